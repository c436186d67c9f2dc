"""renpy
init -100 python in catalogue:
"""

# What exists in the game, by id: filled by the generated game/script/catalogue.rpy and audio.rpy
# while the game starts, and only read afterwards. Nothing here is saved.

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_UNTINTED: Mapping[str | None, str] = MappingProxyType({})


@dataclass(frozen=True)
class Audio:
    """A track, an ambience or a sound; `caption` is what a deaf player reads when it plays.

    `layers` are what a track can add to itself, calm to wild.
    """

    kind: str
    id: str
    caption: str | None
    about: str
    layers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Place:
    """Where a scene happens; `alt` describes it for self-voicing.

    `tint` is, by light (None where there are no lights), the colour that people on stage take on.
    """

    id: str
    name: str
    lights: tuple[str, ...]
    alt: str
    tint: Mapping[str | None, str]


@dataclass(frozen=True)
class Person:
    """Somebody who stands on stage; `alt` describes them for self-voicing."""

    id: str
    name: str
    alt: str
    poses: tuple[str, ...]
    expressions: tuple[str, ...]


@dataclass(frozen=True)
class Ending:
    """A way the story can end; `hint` is shown while it has not been reached."""

    id: str
    title: str
    hint: str


@dataclass(frozen=True)
class CodexEntry:
    """A reference text; version n of the player's knowledge is `versions[n - 1]`."""

    id: str
    title: str
    kind: str
    versions: tuple[str, ...]

    def text(self, version: int) -> str:
        """The text at a version, clamped to what exists (a save may know a later build's)."""
        return self.versions[min(max(version, 1), len(self.versions)) - 1]


@dataclass(frozen=True)
class Chapter:
    """A chapter; `day` is how the calendar of the story writes it, such as D-4."""

    id: str
    number: int
    title: str
    day: str


@dataclass(frozen=True)
class Scene:
    """A scene; `summary` is for those who skip it, `number` its order in the story."""

    id: str
    title: str
    chapter: str
    summary: str | None
    number: int


audio: dict[tuple[str, str], Audio] = {}
places: dict[str, Place] = {}
people: dict[str, Person] = {}
endings: dict[str, Ending] = {}
codex: dict[str, CodexEntry] = {}
chapters: dict[str, Chapter] = {}
scenes: dict[str, Scene] = {}


def add_audio(
    kind: str,
    id: str,
    caption: str | None = None,
    about: str = "",
    layers: tuple[str, ...] = (),
) -> None:
    """Declare a sound file by its id; `kind` is music, ambience or sound."""
    audio[kind, id] = Audio(kind, id, caption, about, tuple(layers))


def add_place(
    id: str,
    name: str,
    lights: tuple[str, ...] = (),
    alt: str = "",
    tint: Mapping[str | None, str] = _UNTINTED,
) -> None:
    """Declare a place and its light states, the first of which is its usual one."""
    places[id] = Place(id, name, tuple(lights), alt, dict(tint))


def add_person(
    id: str,
    name: str,
    alt: str = "",
    poses: tuple[str, ...] = (),
    expressions: tuple[str, ...] = (),
) -> None:
    """Declare a member of the cast who has pictures."""
    people[id] = Person(id, name, alt, tuple(poses), tuple(expressions))


def add_ending(id: str, title: str, hint: str = "") -> None:
    """Declare an ending."""
    endings[id] = Ending(id, title, hint)


def add_codex(id: str, title: str, kind: str = "", versions: tuple[str, ...] = ()) -> None:
    """Declare a codex entry with at least one version of its text."""
    codex[id] = CodexEntry(id, title, kind, tuple(versions))


def add_chapter(id: str, number: int, title: str, day: str = "") -> None:
    """Declare a chapter."""
    chapters[id] = Chapter(id, number, title, day)


def add_scene(
    id: str, title: str, chapter: str, summary: str | None = None, number: int = 0
) -> None:
    """Declare a scene of a chapter."""
    scenes[id] = Scene(id, title, chapter, summary, number)


def chapter_of(scene_id: str | None) -> Chapter | None:
    """The chapter that a scene belongs to, or None when either is unknown."""
    scene = scenes.get(scene_id or "")
    return chapters.get(scene.chapter) if scene else None


def tint_of(place_id: str | None, light: str | None) -> str | None:
    """The colour by which people at a place are multiplied, as #rrggbb; None leaves them alone."""
    place = places.get(place_id or "")
    return place.tint.get(light) if place else None


def caption_of(kind: str, id: str) -> str | None:
    """The caption declared for a cue, if any."""
    entry = audio.get((kind, id))
    return entry.caption if entry else None

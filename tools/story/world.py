"""The data files of a story: cast, places, variables, audio, endings, codex and chapters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tools.story.conditions import Condition, Value
from tools.story.model import Position, Span, Text

CastKind = Literal["person", "voice", "channel"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something was declared: ``path`` is relative to the story folder, with ``/``."""

    path: str
    span: Span


@dataclass(frozen=True, slots=True)
class CastMember:
    """Somebody who speaks. Poses and expressions are empty unless ``kind`` is ``person``; the first
    of each is the default.
    """

    id: str
    name: str
    full_name: str | None
    role: str | None
    kind: CastKind
    colour: str
    poses: tuple[str, ...]
    expressions: tuple[str, ...]
    position: Position
    alt: str | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class Place:
    """``lights`` may be empty: the place then has one picture. The first is the default.

    ``tints`` is (light, #rrggbb) for each light in which people on stage take on a colour; a place
    without lights has at most one, whose light is empty.
    """

    id: str
    name: str
    lights: tuple[str, ...]
    alt: str | None
    origin: Origin
    tints: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Variable:
    """One declared variable. ``values`` is set for ``values`` variables, ``low`` and ``high`` for
    ``range`` ones. ``chosen``: the writer named the start value and did not leave it to the first.
    """

    name: str
    kind: Literal["values", "flag", "range"]
    values: tuple[str, ...]
    low: int
    high: int
    start: Value
    about: str | None
    origin: Origin
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class NamedCondition:
    """A condition under a name of its own."""

    name: str
    condition: Condition
    origin: Origin


@dataclass(frozen=True, slots=True)
class AudioItem:
    """``caption`` is set for sounds; ``about`` is the composer's brief; ``layers`` are the names of
    what music can add to itself, calm to wild.
    """

    id: str
    channel: Literal["music", "ambience", "sound"]
    caption: str | None
    about: str | None
    layers: tuple[str, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class Ending:
    """One way the story can end."""

    id: str
    title: str
    hint: str | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class CodexEntry:
    """A text to unlock, in one or more versions."""

    id: str
    title: str
    kind: str
    versions: tuple[Text, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class Chapter:
    """A folder under ``chapters/``: ``id`` is the folder's name."""

    id: str
    number: int
    title: str
    day: str | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Words that this story spells its own way, and phrases that its house style avoids."""

    words: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Migrations:
    """What saves of earlier releases hold and this one calls otherwise.

    ``values``: variable to its former values and what each is now; ``renamed``: former names of
    variables and their names now.
    """

    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class World:
    """Everything that scenes refer to by name. ``entry`` is the scene where the game starts."""

    cast: Mapping[str, CastMember]
    places: Mapping[str, Place]
    variables: Mapping[str, Variable]
    conditions: Mapping[str, NamedCondition]
    music: Mapping[str, AudioItem]
    ambience: Mapping[str, AudioItem]
    sounds: Mapping[str, AudioItem]
    endings: Mapping[str, Ending]
    codex: Mapping[str, CodexEntry]
    chapters: Mapping[str, Chapter]
    entry: str
    dictionary: Dictionary = field(default_factory=Dictionary)
    migrations: Migrations = field(default_factory=Migrations)

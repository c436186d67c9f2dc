"""renpy
init -90 python in pictures:
"""

# Which file a picture of the story is, and what stands in for it until an artist has made it.

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass

SUFFIXES = (".webp", ".png")

#: Words in a place's id, name or description -> the stand-in's structure, first match wins.
PLACE_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("orbit", ("orbit", "space", "void", "cockpit", "interceptor", "approach", "drone")),
    ("ridge", ("ridge", "mountain", "mansonic", "snow", "range", "forest", "crash", "north")),
    ("street", ("street", "square", "city", "market", "station front", "crowd", "lectern")),
    (
        "console",
        ("comms", "desk", "console", "watch", "bridge", "control", "relay", "cabin", "post"),
    ),
    ("corridor", ("corridor", "tunnel", "passage", "sewer", "stair", "office", "cell", "room")),
    ("hall", ("hall", "hangar", "vault", "bay", "bank", "platform", "metro", "kitchen")),
)
#: Words in a place's id that say more than its description, which tells what is seen from there.
PLACE_ID_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("orbit", ("exterior", "outside")),
    ("console", ("cab",)),
    ("corridor", ("airlock",)),
    ("hall", ("flat", "galley", "dorm", "ruin")),
)
PLACE_KINDS = ("console", "corridor", "hall", "ridge", "orbit", "street")

#: Structure -> darkest and lightest colour.
PALETTES: dict[str, tuple[str, str]] = {
    "console": ("#050A0B", "#D9D2A0"),
    "corridor": ("#0A0C12", "#E3CDAA"),
    "hall": ("#07100F", "#C4D2B4"),
    "ridge": ("#0B0E12", "#D9DCD6"),
    "orbit": ("#05070B", "#C9D6D2"),
    "street": ("#0B0D0E", "#EBCF98"),
}

#: Words in a light state -> darkest colour, lightest colour.
LIGHTS: tuple[tuple[tuple[str, ...], tuple[str, str]], ...] = (
    (("alarm", "hit", "fire", "burn", "red"), ("#120504", "#E0583A")),
    (("dark", "night", "out", "black", "dead"), ("#04060A", "#6E8792")),
    (("dawn", "dusk", "evening"), ("#0E0B14", "#E8B68A")),
    (("holo", "imperium"), ("#04161C", "#B6F0E6")),
)

BUILDS = ("slight", "square", "broad", "tall")
HEADS = ("cap", "cropped", "bun", "bob", "hood", "bald")

#: Words in a description -> the shapes that fit it, so that a stand-in is not plainly wrong.
HEAD_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("cap", ("cap", "beret", "peaked")),
    ("hood", ("hood", "visor", "helmet", "cisri", "scarf")),
    ("bald", ("bald", "shaven", "shaved")),
    ("bun", ("bun", "hair pinned", "plait", "braid")),
    ("bob", ("bob", "shoulder-length", "girl")),
    ("cropped", ("cropped", "short hair", "crew cut")),
)
#: Words in a description that tells nothing of the hair -> heads to choose from.
LIKELY_HEADS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("woman", "girl"), ("bun", "bob")),
    (("man", "boy", "youth"), ("cropped", "cap")),
)
BUILD_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("tall", ("tall", "lanky", "cisri", "long-limbed")),
    ("broad", ("broad", "heavy", "stout", "armour", "large man")),
    ("slight", ("slight", "thin", "small", "girl", "boy", "young")),
    ("square", ("square", "sturdy", "stocky", "thickset")),
)


@dataclass(frozen=True)
class PlaceStandIn:
    """Structure picture and the two colours that its black and white become."""

    kind: str
    dark: str
    light: str


@dataclass(frozen=True)
class PersonStandIn:
    """Silhouette of a person; `dropped` is how many pixels lower they stand than upright."""

    build: str
    head: str
    dropped: int

    @property
    def label_y(self) -> int:
        """Upper edge of the label in pixels: on the chest, and clear of the text window."""
        return 390 if self.dropped else 420


def seed(id: str) -> int:
    """A number that stays the same for an id in every run and on every machine."""
    return zlib.crc32(id.encode("utf-8"))


def _has_word(text: str | None, words: tuple[str, ...]) -> bool:
    lowered = (text or "").lower().replace("_", " ")
    padded = f" {''.join(c if c.isalnum() or c == '-' else ' ' for c in lowered)} "
    return any(f" {word} " in padded for word in words)


def _first_match(text: str | None, table: tuple[tuple[str, tuple[str, ...]], ...]) -> str | None:
    return next((result for result, words in table if _has_word(text, words)), None)


def place_names(place: str, light: str | None) -> list[str]:
    """Files that may hold a place, best first: its light state, then the place as such."""
    stems = [f"images/places/{place}_{light}"] if light else []
    return [stem + suffix for stem in [*stems, f"images/places/{place}"] for suffix in SUFFIXES]


def screen_picture(name: str, loadable: Callable[[str], bool]) -> str | None:
    """The picture of one of the game's own screens, such as a chapter's card, if there is one."""
    return first_loadable(place_names(name, None), loadable)


def sprite_names(id: str, pose: str, expression: str) -> list[str]:
    """Files that may hold a person in a pose with an expression, best first."""
    return [f"images/cast/{id}_{pose}_{expression}{suffix}" for suffix in SUFFIXES]


def first_loadable(names: list[str], loadable: Callable[[str], bool]) -> str | None:
    """The first of the files that is there."""
    return next((name for name in names if loadable(name)), None)


def place_stand_in(place: str, light: str | None, about: str = "") -> PlaceStandIn:
    """What stands in for a place; `about` is its name and description."""
    kind = (
        _first_match(place, PLACE_ID_WORDS)
        or _first_match(place, PLACE_WORDS)
        or _first_match(about, PLACE_WORDS)
    )
    if kind is None:
        kind = PLACE_KINDS[seed(place) % len(PLACE_KINDS)]
    dark, bright = PALETTES[kind]
    for words, colours in LIGHTS:
        if light and any(word in light.lower() for word in words):
            dark, bright = colours
            break
    return PlaceStandIn(kind, dark, bright)


def person_stand_in(id: str, pose: str, about: str = "") -> PersonStandIn:
    """What stands in for a person; `about` is their description."""
    number = seed(id)
    build = _first_match(about, BUILD_WORDS) or BUILDS[number % len(BUILDS)]
    heads = next((heads for words, heads in LIKELY_HEADS if _has_word(about, words)), HEADS)
    head = _first_match(about, HEAD_WORDS) or heads[number // 7 % len(heads)]
    lowered = any(word in pose for word in ("sit", "seat", "kneel", "crouch", "lying", "lean"))
    return PersonStandIn(build, head, 150 if lowered else 0)


def plain(id: str) -> str:
    """An id as words for a label."""
    return id.replace("_", " ")

"""cast.yaml and places.yaml: who stands on stage, and where."""

from __future__ import annotations

import re

from tools.parsing import codes, world_codes
from tools.parsing.hints import did_you_mean, one_of
from tools.parsing.world_fields import DataFile, Fields
from tools.parsing.world_names import NOTHING, RESERVED_CAST, RESERVED_LOOK, valid_id
from tools.reading.nodes import Mapping, Node, Scalar
from tools.story.model import POSITIONS, Position
from tools.story.world import CastKind, CastMember, Place

_CAST_KEYS = (
    "name",
    "full_name",
    "role",
    "kind",
    "colour",
    "poses",
    "expressions",
    "position",
    "alt",
)
_CAST_KINDS: tuple[CastKind, ...] = ("person", "voice", "channel")
_ON_STAGE = ("poses", "expressions", "position")
_CAST_ELSEWHERE = {
    "color": "write `colour`",
    "lights": "lights belong to places.yaml",
    "about": "write `role`, or a comment after `# `",
    "id": "the id is the key above, at the left margin",
}
_PLACE_KEYS = ("name", "lights", "tint", "alt")
_PLACE_ELSEWHERE = {
    "about": "write `alt` for what is seen, or a comment after `# `",
    "light": "write `lights: [first, second]`",
    "tints": "write `tint`, one colour or one for each light",
    "id": "the id is the key above, at the left margin",
}
_FALLBACK_COLOUR = "#FFFFFF"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")
_SHORT_COLOUR = re.compile(r"#?([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])\Z")


def read_cast(file: DataFile) -> dict[str, CastMember]:
    """The cast. A member with a fault keeps what is sound, so that lines can still be checked."""
    found: dict[str, CastMember] = {}
    example = "kranz: {name: Kranz, colour: '#C9A66B', …}"
    for key, node in file.top(example):
        if valid_id(key, "a cast member", RESERVED_CAST, file.bag):
            found[key.text] = _member(file, key, node)
    return found


def _member(file: DataFile, key: Scalar, node: Node) -> CastMember:
    what = f"`{key.text}`"
    entries = file.entries(node, what, f"{key.text}: {{name: …, colour: '#C9A66B', …}}")
    fields = Fields(file, entries, what, key.span, _CAST_KEYS, _CAST_ELSEWHERE)
    title = key.text.replace("_", " ").capitalize()
    sound = bool(entries)
    kind = _kind(file, fields)
    name = fields.text("name", title, required=sound) or title
    colour = _colour(file, fields) if sound else None
    poses: tuple[str, ...] = ()
    expressions: tuple[str, ...] = ()
    if kind == "person":
        poses, expressions = _looks(file, fields, sound)
    else:
        for extra in _ON_STAGE:
            if extra in fields:
                file.bag.add(
                    world_codes.NEVER_ON_STAGE,
                    fields.key(extra).span,
                    f"{what} is a {kind}, which is never on stage",
                    hint=f"delete `{extra}`, or `kind: {kind}`",
                )
    return CastMember(
        key.text,
        name,
        fields.text("full_name", title),
        fields.text("role", "Watch Officer"),
        kind,
        colour or _FALLBACK_COLOUR,
        poses,
        expressions,
        _position(file, fields) if kind == "person" else "centre",
        fields.text("alt", "what a player who cannot see would be told"),
        file.origin(key),
    )


def _kind(file: DataFile, fields: Fields) -> CastKind:
    scalar = fields.scalar("kind", "person")
    if scalar is None:
        return "person"
    for kind in _CAST_KINDS:
        if scalar.text == kind:
            return kind
    file.bag.add(
        codes.BAD_VALUE,
        scalar.span,
        f"there is no kind `{scalar.text}` of cast member",
        hint=did_you_mean(scalar.text, _CAST_KINDS, f"expected {one_of(_CAST_KINDS)}"),
    )
    return "person"


def _colour(file: DataFile, fields: Fields) -> str | None:
    example = "'#C9A66B'"
    if not fields.required("colour", example):
        return None
    node = fields.node("colour")
    if isinstance(node, Scalar) and not node.text:
        file.bag.add(
            world_codes.BAD_COLOUR,
            fields.key("colour").span,
            "there is no colour here; without quotation marks ` #` begins a comment",
            hint=f"write `colour: {example}`, with the quotation marks",
        )
        return None
    scalar = fields.scalar("colour", example)
    return None if scalar is None else _as_colour(file, scalar, "colour", example)


def _as_colour(file: DataFile, scalar: Scalar, key: str, example: str) -> str | None:
    """The colour that ``scalar`` is; another value is reported."""
    if _COLOUR.match(scalar.text):
        return scalar.text
    short = _SHORT_COLOUR.match(scalar.text)
    if short is not None:
        example = "'#" + "".join(2 * digit for digit in short.groups()) + "'"
    elif _COLOUR.match(f"#{scalar.text}"):
        example = f"'#{scalar.text}'"
    file.bag.add(
        world_codes.BAD_COLOUR,
        scalar.span,
        f"`{scalar.text}` is not a colour",
        hint=f"write `{key}: {example}`",
    )
    return None


def _looks(file: DataFile, fields: Fields, sound: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Poses and expressions; a word that would mean two things is reported and left out."""
    poses: tuple[Scalar, ...] = ()
    expressions: tuple[Scalar, ...] = ()
    if sound and fields.required("poses", "[standing]"):
        poses = fields.ids("poses", "a pose", RESERVED_LOOK)
    if sound and fields.required("expressions", "[neutral]"):
        expressions = fields.ids("expressions", "an expression", RESERVED_LOOK)
    taken = {pose.text for pose in poses}
    for word in expressions:
        if word.text in taken:
            file.bag.add(
                world_codes.LOOKS_CLASH,
                word.span,
                f"`{word.text}` is both a pose and an expression",
                hint="rename one of them",
            )
    return (
        tuple(word.text for word in poses),
        tuple(word.text for word in expressions if word.text not in taken),
    )


def _position(file: DataFile, fields: Fields) -> Position:
    scalar = fields.scalar("position", "centre")
    if scalar is None:
        return "centre"
    for position in POSITIONS:
        if scalar.text == position:
            return position
    file.bag.add(
        codes.BAD_VALUE,
        scalar.span,
        f"there is no position `{scalar.text}`",
        hint=did_you_mean(scalar.text.lstrip("@"), POSITIONS, f"expected {one_of(POSITIONS)}"),
    )
    return "centre"


def read_places(file: DataFile) -> dict[str, Place]:
    """The places; one with a fault keeps what is sound."""
    found: dict[str, Place] = {}
    for key, node in file.top("receiver_comms: {name: Receiver 21, lights: [watch, alarm]}"):
        if not valid_id(key, "a place", NOTHING, file.bag):
            continue
        what = f"the place `{key.text}`"
        entries = file.entries(node, what, f"{key.text}: {{name: …, lights: [day, night]}}")
        fields = Fields(file, entries, what, key.span, _PLACE_KEYS, _PLACE_ELSEWHERE)
        title = key.text.replace("_", " ").capitalize()
        lights = tuple(word.text for word in fields.ids("lights", "a light", NOTHING))
        found[key.text] = Place(
            key.text,
            fields.text("name", title, required=bool(entries)) or title,
            lights,
            fields.text("alt", "what a player who cannot see would be told"),
            file.origin(key),
            _tints(file, fields, lights),
        )
    return found


def _tints(file: DataFile, fields: Fields, lights: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """``tint``: one colour for all lights, or a mapping of lights to colours."""
    example = "'#C8D2DC'"
    node = fields.node("tint")
    if not isinstance(node, Mapping):
        scalar = fields.scalar("tint", example)
        colour = None if scalar is None else _as_colour(file, scalar, "tint", example)
        return () if colour is None else tuple((light, colour) for light in lights or ("",))
    found: list[tuple[str, str]] = []
    for key, value in node.entries:
        if key.text not in lights:
            expected = f"expected {one_of(lights)}" if lights else "write one colour: `tint: …`"
            file.bag.add(
                codes.BAD_VALUE,
                key.span,
                f"the place has no light `{key.text}`",
                hint=did_you_mean(key.text, lights, expected),
            )
        elif not isinstance(value, Scalar) or not value.text:
            file.bag.add(
                world_codes.BAD_COLOUR,
                key.span,
                "there is no colour here; without quotation marks ` #` begins a comment",
                hint=f"write `{key.text}: {example}`, with the quotation marks",
            )
        else:
            colour = _as_colour(file, value, key.text, example)
            if colour is not None:
                found.append((key.text, colour))
    return tuple(found)

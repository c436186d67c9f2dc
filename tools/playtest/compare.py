"""Holds the engine's trace against the simulator's: they must be equal, record by record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from tools.engine.faults import EngineFault
from tools.playtest.trace import Record, Traced

MOST_A_RUN = 5
"""Differences told of one run: what follows a first one is often its consequence."""

_NAMES: Mapping[str, str] = {
    "line": "line",
    "sheet": "sheet",
    "menu": "choice",
    "scene": "start of scene",
    "sound": "sound",
    "camera": "camera",
    "shake": "shake",
    "flash": "flash",
    "pause": "pause",
    "unlock": "codex",
    "name": "name prompt",
    "begin": "start values",
    "end": "ending",
    "fault": "fault",
    "stop": "stop",
}
_KEYS: Mapping[str, tuple[str, ...]] = {
    "line": ("id",),
    "sheet": ("id",),
    "scene": ("scene",),
    "sound": ("name",),
    "unlock": ("entry",),
}
_NOTHING = "(nothing)"


@dataclass(frozen=True)
class Difference:
    """Where the engine does not do what the story says.

    ``scene`` and ``line`` (from 1) are where the step stands; ``what`` is what differs; ``story``
    and ``engine`` are what each says; ``near`` is the record that both agree on last.
    """

    run: int
    scene: str | None
    line: int
    what: str
    story: str
    engine: str
    near: str


def compare(
    run: int, story: Sequence[Traced], engine: Sequence[Record], faults: Sequence[EngineFault] = ()
) -> list[Difference]:
    """The first differences of one run, none when the two agree and the engine had no fault."""
    found: list[Difference] = []
    for difference in _differences(run, story, [_bare(record) for record in engine]):
        found.append(difference)
        if len(found) == MOST_A_RUN:
            break
    if faults:
        # Why it stopped comes first; that the records after it are missing needs no telling.
        found = [item for item in found if item.engine != _NOTHING][: MOST_A_RUN - 1]
        at = min(len(engine), len(story) - 1)
        place = story[at]
        message = "; ".join(str(fault) for fault in faults)
        line = place.span.line if place.span else 0
        near = describe(story[at - 1].record) if at else ""
        found.append(
            Difference(run, place.scene, line, "error", describe(place.record), message, near)
        )
    return found


def _bare(record: Record) -> Record:
    return {name: value for name, value in record.items() if name != "run"}


def _differences(
    run: int, story: Sequence[Traced], engine: Sequence[Record]
) -> Iterator[Difference]:
    near = ""
    scene: str | None = None
    line = 0
    standing: dict[str, tuple[str, str]] = {}
    for here, there in _aligned(story, engine):
        if here is None:
            # No step of the story: its place is behind the last one.
            yield Difference(run, scene, line, "added", _NOTHING, describe(there or {}), near)
            continue
        scene, line = here.scene, here.span.line if here.span else 0
        what = _NAMES.get(here.record["ev"], str(here.record["ev"]))
        if there is None:
            yield Difference(run, scene, line, what, describe(here.record), _NOTHING, near)
            continue
        if here.record["ev"] != there["ev"]:
            told = describe(here.record), describe(there)
            yield Difference(run, scene, line, what, *told, near)
            continue
        differing = list(_fields(here.record, there))
        for field, mine, other in differing:
            # A wrong stage or sound stays wrong for a while: told once.
            if standing.get(field) != (mine, other):
                yield Difference(run, scene, line, field, mine, other, near)
        if "place" in here.record:
            standing = {field: (mine, other) for field, mine, other in differing}
        near = describe(here.record)


def _aligned(
    story: Sequence[Traced], engine: Sequence[Record]
) -> Iterator[tuple[Traced | None, Record | None]]:
    """Pairs of records that are the same step; ``None`` where one side has no such step."""
    mine = [_key(traced.record) for traced in story]
    other = [_key(record) for record in engine]
    if mine == other:
        yield from zip(story, engine, strict=True)
        return
    matcher = SequenceMatcher(None, mine, other, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield from zip(story[a:b], engine[c:d], strict=True)
            continue
        shared = min(b - a, d - c)
        yield from zip(story[a : a + shared], engine[c : c + shared], strict=True)
        for traced in story[a + shared : b]:
            yield traced, None
        for record in engine[c + shared : d]:
            yield None, record


def _key(record: Record) -> tuple[object, ...]:
    ev = record["ev"]
    return (ev, *(record.get(name) for name in _KEYS.get(ev, ())))


def _fields(mine: Record, other: Record) -> Iterator[tuple[str, str, str]]:
    """The fields that differ, each with what both say."""
    for name in dict.fromkeys([*mine, *other]):
        a, b = mine.get(name), other.get(name)
        if _same(a, b):
            continue
        if name in ("set", "state", "actors"):
            label = "variable" if name != "actors" else "on stage:"
            yield from _entries(label, a or {}, b or {})
        elif name == "offered":
            yield from _options(a or [], b or [])
        else:
            yield name, _shown(a), _shown(b)


def _entries(
    label: str, mine: Mapping[str, Any], other: Mapping[str, Any]
) -> Iterator[tuple[str, str, str]]:
    for key in dict.fromkeys([*mine, *other]):
        if not _same(mine.get(key), other.get(key)):
            a = _shown(mine[key]) if key in mine else _NOTHING
            b = _shown(other[key]) if key in other else _NOTHING
            yield f"{label} {key}", a, b


def _options(mine: Sequence[Any], other: Sequence[Any]) -> Iterator[tuple[str, str, str]]:
    """Options that only one side offers, and those that read differently."""
    a = {option[0]: option for option in mine}
    b = {option[0]: option for option in other}
    if list(a) != list(b):
        yield "options offered", ", ".join(map(str, a)), ", ".join(map(str, b))
    for key in a:
        pairs = zip(a[key][1:], b.get(key, a[key])[1:], strict=True)
        for name, (one, two) in zip(("caption", "note", "verb"), pairs, strict=True):
            if not _same(one, two):
                yield f"{name} of option {key}", _shown(one), _shown(two)


def _same(a: object, b: object) -> bool:
    """Equal as JSON: ``True`` is not 1, but 2 is 2.0."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(_same, a, b))
    return a == b


def _shown(value: object) -> str:
    if value is None:
        return _NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def describe(record: Record) -> str:
    """A record in a few words."""
    ev = record.get("ev")
    match ev:
        case "line":
            who = f"{record['who']}: " if record.get("who") else ""
            return f"{record['id']} {who}{record['text']}"
        case "sheet":
            return f"{record['id']} ({record['style']}) {record['text']}"
        case "menu":
            return "choice between " + ", ".join(str(option[1]) for option in record["offered"])
        case "end":
            return f"ending {record['ending']}" if record["ending"] else "back to the main menu"
        case "fault":
            return f"fault: {record['message']}"
        case "begin":
            return "the beginning"
        case _:
            rest = [str(v) for k, v in record.items() if k not in ("ev", "set", "run")]
            return " ".join([_NAMES.get(str(ev), str(ev)), *rest])

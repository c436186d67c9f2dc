"""The registry of ids, ``game/story/line_ids.tsv``: one row a slot, in the order of the scenes, and
the retired ones.

It is committed, because an id that has once been in a release names a place in somebody's save.
Rows are never deleted: a slot that goes away is *retired*, so that its id is never given to
anything else, and comes back if the very same line does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from tools.diagnostics.model import Bag, Code
from tools.ids.keys import Key
from tools.story.model import Span

HEADER = "# Ids of all lines, written by `python3 -m tools build`. Commit it; do not edit it.\n"

BAD_ROW = Code(
    "ATS901",
    "error",
    "damaged line id registry",
    "game/story/line_ids.tsv is written by the tools. Restore it from version control; a merge "
    "keeps the rows of both sides.",
)

CODES = (BAD_ROW,)


class Row(NamedTuple):
    """One id. ``retired`` ids belong to lines that are gone."""

    id: str
    key: Key
    retired: bool


_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_UNESCAPES = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}


def _escape(text: str) -> str:
    if "\\" not in text and "\n" not in text and "\t" not in text and "\r" not in text:
        return text
    return "".join(_ESCAPES.get(char, char) for char in text)


def _unescape(text: str) -> str:
    if "\\" not in text:
        return text
    out: list[str] = []
    pending = False
    for char in text:
        if pending:
            out.append(_UNESCAPES.get(char, char))
            pending = False
        elif char == "\\":
            pending = True
        else:
            out.append(char)
    return "".join(out)


def format_section(scene: str, rows: Iterable[Row]) -> str:
    """The rows of one scene, under its name."""
    lines = [f"[{scene}]\n"]
    for row in rows:
        kind, speaker, text = row.key
        mark = "-" if row.retired else "+"
        lines.append(f"{mark}\t{row.id}\t{kind}\t{speaker}\t{_escape(text)}\n")
    return "".join(lines)


class RegistryFile:
    """The file, cut into the sections of its scenes; a section is only parsed when somebody asks
    for it.
    """

    def __init__(self, text: str, sections: dict[str, tuple[int, str]], bag: Bag) -> None:
        self._text = text
        self._sections = sections
        self._bag = bag
        self._rows: dict[str, tuple[Row, ...]] = {}
        self._ids: frozenset[str] | None = None
        self._questions = 0

    @staticmethod
    def read(text: str, bag: Bag) -> RegistryFile:
        """``text`` may be empty. Damage is reported into ``bag``, now or when the section is
        parsed.
        """
        sections: dict[str, tuple[int, str]] = {}
        pieces = ("\n" + text).split("\n[")
        line = pieces[0].count("\n") + 1
        for piece in pieces[1:]:
            head, _, body = piece.partition("\n")
            if not head.endswith("]") or head[:-1] in sections:
                bag.add(
                    BAD_ROW,
                    Span(line, 1, len(head) + 2),
                    "this head of a scene cannot be read or stands here twice",
                    hint="restore the file from version control",
                )
            else:
                sections[head[:-1]] = (line + 1, body)
            line += piece.count("\n") + 1
        return RegistryFile(text, sections, bag)

    @property
    def scenes(self) -> Collection[str]:
        return self._sections.keys()

    def rows(self, scene: str) -> tuple[Row, ...]:
        """The rows of one scene, live ones first; none for a scene that the file does not know."""
        found = self._rows.get(scene)
        if found is None:
            line, body = self._sections.get(scene, (0, ""))
            self._rows[scene] = found = _parse_rows(body, line, self._bag)
        return found

    def knows(self, line_id: str) -> bool:
        """Whether ``line_id`` stands anywhere in the file, live or retired."""
        if self._ids is None:
            # For a few new lines a search is cheaper than cutting up the whole file.
            self._questions += 1
            if self._questions <= 20:
                return f"\t{line_id}\t" in self._text
            self._ids = frozenset(re.findall(r"^[+-]\t([^\t\n]+)", self._text, re.MULTILINE))
        return line_id in self._ids

    def updated(self, rows: Mapping[str, tuple[Row, ...]]) -> str:
        """The file with the sections of ``rows`` in place of the old ones, sorted by scene."""
        texts = {scene: f"[{scene}]\n{body}" for scene, (_line, body) in self._sections.items()}
        for scene, found in rows.items():
            if self._rows.get(scene) == found:
                continue
            if found:
                texts[scene] = format_section(scene, found)
            else:
                texts.pop(scene, None)
        return HEADER + "".join("\n" + texts[scene].rstrip("\n") + "\n" for scene in sorted(texts))


_RETIRED_CALL = re.compile(r"^\[(\w+)\]$|^-\t(\w+)\tcall\t", re.MULTILINE)


def retired_calls(text: str) -> list[tuple[str, str]]:
    """The calls that are gone, as (scene, id), from the text of the registry."""
    found: list[tuple[str, str]] = []
    scene = ""
    for mark in _RETIRED_CALL.finditer(text):
        if mark.group(1) is not None:
            scene = mark.group(1)
        else:
            found.append((scene, mark.group(2)))
    return found


def _parse_rows(body: str, line: int, bag: Bag) -> tuple[Row, ...]:
    rows: list[Row] = []
    seen: set[str] = set()
    for number, text in enumerate(body.split("\n"), line):
        if not text or text[0] == "#":
            continue
        cells = text.split("\t")
        if len(cells) != 5 or cells[0] not in ("+", "-") or not cells[1] or cells[1] in seen:
            bag.add(
                BAD_ROW,
                Span(number, 1, len(text) + 1),
                "this row cannot be read, or its id stands here twice",
                hint="restore the file from version control",
            )
            continue
        seen.add(cells[1])
        rows.append(Row(cells[1], Key(cells[2], cells[3], _unescape(cells[4])), cells[0] == "-"))
    return tuple(rows)

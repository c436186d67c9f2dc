"""Indentation that YAML cannot read as meant: tabs, and ``|`` blocks whose lines do not stand in
one column.
"""

from __future__ import annotations

import re

from tools.diagnostics.model import Bag
from tools.reading import codes
from tools.story.model import Span

HEADER = re.compile(r"[|>](?:[+-][1-9]?|[1-9][+-]?)?(?:[ \t]+#.*)?$")
_EXPLICIT = re.compile(r"[|>][+-]?[1-9][+-]?(?:[ \t]+#.*)?$")
_TAB_WIDTHS = (2, 4, 8)


def indentation(line: str) -> int:
    """How many spaces are in front of a line."""
    return len(line) - len(line.lstrip(" "))


def mend_tabs(lines: list[str], index: int, likely: tuple[int, ...], bag: Bag) -> bool:
    """Put spaces for tabs in front of a line: as many as make it one of the ``likely``
    indentations, else two for each.
    """
    line = lines[index]
    text = line.lstrip(" \t")
    lead = line[: len(line) - len(text)]
    if "\t" not in lead or not text:
        return False
    widths = [len(lead.expandtabs(width)) for width in _TAB_WIDTHS]
    width = next((known for known in likely if known in widths), widths[0])
    lines[index] = " " * width + text
    column = lead.index("\t") + 1
    bag.add(
        codes.TAB,
        Span(index + 1, column, column + 1),
        "a tab in the indentation",
        hint="indent with spaces, two for each level",
        fix=lines[index],
    )
    return True


def mend_block(lines: list[str], index: int, parent: int, bag: Bag) -> tuple[int, bool]:
    """Mend the block whose header is in ``lines[index]``; its lines stand deeper than column
    ``parent`` (from 0).

    Returns the index of the first line behind the block, and whether anything was changed.
    """
    changed = False
    rows: list[int] = []
    i = index
    while i + 1 < len(lines):
        i += 1
        if not lines[i].strip():
            continue
        known = indentation(lines[rows[0]]) if rows else parent + 2
        changed = mend_tabs(lines, i, (known, known + 2), bag) or changed
        depth = indentation(lines[i])
        if depth <= parent or (rows and depth < known and lines[i].lstrip().startswith("- ")):
            break
        rows.append(i)
    if not rows:
        return _mend_shallow(lines, index, i, parent, bag, changed)
    if not _EXPLICIT.search(lines[index]):
        changed = _mend_leading_blanks(lines, index, rows[0]) or changed
        changed = _mend_uneven(lines, rows, bag) or changed
    return rows[-1] + 1, changed


def _mend_leading_blanks(lines: list[str], index: int, first: int) -> bool:
    """Lines of nothing but spaces in front of the text, longer than its indentation: YAML would
    take them for the measure.
    """
    changed = False
    for i in range(index + 1, first):
        if len(lines[i]) > indentation(lines[first]):
            lines[i] = ""
            changed = True
    return changed


def _mend_uneven(lines: list[str], rows: list[int], bag: Bag) -> bool:
    depths = [indentation(lines[i]) for i in rows]
    first = depths[0]
    if min(depths) == first:
        return False
    if len(rows) > 2 and max(depths[1:]) < first:
        _indent(lines, rows[0], min(depths), bag, "this line begins further right than the others")
        return True
    for i, depth in zip(rows, depths, strict=True):
        if depth < first:
            _indent(
                lines, i, first, bag, "this line begins further left than the first of its block"
            )
    return True


def _mend_shallow(
    lines: list[str], index: int, below: int, parent: int, bag: Bag, changed: bool
) -> tuple[int, bool]:
    """Lines that stand exactly below a ``- |`` instead of deeper. Elsewhere an empty block is left
    to the parser.
    """
    i = below
    while (
        index < i < len(lines)
        and lines[index][parent : parent + 1] == "-"
        and indentation(lines[i]) == parent
        and lines[i][parent : parent + 1] not in ("-", "")
    ):
        _indent(lines, i, parent + 2, bag, "this line is not deeper than the “- |” it belongs to")
        changed = True
        i += 1
    return max(i, index + 1), changed


def _indent(lines: list[str], index: int, depth: int, bag: Bag, message: str) -> None:
    line = lines[index]
    text = line.lstrip(" ")
    column = len(line) - len(text) + 1
    lines[index] = " " * depth + text
    bag.add(
        codes.UNEVEN_BLOCK,
        Span(index + 1, column, column + 1),
        message,
        hint=f"indent it by {depth} spaces",
        fix=lines[index],
    )

"""Findings for people: the place, the line with a caret under it, and a way out."""

from __future__ import annotations

from collections.abc import Sequence

from tools.diagnostics.model import Diagnostic, Severity, Witness
from tools.diagnostics.sources import Sources
from tools.diagnostics.width import Cell, cells, safe

_MAX_COLUMNS = 110
"""Of a source line: longer ones are cut to the part around the caret."""
_LEAD = 40
"""Columns kept in front of the caret of a long line."""
_STYLES: dict[str, str] = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "place": "1",
    "faint": "2",
    "help": "32",
}


class _Painter:
    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, style: str) -> str:
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self._colour and text else text


def render_text(
    items: Sequence[Diagnostic], sources: Sources, *, colour: bool, summary: str | None = None
) -> str:
    """All findings as they are ordered, then a line that counts them."""
    paint = _Painter(colour)
    blocks = ["\n".join(_finding(item, sources, paint)) for item in items]
    if items:
        blocks.append(_count(items))
    if summary:
        blocks.append(summary)
    return "\n\n".join(blocks)


def _finding(item: Diagnostic, sources: Sources, paint: _Painter) -> list[str]:
    place = safe(item.path)
    if item.span:
        place += f":{item.span.line}:{item.span.column}"
    severity = paint(f"{item.severity} {item.code.id}", item.severity)
    out = [f"{paint(place + ':', 'place')} {severity} {safe(item.message)}"]
    if item.span:
        source = sources.line(item.path, item.span.line)
        if source is not None:
            out += _excerpt(source, item.span.line, item.span.column, item.span.end, item, paint)
    if item.hint:
        out.append(f"  {paint('hint:', 'help')} {safe(item.hint)}")
    if item.fix is not None:
        # Unindented and without a margin: what is copied from here can be pasted as it is.
        out.append(f"  {paint('write instead:', 'help')}")
        out.append(safe(item.fix))
    if item.witness is not None:
        out += _witness(item.witness, paint)
    return out


def _witness(witness: Witness, paint: _Painter) -> list[str]:
    captions = witness.captions
    wide = len(str(len(captions)))
    out = [f"  {paint('how to get there:', 'help')}"]
    out += [f"    {i:>{wide}}. {safe(each)}" for i, each in enumerate(captions, 1)]
    if not captions:
        out[0] += " begin; no choice is needed"
    out.append(f"  {paint('play it:', 'help')} python3 -m tools play --witness {witness.id}")
    return out


def _excerpt(
    source: str, line: int, column: int, end: int, item: Diagnostic, paint: _Painter
) -> list[str]:
    """The source line and the caret line. ``column`` and ``end`` count from 1."""
    row = cells(source)
    start = min(column - 1, len(row))
    stop = max(start, min(end - 1, len(row)))
    first, last = _window(row, start)
    number = f"{line:>5}"
    before = "…" if first else ""
    behind = "…" if last < len(row) else ""
    shown = before + "".join(cell.shown for cell in row[first:last]) + behind
    pad = len(before) + _wide(row[first:start])
    caret = max(1, _wide(row[start : min(stop, last)]))
    margin = paint("|", "faint")
    return [
        f"{paint(number, 'faint')} {margin} {shown}".rstrip(),
        f"{' ' * len(number)} {margin} {' ' * pad}{paint('^' * caret, item.severity)}",
    ]


def _window(row: list[Cell], start: int) -> tuple[int, int]:
    """The part of a line to show, so that the caret is in it."""
    if _wide(row) <= _MAX_COLUMNS:
        return 0, len(row)
    first = 0
    lead = _wide(row[:start])
    while first < start and lead > _LEAD and lead + 20 > _MAX_COLUMNS:
        lead -= row[first].width
        first += 1
    last = first
    taken = 0
    while last < len(row) and taken + row[last].width <= _MAX_COLUMNS:
        taken += row[last].width
        last += 1
    return first, last


def _wide(row: list[Cell]) -> int:
    return sum(cell.width for cell in row)


def _count(items: Sequence[Diagnostic]) -> str:
    names: dict[Severity, tuple[str, str]] = {
        "error": ("error", "errors"),
        "warning": ("warning", "warnings"),
        "info": ("note", "notes"),
    }
    parts = []
    for severity, (one, many) in names.items():
        n = sum(item.severity == severity for item in items)
        if n:
            parts.append(f"{n} {one if n == 1 else many}")
    files = len({item.path for item in items})
    return f"{', '.join(parts)} in {files} file{'' if files == 1 else 's'}."

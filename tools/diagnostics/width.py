"""How wide text is on a terminal, and text made safe to show there."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

TAB = 4
_JOINER = "\u200d"
_EMOJI_STYLE = "\ufe0f"
_HIDDEN = "\ufffd"


class Cell(NamedTuple):
    """What one character of the source becomes: text to print, and the columns it takes."""

    shown: str
    width: int


def cells(text: str) -> list[Cell]:
    """One cell for each character of ``text``.

    Tabs become spaces; control characters become their pictures and other invisible ones (marks
    that turn the direction of text, zero-width spaces) a replacement character, so that nothing
    in a source can move the cursor or hide. Combining marks, and what a joiner hangs on an emoji,
    take no columns.
    """
    out: list[Cell] = []
    column = 0
    joined = False
    for character in text:
        if " " <= character <= "~":
            cell = Cell(character, 1)
        elif character == "\t":
            width = TAB - column % TAB
            cell = Cell(" " * width, width)
        else:
            cell = _cell(character, joined, out[-1] if out else None)
            if character == _EMOJI_STYLE and out and out[-1].width == 1:
                cell = Cell(character, 1)
        joined = character == _JOINER
        out.append(cell)
        column += cell.width
    return out


def _cell(character: str, joined: bool, before: Cell | None) -> Cell:
    code = ord(character)
    category = unicodedata.category(character)
    if category == "Cc":
        if code < 0x20:
            return Cell(chr(0x2400 + code), 1)
        return Cell("\u2421" if code == 0x7F else _HIDDEN, 1)
    if character == _JOINER:
        return Cell(character, 0)
    if category in ("Cf", "Zl", "Zp", "Cs", "Cn"):
        return Cell(_HIDDEN, 1)
    if category in ("Mn", "Me") or 0x1160 <= code <= 0x11FF:
        return Cell(character, 0)
    skin = 0x1F3FB <= code <= 0x1F3FF and before is not None and before.width == 2
    if joined or skin:
        return Cell(character, 0)
    return Cell(character, 2 if unicodedata.east_asian_width(character) in "WF" else 1)


def safe(text: str) -> str:
    """``text`` with nothing in it that could move the cursor or hide; line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    return "\n".join("".join(cell.shown for cell in cells(line)) for line in text.split("\n"))


def columns(text: str) -> int:
    """The columns that ``text`` takes when it is shown."""
    return sum(cell.width for cell in cells(text))

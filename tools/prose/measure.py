"""How many lines a piece of talk takes, and how wide it is, in the engine's own layout."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tools.prose.faces import Cut, Faces, Reading
from tools.story.model import Part, Tag


class Type(NamedTuple):
    """How a text is set: ``size`` and ``spacing`` of lines in pixels at a text size of 100 %."""

    cut: Cut
    size: int
    spacing: int
    bold: bool = False
    italic: bool = False


class Eyes(NamedTuple):
    """A player's settings: text size (1.0 to 2.0) and font."""

    scale: float
    reading: Reading


class Extent(NamedTuple):
    """``lines`` and their ``height`` in pixels; ``widest``: the longest piece that cannot be
    broken, with its ``width`` in pixels.
    """

    lines: int
    height: int
    widest: str
    width: float


# Where a line may be broken besides after spaces (UAX 14, as far as talk needs it): after hyphens,
# dashes, an ellipsis and a slash. A no-break space is a letter here.
_PIECE = re.compile(r"[ \t\u3000]+|[^ \t\u3000\-–—…/]*[\-–—…/]+|[^ \t\u3000\-–—…/]+")
_BREAKS_AFTER = "-–—…/"
_SMALL = 0.82
"""What ``{small}`` makes of a size: game/systems/state.rpy."""


class Piece(NamedTuple):
    """Letters between two places where a line may be broken, or (``text`` is blank) the space
    there, or (``"\\n"``) the end of a paragraph. ``breaks``: a line may begin with it.
    """

    text: str
    bold: bool
    italic: bool
    small: bool
    breaks: bool


def pieces(
    parts: Sequence[Part], type_: Type, name: str, longest: Mapping[str, str]
) -> list[Piece]:
    """``parts`` cut up for :func:`measure`.

    ``name`` stands for the player's; ``longest`` has what each variable can at most show as.
    """
    found: list[Piece] = []
    bold, italic, small = type_.bold, type_.italic, False
    fresh = True
    for part in parts:
        if isinstance(part, Tag):
            if part.name == "b":
                bold = type_.bold or not part.closing
            elif part.name == "i":
                italic = type_.italic or not part.closing
            elif part.name == "small":
                small = not part.closing
            continue
        text = part if isinstance(part, str) else longest.get(part.name, name)
        for number, paragraph in enumerate(text.split("\n")):
            if number:
                found.append(Piece("\n", bold, italic, small, True))
                fresh = True
            for piece in _PIECE.findall(paragraph):
                if piece and piece[0] in " \t\u3000":
                    found.append(Piece(piece, bold, italic, small, True))
                    fresh = True
                elif piece:
                    found.append(Piece(piece, bold, italic, small, fresh))
                    fresh = piece[-1] in _BREAKS_AFTER
    return found


def measure(cut_up: Sequence[Piece], type_: Type, eyes: Eyes, width: int, faces: Faces) -> Extent:
    """The pieces set in lines of ``width`` pixels, as many in each as it holds."""
    size = int(type_.size * eyes.scale)
    lines, x, gap = 1, 0.0, 0.0
    widest, most = "", 0.0
    for text, bold, italic, small, breaks in cut_up:
        if text == "\n":
            lines, x, gap = lines + 1, 0.0, 0.0
            continue
        pixels = faces.face(type_.cut, eyes.reading, bold, italic).width(text) * size
        if small:
            pixels *= _SMALL
        if text[0] in " \t\u3000":
            gap += pixels
            continue
        if pixels > most:
            widest, most = text, pixels
        if breaks and x > 0.0 and x + gap + pixels > width:
            lines, x = lines + 1, pixels
        else:
            x += gap + pixels
        gap = 0.0
    line = faces.face(type_.cut, eyes.reading, type_.bold, type_.italic).height(size)
    return Extent(lines, round(lines * (line + type_.spacing)), widest, most)

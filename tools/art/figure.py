"""The shape of somebody cut out: where on the canvas, and spots that are not part of them."""

from __future__ import annotations

from PIL import Image

Box = tuple[int, int, int, int]
"""Left, upper, right and lower edge in pixels; the last two are outside."""

_FAINTEST = 3
"""Alpha up to this is nothing that anybody sees."""
_CELL = 8
_SMALL = 4
"""Cells of 8 × 8 pixels that a spot may have."""


def box_of(picture: Image.Image) -> Box | None:
    """The box round everything that can be seen; None when nothing can."""
    return picture.getchannel("A").point(lambda alpha: 255 * (alpha > _FAINTEST)).getbbox()


def stands_free(picture: Image.Image) -> bool:
    """Whether the canvas is transparent anywhere along its upper edge and upper corners."""
    alpha = picture.getchannel("A")
    return min(alpha.crop((0, 0, picture.width, 1)).tobytes()) <= _FAINTEST


def stray_spots(picture: Image.Image) -> list[tuple[int, int]]:
    """Where small spots lie that touch nothing else, as pixels (x, y) of their middle.

    A figure that is itself made of small pieces, as a hologram is, has none.
    """
    cells = picture.getchannel("A").point(lambda alpha: 255 * (alpha > _FAINTEST)).reduce(_CELL)
    width = cells.width
    waiting = {place for place, value in enumerate(cells.tobytes()) if value}
    pieces: list[list[int]] = []
    while waiting:
        first = waiting.pop()
        piece = [first]
        edge = [first]
        while edge:
            place = edge.pop()
            column = place % width
            for down in (-width, 0, width):
                for right in (-1, 0, 1):
                    if 0 <= column + right < width and place + down + right in waiting:
                        waiting.remove(place + down + right)
                        edge.append(place + down + right)
                        piece.append(place + down + right)
        pieces.append(piece)
    small = [piece for piece in pieces if len(piece) <= _SMALL]
    if len(small) > 24 or len(small) == len(pieces):
        return []
    middles = [piece[len(piece) // 2] for piece in small]
    return sorted(
        (place % width * _CELL + _CELL // 2, place // width * _CELL + _CELL // 2)
        for place in middles
    )

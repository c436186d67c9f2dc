"""A bound that is quick to find, and settles most texts: whether a text fits whatever it says.

Each letter takes a share of the room that its kind of text has. However lines break, no more than
one long word is lost at the end of each, so what adds up to less than the whole room fits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tools.prose.faces import Faces
from tools.prose.measure import Eyes, Type
from tools.story.model import Interpolation, Part, Tag

LONG_WORD = 19
"""Letters; a longer word is measured. The longest name, with a comma, is none."""
_WORD_EMS = 0.6 * LONG_WORD
"""What such a word takes when its letters are of middling width; a wider one is measured."""
_KERNING = 1.05
"""Room for pairs that kerning drives apart, which single letters do not show."""


@dataclass(frozen=True, slots=True)
class Room:
    """``lines`` of ``width`` pixels are there for text set in any of ``types`` under ``eyes``."""

    types: tuple[Type, ...]
    eyes: Eyes
    lines: int
    width: int


class Shares(dict[str, float]):
    """Letter to the largest share it can take of any of ``rooms``."""

    def __init__(self, faces: Faces, rooms: Sequence[Room]) -> None:
        super().__init__()
        self._faces = faces
        self._rooms = rooms

    def __missing__(self, letter: str) -> float:
        found = self[letter] = max(self._share(letter, room) for room in self._rooms)
        return found

    def _share(self, letter: str, room: Room) -> float:
        most = 0.0
        for type_ in room.types:
            size = int(type_.size * room.eyes.scale)
            left = room.lines * room.width - (room.lines - 1) * _WORD_EMS * size
            if left <= 0:
                return 1.0
            for bold, italic in ((False, False), (True, False), (False, True), (True, True)):
                face = self._faces.face(type_.cut, room.eyes.reading, bold, italic)
                most = max(most, face.width(letter) * size / left)
        return most * _KERNING


def surely_fits(
    parts: Sequence[Part], shares: Shares, name: str, longest: Mapping[str, str]
) -> bool:
    """Whether ``parts`` fit in every room of ``shares``; for ``name`` and ``longest`` see
    :func:`tools.prose.measure.pieces`. No answer is meant by False.
    """
    total = 0.0
    for part in parts:
        if isinstance(part, Tag):
            continue
        if isinstance(part, Interpolation):
            part = longest.get(part.name, name)
        if "\n" in part:
            return False
        total += sum(map(shares.__getitem__, part))
        if total > 1.0 or max(map(len, part.split()), default=0) > LONG_WORD:
            return False
    return True

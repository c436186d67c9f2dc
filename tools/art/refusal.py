"""What an artist is told when a file cannot be used, and the limits that decide it."""

from __future__ import annotations

from typing import Literal

MOST_BYTES = 96 << 20
"""Of one file."""
MOST_PIXELS = 24_000_000
"""Of one picture: 6000 × 4000. Decoded, that is 96 MB."""
LONGEST_SIDE = 12_000


class RefusedError(Exception):
    """A file that is not opened, or not opened any further. The text says why, ``hint`` a way out.

    ``reason`` tells what is wrong with the file from what is wrong with its colours or canvas.
    """

    def __init__(
        self,
        message: str,
        hint: str = "save it again from the program it was painted in",
        reason: Literal["file", "colours", "canvas", "alpha"] = "file",
    ) -> None:
        super().__init__(message)
        self.hint = hint
        self.reason = reason


def check_size(width: int, height: int, what: str = "the picture") -> None:
    """Raise :class:`RefusedError` for a canvas that would not fit in memory, or is none."""
    if width <= 0 or height <= 0:
        raise RefusedError(f"{what} has no pixels ({width} × {height})")
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        raise RefusedError(
            f"{what} is {width:,} × {height:,} pixels, and {MOST_PIXELS // 1_000_000} million "
            "are the most that is opened",
            "make it smaller: the game shows places at 1920 × 1080 and people at 1000 × 1500",
        )

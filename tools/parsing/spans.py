"""Where pieces of a scalar stand in their file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from tools.reading.nodes import Scalar
from tools.story.model import Span


def place_in(scalar: Scalar) -> Callable[[int, int], Span]:
    """A function that gives the span of ``scalar.text[start:end]``.

    Of a piece over several lines it is the part on the first of them.
    """
    text = scalar.text
    if "\n" not in text:
        return lambda start, end: scalar.at(0, start, end)
    starts = [0, *(index + 1 for index, char in enumerate(text) if char == "\n")]

    def place(start: int, end: int) -> Span:
        line = bisect_right(starts, start) - 1
        last = starts[line + 1] - 1 if line + 1 < len(starts) else len(text)
        return scalar.at(line, start - starts[line], min(end, last) - starts[line])

    return place

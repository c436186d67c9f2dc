"""Where a plant goes, found by small queries rather than by long pieces of prose, which the writers
of the story are free to change.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Anchor = Callable[[str], tuple[int, int]]
"""From the text of a file to the piece that a plant takes the place of."""


class AnchorGoneError(AssertionError):
    """The story has changed under a plant: give the plant another anchor."""


def _only(pattern: str, text: str, what: str) -> tuple[int, int]:
    found = list(re.finditer(pattern, text, re.MULTILINE))
    if len(found) != 1:
        raise AnchorGoneError(f"{what} stands {len(found)} times in the file, not once")
    return found[0].span(1 if found[0].re.groups else 0)


def literal(words: str) -> Anchor:
    """``words``, which stand once in the file."""
    return lambda text: _only(re.escape(words), text, f"`{words}`")


def first(pattern: str) -> Anchor:
    """The first match of ``pattern``; its group, when it has one."""

    def find(text: str) -> tuple[int, int]:
        found = re.search(pattern, text, re.MULTILINE)
        if found is None:
            raise AnchorGoneError(f"nothing in the file matches `{pattern}`")
        return found.span(1 if found.re.groups else 0)

    return find


def head(key: str) -> Anchor:
    """What stands behind ``key:`` at the left margin."""
    return lambda text: _only(rf"^{key}:[ ]*(.*)$", text, f"the head `{key}:`")


def line_of(key: str) -> Anchor:
    """The whole line of ``key:`` at the left margin, its end included."""
    return lambda text: _only(rf"^({key}:.*\n)", text, f"the head `{key}:`")


def entry(name: str, key: str) -> Anchor:
    """What stands behind ``key:`` in the entry ``name`` of a data file in block style."""

    def find(text: str) -> tuple[int, int]:
        return _only(rf"^{name}:\n(?:  .*\n)*?  {key}:[ ]*(.*)$", text, f"`{key}:` of `{name}`")

    return find


def steps(text: str) -> tuple[int, int]:
    """Right before the first step."""
    start = _only(r"^steps:\n", text, "`steps:`")[1]
    return start, start


def last_step(text: str) -> tuple[int, int]:
    """Right before the last step at the top level."""
    found = list(re.finditer(r"^  - ", text, re.MULTILINE))
    if not found:
        raise AnchorGoneError("the file has no step")
    return found[-1].start(), found[-1].start()


def first_talk(text: str) -> tuple[int, int]:
    """The first line of talk or narration of the first block at the top level."""
    found = re.search(r"^  - \|\n    (.*)$", text, re.MULTILINE)
    if found is None:
        raise AnchorGoneError("the file has no block of talk at the top level")
    return found.span(1)


def end(text: str) -> tuple[int, int]:
    """The end of the file."""
    return len(text), len(text)


def everything(text: str) -> tuple[int, int]:
    """The whole file."""
    return 0, len(text)

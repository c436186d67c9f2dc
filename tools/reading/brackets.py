"""Where quotation marks and brackets of YAML end in a line of text."""

from __future__ import annotations

import re
from typing import NamedTuple

_QUOTED = {
    # Possessive: a mark that was taken for half of a doubled one is never given back.
    "'": re.compile(r"'[^']*+(?:''[^']*+)*+'"),
    '"': re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL),
}
_CLOSERS = {"{": "}", "[": "]"}


class Flow(NamedTuple):
    """What follows an opening bracket.

    ``end`` is the index behind the last closing bracket, or ``None`` when some stay open;
    ``corrected`` is the text up to there (or up to a comment) with every bracket closed by its own
    kind; ``wrong`` tells that this changed something.
    """

    end: int | None
    corrected: str
    wrong: bool


def quoted_end(text: str, start: int = 0) -> int | None:
    """The index behind the quotation mark that closes the one at ``start``, or ``None``."""
    found = _QUOTED[text[start]].match(text, start)
    return found.end() if found else None


def scan_flow(text: str) -> Flow:
    """``text`` begins with ``{`` or ``[``. Quoted text inside is skipped."""
    expected: list[str] = []
    out: list[str] = []
    wrong = False
    before = ""
    i = 0
    while i < len(text):
        character = text[i]
        if character in "\"'" and before in "{[,:":
            end = quoted_end(text, i)
            if end is None:
                # The mark belongs in front of the brackets that end the line.
                out.append(text[i:].rstrip("]} \t") + character)
                break
            out.append(text[i:end])
            before = character
            i = end
            continue
        if character in _CLOSERS:
            expected.append(_CLOSERS[character])
        elif character in "}]":
            closer = expected.pop()
            wrong = wrong or closer != character
            character = closer
        elif character == "#" and text[i - 1] in " \t\n":
            break
        out.append(character)
        i += 1
        if not expected:
            return Flow(i, "".join(out), wrong)
        if not character.isspace():
            before = character
    return Flow(None, "".join(out).rstrip() + "".join(reversed(expected)), True)

"""renpy
init -90 python in links:
"""

# Names of what the codex already holds, as links in the lines of the story. Lines are written
# without them: what is filed is found when the line is shown, so a name that nobody has explained
# yet is never a link, and a writer never has to remember one.

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

#: Most links in one line: more are in the way of reading.
MOST = 2

#: Titles that are plain words, not names: a link on them would say nothing.
PLAIN = frozenset({"the card", "the desk", "the watch", "used twice", "four words", "the yellow"})

_TAG = re.compile(r"(\{\{|\{[^{}]*\})")


def term_of(title: str) -> str | None:
    """What a codex title is called inside a sentence, or None when it is no name."""
    if title.lower() in PLAIN or any(c in title for c in "{}[]“”,."):
        return None
    words = title.removeprefix("The ").strip()
    named = len(words) >= 4 and words[:1].isupper()
    # One plain word is a name only where it stands without an article.
    return words if named and (" " in words or not title.startswith("The ")) else None


def linked(text: str, terms: Iterable[tuple[str, str]]) -> str:
    """`text` (Ren'Py markup) with the first mention of each (term, entry) as a link.

    Longer terms come first; what already is a link stays as it is.
    """
    ordered = sorted(terms, key=lambda pair: (-len(pair[0]), pair[0]))
    if not ordered or "{a=" in text:
        return text
    words = "|".join(re.escape(term) for term, _ in ordered)
    pattern = re.compile(rf"(?<![\w’'-])({words})(?![\w-])")
    entries = dict(ordered)
    pieces = _TAG.split(text)
    done: set[str] = set()

    def link(found: re.Match[str]) -> str:
        entry = entries[found.group(1)]
        if entry in done or len(done) >= MOST:
            return found.group(0)
        done.add(entry)
        return f"{{a=codex:{entry}}}{found.group(0)}{{/a}}"

    return "".join(piece if piece.startswith("{") else pattern.sub(link, piece) for piece in pieces)


def in_line(text: str) -> str:
    """A line of the story with links to what this playthrough has filed."""
    if not renpy.store.settings.codex_links():
        return text
    codex = renpy.store.catalogue.codex
    terms = [
        (term, entry)
        for entry in renpy.store.record.now.codex
        if entry in codex and (term := term_of(codex[entry].title)) is not None
    ]
    return linked(text, terms) if terms else text

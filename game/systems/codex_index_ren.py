"""renpy
init -90 python in codex_index:
"""

# Finding what is filed: by the words of a title or of a page that the player may read.

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

_TAGS = re.compile(r"\{[^{}]*\}")


def plain(text: str) -> str:
    """A page's words without markup, in small letters."""
    return _TAGS.sub("", text).lower()


def sort_key(title: str) -> str:
    """Where a title stands in the list: its article and quotation marks do not count."""
    return title.lower().lstrip("“‘").removeprefix("the ")


def find(
    entries: Iterable[Any],
    known: Mapping[str, int],
    sought: str,
    translate: Callable[[str], str],
) -> list[Any]:
    """Entries whose title or known page holds every word of `sought`; titles that do come first."""
    words = plain(sought).split()
    ranked = []
    for entry in entries:
        title = plain(translate(entry.title))
        text = plain(translate(entry.text(known.get(entry.id, 1)))) if words else ""
        if all(word in title or word in text for word in words):
            in_title = bool(words) and all(word in title for word in words)
            ranked.append((not in_title, sort_key(translate(entry.title)), entry))
    return [entry for *_, entry in sorted(ranked, key=lambda item: item[:2])]

"""Words that no dictionary knows.

The word list is SCOWL's British one, in the form that Debian ships (british.LICENCE.txt); names
come from the story's own data files, the rest from its dictionary.yaml.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from tools.story.world import World

_LIST = Path(__file__).with_name("british.txt.gz")
WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)*(?!\w)")
_SHORT = re.compile(r"['’](?:s|d|ll|ve|re|m)\Z", re.IGNORECASE)
_LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß'"
_STEMS_LONG_ENOUGH = 3


@cache
def british() -> frozenset[str]:
    """Every word of the list, as it is spelt inside a sentence."""
    return frozenset(gzip.decompress(_LIST.read_bytes()).decode().split("\n"))


class Speller:
    """Knows the list, the names of one story, and the words its writers have added."""

    def __init__(self, world: World) -> None:
        self._own = frozenset(_names(world)) | frozenset(world.dictionary.words)
        self._known: dict[str, bool] = {}

    def unknown(self, text: str) -> Iterator[tuple[int, str]]:
        """The words of ``text`` that nobody knows, with their offsets."""
        for found in WORD.finditer(text):
            word = found.group()
            known = self._known.get(word)
            if known is None:
                known = self._known[word] = self._is_known(word)
            if not known:
                yield found.start(), word

    def suggestion(self, word: str) -> str | None:
        """A known word that is one edit away, or ``None``; the story's own names come first."""
        stem = _SHORT.sub("", word.replace("’", "'"))
        near = set(_one_edit(stem))
        if not stem.islower():
            near |= set(_one_edit(stem.lower()))
        own, others = near & self._own, near & british()
        return min(own or others, key=lambda other: (len(other) != len(stem), other), default=None)

    def _is_known(self, word: str) -> bool:
        word = word.replace("’", "'")
        if self._has(word):
            return True
        stem = _SHORT.sub("", word)
        return stem != word and self._has(stem)

    def _has(self, word: str) -> bool:
        forms = [word, word.lower()]
        if word.isupper():
            forms.append(word.capitalize())
        if any(form in self._own or form in british() for form in forms):
            return True
        # “Lunds” for a family, “Pfennigs”: the plural of a known name.
        stem = word[:-1]
        return word.endswith("s") and len(stem) >= _STEMS_LONG_ENOUGH and stem in self._own


def _names(world: World) -> Iterator[str]:
    """Words that the story's own data files declare."""
    texts: list[str | None] = []
    for member in world.cast.values():
        texts += [member.name, member.full_name, member.role]
    texts += [place.name for place in world.places.values()]
    texts += [entry.title for entry in world.codex.values()]
    texts += [chapter.title for chapter in world.chapters.values()]
    for text in texts:
        if text is not None:
            yield from _words(text)


def _one_edit(word: str) -> Iterator[str]:
    """Everything that is one letter away: dropped, swapped, replaced or put in."""
    letters = _LETTERS + _LETTERS.upper() if word.isupper() else _LETTERS
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in letters)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        yield from (before + letter + after for letter in letters)


def _words(text: str) -> Iterable[str]:
    return (_SHORT.sub("", word.replace("’", "'")) for word in WORD.findall(text))

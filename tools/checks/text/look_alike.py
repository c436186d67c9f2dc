"""A letter that looks like another one: a Cyrillic `а` or a Greek `ο` inside a Latin word, or a
letter of double width. Search, spelling and fonts do not know the word.

It comes with text that was copied from elsewhere. Type the word again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import Span

LOOK_ALIKE = Code("ATS514", "warning", "look-alike letter", manual(__doc__))

CODES = (LOOK_ALIKE,)

_OTHER = "\u0370-\u03ff\u0400-\u052f"
_FOREIGN = re.compile(f"[{_OTHER}\uff01-\uff5e\U0001d400-\U0001d7ff]")
_ALIKE = re.compile(
    # Between Latin letters, alone as a word, or of another width altogether.
    f"(?<=[A-Za-z])[{_OTHER}]|[{_OTHER}](?=[A-Za-z])"
    r"|\b[аоісеухАІОСЕНКМРТХВ]\b"
    "|[\uff01-\uff5e\U0001d400-\U0001d7ff]"
)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for path, text in story.sources.items():
        if text.isascii() or not _FOREIGN.search(text):
            continue
        for found in _ALIKE.finditer(text):
            start = text.rfind("\n", 0, found.start()) + 1
            column = found.start() - start + 1
            name = unicodedata.name(found.group(), "unknown").lower()
            yield Diagnostic(
                LOOK_ALIKE,
                story.project.source(path),
                Span(text.count("\n", 0, start) + 1, column, column + 1),
                f"`{found.group()}` is a {name}",
                "type the word again",
            )

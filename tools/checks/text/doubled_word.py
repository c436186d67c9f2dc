"""The same word stands twice, as in “of of the lamp”: mostly what an edit has left behind.

“had had”, “that that” and “her her” are English and are left alone. Where a voice really stammers,
write a comma: “no, no”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic

DOUBLED_WORD = Code("ATS510", "warning", "doubled word", manual(__doc__))

CODES = (DOUBLED_WORD,)

ENGLISH = frozenset({"had", "that", "her"})
_DOUBLED = re.compile(r"\b([^\W\d_]+)[ \n]+(\1)\b", re.IGNORECASE)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for shown in story.shown:
        for found in _DOUBLED.finditer(shown.text.raw):
            word = found.group(2)
            if word.lower() not in ENGLISH:
                yield Diagnostic(
                    DOUBLED_WORD,
                    story.project.source(shown.path),
                    shown.place(found.start(2), found.end(2)),
                    f"`{word}` stands here twice",
                    "delete one of them, or put a comma between them",
                )

"""Spaces at the end of a line. Nobody sees them, and they make differences between versions of a
file that are none.

Most editors take them away when they save.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import Span

SPACE_AT_END = Code("ATS513", "warning", "space at the end of a line", manual(__doc__))

CODES = (SPACE_AT_END,)

_AT_END = re.compile(r"[ \t\u00a0]+$", re.MULTILINE)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for path, text in story.sources.items():
        if " \n" not in text and "\t\n" not in text and "\u00a0\n" not in text:
            continue
        for found in _AT_END.finditer(text):
            start = text.rfind("\n", 0, found.start()) + 1
            yield Diagnostic(
                SPACE_AT_END,
                story.project.source(path),
                Span(
                    text.count("\n", 0, start) + 1,
                    found.start() - start + 1,
                    found.end() - start + 1,
                ),
                "spaces at the end of this line",
                "delete them",
            )

"""A line of which nothing is seen: it has markup or spaces, and no words. The player clicks through
an empty window.

Say something, or delete the line; to wait, write a `pause` step.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import Interpolation, Tag

NO_WORDS = Code("ATS515", "warning", "line without words", manual(__doc__))

CODES = (NO_WORDS,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for shown in story.shown:
        parts = shown.text.parts
        if len(parts) == 1 and isinstance(parts[0], str) and parts[0].strip():
            continue
        if any(
            isinstance(part, Interpolation) or (not isinstance(part, Tag) and part.strip())
            for part in parts
        ):
            continue
        yield Diagnostic(
            NO_WORDS,
            story.project.source(shown.path),
            shown.text.span,
            "nothing of this line is seen",
            "say something, or delete it",
        )

"""Somebody in cast.yaml who never speaks and never comes on stage. Give them a line, or take them
out; an artist would draw them for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic

UNUSED_CAST = Code("ATS841", "warning", "cast member who is never used", manual(__doc__))

CODES = (UNUSED_CAST,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for name, member in story.world.cast.items():
        if name not in story.use.cast:
            yield story.declared(
                UNUSED_CAST,
                member.origin,
                f"`{name}` never speaks and is never on stage",
                "use them, or take them out",
            )

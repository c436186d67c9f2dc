"""A person or a place without `alt`: a player who hears the screen is not told who or what is
there.

One sentence says what is seen: “A thin man of twenty-two in a uniform a size too large.”
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic

MISSING_ALT = Code("ATS846", "warning", "nothing is said of a picture", manual(__doc__))

CODES = (MISSING_ALT,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for name, member in story.world.cast.items():
        if member.kind == "person" and not member.alt:
            yield story.declared(
                MISSING_ALT, member.origin, f"`{name}` has no `alt`", "add `alt: …`, one sentence"
            )
    for name, place in story.world.places.items():
        if not place.alt:
            yield story.declared(
                MISSING_ALT, place.origin, f"`{name}` has no `alt`", "add `alt: …`, one sentence"
            )

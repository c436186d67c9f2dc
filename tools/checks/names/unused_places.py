"""A place where no scene happens. Set a scene there, or take it out; an artist would paint it for
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic

UNUSED_PLACE = Code("ATS842", "warning", "place that is never used", manual(__doc__))

CODES = (UNUSED_PLACE,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for name, place in story.world.places.items():
        if name not in story.use.places:
            yield story.declared(
                UNUSED_PLACE,
                place.origin,
                f"no scene happens at `{name}`",
                "use it, or take it out",
            )

"""A light state that no scene shows: one picture of the place more than the story needs. It may be
meant for later; this is information.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic

UNUSED_LIGHT = Code("ATS843", "info", "light that is never used", manual(__doc__))

CODES = (UNUSED_LIGHT,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    lights = story.use.lights
    for name, place in story.world.places.items():
        if name not in story.use.places:
            continue
        for number, light in enumerate(place.lights):
            usual = number == 0 and (name, None) in lights
            if not usual and (name, light) not in lights and (None, light) not in lights:
                yield story.declared(
                    UNUSED_LIGHT,
                    place.origin,
                    f"no scene shows `{name}` in the light `{light}`",
                    "use it, or take it out of `lights`",
                )

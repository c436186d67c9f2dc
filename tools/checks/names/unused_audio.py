"""Music, an ambience or a sound in audio.yaml that no scene plays. Play it, or take it out; a
composer would write it for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic

UNUSED_AUDIO = Code("ATS844", "warning", "audio that is never used", manual(__doc__))

CODES = (UNUSED_AUDIO,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    world = story.world
    for items in (world.music, world.ambience, world.sounds):
        for name, item in items.items():
            if (item.channel, name) not in story.use.cues:
                yield story.declared(
                    UNUSED_AUDIO,
                    item.origin,
                    f"no scene plays the {item.channel} `{name}`",
                    "play it, or take it out",
                )

"""Music, an ambience or a sound that the story plays and that nobody has made. While the game is
being written there is silence and the caption, and this is not said. In a release
(`check --release`) it is an error.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.assets.files import Assets, audio_file
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic

MISSING_AUDIO = Code("ATS762", "error", "sound that nobody has made", manual(__doc__))

CODES = (MISSING_AUDIO,)


def check(assets: Assets) -> Iterator[Diagnostic]:
    if not assets.release:
        return
    world, used = assets.story.world, assets.story.use.cues
    for items in (world.music, world.ambience, world.sounds):
        for item in items.values():
            path = audio_file(item.channel, item.id)
            if (item.channel, item.id) in used and path not in assets.files:
                yield assets.story.declared(
                    MISSING_AUDIO,
                    item.origin,
                    f"the {item.channel} `{item.id}` is played and has no file",
                    f"put it at game/{path}",
                )

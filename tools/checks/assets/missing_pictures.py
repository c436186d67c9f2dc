"""A picture that the story shows and that nobody has made. While the game is being written a
labelled placeholder stands in, and this is not said. In a release (`check --release`) it is an
error.

`python3 -m tools art wanted` lists all pictures that are still to be made.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic

MISSING_PICTURE = Code("ATS760", "error", "picture that nobody has made", manual(__doc__))

CODES = (MISSING_PICTURE,)


def check(assets: Assets) -> Iterator[Diagnostic]:
    if not assets.release:
        return
    world = assets.story.world
    for want in assets.wanted:
        if want.optional or not want.scenes or assets.picture(want.part) is not None:
            continue
        part = want.part
        declared = world.places if part.kind == "place" else world.cast
        yield assets.story.declared(
            MISSING_PICTURE,
            declared[part.subject].origin,
            f"`{part.name}` is shown in `{want.scenes[0]}` and has no picture",
            f"put it at game/{part.output}",
        )

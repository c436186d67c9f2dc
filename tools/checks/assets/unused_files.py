"""A picture or a sound that nothing in the story means: a slip in its name, or something that is no
longer needed and makes the game larger.

Names follow the ids in cast.yaml, places.yaml and audio.yaml; `python3 -m tools art wanted` lists
those of pictures. Files in other folders than places, cast, music, ambience and sound belong to
the game's own screens and are not looked at here.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.assets.odd_names import _PLAIN
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic
from tools.diagnostics.suggest import closest

UNUSED_FILE = Code("ATS765", "warning", "file that nothing uses", manual(__doc__))

CODES = (UNUSED_FILE,)

_OURS = ("images/places/", "images/cast/", "audio/music/", "audio/ambience/", "audio/sound/")


def check(assets: Assets) -> Iterator[Diagnostic]:
    for path in assets.files:
        if not path.startswith(_OURS) or path in assets.known or path.lower() in assets.known:
            continue
        if not _PLAIN.match(path):
            continue
        near = closest(path, assets.known)
        yield assets.finding(
            UNUSED_FILE,
            path,
            "nothing in the story shows or plays this file",
            f"did you mean game/{near}?" if near else "delete it, or give it the name of an id",
        )

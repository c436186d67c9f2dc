"""A picture or a sound that is empty, cut off or damaged: a copy that was broken off, or a file
that was never fetched whole. The game would stop, or fall silent, where it is used.

Copy it again from where it was made. `python3 -m tools art` looks at every pixel; this looks at
the first and the last bytes.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.assets.contents import damage, kind_of
from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic

DAMAGED = Code("ATS768", "error", "damaged file", manual(__doc__))

CODES = (DAMAGED,)


def check(assets: Assets) -> Iterator[Diagnostic]:
    game = assets.story.project.game
    for path, size in assets.files.items():
        if size:
            with (game / path).open("rb") as file:
                kind = kind_of(file.read(64))
            wrong = damage(game / path, kind)
        else:
            wrong = "it is empty"
        if wrong is not None:
            yield assets.finding(
                DAMAGED, path, f"this file is damaged: {wrong}", "copy it again from its master"
            )

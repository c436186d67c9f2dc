"""A file that is not what its ending says: a JPEG called `.png`, an MP3 called `.ogg`. Some
machines open it and some do not.

Save it again in the right format; renaming it is not enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.assets.contents import kind_of
from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic

WRONG_KIND = Code("ATS767", "error", "file that is not what its ending says", manual(__doc__))

CODES = (WRONG_KIND,)

_ALLOWED = {"png": ("png",), "webp": ("webp",), "ogg": ("ogg", "opus"), "opus": ("opus",)}


def check(assets: Assets) -> Iterator[Diagnostic]:
    game = assets.story.project.game
    for path, size in assets.files.items():
        allowed = _ALLOWED.get(path.rpartition(".")[2].lower())
        if allowed is None or not size:
            continue
        with (game / path).open("rb") as file:
            kind = kind_of(file.read(64))
        if kind not in allowed:
            what = "no picture and no sound" if kind == "unknown" else f"{kind.upper()}"
            yield assets.finding(
                WRONG_KIND,
                path,
                f"this is {what}, and its ending says `.{path.rpartition('.')[2]}`",
                "save it again in the format of its ending",
            )

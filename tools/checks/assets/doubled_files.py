"""One picture in two files, such as a `.webp` and a `.png` of one name. The game shows the first
and never the other, whichever was changed last.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.assets.files import PICTURE_ENDINGS, Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic

DOUBLED_FILE = Code("ATS766", "warning", "one picture in two files", manual(__doc__))

CODES = (DOUBLED_FILE,)


def check(assets: Assets) -> Iterator[Diagnostic]:
    first, *others = PICTURE_ENDINGS
    for path in assets.files:
        stem, dot, ending = path.rpartition(".")
        if dot + ending in others and stem + first in assets.files:
            yield assets.finding(
                DOUBLED_FILE,
                path,
                f"`{(stem + first).rpartition('/')[2]}` is the same picture, and is the one shown",
                "keep one of the two",
            )

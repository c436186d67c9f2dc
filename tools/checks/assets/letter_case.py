"""A file that differs from its right name only in capital letters. Some systems find it all the
same, others do not: the game would miss a picture on the player's machine that is there on yours.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic

LETTER_CASE = Code("ATS763", "error", "wrong letter case", manual(__doc__))

CODES = (LETTER_CASE,)


def check(assets: Assets) -> Iterator[Diagnostic]:
    for path in assets.files:
        if path not in assets.known and path.lower() in assets.known:
            yield assets.finding(
                LETTER_CASE,
                path,
                f"the name should be `{path.lower().rpartition('/')[2]}`",
                f"rename it to game/{path.lower()}",
            )

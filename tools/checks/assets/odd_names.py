"""A file name with spaces, capital or accented letters. It works on one machine and not on the
next, and no id of the story can mean it.

Use small letters, digits and `_`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic

ODD_NAME = Code("ATS764", "warning", "file name that is not portable", manual(__doc__))

CODES = (ODD_NAME,)

_PLAIN = re.compile(r"[a-z0-9_./-]+\Z")


def check(assets: Assets) -> Iterator[Diagnostic]:
    for path in assets.files:
        if not _PLAIN.match(path) and path.lower() not in assets.known:
            yield assets.finding(
                ODD_NAME,
                path,
                "this name has spaces, capitals or letters beyond a to z",
                "rename it with small letters, digits and `_`",
            )

"""A picture or a sound that is far larger than the game needs. Players download it, and machines
with little memory have to hold it.

Pictures of places are 1920 × 1080; two megabytes are plenty. Music of three minutes fits into six.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic

OVERSIZED = Code("ATS769", "warning", "oversized file", manual(__doc__))

CODES = (OVERSIZED,)

_MOST = {"images": 4_000_000, "audio": 12_000_000}
"""Bytes of one file, by top folder."""


def check(assets: Assets) -> Iterator[Diagnostic]:
    for path, size in assets.files.items():
        most = _MOST[path.partition("/")[0]]
        if size > most:
            yield assets.finding(
                OVERSIZED,
                path,
                f"this file has {size / 1e6:.1f} MB; {most / 1e6:.0f} MB are plenty",
                "save it smaller or with stronger compression",
            )

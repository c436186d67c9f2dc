"""A translation of a line that the story does not have any more. Nobody will ever read it.

Delete it; or, when the line came back under another id, move the words there.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.translation.tongue import Tongues
from tools.diagnostics.model import Code, Diagnostic

ORPHANED = Code("ATS931", "warning", "translation without a line", manual(__doc__))

CODES = (ORPHANED,)


def check(tongues: Tongues) -> Iterator[Diagnostic]:
    for blocks in tongues.languages.values():
        for block in blocks:
            if block.line_id not in tongues.originals:
                yield Diagnostic(
                    ORPHANED,
                    block.path,
                    block.head,
                    f"the story has no line `{block.line_id}`",
                    "delete this translation, or move it to the line's new id",
                )

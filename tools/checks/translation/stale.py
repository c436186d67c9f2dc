"""The original has changed since this translation was made: the comment over it holds other words
than the story has now.

Read the new line, mend the translation, and put the new words into the comment.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.translation.tongue import Tongues
from tools.diagnostics.model import Code, Diagnostic

STALE = Code("ATS932", "warning", "translation of other words", manual(__doc__))

CODES = (STALE,)


def check(tongues: Tongues) -> Iterator[Diagnostic]:
    for blocks in tongues.languages.values():
        for block in blocks:
            now = tongues.originals.get(block.line_id)
            if now is None or block.original is None or block.original == now.script:
                continue
            yield Diagnostic(
                STALE,
                block.path,
                block.head,
                f"the line now says “{now.text.raw}”",
                "mend the translation, and the comment over it",
            )

"""A translation has other brackets or tags than the original: a name that is not put in, a slanted
word that never ends, a codex link that is lost.

Keep every `[…]` and `{…}` of the original, in whatever order the language needs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.translation.tongue import Tongues
from tools.diagnostics.model import Code, Diagnostic

MARKUP = Code("ATS933", "error", "translation with other markup", manual(__doc__))

CODES = (MARKUP,)

_MARKS = re.compile(r"\[[^\[\]]*\]|\{[^{}]*\}")


def check(tongues: Tongues) -> Iterator[Diagnostic]:
    for blocks in tongues.languages.values():
        for block in blocks:
            now = tongues.originals.get(block.line_id)
            if now is None or block.words is None or block.body is None:
                continue
            wanted, got = _marks(now.script), _marks(block.words)
            if wanted == got:
                continue
            less, more = wanted - got, got - wanted
            what = [f"`{mark}` is missing" for mark in sorted(less)]
            what += [f"`{mark}` is not in the original" for mark in sorted(more)]
            yield Diagnostic(
                MARKUP, block.path, block.body, ", ".join(what), "keep the original's markup"
            )


def _marks(script: str) -> Counter[str]:
    """The interpolations and tags of a text; doubled brackets are only letters."""
    return Counter(_MARKS.findall(script.replace("[[", "").replace("{{", "")))

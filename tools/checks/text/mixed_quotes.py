"""Straight and curly quotation marks in one story. Whichever kind it uses less is reported.

Curly ones are “ ” for talk within talk and ’ for an apostrophe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic

MIXED_QUOTES = Code("ATS512", "warning", "straight and curly quotation marks", manual(__doc__))

CODES = (MIXED_QUOTES,)

_STRAIGHT = re.compile("[\"']")
_CURLY = re.compile("[“”‘’„‟‚‛]")


def check(story: WholeStory) -> Iterator[Diagnostic]:
    straight = [(s, m) for s in story.shown for m in _STRAIGHT.finditer(s.text.raw)]
    curly = sum(len(_CURLY.findall(s.text.raw)) for s in story.shown)
    if not straight or not curly:
        return
    rare = straight
    if len(straight) > curly:
        rare = [(s, m) for s in story.shown for m in _CURLY.finditer(s.text.raw)]
    kind = "straight" if rare is straight else "curly"
    hint = "write “ ” or ’" if rare is straight else "write \" or '"
    for shown, found in rare:
        yield Diagnostic(
            MIXED_QUOTES,
            story.project.source(shown.path),
            shown.place(found.start(), found.end()),
            f"a {kind} quotation mark, where the story uses the others",
            hint,
        )

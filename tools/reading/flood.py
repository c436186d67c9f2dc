"""A damaged file must not drown the findings of the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from tools.diagnostics.model import Code, Diagnostic
from tools.reading import codes

_MOST = 200
_WHOLE_FILE = 5
"""For what is usually wrong with all of a file at once: a few places show it."""
_LIMITS: dict[Code, int] = dict.fromkeys(
    (
        codes.NOT_UTF8,
        codes.CONTROL_CHARACTER,
        codes.LINE_SEPARATOR,
        codes.LINE_TOO_LONG,
        codes.TAB,
    ),
    _WHOLE_FILE,
)


def without_flood(items: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The first ones of each kind in one file; the last of them says how many more there are."""
    items = list(items)
    total = Counter(item.code for item in items)
    seen: Counter[Code] = Counter()
    kept = []
    for item in items:
        seen[item.code] += 1
        limit = _LIMITS.get(item.code, _MOST)
        if seen[item.code] > limit:
            continue
        more = total[item.code] - limit
        if more > 0 and seen[item.code] == limit:
            note = (
                f"{more:,} more of the same in this file {'is' if more == 1 else 'are'} not listed"
            )
            item = replace(item, hint=f"{item.hint}; {note}" if item.hint else note)
        kept.append(item)
    return kept

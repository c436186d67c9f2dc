"""The order of findings: the same for every format and on every machine."""

from __future__ import annotations

from collections.abc import Iterable

from tools.diagnostics.model import Diagnostic, Witness

_ROOT_CAUSES = ("ATS1", "ATS6")
"""Files that cannot be read, then what is declared wrongly: much of what follows may come of these.
"""

_Key = tuple[int, str, int, int, str, int, str]


def _key(item: Diagnostic) -> _Key:
    band = item.code.id[:4]
    rank = _ROOT_CAUSES.index(band) if band in _ROOT_CAUSES else len(_ROOT_CAUSES)
    if item.severity != "error":
        rank = len(_ROOT_CAUSES)
    line, column, end = item.span or (0, 0, 0)
    return (rank, item.path, line, column, item.code.id, end, item.message)


def arrange(items: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Without duplicates; root causes first, then by path, line, column and code.

    Two findings are the same when they say the same at the same place; the one with the most to
    help (a fix, a hint, a witness) stays.
    """
    kept: dict[_Key, Diagnostic] = {}
    for item in items:
        key = _key(item)
        other = kept.get(key)
        if other is None or _helpfulness(item) > _helpfulness(other):
            kept[key] = item
    return [kept[key] for key in sorted(kept)]


def _helpfulness(item: Diagnostic) -> tuple[object, ...]:
    return (
        item.fix is not None,
        item.hint is not None,
        *_shortness(item.witness),
        item.fix or "",
        item.hint or "",
    )


def _shortness(witness: Witness | None) -> tuple[bool, int, tuple[str, ...]]:
    """Some way there is better than none, and a short one better than a long one."""
    captions = () if witness is None else witness.captions
    return witness is not None, -len(captions), captions

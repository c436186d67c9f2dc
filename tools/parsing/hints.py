"""Words for hints: lists of names in a sentence, and "did you mean"."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from tools.diagnostics.suggest import closest


def one_of(names: Iterable[str], *, most: int = 12) -> str:
    """``a``, ``b`` or ``c``; after ``most`` names the rest is left out."""
    items = [f"`{name}`" for name in names]
    if len(items) > most:
        return ", ".join(items[:most]) + ", …"
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " or " + items[-1]


def did_you_mean(word: str, candidates: Collection[str], otherwise: str) -> str:
    """A hint that names the nearest candidate, or ``otherwise`` when none is near."""
    near = closest(word, candidates)
    return otherwise if near is None else f"did you mean `{near}`?"


def near_or_listed(word: str, candidates: Collection[str], *, listed: int = 12) -> str:
    """A hint: the nearest candidate, or all of them when they are few."""
    otherwise = "check the spelling"
    if 0 < len(candidates) <= listed:
        otherwise = f"expected {one_of(candidates)}"
    return did_you_mean(word, candidates, otherwise)

"""Did you mean: the nearest of some names, or nothing when none is near."""

from __future__ import annotations

from collections.abc import Iterable


def closest(word: str, candidates: Iterable[str], limit: int | None = None) -> str | None:
    """The candidate with the fewest edits from ``word``, at most ``limit``, or ``None``.

    An edit inserts, deletes or replaces a letter or swaps two neighbours; upper and lower case are
    the same letter. Without a limit one edit is allowed for up to four letters, two for up to
    eight, else three. Of equally near ones the one that differs in fewer cases wins, then the
    first in alphabetical order, whatever the order of ``candidates``.
    """
    most = limit if limit is not None else _tolerance(len(word))
    folded = word.casefold()
    letters = set(folded)
    best: tuple[int, int, str] | None = None
    for candidate in candidates:
        other = candidate.casefold()
        if abs(len(other) - len(folded)) > most:
            continue
        # Each letter that the other one has not got costs an edit: most names are out by this.
        if len(letters.difference(other)) > most:
            continue
        distance = edits(folded, other, most)
        if distance > most:
            continue
        ranked = (distance, _case_differences(word, candidate), candidate)
        if best is None or ranked < best:
            best, most = ranked, distance
    return None if best is None else best[2]


def _tolerance(length: int) -> int:
    return 1 if length <= 4 else 2 if length <= 8 else 3


def _case_differences(word: str, candidate: str) -> int:
    pairs = zip(word, candidate, strict=False)
    return sum(a != b and a.casefold() == b.casefold() for a, b in pairs)


def edits(first: str, second: str, most: int) -> int:
    """The restricted Damerau-Levenshtein distance, or ``most + 1`` once it is sure to be more.

    Only cells within ``most`` of the diagonal are computed; nothing outside can be near enough.
    """
    far = most + 1
    if abs(len(first) - len(second)) > most:
        return far
    width = len(second)
    older: list[int] = []
    before = [j if j <= most else far for j in range(width + 1)]
    for i, a in enumerate(first, 1):
        row = [far] * (width + 1)
        if i <= most:
            row[0] = i
        nearest = row[0]
        for j in range(max(1, i - most), min(width, i + most) + 1):
            b = second[j - 1]
            cost = before[j - 1] if a == b else min(before[j - 1], before[j], row[j - 1]) + 1
            if i > 1 and j > 1 and a != b and a == second[j - 2] and first[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row[j] = cost
            nearest = min(nearest, cost)
        if nearest > most:
            return far
        older, before = before, row
    return min(before[width], far)

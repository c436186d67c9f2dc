"""How few playthroughs can be enough: as many as there are things of which no two go together.

That no playthrough meets both of two things is proved, in either order, by the searches of the
proof. The largest such set is hard to find; what is found here is a set, so the bound is sound.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence

from tools.coverage.chains import Chains
from tools.coverage.items import Items

_CANDIDATES = 400
_ROUNDS = 4
_MOST_TESTS = 4_000


class Bound:
    """``met`` are the items of playthroughs that were played: two of one of them go together."""

    def __init__(self, items: Items, chains: Chains, met: Iterable[frozenset[int]]) -> None:
        self._items = items
        self._chains = chains
        self._in: dict[int, set[int]] = {item: set() for item in items.rank}
        for number, some in enumerate(met):
            for item in some:
                self._in[item].add(number)
        self._known: dict[tuple[int, int], bool] = {}
        self._tests = 0

    def apart(self, seed: int = 1) -> list[int]:
        """Items of which no two can be met in one playthrough."""
        chance = random.Random(seed)
        met = [item for item, some in self._in.items() if some]
        rare = sorted(met, key=lambda item: (len(self._in[item]), item))
        best: list[int] = []
        for number in range(_ROUNDS):
            spread = 0.0 if number == 0 else 2.0
            weight = {
                item: (len(self._in[item]) + 1) * (1 + spread * chance.random()) for item in rare
            }
            found = self._set_of(sorted(rare, key=lambda item: (weight[item], item))[:_CANDIDATES])
            best = max(best, found, key=len)
        return sorted(best, key=lambda item: (self._items.rank[item], item))

    def _set_of(self, candidates: Sequence[int]) -> list[int]:
        found: list[int] = []
        blocked: Counter[int] = Counter()
        for item in candidates:
            # Those that have told most others apart from themselves are asked first.
            against = sorted(found, key=lambda other: -blocked[other])
            for other in against:
                if self._together(item, other):
                    blocked[other] += 1
                    break
            else:
                found.append(item)
        return found

    def _together(self, one: int, other: int) -> bool:
        """Whether one playthrough may meet both; when that is not known, it may."""
        if not self._in[one].isdisjoint(self._in[other]):
            return True
        key = (min(one, other), max(one, other))
        found = self._known.get(key)
        if found is None:
            if self._tests >= _MOST_TESTS:
                return True
            self._tests += 1
            answers = (self._chains.possible(one, other), self._chains.possible(other, one))
            found = self._known[key] = answers != (False, False)
        return found

"""Playthroughs that meet many things that are hard to come by, one after the other.

Going backwards from the last of them, the states are known from which it can still be reached; an
earlier one can be on the way when one of those states occurs there, and so on up to the beginning.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from tools.coverage.items import Items
from tools.coverage.player import Leg
from tools.proof.backward import Backward, Search
from tools.proof.diagrams import EVERYTHING, NOTHING, ExhaustedError

_FULL = 500_000
"""Diagram nodes at which all are forgotten before the next chain."""
_MOST = 1_500_000
"""The same between two questions, which like to find what others have worked out."""
_NODES = 150_000
_CHECK_NODES = 20_000


class Chains:
    """``ways_out`` leads to the ends of the story; ``None``: that was too large to know."""

    def __init__(self, backward: Backward, items: Items, deadline: float) -> None:
        self.ways_out: Search | None = None
        self._backward = backward
        self._items = items
        self._deadline = deadline
        self._legs: dict[int, Leg | None] = {}
        self._ends = [n for n, block in enumerate(backward.blocks.items) if not block.targets]
        self._open()

    def _open(self) -> None:
        self._backward.forget()
        self._legs.clear()
        self.ways_out = self._complete(dict.fromkeys(self._ends, EVERYTHING))

    def start(self) -> None:
        """Make room for the next chain."""
        if len(self._backward.diagrams) > _FULL:
            self._open()

    def chain(self, last: int, others: Iterable[int], hard: Collection[int]) -> Sequence[Leg]:
        """The legs of a playthrough that meets the item ``last`` and as many of ``others`` before
        it as fit one by one, the latest first. Of the ``hard`` ones it is searched whether they
        fit; the rest have to be known to. Empty when even ``last`` was too large to look for.
        """
        rank = self._items.rank
        leg = self._leg(last, self.ways_out)
        if leg is None:
            return ()
        legs = [leg]
        place = rank[last]
        for item in sorted(others, key=lambda item: (-rank[item], item)):
            if rank[item] <= place and item != last and self._fits(item, leg.search, item in hard):
                before = self._leg(item, leg.search)
                if before is not None:
                    leg, place = before, rank[item]
                    legs.append(leg)
        legs.reverse()
        return legs

    def possible(self, first: int, then: int) -> bool | None:
        """Whether a playthrough can meet ``first`` and later ``then``; ``None``: not known."""
        if len(self._backward.diagrams) > _MOST:
            self._open()
        if then not in self._legs:
            self._legs[then] = self._leg(then, None)
        leg = self._legs[then]
        if leg is None:
            return None
        goals = self._goals(first, leg.search)
        try:
            self._backward.diagrams.allow(_NODES, self._deadline)
            return bool(goals) and self._backward.search(goals).run() is not None
        except ExhaustedError:
            return None

    def _leg(self, item: int, then: Search | None) -> Leg | None:
        goals = self._goals(item, then)
        search = self._complete(goals)
        return None if search is None else Leg(frozenset(goals), search, then)

    def _goals(self, item: int, then: Search | None) -> dict[int, int]:
        found = {}
        for block in self._items.blocks[item]:
            states = EVERYTHING if then is None else then.reach.get(block, NOTHING)
            if states != NOTHING:
                found[block] = states
        return found

    def _fits(self, item: int, then: Search, look: bool) -> bool:
        goals = self._goals(item, then)
        samples = self._backward.explorer.samples
        if any(then.leads(block, s.state) for block in goals for s in samples[block]):
            return True
        if not goals or not look:
            return False
        try:
            self._backward.diagrams.allow(_CHECK_NODES, self._deadline)
            return self._backward.search(goals).run() is not None
        except ExhaustedError:
            return False

    def _complete(self, goals: dict[int, int]) -> Search | None:
        self._backward.diagrams.allow(_NODES, self._deadline)
        search = self._backward.search(goals)
        try:
            search.complete()
        except ExhaustedError:
            return None
        return search

"""Sets of states as multi-valued decision diagrams: reduced, ordered and shared, so that equal sets
are one number.

A diagram is a function from states (one small number a variable) to yes or no. It tests variables
in their order; a node has one child for each value of its variable. See Srinivasan, Kam, Malik and
Brayton, "Algorithms for discrete function manipulation", ICCAD 1990.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

NOTHING = 0
EVERYTHING = 1
_CLOCK_MASK = 0xFFF


class ExhaustedError(Exception):
    """A diagram grew beyond what it may; ``reason`` says which limit it was."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Diagrams:
    """All diagrams over variables with ``sizes`` values each, in this order.

    Making more than the allowed number of nodes, or passing the deadline, raises
    :class:`ExhaustedError`; what was made before stays good.
    """

    __slots__ = (
        "_and",
        "_clock",
        "_deadline",
        "_limit",
        "_not",
        "_or",
        "_relabel",
        "_unique",
        "kids",
        "level",
        "sizes",
        "support",
    )

    def __init__(self, sizes: Sequence[int], clock: Callable[[], float] = time.perf_counter):
        self.sizes = tuple(sizes)
        self._clock = clock
        self._deadline = float("inf")
        self.clear()

    def clear(self) -> None:
        """Forget every diagram."""
        last = len(self.sizes)
        self.level = [last, last]
        self.kids: list[tuple[int, ...]] = [(), ()]
        self.support = [0, 0]
        """For each node the variables that it depends on, as bits."""
        self._unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self._and: dict[tuple[int, int], int] = {}
        self._or: dict[tuple[int, int], int] = {}
        self._not: dict[int, int] = {0: 1, 1: 0}
        self._relabel: dict[tuple[int, tuple[int, ...]], dict[int, int]] = {}
        self._limit = 1 << 62

    def __len__(self) -> int:
        return len(self.level)

    def allow(self, nodes: int, deadline: float) -> None:
        """From here on ``nodes`` more may be made, until ``deadline`` on the clock."""
        self._limit = len(self.level) + nodes
        self._deadline = deadline

    def make(self, level: int, kids: tuple[int, ...]) -> int:
        """The diagram that tests variable ``level`` and goes on with ``kids``, one for each of its
        values.
        """
        first = kids[0]
        if kids.count(first) == len(kids):
            return first
        key = (level, kids)
        found = self._unique.get(key)
        if found is not None:
            return found
        number = len(self.level)
        if number >= self._limit:
            raise ExhaustedError("its decision diagram grew too large")
        if not number & _CLOCK_MASK and self._clock() > self._deadline:
            raise ExhaustedError("out of time")
        self._unique[key] = number
        self.level.append(level)
        self.kids.append(kids)
        support = 1 << level
        for kid in kids:
            support |= self.support[kid]
        self.support.append(support)
        return number

    def one_of(self, variable: int, values: Iterable[int]) -> int:
        """The states in which ``variable`` has one of ``values``."""
        wanted = set(values)
        return self.make(variable, tuple(int(i in wanted) for i in range(self.sizes[variable])))

    def both(self, left: int, right: int) -> int:
        """The states in both sets."""
        if left == right or right == 1:
            return left
        if left == 1:
            return right
        if left == 0 or right == 0:
            return 0
        key = (left, right) if left < right else (right, left)
        found = self._and.get(key)
        if found is None:
            a, b = self.level[left], self.level[right]
            both = self.both
            if a == b:
                pairs = zip(self.kids[left], self.kids[right], strict=True)
                kids = tuple([both(one, other) for one, other in pairs])
            elif a < b:
                kids = tuple([both(kid, right) for kid in self.kids[left]])
            else:
                kids = tuple([both(left, kid) for kid in self.kids[right]])
            found = self._and[key] = self.make(min(a, b), kids)
        return found

    def either(self, left: int, right: int) -> int:
        """The states in one of the sets or in both."""
        if left == right or right == 0:
            return left
        if left == 0:
            return right
        if left == 1 or right == 1:
            return 1
        key = (left, right) if left < right else (right, left)
        found = self._or.get(key)
        if found is None:
            a, b = self.level[left], self.level[right]
            either = self.either
            if a == b:
                pairs = zip(self.kids[left], self.kids[right], strict=True)
                kids = tuple([either(one, other) for one, other in pairs])
            elif a < b:
                kids = tuple([either(kid, right) for kid in self.kids[left]])
            else:
                kids = tuple([either(left, kid) for kid in self.kids[right]])
            found = self._or[key] = self.make(min(a, b), kids)
        return found

    def outside(self, of: int) -> int:
        """The states that are not in the set."""
        found = self._not.get(of)
        if found is None:
            found = self.make(self.level[of], tuple([self.outside(kid) for kid in self.kids[of]]))
            self._not[of] = found
            self._not[found] = of
        return found

    def relabel(self, of: int, variable: int, table: tuple[int, ...]) -> int:
        """The states that are in the set once ``variable``'s value ``v`` has become ``table[v]``.

        This is at once the pre-image of an effect and the restriction to some of the values.
        """
        if not self.support[of] >> variable & 1:
            return of
        memo = self._relabel.setdefault((variable, table), {})
        return self._relabelled(of, variable, table, memo)

    def _relabelled(
        self, of: int, variable: int, table: tuple[int, ...], memo: dict[int, int]
    ) -> int:
        if not self.support[of] >> variable & 1:
            return of
        found = memo.get(of)
        if found is None:
            kids = self.kids[of]
            level = self.level[of]
            if level == variable:
                found = self.make(level, tuple([kids[value] for value in table]))
            else:
                new = tuple([self._relabelled(kid, variable, table, memo) for kid in kids])
                found = self.make(level, new)
            memo[of] = found
        return found

    def holds(self, of: int, state: Sequence[int]) -> bool:
        """Whether ``state`` is in the set."""
        kids, level = self.kids, self.level
        while of > 1:
            of = kids[of][state[level[of]]]
        return of == 1

    def variables(self, of: int) -> list[int]:
        """The variables that the set depends on, in order."""
        found = []
        rest = self.support[of]
        while rest:
            lowest = rest & -rest
            found.append(lowest.bit_length() - 1)
            rest ^= lowest
        return found

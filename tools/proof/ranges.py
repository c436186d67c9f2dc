"""Which values each variable can have where a block begins, one variable at a time.

A sound over-approximation (abstract interpretation with value sets; Cousot and Cousot, POPL 1977):
what it excludes is excluded, what it leaves may still be impossible. The value sets of all
variables at one point are the bits of one integer, whose lowest bit says that somebody may come
there at all; 0 means that nobody does.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence

from tools.proof.blocks import Blocks, Change, Stretch
from tools.proof.meaning import allowed
from tools.story.conditions import And, AtLeast, Compare, Condition, Flag, Member, Named, Not, Or

Narrow = Callable[[int], int]


class Ranges:
    """The possible values at each block of ``blocks``; a way on that cannot be taken under them is
    in ``dead``, as (block, way). ``known`` are the possible values when somebody has them already;
    then nothing is ``dead``.
    """

    def __init__(self, blocks: Blocks, known: Sequence[int] | None = None) -> None:
        self._space = blocks.space
        self._shift: list[int] = []
        self._mask: list[int] = []
        bits = 1
        for size in self._space.sizes:
            self._shift.append(bits)
            self._mask.append((1 << size) - 1)
            bits += size
        self._transfers: dict[int, tuple[list[Narrow], list[Narrow | None]]] = {}
        self.at = [0] * len(blocks.items) if known is None else list(known)
        self.dead: set[tuple[int, int]] = set()
        if blocks.items and known is None:
            self._spread(blocks)

    def values(self, block: int, variable: int) -> int:
        """The possible values of ``variable`` where ``block`` begins, as bits."""
        return self.at[block] >> self._shift[variable] & self._mask[variable]

    def through(self, stretch: Stretch, values: int) -> list[int]:
        """What is possible behind each way on of ``stretch`` when ``values`` are before it; 0: the
        way cannot be taken.
        """
        return self._ways(stretch, values)

    def full(self, variable: int) -> int:
        """Every value of ``variable``, as bits."""
        return self._mask[variable]

    def _spread(self, blocks: Blocks) -> None:
        start = 1
        for variable, value in enumerate(self._space.start):
            start |= 1 << self._shift[variable] + value
        self.at[0] = start
        rank = [0] * len(blocks.items)
        for place, number in enumerate(blocks.order):
            rank[number] = place
        waiting = [rank[0]]
        queued = bytearray(len(blocks.items))
        at = self.at
        while waiting:
            number = blocks.order[heapq.heappop(waiting)]
            queued[number] = 0
            block = blocks.items[number]
            for target, left in zip(
                block.targets, self._ways(block.stretch, at[number]), strict=False
            ):
                if left | at[target] != at[target]:
                    at[target] |= left
                    if not queued[target]:
                        queued[target] = 1
                        heapq.heappush(waiting, rank[target])
        for number, block in enumerate(blocks.items):
            if block.targets:
                for way, left in enumerate(self._ways(block.stretch, at[number])):
                    if not left:
                        self.dead.add((number, way))

    def _ways(self, stretch: Stretch, values: int) -> list[int]:
        """What is possible behind each way on; 0: it cannot be taken."""
        known = self._transfers.get(id(stretch))
        if known is None:
            changes = [self._change(change) for change in stretch.changes]
            narrows = [None if way is None else self._narrow(way, True) for way in stretch.ways]
            known = self._transfers[id(stretch)] = (changes, narrows)
        for change in known[0]:
            values = change(values)
        return [
            values if narrow is None else narrow(values) if values else 0 for narrow in known[1]
        ]

    def _change(self, change: Change) -> Narrow:
        shift, mask = self._shift[change.variable], self._mask[change.variable]
        clear = ~(mask << shift)
        if change.test is not None:
            assert change.effect.condition is not None
            yes = self._narrow(change.effect.condition, True)
            no = self._narrow(change.effect.condition, False)

            def decide(values: int) -> int:
                if not values:
                    return 0
                got = (2 if yes(values) else 0) | (1 if no(values) else 0)
                return values & clear | got << shift

            return decide
        table = change.table
        if len(set(table)) == 1:
            put = 1 << table[0] + shift
            return lambda values: values & clear | put if values else 0
        memo: dict[int, int] = {}

        def move(values: int) -> int:
            old = values >> shift & mask
            new = memo.get(old)
            if new is None:
                new = 0
                for value, becomes in enumerate(table):
                    if old >> value & 1:
                        new |= 1 << becomes
                memo[old] = new
            return values & clear | new << shift

        return move

    def _narrow(self, condition: Condition, wanted: bool) -> Narrow:
        """What is left of value sets where ``condition`` is ``wanted``; 0 when it cannot be."""
        single = allowed(condition, self._space)
        if single is not None:
            variable, good = single
            return self._keep(variable, sum(1 << value for value in good), wanted)
        match condition:
            case Not(item):
                return self._narrow(item, not wanted)
            case Named(_, item):
                return self._narrow(item, wanted)
            case And(items) | Or(items):
                parts = [self._narrow(item, wanted) for item in items]
                return _all(parts) if isinstance(condition, And) == wanted else _any(parts)
            case AtLeast(count, items):
                sides = [(self._narrow(i, True), self._narrow(i, False)) for i in items]
                return _counted(sides, count, wanted)
            case Compare():
                return self._sum(condition, wanted)
            case Flag() | Member():
                raise AssertionError("a condition on one variable")

    def _keep(self, variable: int, good: int, wanted: bool) -> Narrow:
        shift, mask = self._shift[variable], self._mask[variable]
        keep = (good if wanted else ~good) & mask
        field = mask << shift
        left = keep << shift | ~field
        must = keep << shift
        return lambda values: values & left if values & must else 0

    def _sum(self, condition: Compare, wanted: bool) -> Narrow:
        """Whether the sum can be on the wanted side at all."""
        parts = []
        for name, factor in condition.terms:
            variable = self._space.index[name]
            low = int(self._space.domains[variable].values[0])
            parts.append((self._shift[variable], self._mask[variable], low, factor))
        op, bound = condition.op, condition.bound

        def narrow(values: int) -> int:
            least = most = 0
            for shift, mask, low, factor in parts:
                bits = values >> shift & mask
                first = low + (bits & -bits).bit_length() - 1
                last = low + bits.bit_length() - 1
                ends = (first * factor, last * factor)
                least += min(ends)
                most += max(ends)
            can, must = _between(op, least, most, bound)
            return values if (can if wanted else not must) else 0

        return narrow


def _between(op: str, least: int, most: int, bound: int) -> tuple[bool, bool]:
    """Whether a number from ``least`` to ``most`` can satisfy the comparison, and whether it
    must.
    """
    match op:
        case "==":
            return least <= bound <= most, least == most == bound
        case "!=":
            can, must = _between("==", least, most, bound)
            return not must, not can
        case "<":
            return least < bound, most < bound
        case "<=":
            return least <= bound, most <= bound
        case ">":
            return most > bound, least > bound
        case _:
            return most >= bound, least >= bound


def _all(parts: Sequence[Narrow]) -> Narrow:
    def narrow(values: int) -> int:
        for part in parts:
            values = part(values)
            if not values:
                return 0
        return values

    return narrow


def _any(parts: Sequence[Narrow]) -> Narrow:
    def narrow(values: int) -> int:
        left = 0
        for part in parts:
            left |= part(values)
        return left

    return narrow


def _counted(sides: Sequence[tuple[Narrow, Narrow]], count: int, wanted: bool) -> Narrow:
    def narrow(values: int) -> int:
        can = sum(1 for yes, _ in sides if yes(values))
        must = sum(1 for _, no in sides if not no(values))
        return values if (can >= count if wanted else must < count) else 0

    return narrow

"""Can a state like this ever come about? Answered by going backwards from it, exactly.

From the wanted set of states the sets that lead to it are worked out block by block, against the
direction of play, until one of them holds a state that a player is known to be in (yes, and the way
on is known) or nothing new turns up (no). Where value sets exclude a value, the diagrams do not
care about it, so a wanted set that contradicts them dies out on the spot.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping

from tools.proof.blocks import Blocks, Change, Stretch
from tools.proof.diagrams import EVERYTHING, NOTHING, Diagrams
from tools.proof.explore import Explorer, Sample
from tools.proof.meaning import diagram_of
from tools.proof.questions import Question
from tools.proof.ranges import Ranges
from tools.story.conditions import Condition

_FULL = 400_000
"""Diagram nodes at which everything is forgotten before the next search: some 300 bytes each."""


class Found:
    """A state that a player can be in, and the ways to go on from it to reach the goal."""

    __slots__ = ("block", "sample", "ways")

    def __init__(self, sample: Sample, block: int, ways: list[int]) -> None:
        self.sample = sample
        self.block = block
        self.ways = ways


class Backward:
    """Searches over one story, which share their diagrams.

    ``dead`` are the (block, way) pairs that are known to be impossible.
    """

    def __init__(self, blocks: Blocks, ranges: Ranges, explorer: Explorer) -> None:
        self.blocks = blocks
        self.ranges = ranges
        self.explorer = explorer
        self.dead: set[tuple[int, int]] = set(ranges.dead)
        self.diagrams = Diagrams(blocks.space.sizes)
        self.rank = [0] * len(blocks.items)
        for place, block in enumerate(blocks.order):
            self.rank[block] = place
        self._ways: dict[int, tuple[int, ...]] = {}
        self._tables: dict[tuple[int, int], tuple[int, ...]] = {}

    def allow(self, nodes: int, deadline: float) -> None:
        """What the next search may cost: diagram nodes, and time on the performance counter."""
        if len(self.diagrams) > _FULL:
            self.diagrams.clear()
            self._ways.clear()
        self.diagrams.allow(nodes, deadline)

    def condition(self, condition: Condition) -> int:
        """The states in which ``condition`` holds."""
        return diagram_of(condition, self.blocks.space, self.diagrams)

    def way_set(self, block: int, way: int) -> int:
        """The states at the beginning of ``block`` from which ``way`` is open."""
        stretch = self.blocks.items[block].stretch
        return self.ahead(stretch, len(stretch.changes), self._way_conditions(stretch)[way])

    def way_condition(self, block: int, way: int) -> int:
        """The same behind the block's changes."""
        return self._way_conditions(self.blocks.items[block].stretch)[way]

    def question_set(self, block: int, question: Question) -> int:
        """The states at the beginning of ``block`` for which the question's answer is yes."""
        stretch = self.blocks.items[block].stretch
        return self.ahead(stretch, question.at, self.condition(question.condition))

    def ahead(self, stretch: Stretch, count: int, wanted: int) -> int:
        """The states that are in ``wanted`` once the first ``count`` changes are done."""
        for change in reversed(stretch.changes[:count]):
            if wanted <= 1:
                break
            wanted = self._before(change, wanted)
        return wanted

    def _before(self, change: Change, wanted: int) -> int:
        diagrams = self.diagrams
        if not diagrams.support[wanted] >> change.variable & 1:
            return wanted
        if change.effect.condition is None:
            return diagrams.relabel(wanted, change.variable, change.table)
        yes = diagrams.relabel(wanted, change.variable, (1, 1))
        no = diagrams.relabel(wanted, change.variable, (0, 0))
        test = self.condition(change.effect.condition)
        return diagrams.either(diagrams.both(test, yes), diagrams.both(diagrams.outside(test), no))

    def _way_conditions(self, stretch: Stretch) -> tuple[int, ...]:
        found = self._ways.get(id(stretch))
        if found is None:
            found = tuple(
                EVERYTHING if way is None else self.condition(way) for way in stretch.ways
            )
            self._ways[id(stretch)] = found
        return found

    def cared(self, block: int, states: int) -> int:
        """A set that agrees with ``states`` on every value that is possible at ``block``."""
        if not self.ranges.at[block]:
            return NOTHING
        for variable in self.diagrams.variables(states):
            possible = self.ranges.values(block, variable)
            if possible != self.ranges.full(variable):
                states = self.diagrams.relabel(states, variable, self._table(variable, possible))
        return states

    def _table(self, variable: int, possible: int) -> tuple[int, ...]:
        """Every value that cannot be becomes the first that can."""
        found = self._tables.get((variable, possible))
        if found is None:
            first = (possible & -possible).bit_length() - 1
            size = self.blocks.space.sizes[variable]
            found = tuple(i if possible >> i & 1 else first for i in range(size))
            self._tables[variable, possible] = found
        return found

    def search(self, goals: Mapping[int, int]) -> Found | None:
        """How a player can come to be in ``goals`` (a set of states for each block); ``None``: it
        cannot happen.

        Raises ``ExhaustedError`` when it costs more than was allowed.
        """
        diagrams, rank, order = self.diagrams, self.rank, self.blocks.order
        reach: dict[int, int] = {}
        grown: dict[int, list[tuple[int, int]]] = {}
        clock = 0
        waiting: list[int] = []
        queued: set[int] = set()

        def grow(block: int, states: int) -> Sample | None:
            old = reach.get(block, NOTHING)
            new = diagrams.either(old, states)
            if new == old:
                return None
            reach[block] = new
            grown.setdefault(block, []).append((clock, new))
            for sample in self.explorer.samples[block]:
                if diagrams.holds(new, sample.state):
                    return sample
            if block not in queued:
                queued.add(block)
                heapq.heappush(waiting, -rank[block])
            return None

        for block, states in goals.items():
            sample = grow(block, self.cared(block, states))
            if sample is not None:
                return Found(sample, block, [])
        while waiting:
            block = order[-heapq.heappop(waiting)]
            queued.discard(block)
            clock += 1
            ahead = reach[block]
            for before, way in self.blocks.before[block]:
                if (before, way) in self.dead or not self.ranges.at[before]:
                    continue
                stretch = self.blocks.items[before].stretch
                states = diagrams.both(ahead, self._way_conditions(stretch)[way])
                states = self.ahead(stretch, len(stretch.changes), states)
                if states == NOTHING:
                    continue
                sample = grow(before, self.cared(before, states))
                if sample is not None:
                    return Found(sample, before, self._way_on(sample, before, grown))
        return None

    def _way_on(
        self, sample: Sample, block: int, grown: Mapping[int, list[tuple[int, int]]]
    ) -> list[int]:
        """The ways to take from ``sample`` on: each leads to where the goal was known earlier."""
        state = list(sample.state)
        ways: list[int] = []
        age = self._age(block, state, grown)
        assert age is not None
        while age > 0:
            current = self.blocks.items[block]
            for change in current.stretch.changes:
                change.run(state)
            best: tuple[int, int] | None = None
            for way, target in enumerate(current.targets):
                test = current.stretch.tests[way]
                if test is None or test(state):
                    then = self._age(target, state, grown)
                    if then is not None and (best is None or then < best[0]):
                        best = (then, way)
            assert best is not None
            assert best[0] < age
            age, way = best
            ways.append(way)
            block = current.targets[way]
        return ways

    def _age(
        self, block: int, state: list[int], grown: Mapping[int, list[tuple[int, int]]]
    ) -> int | None:
        """When it became known that the goal can be reached from ``state``."""
        for clock, states in grown.get(block, ()):
            if self.diagrams.holds(states, state):
                return clock
        return None

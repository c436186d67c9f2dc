"""Can a state like this ever come about? Answered by going backwards from it, exactly.

From the wanted set of states the sets that lead to it are worked out block by block, against the
direction of play, until one of them holds a state that a player is known to be in (yes, and the way
on is known) or nothing new turns up (no). Where value sets exclude a value, the diagrams do not
care about it, so a wanted set that contradicts them dies out on the spot.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence

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
        self._before_search = 0
        self._tables: dict[tuple[int, int], tuple[int, ...]] = {}

    def allow(self, nodes: int, deadline: float) -> None:
        """What the next search may cost: diagram nodes, and time on the performance counter."""
        if len(self.diagrams) > _FULL:
            self.forget()
        self._before_search = len(self.diagrams)
        self.diagrams.allow(nodes, deadline)

    def forget(self) -> None:
        """Make room: every diagram there is stands for nothing any more."""
        self.diagrams.clear()
        self._ways.clear()

    @property
    def made(self) -> int:
        """How many diagram nodes were made since then."""
        return len(self.diagrams) - self._before_search

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

    def search(self, goals: Mapping[int, int]) -> Search:
        """A search for a way to ``goals``: a set of states for each block."""
        return Search(self, goals)


class Search:
    """One search. ``reach`` has for each block the states that are known to lead to the goal."""

    def __init__(self, backward: Backward, goals: Mapping[int, int]) -> None:
        self._backward = backward
        self._blocks = backward.blocks
        self._diagrams = backward.diagrams
        self._goals = goals
        self.reach: dict[int, int] = {}
        self._grown: dict[int, list[tuple[int, int]]] = {}
        self._clock = 0
        self._waiting: list[int] = []
        self._queued: set[int] = set()

    def run(self) -> Found | None:
        """How a player can come to the goal; ``None``: it cannot happen.

        Raises ``ExhaustedError`` when it costs more than was allowed.
        """
        for block, states in self._goals.items():
            sample = self._grow(block, self._backward.cared(block, states))
            if sample is not None:
                return Found(sample, block, [])
        return self._go_back(stop=True)

    def complete(self) -> None:
        """After a way was found: all other ways as well.

        Raises ``ExhaustedError``; what is known by then is still right.
        """
        for block, states in self._goals.items():
            self._grow(block, self._backward.cared(block, states))
        self._go_back(stop=False)

    def _go_back(self, *, stop: bool) -> Found | None:
        backward, blocks, diagrams = self._backward, self._blocks, self._diagrams
        waiting = self._waiting
        while waiting:
            block = blocks.order[-heapq.heappop(waiting)]
            self._queued.discard(block)
            self._clock += 1
            ahead = self.reach[block]
            for before, way in blocks.before[block]:
                if (before, way) in backward.dead or not backward.ranges.at[before]:
                    continue
                stretch = blocks.items[before].stretch
                states = diagrams.both(ahead, backward.way_condition(before, way))
                states = backward.ahead(stretch, len(stretch.changes), states)
                if states == NOTHING:
                    continue
                sample = self._grow(before, backward.cared(before, states))
                if sample is not None and stop:
                    # Nobody has looked at the other ways to ``block`` yet.
                    self._queue(block)
                    return Found(sample, before, self._way_on(sample, before))
        return None

    def _grow(self, block: int, states: int) -> Sample | None:
        """Add to what is known of ``block``; a state in it that a player is known to be in."""
        diagrams = self._diagrams
        old = self.reach.get(block, NOTHING)
        new = diagrams.either(old, states)
        if new == old:
            return None
        self.reach[block] = new
        self._grown.setdefault(block, []).append((self._clock, new))
        self._queue(block)
        for sample in self._backward.explorer.samples[block]:
            if diagrams.holds(new, sample.state):
                return sample
        return None

    def _queue(self, block: int) -> None:
        if block not in self._queued:
            self._queued.add(block)
            heapq.heappush(self._waiting, -self._backward.rank[block])

    def leads(self, block: int, state: Sequence[int]) -> bool:
        """Whether the goal is known to be ahead of ``state`` at the beginning of ``block``."""
        return self._diagrams.holds(self.reach.get(block, NOTHING), state)

    def _way_on(self, sample: Sample, block: int) -> list[int]:
        """The ways to take from ``sample`` on: each leads to where the goal was known earlier."""
        state = list(sample.state)
        ways: list[int] = []
        age = self.age(block, state)
        assert age is not None
        while age > 0:
            current = self._blocks.items[block]
            for change in current.stretch.changes:
                change.run(state)
            best: tuple[int, int] | None = None
            for way, target in enumerate(current.targets):
                test = current.stretch.tests[way]
                if test is None or test(state):
                    then = self.age(target, state)
                    if then is not None and (best is None or then < best[0]):
                        best = (then, way)
            assert best is not None
            assert best[0] < age
            age, way = best
            ways.append(way)
            block = current.targets[way]
        return ways

    def age(self, block: int, state: Sequence[int]) -> int | None:
        """When it became known that the goal can be reached from ``state``."""
        for clock, states in self._grown.get(block, ()):
            if self._diagrams.holds(states, state):
                return clock
        return None

"""The story's blocks times a small state of its own that steps change and no condition reads: who
is on stage, what is playing.

Each node is a block and a state in which it may begin. Which nodes there are follows from value
sets, so there may be too many of them, never too few; whether a player can come to one of them is
then answered exactly, on the product, by the same search as everything else.
"""

from __future__ import annotations

import contextlib
import heapq
import sys
import time
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Generic, Literal, NamedTuple, TypeVar

from tools.graph.ops import Op
from tools.proof.backward import Backward, Found
from tools.proof.blocks import Block, Blocks, Stretch, arrange
from tools.proof.diagrams import EVERYTHING, ExhaustedError
from tools.proof.explore import Explorer, Sample
from tools.proof.meaning import test_of
from tools.proof.ranges import Ranges
from tools.proof.replay import witness_of
from tools.proof.result import Witness
from tools.story.conditions import Condition

S = TypeVar("S", bound=Hashable)

MAX_NODES = 400_000
SEARCH_NODES = 400_000
"""Diagram nodes that one search may make."""
_FIRST_NODES = 4_000
_PLAYING = 2.0
_SECONDS = 6.0
_PATIENCE = 60

Node = tuple[int, int]
"""A block and the number of a state."""


class Moment(NamedTuple, Generic[S]):
    """An op in the state before it; ``nodes`` are those in which it may come about."""

    pc: int
    op: Op
    state: S
    nodes: list[Node]


class TooManyNodesError(Exception):
    """The states are too many to be kept apart."""


class Product(Generic[S]):
    """``states`` are those that occur, by number; ``at`` has for each block the states in which it
    may begin, each with the values that variables may then have.

    ``matters`` tells which ops change a state, ``after`` how. Raises :class:`TooManyNodesError`.
    """

    def __init__(
        self,
        blocks: Blocks,
        ranges: Ranges,
        start: S,
        matters: Callable[[Op], bool],
        after: Callable[[S, Op], S],
    ) -> None:
        self.blocks = blocks
        self.states: list[S] = [start]
        self.at: list[dict[int, int]] = [{} for _ in blocks.items]
        self._numbers: dict[S, int] = {start: 0}
        self._after = after
        self._matters = matters
        self._relevant: dict[int, list[Op]] = {}
        self._behind: dict[tuple[int, int], int] = {}
        self._exact: _Exact | None = None
        self._moments: dict[type[Op], dict[tuple[int, int], list[Node]]] | None = None
        if blocks.items:
            self._spread(ranges)

    def _spread(self, ranges: Ranges) -> None:
        items, at = self.blocks.items, self.at
        rank = [0] * len(items)
        for place, number in enumerate(self.blocks.order):
            rank[number] = place
        at[0][0] = ranges.at[0]
        waiting = [(rank[0], 0, 0)]
        queued = {(0, 0)}
        nodes = 1
        while waiting:
            _rank, number, state = heapq.heappop(waiting)
            queued.discard((number, state))
            block = items[number]
            behind = self.behind(block.stretch, state)
            left = ranges.through(block.stretch, at[number][state])
            for target, values in zip(block.targets, left, strict=False):
                if not values:
                    continue
                there = at[target]
                old = there.get(behind)
                if old is None:
                    nodes += 1
                    if nodes > MAX_NODES:
                        raise TooManyNodesError
                    there[behind] = values
                elif values | old == old:
                    continue
                else:
                    there[behind] = values | old
                if (target, behind) not in queued:
                    queued.add((target, behind))
                    heapq.heappush(waiting, (rank[target], target, behind))

    def behind(self, stretch: Stretch, state: int) -> int:
        """The number of the state behind ``stretch``."""
        key = (id(stretch), state)
        found = self._behind.get(key)
        if found is None:
            ops = self._relevant.get(id(stretch))
            if ops is None:
                program = self.blocks.program.ops
                ops = [program[pc] for pc in stretch.pcs if self._matters(program[pc])]
                self._relevant[id(stretch)] = ops
            current = self.states[state]
            for op in ops:
                current = self._after(current, op)
            found = self._behind[key] = self._number(current)
        return found

    def moments(self, *kinds: type[Op]) -> Iterator[Moment[S]]:
        """Each op of these ``kinds`` in each state in which it may be run."""
        if self._moments is None:
            self._moments = self._all_moments()
        program, states = self.blocks.program.ops, self.states
        for kind in kinds:
            for (pc, state), nodes in self._moments.get(kind, {}).items():
                yield Moment(pc, program[pc], states[state], nodes)

    def _all_moments(self) -> dict[type[Op], dict[tuple[int, int], list[Node]]]:
        found: dict[type[Op], dict[tuple[int, int], list[Node]]] = {}
        program = self.blocks.program.ops
        known: dict[tuple[int, int], list[list[Node]]] = {}
        for number, block in enumerate(self.blocks.items):
            stretch = block.stretch
            for state in self.at[number]:
                lists = known.get((id(stretch), state))
                if lists is None:
                    lists = known[id(stretch), state] = []
                    current = state
                    for pc in stretch.pcs:
                        op = program[pc]
                        lists.append(found.setdefault(type(op), {}).setdefault((pc, current), []))
                        if self._matters(op):
                            current = self._number(self._after(self.states[current], op))
                for nodes in lists:
                    nodes.append((number, state))
        return found

    def _number(self, state: S) -> int:
        found = self._numbers.get(state)
        if found is None:
            found = self._numbers[state] = len(self.states)
            self.states.append(state)
        return found

    def nodes(self, pc: int) -> list[Node]:
        """The nodes in which the op at ``pc`` may be run."""
        kind = type(self.blocks.program.ops[pc])
        return [node for m in self.moments(kind) if m.pc == pc for node in m.nodes]

    def witness(
        self, nodes: Iterable[Node], when: Condition | None = None
    ) -> Witness | Literal["no", "unknown"]:
        """How a player can come to the end of the block of one of ``nodes`` while ``when`` holds
        there; ``no``: not at all; ``unknown``: it would cost too much to tell.
        """
        if self._exact is None:
            self._exact = _Exact(self)
        return self._exact.witness(nodes, when)


class _Exact:
    """The product as blocks, made when the first question is asked.

    Most questions are settled by a small search. Only for what is not it is worth playing the
    story, so that longer searches end early.
    """

    def __init__(self, product: Product[S]) -> None:
        self._number = {
            node: place
            for place, node in enumerate(
                (block, state) for block, states in enumerate(product.at) for state in states
            )
        }
        items: list[Block] = []
        values: list[int] = []
        nowhere = len(self._number)
        for block, state in self._number:
            source = product.blocks.items[block]
            behind = product.behind(source.stretch, state)
            # Where value sets bar the way there is no node: one more stands for all of them.
            targets = tuple(self._number.get((t, behind), nowhere) for t in source.targets)
            items.append(Block(source.stretch, source.callers, targets))
            values.append(product.at[block][state])
        last = items[0].stretch.last
        items.append(Block(Stretch((), (), "end", last, (), ()), ()))
        values.append(0)
        self._blocks = arrange(product.blocks.program, product.blocks.space, items)
        self._ranges = Ranges(self._blocks, values)
        self._deadline = time.perf_counter() + _SECONDS
        self._explorer = Explorer(self._blocks, 0)
        self._explorer.explore(self._deadline)
        self._backward = Backward(self._blocks, self._ranges, self._explorer)
        self._played = False

    def witness(
        self, nodes: Iterable[Node], when: Condition | None
    ) -> Witness | Literal["no", "unknown"]:
        # Diagrams are as deep as there are variables, and they are walked recursively.
        depth = sys.getrecursionlimit()
        sys.setrecursionlimit(max(depth, 4 * len(self._blocks.space.domains) + 2_000))
        try:
            return self._witness([self._number[node] for node in nodes], when)
        finally:
            sys.setrecursionlimit(depth)

    def _witness(
        self, numbers: list[int], when: Condition | None
    ) -> Witness | Literal["no", "unknown"]:
        known = self._known(numbers, when)
        if known is not None:
            return known
        if not self._played:
            with contextlib.suppress(ExhaustedError):
                return self._answer(self._search(numbers, when, _FIRST_NODES))
            self._play()
            known = self._known(numbers, when)
            if known is not None:
                return known
        try:
            return self._answer(self._search(numbers, when, SEARCH_NODES))
        except ExhaustedError:
            return "unknown"

    def _answer(self, found: Found | None) -> Witness | Literal["no"]:
        if found is None:
            return "no"
        _block, sample = self._explorer.arrive(found.sample, found.block, found.ways)
        return witness_of(sample.trace, self._blocks)

    def _known(self, numbers: list[int], when: Condition | None) -> Witness | None:
        samples = [
            sample
            for number in numbers
            for sample in self._explorer.samples[number]
            if when is None or self._holds(number, when, sample)
        ]
        if not samples:
            return None
        traces = [sample.trace for sample in samples]
        return witness_of(min(traces, key=lambda t: 0 if t is None else t.length), self._blocks)

    def _holds(self, number: int, when: Condition, sample: Sample) -> bool:
        """Whether ``when`` holds at the end of a block that begins in the state of ``sample``."""
        state = list(sample.state)
        for change in self._blocks.items[number].stretch.changes:
            change.run(state)
        return test_of(when, self._blocks.space)(state)

    def _search(self, numbers: list[int], when: Condition | None, nodes: int) -> Found | None:
        backward = self._backward
        backward.allow(nodes, self._deadline)
        goals = dict.fromkeys(numbers, EVERYTHING)
        if when is not None:
            wanted = backward.condition(when)
            for number in numbers:
                stretch = self._blocks.items[number].stretch
                goals[number] = backward.ahead(stretch, len(stretch.changes), wanted)
        return backward.search(goals).run()

    def _play(self) -> None:
        self._played = True
        self._explorer = Explorer(self._blocks, _PATIENCE)
        self._explorer.explore(time.perf_counter() + _PLAYING)
        self._backward = Backward(self._blocks, self._ranges, self._explorer)

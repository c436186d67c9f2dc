"""The portfolio: play, exclude by value sets, and search backwards from what is still open."""

from __future__ import annotations

import time
from collections.abc import Hashable, Iterator

from tools.proof import loops
from tools.proof.backward import Backward
from tools.proof.blocks import Blocks, Stretch
from tools.proof.diagrams import ExhaustedError
from tools.proof.explore import PATIENCE, Explorer, Sample
from tools.proof.questions import Key, Question, questions_of, takes
from tools.proof.ranges import Ranges

_ROUNDS = (20_000, 400_000)
"""Diagram nodes that one search may make: everybody gets a little before anybody gets a lot."""
_PLAYING = 0.25
"""The share of the time that goes to playing at most."""

Asked = dict[Key, list[tuple[int, Question]]]


class Prover:
    """Settles what it can.

    Afterwards ``explorer`` knows what is possible; ``backward.dead``, ``refuted`` (question and
    block) and ``left`` (loops, by their place in ``blocks.loops``) what is not; and ``unknown`` has
    the reason for whatever is neither, under the same keys.
    """

    def __init__(self, blocks: Blocks, budget_seconds: float, patience: int = PATIENCE) -> None:
        self.blocks = blocks
        start = time.perf_counter()
        self.deadline = start + budget_seconds
        self.ranges = Ranges(blocks)
        self.explorer = Explorer(blocks, patience)
        self.explorer.explore(start + budget_seconds * _PLAYING)
        self.backward = Backward(blocks, self.ranges, self.explorer)
        self.refuted: set[tuple[Key, int]] = set()
        self.held: dict[int, tuple[int, Sample]] = {}
        """For each loop that holds the player, a block in it and how to come there."""
        self.left: set[int] = set()
        self.unknown: dict[Hashable, str] = {}
        self._tried: set[Hashable] = set()

    def run(self) -> None:
        for nodes in _ROUNDS:
            self._tried.clear()
            while True:
                news = self.explorer.news
                self._ways(nodes)
                self._questions(nodes)
                self._loops(nodes)
                if self.explorer.news == news:
                    break

    def _ways(self, nodes: int) -> None:
        """Whether each way on from a block that can be reached can be taken."""
        while True:
            todo = [pair for pair in self.open_ways() if pair not in self._tried]
            if not todo:
                return
            for pair in todo:
                self._tried.add(pair)
                if self.explorer.crossed[pair[0]][pair[1]] is None:
                    self._way(pair, nodes)

    def open_ways(self) -> Iterator[tuple[int, int]]:
        """The ways on from blocks that can be reached which are neither taken nor impossible."""
        for block in self.blocks.order:
            if self.explorer.samples[block]:
                for way, crossed in enumerate(self.explorer.crossed[block]):
                    if crossed is None and (block, way) not in self.backward.dead:
                        yield block, way

    def _way(self, pair: tuple[int, int], nodes: int) -> None:
        block, way = pair
        backward = self.backward
        backward.allow(nodes, self.deadline)
        try:
            found = backward.search({block: backward.way_set(block, way)})
        except ExhaustedError as problem:
            self.unknown[pair] = problem.reason
            return
        if found is None:
            backward.dead.add(pair)
        else:
            self.explorer.follow(found.sample, found.block, [*found.ways, way])
            self.explorer.drain(self.deadline)

    def asked(self) -> Asked:
        """Every question and the blocks that can be reached where it is asked."""
        found: Asked = {}
        by_stretch: dict[int, list[Question]] = {}
        for number in self.blocks.order:
            if self.explorer.samples[number]:
                stretch = self.blocks.items[number].stretch
                questions = by_stretch.get(id(stretch))
                if questions is None:
                    questions = by_stretch[id(stretch)] = list(self.questions(stretch))
                for question in questions:
                    found.setdefault(question.key, []).append((number, question))
        return found

    def questions(self, stretch: Stretch) -> Iterator[Question]:
        """What is asked of ``stretch``, and how its changes could give values not yet seen."""
        space = self.blocks.space
        yield from questions_of(stretch, self.blocks.program, space)
        for variable in sorted({change.variable for change in stretch.changes}):
            taken = self.explorer.taken[variable]
            for value in range(space.sizes[variable]):
                if not taken >> value & 1:
                    yield from takes(stretch, variable, value, space)

    def answered(self, key: Key) -> bool:
        """Whether the answer is known to be yes."""
        if key.subject == "takes":
            return bool(self.explorer.taken[key.pc] >> key.place & 1)
        return key in self.explorer.answers

    def _questions(self, nodes: int) -> None:
        backward = self.backward
        for key, places in self.asked().items():
            for block, question in places:
                item = (key, block)
                if self.answered(key):
                    break
                if item in self.refuted or item in self._tried:
                    continue
                self._tried.add(item)
                backward.allow(nodes, self.deadline)
                try:
                    found = backward.search({block: backward.question_set(block, question)})
                except ExhaustedError as problem:
                    self.unknown[item] = problem.reason
                    continue
                if found is None:
                    self.refuted.add(item)
                else:
                    self.explorer.follow(found.sample, found.block, found.ways)
                    assert self.answered(key)

    def _loops(self, nodes: int) -> None:
        for number, loop in enumerate(self.blocks.loops):
            settled = number in self.held or number in self.left or number in self._tried
            if settled or not any(self.explorer.samples[block] for block in loop):
                continue
            self._tried.add(number)
            self.backward.allow(nodes, self.deadline)
            try:
                found = self.backward.search(loops.held(self.backward, loop))
            except ExhaustedError as problem:
                self.unknown[number] = problem.reason
                continue
            if found is None:
                self.left.add(number)
            else:
                arrived = self.explorer.arrive(found.sample, found.block, found.ways)
                self.held[number] = arrived

    def perhaps(self) -> set[int]:
        """The blocks that could still be reached through ways that stayed open."""
        items = self.blocks.items
        starts = [items[block].targets[way] for block, way in self.open_ways()]
        found: set[int] = set()
        while starts:
            block = starts.pop()
            if block in found or self.explorer.samples[block]:
                continue
            found.add(block)
            for way, target in enumerate(items[block].targets):
                if (block, way) not in self.backward.dead:
                    starts.append(target)
        return found

"""The portfolio: play, exclude by value sets, and search backwards from what is still open."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Hashable, Iterator

from tools.proof import loops
from tools.proof.backward import Backward, Search
from tools.proof.blocks import Blocks, Stretch
from tools.proof.diagrams import NOTHING, ExhaustedError
from tools.proof.explore import PATIENCE, Explorer, Sample
from tools.proof.keys import Key
from tools.proof.questions import Question, questions_of, takes
from tools.proof.ranges import Ranges

ROUNDS = (60_000, 400_000)
"""Diagram nodes that one search may make: everybody gets a little before anybody gets a lot."""
_HARD = 10_000
"""Diagram nodes from which on a search was hard."""
_PLAYING = 0.25
"""The share of the time that goes to playing at most."""

NOT_PLAYED = "the way that was found could not be played"

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
        self._alike: dict[int, list[int]] = {}
        """The blocks that somebody can come to as far as value sets tell, by their last op."""
        for number in blocks.order:
            if self.ranges.at[number]:
                self._alike.setdefault(blocks.items[number].stretch.last, []).append(number)

    def run(self) -> None:
        for nodes in ROUNDS:
            self._tried.clear()
            while True:
                news = self.explorer.news
                self._ways(nodes)
                self._questions(nodes)
                self._loops(nodes)
                if self.explorer.news == news:
                    break

    def _ways(self, nodes: int) -> None:
        """Whether the ways on can be taken, for as long as something depends on it."""
        while True:
            todo = self._worth_asking()
            todo = {item: pairs for item, pairs in todo.items() if item not in self._tried}
            if not todo:
                return
            for item, pairs in todo.items():
                self._tried.add(item)
                # What was found for the others may have settled this one.
                if all(self.explorer.crossed[block][way] is None for block, way in pairs):
                    self._way(pairs, nodes)

    def _worth_asking(self) -> dict[Hashable, list[tuple[int, int]]]:
        """The open ways, unless nothing new can lie behind them. Those of one op that differ only
        in their callers go together, with those of blocks that were not met yet.
        """
        items = self.blocks.items
        taken = {
            (items[block].stretch.last, way)
            for block, ways in enumerate(self.explorer.crossed)
            for way, crossed in enumerate(ways)
            if crossed is not None
        }
        leads_on = self._leads_to_news(taken)
        found: dict[Hashable, list[tuple[int, int]]] = {}
        for block, way in self.open_ways():
            last = items[block].stretch.last
            if (last, way) not in taken:
                alike = [(other, way) for other in self._alike[last]]
                pairs = [pair for pair in alike if pair not in self.backward.dead]
                found[tuple(pairs)] = pairs
            elif items[block].targets[way] in leads_on:
                found[((block, way),)] = [(block, way)]
        return found

    def _leads_to_news(self, taken: set[tuple[int, int]]) -> set[int]:
        """The blocks never met behind which, or in which, there is something never met elsewhere:
        an op, a way on, an answer, a value, a loop.
        """
        blocks, samples = self.blocks, self.explorer.samples
        met = {block.stretch.pcs[0] for number, block in enumerate(blocks.items) if samples[number]}
        in_loops = {block for loop in blocks.loops for block in loop}
        found = {
            number
            for number, block in enumerate(blocks.items)
            if not samples[number]
            and (
                block.stretch.pcs[0] not in met
                or number in in_loops
                or any((block.stretch.last, way) not in taken for way in range(len(block.targets)))
                or any(not self.answered(q.key) for q in self.questions(block.stretch))
            )
        }
        waiting = list(found)
        while waiting:
            for before, way in blocks.before[waiting.pop()]:
                known = before in found or samples[before]
                if not known and (before, way) not in self.backward.dead:
                    found.add(before)
                    waiting.append(before)
        return found

    def open_ways(self) -> Iterator[tuple[int, int]]:
        """The ways on from blocks that can be reached which are neither taken nor impossible."""
        for block in self.blocks.order:
            if self.explorer.samples[block]:
                for way, crossed in enumerate(self.explorer.crossed[block]):
                    if crossed is None and (block, way) not in self.backward.dead:
                        yield block, way

    def _way(self, pairs: list[tuple[int, int]], nodes: int) -> None:
        backward = self.backward
        backward.allow(nodes, self.deadline)
        try:
            search = backward.search({b: backward.way_set(b, way) for b, way in pairs})
            found = search.run()
        except ExhaustedError as problem:
            self.unknown.update(dict.fromkeys(pairs, problem.reason))
            return
        if found is None:
            backward.dead.update(pairs)
        else:
            way = pairs[0][1]
            self.explorer.follow(found.sample, found.block, [*found.ways, way])
            self.explorer.drain(self.deadline)
            self._go_there(search)

    def _go_there(self, search: Search) -> None:
        """What was hard to find is where little has been seen: go there again by other roads, which
        spares many more such searches.
        """
        if self.backward.made < _HARD:
            return
        with contextlib.suppress(ExhaustedError):
            search.complete()
        self.explorer.towards(search.leads, self.deadline)

    def asked(self) -> Asked:
        """Every question about a place that can be reached, with all the blocks where it is asked,
        also those that differ from the reached ones in their callers.
        """
        found: Asked = {}
        for alike in self._alike.values():
            if any(self.explorer.samples[number] for number in alike):
                for question in self.questions(self.blocks.items[alike[0]].stretch):
                    found.setdefault(question.key, []).extend((n, question) for n in alike)
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
            places = [p for p in places if (key, p[0]) not in self.refuted]
            if not places or self.answered(key) or (key, len(places)) in self._tried:
                continue
            self._tried.add((key, len(places)))
            backward.allow(nodes, self.deadline)
            goals: dict[int, int] = {}
            try:
                for block, question in places:
                    wanted = backward.question_set(block, question)
                    goals[block] = backward.diagrams.either(goals.get(block, NOTHING), wanted)
                found = backward.search(goals).run()
            except ExhaustedError as problem:
                self.unknown[key] = problem.reason
                continue
            if found is None:
                self.refuted.update((key, block) for block in goals)
            else:
                self.explorer.follow(found.sample, found.block, found.ways)
                if not self.answered(key):
                    self.unknown[key] = NOT_PLAYED

    def _loops(self, nodes: int) -> None:
        for number, loop in enumerate(self.blocks.loops):
            settled = number in self.held or number in self.left or number in self._tried
            if settled or not any(self.explorer.samples[block] for block in loop):
                continue
            self._tried.add(number)
            self.backward.allow(nodes, self.deadline)
            try:
                found = self.backward.search(loops.held(self.backward, loop)).run()
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

"""Playing the story in all directions: what was met is possible, whatever else is proved.

Every option that is offered and has not been taken yet is remembered with the state in which it was
offered; those come first. Then whole playthroughs by chance, until they bring nothing new.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence

from tools.proof.blocks import Blocks, Change, Stretch
from tools.proof.keys import Key
from tools.proof.meaning import Test, test_of
from tools.proof.questions import questions_of
from tools.proof.space import State

SAMPLES = 6
"""States that are kept for each block."""
PATIENCE = 150
"""Blocks that an attempt goes on for without meeting anything new."""
_STALE = 8
"""Whole playthroughs with little news, one after the other, that end playing."""
_WORTH = 2_000
"""Blocks that may be played for one piece of news: beyond that a search is cheaper."""
_MOST = 400
_TOWARDS = 25
"""Playthroughs to a goal that was hard to find."""


class Trace:
    """The choices that led somewhere, last one first. The option ``way`` of menu block ``block``
    was choice number ``length``.
    """

    __slots__ = ("block", "length", "parent", "way")

    def __init__(self, parent: Trace | None, block: int, way: int) -> None:
        self.parent = parent
        self.block = block
        self.way = way
        self.length: int = 1 if parent is None else parent.length + 1


class Sample:
    """One state that a player can be in where a block begins."""

    __slots__ = ("state", "trace")

    def __init__(self, state: tuple[int, ...], trace: Trace | None) -> None:
        self.state = state
        self.trace = trace


Watch = tuple[int, Test, Key]
Picker = Callable[[int, list[int], State], int]
"""From a block, its open ways and the state behind its changes to one of the ways."""


class Explorer:
    """``samples`` is empty for a block that was never met. ``crossed`` has for each block and way
    on the choices that led through it, ``answers`` for each question that was met the choices that
    led there. ``taken`` are the values that each variable has had, as bits.
    """

    def __init__(self, blocks: Blocks, patience: int = PATIENCE) -> None:
        self.blocks = blocks
        self._patience = patience
        self.samples: list[list[Sample]] = [[] for _ in blocks.items]
        self.crossed: list[list[Sample | None]] = [[None] * len(b.targets) for b in blocks.items]
        self.answers: dict[Key, Sample] = {}
        self.taken = [1 << value for value in blocks.space.start]
        self.news = 0
        self._played = 0
        self._random = random.Random(1)
        self._met = [0] * len(blocks.items)
        self._waiting: list[tuple[int, int, State, Trace | None]] = []
        self._queued: list[int] = [0] * len(blocks.items)
        self._changes: list[Sequence[Change]] = [b.stretch.changes for b in blocks.items]
        self._watches = self._all_watches()

    def explore(self, deadline: float) -> None:
        """Play until nothing new turns up, or until ``deadline`` on the performance counter."""
        if not self.blocks.items:
            return
        if not self._patience:
            self.run(0, list(self.blocks.space.start), None)
            return
        self._from_start(self._least_taken)
        self.drain(deadline)
        stale = 0
        for number in range(_MOST):
            if stale >= _STALE or time.perf_counter() > deadline:
                break
            news, played = self.news, self._played
            self._from_start(self._least_taken if number % 3 == 0 else self._any)
            self.drain(deadline)
            worth = (self._played - played) // _WORTH
            stale = 0 if self.news - news > worth else stale + 1

    def drain(self, deadline: float) -> None:
        """Try every option that was offered and never taken."""
        while self._waiting and time.perf_counter() <= deadline:
            block, way, state, trace = self._waiting.pop()
            if self.crossed[block][way] is None:
                self._cross(block, way, state, trace)
                self.run(self.blocks.items[block].targets[way], state, Trace(trace, block, way))

    def _from_start(self, pick: Picker) -> None:
        self.run(0, list(self.blocks.space.start), None, pick, 1 << 60)

    def follow(self, sample: Sample, block: int, ways: Sequence[int]) -> None:
        """Go through ``ways`` from ``sample`` in ``block``, then on for a while."""
        rest = list(reversed(ways))

        def pick(number: int, offered: list[int], state: State) -> int:
            return rest.pop() if rest else self._least_taken(number, offered, state)

        self.run(block, list(sample.state), sample.trace, pick, extra=len(ways))

    def towards(self, leads: Callable[[int, State], bool], deadline: float) -> None:
        """Play by chance, but so that ``leads`` (whether the goal is ahead of a block and a state)
        stays true for as long as it can.
        """
        targets = [block.targets for block in self.blocks.items]

        def pick(number: int, offered: list[int], state: State) -> int:
            if len(offered) > 1:
                there = targets[number]
                good = [way for way in offered if leads(there[way], state)]
                return self._random.choice(good or offered)
            return offered[0]

        for _ in range(_TOWARDS):
            if time.perf_counter() > deadline:
                return
            self._from_start(pick)
        self.drain(deadline)

    def arrive(self, sample: Sample, block: int, ways: Sequence[int]) -> tuple[int, Sample]:
        """Where ``ways`` lead to from ``sample`` in ``block``."""
        state, trace = list(sample.state), sample.trace
        for way in ways:
            current = self.blocks.items[block]
            for change in current.stretch.changes:
                change.run(state)
            if current.stretch.kind == "menu":
                trace = Trace(trace, block, way)
            block = current.targets[way]
        return block, Sample(tuple(state), trace)

    def run(
        self,
        number: int,
        state: State,
        trace: Trace | None,
        pick: Picker | None = None,
        patience: int | None = None,
        extra: int = 0,
    ) -> None:
        """Go on from the beginning of block ``number`` until the story stops or patience ends.

        Every way on is asked of ``pick``, also where there is only one. ``extra`` blocks are for a
        way that is known, and cost no patience.
        """
        items, met = self.blocks.items, self._met
        choose = pick or self._least_taken
        left = (self._patience if patience is None else patience) + extra
        idle = 0
        longest = 4 * len(items) + 1_000 + extra
        news = self.news
        while longest:
            longest -= 1
            self._played += 1
            block = items[number]
            stretch = block.stretch
            seen = met[number]
            met[number] = seen + 1
            if seen < SAMPLES or seen & (seen - 1) == 0:
                self._keep(number, state, trace, seen)
            if self._watches[number]:
                self._watched(number, state, trace)
            else:
                for change in self._changes[number]:
                    variable = change.variable
                    if change.test is None:
                        value = change.table[state[variable]]
                    else:
                        value = int(change.test(state))
                    state[variable] = value
                    self.taken[variable] |= 1 << value
            tests = stretch.tests
            if not tests or idle >= left:
                return
            if len(tests) == 1 and tests[0] is None:
                offered = [0]
            else:
                offered = [i for i, test in enumerate(tests) if test is None or test(state)]
                if not offered:
                    return
            way = choose(number, offered, state)
            if len(offered) > 1:
                self._remember(number, way, offered, state, trace)
            if self.crossed[number][way] is None:
                self._cross(number, way, state, trace)
            if stretch.kind == "menu":
                trace = Trace(trace, number, way)
            number = block.targets[way]
            if self.news != news:
                news = self.news
                idle = 0
            else:
                idle += 1

    def _cross(self, number: int, way: int, state: State, trace: Trace | None) -> None:
        kind = self.blocks.items[number].stretch.kind
        through = Trace(trace, number, way) if kind == "menu" else trace
        self.crossed[number][way] = Sample(tuple(state), through)
        self.news += 1

    def _keep(self, number: int, state: State, trace: Trace | None, seen: int) -> None:
        """The first states of a block, and now and then a later one in place of an old one."""
        kept = self.samples[number]
        if len(kept) < SAMPLES:
            kept.append(Sample(tuple(state), trace))
        elif seen >= SAMPLES:
            kept[1 + self._random.randrange(SAMPLES - 1)] = Sample(tuple(state), trace)

    def _remember(
        self, number: int, way: int, offered: list[int], state: State, trace: Trace | None
    ) -> None:
        crossed = self.crossed[number]
        queued = self._queued[number]
        for other in offered:
            if other != way and crossed[other] is None and not queued >> other & 1:
                queued |= 1 << other
                self._waiting.append((number, other, list(state), trace))
        self._queued[number] = queued

    def _least_taken(self, number: int, offered: list[int], _state: State) -> int:
        if len(offered) == 1:
            return offered[0]
        crossed = self.crossed[number]
        fresh = [way for way in offered if crossed[way] is None]
        return self._random.choice(fresh or offered)

    def _any(self, _number: int, offered: list[int], _state: State) -> int:
        return offered[0] if len(offered) == 1 else self._random.choice(offered)

    def _all_watches(self) -> list[list[Watch]]:
        blocks = self.blocks
        known: dict[int, list[Watch]] = {}
        found = []
        for block in blocks.items:
            stretch = block.stretch
            watches = known.get(id(stretch))
            if watches is None:
                watches = known[id(stretch)] = _watches(stretch, blocks)
            found.append(watches)
        return found

    def _watched(self, number: int, state: State, trace: Trace | None) -> None:
        """Run the changes of a block and answer the questions that are still open there."""
        watches = self._watches[number]
        answered = False
        changes = self._changes[number]
        for at in range(len(changes) + 1):
            for place, test, key in watches:
                if place == at:
                    if key in self.answers:
                        answered = True
                    elif test(state):
                        self.answers[key] = Sample(tuple(state), trace)
                        self.news += 1
                        answered = True
            if at < len(changes):
                change = changes[at]
                change.run(state)
                self.taken[change.variable] |= 1 << state[change.variable]
        if answered:
            self._watches[number] = [watch for watch in watches if watch[2] not in self.answers]


def _watches(stretch: Stretch, blocks: Blocks) -> list[Watch]:
    return [
        (question.at, test_of(question.condition, blocks.space), question.key)
        for question in questions_of(stretch, blocks.program, blocks.space)
    ]

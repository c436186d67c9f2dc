"""Playing blocks from the beginning to an end, led or by chance."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tools.coverage.items import Items
from tools.graph import ops
from tools.graph.ops import Address
from tools.proof.backward import Search
from tools.proof.blocks import Blocks
from tools.proof.space import State

_PATIENCE = 4
"""Visits to one block, within one part of the way, after which the shortest way on is taken."""
_LOST = 40
"""The same for a playthrough that nobody leads."""
_LONGEST = 200_000
"""Blocks after which a playthrough is given up."""


class Leg(NamedTuple):
    """A part of the way: to a block of ``goals``, from where ``then`` leads on (``None``: anything
    does). ``search`` knows from where it can be done.
    """

    goals: frozenset[int]
    search: Search
    then: Search | None

    def done(self, block: int, state: State) -> bool:
        return block in self.goals and (self.then is None or self.then.leads(block, state))


class Played(NamedTuple):
    """A whole playthrough: its choices, and the items it met."""

    choices: tuple[Address, ...]
    items: frozenset[int]


Prefer = Callable[[int, Sequence[int]], Sequence[int]]
"""From a block and its open ways to those to choose from."""


class Player:
    """``ways_out`` leads to the ends of the story; without it a loop is left by chance."""

    def __init__(self, blocks: Blocks, items: Items, seed: int) -> None:
        self.blocks = blocks
        self.items = items
        self.ways_out: Search | None = None
        self.chance = random.Random(seed)
        self.taken: Counter[tuple[int, int]] = Counter()

    def any_way(self, _block: int, offered: Sequence[int]) -> Sequence[int]:
        """Every way is as good as the other."""
        return offered

    def rare_way(self, block: int, offered: Sequence[int]) -> Sequence[int]:
        """Mostly the way that was taken least."""
        if self.chance.random() < 0.3:
            return offered
        least = min(self.taken[block, way] for way in offered)
        return [way for way in offered if self.taken[block, way] == least]

    def play(self, prefer: Prefer, legs: Sequence[Leg] = ()) -> Played | None:
        """One playthrough along ``legs``, then on to an end; ``None`` when it finds none."""
        blocks, state, number = self.blocks, list(self.blocks.space.start), 0
        of_block, program = self.items.of_block, self.blocks.program
        met: set[int] = set()
        choices: list[Address] = []
        visits: Counter[int] = Counter()
        at = 0
        for step in range(_LONGEST):
            if step & 255 == 255 and self.ways_out and not self.ways_out.leads(number, state):
                return None
            item = of_block.get(number)
            if item is not None:
                met.add(item)
            while at < len(legs) and legs[at].done(number, state):
                at += 1
                visits.clear()
            block = blocks.items[number]
            for change in block.stretch.changes:
                change.run(state)
            if not block.targets:
                return Played(tuple(choices), frozenset(met))
            tests = block.stretch.tests
            offered = [i for i, test in enumerate(tests) if test is None or test(state)]
            if not offered:
                return Played(tuple(choices), frozenset(met))
            way = offered[0]
            if len(offered) > 1:
                visits[number] += 1
                leg = legs[at].search if at < len(legs) else None
                chosen = self._choose(number, offered, state, leg, visits[number], prefer)
                if chosen is None:
                    return None
                way = chosen
            self.taken[number, way] += 1
            if block.stretch.kind == "menu":
                op = program.ops[block.stretch.last]
                assert isinstance(op, ops.Menu)
                choices.append(Address(op.scene, op.options[way].option.slot))
            number = block.targets[way]
        return None

    def _choose(
        self,
        number: int,
        offered: list[int],
        state: State,
        leg: Search | None,
        visits: int,
        prefer: Prefer,
    ) -> int | None:
        """The way to take; ``None`` when none leads to an end any more."""
        targets = self.blocks.items[number].targets
        lead = leg or self.ways_out
        if lead is not None:
            offered = [way for way in offered if lead.leads(targets[way], state)]
            if not offered:
                return None
            if visits > (_LOST if leg is None else _PATIENCE):
                known = [(lead.age(targets[way], state), way) for way in offered]
                soon = [(age, way) for age, way in known if age is not None]
                if soon:
                    return min(soon)[1]
        return self.chance.choice(prefer(number, offered)) if len(offered) > 1 else offered[0]


def uniform_hits(blocks: Blocks, plays: int, seed: int = 1) -> Counter[int]:
    """How many of ``plays`` playthroughs, in which every option offered is as likely as the others,
    come to each op (by pc).
    """
    chance = random.Random(seed)
    hits: Counter[int] = Counter()
    for _ in range(plays):
        seen: set[int] = set()
        for number in _by_chance(blocks, chance):
            seen.update(blocks.items[number].stretch.pcs)
        hits.update(seen)
    return hits


def _by_chance(blocks: Blocks, chance: random.Random) -> Iterator[int]:
    state, number = list(blocks.space.start), 0
    for _ in range(_LONGEST // 10 if blocks.items else 0):
        yield number
        block = blocks.items[number]
        for change in block.stretch.changes:
            change.run(state)
        tests = block.stretch.tests
        offered = [i for i, test in enumerate(tests) if test is None or test(state)]
        if not offered:
            return
        number = block.targets[chance.choice(offered) if len(offered) > 1 else offered[0]]

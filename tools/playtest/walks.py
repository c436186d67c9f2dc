"""Walks: playthroughs from the entry to an end, that prefer what no walk has seen."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from tools.graph.ops import Address
from tools.graph.program import Program
from tools.sim.events import Menu, SimFault, Stop
from tools.sim.machine import Machine, start
from tools.sim.tape import Tape

MAX_CHOICES = 3_000
"""A walk that has chosen so often goes round in circles and is given up."""


@dataclass(frozen=True)
class Walk:
    """One playthrough: the options taken, the wanted pcs it reached, and how it ended (ending id,
    or ``None``).
    """

    choices: tuple[Address, ...]
    reached: frozenset[int]
    ending: str | None


@dataclass(frozen=True)
class Faulty:
    """A place where the story breaks, and the options that lead there."""

    fault: SimFault
    choices: tuple[Address, ...]


class Walker:
    """Walks, and keeps what all walks together have seen.

    ``seen`` has a 1 for every op that was run, ``missing`` the wanted pcs not reached yet,
    ``walks`` those walks that reached something new, ``advances`` the work done.
    """

    def __init__(self, tape: Tape, wanted: frozenset[int], rng: random.Random, budget: int) -> None:
        self.tape = tape
        self.wanted = wanted
        self.missing = set(wanted)
        self.seen = bytearray(len(tape.kinds))
        self.walks: list[Walk] = []
        self.faults: dict[tuple[str, str, int], Faulty] = {}
        self.advances = 0
        self._budget = budget
        self._rng = rng
        self._taken: dict[int, int] = {}
        self._predecessors = predecessors(tape.program)
        self._distance: list[int] = []
        self._distance_for = -1

    @property
    def spent(self) -> bool:
        """Whether the budget is used up."""
        return self.advances >= self._budget

    def walk(self) -> bool:
        """One more walk from the entry; whether it reached anything new."""
        return self._play(())

    def follow(self, plan: Sequence[Address]) -> bool:
        """Take the options of ``plan`` as long as they are offered, then walk on."""
        return self._play(plan)

    def advance(self, machine: Machine) -> Stop:
        """``machine.advance()``, counted."""
        self.advances += 1
        return machine.advance()

    def _play(self, plan: Sequence[Address]) -> bool:
        machine = start(self.tape)
        choices: list[Address] = []
        event = self.advance(machine)
        while isinstance(event, Menu) and len(choices) < MAX_CHOICES and not self.spent:
            at = len(choices)
            planned = plan[at].slot if at < len(plan) else None
            slot = self._pick(machine, event, planned)
            choices.append(Address(event.address.scene, slot))
            machine.choose_slot(slot)
            self._taken[machine.pc] = self._taken.get(machine.pc, 0) + 1
            event = self.advance(machine)
        if isinstance(event, Menu):
            return False
        if isinstance(event, SimFault):
            key = (event.kind, event.scene, event.span.line)
            self.faults.setdefault(key, Faulty(event, tuple(choices)))
        return self._keep(machine, choices, None if isinstance(event, SimFault) else event.ending)

    def _keep(self, machine: Machine, choices: Sequence[Address], ending: str | None) -> bool:
        seen = machine.seen
        reached = frozenset(pc for pc in self.wanted if seen[pc])
        new_ops = any(mine and not known for mine, known in zip(seen, self.seen, strict=True))
        if new_ops:
            self.seen = bytearray(a | b for a, b in zip(seen, self.seen, strict=True))
        new = not reached.isdisjoint(self.missing)
        if new:
            self.missing -= reached
            self.walks.append(Walk(tuple(choices), reached, ending))
        return new or new_ops

    def _pick(self, machine: Machine, menu: Menu, planned: int | None) -> int:
        """The planned option if it is offered; else one never taken, else the least taken or the
        nearest to something missing.
        """
        targets = {offer.slot: machine.target_of(offer.place) for offer in menu.offered}
        if planned in targets:
            assert planned is not None
            return planned
        slots = list(targets)
        taken = self._taken
        unseen = [
            slot
            for slot in slots
            if not self.seen[targets[slot]] and not machine.seen[targets[slot]]
        ]
        if unseen:
            return self._rng.choice(unseen)
        chance = self._rng.random()
        if chance < 0.2:
            return self._rng.choice(slots)
        if chance < 0.6:
            return min(slots, key=lambda slot: (taken.get(targets[slot], 0), self._rng.random()))
        distance = self._distances()
        return min(slots, key=lambda slot: (distance[targets[slot]], self._rng.random()))

    def _distances(self) -> list[int]:
        """For each pc the number of ops to the nearest missing one, whatever conditions say."""
        if self._distance_for != len(self.missing):
            self._distance_for = len(self.missing)
            self._distance = distances(self._predecessors, self.missing)
        return self._distance


def predecessors(program: Program) -> list[list[int]]:
    """The inverse of ``program.successors``."""
    found: list[list[int]] = [[] for _ in program.ops]
    for pc in range(len(program.ops)):
        for target in program.successors(pc):
            found[target].append(pc)
    return found


def distances(before: Sequence[Sequence[int]], goals: Sequence[int] | set[int]) -> list[int]:
    """Breadth-first distance from every pc to the nearest of ``goals``; unreachable ones are far
    away.
    """
    far = len(before) + 1
    distance = [far] * len(before)
    queue = sorted(goals)
    for pc in queue:
        distance[pc] = 0
    for pc in queue:
        step = distance[pc] + 1
        for other in before[pc]:
            if distance[other] == far:
                distance[other] = step
                queue.append(other)
    return distance

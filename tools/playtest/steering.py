"""Steering: looks for a playthrough that takes one certain way, by a beam search over menus.

The beam keeps the states that lack least of the way's condition, where what is missing counts by
the assignments that could still bring it and by what guards those in turn. A state where nothing
can bring it any more is dropped.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tools.graph import ops
from tools.graph.ops import Address
from tools.graph.program import Program
from tools.playtest.needs import Needs
from tools.playtest.walks import Walker, predecessors
from tools.sim.events import Menu
from tools.sim.machine import Machine, start
from tools.sim.tape import Tape
from tools.story.conditions import And, Condition, Not

_HOPELESS = 100.0
_MAX_LAYERS = 600
"""Choices in a row that a search follows before it gives up."""


@dataclass(frozen=True)
class Goal:
    """To be at ``pc`` when ``when`` holds, and so to go on to ``target``."""

    pc: int
    target: int
    when: Condition = field(compare=False)


def goals(program: Program, seen: bytearray) -> Iterator[Goal]:
    """The ways never taken that lead on from ops that were reached."""
    for pc, op in enumerate(program.ops):
        if not seen[pc]:
            continue
        if isinstance(op, ops.Branch):
            if not seen[op.yes]:
                yield Goal(pc, op.yes, op.when)
            if not seen[op.no]:
                yield Goal(pc, op.no, Not(op.when))
        elif isinstance(op, ops.Menu):
            for way in op.options:
                if way.when is not None and not seen[way.target]:
                    yield Goal(pc, way.target, way.when)


@dataclass(frozen=True)
class Beam:
    """How thorough a search is: the states kept from one choice to the next, and whether hopeless
    ones are dropped. What looks hopeless may not be: the guards of a block are asked for again
    inside it.
    """

    width: int
    drop: bool = True


@dataclass(frozen=True, slots=True)
class _Node:
    machine: Machine
    menu: Menu
    trail: _Trail | None
    score: float


@dataclass(frozen=True, slots=True)
class _Trail:
    """The options taken, last first."""

    choice: Address
    before: _Trail | None

    def choices(self) -> tuple[Address, ...]:
        found: list[Address] = []
        trail: _Trail | None = self
        while trail is not None:
            found.append(trail.choice)
            trail = trail.before
        return tuple(reversed(found))


class Steering:
    """What searches on one tape share: who assigns what, and what leads where."""

    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        self._before = predecessors(tape.program)
        self._needs = Needs(tape, self._before)

    def search(self, walker: Walker, goal: Goal, beam: Beam) -> tuple[Address, ...] | None:
        """The options of a playthrough up to ``goal.target``, or ``None`` when none was found."""
        # The place itself may stand in blocks with conditions of their own.
        wanted = And((goal.when, *self._tape.program.guards[goal.pc]))
        lack = self._needs.lack(wanted)
        near = self._needs.leads_to((goal.pc,))
        keys = sorted(self._needs.relevant(wanted))
        machine = start(self._tape)
        machine.seen = scratch = bytearray(len(self._tape.kinds))
        event = walker.advance(machine)
        if scratch[goal.target]:
            return ()
        if not isinstance(event, Menu):
            return None
        nodes = [_Node(machine, event, None, 0.0)]
        known: set[tuple[object, ...]] = set()
        for _layer in range(_MAX_LAYERS):
            reached: list[_Node] = []
            for node in nodes:
                for offer in node.menu.offered:
                    if walker.spent:
                        return None
                    child = node.machine.copy()
                    child.choose(offer.place)
                    trail = _Trail(Address(node.menu.address.scene, offer.slot), node.trail)
                    event = walker.advance(child)
                    if scratch[goal.target]:
                        return trail.choices()
                    if not isinstance(event, Menu):
                        continue
                    if not near[child.pc] and not any(near[pc] for pc in child.stack):
                        continue
                    score = lack(child.values, child.pc)
                    if score == math.inf:
                        if beam.drop:
                            continue
                        score = _HOPELESS
                    key = (child.pc, child.stack, *(child.values[name] for name in keys))
                    if key not in known:
                        known.add(key)
                        reached.append(_Node(child, event, trail, score))
            if not reached:
                return None
            nodes = _best(reached, beam.width)
        return None


def _best(nodes: Sequence[_Node], width: int) -> list[_Node]:
    """The ``width`` best, but no menu may crowd out the others."""
    nodes = sorted(nodes, key=lambda node: node.score)
    quota = max(4, width // 3)
    counts: dict[int, int] = {}
    kept: list[_Node] = []
    rest: list[_Node] = []
    for node in nodes:
        count = counts.get(node.machine.pc, 0)
        counts[node.machine.pc] = count + 1
        (kept if count < quota else rest).append(node)
    return (kept[:width] + rest)[:width]

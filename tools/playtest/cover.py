"""Covering playthroughs: a small set that together reaches every line, option or ending that can be
found.

Walks that prefer what has not been seen find most of it; what hides behind conditions is steered
for, one condition at a time. The search is seeded and counts its work, so the same story always
gives the same set. It proves nothing: what it did not reach may still be reachable.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tools.graph import ops
from tools.graph.ops import Address
from tools.graph.program import Program
from tools.playtest.steering import Beam, Goal, Steering, goals
from tools.playtest.walks import Faulty, Walk, Walker
from tools.sim.tape import Tape

Want = Literal["lines", "choices", "endings"]
WANTS: tuple[Want, ...] = ("lines", "choices", "endings")

_QUIET_WALKS, _QUIET_WALKS_BETWEEN = 24, 2
_BEAMS = (Beam(3), Beam(15), Beam(75), Beam(400), Beam(400, drop=False))


@dataclass(frozen=True)
class Cover:
    """``walks`` reach everything in ``reached``; ``unreached`` are the pcs of wanted ops that no
    walk found.

    ``advances`` is the work done, in runs from one menu to the next; ``faults`` are places where
    the story breaks.
    """

    want: Want
    walks: tuple[Walk, ...]
    reached: frozenset[int]
    unreached: tuple[int, ...]
    faults: tuple[Faulty, ...]
    advances: int


def targets(program: Program, want: Want) -> frozenset[int]:
    """The pcs to reach: every line and sheet, or every option (its first op); endings always."""
    found: set[int] = set()
    for pc, op in enumerate(program.ops):
        match op:
            case ops.End():
                found.add(pc)
            case ops.Line() | ops.Sheet() if want == "lines":
                found.add(pc)
            case ops.Menu() if want == "choices":
                found.update(way.target for way in op.options)
            case _:
                pass
    return frozenset(found)


def cover(
    tape: Tape,
    want: Want = "lines",
    *,
    seed: int = 1,
    budget: int = 150_000,
    plans: Sequence[Sequence[Address]] = (),
) -> Cover:
    """A covering set for ``tape`` from its entry.

    ``budget`` limits the work (advances). ``plans`` are lists of options known to lead somewhere,
    such as the witnesses of a proof: they are walked first.
    """
    wanted = targets(tape.program, want)
    walker = Walker(tape, wanted, random.Random(seed), budget)
    for plan in plans:
        walker.follow(plan)
    _walk_until_quiet(walker, _QUIET_WALKS)
    steering = Steering(tape)
    for beam in _BEAMS:
        _steer(walker, steering, beam)
    walks = fewest(walker.walks, walker.missing)
    return Cover(
        want,
        walks,
        frozenset(wanted - walker.missing),
        tuple(sorted(walker.missing)),
        tuple(walker.faults.values()),
        walker.advances,
    )


def _walk_until_quiet(walker: Walker, patience: int) -> None:
    """Walk until ``patience`` walks on end have found nothing new."""
    quiet = 0
    while walker.missing and quiet < patience and not walker.spent:
        quiet = 0 if walker.walk() else quiet + 1


def _steer(walker: Walker, steering: Steering, beam: Beam) -> None:
    """Try each way that was never taken, until a whole round over them finds nothing new."""
    failed: set[Goal] = set()
    while walker.missing and not walker.spent:
        found = False
        for goal in goals(walker.tape.program, walker.seen):
            if walker.seen[goal.target] or goal in failed or walker.spent:
                continue
            before = len(walker.missing), sum(walker.seen)
            trail = steering.search(walker, goal, beam)
            if trail is not None:
                walker.follow(trail)
            else:
                failed.add(goal)
            if (len(walker.missing), sum(walker.seen)) != before:
                found = True
                _walk_until_quiet(walker, _QUIET_WALKS_BETWEEN)
        if not found:
            return


def fewest(walks: Sequence[Walk], missing: set[int]) -> tuple[Walk, ...]:
    """Greedily the walk that adds most, the shortest among equals; then drop what the others make
    needless.
    """
    needed: set[int] = set().union(*(walk.reached for walk in walks)) if walks else set()
    needed -= missing
    chosen: list[Walk] = []
    open_ = set(needed)
    while open_:
        best = max(walks, key=lambda walk: (len(walk.reached & open_), -len(walk.choices)))
        chosen.append(best)
        open_ -= best.reached
    for walk in sorted(chosen, key=lambda walk: len(walk.reached)):
        rest: set[int] = set().union(*(other.reached for other in chosen if other is not walk))
        if needed <= rest:
            chosen.remove(walk)
    return tuple(chosen)

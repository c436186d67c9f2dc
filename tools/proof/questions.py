"""What is asked about the state at a point inside a block, besides which ways can be taken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tools.graph import ops
from tools.graph.program import Program
from tools.proof.blocks import Change, Stretch
from tools.proof.keys import Key
from tools.proof.space import Space
from tools.story.conditions import And, Compare, Condition, Not


class Question(NamedTuple):
    """Can ``condition`` hold before change ``at`` of a stretch?

    ``at`` is the number of changes for the point behind all of them. The same ``key`` may be asked
    of many blocks: yes in one of them is yes.
    """

    key: Key
    at: int
    condition: Condition


def questions_of(stretch: Stretch, program: Program, space: Space) -> Iterator[Question]:
    """What is asked of a stretch from the beginning."""
    for at, change in enumerate(stretch.changes):
        effect = change.effect
        if effect.condition is not None:
            yield Question(Key("yes", change.pc, change.place), at, effect.condition)
            yield Question(Key("no", change.pc, change.place), at, Not(effect.condition))
        elif effect.add is not None:
            values = space.domains[change.variable].values
            end = int(values[-1] if effect.add > 0 else values[0])
            moves = Compare(((effect.variable, 1),), "!=", end)
            yield Question(Key("moves", change.pc, change.place), at, moves)
    op = program.ops[stretch.last]
    if isinstance(op, ops.Menu):
        last = len(stretch.changes)
        if all(way.when is not None for way in op.options):
            missing = tuple(Not(way.when) for way in op.options if way.when is not None)
            yield Question(Key("empty", stretch.last, 0), last, And(missing))
        for place, way in enumerate(op.options):
            if way.option.when is not None:
                yield Question(Key("withheld", stretch.last, place), last, Not(way.option.when))


def takes(stretch: Stretch, variable: int, value: int, space: Space) -> Iterator[Question]:
    """When ``variable`` becomes ``value`` in a stretch."""
    for at, change in enumerate(stretch.changes):
        if change.variable == variable:
            condition = _gives(change, value, space)
            if condition is not None:
                yield Question(Key("takes", variable, value), at, condition)


def _gives(change: Change, value: int, space: Space) -> Condition | None:
    """When ``change`` makes its variable ``value``; ``None``: never."""
    if change.effect.condition is not None:
        return change.effect.condition if value else Not(change.effect.condition)
    before = [i for i, becomes in enumerate(change.table) if becomes == value]
    if not before:
        return None
    domain = space.domains[change.variable]
    if len(before) == len(domain.values):
        return And(())
    first, last = int(domain.values[before[0]]), int(domain.values[before[-1]])
    terms = ((domain.name, 1),)
    return And((Compare(terms, ">=", first), Compare(terms, "<=", last)))

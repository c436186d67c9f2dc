"""Walking the tree of steps: what several areas ask about structure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tools.story.model import Choice, Finish, Goto, If, Step

CAN_LEAVE = (Goto, Finish, If, Choice)
"""The kinds of step behind which nothing may come."""


def children(step: Step) -> Iterator[tuple[Step, ...]]:
    """The lists of steps inside ``step``, in document order."""
    if isinstance(step, Choice):
        for option in step.options:
            yield option.steps
    elif isinstance(step, If):
        for branch in step.branches:
            yield branch.steps
        yield step.orelse


def walk(steps: Sequence[Step]) -> Iterator[Step]:
    """Every step, in document order, parents before children."""
    for step in steps:
        yield step
        if isinstance(step, Choice | If):
            for inner in children(step):
                yield from walk(inner)


def always_leaves(steps: Sequence[Step]) -> bool:
    """Whether every road through ``steps`` ends in a ``goto`` or an ``ending``, going by structure
    alone.
    """
    return any(_leaves(step) for step in steps if isinstance(step, CAN_LEAVE))


def _leaves(step: Step) -> bool:
    if isinstance(step, Goto | Finish):
        return True
    if isinstance(step, If):
        return bool(step.orelse) and all(always_leaves(inner) for inner in children(step))
    if isinstance(step, Choice):
        if step.kind == "hub":
            # A hub comes back until an option leaves it (and the scene goes on behind it) or jumps
            # away.
            ways = [always_leaves(option.steps) for option in step.options]
            return any(ways) and all(
                gone for gone, option in zip(ways, step.options, strict=True) if option.leave
            )
        return all(always_leaves(option.steps) for option in step.options)
    return False

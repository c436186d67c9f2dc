"""What a condition means to each of the three methods: a test of one state, a set of states as a
diagram, and what it leaves of every variable's possible values.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from functools import cache

from tools.proof.diagrams import EVERYTHING, NOTHING, Diagrams
from tools.proof.space import Space, State
from tools.story.conditions import (
    And,
    AtLeast,
    Compare,
    Comparison,
    Condition,
    Flag,
    Member,
    Named,
    Not,
    Or,
)

Test = Callable[[State], bool]

_COMPARE: Mapping[Comparison, Callable[[int, int], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def allowed(condition: Condition, space: Space) -> tuple[int, frozenset[int]] | None:
    """For a condition on one variable: the variable and the values under which it holds."""
    match condition:
        case Flag(name):
            return space.index[name], frozenset((1,))
        case Member(name, values):
            place = space.index[name]
            domain = space.domains[place]
            return place, frozenset(domain.place(value) for value in values)
        case Compare(((name, factor),), op, bound):
            place = space.index[name]
            test = _COMPARE[op]
            numbers = (int(value) for value in space.domains[place].values)
            good = (i for i, number in enumerate(numbers) if test(number * factor, bound))
            return place, frozenset(good)
        case Named(_, item):
            return allowed(item, space)
        case _:
            return None


def test_of(condition: Condition, space: Space) -> Test:
    """A function that tells whether ``condition`` holds in a state."""
    single = allowed(condition, space)
    if single is not None:
        place, good = single
        if len(good) == 1:
            (only,) = good
            return lambda state: state[place] == only
        return lambda state: state[place] in good
    match condition:
        case Compare(terms, op, bound):
            places = [(space.index[name], factor) for name, factor in terms]
            test, rest = _COMPARE[op], bound - _least(terms, space)
            return lambda state: test(sum(state[p] * factor for p, factor in places), rest)
        case Not(item) | Named(_, item):
            inner = test_of(item, space)
            if isinstance(condition, Named):
                return inner
            return lambda state: not inner(state)
        case And(items):
            tests = [test_of(item, space) for item in items]
            return lambda state: all(test(state) for test in tests)
        case Or(items):
            tests = [test_of(item, space) for item in items]
            return lambda state: any(test(state) for test in tests)
        case AtLeast(count, items):
            tests = [test_of(item, space) for item in items]
            return lambda state: sum(test(state) for test in tests) >= count
        case Flag() | Member():
            raise AssertionError("a condition on one variable")


def _least(terms: tuple[tuple[str, int], ...], space: Space) -> int:
    """What ``terms`` come to when every variable has its first value."""
    return sum(int(space.domains[space.index[name]].values[0]) * factor for name, factor in terms)


def diagram_of(condition: Condition, space: Space, diagrams: Diagrams) -> int:
    """The states in which ``condition`` holds."""
    single = allowed(condition, space)
    if single is not None:
        return diagrams.one_of(*single)
    match condition:
        case Compare(terms, op, bound):
            return _sum_diagram(terms, op, bound, space, diagrams)
        case Not(item):
            return diagrams.outside(diagram_of(item, space, diagrams))
        case Named(_, item):
            return diagram_of(item, space, diagrams)
        case And(items):
            found = EVERYTHING
            for item in items:
                found = diagrams.both(found, diagram_of(item, space, diagrams))
            return found
        case Or(items):
            found = NOTHING
            for item in items:
                found = diagrams.either(found, diagram_of(item, space, diagrams))
            return found
        case AtLeast(count, items):
            # ``found[n]``: at least ``n`` of the items seen so far hold.
            found_by_count = [EVERYTHING] + [NOTHING] * count
            for item in items:
                test = diagram_of(item, space, diagrams)
                for n in range(count, 0, -1):
                    more = diagrams.both(found_by_count[n - 1], test)
                    found_by_count[n] = diagrams.either(found_by_count[n], more)
            return found_by_count[count]
        case Flag() | Member():
            raise AssertionError("a condition on one variable")


def _sum_diagram(
    terms: tuple[tuple[str, int], ...],
    op: Comparison,
    bound: int,
    space: Space,
    diagrams: Diagrams,
) -> int:
    ordered = sorted((space.index[name], factor) for name, factor in terms)
    test, rest = _COMPARE[op], bound - _least(terms, space)

    @cache
    def build(at: int, total: int) -> int:
        if at == len(ordered):
            return int(test(total, rest))
        place, factor = ordered[at]
        kids = tuple(build(at + 1, total + i * factor) for i in range(space.sizes[place]))
        return diagrams.make(place, kids)

    return build(0, 0)

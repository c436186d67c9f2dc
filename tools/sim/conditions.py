"""Conditions as plain functions of the state: what :func:`tools.story.conditions.holds` says,
several times as fast.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping

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
    Value,
)

State = Mapping[str, Value]
Test = Callable[[State], bool]

_OPERATORS: Mapping[Comparison, Callable[[int, int], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def compile_condition(condition: Condition) -> Test:
    """A function that tells whether ``condition`` holds in a state."""
    match condition:
        case Flag(variable):
            return lambda state: state[variable] is True
        case Member(variable, values):
            if len(values) == 1:
                only = values[0]
                return lambda state: state[variable] == only
            allowed = frozenset(values)
            return lambda state: state[variable] in allowed
        case Compare(terms, op, bound):
            return _compare(terms, _OPERATORS[op], bound)
        case Not(item):
            inner = compile_condition(item)
            return lambda state: not inner(state)
        case And(items):
            tests = tuple(compile_condition(item) for item in items)
            return lambda state: all(test(state) for test in tests)
        case Or(items):
            tests = tuple(compile_condition(item) for item in items)
            return lambda state: any(test(state) for test in tests)
        case AtLeast(count, items):
            tests = tuple(compile_condition(item) for item in items)
            return lambda state: sum(test(state) for test in tests) >= count
        case Named(_, item):
            return compile_condition(item)


def _compare(
    terms: tuple[tuple[str, int], ...], test: Callable[[int, int], bool], bound: int
) -> Test:
    if len(terms) == 1 and terms[0][1] == 1:
        name = terms[0][0]
        return lambda state: test(int(state[name]), bound)
    return lambda state: test(sum(int(state[name]) * factor for name, factor in terms), bound)

"""Diagrams against plain sets of states."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from tools.proof.diagrams import EVERYTHING, NOTHING, Diagrams, ExhaustedError

SIZES = (2, 3, 2, 4)
STATES = list(product(*(range(size) for size in SIZES)))
States = frozenset[tuple[int, ...]]


def states(diagrams: Diagrams, of: int) -> States:
    return frozenset(state for state in STATES if diagrams.holds(of, state))


def some(random: Random, diagrams: Diagrams) -> tuple[int, States]:
    """A set by chance, built up from parts, and the same as plain states."""
    found, plain = NOTHING, frozenset[tuple[int, ...]]()
    for _ in range(random.randint(1, 4)):
        part, part_plain = EVERYTHING, frozenset(STATES)
        for variable in random.sample(range(len(SIZES)), random.randint(1, 3)):
            values = random.sample(range(SIZES[variable]), random.randint(1, SIZES[variable]))
            part = diagrams.both(part, diagrams.one_of(variable, values))
            part_plain = frozenset(s for s in part_plain if s[variable] in values)
        found, plain = diagrams.either(found, part), plain | part_plain
    return found, plain


@pytest.mark.parametrize("seed", range(40))
def test_operations_are_those_of_sets(seed: int) -> None:
    random, diagrams = Random(seed), Diagrams(SIZES)
    left, left_plain = some(random, diagrams)
    right, right_plain = some(random, diagrams)
    assert states(diagrams, left) == left_plain
    assert states(diagrams, diagrams.both(left, right)) == left_plain & right_plain
    assert states(diagrams, diagrams.either(left, right)) == left_plain | right_plain
    assert states(diagrams, diagrams.outside(left)) == frozenset(STATES) - left_plain


@pytest.mark.parametrize("seed", range(40))
def test_relabel_is_the_set_before_the_change(seed: int) -> None:
    random, diagrams = Random(seed), Diagrams(SIZES)
    of, plain = some(random, diagrams)
    variable = random.randrange(len(SIZES))
    table = tuple(random.randrange(SIZES[variable]) for _ in range(SIZES[variable]))
    before = frozenset(
        s for s in STATES if (*s[:variable], table[s[variable]], *s[variable + 1 :]) in plain
    )
    assert states(diagrams, diagrams.relabel(of, variable, table)) == before


@pytest.mark.parametrize("seed", range(20))
def test_equal_sets_are_one_number(seed: int) -> None:
    random, diagrams = Random(seed), Diagrams(SIZES)
    a, _ = some(random, diagrams)
    b, _ = some(random, diagrams)
    c, _ = some(random, diagrams)
    spread = diagrams.either(diagrams.both(a, b), diagrams.both(a, c))
    assert diagrams.both(a, diagrams.either(b, c)) == spread
    assert diagrams.outside(diagrams.outside(a)) == a
    assert diagrams.either(a, diagrams.outside(a)) == EVERYTHING


def test_support_is_what_the_set_depends_on() -> None:
    diagrams = Diagrams(SIZES)
    of = diagrams.both(diagrams.one_of(3, [1]), diagrams.one_of(0, [1]))
    assert diagrams.variables(of) == [0, 3]
    assert diagrams.variables(diagrams.relabel(of, 3, (1, 1, 1, 1))) == [0]
    assert diagrams.variables(EVERYTHING) == []


def test_growing_beyond_what_is_allowed_is_told() -> None:
    diagrams = Diagrams(SIZES)
    diagrams.allow(1, float("inf"))
    diagrams.one_of(0, [1])
    with pytest.raises(ExhaustedError, match="too large"):
        diagrams.one_of(1, [1])
    diagrams.allow(10, float("inf"))
    assert states(diagrams, diagrams.one_of(2, [1])) == {s for s in STATES if s[2] == 1}


def test_passing_the_deadline_is_told() -> None:
    diagrams = Diagrams([2] * 14, clock=lambda: 10.0)
    diagrams.allow(1 << 20, 9.0)
    with pytest.raises(ExhaustedError, match="out of time"):
        many(diagrams, Random(1))


def many(diagrams: Diagrams, random: Random) -> None:
    """Make one node after the other, for as long as it is allowed."""
    found = NOTHING
    while True:
        part = EVERYTHING
        for variable in range(len(diagrams.sizes)):
            part = diagrams.both(part, diagrams.one_of(variable, [random.randrange(2)]))
        found = diagrams.either(found, part)

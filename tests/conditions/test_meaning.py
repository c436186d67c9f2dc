"""The normal form, how it is written, and what it means: by hand and against Python itself."""

from __future__ import annotations

import itertools
import random
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conditions.scopebox import ENUMERATIONS, FLAGS, NAMED, NOT_STRUCK, RANGES, parse
from tools.diagnostics.model import has_errors
from tools.parsing.conditions import format_condition, negate
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
    holds,
)

NORMAL = [
    ("winds == given", Member("winds", ("given",)), "winds == given"),
    ("given != winds", Not(Member("winds", ("given",))), "winds != given"),
    ("not winds == given", Not(Member("winds", ("given",))), "winds != given"),
    ("not winds != given", Member("winds", ("given",)), "winds == given"),
    (
        "winds in (blurred, given)",
        Member("winds", ("given", "blurred")),
        "winds in (given, blurred)",
    ),
    ("winds not in (given)", Not(Member("winds", ("given",))), "winds != given"),
    ("held == names", Member("names", ("held",)), "names == held"),
    ("struck == yes", Flag("struck"), "struck"),
    ("struck == false", NOT_STRUCK, "not struck"),
    ("struck != yes", NOT_STRUCK, "not struck"),
    ("not (not struck)", Flag("struck"), "struck"),
    ("3 < suspicion", Compare((("suspicion", 1),), ">", 3), "suspicion > 3"),
    ("not suspicion > 3", Compare((("suspicion", 1),), "<=", 3), "suspicion <= 3"),
    ("suspicion - 2 == 3", Compare((("suspicion", 1),), "==", 5), "suspicion == 5"),
    (
        "suspicion + 1 > altered - 2",
        Compare((("suspicion", 1), ("altered", -1)), ">", -3),
        "suspicion > altered - 3",
    ),
    (
        "-suspicion - altered < -4",
        Compare((("suspicion", 1), ("altered", 1)), ">", 4),
        "suspicion + altered > 4",
    ),
    (
        "suspicion + suspicion * 2 >= 2 * 3",
        Compare((("suspicion", 3),), ">=", 6),
        "3 * suspicion >= 6",
    ),
    ("struck and (held and not struck)", And((Flag("struck"), Flag("held"), NOT_STRUCK)), None),
    ("struck or held and struck", Or((Flag("struck"), And((Flag("held"), Flag("struck"))))), None),
    (
        "(struck or held) and struck",
        And((Or((Flag("struck"), Flag("held"))), Flag("struck"))),
        None,
    ),
    ("not (struck or held)", Not(Or((Flag("struck"), Flag("held")))), None),
    ("at_least(1, struck, two_keys)", None, "at_least(1, struck, two_keys)"),
    ("two_keys", Named("two_keys", NAMED["two_keys"]), "two_keys"),
]


@pytest.mark.parametrize(("source", "meaning", "written"), NORMAL, ids=[row[0] for row in NORMAL])
def test_normal_form(source: str, meaning: Condition | None, written: str | None) -> None:
    condition, bag = parse(source)
    assert not bag
    assert condition is not None
    if meaning is not None:
        assert condition == meaning
    if written is not None:
        assert format_condition(condition) == written


def test_formatting_takes_conditions_that_are_not_in_normal_form() -> None:
    inner = Compare((("suspicion", 1),), ">", 3)
    assert format_condition(Not(inner)) == "suspicion <= 3"
    assert format_condition(Not(Not(Flag("struck")))) == "struck"


# Random conditions in normal form.


def _limits(terms: tuple[tuple[str, int], ...]) -> tuple[int, int]:
    ends = [sorted((factor * RANGES[name][0], factor * RANGES[name][1])) for name, factor in terms]
    return sum(low for low, _ in ends), sum(high for _, high in ends)


@st.composite
def compares(draw: st.DrawFn) -> Compare:
    names = draw(st.permutations(sorted(RANGES)))[: draw(st.integers(1, 3))]
    positive = draw(st.integers(1, len(names)))
    factors = [draw(st.integers(1, 3)) for _ in names]
    terms = tuple(
        (name, factor if index < positive else -factor)
        for index, (name, factor) in enumerate(zip(names, factors, strict=True))
    )
    low, high = _limits(terms)
    op: Comparison = draw(st.sampled_from(("==", "!=", "<", "<=", ">", ">=")))
    return Compare(terms, op, draw(st.integers(low, high)))


@st.composite
def members(draw: st.DrawFn) -> Member:
    name = draw(st.sampled_from(sorted(ENUMERATIONS)))
    wanted = draw(st.sets(st.sampled_from(ENUMERATIONS[name]), min_size=1))
    return Member(name, tuple(value for value in ENUMERATIONS[name] if value in wanted))


LEAVES: st.SearchStrategy[Condition] = st.one_of(
    st.sampled_from(FLAGS).map(Flag),
    members(),
    compares(),
    st.just(Named("two_keys", NAMED["two_keys"])),
)


def _flat(kind: type[And] | type[Or], items: list[Condition]) -> Condition:
    """``And`` and ``Or`` of the normal form hold none of their own kind."""
    return kind(
        tuple(
            part
            for item in items
            for part in (
                item.items if isinstance(item, And | Or) and type(item) is kind else (item,)
            )
        )
    )


def _grow(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    several = st.lists(inner, min_size=2, max_size=4)
    return st.one_of(
        inner.map(negate),
        several.map(lambda items: _flat(And, items)),
        several.map(lambda items: _flat(Or, items)),
        several.flatmap(
            lambda items: st.integers(1, len(items)).map(lambda n: AtLeast(n, tuple(items)))
        ),
    )


CONDITIONS = st.recursive(LEAVES, _grow, max_leaves=12)


@settings(max_examples=400, deadline=None)
@given(CONDITIONS)
def test_what_is_written_reads_back_the_same(condition: Condition) -> None:
    written = format_condition(condition)
    again, bag = parse(written)
    assert not has_errors(bag), (written, bag.items)
    assert again == condition


# Random sources with their meaning in Python, which is the oracle.

Pair = tuple[str, str]
SPACES = st.sampled_from((" ", " ", "  ", "\n  "))


@st.composite
def sums(draw: st.DrawFn) -> tuple[str, str, int, int]:
    """A source, its Python, and its limits."""
    name = draw(st.sampled_from(sorted(RANGES)))
    factors = {name: 1}
    source, python = name, f"s['{name}']"
    for _ in range(draw(st.integers(0, 2))):
        other = draw(st.sampled_from(sorted(set(RANGES) - {name})))
        factor = draw(st.sampled_from((1, 1, 2, -1)))
        factors[other] = factors.get(other, 0) + factor
        sign = "-" if factor < 0 else "+"
        term = f"{factor} * {other}" if factor > 1 else other
        source, python = f"{source} {sign} {term}", f"{python} + {factor} * s['{other}']"
    if draw(st.booleans()):
        source = f"({source})"
    return source, python, *_limits(tuple(factors.items()))


@st.composite
def comparisons(draw: st.DrawFn) -> Pair:
    source, python, low, high = draw(sums())
    op = draw(st.sampled_from(("==", "!=", "<", "<=", ">", ">=")))
    bound = draw(st.integers(low, high))
    if draw(st.booleans()):
        return f"{source} {op} {bound}", f"({python} {op} {bound})"
    return f"{bound} {op} {source}", f"({bound} {op} {python})"


@st.composite
def memberships(draw: st.DrawFn) -> Pair:
    name = draw(st.sampled_from(sorted(ENUMERATIONS)))
    values = draw(
        st.lists(st.sampled_from(ENUMERATIONS[name]), min_size=1, max_size=3, unique=True)
    )
    form = draw(st.sampled_from(("==", "!=", "in", "not in", "swapped")))
    if form == "swapped":
        return f"{values[0]} == {name}", f"('{values[0]}' == s['{name}'])"
    if form in ("==", "!="):
        return f"{name} {form} {values[0]}", f"(s['{name}'] {form} '{values[0]}')"
    return f"{name} {form} ({', '.join(values)})", f"(s['{name}'] {form} {values!r})"


@st.composite
def flags(draw: st.DrawFn) -> Pair:
    name = draw(st.sampled_from(FLAGS))
    truth = draw(st.sampled_from((None, "yes", "no", "true", "false")))
    if truth is None:
        return name, f"s['{name}']"
    op = draw(st.sampled_from(("==", "!=")))
    return f"{name} {op} {truth}", f"(s['{name}'] {op} {truth in ('yes', 'true')})"


TWO_KEYS: Pair = ("two_keys", "(s['plant'] == 'kept' and s['sand_faith'] >= 3)")


@st.composite
def joined(draw: st.DrawFn, inner: st.SearchStrategy[Pair]) -> Pair:
    form = draw(st.sampled_from(("and", "or", "not", "at_least")))
    space = draw(SPACES)
    if form == "not":
        source, python = draw(inner)
        return f"not{space}({source})", f"(not {python})"
    items = draw(st.lists(inner, min_size=2, max_size=4))
    if form == "at_least":
        count = draw(st.integers(1, len(items)))
        sources = f",{space}".join(source for source, _ in items)
        total = " + ".join(f"bool({python})" for _, python in items)
        return f"at_least({count}, {sources})", f"({total} >= {count})"
    sources = f"{space}{form}{space}".join(f"({source})" for source, _ in items)
    return sources, "(" + f" {form} ".join(python for _, python in items) + ")"


SOURCES: st.SearchStrategy[Pair] = st.recursive(
    st.one_of(comparisons(), memberships(), flags(), st.just(TWO_KEYS)), joined, max_leaves=8
)


def _states() -> list[Mapping[str, Value]]:
    """Every value of every variable together with many others: 200 states out of 130,000."""
    domains: dict[str, list[Value]] = {name: list(values) for name, values in ENUMERATIONS.items()}
    domains |= {name: [False, True] for name in FLAGS}
    domains |= {name: list(range(low, high + 1)) for name, (low, high) in RANGES.items()}
    chance = random.Random(21)
    return [{name: chance.choice(values) for name, values in domains.items()} for _ in range(200)]


STATES = _states()


@settings(max_examples=400, deadline=None)
@given(SOURCES)
def test_a_source_means_what_python_says(pair: Pair) -> None:
    source, python = pair
    condition, bag = parse(source)
    assert condition is not None, (source, bag.items)
    oracle = eval(f"lambda s: {python}")
    opposite = negate(condition)
    for state in STATES:
        assert holds(condition, state) == bool(oracle(state)), (source, state)
        assert holds(opposite, state) != holds(condition, state)


# Anything at all: never an exception, and a condition exactly when there is no error.

WORDS = """
winds plant names given held struck suspicion altered two_keys later_one wrong yes no True and or
not in is AND at_least any if 3 0 99 1.5 == != < <= > >= = => && || ! + - * ( ) , . [ ' " __x ?
""".split()  # noqa: SIM905  # as a list of literals it would take a line for each word


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join) | st.text(max_size=30))
def test_nonsense_is_reported_and_never_raises(source: str) -> None:
    condition, bag = parse(source)
    assert (condition is None) == has_errors(bag), (source, bag.items)
    for item in bag:
        assert item.span is not None
        assert 1 <= item.span.column <= item.span.end <= len(source) + 1
        assert item.hint


def test_precedence_on_every_state_of_three_flags() -> None:
    condition, _ = parse("not struck and held or tape_kept")
    assert condition is not None
    for struck, held, tape in itertools.product((False, True), repeat=3):
        state: dict[str, Value] = {"struck": struck, "held": held, "tape_kept": tape}
        assert holds(condition, state) == (((not struck) and held) or tape)

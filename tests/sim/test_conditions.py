"""Compiled conditions say what the slow, plain definition says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tools.sim.conditions import compile_condition
from tools.story.conditions import (
    And,
    AtLeast,
    Compare,
    Condition,
    Flag,
    Member,
    Named,
    Not,
    Or,
    Value,
    holds,
)

FLAGS = st.sampled_from(["f", "g"])
RANGES = st.sampled_from(["n", "m"])
LEAVES: st.SearchStrategy[Condition] = st.one_of(
    st.builds(Flag, FLAGS),
    st.builds(
        lambda values: Member("e", tuple(values)), st.lists(st.sampled_from("abc"), min_size=1)
    ),
    st.builds(
        lambda terms, op, bound: Compare(tuple(terms.items()), op, bound),
        st.dictionaries(RANGES, st.sampled_from([-2, -1, 1, 3]), min_size=1),
        st.sampled_from(["==", "!=", "<", "<=", ">", ">="]),
        st.integers(-8, 8),
    ),
)


def grown(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    items = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Not, inner),
        st.builds(And, items),
        st.builds(Or, items),
        st.builds(AtLeast, st.integers(0, 4), items),
        st.builds(Named, st.just("name"), inner),
    )


CONDITIONS: st.SearchStrategy[Condition] = st.recursive(LEAVES, grown, max_leaves=8)
STATES: st.SearchStrategy[dict[str, Value]] = st.fixed_dictionaries(
    {
        "f": st.booleans(),
        "g": st.booleans(),
        "e": st.sampled_from("abc"),
        "n": st.integers(0, 4),
        "m": st.integers(-2, 2),
    }
)


@given(CONDITIONS, STATES)
def test_compiled_is_plain(condition: Condition, state: dict[str, Value]) -> None:
    assert compile_condition(condition)(state) is holds(condition, state)

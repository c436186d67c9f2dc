"""Did you mean."""

from __future__ import annotations

import random
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.diagnostics.suggest import closest, edits

CAST = ("sofie", "robert", "kranz", "voss", "dorn", "leader", "narrator")


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("sofei", "sofie"),
        ("sofi", "sofie"),
        ("soffie", "sofie"),
        ("SOFIE", "sofie"),
        ("krans", "kranz"),
        ("narator", "narrator"),
        ("vos", "voss"),
        ("there", None),
        ("x", None),
        ("", None),
    ],
)
def test_cast(word: str, near: str | None) -> None:
    assert closest(word, CAST) == near


@pytest.mark.parametrize(
    ("word", "candidates", "near"),
    [
        ("Okri", ("okri", "Okra"), "okri"),  # only the case differs
        ("Okri", ("OKRI", "okri"), "okri"),  # fewer cases differ
        ("okrx", ("okrz", "okra"), "okra"),  # equally near: the alphabet
        ("aaaa", ("aaab", "aaaa"), "aaaa"),
    ],
)
def test_ties(word: str, candidates: tuple[str, ...], near: str) -> None:
    assert closest(word, candidates) == near
    assert closest(word, reversed(candidates)) == near


def test_limit() -> None:
    assert closest("sofie", ["sophie"]) == "sophie"
    assert closest("sofie", ["sophie"], limit=1) is None
    assert closest("ab", ["cd"], limit=2) == "cd"


def slow_edits(first: str, second: str) -> int:
    """The definition."""

    @cache
    def to(i: int, j: int) -> int:
        if min(i, j) == 0:
            return max(i, j)
        best = min(
            to(i - 1, j) + 1, to(i, j - 1) + 1, to(i - 1, j - 1) + (first[i - 1] != second[j - 1])
        )
        if i > 1 and j > 1 and first[i - 1] == second[j - 2] and first[i - 2] == second[j - 1]:
            best = min(best, to(i - 2, j - 2) + 1)
        return best

    return to(len(first), len(second))


WORDS = st.text("abc", max_size=7)


@given(WORDS, WORDS, st.integers(0, 8))
def test_edits_by_definition(first: str, second: str, most: int) -> None:
    assert edits(first, second, most) == min(slow_edits(first, second), most + 1)


@given(WORDS, st.lists(WORDS, max_size=8), st.integers(0, 3))
def test_closest_by_definition(word: str, candidates: list[str], limit: int) -> None:
    near = [(slow_edits(word, each), each) for each in candidates]
    within = [each for each in near if each[0] <= limit]
    assert closest(word, candidates, limit) == (min(within)[1] if within else None)


def test_order_does_not_matter() -> None:
    rng = random.Random(1)
    names = ["".join(rng.choices("abcdef", k=5)) for _ in range(300)]
    expected = closest("abcde", sorted(names), 3)
    for _ in range(5):
        rng.shuffle(names)
        assert closest("abcde", names, 3) == expected

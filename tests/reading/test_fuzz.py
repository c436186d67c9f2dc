"""A share of the damaged files; `python -m tests.reading.fuzz --count 10000` reads all of them."""

from __future__ import annotations

import pytest

from tests.reading.fuzz import Outcome, attempt, problems, reading
from tests.reading.mutations import mutated
from tools.diagnostics.model import Bag
from tools.reading import codes

COUNT = 1500
SHARES = 6


@pytest.mark.parametrize("share", range(SHARES))
def test_damaged_files(share: int) -> None:
    failures = [attempt(seed, reading)[0] for seed in range(share, COUNT, SHARES)]
    assert [each for each in failures if each] == []


def test_the_same_number_is_the_same_file() -> None:
    assert [mutated(seed) for seed in range(50)] == [mutated(seed) for seed in range(50)]


def test_the_harness_sees_a_traceback() -> None:
    def broken(data: bytes) -> Outcome:
        raise RecursionError(len(data))

    failure, _ = attempt(0, broken)
    assert failure is not None
    assert "RecursionError" in failure.reason


def test_the_harness_sees_silence_and_wrong_places() -> None:
    bag = Bag("a.yaml")
    assert list(problems(b"a", Outcome(False, ()))) == ["not readable, and no error says so"]
    bag.add(codes.SYNTAX, None, "somewhere")
    assert list(problems(b"a", Outcome(False, tuple(bag)))) == ["no error says where"]
    assert list(problems(b"a", Outcome(True, ()))) == []

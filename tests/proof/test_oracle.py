"""Proofs against brute force over small stories made by chance; `python -m tests.proof.oracle`
compares more of them.
"""

from __future__ import annotations

from collections import Counter

import pytest

from tests.proof import families, oracle
from tools.proof import prover
from tools.proof.explore import PATIENCE

ONCE_WRONG = (2664,)
"""Found by longer runs: a witness that was shortened into another caller's state."""


def test_small_stories_come_out_as_brute_force_says() -> None:
    differences, told = oracle.run([*range(200), *ONCE_WRONG])
    assert differences == []
    # The stories have what is worth comparing.
    for what, least in (("empty menus", 50), ("states held", 1_000), ("loops", 300)):
        assert told[what] > least


@pytest.mark.parametrize("patience", [0, PATIENCE])
@pytest.mark.parametrize(
    "story",
    [
        families.entangled_hubs(hubs=2, places=2),
        families.entangled_hubs(1, hubs=1, places=3),
        families.pigeonholes(6),
    ],
)
def test_small_members_of_the_hard_families(story: families.Story, patience: int) -> None:
    told: Counter[str] = Counter()
    assert oracle.compare_story(*story, told, patience) == []
    assert told["stories"] == 1


@pytest.mark.parametrize("rounds", [(0,), (0, 1), (6,)])
def test_with_too_little_memory_answers_are_missing_but_not_wrong(
    rounds: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prover, "ROUNDS", rounds)
    told: Counter[str] = Counter()
    differences = [
        each for seed in range(40) for each in oracle.compare(seed, told, patience=0, open_=True)
    ]
    assert differences == []
    assert told["not proven"] > 0

"""The order of findings and what counts as the same one."""

from __future__ import annotations

import random

from tests.diagnostics.helpers import ERROR, WARNING, finding
from tools.diagnostics.model import Code, Diagnostic
from tools.diagnostics.order import arrange
from tools.reading import codes

NAMES = Code("ATS301", "error", "t", "h")
DECLARED = Code("ATS601", "error", "t", "h")


def test_order() -> None:
    expected = [
        finding(9, path="z.yaml", code=codes.SYNTAX),
        finding(9, path="y.yaml", code=DECLARED),
        finding(None, path="a.yaml", code=ERROR),
        finding(1, 2, path="a.yaml", code=NAMES),
        finding(1, 2, path="a.yaml", code=ERROR),
        finding(1, 2, path="a.yaml", code=WARNING),
        finding(1, 3, path="a.yaml", code=codes.COLON_IN_TEXT),
        finding(1, 4, path="a.yaml", code=NAMES),
        finding(2, 1, path="a.yaml", code=NAMES),
        finding(1, 1, path="b.yaml", code=NAMES),
    ]
    for seed in range(20):
        shuffled: list[Diagnostic] = [*expected, *expected]
        random.Random(seed).shuffle(shuffled)
        assert arrange(shuffled) == expected


def test_the_most_helpful_of_equals_stays() -> None:
    bare = finding(1)
    helped = finding(1, hint="h")
    mended = finding(1, hint="h", fix="f")
    for items in ([bare, helped, mended], [mended, bare, helped], [helped, mended, bare]):
        assert arrange(items) == [mended]


def test_other_words_are_another_finding() -> None:
    assert len(arrange([finding(1, message="a"), finding(1, message="b")])) == 2

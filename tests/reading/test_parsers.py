"""PyYAML's C parser and its pure one give the same documents and the same findings."""

from __future__ import annotations

import pytest

from tests.reading.mutations import SCENES, mutated
from tests.reading.test_traps import CASES
from tools.diagnostics.model import Bag
from tools.reading import events
from tools.reading.document import Document, read_document

FILES = (
    *(scene.encode() for scene in SCENES),
    b"a: b\r\nc: |\r\n  d\r\n\r\ne: >-\r\n  f\r\n  g\r\n",
    'é: 漢字 # 👩‍🚀\nb: "é\\u00e9" # c\n'.encode(),
    b"a:\nb: {c: , d}\ne: [f, g: h]\ni: 'j\n  k'\nl: m\n  n\n",
    *(f"a: b\nsteps:\n{case[0]}\n".encode() for case in CASES),
)
MUTATED = 300


def _both(data: bytes, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Document, Bag]]:
    results = []
    for opener in (events.open_parser, events.PureParser):
        with monkeypatch.context() as patch:
            patch.setattr(events, "open_parser", opener)
            bag = Bag("a.yaml")
            results.append((read_document(data, bag), bag))
    return results


@pytest.mark.parametrize("data", FILES)
def test_same(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    fast, pure = _both(data, monkeypatch)
    assert fast == pure


def test_same_for_readable_damaged_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """The two differ in what they still accept of broken YAML; what both read is the same."""
    compared = 0
    for seed in range(MUTATED):
        data = mutated(seed)
        if len(data) > 20_000:
            continue
        (fast, found), (pure, found_by_pure) = _both(data, monkeypatch)
        if fast.complete and pure.complete:
            compared += 1
            assert (fast.root, list(found)) == (pure.root, list(found_by_pure)), seed
    assert compared > MUTATED / 5

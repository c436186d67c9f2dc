"""Names that the codex explains become links, and nothing else does."""

from __future__ import annotations

from typing import Any

import pytest

TERMS = [("Okri 341", "okri"), ("Receiver 21", "r21"), ("Receiver", "any"), ("Leonis", "leonis")]


@pytest.fixture
def links(load: Any) -> Any:
    return load("links")


@pytest.mark.parametrize(
    ("title", "term"),
    [
        ("Okri 341", "Okri 341"),
        ("The Long Ear", "Long Ear"),
        ("Leonis", "Leonis"),
        ("The Watch", None),
        ("The Shunt", None),
        ("Vesper, Care of", None),
        ("“Nothing Heard”", None),
        ("Used Twice", None),
        ("OMI", None),
    ],
)
def test_terms(links: Any, title: str, term: str | None) -> None:
    assert links.term_of(title) == term


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("It came from Okri 341.", "It came from {a=codex:okri}Okri 341{/a}."),
        ("Okri 341, Okri 341.", "{a=codex:okri}Okri 341{/a}, Okri 341."),
        ("Receiver 21 is silent.", "{a=codex:r21}Receiver 21{/a} is silent."),
        ("Receiver 210 is not.", "{a=codex:any}Receiver{/a} 210 is not."),
        ("Leonisians are not meant.", "Leonisians are not meant."),
        ("{i}Leonis{/i} is.", "{i}{a=codex:leonis}Leonis{/a}{/i} is."),
        ("{a=codex:x}Leonis{/a} was linked.", "{a=codex:x}Leonis{/a} was linked."),
        (
            "Leonis, Okri 341, Receiver 21.",
            "{a=codex:leonis}Leonis{/a}, {a=codex:okri}Okri 341{/a}, Receiver 21.",
        ),
        ("leonis in small letters", "leonis in small letters"),
    ],
)
def test_lines(links: Any, text: str, linked: str) -> None:
    assert links.linked(text, TERMS) == linked


def test_only_what_is_filed_and_only_when_wanted(links: Any, load: Any, engine: Any) -> None:
    settings, catalogue, record = load("settings"), load("catalogue"), load("record")
    catalogue.add_codex("leonis", title="Leonis", versions=("grey",))
    record.now = record.Playthrough()
    assert links.in_line("Leonis") == "Leonis"
    record.now.codex["leonis"] = 1
    assert links.in_line("Leonis") == "{a=codex:leonis}Leonis{/a}"
    engine.store.persistent.codex_links = False
    assert settings.codex_links() is False
    assert links.in_line("Leonis") == "Leonis"

"""Searching the codex."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest


def entry(id: str, title: str, *texts: str) -> Any:
    return SimpleNamespace(id=id, title=title, text=lambda version: texts[version - 1])


ENTRIES = [
    entry("watch", "The Watch", "Handover. {i}Kick{/i} it low.", "Nine hours."),
    entry("okri", "Okri 341", "A smouldering world.", "It answered for nine hours."),
    entry("ear", "The Long Ear", "Wire."),
    entry("heard", "“Nothing Heard”", "Okri is not named."),
]


@pytest.mark.parametrize(
    ("sought", "known", "found"),
    [
        ("", {}, ["ear", "heard", "okri", "watch"]),
        ("okri", {}, ["okri", "heard"]),
        ("nine hours", {}, []),
        ("nine hours", {"watch": 2, "okri": 2}, ["okri", "watch"]),
        ("KICK it", {}, ["watch"]),
        ("i", {}, ["heard", "okri", "ear", "watch"]),
        ("nowhere", {}, []),
    ],
)
def test_search(load: Any, sought: str, known: dict[str, int], found: list[str]) -> None:
    index = load("codex_index")
    assert [e.id for e in index.find(ENTRIES, known, sought, str)] == found

"""Every fact of the source stands in the story, exactly: `facts.tsv` names the scene or the codex
entry for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tools.build.load import Loaded, load
from tools.project import open_project
from tools.story.model import Choice, Say, Sheet
from tools.story.walk import walk

TABLE = Path(__file__).with_name("facts.tsv")


class Fact(NamedTuple):
    name: str
    place: str
    pattern: str


def facts() -> list[Fact]:
    rows = TABLE.read_text(encoding="utf-8").splitlines()
    return [Fact(*row.split("\t")) for row in rows if row and not row.startswith("#")]


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return texts_of(load(open_project(), use_cache=False))


def texts_of(loaded: Loaded) -> dict[str, str]:
    """What can be read in each scene, and in each codex entry under ``codex:NAME``."""
    found = {name: "\n".join(_read(scene.steps)) for name, scene in loaded.all_scenes().items()}
    for entry in loaded.world.codex.values():
        raw = "\n".join(version.raw for version in entry.versions)
        found[f"codex:{entry.id}"] = f"{entry.title}\n{raw}"
    return found


def _read(steps: tuple[object, ...]) -> Iterator[str]:
    for step in walk(steps):  # type: ignore[arg-type]
        if isinstance(step, Say):
            yield step.text.raw
        elif isinstance(step, Sheet):
            yield from (text.raw for text in (step.title, step.text) if text is not None)
        elif isinstance(step, Choice):
            if step.caption is not None:
                yield step.caption.text.raw
            yield from (option.text.raw for option in step.options)


@pytest.mark.parametrize("fact", facts(), ids=lambda fact: fact.name)
def test_a_fact_stands_where_the_table_says(fact: Fact, texts: dict[str, str]) -> None:
    assert re.search(fact.pattern, texts[fact.place]), f"not found in {fact.place}: {fact.pattern}"


def test_every_part_of_the_source_has_facts() -> None:
    """A row that is lost, or a table that was not read, would pass above."""
    assert len(facts()) >= 70

"""Every planted fault is found, at its place and alone; near misses and the story are silent."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.faults import control, names, staging, text, things, yaml_files
from tests.faults.plant import Copy, NearMiss, Place, Plant
from tools.diagnostics.model import Diagnostic

TABLES = (control, staging, text, names, yaml_files, things)
PLANTS: Mapping[str, Plant] = {k: v for table in TABLES for k, v in table.PLANTS.items()}
NEAR_MISSES: Mapping[str, NearMiss] = {
    k: v for table in TABLES for k, v in table.NEAR_MISSES.items()
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return Copy.into(tmp_path_factory.mktemp("story"))


def _told(found: list[Diagnostic]) -> list[tuple[str, str, int, int, str]]:
    """What is worth a writer's attention: everything but information."""
    return [
        (
            item.code.id,
            item.path,
            item.span.line if item.span else 0,
            item.span.column if item.span else 0,
            item.message,
        )
        for item in found
        if item.severity != "info"
    ]


@pytest.mark.parametrize("name", PLANTS)
def test_planted_fault(name: str, copy: Copy) -> None:
    plant = PLANTS[name]
    if plant.released:
        copy.tag(plant.released)
    with copy.edited(plant.edits) as mark:
        found = copy.findings(plant.depth, release=plant.release)
    mine = [i for i in found if i.code.id == plant.code and i not in copy.sound]
    told = [row for row in _told(found) if row[0] not in (plant.code, *plant.also)]
    assert told == []
    there = [item for item in mine if _is_at(item, mark)]
    assert len(there) == 1, (mark, _told(found))
    assert len(mine) == 1 or plant.code in plant.also, _told(found)
    assert there[0].hint


def _is_at(item: Diagnostic, mark: Place | None) -> bool:
    """Whether a finding points to the mark; without one, to a file as a whole."""
    if mark is None:
        return item.span is None or item.span[:2] == (1, 1)
    return item.span is not None and (item.path, *item.span[:2]) == mark


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_near_miss(name: str, copy: Copy) -> None:
    near = NEAR_MISSES[name]
    with copy.edited(near.edits):
        found = copy.findings(near.depth, release=near.release)
    assert _told(found) == []


def test_the_story_itself_is_silent(copy: Copy) -> None:
    assert _told(copy.findings("proof")) == []

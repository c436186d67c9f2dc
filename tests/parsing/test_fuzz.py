"""Damaged scenes through the whole of parsing, facts and emission: findings, never a traceback.

All ten thousand:
`python -m tests.reading.fuzz --count 10000 --entry tests.parsing.test_fuzz:scene`.
"""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

import pytest

from tests.reading.fuzz import Outcome, attempt
from tests.storybox import scene_yaml, story_in
from tools.build.facts import facts_of
from tools.build.load import Loaded, load
from tools.diagnostics.model import Bag, has_errors
from tools.emit.scene import emit_scene
from tools.parsing.scene import parse_scene
from tools.reading.document import read_document

COUNT = 900
SHARES = 6


@functools.cache
def small_story() -> Loaded:
    """A world that knows the names of the mutated scenes' ancestors, as far as any does."""
    with tempfile.TemporaryDirectory(prefix="ats-fuzz-") as folder:
        scenes = {"long_watch": scene_yaml("long_watch", "- ending: quarantine\n")}
        return load(story_in(Path(folder), scenes), use_cache=False)


def scene(data: bytes) -> Outcome:
    """The entry: everything that happens to one scene file."""
    loaded = small_story()
    bag = Bag("damaged.yaml")
    document = read_document(data, bag)
    found = parse_scene(document, "chapters/00_the_chair/damaged.yaml", loaded.lexicon, bag)
    if found is not None:
        facts = facts_of(found)
        assert len(facts.keys) == found.slots
        if not has_errors(bag):
            emit_scene(found, [f"x_{n}" for n in range(found.slots)], loaded.world, "damaged.yaml")
    return Outcome(found is not None, tuple(bag))


@pytest.mark.parametrize("share", range(SHARES))
def test_damaged_scenes(share: int) -> None:
    failures = [attempt(seed, scene)[0] for seed in range(share, COUNT, SHARES)]
    assert [each for each in failures if each] == []

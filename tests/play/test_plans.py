"""Recorded playthroughs, one an ending. When an edit changes a choice on the way, record them anew:

    python3 -m tools playtest --simulate --cover endings --record tests/play

The whole of a plan can be seen in the real engine with `python3 -m tools playtest --plan FILE`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.build.load import load
from tools.playtest.plans import read_plan, resolve
from tools.playtest.story import PlayableStory, playable
from tools.playtest.trace import simulate
from tools.project import open_project

PLANS = sorted(Path(__file__).parent.glob("*.plan"))


@pytest.fixture(scope="module")
def story() -> PlayableStory:
    return playable(load(open_project(), use_cache=False))


def ending_of(path: Path, story: PlayableStory) -> str:
    plan = read_plan(path.read_text(encoding="utf-8"), path.name)
    *_, last = simulate(story.tape, resolve(plan, story.tape, story.ids), story.ids)
    assert last.record["ev"] == "end"
    return str(last.record["ending"])


@pytest.mark.parametrize("path", PLANS, ids=[path.stem for path in PLANS])
def test_a_recorded_playthrough_ends_as_it_did(path: Path, story: PlayableStory) -> None:
    assert ending_of(path, story) == path.stem.partition("_")[2]


def test_every_ending_has_its_playthrough(story: PlayableStory) -> None:
    assert {ending_of(path, story) for path in PLANS} == set(story.tape.world.endings)


@pytest.mark.parametrize("verb", ["forward", "hold", "alter"])
def test_one_verb_alone_never_reaches_the_stars(verb: str, story: PlayableStory) -> None:
    """Whoever forwards, holds or alters everything cannot also have kept their hands off it."""
    from tests.play.one_verb import endings_with

    found = endings_with(story, verb, plays=400, seed=41)
    assert found
    assert "stars" not in found

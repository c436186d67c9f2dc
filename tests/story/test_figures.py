"""The figures that the story is held to, measured on the story itself and on plays of it."""

from __future__ import annotations

import re
import statistics
from collections.abc import Mapping
from random import Random
from typing import Any

import pytest

from tests.story.measure import (
    at_random,
    otherwise,
    play,
    readers,
    repeated_phrases,
    sets,
)
from tools.build.load import Loaded, load
from tools.commands.stats import count, in_order
from tools.playtest.story import PlayableStory, playable
from tools.project import open_project
from tools.story.model import Choice, Say, Scene
from tools.story.walk import walk

PLAYS = 12
BOOKKEEPING = {"phase_one_done", "high_street_done", "long_watch_done", "new_hope_done"}


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(open_project(), use_cache=False)


@pytest.fixture(scope="module")
def scenes(loaded: Loaded) -> Mapping[str, Scene]:
    return loaded.all_scenes()


@pytest.fixture(scope="module")
def story(loaded: Loaded) -> PlayableStory:
    return playable(loaded)


@pytest.fixture(scope="module")
def counted(loaded: Loaded) -> dict[str, Any]:
    return count(in_order(loaded), loaded.world)


def test_size(counted: dict[str, Any]) -> None:
    assert 45_000 <= counted["words"] <= 65_000
    assert counted["scenes"] >= 60
    assert counted["choices"] >= 75
    assert counted["options"] >= 200
    assert counted["endings"] == 10
    assert counted["codex"] >= 60


def test_no_chapter_is_a_stub_or_a_book(counted: dict[str, Any]) -> None:
    """Station Twelve is the short one."""
    words = {chapter["id"]: chapter["words"] for chapter in counted["chapters"]}
    assert words.pop("06_station_twelve") < 1_500
    assert {name: n for name, n in words.items() if not 3_000 <= n <= 8_500} == {}


def test_lines_are_short(scenes: Mapping[str, Scene]) -> None:
    said = [
        step for scene in scenes.values() for step in walk(scene.steps) if isinstance(step, Say)
    ]
    lengths = [len(re.sub(r"\{[^{}]*\}", "", step.text.raw)) for step in said]
    assert statistics.median(lengths) < 110
    assert max(lengths) <= 240


def test_no_step_is_read_as_talk(scenes: Mapping[str, Scene]) -> None:
    """A step indented too far stands inside the talk above it, and would be read aloud."""
    found = [
        (scene.id, step.text.raw)
        for scene in scenes.values()
        for step in walk(scene.steps)
        if isinstance(step, Say) and re.match(r"- [a-z]+:|- \|", step.text.raw)
    ]
    assert found == []


def test_options_change_what_is_read_later(scenes: Mapping[str, Scene]) -> None:
    read = readers(scenes)
    options = [
        option
        for scene in scenes.values()
        for step in walk(scene.steps)
        if isinstance(step, Choice)
        for option in step.options
    ]
    changing = [o for o in options if any(read.get(name) for name in sets(o.steps))]
    assert len(changing) / len(options) >= 0.8


def test_every_variable_is_remembered_in_two_scenes(
    loaded: Loaded, scenes: Mapping[str, Scene]
) -> None:
    read = readers(scenes)
    forgotten = {
        name: sorted(read.get(name, ()))
        for name in loaded.world.variables
        if name not in BOOKKEEPING and len({scene for scene, _line in read.get(name, ())}) < 2
    }
    assert forgotten == {}


def test_a_play_seldom_says_a_phrase_twice(story: PlayableStory) -> None:
    rates = []
    for seed in range(PLAYS):
        phrases, words = repeated_phrases(list(play(story, at_random(Random(seed))).talk.values()))
        rates.append(1_000 * len(phrases) / words)
    assert statistics.mean(rates) < 1


def test_two_plays_that_differ_read_differently(
    scenes: Mapping[str, Scene], story: PlayableStory
) -> None:
    """Two plays that choose otherwise share less than 60 % of their lines from chapter 4 on."""
    shares = []
    for seed in range(PLAYS):
        one = play(story, at_random(Random(seed)))
        other = play(story, otherwise(one, Random(seed)))
        late = [{a for a in p.lines if scenes[a.scene].chapter >= "04"} for p in (one, other)]
        shares.append(2 * len(late[0] & late[1]) / (len(late[0]) + len(late[1])))
    assert statistics.median(shares) < 0.6

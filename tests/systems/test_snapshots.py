"""A scene can be gone back to with the state it was entered with."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest


@pytest.fixture
def snapshots(load: Any, engine: Any) -> Any:
    load("catalogue"), load("gallery"), load("record"), load("settings")
    cue = load("cue")
    cue.now = {"music": "relay", "ambience": None}
    cue.caption = None
    engine.store.record.now = engine.store.record.Playthrough()
    engine.store.story = SimpleNamespace(winds="given", altered=0, plant=True, _hidden=1)
    module = load("snapshots")
    module.note_starts()
    return module


def test_only_what_changed_is_kept(snapshots: Any, engine: Any) -> None:
    engine.store.story.altered = 2
    engine.showing = {"place": ("watch_desk", "night")}
    engine.stack = ["x_ret", ("file.rpy", 1, 2)]
    snapshots.take("winds")
    state = engine.store.persistent.scene_states["winds"]
    assert state["values"] == {"altered": 2}
    assert state["place"] == ("watch_desk", "night")
    assert state["music"] == "relay"
    assert state["calls"] == ["x_ret"]


def test_going_back_restores_everything(snapshots: Any, engine: Any) -> None:
    story, record = engine.store.story, engine.store.record
    story.altered, record.now.decisions, record.now.codex = 2, ["a"], {"okri": 1}
    engine.showing, engine.stack = {"place": ("watch_desk",)}, ["kept_ret", "gone_ret"]
    snapshots.take("winds")
    story.altered, story.winds, record.now.decisions = 5, "refused", ["a", "b"]
    record.now.codex["okri"] = 2
    engine.labels = {"kept_ret"}
    assert snapshots.restore("winds") == "scene_winds"
    assert (story.altered, story.winds, story.plant) == (2, "given", True)
    assert record.now.decisions == ["a"]
    assert record.now.codex == {"okri": 1}
    assert engine.named("set_return_stack") == [((["kept_ret"],), {})]
    assert engine.named("show") == [((("place", "watch_desk"),), {})]


def test_what_was_kept_does_not_change_with_the_game(snapshots: Any, engine: Any) -> None:
    snapshots.take("winds")
    first = engine.store.persistent.scene_states
    engine.store.record.now.decisions.append("later")
    snapshots.take("desk")
    assert first["winds"]["decisions"] == []
    assert set(first) == {"winds"}
    assert set(engine.store.persistent.scene_states) == {"winds", "desk"}


@pytest.mark.parametrize(
    ("in_menu", "way"), [(True, "jump_out_of_context"), (False, "full_restart")]
)
def test_asking(snapshots: Any, engine: Any, in_menu: bool, way: str) -> None:
    engine.config.game_main_transition = None
    snapshots.take("winds")
    engine.store.main_menu = in_menu
    snapshots.ask("winds")
    assert engine.named(way)
    assert snapshots.asked() == "winds"
    assert snapshots.asked() is None
    engine.session["resume_scene"] = "never_seen"
    assert snapshots.asked() is None

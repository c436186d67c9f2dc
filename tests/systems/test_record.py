"""What a playthrough and a player remember."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def record(load: Any) -> Any:
    load("look"), load("settings"), load("saves")
    catalogue = load("catalogue")
    catalogue.add_chapter("03_long", number=3, title="The Long Watch", day="D-3")
    catalogue.add_scene("long_watch", title="Seventeen Minutes", chapter="03_long")
    catalogue.add_codex("okri", title="Okri 341", versions=("closed", "answered"))
    module = load("record")
    module.now = module.Playthrough()
    return module


def test_a_scene_is_recorded_named_and_saved(record: Any, engine: Any) -> None:
    record.scene("long_watch")
    assert record.now.scene == "long_watch"
    assert record.now.visited == {"long_watch"}
    assert engine.store.persistent.scenes_seen == {"long_watch"}
    assert engine.store.save_name == "D-3 · The Long Watch · Seventeen Minutes"
    assert len(engine.named("force_autosave")) == 1


def test_options_outlive_a_playthrough(record: Any) -> None:
    record.option_taken("a1")
    record.now = record.Playthrough()
    assert record.was_taken("a1")
    assert record.now.options == set()
    assert not record.was_taken("a2")
    assert not record.was_taken(None)


@pytest.mark.parametrize(
    ("unlocked", "version", "notices"),
    [((1,), 1, 1), ((1, 2), 2, 2), ((2, 1), 2, 1), ((1, 1), 1, 1)],
)
def test_codex_versions_only_grow(
    record: Any, engine: Any, unlocked: tuple[int, ...], version: int, notices: int
) -> None:
    for number in unlocked:
        record.unlock("okri", number)
    assert record.known_version("okri") == version
    assert engine.store.persistent.codex_known == {"okri": version}
    assert len(engine.named("notify")) == notices


def test_a_new_playthrough_does_not_lower_what_the_player_knows(record: Any, engine: Any) -> None:
    record.unlock("okri", 2)
    record.now = record.Playthrough()
    record.unlock("okri", 1)
    assert record.known_version("okri") == 1
    assert engine.store.persistent.codex_known == {"okri": 2}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Brandt ", "Brandt"),
        ("von  der\tHeide", "von derHeide"),
        ("", "Weiss"),
        ("   ", "Weiss"),
        ("[story]{b}", "storyb"),
        ("[]{}", "Weiss"),
        ("A" * 40, "A" * 18),
        ("Bäcker", "Bäcker"),
    ],
)
def test_surnames(record: Any, engine: Any, typed: str, name: str) -> None:
    engine.answer = typed
    record.ask_name("Surname")
    assert engine.store.story.player_name == name


def test_endings_are_kept(record: Any) -> None:
    record.ending("quarantine")
    assert record.now.ending == "quarantine"
    assert record.endings_reached() == {"quarantine"}

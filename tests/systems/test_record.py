"""What a playthrough and a player remember."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def record(load: Any, engine: Any) -> Any:
    for name in ("look", "settings", "saves", "routes", "commendations", "snapshots", "cue"):
        load(name)
    catalogue = load("catalogue")
    catalogue.add_chapter("03_long", number=3, title="The Long Watch", day="D-3")
    catalogue.add_scene("long_watch", title="Seventeen Minutes", chapter="03_long")
    catalogue.add_codex("okri", title="Okri 341", versions=("closed", "answered"))
    module = load("record")
    engine.store.cue.now = {"music": None, "ambience": None}
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


def test_what_a_player_remembers_is_replaced_not_changed(record: Any, engine: Any) -> None:
    """Rollback takes back what is changed in place, and it must not take this back."""
    record.option_taken("a1")
    first = engine.store.persistent.options_taken
    record.option_taken("a2")
    assert first == {"a1"}
    assert engine.store.persistent.options_taken == {"a1", "a2"}
    assert record.remember("options_taken", "a2") is False
    assert record.now.decisions == ["a1", "a2"] == engine.store.persistent.last_decisions


def test_verbs_are_counted(record: Any, engine: Any) -> None:
    engine.store.routes.add("desk")
    engine.store.routes.add_choice("desk", "c", None, (("f", "forward", "A"), ("n", None, "B")))
    for option in ("f", "n", "f"):
        record.option_taken(option)
    assert engine.store.persistent.verbs_used == {"forward": 2}


@pytest.mark.parametrize(("verb", "clean"), [("alter", None), ("forward", 1)])
def test_an_ending_without_a_changed_message(
    record: Any, engine: Any, verb: str, clean: int | None
) -> None:
    engine.store.routes.add("desk")
    engine.store.routes.add_choice("desk", "c", None, (("o", verb, "A"),))
    record.option_taken("o")
    record.ending("okri")
    assert engine.store.persistent.clean_endings == clean
    assert engine.store.persistent.last_ending == "okri"


def test_unread_pages(record: Any, engine: Any) -> None:
    record.unlock("okri", 1)
    assert record.is_unread("okri")
    record.mark_read("okri")
    assert not record.is_unread("okri")
    record.unlock("okri", 2)
    assert record.unread_count() == 1
    record.now = record.Playthrough()
    assert record.known_codex() == {}
    engine.store.main_menu = True
    assert record.known_codex() == {"okri": 2}


def test_a_save_of_an_earlier_release_has_what_it_lacks(record: Any) -> None:
    old = record.Playthrough.__new__(record.Playthrough)
    old.__setstate__({"scene": "long_watch", "visited": {"long_watch"}})
    assert old.decisions == []
    assert old.visited == {"long_watch"}

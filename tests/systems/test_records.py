"""Commendations, the map, the galleries and the greeting."""

from __future__ import annotations

from typing import Any

import pytest

from tools.project import ROOT

CHAPTERS = ROOT / "game" / "story" / "chapters"


@pytest.fixture
def store(load: Any, engine: Any) -> Any:
    names = "look", "routes", "commendations", "snapshots", "cue", "saves", "settings"
    for name in (*names, "starmap", "gallery", "greeting", "catalogue", "record"):
        load(name)
    catalogue = engine.store.catalogue
    catalogue.add_chapter("00_the_chair", number=0, title="The Chair", day="D-4")
    catalogue.add_chapter("01_phase_one", number=1, title="Phase One")
    catalogue.add_chapter("99_new", number=99, title="New")
    catalogue.add_scene("winds", title="Winds", chapter="00_the_chair", number=1)
    catalogue.add_scene("ridge", title="Ridge", chapter="01_phase_one", number=2)
    catalogue.add_scene("late", title="Late", chapter="99_new", number=3)
    catalogue.add_ending("okri", title="Okri")
    engine.store.record.now = engine.store.record.Playthrough()
    return engine.store


def test_each_commendation_is_given_once_and_told(store: Any, engine: Any) -> None:
    store.persistent.scenes_seen = {"ridge"}
    store.commendations.check()
    store.commendations.check()
    assert store.persistent.commended == {"cold_range"}
    assert engine.named("notify") == [(("Commendation: Phase Three",), {})]
    assert engine.named("grant") == [(("cold_range",), {})]


def test_commendations_count(store: Any) -> None:
    store.persistent.verbs_used = {"hold": 3}
    past = store.commendations.past()
    drawer = store.commendations.known["the_drawer"]
    assert store.commendations.progress(drawer, past) == "3 / 10"
    assert not store.commendations.is_earned(drawer, past)
    assert len(store.commendations.known) == len(store.commendations.ALL)


def test_second_ways_are_options_of_one_choice(store: Any) -> None:
    store.routes.add("winds")
    store.routes.add_choice("winds", "c", None, (("a", None, "A"), ("b", None, "B")))
    store.persistent.options_taken = {"a"}
    item = store.commendations.known["both_answers"]
    assert item.reached(store.commendations.past()) == (0, 10)
    store.persistent.options_taken = {"a", "b"}
    assert item.reached(store.commendations.past()) == (1, 10)


def test_the_map_has_every_chapter_of_the_story(store: Any) -> None:
    told = {chapter for site in store.starmap.SITES for chapter in site.chapters}
    there = {path.parent.name for path in CHAPTERS.glob("*/chapter.yaml")}
    assert told <= there
    assert {id for id in there if id not in told} == set()


def test_a_chapter_that_no_site_claims_happens_at_the_desk(store: Any) -> None:
    desk = store.starmap.known_sites["the_watch"]
    assert [chapter.id for chapter in store.starmap.chapters_at(desk)] == ["00_the_chair", "99_new"]


def test_a_site_is_known_by_being_there_or_by_reading(store: Any) -> None:
    site = store.starmap.known_sites["mansonic"]
    known = store.starmap.is_known
    assert not known(site, set(), set())
    assert known(site, {"ridge"}, set())
    assert known(site, set(), {"mansonic"})
    assert [scene.id for scene in store.starmap.seen_scenes(site, {"ridge", "winds"})] == ["ridge"]


def test_sites_lie_on_the_picture_and_apart(store: Any) -> None:
    width, height = store.starmap.SIZE
    sites = store.starmap.SITES
    assert all(20 <= s.x <= width - 20 and 20 <= s.y <= height - 20 for s in sites)
    pairs = [(a, b) for n, a in enumerate(sites) for b in sites[n + 1 :]]
    assert min(abs(a.x - b.x) + abs(a.y - b.y) for a, b in pairs) >= 40
    for site in sites:
        assert (ROOT / "game" / "story" / "codex" / f"{site.codex}.yaml").is_file()


@pytest.mark.parametrize(
    ("text", "shown"),
    [("{i}Short.{/i}", "Short."), ("One two three, four five six", "One two three …")],
)
def test_excerpts(store: Any, text: str, shown: str) -> None:
    assert store.starmap.excerpt(text, 18) == shown


def test_galleries_open_with_what_was_seen_and_heard(store: Any, engine: Any) -> None:
    store.catalogue.add_place("watch_desk", "The Watch", ("calm", "night"))
    store.catalogue.add_person("kranz", "Kranz", poses=("standing",), expressions=("stern",))
    store.catalogue.add_audio("music", "relay_solitude")
    engine.showing = {"place": ("watch_desk", "night"), "kranz": ("seated", "wry")}
    store.gallery.note_stage("show")
    assert store.gallery.count(store.gallery.pictures_of_places()) == (0, 2)
    store.gallery.note_stage("begin")
    assert store.gallery.pictures_of_places()[1] == (
        "place watch_desk night",
        "The Watch · Night",
        True,
    )
    assert store.gallery.pictures_of_people() == [("kranz standing stern", "Kranz", True)]
    store.gallery.heard("music", "relay_solitude")
    assert store.gallery.tracks() == [("music", "relay_solitude", "Relay solitude", True)]
    assert not store.gallery.playable("music", "relay_solitude")


def test_the_music_room_gives_the_story_its_music_back(store: Any, engine: Any) -> None:
    engine.files = {"audio/music/siege.ogg"}
    store.cue.now = {"music": "siege"}
    store.gallery.back_to_story()
    assert engine.named("play")[0][0] == ("audio/music/siege.ogg",)
    store.cue.now = {"music": "not_made_yet"}
    store.gallery.back_to_story()
    assert engine.named("stop") == [((), {"channel": "music", "fadeout": 0.5})]


def test_the_console_greets_by_what_was_done(store: Any) -> None:
    greeting = store.greeting
    assert greeting.words() == greeting.FIRST
    assert not greeting.knows("01_phase_one")
    store.persistent.scenes_seen = {"ridge", "gone_in_this_release"}
    assert greeting.words() == greeting.BACK
    assert greeting.knows("01_phase_one")
    store.persistent.last_ending = "okri"
    assert greeting.words() == greeting.AFTER["okri"]


def test_every_ending_has_its_greeting(store: Any) -> None:
    text = (ROOT / "game" / "story" / "endings.yaml").read_text(encoding="utf-8")
    endings = {line[:-1] for line in text.splitlines() if line.endswith(":") and line[0] != " "}
    assert set(store.greeting.AFTER) == endings

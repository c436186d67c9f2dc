"""Settings, saves, seen lines, speakers, catalogue, measures."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("stored", "scale", "big"),
    [(0.5, 1.0, False), (1.25, 1.25, False), (1.5, 1.5, True), (3, 2.0, True)],
)
def test_text_scale(load: Any, engine: Any, stored: float, scale: float, big: bool) -> None:
    settings = load("settings")
    engine.store._preferences.font_size = stored
    assert (settings.text_scale(), settings.big()) == (scale, big)


@pytest.mark.parametrize(
    ("text", "preference", "value", "bar"),
    [
        ("x" * 30, "font_size", 1.0, False),
        ("x" * 31, "font_size", 1.0, True),
        ("x\n\nx", "font_size", 1.0, False),
        ("x\n\n\nx", "font_size", 1.0, True),
        ("x", "font_size", 1.25, True),
        ("x", "font_transform", "opendyslexic", True),
        ("x", "font_line_spacing", 1.5, True),
    ],
)
def test_paper_has_a_bar_unless_its_text_is_sure_to_fit(
    load: Any, engine: Any, text: str, preference: str, value: object, bar: bool
) -> None:
    settings = load("settings")
    setattr(engine.store._preferences, preference, value)
    assert settings.may_overflow(text, columns=10, lines=3) is bar


def test_defaults_are_filled_once(load: Any, engine: Any) -> None:
    settings = load("settings")
    assert settings.fill_defaults() is True
    engine.store.persistent.captions = True
    assert settings.fill_defaults() is False
    assert settings.captions() is True
    assert settings.reduced_motion() is False


@pytest.mark.parametrize(
    ("opacity", "contrast", "alpha"),
    [(None, False, 0.88), (0.2, False, 0.2), (0.2, True, 1.0), (7, False, 1.0)],
)
def test_window_opacity(
    load: Any, engine: Any, opacity: float | None, contrast: bool, alpha: float
) -> None:
    settings = load("settings")
    engine.store.persistent.window_opacity = opacity
    engine.store._preferences.high_contrast = contrast
    assert settings.window_alpha() == alpha


@pytest.mark.parametrize(
    ("name", "heading", "rest"),
    [
        ("D-3 · The Long Watch · Seventeen Minutes", "Seventeen Minutes", "D-3 · The Long Watch"),
        ("Winds", "Winds", ""),
        ("", "", ""),
    ],
)
def test_save_names_split(load: Any, name: str, heading: str, rest: str) -> None:
    assert load("saves").split_name(name) == (heading, rest)


@pytest.mark.parametrize(
    ("seconds", "text"), [(None, "0:00"), (59, "0:00"), (3900, "1:05"), (36000, "10:00")]
)
def test_play_time(load: Any, seconds: float | None, text: str) -> None:
    assert load("saves").play_time(seconds) == text


def test_no_autosave_in_the_main_menu(load: Any, engine: Any) -> None:
    saves = load("saves")
    engine.store.main_menu = True
    saves.autosave()
    assert engine.calls == []


@pytest.mark.parametrize(
    ("label", "developer", "target"),
    [
        ("scene_gone", False, "saves_lost_place"),
        ("scene_gone", True, None),
        ("splashscreen", False, None),
    ],
)
def test_missing_labels(
    load: Any, engine: Any, label: str, developer: bool, target: str | None
) -> None:
    engine.config.developer = developer
    assert load("saves").missing_label(label) == target


def test_stale_marks_are_this_build_s_unknown_nodes(load: Any) -> None:
    alive = {("a.rpy", 1, 1), "label_a"}
    marks = [("a.rpy", 1, 1), ("a.rpy", 0, 1), "label_a", "label_b"]
    assert load("seen").stale(marks, alive.__contains__) == [("a.rpy", 0, 1)]


@pytest.mark.parametrize("seen", [{"l1", "l3"}, {hash("l1"), hash("l3")}])
def test_seen_lines_mark_this_build_s_nodes(load: Any, seen: set[Any]) -> None:
    lines = [("l1", "n1"), ("l2", "n2"), ("l3", "n3")]
    assert load("seen").names_to_mark(lines, seen, hash) == ["n1", "n3"]
    assert load("seen").names_to_mark(lines, {"l2"}, None) == ["n2"]


@pytest.mark.parametrize(
    ("kind", "screen", "image"),
    [("person", "say", "x"), ("voice", "say", None), ("channel", "radio", None)],
)
def test_speakers(load: Any, kind: str, screen: str, image: str | None) -> None:
    cast = load("cast")
    member = cast.declare("x", "X", "Xaver", "Clerk", kind, "#123456")
    arguments = cast.character_arguments(member)
    assert arguments["screen"] == screen
    assert arguments.get("image") == image
    assert cast.colour_of("x") == "#123456"
    assert cast.colour_of("nobody", "#000000") == "#000000"


@pytest.mark.parametrize(("version", "text"), [(0, "one"), (1, "one"), (2, "two"), (9, "two")])
def test_codex_text_is_clamped(load: Any, version: int, text: str) -> None:
    catalogue = load("catalogue")
    catalogue.add_codex("e", title="E", versions=("one", "two"))
    assert catalogue.codex["e"].text(version) == text


def test_unknown_scenes_have_no_chapter(load: Any) -> None:
    catalogue = load("catalogue")
    catalogue.add_scene("s", title="S", chapter="gone")
    assert catalogue.chapter_of("s") is None
    assert catalogue.chapter_of(None) is None
    assert catalogue.caption_of("sound", "none") is None


@pytest.mark.parametrize(
    ("alpha", "colour"), [(0, "#080C0E00"), (0.5, "#080C0E80"), (2, "#080C0EFF")]
)
def test_rgba(load: Any, alpha: float, colour: str) -> None:
    assert load("look").rgba("#080C0E", alpha) == colour


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_lines_stay_on_the_screen(load: Any, scale: float) -> None:
    assert 1300 <= load("look").text_width(scale) <= 1640


def test_fonts_are_in_the_game(load: Any) -> None:
    from pathlib import Path

    look = load("look")
    game = Path(__file__).resolve().parents[2] / "game"
    files = {look.DISPLAY, look.LABEL, look.TEXT, look.MONO, *look.CUTS.values()}
    files |= {file for pair in look.READING_FONTS.values() for file in pair}
    assert sorted(file for file in files if not (game / file).is_file()) == []

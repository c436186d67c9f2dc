"""What should be heard is kept, whether or not the file is there."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def cue(load: Any) -> Any:
    load("settings"), load("gallery"), load("record")
    catalogue = load("catalogue")
    catalogue.add_audio("sound", "klaxon", caption="A klaxon sounds twice.")
    module = load("cue")
    module.now = {"music": None, "ambience": None}
    module.caption = None
    return module


def test_music_without_a_file_is_still_the_cue(cue: Any, engine: Any) -> None:
    cue.music("relay")
    assert cue.now["music"] == "relay"
    assert engine.named("play") == []
    assert engine.named("stop") == [((), {"channel": "music", "fadeout": 1.5})]


def test_music_plays_its_file_with_the_scene_s_fade(cue: Any, engine: Any) -> None:
    engine.files = {"audio/music/relay.ogg"}
    cue.music("relay", fade=3.0)
    cue.music("relay")
    ((file,), keywords) = engine.named("play")[0]
    assert file == "audio/music/relay.ogg"
    assert keywords["fadeout"] == keywords["fadein"] == 3.0
    assert len(engine.named("play")) == 1


@pytest.mark.parametrize(("kind", "fade"), [("music", 1.5), ("ambience", 1.0)])
def test_stop_is_silence_on_purpose(cue: Any, engine: Any, kind: str, fade: float) -> None:
    getattr(cue, kind)("x")
    cue.stop(kind)
    assert cue.now[kind] is None
    assert engine.named("stop")[-1] == ((), {"channel": kind, "fadeout": fade})


@pytest.mark.parametrize(
    ("wanted", "skipping", "own", "shown"),
    [
        (True, False, None, "A klaxon sounds twice."),
        (True, False, "Far off, a klaxon", "Far off, a klaxon"),
        (False, False, None, None),
        (True, True, None, None),
    ],
)
def test_captions(
    cue: Any, engine: Any, wanted: bool, skipping: bool, own: str | None, shown: str | None
) -> None:
    engine.store.persistent.captions = wanted
    engine.skipping = skipping
    cue.sound("klaxon", caption=own)
    texts = [keywords["text"] for _, keywords in engine.named("show_screen")]
    assert texts == ([shown] if shown else [])


def test_an_undeclared_sound_has_no_caption(cue: Any, engine: Any) -> None:
    engine.store.persistent.captions = True
    cue.sound("silence")
    assert engine.calls == []

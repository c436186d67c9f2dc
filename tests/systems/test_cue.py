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
    assert engine.named("stop") == [
        ((), {"channel": channel, "fadeout": 1.5}) for channel in ("music", "layer_1", "layer_2")
    ]


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
    channels = ("music", "layer_1", "layer_2") if kind == "music" else (kind,)
    stops = [((), {"channel": channel, "fadeout": fade}) for channel in channels]
    assert engine.named("stop")[-len(stops) :] == stops


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


LAYERED = {
    "audio/music/siege.ogg",
    "audio/music/siege_pressed.ogg",
    "audio/music/siege_assault.ogg",
}


def volumes(engine: Any) -> dict[str, float]:
    """The volume that each channel was last brought to."""
    return {named["channel"]: wanted[0] for wanted, named in engine.named("volume")}


@pytest.fixture
def siege(cue: Any, engine: Any) -> Any:
    engine.files = LAYERED
    engine.store.catalogue.add_audio("music", "siege", layers=("pressed", "assault"))
    return cue


def test_layers_start_together_and_only_their_volume_is_switched(siege: Any, engine: Any) -> None:
    siege.music("siege")
    started = [(named["channel"], files[0]) for files, named in engine.named("play")]
    assert started == [
        ("music", "audio/music/siege.ogg"),
        ("layer_1", "audio/music/siege_pressed.ogg"),
        ("layer_2", "audio/music/siege_assault.ogg"),
    ]
    assert volumes(engine) == {"music": 1.0, "layer_1": 0.0, "layer_2": 0.0, "ambience": 1.0}
    siege.music("siege pressed")
    assert volumes(engine)["layer_1"] == 1.0
    assert volumes(engine)["layer_2"] == 0.0
    siege.music("siege assault", fade=0.5)
    assert engine.named("volume")[-1][1]["delay"] == 0.5
    assert volumes(engine)["layer_2"] == 1.0
    assert siege.now["music"] == "siege assault"
    assert len(engine.named("play")) == 3


def test_other_music_takes_the_layers_away(siege: Any, engine: Any) -> None:
    engine.files = {*LAYERED, "audio/music/relay.ogg"}
    siege.music("siege assault")
    siege.music("relay", fade=2.0)
    assert [named["channel"] for _, named in engine.named("stop")] == ["layer_1", "layer_2"]
    assert volumes(engine)["layer_2"] == 0.0


def test_a_layer_that_is_gone_is_only_the_track(siege: Any, engine: Any) -> None:
    # A save may name a layer that a later release has dropped.
    siege.music("siege panic")
    assert engine.named("play")[0][0] == ("audio/music/siege.ogg",)
    assert volumes(engine)["layer_1"] == 0.0


def test_music_and_places_make_room_for_a_voice(siege: Any, engine: Any) -> None:
    siege.music("siege pressed")
    engine.voice = "audio/voice/x.opus"
    siege.listen()
    ducked = volumes(engine)
    assert ducked["music"] == ducked["layer_1"] == siege.DUCK["music"] < 1.0
    assert ducked["layer_2"] == 0.0
    assert ducked["ambience"] == siege.DUCK["ambience"]
    calls = len(engine.calls)
    siege.listen()
    assert len(engine.calls) == calls
    engine.voice = None
    siege.listen()
    assert volumes(engine) == {"music": 1.0, "layer_1": 1.0, "layer_2": 0.0, "ambience": 1.0}


@pytest.mark.parametrize(("call", "channel"), [("sting", "sting"), ("touch", "ui")])
def test_stingers_and_keys_have_channels_of_their_own(
    cue: Any, engine: Any, call: str, channel: str
) -> None:
    file = cue.path("sting" if call == "sting" else "ui", "paper")
    assert file.endswith("/paper.opus")
    getattr(cue, call)("paper")
    assert engine.named("play") == []
    engine.files = {file}
    getattr(cue, call)("paper")
    assert engine.named("play") == [((file,), {"channel": channel, "loop": False})]
    engine.skipping = True
    getattr(cue, call)("paper")
    assert len(engine.named("play")) == 1

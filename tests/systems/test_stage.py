"""Camera, shake and flash obey the player's settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

POSITIONS = Path(__file__).resolve().parents[2] / "game" / "systems" / "positions.rpy"


@pytest.fixture
def stage(load: Any, engine: Any) -> Any:
    load("settings")
    module = load("stage")
    module.move = "wide"
    for table in (module.CAMERAS, module.STILL_CAMERAS, module.SHAKES):
        for transform in table.values():
            setattr(engine.store, transform, transform)
    return module


def test_every_transform_is_defined(stage: Any) -> None:
    script = POSITIONS.read_text(encoding="utf-8")
    for table in (stage.CAMERAS, stage.STILL_CAMERAS, stage.SHAKES):
        for transform in table.values():
            assert f"\ntransform {transform}:" in script


@pytest.mark.parametrize(
    "kind", ["wide", "close left", "close centre", "close right", "push", "drift"]
)
@pytest.mark.parametrize(("reduced", "skipping"), [(False, False), (True, False), (False, True)])
def test_camera(stage: Any, engine: Any, kind: str, reduced: bool, skipping: bool) -> None:
    engine.store.persistent.reduced_motion = reduced
    engine.skipping = skipping
    stage.camera(kind)
    (([transform],), keywords) = engine.named("show_layer_at")[0]
    assert stage.move == kind
    assert keywords["camera"] is True
    assert transform.endswith("_still") == (reduced or skipping)


def test_a_new_place_brings_the_camera_back_once(stage: Any, engine: Any) -> None:
    stage.reset()
    assert engine.calls == []
    stage.camera("push")
    stage.reset()
    stage.reset()
    assert stage.move == "wide"
    assert engine.named("show_layer_at")[1:] == [(([],), {"layer": "master", "camera": True})]


@pytest.mark.parametrize(
    ("reduced", "skipping", "shaken"), [(False, False, 1), (True, False, 0), (False, True, 0)]
)
@pytest.mark.parametrize("kind", ["light", "hard"])
def test_shake(
    stage: Any, engine: Any, kind: str, reduced: bool, skipping: bool, shaken: int
) -> None:
    engine.store.persistent.reduced_motion = reduced
    engine.skipping = skipping
    stage.shake(kind)
    assert len(engine.named("show_layer_at")) == shaken


@pytest.mark.parametrize("kind", ["white", "red", "dark"])
def test_tamed_flashes_are_fainter_and_slower(stage: Any, engine: Any, kind: str) -> None:
    stage.flash(kind)
    engine.store.persistent.reduced_flash = True
    stage.flash(kind)
    usual, tamed = (keywords for _, keywords in engine.named("show_screen"))
    assert tamed["peak"] < usual["peak"] / 2
    assert tamed["seconds"] > usual["seconds"]
    assert kind == "dark" or tamed["peak"] <= 0.15


def test_no_flash_while_skipping(stage: Any, engine: Any) -> None:
    engine.skipping = True
    stage.flash("white")
    assert engine.calls == []


WATCH = ("place", "comms", "watch")
STERN = ("kranz", "seated", "stern")


@pytest.mark.parametrize(
    ("shown", "known", "words"),
    [
        ([STERN, WATCH], (), "Comms, watch. Panels. Kranz, stern. Grey cardigan."),
        ([WATCH, STERN], (WATCH, STERN), ""),
        ([WATCH, STERN, ("sand", "seated", "proud")], (WATCH, STERN), "Sand, proud."),
        ([WATCH, ("kranz", "seated", "not_so_sure")], (WATCH, STERN), "Kranz, not so sure."),
        ([WATCH, ("kranz", "standing", "stern")], (WATCH, STERN), ""),
        ([("place", "comms", "alarm"), STERN], (WATCH, STERN), "Comms, alarm."),
        ([("place", "desk"), STERN], (WATCH, STERN), "Desk. A lamp. Kranz, stern. Grey cardigan."),
        ([("place", "gone")], (WATCH,), ""),
        ([], (WATCH,), ""),
    ],
)
def test_what_is_new_on_stage_is_described(
    stage: Any,
    load: Any,
    shown: list[tuple[str, ...]],
    known: tuple[tuple[str, ...], ...],
    words: str,
) -> None:
    load("pictures")
    catalogue = load("catalogue")
    catalogue.add_place("comms", name="Comms", alt="Panels.")
    catalogue.add_place("desk", name="Desk", alt="A lamp.")
    catalogue.add_person("kranz", name="Kranz", alt="Grey cardigan.")
    catalogue.add_person("sand", name="Sand")
    assert stage.description(shown, [" ".join(one) for one in known])[0] == words

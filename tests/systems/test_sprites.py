"""Which layers make a person, and what colour a place gives them."""

from __future__ import annotations

from typing import Any

import pytest


def test_a_look_in_layers_needs_both(load: Any) -> None:
    sprites = load("sprites")
    sprites.body("kranz", "seated", 250, 430)
    sprites.face("kranz", "seated", "stern", 370, 150)
    sprites.face("kranz", "standing", "stern", 370, 150)
    body, face = sprites.layers_of("kranz", "seated", "stern")
    assert (body.file, body.x, body.y) == ("images/cast/kranz/seated/body.webp", 250, 430)
    assert (face.file, face.x, face.y) == ("images/cast/kranz/seated/stern.webp", 370, 150)
    assert sprites.layers_of("kranz", "seated", "wry") is None
    assert sprites.layers_of("kranz", "standing", "stern") is None


def test_a_whole_person_needs_no_body(load: Any) -> None:
    sprites = load("sprites")
    sprites.whole("sand", "standing", "proud", 100, 90)
    (layer,) = sprites.layers_of("sand", "standing", "proud")
    assert layer.file == "images/cast/sand/standing/proud.webp"


def test_the_canvas_is_as_high_as_the_screen(load: Any) -> None:
    sprites = load("sprites")
    assert sprites.SIZE == (720, 1080)
    assert sprites.CANVAS[1] * sprites.ZOOM == pytest.approx(1080)


def test_panels(load: Any) -> None:
    sprites = load("sprites")
    sprites.panel("forty_four")
    assert sprites.panel_of("forty_four") == "images/cast/forty_four/panel.webp"
    assert sprites.panel_of("army") is None
    assert sprites.panel_of(None) is None


def test_all_is_forgotten(load: Any) -> None:
    sprites = load("sprites")
    sprites.body("kranz", "seated", 0, 0)
    sprites.face("kranz", "seated", "stern", 0, 0)
    sprites.panel("army")
    sprites.forget()
    assert sprites.layers_of("kranz", "seated", "stern") is None
    assert sprites.panel_of("army") is None


def test_tints(load: Any) -> None:
    catalogue = load("catalogue")
    catalogue.add_place("comms", name="Comms", lights=("watch", "alarm"), tint={"alarm": "#E8A79A"})
    catalogue.add_place("ridge", name="Ridge", tint={None: "#C8D2DC"})
    assert catalogue.tint_of("comms", "alarm") == "#E8A79A"
    assert catalogue.tint_of("comms", "watch") is None
    assert catalogue.tint_of("ridge", None) == "#C8D2DC"
    assert catalogue.tint_of("nowhere", None) is None

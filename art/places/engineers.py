"""The engineers' room: a window on the third floor over the rail-yard of Metro Center."""

from __future__ import annotations

import math

import numpy as np

from art.kit import scene
from art.kit.arrays import light_of
from art.kit.passes import Frame
from art.kit.poster import Look, noise
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.new_hope import EVENING
from art.places.parts import city, furniture, machines, ruins, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    **city.PAINTS,
    **machines.PAINTS,
    "hall_wall": Paint("#8d8568", rough=0.9, wear=0.35, wear_size=1.6),
    "panel_wood": Paint("#5e4430", rough=0.5, wear=0.3, wear_size=0.8),
    "bench_wood": Paint("#7a5a3c", rough=0.55, wear=0.3, wear_size=0.5),
    "satchel": Paint("#7a4f2e", rough=0.6),
    "sheet_cloth": Paint("#c9c2ac", rough=1.0, specular=0.0, wear=0.15, wear_size=0.5),
    "tar": Paint("#3a3c3c", rough=0.8, wear=0.4, wear_size=1.5),
    "dark_mouth": Paint("#08090a", rough=1.0, specular=0.0),
}


def build_window() -> Stage:
    """A third-floor room: half a floor, no glass, the turret at the window, a sheeted piano."""
    stage = Stage(PAINTS)
    rng = np.random.default_rng(3)
    for x in np.arange(-3.6, 3.7, 0.24):
        near = -3.5 if x < 0.6 else 1.4 + 0.5 * math.sin(x * 5)
        stage["bench_wood"].box((x, (near + 4.2) / 2, -0.04), (0.22, 4.2 - near, 0.08))
    for y in np.arange(-3, 4.2, 0.8):
        stage["panel_wood"].box((1.6, y, -0.2), (4.6, 0.14, 0.22))
    stage["hall_wall"].box((-3.7, 0.5, 1.6), (0.2, 8, 3.4))
    stage["hall_wall"].box((3.7, 1.5, 1.6), (0.2, 6, 3.4))
    stage["plaster"].box((-1.2, 0.8, 3.3), (5.4, 7, 0.16))
    for k in range(8):
        stage["panel_wood"].box((1.2 + 0.4 * k, 1.0, 3.3), (0.1, 5.4 - 0.5 * k, 0.16), roll=3)
    # the front wall and its wide hole
    stage["stone"].box((-2.9, 4.35, 1.6), (1.5, 0.4, 3.4))
    stage["stone"].box((2.95, 4.35, 1.6), (1.5, 0.4, 3.4))
    stage["stone"].box((0, 4.35, 0.3), (4.6, 0.4, 0.62))
    stage["stone"].box((0, 4.35, 3.05), (4.6, 0.4, 0.6))
    stage["trim"].box((0, 4.2, 0.64), (4.7, 0.7, 0.1))
    for x in (-2.1, 2.1):
        stage["trim"].box((x, 4.2, 1.7), (0.16, 0.5, 2.2))
    for _ in range(60):
        x = float(rng.choice([-2.1, 2.1])) + float(rng.normal(0, 0.16))
        stage["stone"].rock((x, 4.2, float(rng.uniform(0.6, 2.7))), (0.14, 0.14, 0.12), rng)
    with stage.at((0.35, 3.0, 0), turn=-8):
        machines.turret(stage)
    # the piano under its sheets
    with stage.at((-2.75, 1.8, 0), turn=84):
        stage["black"].box((0, 0.1, 0.62), (1.5, 0.6, 1.24))
        stage["black"].box((0, -0.3, 0.68), (1.4, 0.36, 0.08))
        xs = np.linspace(-0.86, 0.86, 26)
        rows = []
        for y, z in ((0.44, 1.3), (-0.1, 1.31), (-0.2, 1.26), (-0.26, 0.8), (-0.5, 0.78)):
            rows.append(
                np.stack(
                    [
                        xs,
                        np.full(26, y) + 0.02 * np.sin(xs * 11),
                        z + 0.02 * np.sin(xs * 7 + y * 9),
                    ],
                    -1,
                )
            )
        hang = 0.36 + 0.1 * np.sin(xs * 6)
        rows.append(np.stack([xs, np.full(26, -0.56) + 0.03 * np.sin(xs * 17), hang], -1))
        stage["sheet_cloth"].sheet(np.stack(rows).astype(np.float32))
        stage["bone"].box((-0.4, -0.46, 0.74), (0.5, 0.14, 0.03))
    with stage.at((2.6, 2.6, 0), turn=-60):
        furniture.crate(stage, (0.7, 0.5, 0.4), "armour")
        with stage.at((0.05, 0.02, 0.4), turn=12):
            furniture.crate(stage, (0.6, 0.45, 0.3), "armour")
        stage["brass"].rod((-0.1, -0.1, 0.7), (-0.1, -0.1, 0.86), 0.05)
    with stage.at((-1.5, 2.9, 0), turn=30):
        stage["satchel"].box((0, 0, 0.2), (0.46, 0.26, 0.4))
        stage["cloth_grey"].rod((-0.25, 0, 0.48), (0.25, 0, 0.48), 0.1)
    furniture.mug(stage, (-0.9, 4.1, 0.69), "bone")
    stage["rust"].box((-2.86, 4.14, 1.9), (0.3, 0.03, 0.44))
    # the yard, and the flat roof at the corner of 3rd and Hallmark
    stage["road"].box((0, 60, -9.5), (120, 110, 0.4))
    with stage.at((7.5, 36, -9.4), turn=-20):
        stage["stone_warm"].box((0, 4, 6.2), (14, 9, 12.4))
        stage["tar"].box((0, 4, 12.5), (14.2, 9.2, 0.3))
        stage["trim"].box((0, -0.6, 12.6), (14.6, 0.5, 0.7))
        stage["trim"].box((-7.2, 4, 12.6), (0.5, 9.5, 0.7))
        for x in np.arange(-5.6, 5.7, 2.2):
            for z in (3, 6, 9.4):
                stage["pane"].box((x, -0.56, z), (1.1, 0.1, 1.8))
                stage["trim"].box((x, -0.6, z - 1.0), (1.4, 0.3, 0.14))
        stage["stone_warm"].box((3, 5, 13.6), (2.2, 2.4, 2.2))
        stage["iron"].rod((-3, 3, 12.5), (-3, 3, 15.2), 0.06)
    for k, (x, y, wide, floors, turn) in enumerate(
        (
            (-19, 42, 16.0, 6, 30),
            (-6, 62, 18.0, 7, 6),
            (27, 58, 17.0, 8, -34),
            (12, 80, 20.0, 9, 0),
            (-28, 72, 18.0, 9, 12),
        )
    ):
        with stage.at((x, y, -9.4), turn=turn):
            ruins.ruin(stage, wide, floors, 70 + k)
    scene.camera((-0.35, -2.5, 1.6), (0.35, 6, 1.62), 23)
    return stage


def light_window(_state: str) -> Glow:
    """The low sun comes in through the hole."""
    scene.sun((-26, 40, 40), 6.0, "#ffbf82", 0.02)
    scene.area((0, 4.4, 1.7), (0, 0, 1), 50, "#d9c6a6", 3)
    scene.area((0, -3.4, 2.4), (0, 3, 1), 46, "#8fa4ad", 2.4)
    scene.ambient("#78838c", 0.42)
    return {}


def paint_window(frame: Frame, _state: str) -> None:
    """Evening sky, and dust in the light."""
    height, width = frame.size
    sky = skies.day_sky(height, width, "#58707f", "#ecc48c", 15, "#f0d3a0", 0.4, 0.45)
    frame.lin = frame.lin * frame.alpha[..., None] + sky * (1 - frame.alpha[..., None]) * 1.1
    dust = np.clip(0.08 + 0.06 * noise(height, width, 200 * frame.scale, 4, 6), 0, 0.3)
    dust = dust * (frame.depth < 8)
    frame.lin = frame.lin * (1 - dust[..., None]) + light_of("#d9b98a") * dust[..., None] * 0.6


def finish_window(_state: str) -> Finish:
    """Evening gold."""
    look = Look(EVENING, mix=0.32, steps=9, saturation=1.12, seed=113)
    return Finish(look, 0.43, (14.0, 110.0, "#c7a27a", 0.75), ink_far=80)


PICTURES = (
    Place(
        "ruin_window", build_window, light_window, finish_window, paint=paint_window, open_sky=True
    ),
)

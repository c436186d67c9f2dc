"""The far north of Leonis: the Mansonic range and the gully with the aircraft."""

from __future__ import annotations

import math

import cv2
import numpy as np

from art.kit import scene
from art.kit.arrays import Array, rgb
from art.kit.passes import Frame
from art.kit.poster import RAMPS, Look, noise
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import nature, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    **nature.PAINTS,
    "hull": Paint("#7b8387", rough=0.5, metal=0.2, wear=0.35, wear_size=1.2),
    "hull_dark": Paint("#474e53", rough=0.6, wear=0.3, wear_size=0.8),
    "scorch": Paint("#1c1d1f", rough=0.95),
    "canopy": Paint("#26343b", rough=0.1, specular=0.8),
    "ember": Paint("#ff7a30", glow=7.0),
}


def _ridge_height(x: Array, y: Array) -> Array:
    crest = 5.0 * np.sin(y / 21.0) + 0.02 * y
    off = x - crest
    fall = np.where(off < 0, 0.8 * np.abs(off) ** 1.12, 0.42 * np.abs(off) ** 1.15)
    rough = nature.fractal(x.shape, 9, 6, 4, False)
    teeth = nature.fractal(x.shape, 14, 5, 9, True)
    rise = 0.02 * y + 2.6 * np.exp(-(((y - 50) / 11) ** 2)) + 8 * np.exp(-(((y - 96) / 15) ** 2))
    jag = np.clip(np.abs(off) / 5, 0.05, 1) * teeth * 3.4 + 1.2 * rough
    z: Array = rise - fall + jag
    return z


def _range_height(x: Array, y: Array) -> Array:
    peaks = nature.fractal(x.shape, 7, 7, 21, True)
    share = np.clip((y - 190) / 300, 0, 1)
    z: Array = (
        peaks * (60 + 190 * share) * (0.55 + 0.45 * np.clip(-x / 120, 0, 1)) - 74 + 24 * share
    )
    return z


def build_ridge() -> Stage:
    """The crest from a kneeling man's eyes: valleys of rock left, the forest's edge right."""
    stage = Stage(PAINTS)
    near = nature.Ground((-70, 60), (-6, 110), (250, 230), _ridge_height)
    near.build(stage, "ground")
    far = nature.Ground((-520, 260), (180, 640), (190, 120), _range_height)
    far.build(stage, "ground_far")
    nature.rocks(stage, near, 60, ((-8, 16), (9, 50)), 5)
    nature.far_forest(stage, (60, 130, -62), (150, 420, -70), 90, 78, 7)
    nature.far_forest(stage, (110, 120, -62), (300, 420, -70), 90, 84, 17)
    # five kneeling places, beaten flat, and a cairn with a bent marker
    with stage.at((2.6, 15, near.at(2.6, 15))):
        rng = np.random.default_rng(2)
        for k in range(14):
            r = 0.5 * (1 - k / 18)
            a = k * 2.4
            stage["rock_dark"].rock(
                (r * math.cos(a), r * math.sin(a), 0.08 * k), (0.26, 0.22, 0.13), rng
            )
        stage["rust"].tube([(0, 0, 0.9), (0.03, 0, 2.0), (0.26, 0, 2.7)], 0.03)
        stage["bone"].box((0.32, 0, 2.5), (0.5, 0.03, 0.26), roll=24)
    height = near.at(-0.6, 0)
    scene.camera((-0.6, -1.5, height + 2.1), (3.0, 40, height + 4.4), 24)
    return stage


def light_ridge(state: str) -> Glow:
    """Day: hard sun. Dusk: the sun on the horizon."""
    if state == "day":
        scene.sun((-40, -14, 34), 4.2, "#fff0d8", 0.01)
        scene.ambient("#86a4bd", 0.8)
    else:
        scene.sun((-60, 46, 13), 4.4, "#ff9a5c", 0.02)
        scene.ambient("#62708f", 0.62)
    return {}


def paint_ridge(frame: Frame, state: str) -> None:
    """An empty sky, and air between the ranges."""
    height, width = frame.size
    if state == "day":
        sky = skies.day_sky(height, width, "#3d6c9c", "#b9d6e2", 4, "#dfe4e2", 0.0, 0.5)
    else:
        sky = skies.day_sky(height, width, "#3b4661", "#e2a173", 4, "#8d7480", 0.22, 0.52)
        centre = (width * 0.1, height * 0.36)
        sky = sky + skies.sun_disc(height, width, centre, 30 * frame.scale, "#ffb070") * 0.7
    frame.lin = frame.lin * frame.alpha[..., None] + sky * (1 - frame.alpha[..., None])


def over_ridge(picture: Array, frame: Frame, state: str) -> Array:
    """Snow that streams across the crest no higher than a knee."""
    height, width = frame.size
    scale = frame.scale
    streak = noise(height, width, 13 * scale, 3, 7, stretch=16)
    body = noise(height, width, 90 * scale, 3, 8, stretch=5)
    near = frame.mask("ground", "snow", "rock_dark") * (frame.depth < 120)
    lifted = np.roll(near, -int(26 * scale), 0)
    band = np.maximum(near, lifted)
    band = cv2.GaussianBlur(band.astype(np.float32), (0, 0), 5 * scale)
    depth = np.minimum(frame.depth, 120)
    strength = np.clip((depth - 6) / 22, 0, 1) * np.clip(1.3 - depth / 110, 0.2, 1)
    cover = np.clip(streak * 0.55 + body * 0.4 + 0.05, 0, 1) * band * strength * 0.8
    colour = rgb("#f3f4f0") if state == "day" else rgb("#f0c6a6")
    out = picture * (1 - cover[..., None]) + colour * cover[..., None]
    return out.astype(np.float32)


def finish_ridge(state: str) -> Finish:
    """The snow ramp."""
    look = Look(RAMPS["snow"], mix=0.34, steps=9, saturation=1.15, seed=70)
    if state == "day":
        return Finish(look, 0.56, (60.0, 420.0, "#9fc0d3", 0.72), ink_far=260, dark=0.45)
    return Finish(look, 0.4, (60.0, 420.0, "#b98f86", 0.9), ink_far=260, dark=0.4)


def _gully_height(x: Array, y: Array) -> Array:
    middle = 2.5 * np.sin(y / 14.0)
    off = np.abs(x - middle)
    wall = np.clip(off - 9 - 1.5 * np.sin(y / 6.0), 0, None)
    rough = nature.fractal(x.shape, 10, 6, 14, True)
    soft = nature.fractal(x.shape, 12, 4, 15, False)
    z: Array = (
        0.7 * wall**1.2 * (0.5 + rough) + 0.5 * soft + 0.05 * np.clip(y - 20, 0, None) ** 1.25
    )
    return z


def _aircraft(stage: Stage) -> None:
    """A small grey transport with its back broken; its canopy is open."""

    def body(rows: list[tuple[float, float, float, float]]) -> None:
        angle = np.linspace(0, 2 * np.pi, 20, endpoint=False)
        rings = []
        for x, z, wide, high in rows:
            ring = [np.full(20, x), wide * np.cos(angle), z + high * np.sin(angle)]
            rings.append(np.stack(ring, -1))
        stage["hull"].rings(rings)

    with stage.at((0, 0, 1.15), roll=7):
        body(
            [
                (-7.6, 0.0, 0.12, 0.14),
                (-7.0, 0.02, 0.55, 0.5),
                (-5.6, 0.1, 1.0, 0.95),
                (-3.6, 0.15, 1.2, 1.2),
                (-0.4, 0.15, 1.22, 1.22),
                (0.3, 0.1, 1.05, 1.1),
            ]
        )
        for x in (-6.2, -4.6, -3.0, -1.4):
            stage["hull_dark"].box((x, 0, 0.15), (0.06, 2.36, 2.36) if x > -4 else (0.06, 1.9, 1.8))
        stage["canopy"].ball((-5.2, 0, 0.95), 0.8, 14, (1.35, 0.72, 0.5))
        with stage.at((-4.2, 0, 1.35), roll=-52):
            stage["canopy"].box((0.55, 0, 0.05), (1.2, 1.0, 0.06))
            stage["hull_dark"].box((0.55, 0, 0.1), (1.3, 0.08, 0.06))
        for side in (-1, 1):
            with stage.at((-1.6, side * 1.0, 0.9), tilt=side * -9, turn=side * 6):
                wing = [(-0.9, 0), (1.1, 0), (0.7, side * 7.2), (-0.3, side * 7.2)]
                stage["hull"].prism(wing, -0.09, 0.12, "z")
                stage["hull_dark"].rod(
                    (-1.5, side * 2.6, -0.2), (0.9, side * 2.6, -0.2), 0.44, 0.36, 14
                )
                stage["hull_dark"].box((-1.55, side * 2.6, -0.2), (0.05, 0.12, 2.0), tilt=28)
        for k in range(9):
            x, y = -3.4 + k * 0.36, 0.35 * math.sin(k * 2.3)
            stage["scorch"].rod((x, y, 1.24), (x, y, 1.38), 0.085, sides=8)
        for z in (0.5, 0.95):
            stage["canopy"].box((-2.6, -1.14 + 0.3 * z * z, z), (2.0, 0.04, 0.26))
    with stage.at((1.5, 0.5, 0.7), turn=-17, roll=-13):
        body(
            [
                (0.0, 0.2, 1.15, 1.15),
                (2.4, 0.35, 1.0, 1.0),
                (5.6, 0.8, 0.45, 0.45),
                (6.6, 0.9, 0.2, 0.2),
            ]
        )
        stage["scorch"].rod((-0.05, 0, 0.2), (-0.4, 0, 0.2), 1.0, 0.8, 14)
        stage["hull"].prism([(4.6, 0.9), (6.7, 0.9), (7.3, 3.3), (6.2, 3.3)], -0.08, 0.08, "y")
        stage["hull"].prism([(5.2, -2.1), (6.6, -2.1), (6.4, 2.1), (5.4, 2.1)], 0.85, 0.98, "z")
        stage["rust"].prism([(6.0, 2.4), (7.0, 2.4), (7.15, 2.8), (6.15, 2.8)], -0.1, 0.1, "y")
    rng = np.random.default_rng(5)
    for _ in range(46):
        x, y = float(rng.normal(0.8, 3.6)), float(rng.normal(-1.8, 2.2))
        stage["hull_dark"].box(
            (x, y, 0.08 + 0.1 * float(rng.random())),
            (float(rng.uniform(0.1, 0.8)), float(rng.uniform(0.1, 0.6)), 0.06),
            turn=float(rng.uniform(0, 90)),
            tilt=float(rng.uniform(-25, 25)),
        )
    for k in range(4):
        stage["ember"].rock(
            (0.5 + 0.3 * k, -0.7 + 0.2 * k, 0.35 + 0.14 * k), (0.16, 0.14, 0.18), rng
        )


def build_crash() -> Stage:
    """The gully, the aircraft across it, boot tracks that lead up to it."""
    stage = Stage(PAINTS)
    ground = nature.Ground((-46, 46), (-5, 90), (230, 220), _gully_height)
    ground.build(stage, "ground")
    nature.rocks(stage, ground, 90, ((-16, 5), (16, 55)), 8)
    rng = np.random.default_rng(4)
    for _ in range(26):
        x, y = float(rng.uniform(-40, 40)), float(rng.uniform(34, 86))
        if abs(x) > 10:
            nature.pine(stage, (x, y, ground.at(x, y)), float(rng.uniform(2.5, 5)))
    with stage.at((1.4, 20, ground.at(1.4, 20) - 0.1), turn=-14, scale=1.15):
        _aircraft(stage)
        stage.mark("smoke", (1.0, -0.3, 1.4))
    for k in range(26):
        x, y = -1.6 + 0.13 * k + (0.17 if k % 2 else -0.17), 3.0 + k * 0.52
        stage["snow_shade"].box((x, y, ground.at(x, y) + 0.015), (0.13, 0.32, 0.03))
    with stage.at((-5.2, 13.5, ground.at(-5.2, 13.5)), turn=24):
        stage["leather"].box((0, 0, 0.2), (0.5, 0.3, 0.4))
        stage["hull_dark"].box((0.9, 0.1, 0.3), (0.5, 0.5, 0.6))
        stage["hull_dark"].box((0.9, 0.3, 0.75), (0.5, 0.1, 0.7), tilt=10)
        stage["rust"].box((0.9, 0.22, 0.8), (0.06, 0.04, 0.5))
    scene.camera((-1.2, -1.8, ground.at(-1.2, -1.8) + 1.9), (1.2, 20, 3.2), 25)
    return stage


def light_crash(_state: str) -> Glow:
    """A high pale sun, and the last of a fire."""
    scene.sun((-30, -12, 40), 2.8, "#eef0ea", 0.03)
    scene.bulb((1.6, 18.6, 1.6), 260, "#ff8a3a", 0.4)
    scene.ambient("#93a9b8", 0.85)
    return {}


def paint_crash(frame: Frame, _state: str) -> None:
    """Pale sky; one thread of smoke straight up."""
    height, width = frame.size
    sky = skies.day_sky(height, width, "#6d8595", "#c3ccca", 14, "#d6dbd6", 0.25, 0.5)
    frame.lin = frame.lin * frame.alpha[..., None] + sky * (1 - frame.alpha[..., None])
    colour, cover = skies.smoke_column(
        height, width, frame.mark("smoke"), 12, wide=16, spread=46, drift=0.012, heat=1.2
    )
    behind = (frame.depth > 19).astype(np.float32)
    frame.lay(colour, cover * np.maximum(behind, 0.0))


def over_crash(picture: Array, _frame: Frame, _state: str) -> Array:
    """A little snow in the air."""
    return skies.snow(picture, 7, 0.22, 0.9)


def finish_crash(_state: str) -> Finish:
    """The snow ramp."""
    look = Look(RAMPS["snow"], mix=0.36, steps=9, saturation=1.12, seed=71)
    return Finish(look, 0.5, (26.0, 90.0, "#a3b3ba", 0.9), ink_far=85, dark=0.45)


PICTURES = (
    Place(
        "mansonic_ridge",
        build_ridge,
        light_ridge,
        finish_ridge,
        lights=("day", "dusk"),
        paint=paint_ridge,
        over=over_ridge,
        open_sky=True,
    ),
    Place(
        "crash_site",
        build_crash,
        light_crash,
        finish_crash,
        paint=paint_crash,
        over=over_crash,
        open_sky=True,
    ),
)

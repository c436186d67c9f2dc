"""Pictures between the worlds: Deliverance outside, Station 12, drone 12/7 on its way."""

from __future__ import annotations

import math

import numpy as np

from art.kit import scene
from art.kit.arrays import Array
from art.kit.passes import Frame
from art.kit.poster import RAMPS, Look
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import machines, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    **machines.PAINTS,
    "white_hull": Paint("#e6e1d4", rough=0.4, wear=0.05, wear_size=4.0),
    "blue_hull": Paint("#24407a", rough=0.4),
    "warm_port": Paint("#ffe6b0", glow=4.0),
    "girder": Paint("#7a8284", rough=0.55, metal=0.3, wear=0.3, wear_size=2.0),
    "pale": Paint("#d5d9d6", rough=0.35, wear=0.1, wear_size=0.4),
    "lens": Paint("#0a1016", rough=0.05, specular=1.0),
    "lens_light": Paint("#9fd8ff", glow=3.0),
    "cradle_glow": Paint("#ffb070", glow=4.0),
}


def deliverance(stage: Stage) -> None:
    """The frigate, 60 m long, along y with its nose towards -y: rounded, white, one blue band."""
    angle = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    rows = [
        (-30, 0.3, 0.2),
        (-28, 1.6, 1.0),
        (-23, 3.4, 2.0),
        (-14, 5.2, 2.9),
        (-2, 6.2, 3.3),
        (10, 6.0, 3.3),
        (20, 4.8, 2.9),
        (27, 3.4, 2.3),
        (29, 3.0, 2.0),
    ]
    rings = [
        np.stack([w * np.cos(angle), np.full(28, y), h * np.sin(angle)], -1) for y, w, h in rows
    ]
    stage["white_hull"].rings(rings)
    for side in (-1, 1):
        pod = [(4, 0.4), (6, 1.3), (14, 1.9), (24, 1.7), (29, 1.3)]
        middle = [(side * 8.6, y, -0.6) for y, _ in pod]
        stage["white_hull"].tube(middle, [r for _, r in pod], 18)
        stage["blue_hull"].rod((side * 8.6, 11, -0.6), (side * 8.6, 12.4, -0.6), 1.82, sides=20)
        stage["white_hull"].prism(
            [(side * 5, 8), (side * 8.6, 11), (side * 8.6, 20), (side * 5, 18)], -0.7, 0.1, "z"
        )
        stage["engine_glow"].rod((side * 8.6, 28.9, -0.6), (side * 8.6, 29.3, -0.6), 1.1, sides=18)
        for k in range(12):
            y = -20 + 3.4 * k
            wide = float(np.interp(y, [r[0] for r in rows], [r[1] for r in rows]))
            stage["warm_port"].ball((side * wide * 0.99, y, 0.4), 0.28, 8, (0.4, 1.4, 0.7))
    stage["engine_glow"].rod((0, 28.8, 0), (0, 29.3, 0), 2.1, sides=24)
    stage["blue_hull"].rod((0, -6.2, 0), (0, -4.8, 0), 0.1, sides=6)
    blue = [
        np.stack([6.16 * np.cos(angle), np.full(28, y), 3.32 * np.sin(angle)], -1)
        for y in (-4.4, -3.2)
    ]
    stage["blue_hull"].rings(blue)
    stage["white_hull"].ball((0, -8, 2.9), 2.4, 18, (1.0, 2.2, 0.7))
    stage["lens"].ball((0, -10.6, 3.4), 1.6, 14, (1.1, 1.3, 0.5))
    stage["white_hull"].prism([(14, 2.8), (24, 2.4), (27, 7.4), (23.5, 7.4)], -0.25, 0.25, "x")


def build_outside() -> Stage:
    """The white ship, tiny hulls of the wreck field between it and the planet."""
    stage = Stage(PAINTS)
    with stage.at((-9, 118, 10.5), turn=-56, tilt=9, roll=8):
        deliverance(stage)
    rng = np.random.default_rng(4)
    for k in range(22):
        x = float(rng.uniform(-150, 190))
        y = float(rng.uniform(330, 520))
        z = -34 + x * 0.06 + float(rng.normal(0, 16))
        with stage.at((x, y, z), turn=float(rng.uniform(0, 360)), tilt=float(rng.uniform(-40, 40))):
            machines.hulk(stage, 20 + k, float(rng.uniform(8, 26)), 0.25)
    scene.camera((0, 0, 0), (0, 60, 2), 30)
    return stage


def light_space(_state: str) -> Glow:
    """The sun from the upper left."""
    scene.sun((-36, -44, 34), 6.0, "#fff2e2", 0.01)
    scene.ambient("#3a4c60", 0.6)
    return {}


def _behind(frame: Frame, sky: Array) -> None:
    """Sky where nothing is."""
    frame.lin = (frame.lin * frame.alpha[..., None] + sky * (1 - frame.alpha[..., None])).astype(
        np.float32
    )


def paint_outside(frame: Frame, _state: str) -> None:
    """A grey planet that fills the sky."""
    height, width = frame.size
    radius = width * 0.74
    centre = (width * 0.70, height * 0.26 + radius)
    light = (-0.7, -0.55, 0.4)
    sky = skies.stars(height, width, 3) + skies.nebula(height, width, 5, ("#2a5562", "#7a4a30"))
    planet, cover = skies.globe(height, width, centre, radius, "ash", light, 12)
    sky = sky * (1 - cover[..., None]) + planet * 1.25
    sky = sky + skies.air(height, width, centre, radius, light, "#bcd2dc")
    _behind(frame, sky)


def build_twelve() -> Stage:
    """Station 12: a spar of girders with seven cradles, six drones, the seventh still glowing."""
    stage = Stage(PAINTS)
    with stage.at((-0.5, 19, 1.2), turn=-30, roll=6, tilt=4):
        for x0 in np.arange(-26, 27, 2.6):
            for dy, dz in ((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)):
                stage["girder"].rod((x0, dy, dz), (x0 + 2.6, dy, dz), 0.11, sides=6)
            corners = [(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)]
            for k in range(4):
                (y0, z0), (y1, z1) = corners[k], corners[(k + 1) % 4]
                stage["girder"].rod((x0, y0, z0), (x0, y1, z1), 0.07, sides=5)
                stage["girder"].rod((x0, y0, z0), (x0 + 2.6, y1, z1), 0.05, sides=5)
        for k in range(7):
            x = -20.4 + k * 6.0
            for dx in (-0.9, 0.9):
                stage["steel_dark"].tube(
                    [
                        (x + dx, -0.8, -0.8),
                        (x + dx, -1.3, -1.9),
                        (x + dx, -0.6, -2.6),
                        (x + dx, 0.6, -2.6),
                        (x + dx, 1.3, -1.9),
                        (x + dx, 0.8, -0.8),
                    ],
                    0.12,
                    6,
                )
            stage["hull_dark"].box((x, 0, -1.0), (2.4, 1.2, 0.4))
            stage["bone"].box((x, -0.84, -0.4), (0.8, 0.05, 0.4))
            if k == 5:
                stage["cradle_glow"].tube([(x, -0.9, -2.1), (x, 0, -2.35), (x, 0.9, -2.1)], 0.16, 8)
                stage["cradle_glow"].box((x, 0, -1.22), (1.8, 0.7, 0.06))
            else:
                with stage.at((x, -0.3, -1.75), turn=180 if k % 2 else 0):
                    machines.drone(stage)
        for x, size in ((-26.5, 2.6), (27.5, 3.0)):
            stage["hull"].box((x, 0, 0), (size, 2.6, 2.2))
            for dz in (-0.6, 0, 0.6):
                stage["hull_dark"].box((x, -1.33, dz), (size * 0.8, 0.06, 0.24))
            stage["steel"].tube([(x, 0, 1.1), (x, 0, 3.2)], 0.1, 6)
            stage["hull_dark"].loft(
                [(x, 0, 3.0, 0.3, 0.3), (x, 0, 3.3, 1.0, 1.0), (x, 0, 3.7, 1.5, 1.5)], 20
            )
        for x in (-13, 8, 15):
            for side in (-1, 1):
                stage["blue_panel"].box((x, side * 4.6, 0.9), (3.4, 6.0, 0.06))
                stage["girder"].rod((x, side * 0.8, 0.9), (x, side * 7.6, 0.9), 0.08, sides=5)
                for dy in np.arange(2, 7.6, 1.1):
                    stage["girder"].box((x, side * dy, 0.94), (3.4, 0.05, 0.04))
    scene.camera((0, -2.0, -0.6), (0.4, 25, 0.9), 25)
    return stage


def light_twelve(_state: str) -> Glow:
    """Hard sun; the empty cradle."""
    scene.sun((-30, -34, 30), 4.6, "#ffe6c6", 0.01)
    scene.bulb((7.0, 12.4, -0.4), 220, "#ff9a4a", 0.3)
    scene.ambient("#3c5064", 0.8)
    return {}


def paint_twelve(frame: Frame, _state: str) -> None:
    """Open space, and a thread of light where the seventh has gone."""
    height, width = frame.size
    sky = skies.stars(height, width, 17) + skies.nebula(
        height, width, 27, ("#24506a", "#6a4630"), 0.2
    )
    moon, cover = skies.globe(
        height,
        width,
        (width * 0.86, height * 0.16),
        70 * frame.scale,
        "moon",
        (-0.8, -0.3, 0.4),
        17,
    )
    sky = sky * (1 - cover[..., None]) + moon
    _behind(frame, sky)


def build_haar() -> Stage:
    """The drone, small, before Old Haar."""
    stage = Stage(PAINTS)
    with stage.at((-5.4, 26, 2.6), turn=112, tilt=-5, roll=18):
        machines.drone(stage)
        stage.mark("tail", (0, 2.8, 0))
    scene.camera((0, 0, 0), (0, 26, 1.6), 30)
    return stage


def light_haar(state: str) -> Glow:
    """Near: the sun. Dark: what the stars give."""
    if state == "near":
        scene.sun((-40, -10, 24), 4.4, "#ffe2b8", 0.01)
        scene.sun((20, 40, -20), 0.9, "#e0a878", 0.3)
        scene.ambient("#8a7a68", 0.8)
        return {}
    scene.sun((-30, -10, 26), 1.6, "#a9c4e0", 0.05)
    scene.ambient("#2c3c4c", 0.7)
    return {"engine_glow": 1.2}


def paint_haar(frame: Frame, state: str) -> None:
    """Near: the banded giant over three parts of the sky. Dark: it is behind, and thin."""
    height, width = frame.size
    if state == "near":
        radius, centre = width * 0.70, (width * 0.74, height * 0.98)
        light = (-0.8, -0.42, 0.42)
        sky = skies.stars(height, width, 41)
        planet, cover = skies.globe(height, width, centre, radius, "giant", light, 41)
        sky = sky * (1 - cover[..., None]) + planet * 1.15
        sky = sky + skies.air(height, width, centre, radius, light, "#f0cf9a")
    else:
        radius, centre = width * 0.30, (width * 0.93, height * 0.98)
        light = (-0.35, -0.9, -0.36)
        sky = skies.stars(height, width, 42, 2300, "#080d14")
        sky = sky + skies.nebula(height, width, 43, ("#1f3f55", "#4a3444"), -0.4) * 0.8
        planet, cover = skies.globe(height, width, centre, radius, "giant", light, 41)
        sky = sky * (1 - cover[..., None]) + planet
        sky = sky + skies.air(height, width, centre, radius, light, "#d8b088") * 0.6
    _behind(frame, sky)


def build_other() -> Stage:
    """Two machines side by side, a hand's breadth apart."""
    stage = Stage(PAINTS)
    with stage.at((-1.35, 9.5, 0.75), turn=-74, tilt=4, roll=24):
        machines.drone(stage)
    with stage.at((2.75, 8.6, 0.85), turn=24, tilt=-12):
        golden = (1 + 5**0.5) / 2
        corners = np.array(
            [
                (-1, golden, 0),
                (1, golden, 0),
                (-1, -golden, 0),
                (1, -golden, 0),
                (0, -1, golden),
                (0, 1, golden),
                (0, -1, -golden),
                (0, 1, -golden),
                (golden, 0, -1),
                (golden, 0, 1),
                (-golden, 0, -1),
                (-golden, 0, 1),
            ]
        )
        faces = [
            (0, 11, 5),
            (0, 5, 1),
            (0, 1, 7),
            (0, 7, 10),
            (0, 10, 11),
            (1, 5, 9),
            (5, 11, 4),
            (11, 10, 2),
            (10, 7, 6),
            (7, 1, 8),
            (3, 9, 4),
            (3, 4, 2),
            (3, 2, 6),
            (3, 6, 8),
            (3, 8, 9),
            (4, 9, 5),
            (2, 4, 11),
            (6, 2, 10),
            (8, 6, 7),
            (9, 8, 1),
        ]
        for a, b, c in faces:  # each face once split, and set a little apart: a faceted shell
            triangle = corners[[a, b, c]]
            mid = [(triangle[i] + triangle[(i + 1) % 3]) / 2 for i in range(3)]
            small = [
                (triangle[0], mid[0], mid[2]),
                (mid[0], triangle[1], mid[1]),
                (mid[2], mid[1], triangle[2]),
                tuple(mid),
            ]
            for part in small:
                shell = np.stack([p / np.linalg.norm(p) for p in part]) * 1.12
                middle = shell.mean(0)
                stage["pale"].add(middle + (shell - middle) * 0.97, [(0, 1, 2)])
        stage["hull_dark"].ball((0, 0, 0), 1.06, 24)
        with stage.at(turn=22):
            stage["steel"].rod((0, -0.9, 0.1), (0, -1.16, 0.1), 0.46, 0.42, 24)
            stage["lens"].rod((0, -1.1, 0.1), (0, -1.2, 0.1), 0.36, 0.3, 24)
            stage["lens_light"].ball((-0.07, -1.19, 0.18), 0.06, 8)
        for k in range(3):
            way = 2 * math.pi * k / 3
            stage["steel"].rod(
                (0.5 * math.cos(way), 0.4, 0.9 * math.sin(way)),
                (1.1 * math.cos(way), 1.0, 1.7 * math.sin(way)),
                0.02,
                sides=5,
            )
    scene.camera((0, 0, 0.2), (0.25, 9, 0.45), 30)
    return stage


def light_other(_state: str) -> Glow:
    """A far sun, and each in the other's light."""
    scene.sun((-36, -20, 26), 3.4, "#ffe6cc", 0.01)
    scene.bulb((1.0, 7.6, 0.6), 26, "#8fc8ff", 0.3)
    scene.ambient("#1d2a3a", 0.6)
    return {}


def paint_other(frame: Frame, _state: str) -> None:
    """Stars, in no place in particular."""
    height, width = frame.size
    sky = skies.stars(height, width, 51, 2200, "#090f17")
    _behind(frame, sky + skies.nebula(height, width, 57, ("#23465c", "#5c4036"), -0.35))


def _finish(seed: int, key: float) -> Finish:
    look = Look(RAMPS["space"], mix=0.3, steps=9, saturation=1.15, seed=seed, jitter=0.16)
    return Finish(look, key, None, ink_far=900, dark=0.42)


def finish_outside(_state: str) -> Finish:
    """Grey and white."""
    return _finish(130, 0.36)


def finish_twelve(_state: str) -> Finish:
    """Dark, hard light."""
    return _finish(131, 0.28)


def finish_haar(state: str) -> Finish:
    """The giant's colours; then almost none."""
    return _finish(132, 0.42 if state == "near" else 0.17)


def finish_other(_state: str) -> Finish:
    """Dark."""
    return _finish(133, 0.2)


PAINTS["blue_panel"] = Paint("#24324a", rough=0.3, specular=0.6)
PICTURES = (
    Place(
        "deliverance_exterior",
        build_outside,
        light_space,
        finish_outside,
        paint=paint_outside,
        open_sky=True,
    ),
    Place(
        "station_twelve",
        build_twelve,
        light_twelve,
        finish_twelve,
        paint=paint_twelve,
        open_sky=True,
    ),
    Place(
        "past_old_haar",
        build_haar,
        light_haar,
        finish_haar,
        lights=("near", "dark"),
        paint=paint_haar,
        open_sky=True,
    ),
    Place(
        "other_machine", build_other, light_other, finish_other, paint=paint_other, open_sky=True
    ),
)

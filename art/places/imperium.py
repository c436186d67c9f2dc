"""Deliverance, a frigate of the Imperium: its bridge and Foley's room. Ivory, round, unlabelled."""

from __future__ import annotations

import math

import cv2
import numpy as np

from art.kit import scene
from art.kit.passes import Frame
from art.kit.poster import RAMPS, Look
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import furniture, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    "ivory": Paint("#ddd6c6", rough=0.5, wear=0.06, wear_size=2.0),
    "ivory_shade": Paint("#b9b4a8", rough=0.55),
    "ultramarine": Paint("#24407a", rough=0.5),
    "floor_soft": Paint("#8d93a0", rough=0.4, specular=0.4),
    "glass_table": Paint("#9fc4d8", rough=0.08, specular=0.8, glow=0.35),
    "chart": Paint("#bfeaff", glow=3.0),
    "strip": Paint("#fff4dc", glow=5.0),
    "alert": Paint("#ffb060", glow=0.2),
    "view": Paint("#000000", rough=1.0, specular=0.0),
    "seat_blue": Paint("#2d4674", rough=0.8),
    "panel_glow": Paint("#9fd8ff", glow=1.6),
    "lever": Paint("#c9a25a", rough=0.3, metal=0.5),
    "tea": Paint("#6b4630", rough=0.3),
}


def _rounded(wide: float, high: float, corner: float, steps: int = 6) -> list[tuple[float, float]]:
    """A rectangle with round corners, centred on the origin."""
    out = []
    for cx, cz, start in (
        (wide / 2 - corner, high / 2 - corner, 0),
        (-wide / 2 + corner, high / 2 - corner, 90),
        (-wide / 2 + corner, -high / 2 + corner, 180),
        (wide / 2 - corner, -high / 2 + corner, 270),
    ):
        for k in range(steps + 1):
            a = math.radians(start + 90 * k / steps)
            out.append((cx + corner * math.cos(a), cz + corner * math.sin(a)))
    return out


def _soft_chair(stage: Stage) -> None:
    """A shell of a chair on one foot; its back is towards -y."""
    stage["ivory_shade"].loft(
        [(0, 0, 0, 0.28, 0.28), (0, 0, 0.05, 0.1, 0.1), (0, 0, 0.4, 0.07, 0.07)], 16
    )
    stage["seat_blue"].ball((0, 0.03, 0.5), 0.34, 16, (1, 1, 0.36))
    angle = np.linspace(math.pi * 1.02, math.pi * 1.98, 15)
    rows = []
    for z, r in ((0.5, 0.34), (0.72, 0.38), (0.98, 0.36), (1.16, 0.28)):
        rows.append(
            np.stack(
                [
                    r * np.cos(angle),
                    r * np.sin(angle),
                    np.full(15, z) + 0.1 * (np.sin(angle) + 1) * -1,
                ],
                -1,
            )
        )
    stage["ivory"].sheet(np.stack(rows).astype(np.float32))
    rows_in = [row * (0.9, 0.9, 1.0) + (0, 0.02, 0) for row in rows]
    stage["seat_blue"].sheet(np.stack(rows_in).astype(np.float32))


def build_bridge() -> Stage:
    """The round bridge: tall windows in a curve, the glass table, one large lever."""
    stage = Stage(PAINTS)
    radius = 6.2
    stage["floor_soft"].rod((0, 3, -0.2), (0, 3, 0), radius + 0.4, sides=64)
    stage["ivory"].rod((0, 3, 0), (0, 3, 0.06), 3.3, sides=64)
    stage["floor_soft"].rod((0, 3, 0.05), (0, 3, 0.08), 3.1, sides=64)
    # the wall: pillars that flare into the ceiling, windows between them
    for k in range(-6, 7):
        a = math.radians(90 + k * 15)
        x, y = radius * math.cos(a), 3 + radius * math.sin(a)
        turn = math.degrees(a) - 90
        with stage.at((x, y, 0), turn=turn):
            path = [
                (0, 0, -0.1),
                (0, 0, 1.4),
                (0, -0.05, 2.8),
                (0, -0.4, 3.7),
                (0, -1.2, 4.4),
                (0, -2.4, 4.75),
            ]
            stage["ivory"].tube(path, [0.3, 0.2, 0.19, 0.26, 0.4, 0.5], 12)
            stage["strip"].tube([(0.23, -0.12, 0.5), (0.2, -0.13, 2.7)], 0.014, 5)
        b = math.radians(90 + k * 15 + 7.5)
        if k < 6:
            x, y = radius * math.cos(b), 3 + radius * math.sin(b)
            with stage.at((x, y, 0), turn=math.degrees(b) - 90):
                stage["view"].box((0, 0.3, 2.2), (1.7, 0.02, 3.4))
                stage["ivory"].box((0, 0.1, 0.28), (1.7, 0.3, 0.7))
                stage["ivory_shade"].box((0, -0.1, 0.66), (1.6, 0.5, 0.07))
    dome = [(6.75, 4.3), (6.1, 4.75), (4.9, 5.15), (3.3, 5.45), (1.6, 5.6), (0.05, 5.64)]
    round_way = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    stage["ivory"].rings(
        [
            np.stack([r * np.cos(round_way), 3 + r * np.sin(round_way), np.full(64, z)], -1)
            for r, z in dome
        ],
        closed=False,
    )
    a = np.linspace(0, 2 * np.pi, 65)
    for r, z in ((2.2, 5.46), (4.9, 5.14)):
        stage["strip"].tube([(r * math.cos(v), 3 + r * math.sin(v), z - 0.12) for v in a], 0.05, 6)
    stage["alert"].tube([(3.3 * math.cos(v), 3 + 3.4 * math.sin(v), 5.34) for v in a], 0.045, 6)
    # stations left and right along the wall
    for side in (-1, 1):
        for k in range(3):
            a0 = math.radians(90 + side * (34 + 26 * k))
            x, y = 4.7 * math.cos(a0), 3 + 4.7 * math.sin(a0)
            with stage.at((x, y, 0.0), turn=math.degrees(a0) - 90):
                stage["ivory"].loft(
                    [(0, 0.1, 0, 0.5, 0.3), (0, 0.1, 0.5, 0.4, 0.24), (0, 0.05, 0.86, 0.74, 0.4)],
                    20,
                )
                with stage.at((0, -0.02, 0.94), tilt=-24):
                    stage["ivory_shade"].prism(_rounded(1.3, 0.62, 0.2), -0.02, 0.04, "z")
                    stage["panel_glow"].prism(_rounded(1.1, 0.44, 0.14), 0.03, 0.05, "z")
                    for dx in (-0.3, 0, 0.3):
                        stage["ultramarine"].rod(
                            (dx, -0.08, 0.05), (dx, -0.08, 0.06), 0.08, sides=16
                        )
            with stage.at((x * 0.78, 3 + (y - 3) * 0.78, 0.0), turn=math.degrees(a0) - 90):
                _soft_chair(stage)
    # the low glass table
    stage["ivory"].loft(
        [(0, 3.2, 0.06, 0.5, 0.5), (0, 3.2, 0.4, 0.34, 0.34), (0, 3.2, 0.66, 1.1, 1.1)], 32
    )
    stage["glass_table"].rod((0, 3.2, 0.66), (0, 3.2, 0.72), 1.24, sides=48)
    for r in (0.35, 0.62, 0.92):
        stage["chart"].tube([(r * math.cos(v), 3.2 + r * math.sin(v), 0.74) for v in a], 0.006, 4)
    for x, y, size in (
        (0.0, 3.2, 0.07),
        (0.6, 3.35, 0.045),
        (-0.25, 2.62, 0.03),
        (-0.85, 3.4, 0.035),
    ):
        stage["chart"].ball((x, y, 0.82), size, 10)
    stage["chart"].rod((0.6, 3.35, 0.74), (0.6, 3.35, 0.82), 0.004, sides=4)
    furniture.mug(stage, (0.95, 2.7, 0.72), "ivory", 0.045)
    # the lever
    with stage.at((1.95, 3.3, 0.06), turn=-16):
        stage["ivory"].loft(
            [(0, 0, 0, 0.34, 0.42), (0, 0, 0.5, 0.26, 0.34), (0, 0, 0.78, 0.2, 0.32)], 20
        )
        stage["ultramarine"].box((0, 0, 0.79), (0.08, 0.5, 0.02))
        stage["lever"].tube(
            [(0, 0.1, 0.74), (0, 0.02, 1.05), (0, -0.12, 1.4)], [0.045, 0.04, 0.04], 10
        )
        stage["ultramarine"].ball((0, -0.14, 1.46), 0.095, 14)
    for x in (-1.0, 1.05):
        with stage.at((x, 1.3, 0.06), turn=-10 * x):
            _soft_chair(stage)
    scene.camera((0.1, -2.6, 1.62), (0.0, 5, 1.95), 22)
    return stage


def light_bridge(state: str) -> Glow:
    """Calm: soft rings of light. Alert: they dim, amber above, the windows brighter."""
    calm = state == "calm"
    scene.area((0, 3, 4.6), (0, 3, 0), 520 if calm else 110, "#fff0d6", 5)
    scene.area((0, 3, 3.0), (0, 3, 6), 240 if calm else 60, "#fff0d6", 5)
    scene.area((0, 8.6, 2.4), (0, 2, 1), 170 if calm else 240, "#b9c6d4", 6, 3)
    scene.area((0, -2.6, 3.6), (0, 3, 1), 120 if calm else 50, "#dfe6f0", 3)
    scene.bulb((0, 3.2, 1.3), 12, "#bfe4ff", 0.3)
    if not calm:
        scene.area((0, 3, 4.8), (0, 3, 0), 260, "#ff9a48", 4)
        scene.area((0, 3, 3.4), (0, 3, 6), 160, "#ff8a3a", 3)
    scene.ambient("#a9b4c4" if calm else "#5c6880", 0.4)
    return {} if calm else {"strip": 0.8, "alert": 7.0, "chart": 5.0, "panel_glow": 2.4}


def paint_view(frame: Frame, _state: str) -> None:
    """The grey planet in the windows of the bridge."""
    height, width = frame.size
    radius = width * 0.66
    _planet(frame, (width * 0.62, height * 0.30 + radius * 0.86), radius)


def paint_round(frame: Frame, _state: str) -> None:
    """The planet's edge in the round window."""
    height, width = frame.size
    _planet(frame, (width * 0.60, height * 0.47), width * 0.15)


def _planet(frame: Frame, centre: tuple[float, float], radius: float) -> None:
    view = frame.mask("view")
    height, width = frame.size
    sky = skies.stars(height, width, 9)
    planet, cover = skies.globe(height, width, centre, radius, "ash", (-0.75, -0.6, 0.45), 9)
    sky = sky * (1 - cover[..., None]) + planet * 0.75
    sky = sky + skies.air(height, width, centre, radius, (-0.75, -0.6, 0.45), "#bcd2dc") * 0.8
    soft = cv2.GaussianBlur(view, (0, 0), 0.6)[..., None]
    frame.lin = (frame.lin * (1 - soft) + sky * soft).astype(np.float32)


def _finish(seed: int, key: float, glare: float = 0.7) -> Finish:
    look = Look(RAMPS["imperium"], mix=0.3, steps=9, saturation=1.12, seed=seed, jitter=0.1)
    return Finish(look, key, None, glare=glare, ink_far=34, dark=0.45)


def finish_bridge(state: str) -> Finish:
    """Ivory and ultramarine."""
    return _finish(120, 0.54 if state == "calm" else 0.36)


def build_observation() -> Stage:
    """Foley's room: round corners, a desk under the round window, cups, papers without headings."""
    stage = Stage(PAINTS)
    section = _rounded(5.4, 3.0, 0.85, 8)
    line = np.array([(x, z + 1.5) for x, z in [*section, section[0]]], np.float32)
    rows = [np.c_[line[:, 0], np.full(len(line), y, np.float32), line[:, 1]] for y in (-4, 3.8)]
    stage["ivory"].sheet(np.stack(rows))
    stage["floor_soft"].box((0, 0, 0.02), (4.6, 8, 0.06))
    stage["ivory"].box((0, 3.95, 1.5), (5.6, 0.3, 3.4))
    for y in (-1.4, 0.9, 3.2):
        inner = [(x * 0.985, y, z * 0.985 + 0.02) for x, z in line.tolist()]
        stage["ivory_shade"].tube(inner, 0.07, 6)
    # the round window
    a = np.linspace(0, 2 * np.pi, 49)
    stage["view"].rod((0.55, 3.82, 1.72), (0.55, 3.78, 1.72), 0.92, sides=48)
    for r, size, paint in ((0.98, 0.12, "ivory"), (1.12, 0.05, "ultramarine")):
        stage[paint].tube(
            [(0.55 + r * math.cos(v), 3.74, 1.72 + r * math.sin(v)) for v in a], size, 10
        )
    # the desk: a rounded slab grown out of the wall
    stage["ivory"].prism([(x + 0.35, y + 3.2) for x, y in _rounded(3.3, 1.2, 0.4)], 0.7, 0.78, "z")
    stage["ivory_shade"].loft(
        [(0.35, 3.3, 0, 0.7, 0.3), (0.35, 3.3, 0.4, 0.5, 0.22), (0.35, 3.3, 0.7, 1.0, 0.36)], 24
    )
    cups = ((-0.6, 3.0), (-0.4, 3.25), (0.2, 2.85), (1.1, 3.1), (1.35, 2.9), (1.6, 3.2))
    for k, (x, y) in enumerate(cups):
        furniture.mug(stage, (x, y, 0.78), ("ivory_shade", "ultramarine", "bone")[k % 3], 0.045)
        if k % 2:
            stage["tea"].rod((x, y, 0.872), (x, y, 0.876), 0.038, sides=12)
    furniture.papers(stage, (0.6, 2.95, 0.78), 6, 4, spread=0.14)
    stage["brass"].rod((0.85, 2.75, 0.79), (1.1, 2.82, 0.8), 0.008, sides=6)
    # a reading lamp without edges
    stage["ivory"].tube(
        [(1.75, 3.35, 0.78), (1.8, 3.3, 1.2), (1.6, 3.1, 1.42), (1.4, 3.0, 1.4)], 0.03, 8
    )
    stage["strip"].ball((1.36, 2.98, 1.37), 0.1, 14, (1, 1, 0.7))
    with stage.at((0.35, 2.0, 0), turn=172):
        _soft_chair(stage)
    # the rack of papers on the left, books, a bed niche on the right
    with stage.at((-2.1, 2.0, 1.3), turn=72):
        stage["ivory_shade"].prism(_rounded(1.7, 2.1, 0.3), 0.05, 0.2, "y")
        for z in (-0.75, -0.4, -0.05, 0.3, 0.65):
            stage["ivory"].box((0, -0.02, z - 0.12 + 0.0), (1.5, 0.26, 0.03))
            rng = np.random.default_rng(int((z + 2) * 100))
            x = -0.68
            while x < 0.6:
                wide = float(rng.uniform(0.05, 0.2))
                paint = "paper" if rng.random() < 0.75 else "ultramarine"
                stage[paint].box(
                    (x + wide / 2, -0.04, z), (wide - 0.01, 0.2, float(rng.uniform(0.16, 0.22)))
                )
                x += wide
    with stage.at((2.3, 1.3, 0)):
        stage["ivory"].prism([(x, z + 0.3) for x, z in _rounded(1.0, 0.6, 0.2)], -1.3, 1.3, "y")
        stage["seat_blue"].box((-0.05, 0, 0.66), (0.8, 2.3, 0.16))
        stage["ivory_shade"].ball((-0.05, 0.95, 0.78), 0.3, 14, (1, 0.7, 0.4))
        stage["ultramarine"].box((-0.05, -0.4, 0.75), (0.82, 1.2, 0.05))
    furniture.plant(stage, (-0.95, 3.35, 0.78), "ultramarine", "leaf", 0.22, 9)
    for x in (-1.3, 1.3):
        stage["strip"].box((x, 0.8, 2.93), (0.14, 5, 0.02))
    stage["cloth_blue"].loft(
        [(-2.35, 0.3, 1.0, 0.16, 0.12), (-2.36, 0.3, 1.6, 0.14, 0.1), (-2.4, 0.3, 1.9, 0.03, 0.03)],
        10,
    )
    scene.camera((-0.1, -2.4, 1.55), (0.12, 3, 1.4), 24)
    return stage


def light_observation(_state: str) -> Glow:
    """Soft strips, the reading lamp, the planet's grey light."""
    for x in (-1.3, 1.3):
        scene.area((x, 0.8, 2.86), (x, 0.8, 0), 42, "#fff0d6", 0.4, 4)
    scene.bulb((1.36, 2.9, 1.28), 9, "#ffe0ac", 0.1)
    scene.area((0.55, 3.6, 1.72), (0, 0, 1), 46, "#b9c6d4", 1.6)
    scene.area((0, -3.6, 2.2), (0, 2, 1), 50, "#dfe6f0", 2)
    scene.ambient("#a9b4c4", 0.32)
    return {}


def finish_observation(_state: str) -> Finish:
    """As the bridge."""
    return _finish(121, 0.53)


PICTURES = (
    Place(
        "deliverance_bridge",
        build_bridge,
        light_bridge,
        finish_bridge,
        lights=("calm", "alert"),
        paint=paint_view,
    ),
    Place(
        "observation_room",
        build_observation,
        light_observation,
        finish_observation,
        paint=paint_view,
    ),
)

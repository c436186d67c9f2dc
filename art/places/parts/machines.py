"""Aircraft, drones, turrets, wreckage and the like."""

from __future__ import annotations

import math

import numpy as np

from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import figures

PAINTS = {
    "hull": Paint("#858d8f", rough=0.55, wear=0.3, wear_size=1.5),
    "hull_dark": Paint("#3f464a", rough=0.6, wear=0.3, wear_size=1.0),
    "armour": Paint("#5f6557", rough=0.55, metal=0.15, wear=0.3, wear_size=0.25),
    "engine_glow": Paint("#9fd8ff", glow=5.0),
}


def heavy_nose(stage: Stage, length: float = 11.0) -> None:
    """The front half of a Type 11: a slab-sided lifter; its nose is towards -x, its break at 0."""
    back, low = -length, -1.9
    side = [
        (0, low),
        (back + 2.6, low),
        (back, -0.7),
        (back + 0.6, 0.4),
        (back + 3.4, 1.7),
        (0, 1.9),
    ]
    stage["hull"].prism(side, -2.0, 2.0, "y")
    stage["hull_dark"].prism(
        [(0.0, low + 0.2), (0.5, -0.6), (0.2, 0.8), (0.7, 1.4), (0, 1.7)], -1.8, 1.8, "y"
    )
    for y in (-2.03, 2.03):
        for x in np.arange(back + 4, -0.6, 1.15):
            stage["hull_dark"].box((x, y, 0.6), (0.62, 0.05, 0.5))
        stage["hull_dark"].box((back / 2, y, -0.75), (length * 0.72, 0.05, 0.09))
        for x in np.arange(back + 3, 0, 1.5):
            stage["hull_dark"].box((x, y, 0), (0.06, 0.05, 3.5))
    stage["glass_dark"].prism(
        [(back + 0.62, 0.45), (back + 3.3, 1.62), (back + 3.4, 1.15), (back + 1.2, 0.2)],
        -1.5,
        1.5,
        "y",
    )
    for y in (-1.2, 1.2):
        stage["hull_dark"].box((back + 4.2, y, low - 0.3), (1.4, 0.3, 0.6))


def heavy_tail(stage: Stage, length: float = 10.0) -> None:
    """The rear half: from the break at 0 towards +x, with a ramp and a double tail."""
    side = [(0, -1.9), (length * 0.5, -1.9), (length, 0.6), (length, 1.7), (0, 1.9)]
    stage["hull"].prism(side, -2.0, 2.0, "y")
    stage["hull_dark"].prism(
        [(-0.5, -1.4), (0, -1.8), (0, 1.8), (-0.3, 1.0), (-0.7, 0.2)], -1.8, 1.8, "y"
    )
    for y in (-2.03, 2.03):
        for x in np.arange(1.0, length - 1, 1.5):
            stage["hull_dark"].box((x, y, 0.2), (0.06, 0.05, 3.1))
        fin = [(length - 2.6, 1.6), (length + 0.2, 1.6), (length + 1.2, 5.0), (length - 0.4, 5.0)]
        stage["hull"].prism(fin, y - 0.12, y + 0.12, "y")
        stage["rust"].prism(
            [(length - 0.75, 4.1), (length + 0.95, 4.1), (length + 1.2, 5.0), (length - 0.4, 5.0)],
            y - 0.15,
            y + 0.15,
            "y",
        )
    stage["hull"].box((length - 0.6, 0, 4.6), (1.8, 5.6, 0.2))


def heavy_wing(stage: Stage, reach: float = 9.0) -> None:
    """One wing with two ducted fans; it grows from (0, 0, 0) towards +y."""
    stage["hull"].prism([(-1.9, 0), (1.6, 0), (1.1, reach), (-0.7, reach)], -0.22, 0.22, "z")
    for y in (reach * 0.42, reach * 0.82):
        stage["hull_dark"].rod((-1.7, y, -0.1), (1.3, y, -0.1), 1.15, 1.0, 20)
        stage["black"].rod((-1.72, y, -0.1), (-1.78, y, -0.1), 0.98, sides=20)
        stage["steel"].rod((-1.95, y, -0.1), (-1.7, y, -0.1), 0.1, 0.34, 10)
        for k in range(6):
            a = k * math.pi / 3
            stage["steel"].box(
                (-1.82, y + 0.5 * math.cos(a), -0.1 + 0.5 * math.sin(a)),
                (0.04, 0.14, 0.9),
                tilt=90 - math.degrees(a),
            )


def heavy_aircraft(stage: Stage) -> None:
    """A whole Type 11, nose towards -x."""
    heavy_nose(stage)
    heavy_tail(stage)
    for turn in (0, 180):
        with stage.at((1.0, 0, 1.6), turn=turn):
            heavy_wing(stage)


def empty_suit(stage: Stage, seed: int) -> None:
    """A suit of power armour lying on the ground, with nobody in it."""
    rng = np.random.default_rng(seed)
    wear = figures.Wear(
        "armour", legs="armour", skin="armour", hair="armour", build=1.45, coat=0.5, head="helmet"
    )
    pose = list(figures.POSES.values())[int(rng.integers(len(figures.POSES)))]
    face = 90 if rng.random() < 0.6 else -90
    with stage.at((0, 0, 0.24), turn=float(rng.uniform(0, 360)), tilt=face):
        figures.figure(stage, 1.95, pose, wear)


def turret(stage: Stage) -> None:
    """A gun turret on a tripod, its barrel towards +y and a little up, its breech open."""
    for a in (-2.2, -0.95, 1.57):
        foot = (0.62 * math.cos(a), 0.62 * math.sin(a), 0.0)
        stage["steel_dark"].rod(foot, (0, 0, 0.72), 0.045, 0.05)
        stage["steel_dark"].rod((foot[0], foot[1], 0), (foot[0], foot[1], 0.05), 0.1)
    stage["armour"].rod((0, 0, 0.68), (0, 0, 0.84), 0.17, sides=16)
    with stage.at((0, 0, 1.05), tilt=9):
        stage["armour"].box((0, -0.1, 0), (0.4, 0.8, 0.34))
        stage["steel"].rod((0, 0.2, 0.04), (0, 1.5, 0.04), 0.055)
        stage["steel_dark"].rod((0, 0.3, 0.04), (0, 0.75, 0.04), 0.1, sides=12)
        stage["steel_dark"].rod((0, 1.42, 0.04), (0, 1.6, 0.04), 0.085)
        stage["black"].box((0, -0.2, 0.2), (0.22, 0.4, 0.08))
        stage["brass"].box((0.3, -0.05, -0.08), (0.2, 0.36, 0.3))
        for k in range(7):
            stage["brass"].rod(
                (0.24 - 0.03 * k, -0.05, 0.1 + 0.02 * k),
                (0.24 - 0.03 * k, 0.12, 0.1 + 0.02 * k),
                0.02,
                0.008,
                6,
            )
        stage["armour"].prism(
            [
                (-0.62, -0.3),
                (0.62, -0.3),
                (0.5, 0.5),
                (0.1, 0.56),
                (0.1, 0.1),
                (-0.1, 0.1),
                (-0.1, 0.56),
                (-0.5, 0.5),
            ],
            0.42,
            0.46,
            "y",
        )
        for x in (-0.14, 0.14):
            stage["black"].tube([(x, -0.5, -0.05), (x, -0.66, -0.1), (x, -0.68, -0.24)], 0.025)


def drone(stage: Stage, tip: str = "rust") -> None:
    """A slim finned drone, 6 m long, along y with its nose towards -y, its middle at the origin."""
    rows = [(-3.0, 0.03), (-2.6, 0.16), (-1.7, 0.3), (0.6, 0.36), (1.9, 0.34), (2.5, 0.24)]
    angle = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    rings = [np.stack([r * np.cos(angle), np.full(20, y), r * np.sin(angle)], -1) for y, r in rows]
    stage["hull"].rings(rings)
    for y in (-1.7, -0.5, 0.7, 1.9):
        stage["hull_dark"].rod((0, y, 0), (0, y + 0.05, 0), 0.37, sides=20)
    stage[tip].rod((0, -2.62, 0), (0, -2.25, 0), 0.175, 0.235, 20)
    for k in range(4):
        with stage.at(roll=45 + 90 * k):
            fin = [(0.25, 0.9), (1.15, 2.3), (1.15, 2.75), (0.25, 2.4)]
            stage["hull"].prism(fin, -0.025, 0.025, "z")
            stage[tip].prism([(1.0, 2.08), (1.15, 2.3), (1.15, 2.75), (1.0, 2.7)], -0.03, 0.03, "z")
    stage["steel_dark"].rod((0, 2.5, 0), (0, 2.75, 0), 0.2, 0.27, 16)
    stage["engine_glow"].rod((0, 2.72, 0), (0, 2.77, 0), 0.2, sides=16)
    stage["steel"].tube([(0, -1.2, 0.34), (0, -1.25, 0.62), (0, -1.0, 0.8)], 0.018, 5)
    for y in (-1.0, -0.2, 0.4):
        stage["bone"].box((0.31, y, 0.12), (0.05, 0.34, 0.08))


def hulk(stage: Stage, seed: int, length: float, broken: float = 0.2) -> None:
    """A wrecked warship along y: ribs, plates with gaps, decks laid open, towers, cables."""
    rng = np.random.default_rng(seed)
    sections = 16
    pitch = length / sections
    for k in range(sections):
        share = k / (sections - 1)
        wide = length * (0.075 + 0.055 * math.sin(math.pi * min(1, share * 1.1)))
        high = wide * float(rng.uniform(0.62, 0.8))
        y = (share - 0.5) * length
        if rng.random() < broken and 1 < k < sections - 2:
            _open_section(stage, y, wide, high, pitch, rng)
            continue
        stage["hull"].box((0, y, 0), (wide, pitch * 0.96, high), taper=(0.72, 1))
        stage["hull"].box((0, y, -high * 0.18), (wide * 1.14, pitch * 0.9, high * 0.42))
        for _ in range(13):
            spot = (
                float(rng.uniform(-0.42, 0.42)) * wide,
                y + float(rng.uniform(-0.45, 0.45)) * pitch,
                high * 0.5 * (1 if rng.random() < 0.7 else -1),
            )
            size = tuple(length * float(v) for v in rng.uniform(0.003, 0.016, 3))
            stage["hull_dark" if rng.random() < 0.5 else "hull"].box(spot, size)
        for side in (-1, 1):
            for row in (-0.1, 0.12):
                stage["hull_dark"].box(
                    (side * wide * 0.572, y, high * (row - 0.15)),
                    (wide * 0.02, pitch * 0.7, high * 0.06),
                )
        stage["hull_dark"].box((0, y + pitch * 0.48, 0), (wide * 0.9, pitch * 0.07, high * 0.86))
    stage["hull"].box(
        (0, length * 0.14, length * 0.085),
        (length * 0.055, length * 0.17, length * 0.1),
        taper=(0.7, 0.6),
    )
    stage["hull_dark"].box(
        (0, length * 0.15, length * 0.145), (length * 0.1, length * 0.035, length * 0.02)
    )
    stage["hull"].box(
        (0, -length * 0.12, length * 0.062),
        (length * 0.04, length * 0.1, length * 0.05),
        taper=(0.8, 0.5),
    )
    for side in (-1, 1):
        stage["hull"].box(
            (side * length * 0.1, length * 0.33, 0),
            (length * 0.05, length * 0.27, length * 0.06),
            taper=(0.8, 0.9),
        )
        stage["hull_dark"].rod(
            (side * length * 0.1, length * 0.46, 0),
            (side * length * 0.1, length * 0.52, 0),
            length * 0.025,
            length * 0.037,
            14,
        )
        for k in range(3):
            y = -length * (0.05 + 0.1 * k)
            stage["hull_dark"].box(
                (side * length * 0.05, y, length * 0.052),
                (length * 0.03, length * 0.045, length * 0.02),
            )
            stage["hull_dark"].rod(
                (side * length * 0.05, y - length * 0.02, length * 0.056),
                (side * length * 0.055, y - length * 0.075, length * 0.06),
                length * 0.0035,
                sides=5,
            )
    for _ in range(7):
        x, y = float(rng.uniform(-0.04, 0.04)) * length, float(rng.uniform(-0.3, 0.4)) * length
        top = (
            x + float(rng.uniform(-0.02, 0.02)) * length,
            y,
            length * float(rng.uniform(0.1, 0.17)),
        )
        stage["hull_dark"].rod((x, y, 0), top, length * 0.002, length * 0.001, 5)


def _open_section(
    stage: Stage, y: float, wide: float, high: float, pitch: float, rng: np.random.Generator
) -> None:
    """A section whose plates are gone: frames, decks and loose cables."""
    for step in (-0.4, 0.0, 0.4):
        for side in (-1, 1):
            stage["hull_dark"].box(
                (side * wide * 0.45, y + step * pitch, 0), (wide * 0.07, pitch * 0.1, high)
            )
        stage["hull_dark"].box((0, y + step * pitch, -high * 0.45), (wide, pitch * 0.1, high * 0.1))
    for level in (-0.3, 0.02, 0.3):
        reach = float(rng.uniform(0.4, 0.95))
        stage["hull_dark"].box((0, y, level * high), (wide * reach, pitch * 0.95, high * 0.04))
    for _ in range(5):
        x = float(rng.uniform(-0.5, 0.5)) * wide
        path = [
            (x, y, high * 0.3),
            (
                x + float(rng.normal(0, 0.3)) * wide,
                y + float(rng.normal(0, 0.5)) * pitch,
                high * float(rng.uniform(0.4, 1.1)),
            ),
        ]
        stage["hull_dark"].tube(path, wide * 0.012, 4)

"""Furniture and the things that lie on it."""

from __future__ import annotations

import math

import numpy as np

from art.kit.scene import Point
from art.kit.stage import Stage


def table(
    stage: Stage, wide: float, deep: float, high: float, top: str, leg: str = "steel_dark"
) -> None:
    """A plain table with a slab top and four legs."""
    stage[top].box((0, 0, high - 0.03), (wide, deep, 0.06))
    for x in (-wide / 2 + 0.08, wide / 2 - 0.08):
        for y in (-deep / 2 + 0.08, deep / 2 - 0.08):
            stage[leg].box((x, y, high / 2 - 0.03), (0.07, 0.07, high - 0.06))


def bench(stage: Stage, length: float, paint: str, leg: str = "steel_dark") -> None:
    """A backless bench along x."""
    stage[paint].box((0, 0, 0.44), (length, 0.32, 0.05))
    for x in (-length / 2 + 0.25, length / 2 - 0.25):
        stage[leg].box((x, 0, 0.21), (0.06, 0.26, 0.42))


def office_chair(stage: Stage, seat: str, frame: str = "black") -> None:
    """A swivel chair on five feet; its back is towards -y."""
    stage[frame].rod((0, 0, 0.08), (0, 0, 0.46), 0.035)
    for k in range(5):
        a = k * 2 * math.pi / 5
        end = (0.3 * math.cos(a), 0.3 * math.sin(a), 0.05)
        stage[frame].rod((0, 0, 0.1), end, 0.03, 0.02, 6)
    stage[seat].box((0, 0, 0.5), (0.5, 0.5, 0.1))
    stage[seat].box((0, -0.27, 0.88), (0.48, 0.1, 0.6), tilt=7, taper=(0.86, 1))
    for x in (-0.29, 0.29):
        stage[frame].box((x, -0.02, 0.7), (0.05, 0.36, 0.04))
        stage[frame].box((x, -0.14, 0.6), (0.04, 0.05, 0.2))


def stool(stage: Stage, paint: str, high: float = 0.48) -> None:
    """A wooden stool."""
    stage[paint].rod((0, 0, high - 0.04), (0, 0, high), 0.19, sides=16)
    for k in range(3):
        a = k * 2 * math.pi / 3 + 0.4
        foot = (0.2 * math.cos(a), 0.2 * math.sin(a), 0)
        stage[paint].rod(foot, (0.1 * math.cos(a), 0.1 * math.sin(a), high), 0.022, sides=6)


def wooden_chair(stage: Stage, paint: str) -> None:
    """A kitchen chair; its back is towards -y."""
    stage[paint].box((0, 0, 0.45), (0.42, 0.42, 0.04))
    for x in (-0.18, 0.18):
        stage[paint].box((x, 0.18, 0.22), (0.04, 0.04, 0.44))
        stage[paint].box((x, -0.19, 0.47), (0.04, 0.04, 0.94), tilt=3)
    for z in (0.62, 0.76, 0.9):
        stage[paint].box((0, -0.2, z), (0.36, 0.025, 0.07))


def mug(stage: Stage, place: Point, paint: str, size: float = 0.05) -> None:
    """A mug with a handle on its right."""
    x, y, z = place
    stage[paint].rod((x, y, z), (x, y, z + size * 2.1), size * 0.92, size, 14)
    stage["black"].rod((x, y, z + size * 2.0), (x, y, z + size * 2.13), size * 0.82, sides=12)
    angle = np.linspace(-1.4, 1.4, 8)
    handle = [
        (x + size * (0.85 + 0.75 * math.cos(a)), y, z + size * (1.05 + 0.7 * math.sin(a)))
        for a in angle
    ]
    stage[paint].tube(handle, size * 0.16, 6)


def plant(
    stage: Stage, place: Point, pot: str, leaf: str, size: float = 0.3, seed: int = 0
) -> None:
    """A pot plant with arching leaves, about ``size`` metres high above its pot."""
    x, y, z = place
    rng = np.random.default_rng(seed)
    stage[pot].rod((x, y, z), (x, y, z + size * 0.42), size * 0.24, size * 0.32, 14)
    stage["soil"].rod((x, y, z + size * 0.4), (x, y, z + size * 0.44), size * 0.28, sides=12)
    for k in range(15):
        a = k * 2.4 + float(rng.uniform(-0.3, 0.3))
        reach, high = float(rng.uniform(0.5, 1.0)) * size, float(rng.uniform(0.6, 1.3)) * size
        t = np.linspace(0, 1, 6)
        out = reach * t**1.4
        up = z + size * 0.42 + high * (t - 0.45 * t**3)
        wide = size * 0.13 * np.sin(np.pi * np.clip(t * 0.92 + 0.06, 0, 1))
        side = np.array([-math.sin(a), math.cos(a)])
        middle = np.stack([x + out * math.cos(a), y + out * math.sin(a)], -1)
        left = np.c_[middle + side * wide[:, None], up]
        right = np.c_[middle - side * wide[:, None], up]
        ridge = np.c_[middle, up - wide * 0.5]
        stage[leaf].sheet(np.stack([left, ridge, right]))


def papers(
    stage: Stage, place: Point, count: int, seed: int, paint: str = "paper", spread: float = 0.12
) -> None:
    """Loose sheets lying about a point."""
    rng = np.random.default_rng(seed)
    x, y, z = place
    for k in range(count):
        dx, dy = rng.normal(0, spread, 2)
        centre = (x + float(dx), y + float(dy), z + 0.004 + k * 0.006)
        stage[paint].box(centre, (0.21, 0.3, 0.005), turn=float(rng.normal(0, 22)))


def books(
    stage: Stage, start: Point, count: int, seed: int, paints: tuple[str, ...], high: float = 0.26
) -> None:
    """Upright books or binders along x from ``start``."""
    rng = np.random.default_rng(seed)
    x, y, z = start
    for _ in range(count):
        wide, tall = float(rng.uniform(0.03, 0.07)), high * float(rng.uniform(0.8, 1))
        paint = paints[int(rng.integers(len(paints)))]
        lean = float(rng.normal(0, 2.5))
        stage[paint].box((x + wide / 2, y, z + tall / 2), (wide, 0.2, tall), roll=lean)
        x += wide + 0.006


def shelf(stage: Stage, wide: float, deep: float, levels: tuple[float, ...], paint: str) -> None:
    """An open rack with boards at these heights."""
    top = max(levels) + 0.02
    for x in (-wide / 2, wide / 2):
        for y in (-deep / 2, deep / 2):
            stage[paint].box((x, y, top / 2), (0.05, 0.05, top))
    for z in levels:
        stage[paint].box((0, 0, z), (wide, deep, 0.035))


def locker(stage: Stage, count: int, paint: str, wide: float = 0.46, high: float = 1.9) -> None:
    """A row of narrow lockers along x."""
    for k in range(count):
        x = (k - (count - 1) / 2) * wide
        stage[paint].box((x, 0, high / 2), (wide - 0.015, 0.5, high))
        stage[paint].box((x, -0.26, high / 2), (wide - 0.07, 0.03, high - 0.12))
        stage["black"].box((x + wide * 0.3, -0.29, high * 0.55), (0.03, 0.03, 0.16))
        for z in (0.84, 0.88, 0.92):
            stage["black"].box((x, -0.278, high * z), (wide * 0.5, 0.012, 0.02))


def crate(stage: Stage, size: Point, paint: str, band: str = "steel_dark") -> None:
    """A banded crate."""
    wide, deep, high = size
    stage[paint].box((0, 0, high / 2), size)
    for z in (0.06, high - 0.06):
        stage[band].box((0, 0, z), (wide + 0.03, deep + 0.03, 0.06))
    for x in (-wide / 2, wide / 2):
        stage[band].box((x, 0, high / 2), (0.05, deep + 0.03, high))
    stage["black"].box((0, -deep / 2 - 0.02, high * 0.6), (wide * 0.22, 0.03, 0.05))


def desk_lamp(stage: Stage, shade: str, light: str) -> None:
    """A lamp with a long flat shade on a bent stem (a clerk's lamp); shines down and to -y."""
    stage["brass"].rod((0, 0, 0), (0, 0, 0.03), 0.1, sides=16)
    stage["brass"].tube([(0, 0, 0.02), (0, 0.04, 0.25), (0, -0.02, 0.4), (0, -0.08, 0.41)], 0.013)
    outline = [(-0.15, 0.33), (-0.13, 0.41), (-0.08, 0.45), (-0.03, 0.41), (-0.01, 0.33)]
    stage[shade].prism(outline, -0.17, 0.17, "x")
    stage[light].box((0, -0.08, 0.325), (0.3, 0.1, 0.02))


def telephone(stage: Stage, place: Point, paint: str, turn: float = 0) -> None:
    """A desk telephone with a handset across its cradle and no dial."""
    with stage.at(place, turn=turn):
        stage[paint].box((0, 0, 0.045), (0.2, 0.22, 0.09), taper=(0.7, 0.7))
        for x in (-0.05, 0.05):
            stage[paint].box((x, 0, 0.11), (0.03, 0.06, 0.05))
        stage[paint].tube(
            [(-0.13, 0, 0.12), (-0.09, 0, 0.155), (0.09, 0, 0.155), (0.13, 0, 0.12)], 0.022
        )
        for x in (-0.13, 0.13):
            stage[paint].ball((x, 0, 0.12), 0.035, 8)


def headset(stage: Stage, place: Point, turn: float = 0) -> None:
    """Headphones hanging on a hook at ``place``."""
    with stage.at(place, turn=turn):
        angle = np.linspace(0, np.pi, 11)
        band = [(0.09 * math.cos(a), -0.05, -0.05 + 0.11 * math.sin(a)) for a in angle]
        stage["black"].tube(band, 0.011, 6)
        for x in (-0.09, 0.09):
            stage["leather"].rod((x * 0.7, -0.05, -0.07), (x * 1.15, -0.05, -0.07), 0.045)
        stage["steel"].rod((0, 0.02, 0.05), (0, -0.08, 0.05), 0.012)


def kettle(stage: Stage, place: Point, paint: str, size: float = 0.12) -> None:
    """A kettle with a spout to the right and a bow handle."""
    x, y, z = place
    rows = [(0, 0.9), (0.3, 1.0), (0.9, 0.85), (1.3, 0.35), (1.42, 0.1)]
    stage[paint].loft([(x, y, z + size * h, size * r, size * r) for h, r in rows], 16)
    stage[paint].rod(
        (x + size * 0.8, y, z + size * 0.5), (x + size * 1.5, y, z + size * 1.2), size * 0.18, 0.012
    )
    angle = np.linspace(0.2, np.pi - 0.2, 9)
    bow = [(x + size * 0.8 * math.cos(a), y, z + size * (1.1 + 0.9 * math.sin(a))) for a in angle]
    stage["black"].tube(bow, size * 0.09, 6)


def bottle(stage: Stage, place: Point, paint: str, size: float = 0.3) -> None:
    """A jar or bottle ``size`` high."""
    x, y, z = place
    rows = [(0, 0.2), (0.04, 0.24), (0.62, 0.24), (0.78, 0.1), (1.0, 0.09)]
    stage[paint].loft([(x, y, z + size * h, size * r, size * r) for h, r in rows], 12)


def hanging_coat(
    stage: Stage, place: Point, paint: str, length: float = 1.0, seed: int = 0
) -> None:
    """A coat on a peg at ``place``."""
    x, y, z = place
    lean = float(np.random.default_rng(seed).uniform(-0.03, 0.03))
    rows = [(0.02, 0.03, 0.04), (-0.1, 0.15, 0.07), (-0.4, 0.18, 0.09), (-0.75, 0.21, 0.1)]
    sections = [
        (x + lean * k, y - deep, z + high * length, wide, deep)
        for k, (high, wide, deep) in enumerate([*rows, (-1.0, 0.24, 0.11)])
    ]
    stage[paint].loft(sections[::-1], 10)
    for side in (-1, 1):
        arm = [(x + side * 0.14, y - 0.08, z - 0.12), (x + side * 0.2, y - 0.1, z - 0.6 * length)]
        stage[paint].tube(arm, [0.06, 0.05], 7)

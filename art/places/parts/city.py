"""Streets: house fronts, shop fronts, lamps, banners, trams' wires, vehicles, trees."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import ImageDraw

from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import decals

PAINTS = {
    "stone": Paint("#8f8a78", rough=0.9, wear=0.3, wear_size=3.0),
    "stone_warm": Paint("#a08a68", rough=0.9, wear=0.3, wear_size=2.6),
    "stone_grey": Paint("#6f7370", rough=0.9, wear=0.35, wear_size=3.0),
    "trim": Paint("#b5ab92", rough=0.9, wear=0.2, wear_size=2.0),
    "roof": Paint("#3f4645", rough=0.7, wear=0.3, wear_size=2.0),
    "pane": Paint("#20292d", rough=0.15, specular=0.7),
    "pane_lit": Paint("#ffcf86", glow=2.4),
    "shop_lit": Paint("#ffd596", glow=2.0),
    "road": Paint("#4a4b48", rough=0.35, wear=0.3, wear_size=3.0, specular=0.4),
    "pavement": Paint("#77746a", rough=0.7, wear=0.25, wear_size=2.0),
    "iron": Paint("#1f2426", rough=0.5),
    "lantern": Paint("#ffe0a8", glow=5.0),
    "bark": Paint("#4a3a2c", rough=0.95),
    "foliage": Paint("#4c6a38", rough=0.9, specular=0.1, wear=0.3, wear_size=0.8),
    "grey_car": Paint("#666d6c", rough=0.4, wear=0.15, wear_size=0.8),
}


@dataclass(frozen=True)
class Front:
    """A house front: metres wide, floors, material of the wall, share of lit windows."""

    wide: float
    floors: int
    wall: str
    lit: float = 0.15
    storey: float = 3.3
    deep: float = 12.0
    broken: float = 0.0


def house(stage: Stage, front: Front, seed: int, shop: bool = True) -> None:
    """A house whose front is the plane y = 0, centred on x = 0; it goes back along +y.

    ``front.broken`` (0..1) takes away the upper corner and the glass.
    """
    rng = np.random.default_rng(seed)
    ground = 4.2 if shop else front.storey
    high = ground + (front.floors - 1) * front.storey
    half = front.wide / 2
    stage[front.wall].box((0, front.deep / 2 + 0.15, high / 2), (front.wide, front.deep, high))
    stage["trim"].box((0, -0.1, high + 0.1), (front.wide + 0.3, 0.7, 0.35))
    stage["trim"].box((0, -0.05, ground - 0.1), (front.wide + 0.1, 0.5, 0.28))
    mansard = [
        (0.1, high + 0.2),
        (1.3, high + 2.6),
        (front.deep * 0.8, high + 2.6),
        (front.deep, high),
    ]
    stage["roof"].prism(mansard, -half, half, "x")
    bays = max(2, round(front.wide / 2.6))
    bay = front.wide / bays
    for column in range(bays):
        x = -half + (column + 0.5) * bay
        if column:
            stage[front.wall].box(
                (x - bay / 2, 0.05, ground + (high - ground) / 2), (0.4, 0.3, high - ground)
            )
        for floor in range(front.floors - 1):
            z = ground + floor * front.storey + front.storey * 0.52
            _window(stage, x, z, bay * 0.46, front.storey * 0.62, rng, front)
        if rng.random() < 0.7 and not front.broken:
            stage["trim"].box((x, 0.3, high + 1.3), (bay * 0.5, 0.8, 1.5))
            stage["pane"].box((x, -0.08, high + 1.3), (bay * 0.34, 0.06, 1.1))
    if rng.random() < 0.8:
        stage[front.wall].box((half * 0.5, front.deep * 0.4, high + 3.2), (0.9, 0.7, 2.2))
    if shop:
        _shop(stage, front, ground, bays, bay, rng)


def _window(
    stage: Stage,
    x: float,
    z: float,
    wide: float,
    high: float,
    rng: np.random.Generator,
    front: Front,
) -> None:
    stage["trim"].box((x, 0.1, z), (wide + 0.24, 0.2, high + 0.24))
    pane = "pane_lit" if rng.random() < front.lit else "pane"
    stage[pane].box((x, 0.02, z), (wide, 0.1, high))
    if rng.random() > front.broken:
        stage["trim"].box((x, -0.05, z), (0.07, 0.06, high))
        stage["trim"].box((x, -0.05, z + high * 0.2), (wide, 0.06, 0.07))
    stage["trim"].box((x, -0.14, z - high / 2 - 0.12), (wide + 0.4, 0.36, 0.14))
    stage["trim"].box((x, -0.08, z + high / 2 + 0.18), (wide + 0.4, 0.24, 0.14))


def _shop(
    stage: Stage, front: Front, ground: float, bays: int, bay: float, rng: np.random.Generator
) -> None:
    lit = rng.random() < 0.25 + front.lit
    for column in range(bays):
        x = -front.wide / 2 + (column + 0.5) * bay
        door = column == bays // 2
        stage["iron"].box((x, 0.04, ground * 0.42), (bay * 0.84, 0.2, ground * 0.76))
        glass = "shop_lit" if lit and not door else "pane"
        stage[glass].box((x, -0.08, ground * 0.46), (bay * 0.72, 0.06, ground * 0.56))
        if door:
            stage["wood"].box((x, -0.1, ground * 0.32), (bay * 0.4, 0.1, ground * 0.62))
        stage[front.wall].box((x - bay / 2, -0.1, ground / 2), (0.4, 0.4, ground))
    stage["iron"].box((0, -0.2, ground * 0.86), (front.wide * 0.9, 0.16, 0.55))


def awning(
    stage: Stage, wide: float, high: float, paints: tuple[str, str], deep: float = 1.6
) -> None:
    """A striped awning at ``high``, over the plane y = 0, out to -y."""
    stripes = max(4, round(wide / 0.45))
    step = wide / stripes
    for k in range(stripes):
        x = -wide / 2 + (k + 0.5) * step
        outline = [
            (0, high),
            (-deep, high - 0.8),
            (-deep, high - 1.08),
            (-deep + 0.05, high - 0.8),
            (0, high - 0.05),
        ]
        stage[paints[k % 2]].prism(outline, x - step / 2, x + step / 2, "x")


def street_lamp(stage: Stage, high: float = 5.2) -> None:
    """A cast-iron lamp with two lanterns."""
    stage["iron"].rod((0, 0, 0), (0, 0, 0.8), 0.16, 0.1)
    stage["iron"].rod((0, 0, 0.8), (0, 0, high), 0.07, 0.05)
    stage["iron"].tube([(-0.7, 0, high - 0.1), (0, 0, high + 0.15), (0.7, 0, high - 0.1)], 0.04)
    for x in (-0.7, 0.7):
        stage["lantern"].rod((x, 0, high - 0.62), (x, 0, high - 0.18), 0.12, 0.2, 8)
        stage["iron"].rod((x, 0, high - 0.18), (x, 0, high), 0.24, 0.03, 8)


def banner_image(name: str, ground: str, marks: int = 1) -> Path:
    """A tall unlit vertical: ash grey or bone with a rust foot and the ring with one bar."""

    def draw(pen: ImageDraw.ImageDraw, w: int, h: int) -> None:
        pale = ground.upper() != "#D8CDB0"
        ink = decals.BONE if pale else "#3a3f40"
        pen.rectangle((0, int(h * 0.9), w, h), fill=decals.RUST)
        pen.rectangle((int(w * 0.46), int(h * 0.3), int(w * 0.54), int(h * 0.84)), fill=ink)
        for mark in range(marks):
            decals.emblem(pen, w / 2, h * (0.13 + 0.2 * mark), w * 0.3, ink)

    return decals.texture(name, (200, 1200), ground, draw)


def banner(stage: Stage, name: str, image: Path, wide: float, high: float) -> None:
    """A banner hanging from (0, 0, 0) down, facing -y, on a pole."""
    stage["iron"].rod((-wide * 0.62, 0.02, 0.06), (wide * 0.62, 0.02, 0.06), 0.05)
    stage.picture(name, image, (0, 0, -high / 2), (wide, high))


def wires(stage: Stage, half: float, ys: Sequence[float], high: float) -> None:
    """Tram wires: two along the street and spans across it."""
    for x in (-1.2, 1.2):
        stage["iron"].tube([(x, min(ys) - 20, high), (x, max(ys) + 40, high)], 0.025, 4)
    for y in ys:
        stage["iron"].tube(
            [(-half, y, high + 1.6), (0, y, high + 0.15), (half, y, high + 1.6)], 0.02, 4
        )


def tram_rails(stage: Stage, near: float, far: float) -> None:
    """Two pairs of rails along y."""
    middle, length = (near + far) / 2, far - near
    for x in (-1.95, -0.5, 0.5, 1.95):
        stage["iron"].box((x, middle, 0.012), (0.09, length, 0.03))
    for y in np.arange(near, far, 3.0):
        stage["pavement"].box((0, y, 0.0), (4.6, 0.06, 0.012))


def tree(stage: Stage, high: float, seed: int) -> None:
    """A street tree with a crown of lumps."""
    rng = np.random.default_rng(seed)
    stage["bark"].tube(
        [(0, 0, 0), (0.06, 0, high * 0.3), (-0.05, 0, high * 0.6)], [0.2, 0.15, 0.1], 8
    )
    for _ in range(11):
        a, r = float(rng.uniform(0, 6.28)), float(rng.uniform(0, 0.3)) * high
        centre = (r * math.cos(a), r * math.sin(a), high * float(rng.uniform(0.55, 0.95)))
        size = high * float(rng.uniform(0.11, 0.2))
        stage["foliage"].rock(centre, (size, size, size * 0.8), rng, 8)


def vehicle(stage: Stage, number: bool = True) -> None:
    """A Type 528 offroad vehicle whose nose is towards -y: slab sides, hatch, lamp bar."""
    body = [(-2.5, 0.62), (-2.5, 1.15), (-0.95, 1.3), (-0.5, 2.05), (2.4, 2.1), (2.5, 0.62)]
    stage["grey_car"].prism(body, -1.05, 1.05, "x")
    stage["pane"].box((0, -0.78, 1.72), (1.76, 0.04, 0.52), tilt=-31)
    for x in (-1.06, 1.06):
        for y, wide in ((0.15, 0.9), (1.3, 0.9)):
            stage["pane"].box((x, y, 1.72), (0.03, wide, 0.48))
        for y in (-1.6, 1.5):
            stage["rubber"].rod((x * 0.78, y, 0.5), (x * 1.1, y, 0.5), 0.5, sides=18)
            stage["steel"].rod((x * 1.09, y, 0.5), (x * 1.13, y, 0.5), 0.2, sides=10)
            stage["grey_car"].box((x * 1.02, y, 1.06), (0.28, 1.3, 0.12))
    stage["steel_dark"].box((0, -2.6, 0.78), (2.0, 0.2, 0.3))
    for x in (-0.75, 0.75):
        stage["lantern"].rod((x, -2.5, 1.0), (x, -2.54, 1.0), 0.14, sides=14)
    for x in np.arange(-0.42, 0.45, 0.14):
        stage["iron"].box((x, -2.52, 0.98), (0.07, 0.05, 0.24))
    stage["steel_dark"].rod((0, 1.2, 2.1), (0, 1.2, 2.25), 0.48, sides=18)
    if number:
        seven = decals.plate("seven", "7", "#666d6c", decals.BONE, (160, 160), False)
        stage.picture("seven", seven, (0, 2.53, 1.5), (0.7, 0.7), turn=180)

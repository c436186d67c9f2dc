"""Ground, rock, snow and trees."""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np

from art.kit.arrays import Array
from art.kit.scene import Paint, Point
from art.kit.stage import Stage

PAINTS = {
    "snow": Paint("#dfe6e8", rough=0.85, specular=0.15),
    "ground": Paint("#59636b", rough=0.9, wear=0.4, wear_size=2.0, snow="#dfe6e8"),
    "ground_far": Paint(
        "#4f5a66", rough=0.9, wear=0.4, wear_size=9.0, snow="#d3dce2", snow_from=0.66
    ),
    "ground_moss": Paint("#3d4434", rough=1.0, specular=0.0, snow="#cfd8d8", snow_from=0.9),
    "snow_shade": Paint("#c4ced4", rough=0.85, specular=0.15),
    "rock": Paint("#59636b", rough=0.9, wear=0.4, wear_size=2.0),
    "rock_dark": Paint("#3a4248", rough=0.9, wear=0.4, wear_size=1.0),
    "bark": Paint("#4f4a44", rough=0.95, wear=0.45, wear_size=1.4),
    "bark_dark": Paint("#343331", rough=0.95, wear=0.4, wear_size=1.2),
    "needles": Paint("#2b3b36", rough=0.95, specular=0.05, wear=0.3, wear_size=3.0),
    "moss": Paint("#4c5a3a", rough=1.0, specular=0.0, wear=0.3, wear_size=0.6),
}


def fractal(shape: tuple[int, ...], cells: int, octaves: int, seed: int, ridged: bool) -> Array:
    """Heights of this shape, about 0..1 (ridged) or -1..1, with ``cells`` bumps across."""
    rows, columns = shape
    rng = np.random.default_rng(seed)
    total = np.zeros((rows, columns), np.float32)
    amount, power = 1.0, 0.0
    weight = np.ones((rows, columns), np.float32)
    for octave in range(octaves):
        n = cells * 2**octave + 3
        small = rng.standard_normal((n, n)).astype(np.float32)
        layer = cv2.resize(small, (columns, rows), interpolation=cv2.INTER_CUBIC) * 0.6
        if ridged:
            layer = (1 - np.abs(layer)) ** 2 * weight
            weight = np.clip(layer * 1.4, 0, 1)
        total += amount * layer
        power += amount
        amount *= 0.5
    return total / np.float32(power)


Height = Callable[[Array, Array], Array]


class Ground:
    """A height field over a rectangle; `at` tells its height anywhere."""

    def __init__(
        self, x: tuple[float, float], y: tuple[float, float], n: tuple[int, int], height: Height
    ) -> None:
        self.x, self.y = np.linspace(*x, n[0]), np.linspace(*y, n[1])
        grid_x, grid_y = np.meshgrid(self.x, self.y)
        self.grid_x, self.grid_y = grid_x.astype(np.float32), grid_y.astype(np.float32)
        self.z: Array = height(self.grid_x, self.grid_y).astype(np.float32)

    def at(self, x: float, y: float) -> float:
        """The height of the ground at (x, y), or at the nearest edge."""
        column = int(np.clip(np.searchsorted(self.x, x), 0, len(self.x) - 1))
        row = int(np.clip(np.searchsorted(self.y, y), 0, len(self.y) - 1))
        return float(self.z[row, column])

    def build(self, stage: Stage, paint: str) -> None:
        """The surface, in a paint that may have snow where it is flat."""
        stage[paint].sheet(np.stack([self.grid_x, self.grid_y, self.z], -1))


def rocks(stage: Stage, ground: Ground, count: int, area: tuple[Point, Point], seed: int) -> None:
    """Rocks half sunk in the ground, between two corners (x, y), with snow on top."""
    rng = np.random.default_rng(seed)
    (x0, y0), (x1, y1) = area
    for _ in range(count):
        x, y = float(rng.uniform(x0, x1)), float(rng.uniform(y0, y1))
        size = 0.15 + abs(float(rng.normal(0, 0.5)))
        z = ground.at(x, y)
        shape = (size * float(rng.uniform(0.9, 1.7)), size, size * float(rng.uniform(0.5, 1.0)))
        stage["rock_dark"].rock((x, y, z), shape, rng)
        if size > 0.4:
            top = (shape[0] * 0.7, shape[1] * 0.7, shape[2] * 0.25)
            stage["snow"].rock((x, y, z + shape[2] * 0.85), top, rng)


def giant(
    stage: Stage,
    place: Point,
    radius: float,
    high: float,
    seed: int,
    roots: int = 9,
    paint: str = "bark",
) -> None:
    """The foot of a tree as wide as a street: a fluted trunk and roots that run out like walls."""
    rng = np.random.default_rng(seed)
    x, y, z = place
    angle = np.linspace(0, 2 * np.pi, 96, endpoint=False)
    waves = (5, 9, 14, 21, 34)
    flute = sum(float(rng.uniform(0.02, 0.055)) * np.cos(k * angle + k) for k in waves)
    rings = []
    for share in (-0.02, 0.0, 0.02, 0.05, 0.1, 0.18, 0.35, 0.65, 1.0):
        flare = radius * (1 + 0.7 * math.exp(-max(0.0, share) * high / (radius * 0.9)))
        reach = flare * (1 + flute * (1 + 1.2 * math.exp(-share * 9)))
        ring = [x + reach * np.cos(angle), y + reach * np.sin(angle)]
        rings.append(np.stack([*ring, np.full(96, z + share * high)], -1))
    stage[paint].rings(rings, closed=False)
    for k in range(roots):
        a = 2 * math.pi * k / roots + float(rng.uniform(-0.25, 0.25))
        length = radius * float(rng.uniform(1.8, 3.4))
        t = np.linspace(0, 1, 12)
        bend = float(rng.uniform(-0.5, 0.5))
        out = radius * 0.8 + length * t
        px = x + out * np.cos(a + bend * t**2)
        py = y + out * np.sin(a + bend * t**2)
        wave = 0.12 * radius * np.sin(t * 9 + k) * (1 - t)
        pz = z + radius * 1.1 * (1 - t) ** 2.4 + wave - 0.1 * radius * t
        girth = radius * (0.34 * (1 - t) ** 1.2 + 0.05)
        stage[paint].tube(np.stack([px, py, pz], -1).tolist(), girth.tolist(), 10)


def far_forest(stage: Stage, start: Point, end: Point, count: int, high: float, seed: int) -> None:
    """The edge of the great forest from outside: trunks and dark crowns between two points."""
    rng = np.random.default_rng(seed)
    for _ in range(count):
        share = float(rng.random())
        x = start[0] + (end[0] - start[0]) * share + float(rng.normal(0, high * 0.12))
        y = start[1] + (end[1] - start[1]) * share + float(rng.normal(0, high * 0.18))
        z = start[2] + (end[2] - start[2]) * share
        tall = high * float(rng.uniform(0.7, 1.15))
        stage["bark_dark"].rod((x, y, z - 10), (x, y, z + tall * 0.8), tall * 0.05, tall * 0.02, 8)
        for level in range(7):
            low = z + tall * (0.3 + level * 0.1)
            wide = tall * (0.17 - level * 0.022) * float(rng.uniform(0.8, 1.25))
            shift = rng.normal(0, wide * 0.12, 2)
            middle = (x + float(shift[0]), y + float(shift[1]))
            stage["needles"].loft(
                [
                    (*middle, low - tall * 0.03, wide, wide),
                    (*middle, low, wide * 0.86, wide * 0.86),
                    (x, y, low + tall * 0.16, wide * 0.12, wide * 0.12),
                ],
                9,
            )


def pine(stage: Stage, place: Point, high: float) -> None:
    """A small pine."""
    x, y, z = place
    stage["bark_dark"].rod((x, y, z - 0.2), (x, y, z + high * 0.4), high * 0.03, sides=6)
    for k in range(4):
        low, top = z + high * (0.16 + 0.2 * k), z + high * (0.5 + 0.17 * k)
        stage["needles"].rod((x, y, low), (x, y, top), high * (0.21 - 0.042 * k), 0.02, 8)

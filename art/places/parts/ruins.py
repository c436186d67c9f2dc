"""Broken houses and the buildings of a station that was.

They need the paints of `city.PAINTS` and ``hut``, ``dark_mouth`` and ``concrete_dark``.
"""

from __future__ import annotations

import math

import numpy as np

from art.kit.stage import Stage


def ruin(stage: Stage, wide: float, floors: int, seed: int) -> None:
    """A tall broken house: a front with holes for windows, a torn edge, floors showing."""
    rng = np.random.default_rng(seed)
    storey, bays = 3.4, max(3, round(wide / 2.8))
    bay = wide / bays
    wall = ("stone", "stone_warm", "stone_grey")[seed % 3]
    tops = np.clip(np.cumsum(rng.integers(-2, 3, bays)) + floors - 1, max(2, floors - 4), floors)
    for column in range(bays):
        x = -wide / 2 + (column + 0.5) * bay
        for floor in range(int(tops[column])):
            z = floor * storey
            stage[wall].box((x - bay * 0.38, 0.3, z + storey / 2), (bay * 0.26, 0.6, storey))
            stage[wall].box((x + bay * 0.38, 0.3, z + storey / 2), (bay * 0.26, 0.6, storey))
            stage[wall].box((x, 0.3, z + storey * 0.12), (bay * 0.5, 0.6, storey * 0.26))
            stage[wall].box((x, 0.3, z + storey * 0.93), (bay * 0.5, 0.6, storey * 0.16))
            stage["trim"].box((x, -0.06, z + storey * 0.26), (bay * 0.6, 0.24, 0.12))
            if rng.random() < 0.55:
                stage["pane"].box((x, 0.5, z + storey * 0.56), (bay * 0.5, 0.05, storey * 0.62))
            elif rng.random() < 0.3:
                stage["wood"].box(
                    (x, 0.1, z + storey * 0.6),
                    (bay * 0.56, 0.06, 0.3),
                    roll=float(rng.uniform(-25, 25)),
                )
            if rng.random() < 0.75:
                stage["concrete_dark"].box((x, 3.5, z + storey), (bay, 6.0, 0.24))
        edge = int(tops[column]) * storey
        stage[wall].box(
            (x + 0.2, 0.3, edge + 0.3), (bay * 0.4, 0.5, 0.8), roll=float(rng.uniform(-14, 14))
        )
    stage[wall].box((-wide / 2 + 0.25, 4, tops[0] * storey / 2), (0.5, 8, tops[0] * storey))
    stage[wall].box((wide / 2 - 0.25, 4, tops[-1] * storey / 2), (0.5, 8, tops[-1] * storey))
    for _ in range(16):
        x, y = float(rng.uniform(-wide / 2, wide / 2)), float(rng.uniform(-3.2, -0.2))
        size = tuple(float(v) for v in rng.uniform(0.2, 0.9, 3))
        stage[wall].rock((x, y, 0.15), size, rng)


def signal_box(stage: Stage) -> None:
    """A signal box on legs, with a ring of windows and stairs."""
    for x in (-1.3, 1.3):
        for y in (-1.0, 1.0):
            stage["iron"].box((x, y, 1.7), (0.18, 0.18, 3.4))
        stage["iron"].box((x, 0, 1.8), (0.08, 2.7, 0.1), tilt=48)
    stage["hut"].box((0, 0, 3.85), (3.3, 2.6, 0.95))
    stage["pane_lit"].box((0, 0, 4.8), (3.1, 2.4, 0.9))
    for x in np.arange(-1.6, 1.7, 0.64):
        stage["wood"].box((x, -1.25, 4.8), (0.1, 0.12, 1.0))
    for y in np.arange(-1.2, 1.3, 0.6):
        for x in (-1.6, 1.6):
            stage["wood"].box((x, y, 4.8), (0.12, 0.1, 1.0))
    stage["roof"].box((0, 0, 5.5), (4.0, 3.2, 0.5), taper=(0.7, 0.5))
    stage["iron"].rod((0.9, 0, 5.6), (0.9, 0, 7.6), 0.03)
    for step in range(11):
        stage["wood"].box((2.0 + step * 0.22, -0.6, 3.3 - step * 0.31), (0.3, 0.8, 0.05))
    for y in (-1.0, -0.2):
        stage["wood"].tube([(1.7, y, 4.3), (4.3, y, 0.9)], 0.03, 5)
        stage["wood"].tube([(1.7, y, 3.4), (4.3, y, 0.0)], 0.05, 5)


def booking_hall(stage: Stage) -> None:
    """A stone booking hall with arches, steps, a clock without hands and a stove-pipe."""
    stage["stone_warm"].box((0, 5, 3.4), (15, 9, 6.8))
    for x in (-5, -2.5, 0, 2.5, 5):
        stage["dark_mouth" if x else "wood"].box((x, 0.45, 1.75), (1.5, 0.2, 3.2))
        angle = np.linspace(0, math.pi, 9)
        arch = [(x + 0.75 * math.cos(a), 3.3 + 0.75 * math.sin(a)) for a in angle]
        stage["dark_mouth"].prism(arch, 0.35, 0.6, "y")
        stage["trim"].tube([(px * 1.0, 0.35, pz) for px, pz in arch], 0.14, 6)
    for x in (-7.2, -3.75, -1.25, 1.25, 3.75, 7.2):
        stage["trim"].box((x, 0.35, 3.0), (0.5, 0.4, 6.0))
    stage["trim"].box((0, 0.3, 6.1), (15.4, 0.9, 0.5))
    stage["stone"].prism([(-3, 6.3), (3, 6.3), (2.4, 8.6), (-2.4, 8.6)], 0.3, 3, "y")
    stage["bone"].rod((0, 0.3, 7.4), (0, 0.2, 7.4), 0.85, sides=24)
    stage["roof"].prism([(-7.7, 6.8), (7.7, 6.8), (6, 8.8), (-6, 8.8)], 1.5, 9.0, "y")
    stage["iron"].tube([(4.6, 4, 8), (4.6, 4, 10.4)], 0.2)
    for step in range(4):
        stage["trim"].box((0, -0.3 - step * 0.4, 0.5 - step * 0.14), (10, 0.5, 0.16))

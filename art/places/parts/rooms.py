"""Shells of rooms and what runs along walls: vaults, panels, pipes, cables, lamps, doors."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from art.kit.scene import Point
from art.kit.stage import Stage


def floor(
    stage: Stage, left: float, right: float, near: float, far: float, paint: str, tile: float = 0
) -> None:
    """A floor at z = 0; with ``tile`` metres, laid in slabs with open joints."""
    middle = ((left + right) / 2, (near + far) / 2, -0.06)
    stage[paint].box(middle, (right - left, far - near, 0.1))
    if not tile:
        return
    for x in np.arange(left, right, tile):
        for y in np.arange(near, far, tile):
            centre = (x + tile / 2, y + tile / 2, 0.0)
            stage[paint].box(centre, (tile - 0.025, tile - 0.025, 0.03))


def box_room(
    stage: Stage,
    size: tuple[float, float, float, float],
    height: float,
    wall: str,
    ceiling: str = "",
    back: bool = True,
) -> None:
    """Side walls, back wall and ceiling of a room; ``size`` is left, right, near, far."""
    left, right, near, far = size
    deep, middle = far - near, (near + far) / 2
    for x in (left - 0.1, right + 0.1):
        stage[wall].box((x, middle, height / 2), (0.2, deep, height))
    if back:
        stage[wall].box(((left + right) / 2, far + 0.1, height / 2), (right - left, 0.2, height))
    top = ((left + right) / 2, middle, height + 0.1)
    stage[ceiling or wall].box(top, (right - left + 0.4, deep + 0.4, 0.2))


def vault(
    stage: Stage,
    half: float,
    spring: float,
    crown: float,
    near: float,
    far: float,
    paint: str,
    rib: str = "",
    every: float = 1.8,
    centre: float = 0,
) -> None:
    """A vaulted tunnel along y: walls up to ``spring``, an arch up to ``crown``, with ribs."""
    angle = np.linspace(0, np.pi, 19)
    arch = [(centre + half * math.cos(a), spring + (crown - spring) * math.sin(a)) for a in angle]
    outline = [(centre + half, -0.1), *arch, (centre - half, -0.1)]
    line = np.array(outline, np.float32)
    rows = [np.c_[line[:, 0], np.full(len(line), y, np.float32), line[:, 1]] for y in (near, far)]
    stage[paint].sheet(np.stack(rows))
    if rib:
        inner = (line - (centre, spring)) * (0.955, 0.955) + (centre, spring)
        for y in np.arange(near + every / 2, far, every):
            for (x0, z0), (x1, z1) in pairwise(inner):
                length = math.hypot(x1 - x0, z1 - z0) + 0.05
                tilt = -math.degrees(math.atan2(z1 - z0, x1 - x0))
                stage[rib].box(((x0 + x1) / 2, y, (z0 + z1) / 2), (length, 0.22, 0.2), roll=tilt)


def wall_panels(
    stage: Stage,
    start: Point,
    along: float,
    bays: int,
    bay: float,
    rows: Sequence[tuple[float, float]],
    paint: str,
    deep: float = 0.06,
    turn: float = 0,
) -> None:
    """Raised panels on a wall: ``rows`` of (bottom, height), ``bays`` each ``bay`` metres wide.

    The wall runs along x from ``start`` (turned by ``turn``); ``along`` is the gap between bays.
    """
    with stage.at(start, turn=turn):
        for number in range(bays):
            for bottom, high in rows:
                centre = (number * bay + bay / 2, 0, bottom + high / 2)
                stage[paint].box(centre, (bay - along, deep, high))


def pipes(
    stage: Stage, path: Sequence[Point], radii: Sequence[float], gap: Point, paint: str
) -> None:
    """Several pipes side by side: the first follows ``path``, each next is moved by ``gap``."""
    line = np.asarray(path, np.float32)
    for number, radius in enumerate(radii):
        moved = line + np.asarray(gap, np.float32) * number
        stage[paint].tube(moved.tolist(), radius, 8)


def cable(
    stage: Stage, start: Point, end: Point, sag: float, paint: str, radius: float = 0.014
) -> None:
    """A cable that hangs between two points."""
    share = np.linspace(0, 1, 11)[:, None]
    line = np.asarray(start) * (1 - share) + np.asarray(end) * share
    line[:, 2] -= sag * 4 * (share * (1 - share))[:, 0]
    stage[paint].tube(line.tolist(), radius, 5)


def pendant(
    stage: Stage, place: Point, top: float, shade: str, light: str, size: float = 0.28
) -> None:
    """A lamp with a conical shade whose rim hangs at ``place``, from a ceiling at ``top``."""
    x, y, z = place
    stage["black"].rod((x, y, z + size * 0.6), (x, y, top), 0.012, sides=5)
    stage[shade].loft(
        [
            (x, y, z, size, size),
            (x, y, z + size * 0.35, size * 0.62, size * 0.62),
            (x, y, z + size * 0.62, size * 0.2, size * 0.2),
        ],
        16,
    )
    stage[light].ball((x, y, z + 0.0), size * 0.45, 10, (1, 1, 0.5))


def strip_lamp(stage: Stage, place: Point, length: float, light: str, along: str = "y") -> None:
    """A long lamp under a ceiling."""
    size = (0.16, length, 0.05) if along == "y" else (length, 0.16, 0.05)
    stage[light].box(place, size)
    frame = (size[0] + 0.1, size[1] + 0.1, 0.05)
    stage["steel_dark"].box((place[0], place[1], place[2] + 0.05), frame)


def caged_lamp(stage: Stage, light: str, radius: float = 0.09) -> None:
    """A wall lamp in a wire cage, mounted on the wall behind it (+y)."""
    stage["steel_dark"].rod((0, 0.12, 0), (0, 0.02, 0), radius * 1.2, sides=12)
    stage[light].ball((0, 0, 0), radius, 10)
    for angle in range(0, 180, 45):
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        r = radius * 1.35
        path = [(c * r, 0.05, s * r), (c * r * 0.7, -r * 0.9, s * r * 0.7), (0, -r * 1.2, 0)]
        stage["black"].tube(path, 0.008, 4)


def blast_door(stage: Stage, wide: float, high: float, paint: str, frame: str) -> None:
    """A steel door with a wheel, rounded corners and hinges, in a frame."""
    stage[frame].box((0, 0.06, high / 2), (wide + 0.34, 0.2, high + 0.3))
    stage[paint].box((0, -0.08, high / 2 + 0.04), (wide, 0.14, high - 0.08))
    for z in (high * 0.2, high * 0.8):
        stage[paint].box((0, -0.17, z), (wide * 0.86, 0.05, 0.12))
        stage["black"].rod((-wide / 2, -0.17, z - 0.12), (-wide / 2, -0.17, z + 0.12), 0.05)
    wheel(stage, (0, -0.28, high * 0.52), wide * 0.2, "steel")


def wheel(stage: Stage, centre: Point, radius: float, paint: str) -> None:
    """A hand wheel that faces -y."""
    x, y, z = centre
    angle = np.linspace(0, 2 * np.pi, 17)
    rim = [(x + radius * math.cos(a), y, z + radius * math.sin(a)) for a in angle]
    stage[paint].tube(rim, radius * 0.11, 6)
    for a in (0.3, 2.4, 4.5):
        end = (x + radius * math.cos(a), y, z + radius * math.sin(a))
        stage[paint].rod((x, y, z), end, radius * 0.08, sides=6)
    stage[paint].rod((x, y + 0.16, z), (x, y - 0.03, z), radius * 0.2)


def vent(stage: Stage, wide: float, high: float, paint: str, slat: str) -> None:
    """A slatted grille on a wall."""
    stage[paint].box((0, 0, 0), (wide, 0.05, high))
    for z in np.linspace(-high / 2 + 0.05, high / 2 - 0.05, max(3, int(high / 0.08))):
        stage[slat].box((0, -0.04, z), (wide - 0.08, 0.04, 0.03), tilt=30)

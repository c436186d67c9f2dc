"""Hair: a shell over the scalp, locks that flow over the skull, plaits, buns, beards.

Positions are relative to the middle between the eyes of the resting head (decimetres: x to the
person's left, y up, z to the front); the skull's top is at about y = 1.05, the nape at -0.7.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.interpolate import CubicSpline

from art.kit.arrays import Array
from art.kit.makehuman import base
from art.kit.mesh import Shape, Subdivision, compact, normals, smooth
from art.kit.scene import Paint
from art.people.figure import Figure
from art.people.noise import noise3, ridged

MIDDLE = np.array([0.0, 0.2, -0.80])
"""The middle of the skull."""

Line = Sequence[tuple[float, float]]
FULL: Line = (
    (0, 0.70),
    (28, 0.70),
    (42, 0.60),
    (52, 0.32),
    (60, 0.02),
    (74, -0.10),
    (86, 0.16),
    (104, 0.16),
    (112, -0.20),
    (135, -0.55),
    (180, -0.62),
)
"""A hairline: the height where hair begins, by degrees from the front (the ear is at 90)."""
RECEDING: Line = (
    (0, 0.82),
    (14, 0.86),
    (30, 0.96),
    (44, 0.72),
    (54, 0.36),
    (62, 0.04),
    (76, -0.06),
    (86, 0.16),
    (104, 0.20),
    (112, -0.20),
    (135, -0.50),
    (180, -0.58),
)
FRINGE: Line = (
    (0, 1.6),
    (50, 1.4),
    (62, 0.52),
    (70, 0.02),
    (80, -0.02),
    (88, 0.20),
    (104, 0.20),
    (112, -0.2),
    (135, -0.5),
    (180, -0.58),
)
"""Bald on top."""
LOW: Line = (
    (0, 0.62),
    (34, 0.60),
    (50, 0.40),
    (60, 0.05),
    (70, -0.25),
    (80, -0.30),
    (100, -0.35),
    (120, -0.6),
    (180, -0.75),
)


@dataclass(frozen=True)
class Shell:
    """Short hair as one piece. `top`, `side`, `back` are thicknesses in decimetres.

    `curl` mixes strands (0) and curls (1), `grain` is how deep either is and `size` how fine;
    `part` is where the parting is (x), `back_comb` runs strands to the back instead of down.
    """

    top: float = 0.16
    side: float = 0.07
    back: float = 0.09
    curl: float = 0.0
    grain: float = 0.07
    size: float = 5.0
    part: float | None = None
    back_comb: bool = True
    seed: int = 3


def angle(p: Array) -> Array:
    """Degrees from the front round the skull, both sides alike."""
    return np.degrees(np.arctan2(np.abs(p[:, 0]), p[:, 2] - MIDDLE[2]))


def dye(figure: Figure, colour: str, name: str = "hair", shine: float = 0.45) -> str:
    """Declare hair's material."""
    return figure.paint(name, Paint(colour, rough=0.55, specular=shine))


def shell(figure: Figure, paint: str, line: Line = FULL, style: Shell | None = None) -> None:
    """Hair as a layer over the scalp, thinning towards the hairline."""
    style = style or Shell()
    eye = np.array([0, figure.eye[1], figure.eye[2]])
    index, faces = base().part(figure.rest, ("body",), lambda c: bool(c[1] > eye[1] - 1.0))
    fine = Subdivision(faces, len(index), 2)
    points = fine(figure.rest[index])
    local = points - eye
    start = np.interp(angle(local), [a for a, _ in line], [y for _, y in line])
    uneven = noise3(local * np.array([3.2, 1.2, 3.2]), style.seed + 9)
    uneven = uneven * 0.09 + noise3(local * 9, style.seed + 8) * 0.035
    inside = local[:, 1] - start + uneven * (local[:, 2] > -0.9)
    ears = (np.abs(local[:, 0]) > 0.80) & (local[:, 1] < 0.22) & (local[:, 2] > -1.15)
    ears &= local[:, 2] < -0.35
    inside = np.where(ears, -1, inside)
    keep = [f for f in fine.faces if inside[list(f)].min() > 0]
    if not keep:
        return
    edge = np.clip(inside / 0.16, 0.25, 1)
    share_top = np.clip((local[:, 1] - 0.45) / 0.45, 0, 1)
    share_back = np.clip((-0.9 - local[:, 2]) / 0.4, 0, 1)
    thick = style.side + (style.top - style.side) * share_top
    thick = thick * (1 - share_back * (1 - share_top)) + style.back * share_back * (1 - share_top)
    thick = thick * edge
    if style.part is not None:
        gap = np.exp(-(((local[:, 0] - style.part) / 0.05) ** 2)) * (local[:, 2] > -0.9)
        thick = thick * (1 - 0.75 * gap * (local[:, 1] > 0.6))
    thick = thick + edge * style.grain * _strands(local, style)
    out = points + normals(points, fine.faces) * (0.03 + np.maximum(thick, 0))[:, None]
    out, used = compact(np.c_[out, points], keep)
    upper, lower = out[:, :3], out[:, 3:]
    upper = smooth(upper, used, 1, 0.3)
    figure.add(paint, upper, used, on_head=True)
    figure.add(paint, lower + (upper - lower) * 0.15, used, on_head=True)


def _strands(p: Array, style: Shell) -> Array:
    """0..1: the relief of strands or curls."""
    curls = ridged(p * style.size, style.seed) * 1.2 - 0.3
    if style.back_comb:
        along = np.stack([p[:, 0] * style.size * 1.6, p[:, 1] * 0.9, p[:, 2] * 0.7], 1)
        along[:, 0] += 0.5 * np.sign(p[:, 0]) * p[:, 1] * style.size * 0.4
    else:
        a = np.arctan2(p[:, 0], p[:, 2] - MIDDLE[2])
        along = np.stack([a * style.size * 1.2, p[:, 1] * 0.8, np.zeros(len(p))], 1)
    strands = ridged(along, style.seed)
    return strands * (1 - style.curl) + curls * style.curl


class Locks:
    """Locks of long hair in one material; `done` adds them to the figure."""

    def __init__(self, figure: Figure, paint: str) -> None:
        self.figure, self.paint = figure, paint
        self.shape = Shape()
        self._eye = np.array([0, figure.eye[1], figure.eye[2]])

    def at(self, direction: Sequence[float], lift: float = 0.08) -> Array:
        """The point of the skull in a direction from its middle, `lift` above the skin."""
        d = np.asarray(direction, float)
        d = d / np.linalg.norm(d)
        found = self.figure.skull().around(self._eye + MIDDLE, d, lift)
        return self._eye + MIDDLE + d * (0.9 + lift) if found is None else found

    def point(self, x: float, y: float, z: float) -> Array:
        """A point beside the head."""
        return self._eye + np.array([x, y, z])

    def lock(
        self, keys: Sequence[Array], width: float = 0.12, tip: float = 0.15, flat: float = 0.7
    ) -> None:
        """One lock through points, thickest in its middle."""
        path = spline(np.array(keys), 14)
        u = np.linspace(0, 1, len(path))
        belly = np.sin(np.pi * np.clip(u * 0.86 + 0.14, 0, 1)) ** 0.7
        self.shape.tube(path, width * (tip + (1 - tip) * belly), 7, flat)

    def plait(self, keys: Sequence[Array], width: float, crossings: int, tip: float = 0.5) -> None:
        """Three strands plaited along a line through points."""
        path = spline(np.array(keys), crossings * 8)
        t = np.linspace(0, crossings * np.pi, len(path))
        along = np.gradient(path, axis=0)
        along /= np.linalg.norm(along, axis=1, keepdims=True)
        out = path - (self._eye + MIDDLE)
        side = np.cross(along, out)
        side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
        up = np.cross(side, along)
        taper = 1 - (1 - tip) * np.linspace(0, 1, len(path))
        for k in range(3):
            phase = t + k * 2 * np.pi / 3
            shift = side * (np.sin(phase) * width * taper)[:, None]
            shift = shift + up * (np.sin(2 * phase) * width * 0.45 * taper)[:, None]
            self.shape.tube(path + shift, width * 0.62 * taper, 7)

    def done(self, on_head: bool = True) -> None:
        """Add what was collected."""
        self.figure.add_shape(self.paint, self.shape, on_head=on_head)


def spline(points: Array, n: int) -> Array:
    """`n` points of a smooth curve through `points`."""
    t = np.linspace(0, len(points) - 1, n)
    if len(points) < 3:
        return np.stack([np.interp(t, np.arange(len(points)), points[:, i]) for i in range(3)], 1)
    return np.asarray(CubicSpline(np.arange(len(points)), points)(t))


def beard(
    figure: Figure,
    paint: str,
    full: float = 0.10,
    moustache: float = 0.07,
    seed: int = 4,
    chin_only: bool = False,
) -> None:
    """Beard and moustache over the lower face; they follow the jaw's rest, not its words.

    `full` and `moustache` are thicknesses in decimetres (0 leaves one out).
    """
    eye = np.array([0, figure.eye[1], figure.eye[2]])
    index, faces = base().part(figure.rest, ("body",), lambda c: bool(c[1] > eye[1] - 2.0))
    fine = Subdivision(faces, len(index), 2)
    points = fine(figure.rest[index])
    p = points - eye
    side, up = np.abs(p[:, 0]), p[:, 1]
    front = p[:, 2] > -0.75
    mouth = ((side / 0.23) ** 2 + ((up + 0.605) / 0.085) ** 2) < 1
    jaw = front & (p[:, 2] > -0.62) & (up < -0.70) & (up > -1.22) & ~mouth
    corner = front & (side > 0.21) & (up < -0.46) & (up > -0.75) & ~mouth & (p[:, 2] > -0.6)
    cheek = front & (side > 0.42) & (side < 0.66) & (up < -0.24) & (up > -1.0) & (p[:, 2] > -0.56)
    if chin_only:
        jaw &= side < 0.30
        corner &= side < 0.26
        cheek &= up > 9
    lip = front & (side < 0.25) & (up < -0.405 - 0.25 * side) & (up > -0.535 - 0.35 * side)
    lip &= (p[:, 2] > 0.05) & ~mouth
    zones: list[tuple[Array, float]] = [(jaw | corner | cheek, full), (lip, moustache)]
    for zone, thick in zones:
        keep = [f for f in fine.faces if zone[list(f)].all()]
        if not keep or not thick:
            continue
        depth = thick * (0.55 + 0.7 * ridged(p * np.array([11, 4.5, 7]), seed))
        edge = smooth(np.repeat(zone.astype(float)[:, None], 3, 1), fine.faces, 6, 0.6)[:, 0]
        depth = depth * np.clip((edge - 0.35) / 0.5, 0.05, 1)
        out, used = compact(points + normals(points, fine.faces) * depth[:, None], keep)
        figure.add(paint, out, used, on_head=True)


def bun(locks: Locks, at: tuple[float, float, float], radius: float) -> None:
    """A coil of hair."""
    centre = locks.point(*at)
    for k in range(4):
        t = np.linspace(0, 2 * np.pi, 20)
        r = radius * (1 - 0.22 * k)
        ring = np.stack([r * np.cos(t), r * np.sin(t), np.full(20, -0.11 * k)], 1)
        locks.shape.tube(centre + ring * np.array([1, 1, 1.0]), radius * 0.36, 8)
    locks.shape.sphere(centre, radius * 0.85, 12)


def swept_back(
    locks: Locks,
    part: float,
    knot: tuple[float, float, float],
    width: float = 0.13,
    seed: int = 4,
    loose: Callable[[Locks], None] | None = None,
) -> None:
    """Long hair drawn from a parting over the sides to a knot at the back."""
    rng = np.random.default_rng(seed)
    end = locks.point(*knot)
    for sign in (1, -1):
        for k in range(15):
            t = k / 14
            z = 1.06 - 1.62 * t
            j = rng.uniform(-0.04, 0.04)
            root = locks.at((part + sign * 0.02, 1.0, z * 0.95), 0.03)
            out = (sign * 1.0, 0.42 - 0.10 * t + j, 0.55 - 1.0 * t)
            middle = locks.at(((part + out[0]) * 0.55, 0.85, (z * 0.95 + out[2]) * 0.52), 0.12)
            side = locks.at(out, 0.10)
            back = locks.at((sign * 0.62, -0.05 - 0.2 * t + j, -0.75 - 0.2 * t), 0.10)
            locks.lock([root, middle, side, back, end], width + rng.uniform(-0.02, 0.03))
    if loose:
        loose(locks)

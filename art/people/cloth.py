"""Clothes: layers over the body with folds, and pieces laid upon them.

Coordinates are those of the normalised body (see `figure`): the neck is at y = 5.4, the armpits at
3.9, the waist at 1.6, the crotch at -0.4, elbows at 2.8 and wrists at 1.6 of the resting arm.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from art.kit.arrays import Array
from art.kit.makehuman import base
from art.kit.mesh import Shape, Subdivision, loft, normals, smooth
from art.kit.scene import Paint
from art.people.figure import Figure, Surface
from art.people.noise import noise3, ridged

TIGHTS = ("helper-tights",)
SKIRT = ("helper-skirt",)


@dataclass(frozen=True)
class Fit:
    """How a garment sits. Lengths in decimetres.

    `low` and `high` are where it ends on the body, `sleeve` where on the arm (0 shoulder, 1 wrist;
    0 leaves arms bare); `ease` is how far it stands off, `chest`, `waist` and `arm` add to that;
    `folds` is how deep the folds are, `stiff` how little they run.
    """

    low: float = -1.0
    high: float = 5.25
    sleeve: float = 0.97
    ease: float = 0.10
    chest: float = 0.0
    waist: float = 0.0
    hem: float = 0.06
    arm: float = -0.04
    folds: float = 0.16
    smooth: int = 4
    thick: float = 0.04
    rounds: int = 2
    seed: int = 1


def arm_share(figure: Figure, rest: Array) -> tuple[Array, Array]:
    """For points of the resting body: how far down the arm (0..1; < 0 on the trunk), and the
    angle round it in radians."""
    joints = figure.skeleton.rest
    flip = np.where(rest[:, :1] < 0, np.array([[-1.0, 1, 1]]), 1.0)
    p = rest * flip
    shoulder, elbow, wrist = (joints[b] for b in ("upperarm01.L", "lowerarm01.L", "wrist.L"))
    upper, lower = np.linalg.norm(elbow - shoulder), np.linalg.norm(wrist - elbow)
    along_u, along_l = (elbow - shoulder) / upper, (wrist - elbow) / lower
    s_u, s_l = (p - shoulder) @ along_u, (p - elbow) @ along_l
    share = np.where(s_u < upper, s_u / upper * 0.5, 0.5 + s_l / lower * 0.5)
    on_arm = (p[:, 0] > shoulder[0] - 0.15) & (share > -0.12)
    on_arm &= (p[:, 1] > 1.2) & ~((p[:, 0] < 1.9) & (p[:, 1] < 3.6))
    share = np.where(on_arm, share, -1.0)
    centre = np.where(
        (share < 0.5)[:, None], shoulder + s_u[:, None] * along_u, elbow + s_l[:, None] * along_l
    )
    out = p - centre
    return share, np.arctan2(out[:, 2], out[:, 1])


def fold_depth(figure: Figure, rest: Array, seed: int) -> Array:
    """0..1: crests of folds where cloth gathers: elbows, wrists, armpits and the waist."""
    share, around = arm_share(figure, rest)
    on_arm = share >= 0
    s = np.where(on_arm, share, 0) * 5.2
    flip = np.sign(rest[:, 0] + 1e-9)
    sleeve = np.stack(
        [
            s * 1.7 + 0.55 * np.sin(around + 0.6),
            0.55 * np.cos(around),
            0.55 * np.sin(around) + flip,
        ],
        1,
    )
    gather = (
        0.95 * np.exp(-(((share - 0.50) / 0.15) ** 2))
        + 0.75 * np.exp(-(((share - 0.92) / 0.10) ** 2))
        + 0.55 * np.exp(-(((share - 0.10) / 0.12) ** 2))
        + 0.22
    )
    x, y, z = rest.T
    slope = np.abs(x) * 0.55
    trunk = np.stack([x * 0.45, (y + slope) * 1.35, z * 0.4], 1)
    near_arm = np.exp(-(((np.abs(x) - 1.55) / 0.7) ** 2) - ((y - 3.5) / 0.9) ** 2)
    waist = np.exp(-(((y - 1.35) / 0.8) ** 2))
    hem = np.clip((0.9 - y) / 2.0, 0, 1)
    drop = np.stack([x * 1.5, y * 0.25, z * 1.5], 1)
    on_trunk = (
        ridged(trunk, seed) * (0.75 * near_arm + 0.7 * waist + 0.16)
        + ridged(drop, seed + 1) * hem * 0.7
    )
    return np.where(on_arm, ridged(sleeve, seed) * gather, on_trunk)


def garment(
    figure: Figure,
    paint: str,
    fit: Fit,
    keep: Callable[[Array], bool] | None = None,
    groups: Sequence[str] = TIGHTS,
) -> Surface:
    """Sew a garment over the posed body and add it; what is laid on it wants its surface."""

    def inside(c: Array) -> bool:
        if not fit.low < c[1] < fit.high and not (abs(c[0]) > 1.8 and c[1] < fit.high):
            return False
        share, _ = arm_share(figure, c[None])
        if share[0] >= 0:
            return bool(share[0] < fit.sleeve) and (keep is None or keep(c))
        if abs(c[0]) > 2.4 and c[1] > 1.0:
            return fit.sleeve > 0.9
        return bool(fit.low < c[1] < fit.high) and (keep is None or keep(c))

    def off(rest: Array) -> Array:
        share, _ = arm_share(figure, rest)
        y = rest[:, 1]
        trunk = (
            fit.ease
            + fit.chest * np.exp(-(((y - 3.4) / 1.0) ** 2))
            + fit.waist * np.exp(-(((y - 1.5) / 1.0) ** 2))
            + fit.hem * np.clip((1.2 - y) / 2.0, 0, 1.5)
            - 0.04 * np.clip((y - 4.4) / 0.6, 0, 1)
        )
        sleeve = fit.ease + fit.arm - 0.05 * np.exp(-((share / 0.16) ** 2))
        return np.where(share >= 0, sleeve, trunk)

    index, faces = base().part(figure.rest, groups, inside)
    rest, posed = figure.rest[index], figure.posed[index]
    out = posed + normals(posed, faces) * off(rest)[:, None]
    out = smooth(out, faces, fit.smooth)
    fine = Subdivision(faces, len(index), fit.rounds)
    points, rest = fine(out), fine(rest)
    deep = fold_depth(figure, rest, fit.seed) + 0.12 * noise3(rest * 1.3, fit.seed + 7)
    points = points + normals(points, fine.faces) * (deep * fit.folds)[:, None]
    figure.add_shaded(paint, points, fine.faces, _valleys(deep, fine.faces, fit.folds), fit.thick)
    return Surface(points, fine.faces)


def _valleys(deep: Array, faces: Sequence[Sequence[int]], folds: float) -> Array:
    """What the colour is multiplied by: darker between folds, a little lighter on them."""
    level = smooth(np.repeat(deep[:, None], 3, 1), faces, 14, 0.6)[:, 0]
    rise = (deep - level) * min(folds / 0.16, 1.4)
    return np.clip(1 + np.where(rise < 0, 2.6, 0.9) * rise, 0.45, 1.25)


def cuffs(
    figure: Figure, paint: str, start: float = 0.86, ease: float = 0.13, end: float = 0.99
) -> None:
    """Turned-back ends of the sleeves."""

    def keep(c: Array) -> bool:
        share, _ = arm_share(figure, c[None])
        return bool(start < share[0] < end)

    points, _, faces = figure.sheet(TIGHTS, keep, ease, 2)
    if faces:
        figure.add(paint, points, faces, rounds=1, thick=0.05)


def skirt(
    figure: Figure,
    paint: str,
    low: float,
    ease: float = 0.12,
    folds: float = 0.10,
    flare: float = 0.0,
    split: bool = False,
    seed: int = 2,
) -> None:
    """The lower part of a coat, from the waist down to `low`."""

    def inside(c: Array) -> bool:
        open_front = split and abs(c[0]) < 0.12 and c[2] > 0 and c[1] < -1.0
        return bool(c[1] > low) and not open_front

    index, faces = base().part(figure.rest, SKIRT, inside)
    rest, posed = figure.rest[index], figure.posed[index]
    down = np.clip((1.0 - rest[:, 1]) / 4.0, 0, 2)
    out = posed + normals(posed, faces) * (ease + flare * down)[:, None]
    fine = Subdivision(faces, len(index), 2)
    points, rest = fine(smooth(out, faces, 2)), fine(rest)
    hang = ridged(np.stack([rest[:, 0] * 1.3, rest[:, 1] * 0.15, rest[:, 2] * 1.3], 1), seed)
    depth = hang * folds * np.clip((1.6 - rest[:, 1]) / 1.2, 0, 1.6)
    points = points + normals(points, fine.faces) * depth[:, None]
    figure.add_shaded(paint, points, fine.faces, _valleys(hang, fine.faces, folds), 0.05)


def trousers(figure: Figure, paint: str, ease: float = 0.03, folds: float = 0.10) -> None:
    """Trousers, from the waist down."""
    garment(
        figure,
        paint,
        Fit(low=-9, high=1.3, sleeve=0, ease=ease, folds=folds, hem=0.0, rounds=1),
        lambda c: bool(abs(c[0]) < 2.6),
    )


Quad = Sequence[tuple[float, float]]


def patch(
    figure: Figure,
    paint: str,
    on: Surface,
    corners: Quad,
    off: float = 0.03,
    thick: float = 0.04,
    n: tuple[int, int] = (8, 8),
    mirror: bool = False,
) -> None:
    """A piece of cloth laid on a surface from the front: four corners (x, y), counterclockwise.

    `mirror` lays a second one on the other side.
    """
    sides = [list(corners)]
    if mirror:
        sides.append([(-x, y) for x, y in corners][::-1])
    for q in sides:
        points, faces = laid(on, np.array(q, float), n, off)
        figure.add(paint, points, faces, thick=thick)


def laid(
    on: Surface, q: Array, n: tuple[int, int], off: float, way: Sequence[float] = (0, 0, -1)
) -> tuple[Array, list[tuple[int, ...]]]:
    """A grid over four corners, dropped onto a surface along `way`.

    Corners are (x, y), or (x, y, z) anywhere along the way. Where nothing is hit, the nearest
    point that was stands in.
    """
    if q.shape[1] == 2:
        q = np.c_[q, np.zeros(4)]
    direction = np.asarray(way, float)
    u, v = np.meshgrid(np.linspace(0, 1, n[0] + 1), np.linspace(0, 1, n[1] + 1))
    u, v = u.reshape(-1, 1), v.reshape(-1, 1)
    wish = (1 - u) * (1 - v) * q[0] + u * (1 - v) * q[1] + u * v * q[2] + (1 - u) * v * q[3]
    hits = [on.hit(p - direction * 8, direction) for p in wish]
    known = np.array([h is not None for h in hits])
    if not known.any():
        raise ValueError(f"nothing of the garment lies under {q[:, :2].round(2).tolist()}")
    points = np.array([np.full(3, np.nan) if h is None else h - direction * off for h in hits])
    there = np.where(known)[0]
    for k in np.where(~known)[0]:
        nearest = there[np.argmin(np.linalg.norm(wish[there] - wish[k], axis=1))]
        points[k] = points[nearest] + (wish[k] - wish[nearest]) * (1 - np.abs(direction))
    w = n[0] + 1
    faces: list[tuple[int, ...]] = [
        (j * w + i, j * w + i + 1, (j + 1) * w + i + 1, (j + 1) * w + i)
        for j in range(n[1])
        for i in range(n[0])
    ]
    return points, faces


def buttons(
    figure: Figure,
    paint: str,
    on: Surface,
    places: Sequence[tuple[float, float]],
    radius: float = 0.075,
    off: float = 0.06,
) -> None:
    """Round buttons on a surface."""
    shape = Shape()
    for x, y in places:
        at = on.front(x, y, off)
        if at is not None:
            shape.cylinder(at - (0, 0, 0.05), at + (0, 0, 0.03), radius, radius * 0.85, 12)
    figure.add_shape(paint, shape, bevel=0.012)


def ring(
    centre: Array,
    wide: float,
    deep: float,
    n: int = 32,
    start: float = 0,
    end: float = 360,
    dip: float = 0.0,
) -> Array:
    """Part of a level ellipse; degrees from the front, towards the person's left. `dip` raises the
    front."""
    t = np.radians(np.linspace(start, end, n))
    return np.c_[
        centre[0] + wide * np.sin(t), centre[1] + dip * np.cos(t), centre[2] + deep * np.cos(t)
    ]


def neck_size(figure: Figure) -> float:
    """How thick the neck is, measured by a woman's of middling build."""
    skin = figure.rest[base().members("body")]
    ring_ = skin[(skin[:, 1] > 5.5) & (skin[:, 1] < 5.75)]
    half = float(np.abs(ring_[:, 0]).max()) if len(ring_) else 0.56
    return float(np.clip(0.55 + 0.45 * half / 0.56, 0.9, 1.22))


def collar(
    figure: Figure,
    paint: str,
    rows: Sequence[tuple[float, float, float, float]],
    thick: float = 0.05,
    dip: float = -0.16,
    wide: float = 1.0,
) -> None:
    """A collar about the neck: rows of (radius, height, forward, half the gap in degrees)."""
    neck = figure.joint("neck01")
    wide = wide * neck_size(figure)
    rings = [
        ring(
            np.array([neck[0], neck[1] + y, neck[2] + z]),
            r * 1.02 * wide,
            r * 1.08 * wide,
            29,
            gap,
            360 - gap,
            dip,
        )
        for r, y, z, gap in rows
    ]
    points, faces = loft(rings)
    figure.add(paint, points, faces, rounds=1, thick=thick)


STAND = ((0.90, -0.64, 0.13, 5), (0.76, -0.28, 0.18, 10), (0.73, 0.02, 0.20, 17))
"""A stand collar, a little open."""


def belt(
    figure: Figure,
    paint: str,
    on: Surface,
    y: float,
    high: float = 0.36,
    off: float = 0.08,
    buckle: str | None = None,
) -> None:
    """A belt round a garment at height `y`."""
    rows = []
    middle = np.array([0.0, y, 0.2])
    for dy in (-high / 2, 0.0, high / 2):
        row = []
        for a in np.radians(np.linspace(-180, 180, 65)):
            way = np.array([np.sin(a), 0, np.cos(a)])
            hits = on.hit(middle + (0, dy, 0), way)
            reach = (
                1.5 if hits is None else min(float(np.linalg.norm(hits - middle - (0, dy, 0))), 2.1)
            )
            row.append(middle + (0, dy, 0) + way * (reach + off))
        rows.append(smooth_loop(np.array(row)))
    points, faces = loft(rows)
    figure.add(paint, points, faces, thick=0.05)
    if buckle:
        at = rows[1][32]
        figure.add_shape(
            buckle, Shape().box(at + (0, 0, 0.05), (0.5, high * 1.25, 0.10)), bevel=0.03
        )
        figure.add_shape(
            paint, Shape().box(at + (0, 0, 0.09), (0.32, high * 0.8, 0.06)), bevel=0.02
        )


def smooth_loop(points: Array, rounds: int = 3) -> Array:
    """A closed line (first and last point the same) without its small bumps."""
    p = points[:-1]
    for _ in range(rounds):
        p = 0.5 * p + 0.25 * (np.roll(p, 1, 0) + np.roll(p, -1, 0))
    return np.r_[p, p[:1]]


def cloth(figure: Figure, name: str, colour: str, rough: float = 0.9, shine: float = 0.15) -> str:
    """Declare a cloth."""
    return figure.paint(name, Paint(colour, rough=rough, specular=shine))


def smoothed(points: Array, faces: Sequence[Sequence[int]]) -> Array:
    """A mesh with its stairs taken off."""
    return smooth(points, faces, 2, 0.4)

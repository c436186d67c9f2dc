"""Straps, bags and what hands hold. Coordinates are those of the posed body (decimetres)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from art.kit.arrays import Array
from art.kit.mesh import Shape, loft, superquadric
from art.kit.scene import Paint
from art.people.figure import Figure, Surface
from art.people.hair import spline


@dataclass(frozen=True)
class Grip:
    """Where a hand holds: its middle, where its fingers point, where the palm looks, and the
    thumb's side."""

    at: Array
    along: Array
    palm: Array
    thumb: Array

    def turn(self) -> Array:
        """3×3: x to the thumb, y along the fingers, z out of the palm."""
        return np.stack([self.thumb, self.along, self.palm], 1)

    def point(self, thumb: float, along: float, palm: float) -> Array:
        """A point in the hand's own directions."""
        return self.at + self.thumb * thumb + self.along * along + self.palm * palm


def grip(figure: Figure, side: str) -> Grip:
    """The grip of a hand in the pose."""
    skeleton = figure.skeleton
    along, palm = skeleton.palm(side)
    turn = skeleton.turn[f"wrist.{side}"]
    along, palm = turn @ along, turn @ palm
    knuckle = skeleton.at[f"finger3-1.{side}"]
    thumb = np.cross(along, palm) * (1 if side == "L" else -1)
    towards = skeleton.at[f"finger2-1.{side}"] - skeleton.at[f"finger5-1.{side}"]
    thumb = thumb if thumb @ towards > 0 else -thumb
    return Grip(knuckle + palm * 0.22, along, palm, thumb)


def strap(
    figure: Figure,
    paint: str,
    on: Surface,
    path: Sequence[tuple[float, float]],
    wide: float = 0.18,
    off: float = 0.07,
) -> None:
    """A strap over the front of a garment along (x, y) points."""
    line = spline(np.c_[np.array(path, float), np.zeros(len(path))], 30)
    along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    side = np.stack([-along[:, 1], along[:, 0], 0 * along[:, 0]], 1)
    rows, last = [], np.array([0, 0, 1.0])
    for edge in (-0.5, 0.5):
        row = []
        for p in line + side * wide * edge:
            hit = on.front(p[0], p[1], off)
            last = last if hit is None else hit
            row.append(np.array([p[0], p[1], last[2]]) if hit is None else hit)
        rows.append(np.array(row))
    points, faces = loft(rows)
    if np.cross(rows[0][1] - rows[0][0], rows[1][0] - rows[0][0])[2] < 0:
        faces = [f[::-1] for f in faces]
    figure.add(paint, points, faces, thick=0.05)


def board(
    figure: Figure,
    paint: str,
    centre: Array,
    size: tuple[float, float, float],
    turn: Array,
    bevel: float = 0.03,
) -> None:
    """A flat box: a folder, a clipboard, a book, a case."""
    figure.add_shape(paint, Shape().box(centre, size, turn), bevel=bevel)


def pages(figure: Figure, centre: Array, size: tuple[float, float, float], turn: Array) -> None:
    """A sheet with printed lines, on something flat."""
    sheet = figure.paint("sheet", Paint("#D9D0BA", rough=0.95))
    print_ = figure.paint("print", Paint("#4A4640", rough=0.95))
    figure.add_shape(sheet, Shape().box(centre, size, turn))
    lines = Shape()
    for k in range(6):
        y = size[1] * (0.36 - 0.13 * k)
        wide = size[0] * (0.75 if k % 3 else 0.5)
        lines.box(
            centre + turn @ np.array([-(size[0] * 0.78 - wide) / 2, y, size[2] / 2 + 0.01]),
            (wide, size[1] * 0.03, 0.01),
            turn,
        )
    figure.add_shape(print_, lines)


def cup(figure: Figure, side: str, paint: str, handle: bool = True) -> None:
    """A cup held in a hand."""
    g = grip(figure, side)
    at = g.at + g.palm * 0.14 + np.array([0, 0.12, 0])
    t = [(-0.30, 0.24), (-0.26, 0.30), (0.32, 0.36), (0.32, 0.32), (-0.2, 0.26), (-0.2, 0.01)]
    n = np.linspace(0, 2 * np.pi, 25)[:-1]
    rows = [at + np.stack([r * np.cos(n), np.full(24, y), r * np.sin(n)], 1) for y, r in t]
    points, faces = loft(rows, closed=True)
    figure.add(paint, points, [f[::-1] for f in faces], thick=0.0)
    if handle:
        a = np.linspace(-1.4, 1.4, 12)
        side_way = np.array([1.0 if side == "R" else -1.0, 0, 0.2])
        path = at + np.outer(np.cos(a) * 0.22 + 0.26, side_way) + np.outer(np.sin(a), (0, 0.2, 0))
        figure.add_shape(paint, Shape().tube(path, 0.045, 8))


def pistol_stick(
    figure: Figure,
    side: str,
    paint: str,
    length: float,
    radius: float,
    way: Sequence[float],
    back: float = 0.5,
) -> None:
    """A rod through the fist, along `way`; `back` of its length lies behind the hand."""
    g = grip(figure, side)
    w = np.asarray(way, float) / np.linalg.norm(way)
    at = g.at + g.palm * 0.05
    figure.add_shape(
        paint, Shape().cylinder(at - w * length * back, at + w * length * (1 - back), radius, n=10)
    )


def satchel(
    figure: Figure, paint: str, at: Sequence[float], size: tuple[float, float, float], buckle: str
) -> None:
    """A school bag: a rounded body with a flap and two buckles."""
    centre = np.asarray(at, float)
    points, faces = superquadric([s / 2 for s in size], (0.35, 0.35), 16)
    figure.add(paint, points + centre, faces)
    points, faces = superquadric((size[0] * 0.52, size[1] * 0.30, size[2] * 0.54), (0.35, 0.3), 16)
    figure.add(paint, points + centre + (0, size[1] * 0.24, 0.02), faces)
    clasps = Shape()
    for x in (-0.26, 0.26):
        clasps.box(centre + (x * size[0], -size[1] * 0.08, size[2] * 0.55), (0.16, 0.28, 0.06))
    figure.add_shape(buckle, clasps, bevel=0.02)


def headset(figure: Figure, paint: str, pad: str, on_ears: bool = False) -> None:
    """A headset: on the ears (it moves with the head), or about the neck."""
    if on_ears:
        eye = np.array([0, figure.eye[1], figure.eye[2]])
        t = np.linspace(0, np.pi, 24)
        band = eye + np.stack([0.93 * np.cos(t), 0.08 + 1.12 * np.sin(t), -0.72 + 0 * t], 1)
        shape = Shape().tube(band, 0.05, 6, 0.6)
        figure.add_shape(paint, shape, on_head=True)
        pads = Shape()
        for sign in (1, -1):
            at = eye + np.array([sign * 0.90, -0.02, -0.70])
            pads.cylinder(at - (sign * 0.05, 0, 0), at + (sign * 0.14, 0, 0), 0.27, 0.22, 16)
        figure.add_shape(pad, pads, on_head=True, bevel=0.03)
        boom = np.array(
            [eye + (0.95, -0.12, -0.6), eye + (0.86, -0.6, -0.05), eye + (0.5, -0.85, 0.4)]
        )
        figure.add_shape(paint, Shape().tube(spline(boom, 12), 0.028, 6), on_head=True)
        return
    neck = figure.joint("neck01")
    t = np.radians(np.linspace(40, 320, 30))
    band = neck + np.stack([1.02 * np.sin(t), -0.28 - 0.30 * np.cos(t), 0.1 + 1.0 * np.cos(t)], 1)
    figure.add_shape(paint, Shape().tube(band, 0.06, 8))
    pads = Shape()
    for end in (band[0], band[-1]):
        pads.sphere(end + (0, -0.05, 0.05), 0.27, 14, (1, 1, 0.55))
    figure.add_shape(pad, pads)


def clasped_chain(figure: Figure, paint: str, points: Sequence[Sequence[float]]) -> None:
    """A cord or chain through points."""
    figure.add_shape(paint, Shape().tube(spline(np.array(points, float), 24), 0.03, 6))

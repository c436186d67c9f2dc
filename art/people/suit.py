"""The Mansonic party's power suits: grey plates over rubber, three of them told apart.

Everything follows the joints of the posed body; `Suit` says what differs from wearer to wearer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from art.kit.arrays import Array
from art.kit.makehuman import base
from art.kit.mesh import Shape, Subdivision, loft, normals, rotation, superquadric
from art.kit.scene import Paint
from art.people.cloth import Fit, garment, ring
from art.people.figure import Figure
from art.people.noise import noise3

Keep = Callable[[Array], bool]


@dataclass(frozen=True)
class Suit:
    """One suit. `bulk` scales the plates, `mark` is the colour of its stripe; `helmet` is worn
    with the visor up; `stripe` is how many rings the forearm carries."""

    bulk: float = 1.0
    mark: str = "#A23A26"
    plate: str = "#667070"
    helmet: bool = True
    antenna: float = 1.0
    stripe: int = 1
    scarf: str = ""


def upright(a: Array, b: Array) -> Array:
    """3×3 whose y axis runs from `b` up to `a`."""
    y = np.asarray(a) - np.asarray(b)
    y = y / np.linalg.norm(y)
    x = np.cross(y, (0, 0, 1.0))
    x = x / np.linalg.norm(x)
    return np.stack([x, y, np.cross(x, y)], 1)


class _Plates:
    """Adds plates to a figure."""

    def __init__(self, figure: Figure, suit: Suit) -> None:
        self.figure, self.suit = figure, suit

    def plate(
        self,
        paint: str,
        centre: Array,
        radii: tuple[float, float, float],
        square: tuple[float, float] = (0.55, 0.6),
        turn: Array | None = None,
        keep: Keep | None = None,
        thick: float = 0.07,
        taper: tuple[float, float] = (0, 0),
        on_head: bool = False,
        n: int = 22,
    ) -> None:
        """A shell; worn paint shows at its edges."""
        points, faces = superquadric(radii, square, n, keep, taper)
        spin = np.eye(3) if turn is None else turn
        placed = points @ spin.T + np.asarray(centre)
        wear = noise3(placed * 1.6, 5) * 0.6 + noise3(placed * 5.2, 9) * 0.5
        factor = np.where(wear > 0.42, 0.55, 1.0) * (1 + 0.10 * noise3(placed * 0.8, 3))
        self.figure.add_shaded(paint, placed, faces, factor, thick, on_head)


def paints(figure: Figure, suit: Suit) -> None:
    """Declare a suit's materials."""
    figure.paint("plate", Paint(suit.plate, rough=0.5, metal=0.2, specular=0.5))
    figure.paint("dark plate", Paint("#384142", rough=0.5, metal=0.25, specular=0.5))
    figure.paint("mark", Paint(suit.mark, rough=0.6, specular=0.3))
    figure.paint("rubber", Paint("#1C2024", rough=0.55, specular=0.35))
    figure.paint("steel", Paint("#939A9A", rough=0.35, metal=0.7, specular=0.5))
    figure.paint("lamp", Paint("#FFAE3C", rough=0.4, glow=1.1, glow_colour="#FF9A2A"))
    figure.paint("webbing", Paint("#57523E", rough=0.9, specular=0.1))
    figure.paint("tag", Paint("#CFC7B0", rough=0.8))
    figure.paint(
        "visor", Paint("#B8792A", rough=0.2, specular=0.8, glow=0.25, glow_colour="#FF9A2A")
    )


def gloves(figure: Figure, paint: str, plate: str = "", ease: float = 0.07) -> None:
    """Gloves with fingers over both hands, and knuckle plates."""
    for side, sign in (("L", 1), ("R", -1)):
        wrist = figure.skeleton.rest[f"wrist.{side}"]
        elbow = figure.skeleton.rest[f"lowerarm01.{side}"]
        start = wrist * 0.80 + elbow * 0.20

        def keep(
            c: Array, sign: int = sign, start: Array = start, way: Array = wrist - elbow
        ) -> bool:
            return bool(c[0] * sign > 1.4 and (c - start) @ way > 0)

        index, faces = base().part(figure.rest, ("body",), keep)
        points = figure.posed[index]
        points = points + normals(points, faces) * ease
        fine = Subdivision(faces, len(index), 2)
        figure.add(paint, fine(points), fine.faces)
        if plate:
            knuckles = Shape()
            along, palm = figure.skeleton.palm(side)
            turn = figure.skeleton.turn[f"wrist.{side}"]
            along, palm = turn @ along, turn @ palm
            for finger in "2345":
                at = figure.skeleton.at[f"finger{finger}-1.{side}"]
                knuckles.sphere(at - palm * 0.16, 0.15, 8, (1, 1, 1))
            back = figure.skeleton.at[f"wrist.{side}"] + along * 0.42 - palm * 0.22
            frame = np.stack([np.cross(along, palm), along, palm], 1)
            knuckles.box(back, (0.62, 0.62, 0.14), frame)
            figure.add_shape(plate, knuckles, bevel=0.04)


def wear(figure: Figure, suit: Suit) -> None:
    """Put the suit on."""
    paints(figure, suit)
    p = _Plates(figure, suit)
    garment(figure, "rubber", Fit(low=-9, high=5.9, sleeve=1.0, ease=0.10, arm=0.02, folds=0.14))
    _trunk(p)
    for side, sign in (("L", 1), ("R", -1)):
        _arm(p, side, sign)
        _leg(p, side, sign)
    gloves(figure, "rubber", "dark plate")
    if suit.scarf:
        _scarf(figure, suit.scarf)
    if suit.helmet:
        helmet(figure, suit)


def _trunk(p: _Plates) -> None:
    figure, b = p.figure, p.suit.bulk
    neck = figure.joint("neck01")
    shoulder = (figure.joint("upperarm01.L") + figure.joint("upperarm01.R")) / 2
    lean = figure.skeleton.turn["spine01"]
    chest = shoulder + lean @ np.array([0, -0.78, 0.12])

    def at(x: float, y: float, z: float) -> Array:
        return chest + lean @ np.array([x, y, z])

    rows = [
        ring(neck + (0, -0.66, 0.02), 1.75 * b, 1.52 * b, 40, 22, 338),
        ring(neck + (0, -0.26, 0.06), 1.42 * b, 1.32 * b, 40, 34, 326),
        ring(neck + (0, 0.06, 0.04), 1.22 * b, 1.20 * b, 40, 46, 314),
    ]
    points, faces = loft(rows)
    figure.add("dark plate", points, faces, thick=0.14, bevel=0.03)
    p.plate(
        "plate",
        at(0, 0, 0.05),
        (1.86 * b, 1.32, 1.42 * b),
        (0.5, 0.62),
        lean,
        lambda q: bool(q[1] > -0.9),
        taper=(0.13, 0.06),
    )
    for sign in (1, -1):
        turn = lean @ rotation((0, 1, 0), sign * 13) @ rotation((1, 0, 0), -6)
        p.plate(
            "plate",
            at(sign * 0.86, 0.20, 0.48),
            (0.92 * b, 0.92, 1.12 * b),
            (0.42, 0.5),
            turn,
            lambda q: bool(q[2] > 0.1),
        )
        p.plate("dark plate", at(sign * 0.90, -0.62, 1.50 * b), (0.50, 0.18, 0.2), (0.3, 0.3), turn)
    spine = Shape().box(at(0, 0.1, 1.60 * b), (0.36, 1.5, 0.22), lean)
    figure.add_shape("dark plate", spine, bevel=0.05)
    cells, tag = Shape(), Shape()
    for k in range(3):
        cells.box(at(0, 0.5 - 0.32 * k, 1.72 * b), (0.2, 0.14, 0.06), lean)
    figure.add_shape("lamp", cells)
    tag.box(at(0.92, 0.36, 1.60 * b), (0.62, 0.26, 0.05), lean @ rotation((0, 1, 0), 13))
    figure.add_shape("tag", tag, bevel=0.01)
    waist = figure.joint("spine03")
    for k in range(3):
        share = (k + 0.6) / 3
        middle = chest * (1 - share) + waist * share + lean @ np.array([0, -0.75, 0.12])
        p.plate(
            "plate" if k % 2 else "dark plate",
            middle,
            ((1.5 - 0.05 * k) * b, 0.34, (1.24 - 0.04 * k) * b),
            (0.45, 0.6),
            thick=0.05,
        )
    hips = figure.joint("root") + (0, 0.55, 0.15)
    p.plate("rubber", hips, (1.62 * b, 0.26, 1.30 * b), (0.35, 0.6))
    pouches = Shape()
    for x in (-1.2, -0.6, 0.6, 1.2):
        pouches.box(
            hips + (x, -0.12, 1.42 * b - 0.22 * abs(x)),
            (0.5, 0.6, 0.34),
            rotation((0, 1, 0), x * 22),
        )
    figure.add_shape("webbing", pouches, bevel=0.05)
    figure.add_shape("steel", Shape().box(hips + (0, 0, 1.44 * b), (0.5, 0.4, 0.16)), bevel=0.05)
    pack = Shape().box(at(0, 0.35, -1.5 * b), (2.2 * b, 2.4, 0.9), lean)
    pack.cylinder(at(-0.8, 1.3, -1.6), at(-0.8, 1.95, -1.65), 0.3, n=16)
    figure.add_shape("dark plate", pack, bevel=0.12)


def _arm(p: _Plates, side: str, sign: int) -> None:
    figure, b, suit = p.figure, p.suit.bulk, p.suit
    shoulder, elbow, wrist = (
        figure.joint(f"{bone}.{side}") for bone in ("upperarm01", "lowerarm01", "wrist")
    )
    slope = rotation((0, 0, 1), -sign * 26) @ figure.skeleton.turn["spine01"]
    cap = shoulder + (sign * 0.20, 0.10, 0)
    p.plate(
        "plate",
        cap,
        (0.98 * b, 0.92 * b, 1.12 * b),
        (0.7, 0.75),
        slope,
        lambda q: bool(q[1] > -0.25),
        0.12,
    )
    p.plate(
        "dark plate",
        cap + (sign * 0.05, -0.24, 0),
        (0.96 * b, 0.92 * b, 1.08 * b),
        (0.7, 0.75),
        slope,
        lambda q: bool(-0.62 < q[1] < -0.18),
        0.08,
    )
    if sign > 0:
        p.plate(
            "mark",
            cap,
            (1.0 * b, 0.94 * b, 1.14 * b),
            (0.7, 0.75),
            slope,
            lambda q: bool(q[1] > -0.2 and 0.25 < q[2] < 0.55),
            0.13,
            n=44,
        )
    p.plate(
        "plate",
        shoulder * 0.42 + elbow * 0.58,
        (0.56 * b, 0.72, 0.58 * b),
        (0.55, 0.7),
        upright(shoulder, elbow),
    )
    p.plate("dark plate", elbow, (0.50 * b, 0.46, 0.52 * b), (0.7, 0.7))
    frame = upright(elbow, wrist)
    p.plate(
        "plate",
        elbow * 0.46 + wrist * 0.54,
        (0.62 * b, 0.98, 0.64 * b),
        (0.5, 0.6),
        frame,
        taper=(0.14, 0.14),
    )
    for k in range(suit.stripe):
        share = 0.72 + 0.13 * k
        p.plate(
            "mark",
            elbow * (1 - share) + wrist * share,
            (0.60 * b, 0.06, 0.62 * b),
            (0.4, 0.6),
            frame,
        )


def _leg(p: _Plates, side: str, sign: int) -> None:
    figure, b = p.figure, p.suit.bulk
    hip, knee = (figure.joint(f"{bone}.{side}") for bone in ("upperleg01", "lowerleg01"))
    frame = upright(hip, knee)
    middle = hip + (knee - hip) * 0.45 + (sign * 0.06, 0, 0.12)
    p.plate("plate", middle, (0.98 * b, 1.40, 1.12 * b), (0.4, 0.55), frame, taper=(0.10, 0.08))
    p.plate(
        "dark plate",
        hip + (sign * 0.62, -0.35, 0.1),
        (0.32, 0.85, 0.95),
        (0.4, 0.5),
        rotation((0, 0, 1), sign * 12),
    )


def _scarf(figure: Figure, colour: str) -> None:
    """A scrap of camouflage cloth over one shoulder."""
    figure.paint("scrim", Paint(colour, rough=0.95, specular=0.1))
    rng = np.random.default_rng(6)
    sh = figure.joint("upperarm01.R")
    rows = []
    for j in range(14):
        t = j / 13
        row = []
        for i in range(28):
            u = i / 27
            a = np.radians(60 - 250 * u)
            r = 0.9 + 0.55 * t + 0.06 * np.sin(u * 21 + t * 3) * (0.3 + t)
            x = -1.75 + 1.40 * r * np.sin(a) * 0.9 - 0.2 * t
            z = 0.05 + 1.45 * r * np.cos(a)
            y = sh[1] + 0.92 - 0.25 * abs(np.sin(a * 0.7)) - t * (2.2 + 0.9 * u)
            y -= 0.10 * np.sin(u * 17) * t + (rng.uniform(-0.2, 0.4) if j == 13 else 0)
            row.append((min(x, -0.5 + 0.2 * t) if u < 0.3 else x, y, z))
        rows.append(np.array(row))
    points, faces = loft(rows)
    figure.add("scrim", points, faces, rounds=1, thick=0.04)


def helmet(figure: Figure, suit: Suit) -> None:
    """The helmet with its visor swung up over the brow: the face is free."""
    p = _Plates(figure, suit)
    eye = np.array([0, figure.eye[1], figure.eye[2]])
    middle = eye + (0, 0.22, -0.72)
    p.plate(
        "plate",
        middle + (0, 0.10, -0.04),
        (1.10, 1.20, 1.30),
        (0.85, 0.9),
        keep=lambda q: not (q[2] > 0.22 and q[1] < 0.40) and q[1] > -0.86,
        thick=0.08,
        on_head=True,
        n=40,
    )
    p.plate(
        "rubber",
        middle + (0, 0.08, -0.03),
        (1.06, 1.15, 1.25),
        (0.85, 0.9),
        keep=lambda q: not (q[2] > 0.30 and q[1] < 0.42) and q[1] > -0.86,
        thick=0.02,
        on_head=True,
        n=40,
    )
    p.plate(
        "mark",
        middle + (0, 0.11, -0.04),
        (1.115, 1.215, 1.315),
        (0.85, 0.9),
        keep=lambda q: bool(abs(q[0]) < 0.12 and q[1] > 0.45),
        thick=0.05,
        on_head=True,
        n=52,
    )
    rows = []
    for y, out in ((0.70, 0.16), (0.86, 0.30), (1.06, 0.30), (1.20, 0.16)):
        a = np.radians(np.linspace(-60, 60, 30))
        rows.append(
            middle
            + np.c_[
                (1.10 + out * 0.4) * np.sin(a),
                y - 0.16 + 0.16 * np.cos(a) ** 2,
                (1.04 + out) * np.cos(a),
            ]
        )
    points, faces = loft(rows)
    figure.add("plate", points, faces, on_head=True, rounds=1, thick=0.06)
    slit = [
        rows[1] * 0.62 + rows[2] * 0.38 + (0, 0, 0.07),
        rows[1] * 0.38 + rows[2] * 0.62 + (0, 0, 0.07),
    ]
    points, faces = loft([row[4:-4] for row in slit])
    figure.add("visor", points, faces, on_head=True, thick=0.03)
    rim = [rows[0] - (0, 0.05, 0.0), rows[0] + (0, 0.06, 0.04)]
    points, faces = loft(rim)
    figure.add("dark plate", points, faces, on_head=True, thick=0.09, bevel=0.02)
    hinge, ear, mast = Shape(), Shape(), Shape()
    for sign in (1, -1):
        at = middle + (sign * 1.06, 0.18, 0.0)
        ear.cylinder(at, at + (sign * 0.20, 0, 0), 0.42, 0.36, 20)
        hinge.cylinder(at + (sign * 0.18, 0, 0), at + (sign * 0.26, 0, 0), 0.18, n=14)
        ear.box(
            middle + (sign * 0.93, -0.56, 0.34), (0.16, 0.70, 0.62), rotation((0, 1, 0), sign * 14)
        )
    figure.add_shape("dark plate", ear, on_head=True, bevel=0.04)
    figure.add_shape("steel", hinge, on_head=True, bevel=0.02)
    if suit.antenna:
        side = middle + (-1.16, 0.3, -0.2)
        mast.cylinder(side, side + (-0.12, 1.4 * suit.antenna, -0.3), 0.035, 0.012, 8)
        figure.add_shape("steel", mast, on_head=True)

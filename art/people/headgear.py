"""What heads carry: caps, hats, helmets, glasses, scarves.

All in the coordinates of the resting head, relative to the middle between the eyes.
"""

from __future__ import annotations

import numpy as np

from art.kit.arrays import Array
from art.kit.mesh import Shape, loft, normals, rotation, superquadric
from art.kit.scene import Paint
from art.people.cloth import ring
from art.people.figure import Figure
from art.people.hair import MIDDLE, Shell, shell
from art.people.noise import noise3, ridged


def _eye(figure: Figure) -> Array:
    return np.array([0.0, figure.eye[1], figure.eye[2]])


def _width(figure: Figure) -> float:
    """How wide this skull is, measured by the usual one."""
    hits = figure.skull().around(_eye(figure) + MIDDLE + (0, 0.25, 0), np.array([1.0, 0, 0]))
    return 1.0 if hits is None else float(abs(hits[0]) / 0.77)


def _rings(
    figure: Figure, rows: list[tuple[float, float, float, float]], dip: float = 0.0, n: int = 48
) -> list[Array]:
    """Level ellipses: rows of (height, half width, half depth, forward)."""
    eye, w = _eye(figure), _width(figure)
    return [
        ring(eye + MIDDLE * (1, 0, 1) + (0, y, z), a * w, b * w, n, 0, 360, dip)
        for y, a, b, z in rows
    ]


def field_cap(figure: Figure, paint: str, peak: str, back: float = 0.0, badge: str = "") -> None:
    """A soft low cap with a short peak; `back` pushes it back (degrees)."""
    crown = _rings(
        figure,
        [
            (0.46, 0.86, 1.05, 0.02),
            (0.74, 0.87, 1.07, 0.02),
            (0.98, 0.84, 1.06, 0.03),
            (1.17, 0.70, 0.92, 0.06),
            (1.21, 0.40, 0.5, 0.05),
            (1.20, 0.02, 0.02, 0.05),
        ],
        0.06,
    )
    turn = _tipped(figure, back)
    points, faces = loft(crown, closed=True)
    wrinkle = ridged(points * np.array([2, 3, 2.0]), 5) * 0.07
    points = points + normals(points, faces) * wrinkle[:, None]
    figure.add(paint, turn(points), faces, on_head=True, rounds=1, thick=0.03)
    rows = []
    eye, w = _eye(figure), _width(figure)
    for t in np.linspace(0, 1, 5):
        a = np.radians(np.linspace(-58, 58, 24))
        out = t * 0.44 * np.cos(a * 0.9) ** 0.8
        rows.append(
            eye
            + MIDDLE * (1, 0, 1)
            + np.c_[
                (0.84 * w + out * 0.6) * np.sin(a),
                0.50 - 0.16 * t * np.cos(a) + 0.05 * np.cos(a),
                0.02 + (1.04 * w + out) * np.cos(a),
            ]
        )
    points, faces = loft(rows)
    figure.add(peak, turn(points), faces, on_head=True, rounds=1, thick=0.04)
    if badge:
        at = eye + MIDDLE * (1, 0, 1) + (0, 0.80, 1.10 * w)
        t = np.linspace(0, 2 * np.pi, 21)
        circle = at + np.stack([0.10 * np.cos(t), 0.10 * np.sin(t), 0 * t], 1)
        mark = Shape().tube(circle, 0.02, 6).box(at, (0.03, 0.2, 0.03))
        figure.add(badge, turn(mark.points), mark.faces, on_head=True)


class _Tip:
    def __init__(self, pivot: Array, degrees: float) -> None:
        self._pivot, self._turn = pivot, rotation((1, 0, 0), -degrees)

    def __call__(self, points: Array) -> Array:
        return np.asarray((points - self._pivot) @ self._turn.T + self._pivot)


def _tipped(figure: Figure, degrees: float) -> _Tip:
    """Tip backwards about the back of the head."""
    return _Tip(_eye(figure) + (0, 0.3, -1.5), degrees)


def felt_hat(figure: Figure, paint: str, band: str) -> None:
    """A plain civilian hat with a brim."""
    crown = _rings(
        figure,
        [
            (0.48, 0.88, 1.08, 0.0),
            (0.85, 0.85, 1.05, 0.0),
            (1.16, 0.78, 1.0, 0.0),
            (1.32, 0.64, 0.88, 0.0),
            (1.24, 0.30, 0.6, 0.0),
            (1.18, 0.02, 0.1, 0.0),
        ],
        0.03,
    )
    points, faces = loft(crown, closed=True)
    figure.add(paint, points, faces, on_head=True, rounds=1, thick=0.03)
    points, faces = loft(
        _rings(figure, [(0.50, 0.91, 1.11, 0.0), (0.72, 0.88, 1.08, 0.0)], 0.03), closed=True
    )
    figure.add(band, points, faces, on_head=True, rounds=1, thick=0.02)
    brim = _rings(
        figure,
        [(0.50, 0.86, 1.06, 0.0), (0.48, 1.20, 1.42, 0.0), (0.56, 1.50, 1.70, 0.0)],
        -0.08,
    )
    points, faces = loft(brim, closed=True)
    figure.add(paint, points, faces, on_head=True, rounds=1, thick=0.04)


def work_helmet(figure: Figure, paint: str, strap: str, back: float = 0.0) -> None:
    """An engineer's round helmet with a narrow rim and a strap above it; `back` tips it back."""
    turn = _tipped(figure, back)
    dome = _rings(
        figure,
        [
            (0.26, 1.16, 1.40, 0.0),
            (0.36, 1.04, 1.26, 0.0),
            (0.70, 1.00, 1.21, 0.0),
            (1.00, 0.88, 1.08, 0.0),
            (1.20, 0.62, 0.78, 0.0),
            (1.28, 0.26, 0.34, 0.0),
            (1.29, 0.02, 0.02, 0.0),
        ],
        0.08,
    )
    points, faces = loft(dome, closed=True)
    figure.add(paint, turn(points), faces, on_head=True, rounds=1, thick=0.04)
    points, faces = loft(
        _rings(figure, [(0.46, 1.045, 1.265, 0.0), (0.58, 1.035, 1.25, 0.0)], 0.08), closed=True
    )
    figure.add(strap, turn(points), faces, on_head=True, rounds=1, thick=0.03)
    eye = _eye(figure)
    for sign in (1, -1):
        path = np.array(
            [
                turn(eye + np.array([[sign * 0.90, 0.30, -0.62]]))[0],
                eye + (sign * 0.78, -0.3, -0.52),
                eye + (sign * 0.46, -0.95, -0.25),
            ]
        )
        figure.add_shape(strap, Shape().tube(path, 0.028, 6, 0.6), on_head=True)


def wool_cap(figure: Figure, paint: str) -> None:
    """A knitted cap down to the ears."""
    rows = _rings(
        figure,
        [
            (0.50, 0.86, 1.06, 0.0),
            (0.72, 0.87, 1.07, 0.0),
            (0.72, 0.84, 1.04, 0.0),
            (1.0, 0.80, 1.0, 0.0),
            (1.24, 0.58, 0.74, 0.0),
            (1.34, 0.2, 0.3, 0.0),
            (1.35, 0.02, 0.02, 0.0),
        ],
        0.05,
    )
    points, faces = loft(rows, closed=True)
    a = np.arctan2(points[:, 0], points[:, 2] - _eye(figure)[2] - MIDDLE[2])
    points = points + normals(points, faces) * (0.03 * np.cos(a * 44))[:, None]
    figure.add(paint, points, faces, on_head=True, rounds=1, thick=0.03)


def headscarf(figure: Figure, paint: str) -> None:
    """A scarf over the hair, tied at the nape."""
    line = ((0, 0.80), (40, 0.72), (60, 0.35), (75, 0.0), (95, -0.35), (120, -0.6), (180, -0.85))
    shell(figure, paint, line, Shell(0.14, 0.12, 0.16, grain=0.06, size=1.6, back_comb=True))
    eye = _eye(figure)
    knot = Shape().sphere(eye + (0, -0.62, -1.72), 0.2, 10, (1.2, 0.8, 0.8))
    for sign in (1, -1):
        knot.tube(
            np.array(
                [
                    eye + (0, -0.62, -1.75),
                    eye + (sign * 0.3, -1.0, -1.85),
                    eye + (sign * 0.4, -1.5, -1.7),
                ]
            ),
            np.array([0.13, 0.15, 0.05]),
            8,
            0.4,
        )
    figure.add_shape(paint, knot, on_head=True)


def glasses(figure: Figure, paint: str, y: float = -0.02, z: float = 0.0, up: bool = False) -> None:
    """Round glasses on the nose, or (`up`) pushed up on the forehead."""
    eye = _eye(figure)
    height, forward = (0.74, 0.06) if up else (y, 0.44 + z)
    shape = Shape()
    t = np.linspace(0, 2 * np.pi, 25)
    gap = figure.eye[0]
    for sign in (1, -1):
        at = eye + np.array([sign * gap * 1.05, height, forward - 0.06 * (not up)])
        rim = np.stack(
            [
                0.23 * np.cos(t),
                0.19 * np.sin(t),
                -0.10 * np.abs(np.cos(t)) * (np.cos(t) * sign > 0),
            ],
            1,
        )
        shape.tube(at + rim, 0.022, 6)
        shape.tube(
            np.array(
                [
                    at + (sign * 0.23, 0.04, -0.1),
                    eye + (sign * (0.66 if up else 0.70), height + 0.04, -0.35),
                    eye + (sign * (0.72 if up else 0.78), height, -0.85),
                ]
            ),
            0.02,
            6,
        )
    shape.tube(
        np.array(
            [
                eye + (gap * 0.4, height + 0.04, forward - 0.02),
                eye + (0, height + 0.07, forward + 0.03),
                eye + (-gap * 0.4, height + 0.04, forward - 0.02),
            ]
        ),
        0.022,
        6,
    )
    figure.add_shape(paint, shape, on_head=True)


def pencil(figure: Figure, sign: int = 1) -> None:
    """A pencil behind the ear."""
    eye = _eye(figure)
    wood = figure.paint("pencil", Paint("#C99A3A", rough=0.5))
    tip = figure.paint("lead", Paint("#23211F"))
    a = eye + np.array([sign * 0.92, 0.34, 0.12])
    b = eye + np.array([sign * 0.90, 0.10, -1.25])
    figure.add_shape(wood, Shape().cylinder(a, b, 0.045, n=6), on_head=True, flat=True)
    end = a + (a - b) / np.linalg.norm(a - b) * 0.16
    figure.add_shape(tip, Shape().cylinder(a, end, 0.045, 0.008, 6), on_head=True)


def bandage(figure: Figure, paint: str) -> None:
    """A dressing round the head and over the person's left eye."""
    eye = _eye(figure)
    w = _width(figure)
    for tilt, y in ((0.16, 0.42), (-0.05, 0.55)):
        rows = []
        for dy in (-0.16, 0.0, 0.16):
            circle = ring(eye + MIDDLE * (1, 0, 1) + (0, y + dy, 0), 0.83 * w, 1.03 * w, 48)
            circle[:, 1] += -tilt * circle[:, 0] * 1.2
            rows.append(circle)
        points, faces = loft(rows, closed=True)
        figure.add(paint, points, faces, on_head=True, rounds=1, thick=0.03)
    points, faces = superquadric((0.30, 0.26, 0.16), (0.8, 0.8), 14)
    figure.add(paint, points + eye + (figure.eye[0] + 0.03, 0.0, 0.20), faces, on_head=True)


def snow_visor(figure: Figure, paint: str, cord: str, raised: bool = False) -> None:
    """A visor carved of horn: a curved plate with one long slit."""
    eye = _eye(figure)
    lift = 0.64 if raised else 0.0
    rows = []
    for y in (-0.22, -0.05, 0.05, 0.22):
        a = np.radians(np.linspace(-72, 72, 40))
        dip = -0.10 * np.cos(a * 2)
        out = 0.06 if abs(y) > 0.1 else 0.0
        rows.append(
            eye
            + np.c_[
                (0.80 + out) * np.sin(a),
                lift + y + dip * 0.4 + 0.04 * np.sin(a * 3) ** 2,
                -0.46 + (0.92 - out) * np.cos(a),
            ]
        )
    for pair in (rows[:2], rows[2:]):
        points, faces = loft(pair)
        rough = noise3(points * 3, 4) * 0.02
        figure.add(
            paint, points + normals(points, faces) * rough[:, None], faces, on_head=True, thick=0.08
        )
    ends = Shape()
    for sign in (1, -1):
        for row in rows[1:3]:
            ends.tube(
                np.array(
                    [
                        row[0 if sign < 0 else -1],
                        eye + (sign * 0.86, lift, -0.7),
                        eye + (sign * 0.80, lift - 0.05, -1.3),
                    ]
                ),
                0.04,
                6,
            )
        ends.sphere(rows[1][0 if sign < 0 else -1] + (0, 0.05, 0), 0.13, 10, (0.6, 1.6, 1))
    figure.add_shape(cord, ends, on_head=True)

"""Plain clothes that several people wear, each with their own colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from art.kit.arrays import Array
from art.kit.mesh import normals
from art.people.cast.uniform import leather, metal
from art.people.cloth import (
    Fit,
    belt,
    buttons,
    cloth,
    collar,
    cuffs,
    garment,
    patch,
    skirt,
    trousers,
)
from art.people.figure import Figure, Surface
from art.people.noise import noise3

TURNED = (
    (0.84, -0.60, 0.15, 18),
    (0.76, -0.02, 0.20, 22),
    (0.88, 0.02, 0.17, 26),
    (1.10, -0.40, 0.12, 30),
)
"""A collar turned down."""
SHIRT = (
    (0.76, -0.52, 0.13, 6),
    (0.66, -0.10, 0.17, 10),
    (0.67, 0.06, 0.18, 13),
    (0.79, -0.16, 0.17, 12),
)
"""A shirt's collar."""
ROUND = ((0.86, -0.62, 0.12, 0), (0.74, -0.16, 0.15, 0), (0.74, 0.02, 0.16, 0))
"""A jersey's neck."""

Keep = Callable[[Array], bool]


def open_front(low: float, high: float, bottom: float = 0.35, top: float = 0.75) -> Keep:
    """Faces outside the opening of a cardigan: it is `bottom` wide at `low`, `top` at `high`."""

    def keep(c: Array) -> bool:
        if c[2] < 0.3:
            return True
        gap = np.interp(c[1], [low, high], [bottom, top])
        return bool(abs(c[0]) > gap)

    return keep


def shirt(
    figure: Figure,
    colour: str,
    name: str = "shirt",
    sleeve: float = 0.97,
    fit: Fit | None = None,
    rows: Sequence[tuple[float, float, float, float]] = SHIRT,
) -> Surface:
    """A shirt with its collar."""
    paint = cloth(figure, name, colour)
    on = garment(figure, paint, fit or Fit(ease=0.03, sleeve=sleeve, folds=0.12, seed=5))
    collar(figure, paint, rows, 0.035)
    return on


def overalls(
    figure: Figure,
    colour: str,
    trim: str = "#96402E",
    seed: int = 4,
    ease: float = 0.13,
    belted: bool = True,
    sleeve: float = 0.97,
) -> Surface:
    """A one-piece work suit with a zip, turned collar and breast pockets."""
    paint = cloth(figure, "overalls", colour)
    on = garment(
        figure,
        paint,
        Fit(low=-9, ease=ease, waist=0.04, folds=0.22, seed=seed, hem=0, sleeve=sleeve),
    )
    collar(figure, paint, TURNED, 0.05)
    steel = metal(figure)
    patch(
        figure,
        steel,
        on,
        [(-0.05, -0.9), (0.05, -0.9), (0.05, 4.4), (-0.05, 4.4)],
        0.05,
        0.02,
        (2, 26),
    )
    patch(
        figure,
        paint,
        on,
        [(0.55, 2.75), (1.30, 2.8), (1.30, 3.65), (0.55, 3.6)],
        0.05,
        0.035,
        (6, 6),
        mirror=True,
    )
    edge = cloth(figure, "trim", trim)
    patch(
        figure,
        edge,
        on,
        [(0.53, 3.52), (1.32, 3.57), (1.32, 3.70), (0.53, 3.65)],
        0.075,
        0.03,
        (6, 3),
        mirror=True,
    )
    if sleeve > 0.9:
        cuffs(figure, paint)
    if belted:
        belt(figure, cloth(figure, "webbing", "#3A3A32"), on, 1.35, 0.34, buckle=steel)
    return on


def long_coat(
    figure: Figure,
    colour: str,
    under: str = "#B9B4A4",
    tie: str = "",
    low: float = -6.0,
    breast: int = 1,
    fit: Fit | None = None,
    lapel: str = "",
    flare: float = 0.10,
    seed: int = 6,
    belted: bool = False,
) -> Surface:
    """A coat to below the knee with lapels over a shirt; `breast` 2 has two rows of buttons."""
    paint = cloth(figure, "coat", colour)
    trousers(figure, cloth(figure, "trousers", "#22272A"))
    on = garment(figure, paint, fit or Fit(low=-0.6, ease=0.14, waist=0.03, folds=0.20, seed=seed))
    skirt(figure, paint, low, 0.20, 0.16, flare)
    cuffs(figure, paint, 0.84, 0.19)
    linen = cloth(figure, "linen", under)
    collar(figure, linen, SHIRT, 0.035)
    patch(
        figure,
        linen,
        on,
        [(-0.06, 2.9), (0.06, 2.9), (0.46, 4.85), (-0.46, 4.85)],
        0.05,
        0.02,
        (6, 14),
    )
    if tie:
        neck_tie = cloth(figure, "tie", tie)
        patch(
            figure,
            neck_tie,
            on,
            [(-0.08, 2.9), (0.08, 2.9), (0.11, 4.75), (-0.11, 4.75)],
            0.075,
            0.03,
            (3, 14),
        )
    edge = cloth(figure, "lapel", lapel or colour)
    patch(
        figure,
        edge,
        on,
        [(0.02, 2.75), (0.12, 2.75), (0.98, 4.25), (0.40, 4.95)],
        0.085,
        0.05,
        (8, 14),
        mirror=True,
    )
    collar(
        figure,
        edge,
        [
            (0.94, -0.62, 0.06, 36),
            (0.80, -0.16, 0.08, 40),
            (0.84, -0.06, 0.04, 44),
            (1.06, -0.46, 0.02, 46),
        ],
        0.05,
    )
    horn = cloth(figure, "horn", "#1E1B19", rough=0.4, shine=0.5)
    rows = (0.42, -0.42) if breast == 2 else (0.05,)
    buttons(figure, horn, on, [(x, 2.4 - 0.72 * k) for x in rows for k in range(4)], 0.10, 0.08)
    patch(
        figure,
        paint,
        on,
        [(0.75, 0.75), (1.5, 0.9), (1.5, 1.2), (0.75, 1.05)],
        0.06,
        0.05,
        (6, 4),
        mirror=True,
    )
    if belted:
        belt(figure, leather(figure), on, 1.4, 0.3, buckle=metal(figure))
    return on


def apron(figure: Figure, on: Surface, colour: str, straps: bool = True) -> None:
    """An apron over the front of a garment."""
    paint = cloth(figure, "apron", colour)
    patch(
        figure,
        paint,
        on,
        [(-1.45, -0.6), (1.45, -0.6), (1.40, 1.75), (-1.40, 1.75)],
        0.09,
        0.03,
        (20, 16),
    )
    patch(
        figure,
        paint,
        on,
        [(-1.15, 1.6), (1.15, 1.6), (0.85, 3.9), (-0.85, 3.9)],
        0.10,
        0.03,
        (16, 18),
    )
    if straps:
        patch(
            figure,
            paint,
            on,
            [(0.62, 3.8), (0.85, 3.8), (0.78, 4.95), (0.58, 4.95)],
            0.09,
            0.03,
            (3, 12),
            mirror=True,
        )
    belt(figure, paint, on, 1.65, 0.16, 0.10)


def fur(figure: Figure, colour: str, keep: Keep | None = None) -> Surface:
    """A fur coat."""
    paint = cloth(figure, "fur", colour)
    on = garment(figure, paint, Fit(low=-0.6, ease=0.34, arm=0.02, folds=0.12, seed=11), keep)
    tufts = on.points * np.array([3.2, 1.7, 3.2])
    rough = noise3(tufts, 2) * 0.16 + noise3(tufts * 2.2, 3) * 0.08
    points = on.points + normals(on.points, on.faces) * rough[:, None]
    factor = np.clip(1 + rough * 2.4, 0.5, 1.5)
    figure.add_shaded(paint, points, on.faces, factor)
    return on

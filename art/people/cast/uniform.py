"""What the Coalition's people wear: ash grey, bone and rust, plain collars, stamped numbers."""

from __future__ import annotations

from art.kit.mesh import Shape
from art.kit.scene import Paint
from art.people.cloth import (
    STAND,
    Fit,
    belt,
    buttons,
    cloth,
    collar,
    cuffs,
    garment,
    patch,
    trousers,
)
from art.people.figure import Figure, Surface

ASH = "#5A6468"
RUST = "#96402E"
BONE = "#D8CFB4"


def metal(figure: Figure, name: str = "steel", colour: str = "#9AA0A0") -> str:
    """Declare a dull metal."""
    return figure.paint(name, Paint(colour, rough=0.35, metal=0.65, specular=0.5))


def leather(figure: Figure, name: str = "leather", colour: str = "#1C1A19") -> str:
    """Declare leather."""
    return figure.paint(name, Paint(colour, rough=0.42, specular=0.45))


def aperture(figure: Figure, paint: str, on: Surface, x: float, y: float, size: float) -> None:
    """The Coalition's emblem: a closed aperture, a ring with one vertical bar."""
    at = on.front(x, y, 0.06)
    if at is None:
        return
    import numpy as np

    t = np.linspace(0, 2 * np.pi, 25)
    ring = at + np.stack([size * np.cos(t), size * np.sin(t), 0 * t], 1)
    shape = Shape().tube(ring, size * 0.16, 8)
    shape.box(at, (size * 0.26, size * 1.9, size * 0.25))
    figure.add_shape(paint, shape)


def tunic(
    figure: Figure,
    colour: str = ASH,
    trim: str = RUST,
    fit: Fit | None = None,
    front: str = "flap",
    pockets: bool = True,
    belted: bool = True,
) -> Surface:
    """A service tunic. `front` is flap (buttoned aside), single (one row) or zip."""
    jacket = cloth(figure, "jacket", colour)
    edge = cloth(figure, "trim", trim)
    steel = metal(figure)
    trousers(figure, cloth(figure, "trousers", "#23292D"))
    on = garment(figure, jacket, fit or Fit())
    collar(
        figure,
        cloth(figure, "shirt", "#B9B4A4"),
        [(r - 0.13, y - 0.05, z - 0.02, g * 0.5) for r, y, z, g in STAND],
        0.03,
    )
    collar(figure, jacket, STAND, 0.06)
    cuffs(figure, jacket)
    if front == "flap":
        patch(
            figure,
            edge,
            on,
            [(-0.60, -0.9), (-0.36, -0.9), (-0.52, 4.35), (-0.78, 4.3)],
            0.055,
            0.02,
            (2, 28),
        )
        patch(
            figure,
            jacket,
            on,
            [(-0.50, -0.9), (0.5, -0.9), (0.44, 4.4), (-0.68, 4.35)],
            0.075,
            0.03,
            (10, 28),
        )
        places = [(x * (1.06 - 0.05 * k), 3.85 - k * 0.82) for k in range(4) for x in (-0.42, 0.3)]
        buttons(figure, steel, on, places, 0.07, 0.15)
    elif front == "single":
        patch(
            figure,
            jacket,
            on,
            [(-0.14, -0.9), (0.16, -0.9), (0.16, 4.5), (-0.14, 4.5)],
            0.06,
            0.03,
            (3, 28),
        )
        buttons(figure, steel, on, [(0.01, 4.05 - k * 0.75) for k in range(6)], 0.07, 0.12)
    else:
        patch(
            figure,
            steel,
            on,
            [(-0.04, -0.9), (0.04, -0.9), (0.04, 4.55), (-0.04, 4.55)],
            0.055,
            0.02,
            (2, 28),
        )
    if pockets:
        patch(
            figure,
            jacket,
            on,
            [(0.72, 2.55), (1.42, 2.6), (1.42, 3.35), (0.72, 3.3)],
            0.05,
            0.03,
            (6, 6),
            mirror=True,
        )
        patch(
            figure,
            jacket,
            on,
            [(0.68, 3.12), (1.46, 3.17), (1.46, 3.42), (0.68, 3.37)],
            0.085,
            0.03,
            (6, 4),
            mirror=True,
        )
    tape = cloth(figure, "tape", BONE)
    patch(
        figure,
        tape,
        on,
        [(0.80, 3.55), (1.36, 3.58), (1.36, 3.74), (0.80, 3.71)],
        0.05,
        0.02,
        (5, 3),
    )
    if belted:
        belt(figure, leather(figure), on, 1.30, 0.34, buckle=steel)
    return on

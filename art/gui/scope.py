"""The instrument of the main menu: the system on a round screen, and its beam."""

from __future__ import annotations

import math

from PIL import Image, ImageDraw, ImageFilter

from art.gui.marks import white_with
from art.gui.paint import Point

#: The bodies of the scope: share of the radius, angle in turns, dot in pixels, colour.
BODIES = (
    (0.0, 0.0, 15, "#D9A441"),
    (0.30, 0.10, 8, "#B9B09A"),
    (0.345, 0.118, 4, "#7FD0C8"),
    (0.54, 0.62, 11, "#F3E6C8"),
    (0.54, 0.652, 4, "#7FD0C8"),
    (0.76, 0.345, 8, "#B9B09A"),
    (0.92, 0.86, 5, "#D9A441"),
)


def scope(size: int, steps: int = 3) -> Image.Image:
    """The system as the Watch sees it: rings, scale, bodies; transparent elsewhere."""
    big = size * steps
    picture = Image.new("RGBA", (big, big), (127, 208, 200, 0))
    draw = ImageDraw.Draw(picture)
    middle = big / 2

    def at(share: float, turn: float) -> Point:
        angle = turn * math.tau
        return middle + middle * share * math.cos(angle), middle + middle * share * math.sin(angle)

    teal, faint = (127, 208, 200, 150), (127, 208, 200, 60)
    for share in (0.30, 0.54, 0.76, 0.92):
        r = middle * share
        draw.ellipse(
            (middle - r, middle - r, middle + r, middle + r), outline=teal, width=2 * steps
        )
    r = middle * 0.985
    draw.ellipse((middle - r, middle - r, middle + r, middle + r), outline=faint, width=steps)
    for k in range(120):
        inner = 0.93 if k % 10 == 0 else 0.952 if k % 5 == 0 else 0.966
        colour = teal if k % 10 == 0 else faint
        draw.line([at(inner, k / 120), at(0.985, k / 120)], fill=colour, width=2 * steps)
    for turn in (0.0, 0.25, 0.5, 0.75):
        draw.line([at(0.07, turn), at(0.9, turn)], fill=faint, width=steps)
    for share in (0.4, 0.65):
        for k in range(90):
            draw.arc(
                (
                    middle * (1 - share),
                    middle * (1 - share),
                    middle * (1 + share),
                    middle * (1 + share),
                ),
                k * 4,
                k * 4 + 1.2,
                fill=faint,
                width=steps,
            )
    for share, turn, dot, body in BODIES:
        x, y = at(share, turn)
        d = dot * steps
        if dot >= 8:
            halo = d * 1.9
            draw.ellipse((x - halo, y - halo, x + halo, y + halo), outline=faint, width=steps)
        draw.ellipse((x - d, y - d, x + d, y + d), fill=body)
    return picture.resize((size, size), Image.Resampling.LANCZOS)


def sweep(size: int) -> Image.Image:
    """The beam of the scope: a wedge that fades behind its leading edge (white with alpha)."""
    alpha = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(alpha)
    edge = size * 0.04
    for k in range(70, 0, -1):
        draw.pieslice(
            (edge, edge, size - edge, size - edge), -k * 0.75, 0, fill=int(74 * (1 - k / 70) ** 1.6)
        )
    return white_with(alpha.filter(ImageFilter.GaussianBlur(1.5)))

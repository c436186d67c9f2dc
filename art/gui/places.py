"""Stand-ins for places: which there are, and how a structure becomes a picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PIL import Image, ImageChops, ImageDraw

from art.gui import exteriors, interiors
from art.gui.paint import SCREEN, paint, vignette

#: Where the shade under the text window begins, in pixels from the top.
SHADE_FROM = 700

#: Kind of place -> its picture. The game picks a kind by the place's words and colours it.
PLACES: Mapping[str, Callable[[], Image.Image]] = {
    "console": lambda: finish(interiors.console(100), 200),
    "corridor": lambda: finish(interiors.corridor(), 207),
    "ridge": lambda: finish(exteriors.ridge(102), 214),
    "orbit": lambda: finish(exteriors.orbit(103), 221),
    "street": lambda: finish(exteriors.street(104), 228),
    "hall": lambda: finish(interiors.hall(), 235),
}


def finish(grey: Image.Image, seed: int) -> Image.Image:
    """Paint a place, darken its edges and the strip where the text window lies."""
    painted = ImageChops.multiply(paint(grey, seed), vignette(SCREEN, 0.75))
    shade = Image.new("L", SCREEN, 255)
    draw = ImageDraw.Draw(shade)
    for y in range(SHADE_FROM, SCREEN[1]):
        draw.line((0, y, SCREEN[0], y), fill=255 - min(110, int((y - SHADE_FROM) * 0.7)))
    return ImageChops.multiply(painted, shade)

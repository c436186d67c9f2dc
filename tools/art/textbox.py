"""The text window over a place: how well its text can be read there (WCAG 2 contrast)."""

from __future__ import annotations

from PIL import Image

TOP = 794
"""Upper edge of the text window on the 1080 pixels of the screen: 73.5 %."""
GLASS = (0x08, 0x0C, 0x0E)
GLASS_ALPHA = 0.88
"""The window as the game has it until a player changes it (game/systems/look_ren.py)."""
TEXT = (0xF3, 0xE6, 0xC8)
LEAST_CONTRAST = 4.5
SPOT = 8
"""Pixels across of the spots that are looked at: about as wide as a letter's stroke and its gap."""


def luminance(colour: tuple[int, ...]) -> float:
    """Relative luminance of an sRGB colour, 0 to 1."""
    red, green, blue = (_LINEAR[channel] for channel in colour[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    """Contrast of two luminances, 1 to 21."""
    high, low = max(one, other), min(one, other)
    return (high + 0.05) / (low + 0.05)


def through_glass(colour: tuple[int, ...]) -> tuple[int, ...]:
    """What a pixel of a place becomes behind the window."""
    return tuple(
        round(GLASS_ALPHA * glass + (1 - GLASS_ALPHA) * channel)
        for glass, channel in zip(GLASS, colour[:3], strict=True)
    )


def region(place: Image.Image) -> tuple[float, float, float]:
    """Of a place of 1920 × 1080: mean luminance above the window, mean below its upper edge, and
    the contrast of text on the brightest spot there, through the glass.
    """
    spots = place.convert("RGB").reduce(SPOT)
    row = TOP // SPOT
    pixels = spots.tobytes()
    width = spots.width * 3
    values = [luminance(tuple(pixels[place : place + 3])) for place in range(0, len(pixels), 3)]
    above, below = values[: row * spots.width], values[row * spots.width :]
    first = row * width
    worst = max(
        luminance(through_glass(tuple(pixels[place : place + 3])))
        for place in range(first, len(pixels), 3)
    )
    return (
        sum(above) / len(above),
        sum(below) / len(below),
        contrast(luminance(TEXT), worst),
    )


def _linear(channel: int) -> float:
    value = channel / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


_LINEAR = [_linear(channel) for channel in range(256)]

"""The guides: lines that matter on each canvas, and what they mean, on a transparent ground."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from tools.art.parts import PANEL, PERSON, PLACE, Size
from tools.art.textbox import TOP

_FONT = Path(__file__).resolve().parents[2] / "game" / "fonts" / "BarlowCondensed-Medium.ttf"
_TEAL = (0, 176, 164, 255)
_RUST = (226, 84, 64, 255)
_OUTLINE = (10, 11, 16, 255)
_SHADE = (10, 12, 14, 110)
_BAND = (0, 150, 140, 44)


def person() -> Image.Image:
    """The canvas of people: where heads, chins and the text window are."""
    scale = PERSON[1] / PLACE[1]
    guide, draw = _canvas(PERSON)
    draw.rectangle((0, 120, PERSON[0], 200), _BAND)
    _across(draw, PERSON, 120, "crown of a grown person between here")
    _across(draw, PERSON, 200, "and here")
    _across(draw, PERSON, 525, "no chin below", _RUST)
    window = round(TOP * scale)
    draw.rectangle((0, window, *PERSON), _SHADE)
    _across(draw, PERSON, window, "the text lies over all below", _RUST)
    _across(draw, PERSON, PERSON[1] - 3, "mid-thigh: paint to the very edge")
    draw.line((PERSON[0] // 2, 0, PERSON[0] // 2, PERSON[1]), _TEAL, 2)
    return guide


def place() -> Image.Image:
    """The canvas of places: where heads will be, and where the text lies."""
    guide, draw = _canvas(PLACE)
    low, high = round(PLACE[1] * 0.08), round(PLACE[1] * 0.35)
    draw.rectangle((0, low, PLACE[0], high), _BAND)
    _across(draw, PLACE, low, "heads stand in this band: no faces behind them")
    _across(draw, PLACE, round(PLACE[1] * 0.6), "what the picture is about lies above")
    draw.rectangle((0, TOP, *PLACE), _SHADE)
    _across(
        draw,
        PLACE,
        TOP,
        "the text lies over all below: darker, nothing that matters",
        _RUST,
    )
    for position in (0.13, 0.29, 0.5, 0.71, 0.87):
        x = round(PLACE[0] * position)
        draw.line((x, low, x, PLACE[1]), _TEAL, 2)
    return guide


def panel() -> Image.Image:
    """The canvas of panels."""
    guide, draw = _canvas(PANEL)
    draw.rectangle((0, 0, PANEL[0] - 1, PANEL[1] - 1), outline=_TEAL, width=3)
    _across(draw, PANEL, PANEL[1] // 2, "a voice, never a face")
    return guide


GUIDES: dict[str, Callable[[], Image.Image]] = {"person": person, "place": place, "panel": panel}


def _canvas(size: Size) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    guide = Image.new("RGBA", size)
    return guide, ImageDraw.Draw(guide)


def _across(
    draw: ImageDraw.ImageDraw,
    size: Size,
    y: int,
    words: str,
    colour: tuple[int, int, int, int] = _TEAL,
) -> None:
    """A line across the canvas with words above it."""
    font = ImageFont.truetype(str(_FONT), 30)
    draw.line((0, y, size[0], y), colour, 3)
    told = f"{words}  ·  y = {y}"
    draw.text((14, y - 40), told, fill=colour, font=font, stroke_width=3, stroke_fill=_OUTLINE)

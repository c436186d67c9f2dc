"""Stand-ins for people: silhouettes from mid-thigh up, lit from the upper left.

They are drawn ``SCALE`` times as large as they are shown; all numbers below are drawn pixels
unless a name says otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from art.gui.paint import paint, vertical

SPRITE = (760, 1000)
SCALE = 2
CANVAS = (SPRITE[0] * SCALE, SPRITE[1] * SCALE)
MIDDLE = CANVAS[0] // 2


@dataclass(frozen=True)
class Build:
    """A body in shown pixels: half widths, and ``line``, the height of the shoulders from above."""

    shoulder: int
    waist: int
    hip: int
    line: int
    neck: int
    arm: int = 42

    def drawn(self) -> Build:
        """The same body in drawn pixels."""
        sizes = (self.shoulder, self.waist, self.hip, self.line, self.neck, self.arm)
        return Build(*(size * SCALE for size in sizes))

    @property
    def waist_line(self) -> int:
        """Height of the waist of a drawn body."""
        return self.line + 350 * SCALE


@dataclass(frozen=True)
class Skull:
    """Height of a head's middle, its half width and half height."""

    y: int
    width: int = 76 * SCALE
    height: int = 98 * SCALE


BUILDS: Mapping[str, Build] = {
    "slight": Build(158, 112, 130, 322, 36, arm=35),
    "square": Build(208, 158, 160, 318, 48),
    "broad": Build(236, 196, 186, 326, 56),
    "tall": Build(176, 122, 132, 262, 38),
}


def _cap(draw: ImageDraw.ImageDraw, skull: Skull) -> None:
    y, w, h = skull.y, skull.width, skull.height
    crown = (MIDDLE - w * 1.12, y - h * 1.12, MIDDLE + w * 1.12, y - h * 0.3)
    draw.rounded_rectangle(crown, 26 * SCALE, fill=255)
    peak = [
        (MIDDLE - w * 1.3, y - h * 0.22),
        (MIDDLE + w * 0.5, y - h * 0.5),
        (MIDDLE - w, y - h * 0.5),
    ]
    draw.polygon(peak, fill=255)


def _cropped(draw: ImageDraw.ImageDraw, skull: Skull) -> None:
    y, w, h = skull.y, skull.width, skull.height
    draw.ellipse((MIDDLE - w * 1.08, y - h * 1.14, MIDDLE + w * 1.08, y + h * 0.2), fill=255)


def _bun(draw: ImageDraw.ImageDraw, skull: Skull) -> None:
    y, w, h = skull.y, skull.width, skull.height
    draw.ellipse((MIDDLE - w * 1.08, y - h * 1.1, MIDDLE + w * 1.1, y + h * 0.3), fill=255)
    draw.ellipse((MIDDLE + w * 0.3, y - h * 1.42, MIDDLE + w * 1.2, y - h * 0.6), fill=255)


def _bob(draw: ImageDraw.ImageDraw, skull: Skull) -> None:
    y, w, h = skull.y, skull.width, skull.height
    hair = (MIDDLE - w * 1.3, y - h * 1.14, MIDDLE + w * 1.3, y + h * 0.8)
    draw.rounded_rectangle(hair, 60 * SCALE, fill=255)


def _hood(draw: ImageDraw.ImageDraw, skull: Skull) -> None:
    y, w, h = skull.y, skull.width, skull.height
    hem = y + 152 * SCALE
    cloth = [
        (MIDDLE, y - h * 1.4),
        (MIDDLE + w * 1.55, y - h * 0.2),
        (MIDDLE + w * 1.7, hem),
        (MIDDLE - w * 1.7, hem),
        (MIDDLE - w * 1.55, y - h * 0.2),
    ]
    draw.polygon(cloth, fill=255)


#: What is on a head -> what draws it over the bare skull.
HEADS: Mapping[str, Callable[[ImageDraw.ImageDraw, Skull], None] | None] = {
    "cap": _cap,
    "cropped": _cropped,
    "bun": _bun,
    "bob": _bob,
    "hood": _hood,
    "bald": None,
}


def person(build: str, head: str, seed: int) -> Image.Image:
    """A silhouette in grey with alpha, of the size ``SPRITE``."""
    body = BUILDS[build].drawn()
    skull = Skull(body.line - 132 * SCALE)
    outline = ImageChops.lighter(_body(body), _head(skull, head))
    tone = _light(outline)
    _seams(tone, body)
    tone = _face(tone, skull)
    painted = paint(tone.resize(SPRITE, Image.Resampling.LANCZOS), seed, steps=9, strength=0.05)
    alpha = outline.resize(SPRITE, Image.Resampling.LANCZOS)
    inner = alpha.filter(ImageFilter.MinFilter(7)).filter(ImageFilter.GaussianBlur(1))
    inked = Image.composite(painted, Image.new("L", SPRITE, 6), inner)
    return Image.merge("LA", (inked, alpha)).convert("RGBA")


def _rounded(mask: Image.Image, radius: float) -> Image.Image:
    """Melt crude shapes into one smooth outline: blur, then cut at the half."""
    soft = mask.filter(ImageFilter.GaussianBlur(radius))
    return soft.point(lambda v: max(0, min(255, (v - 118) * 14)))


def _body(body: Build) -> Image.Image:
    """The outline of trunk, arms and neck, white on black."""
    mask = Image.new("L", CANVAS, 0)
    draw = ImageDraw.Draw(mask)
    line, bottom = body.line, CANVAS[1]
    trunk = [
        (MIDDLE - body.shoulder * 0.86, line + 26 * SCALE),
        (MIDDLE - body.neck, line - 26 * SCALE),
        (MIDDLE + body.neck, line - 26 * SCALE),
        (MIDDLE + body.shoulder * 0.86, line + 26 * SCALE),
        (MIDDLE + body.waist, body.waist_line),
        (MIDDLE + body.hip, bottom + 40),
        (MIDDLE - body.hip, bottom + 40),
        (MIDDLE - body.waist, body.waist_line),
    ]
    draw.polygon(trunk, fill=255)
    arm = body.arm
    for side, bend in ((-1, 14 * SCALE), (1, 4 * SCALE)):
        x = MIDDLE + side * (body.shoulder - 34 * SCALE)
        joint = (x - arm * 1.15, line + 6 * SCALE, x + arm * 1.15, line + 110 * SCALE)
        draw.ellipse(joint, fill=255)
        elbow = (x + side * (16 * SCALE + bend), line + 300 * SCALE)
        hand = (x + side * (2 * SCALE), line + 530 * SCALE)
        draw.line([(x, line + 60 * SCALE), elbow], fill=255, width=int(arm * 2))
        draw.line([elbow, hand], fill=255, width=int(arm * 1.5))
        fist = (hand[0] - arm * 0.75, hand[1] - arm, hand[0] + arm * 0.75, hand[1] + arm * 1.3)
        draw.ellipse(fist, fill=255)
    neck = (MIDDLE - body.neck, line - 90 * SCALE, MIDDLE + body.neck, line + 10 * SCALE)
    draw.rectangle(neck, fill=255)
    return _rounded(mask, 11 * SCALE)


def _head(skull: Skull, head: str) -> Image.Image:
    """The outline of a head and what is on it, white on black."""
    mask = Image.new("L", CANVAS, 0)
    draw = ImageDraw.Draw(mask)
    w, h = skull.width, skull.height
    draw.ellipse((MIDDLE - w, skull.y - h, MIDDLE + w, skull.y + h), fill=255)
    cover = HEADS[head]
    if cover is not None:
        cover(draw, skull)
    return _rounded(mask, 7 * SCALE)


def _light(outline: Image.Image) -> Image.Image:
    """Tones within an outline: a broad light from the left, a narrow hard rim on the right."""
    soft = outline.filter(ImageFilter.GaussianBlur(26 * SCALE))
    left = ImageChops.subtract(outline, ImageChops.offset(soft, 34 * SCALE, 26 * SCALE))
    hard = outline.filter(ImageFilter.GaussianBlur(4 * SCALE))
    right = ImageChops.subtract(outline, ImageChops.offset(hard, -9 * SCALE, 3 * SCALE))
    rim = right.filter(ImageFilter.GaussianBlur(2 * SCALE)).point(lambda v: int(v * 0.5))
    tone = ImageChops.add(vertical(CANVAS, 92, 44), left.point(lambda v: int(v * 0.42)))
    return ImageChops.add(tone, rim)


def _seams(tone: Image.Image, body: Build) -> None:
    """Draw a collar, the seams of the arms and the front of a coat into ``tone``."""
    draw = ImageDraw.Draw(tone)
    line = body.line
    for side in (-1, 1):
        collar = [
            (MIDDLE + side * body.neck * 1.15, line - 34 * SCALE),
            (MIDDLE + side * 8 * SCALE, line + 60 * SCALE),
        ]
        draw.line(collar, fill=30, width=5 * SCALE)
        seam = [
            (MIDDLE + side * (body.shoulder - 76 * SCALE), line + 150 * SCALE),
            (MIDDLE + side * (body.waist + 6 * SCALE), body.waist_line),
        ]
        draw.line(seam, fill=28, width=4 * SCALE)
    front = [(MIDDLE + 8 * SCALE, line + 60 * SCALE), (MIDDLE + 4 * SCALE, CANVAS[1])]
    draw.line(front, fill=36, width=3 * SCALE)


def _face(tone: Image.Image, skull: Skull) -> Image.Image:
    """``tone`` with the pale oval of a face."""
    y, w, h = skull.y, skull.width, skull.height
    face = Image.new("L", CANVAS, 0)
    oval = (MIDDLE - w * 0.8, y - h * 0.62, MIDDLE + w * 0.74, y + h * 0.92)
    ImageDraw.Draw(face).ellipse(oval, fill=74)
    return ImageChops.add(tone, face.filter(ImageFilter.GaussianBlur(9 * SCALE)))

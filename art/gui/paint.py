"""Greys and the painted-poster pass that every drawing here goes through."""

from __future__ import annotations

import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

SCREEN = (1920, 1080)
Point = tuple[float, float]
Box = tuple[float, float, float, float]


def noise(size: tuple[int, int], seed: int, cell: int) -> Image.Image:
    """Smooth grey noise ('L', mean 128) whose blotches are about `cell` pixels wide."""
    rng = random.Random(seed)
    small = (max(2, size[0] // cell + 2), max(2, size[1] // cell + 2))
    picture = Image.frombytes("L", small, rng.randbytes(small[0] * small[1]))
    return picture.resize(size, Image.Resampling.BICUBIC)


def paint(grey: Image.Image, seed: int, steps: int = 9, strength: float = 0.08) -> Image.Image:
    """The painted-poster pass: blotchy thresholds between a few tone steps, and paper grain."""
    size = grey.size
    blotch = Image.blend(noise(size, seed, 90), noise(size, seed + 1, 14), 0.4)
    mixed = Image.blend(grey, ImageChops.overlay(grey, blotch), strength * 2.2)
    mixed = ImageChops.add(
        mixed, blotch.point(lambda v: int((v - 128) * strength * 0.5 + 128)), 1, -128
    )
    stepped = mixed.point(lambda v: round(v * (steps - 1) / 255) * 255 // (steps - 1))
    soft = Image.blend(mixed, stepped.filter(ImageFilter.GaussianBlur(1.2)), 0.6)
    grain = noise(size, seed + 2, 2).point(lambda v: int((v - 128) * 0.06 + 128))
    return ImageChops.add(soft, grain, 1, -128)


def vertical(size: tuple[int, int], top: int, bottom: int) -> Image.Image:
    """A grey gradient from top to bottom."""
    strip = Image.new("L", (1, size[1]))
    strip.putdata([round(top + (bottom - top) * y / (size[1] - 1)) for y in range(size[1])])
    return strip.resize(size)


def vignette(size: tuple[int, int], strength: float) -> Image.Image:
    """White in the middle, darker to the corners."""
    radial = Image.radial_gradient("L").resize(size, Image.Resampling.BICUBIC)
    return radial.point(lambda v: int(255 - max(0, v - 90) * strength))


def glow(grey: Image.Image, box: Box, value: int, blur: float) -> Image.Image:
    """Add a soft light: an ellipse in `box` of brightness `value`, blurred by `blur` pixels."""
    lamp = Image.new("L", grey.size, 0)
    ImageDraw.Draw(lamp).ellipse(box, fill=value)
    return ImageChops.screen(grey, lamp.filter(ImageFilter.GaussianBlur(blur)))

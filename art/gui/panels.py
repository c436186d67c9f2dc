"""Surfaces that text lies on: office paper, and the wall behind the main menu."""

from __future__ import annotations

import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from art.gui.paint import SCREEN, glow, noise, paint, vertical, vignette


def paper(size: tuple[int, int], seed: int) -> Image.Image:
    """Cheap office paper: bone, blotched, a little darker at its edges."""
    grey = Image.blend(Image.new("L", size, 236), noise(size, seed, 160), 0.10)
    grey = Image.blend(grey, noise(size, seed + 1, 3), 0.05)
    edge = Image.new("L", size, 0)
    ImageDraw.Draw(edge).rectangle((26, 26, size[0] - 26, size[1] - 26), fill=255)
    edge = edge.filter(ImageFilter.GaussianBlur(22)).point(lambda v: 205 + v * 50 // 255)
    grey = ImageChops.multiply(grey, edge)
    return ImageOps.colorize(grey, (24, 18, 10), (250, 240, 214)).convert("RGB")


def menu_console(seed: int) -> Image.Image:
    """The wall behind the main menu: steel plates, rivets, a switchboard, a lamp from above."""
    rng = random.Random(seed)
    grey = vertical(SCREEN, 40, 24)
    draw = ImageDraw.Draw(grey)
    for x in (0, 470, 830, 1380, 1880):
        draw.line((x, 0, x, 1080), fill=10, width=6)
        draw.line((x + 6, 0, x + 6, 1080), fill=56, width=2)
    for y in (120, 912):
        draw.line((0, y, 1920, y), fill=9, width=7)
        draw.line((0, y + 7, 1920, y + 7), fill=56, width=2)
    for x in range(26, 1920, 88):
        for y in (96, 148, 888, 940):
            draw.ellipse((x - 6, y - 6, x + 6, y + 6), fill=66)
            draw.ellipse((x - 5, y - 3, x + 6, y + 7), fill=16)
    for _ in range(110):
        left, top, length = rng.uniform(0, 1920), rng.uniform(0, 1080), rng.uniform(20, 200)
        scratch = (left, top, left + rng.uniform(-6, 6), top + length)
        draw.line(scratch, fill=int(rng.uniform(24, 46)), width=1)
    # The screen's glass, round, in a bolted bezel.
    draw.ellipse((912, 66, 1880, 1014), fill=14)
    draw.ellipse((920, 72, 1872, 1006), fill=58)
    draw.ellipse((940, 90, 1852, 988), fill=11)
    glass = Image.new("L", SCREEN, 0)
    ImageDraw.Draw(glass).ellipse((946, 96, 1846, 982), fill=255)
    inside = Image.new("L", SCREEN, 18)
    inside = glow(inside, (1076, 160, 1716, 800), 52, 150)
    grey = glow(grey, (300, -320, 1500, 160), 70, 150)
    painted = paint(grey, seed, steps=24, strength=0.07)
    painted.paste(inside, (0, 0), glass.filter(ImageFilter.GaussianBlur(3)))
    painted = ImageChops.multiply(painted, vignette(SCREEN, 0.7))
    return ImageOps.colorize(painted, "#04070A", "#C8CDBE", mid="#456260", midpoint=112)

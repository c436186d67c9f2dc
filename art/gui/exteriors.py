"""Structures of places in the open, in grey, before the paint."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from art.gui.paint import SCREEN, Point, glow, noise, vertical


def ridge_line(rng: random.Random, base: float, rough: float, step: int = 30) -> list[Point]:
    """A mountain line across the screen by summed sines, closed along the lower edge."""
    phases = [rng.uniform(0, math.tau) for _ in range(6)]
    points: list[Point] = []
    for x in range(-step, SCREEN[0] + 2 * step, step):
        height = sum(math.sin(x * 0.0016 * 1.9**k + phases[k]) / 1.75**k for k in range(6))
        points.append((x, base - rough * height - rng.uniform(0, rough * 0.12)))
    return [*points, (SCREEN[0] + step, SCREEN[1]), (-step, SCREEN[1])]


def ridge(seed: int) -> Image.Image:
    """Mountains in weather: ridge behind ridge, paler with distance, and drifting snow."""
    rng = random.Random(seed)
    grey = vertical(SCREEN, 92, 176)
    grey = glow(grey, (1150, 230, 1450, 480), 130, 110)
    for layer, (base, rough, tone) in enumerate(
        ((520, 120, 150), (610, 100, 118), (700, 80, 84), (830, 60, 48), (960, 40, 22))
    ):
        mask = Image.new("L", SCREEN, 0)
        ImageDraw.Draw(mask).polygon(ridge_line(rng, base, rough), fill=255)
        shape = vertical(SCREEN, tone + 20, max(0, tone - 16))
        lit = ImageChops.offset(mask, 16, 26).filter(ImageFilter.GaussianBlur(6))
        shape = ImageChops.add(shape, ImageChops.invert(lit).point(lambda v: v // 6))
        grey.paste(shape, (0, 0), mask.filter(ImageFilter.GaussianBlur(0.8 + (4 - layer) * 0.5)))
    draw = ImageDraw.Draw(grey)
    for _ in range(420):
        x, y, r = rng.uniform(0, 1920), rng.uniform(0, 1000), rng.uniform(1, 3.4)
        draw.line((x, y, x + r * 5, y + r * 1.6), fill=int(150 + rng.uniform(0, 90)), width=int(r))
    return grey


def orbit(seed: int) -> Image.Image:
    """A planet's limb against stars, a station's dark truss across the corner."""
    rng = random.Random(seed)
    grey = Image.new("L", SCREEN, 14)
    draw = ImageDraw.Draw(grey)
    for _ in range(520):
        x, y, v = rng.uniform(0, 1920), rng.uniform(0, 1080), rng.uniform(60, 255)
        r = 0.6 + (v / 255) ** 6 * 1.8
        draw.ellipse((x - r, y - r, x + r, y + r), fill=int(v))
    planet = Image.new("L", SCREEN, 0)
    ImageDraw.Draw(planet).ellipse((-260, 360, 2380, 3000), fill=255)
    surface = Image.blend(vertical(SCREEN, 235, 30), noise(SCREEN, 71, 120), 0.28)
    grey = ImageChops.screen(
        grey, planet.filter(ImageFilter.GaussianBlur(34)).point(lambda v: v // 2)
    )
    grey.paste(surface, (0, 0), planet.filter(ImageFilter.GaussianBlur(1)))
    shade = Image.new("L", SCREEN, 255)
    ImageDraw.Draw(shade).ellipse((420, 470, 3200, 3250), fill=60)
    grey = ImageChops.multiply(grey, shade.filter(ImageFilter.GaussianBlur(120)))
    draw = ImageDraw.Draw(grey)
    for k in range(9):
        x = 1500 + k * 60
        draw.line((x, 60 + k * 30, x + 60, 190 + k * 30), fill=34, width=9)
        draw.line((x, 160 + k * 30, x + 60, 90 + k * 30), fill=30, width=7)
    draw.line((1440, 30, 2000, 310), fill=46, width=16)
    draw.line((1440, 160, 2000, 430), fill=38, width=16)
    draw.rectangle((1330, 10, 1480, 190), fill=30, outline=58, width=5)
    return grey


def street(seed: int) -> Image.Image:
    """A high street between tall fronts with unlit verticals instead of flags."""
    rng = random.Random(seed)
    grey = vertical(SCREEN, 128, 190)
    grey = glow(grey, (760, 180, 1160, 620), 120, 120)
    draw = ImageDraw.Draw(grey)
    for depth in range(5, -1, -1):
        near = 1 - depth / 6
        tone = int(48 + depth * 24)
        inner = 860 - 780 * near**1.3
        for side in (-1, 1):
            x0 = 960 + side * inner
            x1 = 960 + side * 1200
            top = 330 - 520 * near + rng.uniform(-30, 60)
            draw.rectangle((min(x0, x1), top, max(x0, x1), 1080), fill=tone)
            width = 22 + 34 * near
            for row in range(9):
                for column in range(4):
                    wx = x0 + side * (20 + column * width * 1.5)
                    wy = top + 40 + row * width * 1.9
                    lit = rng.random()
                    fill = tone + (90 if lit > 0.82 else 16 if lit > 0.3 else -10)
                    draw.rectangle(
                        (
                            min(wx, wx + side * width * 0.7),
                            wy,
                            max(wx, wx + side * width * 0.7),
                            wy + width,
                        ),
                        fill=fill,
                    )
            bar = x0 + side * width * 0.2
            draw.rectangle(
                (bar - width * 0.25, top + 60, bar + width * 0.25, top + 60 + width * 9),
                fill=tone - 18,
            )
    draw.polygon([(0, 1080), (1920, 1080), (1060, 640), (860, 640)], fill=74)
    for _ in range(46):
        x, near = rng.uniform(120, 1800), rng.uniform(0.2, 1)
        y, h = 640 + 240 * near, 60 + 150 * near
        draw.rounded_rectangle(
            (x - h * 0.13, y - h * 0.75, x + h * 0.13, y), h * 0.1, fill=int(60 - 40 * near)
        )
        draw.ellipse(
            (x - h * 0.08, y - h * 0.95, x + h * 0.08, y - h * 0.74), fill=int(60 - 40 * near)
        )
    return grey

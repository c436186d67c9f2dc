"""Textures drawn by code: maps, cards, number plates, screens. All in the game's own fonts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parents[3]
FONTS = ROOT / "game" / "fonts"
FOLDER = ROOT / ".cache" / "art" / "textures"
BONE, BLACK, RUST, AMBER, TEAL = "#ded2b6", "#14181a", "#96261a", "#d9a441", "#7fd0c8"


def font(size: int, face: str = "BarlowCondensed-SemiBold") -> ImageFont.FreeTypeFont:
    """One of the game's fonts at ``size`` pixels."""
    return ImageFont.truetype(str(FONTS / f"{face}.ttf"), size)


def texture(
    name: str,
    size: tuple[int, int],
    ground: str,
    draw: Callable[[ImageDraw.ImageDraw, int, int], None],
) -> Path:
    """A drawn picture in the cache folder; its path, for `Stage.picture`."""
    image = Image.new("RGB", size, ground)
    draw(ImageDraw.Draw(image), *size)
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.png"
    image.save(path)
    return path


def emblem(draw: ImageDraw.ImageDraw, x: float, y: float, r: float, colour: str = BONE) -> None:
    """The Coalition's closed aperture: a ring with one vertical bar."""
    wide = max(2, round(r * 0.17))
    draw.ellipse((x - r, y - r, x + r, y + r), outline=colour, width=wide)
    draw.rectangle((x - wide * 0.6, y - r * 0.66, x + wide * 0.6, y + r * 0.66), fill=colour)


def plate(
    name: str,
    text: str,
    ground: str = BONE,
    colour: str = BLACK,
    size: tuple[int, int] = (256, 96),
    frame: bool = True,
) -> Path:
    """A stamped plate with a number or a word."""

    def draw(pen: ImageDraw.ImageDraw, w: int, h: int) -> None:
        if frame:
            pen.rectangle((4, 4, w - 5, h - 5), outline=colour, width=3)
        letters = font(min(int(h * 0.74), int(w * 1.9 / max(1, len(text)))))
        pen.text((w / 2, h / 2), text, colour, letters, anchor="mm")

    return texture(name, size, ground, draw)


def typed(
    name: str,
    lines: int,
    seed: int,
    ground: str = "#d9cfb4",
    colour: str = "#2a2a28",
    size: tuple[int, int] = (240, 320),
    head: str = "",
    stamp: str = "",
) -> Path:
    """A sheet of typewritten greeking with a head line and a coloured stamp."""
    rng = np.random.default_rng(seed)

    def draw(pen: ImageDraw.ImageDraw, w: int, h: int) -> None:
        top = 14
        if head:
            pen.text((w * 0.08, 8), head, colour, font(int(h * 0.09)))
            top = int(8 + h * 0.13)
        step = (h - top - 10) / max(1, lines)
        for line in range(lines):
            x, y = w * 0.08, top + line * step
            end = w * (0.92 if rng.random() < 0.75 else rng.uniform(0.3, 0.8))
            while x < end:
                word = float(rng.uniform(0.04, 0.16)) * w
                pen.rectangle((x, y, min(x + word, end), y + step * 0.42), fill=colour)
                x += word + w * 0.025
        if stamp:
            emblem(pen, w * 0.78, h * 0.8, w * 0.13, stamp)

    return texture(name, size, ground, draw)


def waves(name: str, seed: int, colours: Sequence[str], ground: str = "#07100f") -> Path:
    """A screen with one trace for each colour over a graticule."""
    rng = np.random.default_rng(seed)

    def draw(pen: ImageDraw.ImageDraw, w: int, h: int) -> None:
        for x in range(0, w, w // 10):
            pen.line((x, 0, x, h), fill="#12302c")
        for y in range(0, h, h // 6):
            pen.line((0, y, w, y), fill="#12302c")
        for at, colour in enumerate(colours):
            middle = h * (at + 0.6) / (len(colours) + 0.2)
            x = np.linspace(0, w, 220)
            bumps = sum(
                rng.uniform(0.2, 1) * np.sin(x / w * rng.uniform(8, 70) + rng.uniform(0, 6))
                for _ in range(5)
            )
            envelope = np.exp(-(((x / w - rng.uniform(0.3, 0.7)) / 0.22) ** 2)) + 0.12
            y = middle + bumps * envelope * h / (len(colours) + 1) * 0.22
            points = [(float(a), float(b)) for a, b in zip(x, y, strict=True)]
            pen.line(points, fill=colour, width=3)

    return texture(name, (400, 260), ground, draw)


def radar(name: str, colour: str = "#8fe6dc", blips: Sequence[tuple[float, float]] = ()) -> Path:
    """A round glass with rings, a sweep and ``blips`` (polar: share of the radius, degrees)."""

    def draw(pen: ImageDraw.ImageDraw, w: int, h: int) -> None:
        x, y, r = w / 2, h / 2, min(w, h) / 2 - 6
        for share in (1, 0.75, 0.5, 0.25):
            box = (x - r * share, y - r * share, x + r * share, y + r * share)
            pen.ellipse(box, outline="#1f5a54", width=3)
        pen.pieslice((x - r, y - r, x + r, y + r), 290, 318, fill="#0f3d38")
        pen.line((x - r, y, x + r, y), fill="#1f5a54", width=2)
        pen.line((x, y - r, x, y + r), fill="#1f5a54", width=2)
        for reach, angle in blips:
            bx = x + r * reach * math.cos(math.radians(angle))
            by = y + r * reach * math.sin(math.radians(angle))
            pen.ellipse((bx - 7, by - 7, bx + 7, by + 7), fill=colour)

    return texture(name, (400, 400), "#04100f", draw)


def system_map(name: str, size: tuple[int, int] = (1600, 720)) -> Path:
    """The enamel map of the Cerberi system: star, orbits, planets, moons, the barrier."""

    def draw(pen: ImageDraw.ImageDraw, w: int, h: int) -> None:
        pen.rectangle((10, 10, w - 11, h - 11), outline=BONE, width=4)
        for column in range(0, w, 80):
            pen.line((column, 12, column, h - 12), fill="#23413f")
        for row in range(0, h, 80):
            pen.line((12, row, w - 12, row), fill="#23413f")
        sx, sy = w * 0.06, h * 0.52
        for reach, colour in ((0.22, BONE), (0.38, BONE), (0.55, "#8d8368"), (0.72, BONE)):
            r = w * reach
            pen.arc((sx - r, sy - r, sx + r, sy + r), -42, 42, fill=colour, width=4)
        for k in range(70):
            angle = math.radians(-40 + k * 1.16)
            r = w * (0.55 + 0.012 * math.sin(k * 12.9))
            x, y = sx + r * math.cos(angle), sy + r * math.sin(angle)
            pen.ellipse((x - 4, y - 4, x + 4, y + 4), fill="#a59878")
        r = w * 0.88
        for k in range(0, 84, 3):
            box = (sx - r, sy - r, sx + r, sy + r)
            pen.arc(box, -42 + k, -40.6 + k, fill=RUST, width=8)
        pen.ellipse((sx - 58, sy - 58, sx + 58, sy + 58), fill=AMBER)
        bodies = ((0.22, -22, 30, "#9b9a92"), (0.38, 16, 36, "#7e8a54"), (0.72, -9, 74, "#b88a56"))
        for reach, angle, size_, colour in bodies:
            x = sx + w * reach * math.cos(math.radians(angle))
            y = sy + w * reach * math.sin(math.radians(angle))
            pen.ellipse((x - size_, y - size_, x + size_, y + size_), fill=colour, outline=BONE)
            for moon in range(1 if reach < 0.7 else 2):
                mx, my = x + size_ * (1.5 + moon * 0.5), y - size_ * (0.9 - moon * 1.6)
                pen.ellipse((mx - 9, my - 9, mx + 9, my + 9), fill=BONE)
            pen.line((x, y + size_ + 8, x, y + size_ + 34), fill=BONE, width=3)
            pen.rectangle((x - 60, y + size_ + 36, x + 60, y + size_ + 46), fill=BONE)
            pen.rectangle((x - 60, y + size_ + 54, x + 10, y + size_ + 60), fill="#8d8368")
        emblem(pen, w * 0.95, h * 0.13, h * 0.07)
        for k in range(5):
            pen.rectangle((w * 0.9, h * (0.82 + k * 0.025), w * 0.97, h * (0.83 + k * 0.025)), BONE)

    return texture(name, size, "#1b3233", draw)

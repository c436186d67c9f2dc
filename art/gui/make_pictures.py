"""Draw the interface: `.venv/bin/python art/gui/make_pictures.py` (needs only Pillow).

Everything here is made by this file with fixed seeds, so a second run gives the same pictures.
The stand-ins for places and people are grey; game/systems/placeholders.rpy colours them.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

HERE = Path(__file__).resolve().parent.parent.parent / "game" / "gui"
SCREEN = (1920, 1080)
Point = tuple[float, float]


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


def finish_place(grey: Image.Image, seed: int) -> Image.Image:
    """Paint a place, darken its edges and the strip below the text box's upper edge."""
    painted = ImageChops.multiply(paint(grey, seed), vignette(SCREEN, 0.75))
    shade = Image.new("L", SCREEN, 255)
    draw = ImageDraw.Draw(shade)
    for y in range(700, SCREEN[1]):
        draw.line((0, y, SCREEN[0], y), fill=255 - min(110, int((y - 700) * 0.7)))
    return ImageChops.multiply(painted, shade)


def glow(
    grey: Image.Image, box: tuple[float, float, float, float], value: int, blur: float
) -> Image.Image:
    """Add a soft light."""
    lamp = Image.new("L", grey.size, 0)
    ImageDraw.Draw(lamp).ellipse(box, fill=value)
    return ImageChops.screen(grey, lamp.filter(ImageFilter.GaussianBlur(blur)))


def place_console(rng: random.Random) -> Image.Image:
    """A signals room: ceiling beams, banks of panels left and right, one lit port."""
    grey = vertical(SCREEN, 44, 70)
    draw = ImageDraw.Draw(grey)
    draw.polygon([(0, 0), (1920, 0), (1290, 250), (630, 250)], fill=34)
    for k in range(7):
        y = 250 * (k / 7) ** 1.7
        inset = 630 * y / 250
        draw.line((inset, y, 1920 - inset, y), fill=44, width=5)
    draw.rectangle((630, 250, 1290, 640), fill=70)
    draw.polygon([(0, 0), (630, 250), (630, 640), (0, 960)], fill=74)
    draw.polygon([(1920, 0), (1290, 250), (1290, 640), (1920, 960)], fill=60)
    draw.polygon([(0, 960), (630, 640), (1290, 640), (1920, 960), (1920, 1080), (0, 1080)], fill=30)
    draw.ellipse((800, 276, 1120, 596), fill=24, outline=104, width=14)
    port = Image.new("L", SCREEN, 0)
    ImageDraw.Draw(port).ellipse((816, 292, 1104, 580), fill=255)
    world = Image.new("L", SCREEN, 16)
    ImageDraw.Draw(world).ellipse((730, 430, 1330, 1030), fill=190)
    grey.paste(world, (0, 0), port)
    draw.rectangle((630, 600, 1290, 640), fill=50)
    for x in (690, 800, 1030, 1140):
        draw.rectangle((x, 520, x + 92, 604), fill=26, outline=84, width=4)
        draw.rectangle((x + 10, 532, x + 82, 584), fill=112)
    for side in (-1, 1):
        for row in range(7):
            for column in range(8):
                depth = column / 8
                x = 960 + side * (960 - 330 * depth**0.8 - 8)
                top, bottom = 250 * depth * 0.9 + 40, 960 - 320 * depth * 0.98 - 40
                y = top + (bottom - top) * (row + 0.5) / 7
                w, h = 34 * (1 - depth * 0.5), 20 * (1 - depth * 0.5)
                lit = rng.random()
                draw.rectangle((x - w, y - h, x + w, y + h), fill=28, outline=66, width=2)
                for lamp in range(3):
                    if rng.random() < 0.55:
                        lx = x - w * 0.6 + lamp * w * 0.6
                        draw.rectangle((lx, y - 4, lx + 8, y + 4), fill=130 + int(110 * lit))
    grey = glow(grey, (760, 240, 1160, 640), 90, 90)
    return glow(grey, (880, 40, 1040, 90), 200, 60)


def place_corridor(_rng: random.Random) -> Image.Image:
    """A bunker corridor running away under a row of lamps, with numbered doors."""
    grey = vertical(SCREEN, 40, 46)
    draw = ImageDraw.Draw(grey)
    centre = (1040, 430)
    draw.polygon([(0, -260), (0, 1180), centre], fill=58)
    draw.polygon([(1920, -120), (1920, 1060), centre], fill=44)
    draw.polygon([(0, 1180), (1920, 1060), centre], fill=34)
    draw.polygon([(0, -260), (1920, -120), centre], fill=30)
    for k in range(9):
        t = 1 - 0.66**k
        for base_x, y0, y1, tone in ((0, -260, 1180, 76), (1920, -120, 1060, 62)):
            x = base_x + (centre[0] - base_x) * t
            top, bottom = y0 + (centre[1] - y0) * t, y1 + (centre[1] - y1) * t
            draw.line((x, top, x, bottom), fill=tone, width=max(1, int(16 * (1 - t))))
            if k % 2 == 0 and k:
                step = (centre[0] - base_x) * 0.07
                draw.rectangle(
                    (min(x, x + step), top + (bottom - top) * 0.36, max(x, x + step), bottom),
                    fill=26,
                )
    for k in range(8):
        t = 1 - 0.7**k
        x, y = 960 + (centre[0] - 960) * t, -60 + (centre[1] + 60) * t
        w = 150 * (1 - t)
        draw.rectangle((x - w, y - w * 0.14, x + w, y + w * 0.14), fill=215)
    for k in range(6):
        y = 120 + k * 26
        draw.line((0, y - k * 6, centre[0], centre[1] - 70 + k * 6), fill=24, width=6)
    draw.rectangle((centre[0] - 34, centre[1] - 46, centre[0] + 34, centre[1] + 60), fill=120)
    grey = glow(grey, (840, 230, 1240, 640), 110, 80)
    return glow(grey, (640, -120, 1300, 180), 90, 90)


def ridge(rng: random.Random, base: float, rough: float, step: int = 30) -> list[Point]:
    """A mountain line across the screen by summed sines, closed along the lower edge."""
    phases = [rng.uniform(0, math.tau) for _ in range(6)]
    points: list[Point] = []
    for x in range(-step, SCREEN[0] + 2 * step, step):
        height = sum(math.sin(x * 0.0016 * 1.9**k + phases[k]) / 1.75**k for k in range(6))
        points.append((x, base - rough * height - rng.uniform(0, rough * 0.12)))
    return [*points, (SCREEN[0] + step, SCREEN[1]), (-step, SCREEN[1])]


def place_ridge(rng: random.Random) -> Image.Image:
    """Mountains in weather: ridge behind ridge, paler with distance, and drifting snow."""
    grey = vertical(SCREEN, 92, 176)
    grey = glow(grey, (1150, 230, 1450, 480), 130, 110)
    for layer, (base, rough, tone) in enumerate(
        ((520, 120, 150), (610, 100, 118), (700, 80, 84), (830, 60, 48), (960, 40, 22))
    ):
        mask = Image.new("L", SCREEN, 0)
        ImageDraw.Draw(mask).polygon(ridge(rng, base, rough), fill=255)
        shape = vertical(SCREEN, tone + 20, max(0, tone - 16))
        lit = ImageChops.offset(mask, 16, 26).filter(ImageFilter.GaussianBlur(6))
        shape = ImageChops.add(shape, ImageChops.invert(lit).point(lambda v: v // 6))
        grey.paste(shape, (0, 0), mask.filter(ImageFilter.GaussianBlur(0.8 + (4 - layer) * 0.5)))
    draw = ImageDraw.Draw(grey)
    for _ in range(420):
        x, y, r = rng.uniform(0, 1920), rng.uniform(0, 1000), rng.uniform(1, 3.4)
        draw.line((x, y, x + r * 5, y + r * 1.6), fill=int(150 + rng.uniform(0, 90)), width=int(r))
    return grey


def place_orbit(rng: random.Random) -> Image.Image:
    """A planet's limb against stars, a station's dark truss across the corner."""
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


def place_street(rng: random.Random) -> Image.Image:
    """A high street between tall fronts with unlit verticals instead of flags."""
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


def place_hall(_rng: random.Random) -> Image.Image:
    """A large vault with ribs, a tall opening at its end and a gantry."""
    grey = vertical(SCREEN, 38, 74)
    grey = glow(grey, (700, 120, 1220, 760), 150, 90)
    draw = ImageDraw.Draw(grey)
    draw.polygon([(860, 700), (860, 300), (960, 220), (1060, 300), (1060, 700)], fill=205)
    for k in range(6, -1, -1):
        near = 1 - k / 7
        half, top = 180 + 900 * near**1.8, 210 - 330 * near**1.6
        thick = 16 + 80 * near**1.6
        tone = int(84 - 62 * near)
        outer = [
            (960 - half - thick, 1080),
            (960 - half - thick, top + half * 0.35),
            (960, top - thick),
        ]
        inner = [(960, top), (960 - half, top + half * 0.4), (960 - half, 1080)]
        draw.polygon(outer + inner, fill=tone)
        draw.polygon([(1920 - x, y) for x, y in outer + inner], fill=max(0, tone - 8))
    draw.polygon([(0, 1080), (1920, 1080), (1060, 700), (860, 700)], fill=60)
    for k in range(10):
        y = 700 + 380 * (k / 10) ** 1.8
        draw.line((0, y, 1920, y), fill=44, width=2 + k // 3)
    draw.rectangle((0, 470, 430, 492), fill=18)
    for x in range(0, 430, 54):
        draw.line((x, 410, x, 470), fill=20, width=5)
    draw.line((0, 410, 430, 410), fill=20, width=6)
    return grey


PLACES: dict[str, Callable[[random.Random], Image.Image]] = {
    "console": place_console,
    "corridor": place_corridor,
    "ridge": place_ridge,
    "orbit": place_orbit,
    "street": place_street,
    "hall": place_hall,
}


def rounded(mask: Image.Image, radius: float) -> Image.Image:
    """Melt crude shapes into one smooth outline: blur, then cut at the half."""
    soft = mask.filter(ImageFilter.GaussianBlur(radius))
    return soft.point(lambda v: max(0, min(255, (v - 118) * 14)))


#: Build -> shoulders, waist, hips (half widths), height of the shoulder line, neck half width.
BUILDS: dict[str, tuple[int, int, int, int, int]] = {
    "slight": (158, 112, 130, 322, 36),
    "square": (208, 158, 160, 318, 48),
    "broad": (236, 196, 186, 326, 56),
    "tall": (176, 122, 132, 262, 38),
}
HEADS = ("cap", "cropped", "bun", "bob", "hood", "bald")
SPRITE = (760, 1000)


def person(build: str, head: str, seed: int) -> Image.Image:
    """A silhouette from mid-thigh up in grey with alpha, lit from the upper left."""
    scale = 2
    w, h = SPRITE[0] * scale, SPRITE[1] * scale
    mask = Image.new("L", (w, h), 0)
    draw = ImageDraw.Draw(mask)
    shoulder, waist, hip, line, neck = (v * scale for v in BUILDS[build])
    cx, bottom = w // 2, h
    waist_y = line + 350 * scale
    draw.polygon(
        [
            (cx - shoulder * 0.86, line + 26 * scale),
            (cx - neck, line - 26 * scale),
            (cx + neck, line - 26 * scale),
            (cx + shoulder * 0.86, line + 26 * scale),
            (cx + waist, waist_y),
            (cx + hip, bottom + 40),
            (cx - hip, bottom + 40),
            (cx - waist, waist_y),
        ],
        fill=255,
    )
    for side, bend in ((-1, 14 * scale), (1, 4 * scale)):
        x = cx + side * (shoulder - 34 * scale)
        arm = 42 * scale if build != "slight" else 35 * scale
        draw.ellipse(
            (x - arm * 1.15, line + 6 * scale, x + arm * 1.15, line + 110 * scale), fill=255
        )
        elbow = (x + side * (16 * scale + bend), line + 300 * scale)
        hand = (x + side * (2 * scale), line + 530 * scale)
        draw.line([(x, line + 60 * scale), elbow], fill=255, width=int(arm * 2))
        draw.line([elbow, hand], fill=255, width=int(arm * 1.5))
        draw.ellipse(
            (hand[0] - arm * 0.75, hand[1] - arm, hand[0] + arm * 0.75, hand[1] + arm * 1.3),
            fill=255,
        )
    draw.rectangle((cx - neck, line - 90 * scale, cx + neck, line + 10 * scale), fill=255)
    body = rounded(mask, 11 * scale)

    skull = Image.new("L", (w, h), 0)
    draw = ImageDraw.Draw(skull)
    hw, hh = 76 * scale, 98 * scale
    hy = line - 132 * scale
    draw.ellipse((cx - hw, hy - hh, cx + hw, hy + hh), fill=255)
    if head == "cap":
        draw.rounded_rectangle(
            (cx - hw * 1.12, hy - hh * 1.12, cx + hw * 1.12, hy - hh * 0.3), 26 * scale, fill=255
        )
        draw.polygon(
            [
                (cx - hw * 1.3, hy - hh * 0.22),
                (cx + hw * 0.5, hy - hh * 0.5),
                (cx - hw, hy - hh * 0.5),
            ],
            fill=255,
        )
    elif head == "cropped":
        draw.ellipse((cx - hw * 1.08, hy - hh * 1.14, cx + hw * 1.08, hy + hh * 0.2), fill=255)
    elif head == "bun":
        draw.ellipse((cx - hw * 1.08, hy - hh * 1.1, cx + hw * 1.1, hy + hh * 0.3), fill=255)
        draw.ellipse((cx + hw * 0.3, hy - hh * 1.42, cx + hw * 1.2, hy - hh * 0.6), fill=255)
    elif head == "bob":
        draw.rounded_rectangle(
            (cx - hw * 1.3, hy - hh * 1.14, cx + hw * 1.3, hy + hh * 0.8), 60 * scale, fill=255
        )
    elif head == "hood":
        draw.polygon(
            [
                (cx, hy - hh * 1.4),
                (cx + hw * 1.55, hy - hh * 0.2),
                (cx + hw * 1.7, line + 20 * scale),
                (cx - hw * 1.7, line + 20 * scale),
                (cx - hw * 1.55, hy - hh * 0.2),
            ],
            fill=255,
        )
    top = rounded(skull, 7 * scale)
    whole = ImageChops.lighter(body, top)

    # Light: a broad warm side from the left, a narrow hard rim on the right, ink at the outline.
    soft = whole.filter(ImageFilter.GaussianBlur(26 * scale))
    left = ImageChops.subtract(whole, ImageChops.offset(soft, 34 * scale, 26 * scale))
    right = ImageChops.subtract(
        whole,
        ImageChops.offset(whole.filter(ImageFilter.GaussianBlur(4 * scale)), -9 * scale, 3 * scale),
    )
    tone = vertical((w, h), 92, 44)
    tone = ImageChops.add(tone, left.point(lambda v: int(v * 0.42)))
    tone = ImageChops.add(
        tone, right.filter(ImageFilter.GaussianBlur(2 * scale)).point(lambda v: int(v * 0.5))
    )
    collar = ImageDraw.Draw(tone)
    for side in (-1, 1):
        collar.line(
            [
                (cx + side * neck * 1.15, line - 34 * scale),
                (cx + side * 8 * scale, line + 60 * scale),
            ],
            fill=30,
            width=5 * scale,
        )
        collar.line(
            [
                (cx + side * (shoulder - 76 * scale), line + 150 * scale),
                (cx + side * (waist + 6 * scale), waist_y),
            ],
            fill=28,
            width=4 * scale,
        )
    collar.line(
        [(cx + 8 * scale, line + 60 * scale), (cx + 4 * scale, bottom)], fill=36, width=3 * scale
    )
    face = Image.new("L", (w, h), 0)
    ImageDraw.Draw(face).ellipse(
        (cx - hw * 0.8, hy - hh * 0.62, cx + hw * 0.74, hy + hh * 0.92), fill=74
    )
    tone = ImageChops.add(tone, face.filter(ImageFilter.GaussianBlur(9 * scale)))
    painted = paint(tone.resize(SPRITE, Image.Resampling.LANCZOS), seed, steps=9, strength=0.05)
    alpha = whole.resize(SPRITE, Image.Resampling.LANCZOS)
    inner = alpha.filter(ImageFilter.MinFilter(7)).filter(ImageFilter.GaussianBlur(1))
    inked = Image.composite(painted, Image.new("L", SPRITE, 6), inner)
    return Image.merge("LA", (inked, alpha)).convert("RGBA")


def emblem(size: int) -> Image.Image:
    """The closed aperture: a ring with one vertical bar; white with alpha."""
    big = size * 4
    alpha = Image.new("L", (big, big), 0)
    draw = ImageDraw.Draw(alpha)
    edge, width = big * 0.06, int(big * 0.085)
    draw.ellipse((edge, edge, big - edge, big - edge), outline=255, width=width)
    draw.rectangle(
        (big * 0.455, edge + width * 0.5, big * 0.545, big - edge - width * 0.5), fill=255
    )
    alpha = alpha.resize((size, size), Image.Resampling.LANCZOS)
    white = Image.new("L", (size, size), 255)
    return Image.merge("RGBA", (white, white, white, alpha))


def window_icon(size: int) -> Image.Image:
    """The emblem in bone on a rust tile."""
    tile = Image.new("RGBA", (size * 4, size * 4), (0, 0, 0, 0))
    ImageDraw.Draw(tile).rounded_rectangle(
        (0, 0, size * 4 - 1, size * 4 - 1), size * 0.7, fill=(0x96, 0x26, 0x1A, 255)
    )
    tile = tile.resize((size, size), Image.Resampling.LANCZOS)
    mark = emblem(round(size * 0.74))
    bone = Image.new("RGBA", mark.size, (0xF3, 0xE6, 0xC8, 255))
    inset = (size - mark.size[0]) // 2
    tile.paste(bone, (inset, inset), mark.getchannel("A"))
    return tile


def white_with(alpha: Image.Image) -> Image.Image:
    """A white picture with the given opacity."""
    white = Image.new("L", alpha.size, 255)
    return Image.merge("RGBA", (white, white, white, alpha))


def shape(
    size: tuple[int, int], draw_it: Callable[[ImageDraw.ImageDraw, float], None]
) -> Image.Image:
    """A white shape drawn four times as large; `draw_it` gets the canvas and its scale."""
    big = Image.new("L", (size[0] * 4, size[1] * 4), 0)
    draw_it(ImageDraw.Draw(big), 4.0)
    return white_with(big.resize(size, Image.Resampling.LANCZOS))


def polygon(*points: Point) -> Callable[[ImageDraw.ImageDraw, float], None]:
    """A drawing of one filled polygon in unscaled pixels."""
    return lambda draw, s: draw.polygon([(x * s, y * s) for x, y in points], fill=255)


def icon_forward(draw: ImageDraw.ImageDraw, s: float) -> None:
    """An arrow that leaves the tray."""
    draw.rectangle((6 * s, 29 * s, 40 * s, 35 * s), fill=255)
    draw.polygon([(36 * s, 16 * s), (58 * s, 32 * s), (36 * s, 48 * s)], fill=255)


def icon_hold(draw: ImageDraw.ImageDraw, s: float) -> None:
    """A drawer with its handle."""
    draw.rectangle((8 * s, 14 * s, 56 * s, 50 * s), outline=255, width=int(6 * s))
    draw.rectangle((22 * s, 29 * s, 42 * s, 35 * s), fill=255)


def icon_alter(draw: ImageDraw.ImageDraw, s: float) -> None:
    """A line of text struck out, and a pen's point."""
    draw.rectangle((6 * s, 44 * s, 58 * s, 49 * s), fill=255)
    draw.polygon(
        [(14 * s, 38 * s), (18 * s, 26 * s), (42 * s, 6 * s), (51 * s, 15 * s), (27 * s, 35 * s)],
        fill=255,
    )
    draw.line((30 * s, 18 * s, 40 * s, 28 * s), fill=0, width=int(3 * s))


def icon_taken(draw: ImageDraw.ImageDraw, s: float) -> None:
    """The mark of an option that was taken before: a ring round a dot."""
    draw.ellipse((4 * s, 4 * s, 28 * s, 28 * s), outline=255, width=int(3 * s))
    draw.ellipse((11 * s, 11 * s, 21 * s, 21 * s), fill=255)


def paper(size: tuple[int, int], seed: int) -> Image.Image:
    """Cheap office paper: bone, blotched, a little darker at its edges."""
    grey = Image.blend(Image.new("L", size, 236), noise(size, seed, 160), 0.10)
    grey = Image.blend(grey, noise(size, seed + 1, 3), 0.05)
    edge = Image.new("L", size, 0)
    ImageDraw.Draw(edge).rectangle((26, 26, size[0] - 26, size[1] - 26), fill=255)
    edge = edge.filter(ImageFilter.GaussianBlur(22)).point(lambda v: 205 + v * 50 // 255)
    grey = ImageChops.multiply(grey, edge)
    return ImageOps.colorize(grey, (24, 18, 10), (250, 240, 214)).convert("RGB")


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


def ring(size: int, width: int) -> Image.Image:
    """A thin circle, white with alpha."""
    return shape(
        (size, size),
        lambda draw, s: draw.ellipse(
            (2 * s, 2 * s, (size - 2) * s, (size - 2) * s), outline=255, width=int(width * s)
        ),
    )


def lamp(size: int) -> Image.Image:
    """A small glass lamp with a halo, white with alpha."""
    alpha = Image.new("L", (size * 4, size * 4), 0)
    c = size * 2
    ImageDraw.Draw(alpha).ellipse(
        (c - size * 0.5, c - size * 0.5, c + size * 0.5, c + size * 0.5), fill=255
    )
    halo = alpha.filter(ImageFilter.GaussianBlur(size * 0.7)).point(lambda v: v // 2)
    return white_with(ImageChops.screen(alpha, halo).resize((size, size), Image.Resampling.LANCZOS))


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


def main() -> int:
    """Write every picture beside this file."""
    places, people = HERE / "placeholders", HERE / "placeholders"
    places.mkdir(exist_ok=True)
    for index, (name, draw_it) in enumerate(PLACES.items()):
        grey = draw_it(random.Random(100 + index))
        finish_place(grey, 200 + index * 7).save(
            places / f"place_{name}.webp", quality=82, method=6
        )
    for b, build in enumerate(BUILDS):
        for k, head in enumerate(HEADS):
            person(build, head, 400 + b * 31 + k).save(
                people / f"person_{build}_{head}.webp", quality=80, alpha_quality=90, method=6
            )
    emblem(420).save(HERE / "emblem.png", optimize=True)
    window_icon(256).save(HERE / "window_icon.png", optimize=True)
    scope(860).save(HERE / "scope.png", optimize=True)
    sweep(860).save(HERE / "sweep.png", optimize=True)
    ring(48, 3).save(HERE / "ring.png")
    lamp(40).save(HERE / "lamp.png")
    menu_console(33).save(HERE / "menu_console.webp", quality=86, method=6)
    paper((760, 760), 55).save(HERE / "paper.webp", quality=86, method=6)
    shape((120, 60), polygon((0, 0), (120, 0), (92, 60), (0, 60))).save(HERE / "plate.png")
    shape((28, 22), polygon((2, 2), (26, 2), (14, 20))).save(HERE / "next.png")
    shape((22, 28), polygon((2, 2), (20, 14), (2, 26))).save(HERE / "chevron.png")
    shape((64, 64), icon_forward).save(HERE / "verb_forward.png")
    shape((64, 64), icon_hold).save(HERE / "verb_hold.png")
    shape((64, 64), icon_alter).save(HERE / "verb_alter.png")
    shape((32, 32), icon_taken).save(HERE / "taken.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())

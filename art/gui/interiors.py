"""Structures of places under a roof, in grey, before the paint."""

from __future__ import annotations

import random

from PIL import Image, ImageDraw

from art.gui.paint import SCREEN, glow, vertical


def console(seed: int) -> Image.Image:
    """A signals room: ceiling beams, banks of panels left and right, one lit port."""
    rng = random.Random(seed)
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


def corridor() -> Image.Image:
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


def hall() -> Image.Image:
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

"""The enamel map of the system on the wall behind the desk: star, planets, moons, belt."""

from __future__ import annotations

import importlib.util
import math
import random
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from art.gui.paint import noise, vignette

#: Dark, middle and light tone of a disc.
RAMPS = {
    "star": ("#8A5A1C", "#E0AE4E", "#FFF0C4"),
    "ash": ("#2B2F31", "#6F726F", "#C9C4B4"),
    "green": ("#1E3A36", "#4C8177", "#BFD8C2"),
    "gas": ("#4A3524", "#A07B4C", "#EAD3A0"),
    "moon": ("#343A3A", "#868A80", "#E4DEC8"),
}
GROUND = ("#0A1416", "#12282A")
LINE = (127, 208, 200)


def numbers() -> Any:
    """game/systems/starmap_ren.py, which the game lays its marks out by."""
    path = Path(__file__).resolve().parents[2] / "game" / "systems" / "starmap_ren.py"
    spec = importlib.util.spec_from_file_location("starmap_numbers", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    module.__dict__["_"] = lambda text: text
    import sys

    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def enamel_map(seed: int, steps: int = 2) -> Image.Image:
    """The map without its labels, which the game writes."""
    chart = numbers()
    width, height = (n * steps for n in chart.SIZE)
    size = (width, height)
    ground = ImageChops.blend(
        Image.new("RGB", size, GROUND[0]), Image.new("RGB", size, GROUND[1]), 0.5
    )
    light = vignette(size, 0.9)
    ground = Image.composite(ground, Image.new("RGB", size, GROUND[0]), light)
    picture = ground.convert("RGBA")
    lines = Image.new("RGBA", size, (*LINE, 0))
    draw = ImageDraw.Draw(lines)
    _grid(draw, size, steps)
    sx, sy, sr, _ = chart.DISCS[0]
    for x, _y, r, ramp in chart.DISCS[1:]:
        if ramp != "moon":
            _circle(draw, sx * steps, sy * steps, (x - sx) * steps, (*LINE, 120), 2 * steps)
            _circle(draw, x * steps, sy * steps, (r + 16) * steps, (*LINE, 60), steps)
    for x, y, _r, ramp in chart.DISCS[1:]:
        if ramp == "moon":
            planet = min(
                (d for d in chart.DISCS[1:] if d[3] != "moon"), key=lambda d: abs(d[0] - x)
            )
            distance = math.hypot(planet[0] - x, planet[1] - y)
            _circle(
                draw, planet[0] * steps, planet[1] * steps, distance * steps, (*LINE, 70), steps
            )
    _belt(draw, chart, seed, steps)
    for site in chart.SITES:
        if abs(site.dy) > 50 and not site.dx:
            draw.line(
                [
                    (site.x * steps, site.y * steps),
                    (site.x * steps, (site.y + site.dy - math.copysign(22, site.dy)) * steps),
                ],
                fill=(*LINE, 150),
                width=steps,
            )
    picture = Image.alpha_composite(picture, lines)
    for number, (x, y, r, ramp) in enumerate(chart.DISCS):
        _disc(picture, (x * steps, y * steps), r * steps, ramp, seed + number, sr * steps)
    grain = noise(size, seed + 50, 3).point(lambda v: int((v - 128) * 0.05 + 128))
    mixed = ImageChops.add(picture.convert("RGB"), Image.merge("RGB", (grain,) * 3), 1, -128)
    return mixed.resize(chart.SIZE, Image.Resampling.LANCZOS)


def _grid(draw: ImageDraw.ImageDraw, size: tuple[int, int], steps: int) -> None:
    """The squares of the enamel, and its rim."""
    pitch = 106 * steps
    for x in range(pitch, size[0], pitch):
        draw.line([(x, 0), (x, size[1])], fill=(*LINE, 18), width=steps)
    for y in range(pitch, size[1], pitch):
        draw.line([(0, y), (size[0], y)], fill=(*LINE, 18), width=steps)
    edge = 3 * steps
    draw.rectangle(
        (edge, edge, size[0] - edge, size[1] - edge), outline=(*LINE, 110), width=2 * steps
    )


def _circle(
    draw: ImageDraw.ImageDraw,
    x: float,
    y: float,
    radius: float,
    colour: tuple[int, int, int, int],
    width: int,
) -> None:
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=colour, width=width)


def _belt(draw: ImageDraw.ImageDraw, chart: Any, seed: int, steps: int) -> None:
    rng = random.Random(seed)
    sx, sy = chart.DISCS[0][0] * steps, chart.DISCS[0][1] * steps
    inner, outer = (r * steps for r in chart.BELT)
    for _ in range(2600):
        radius = rng.triangular(inner, outer)
        turn = rng.uniform(-0.6, 0.6)
        x, y = sx + radius * math.cos(turn), sy + radius * math.sin(turn)
        dot = rng.choice((0.6, 0.8, 0.8, 1.1, 1.7)) * steps
        shade = rng.choice(((185, 176, 154), (140, 132, 112), (217, 164, 65)))
        draw.ellipse((x - dot, y - dot, x + dot, y + dot), fill=(*shade, rng.randint(90, 210)))


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _disc(
    picture: Image.Image, at: tuple[float, float], radius: int, ramp: str, seed: int, sun: int
) -> None:
    """A body, lit from the star at the left, in painted steps."""
    side = radius * 2 + 4
    grey = Image.new("L", (side, side), 0)
    pixels = []
    star = ramp == "star"
    for y in range(side):
        for x in range(side):
            dx, dy = (x - side / 2) / radius, (y - side / 2) / radius
            inside = 1 - dx * dx - dy * dy
            if inside <= 0:
                pixels.append(0)
                continue
            depth = math.sqrt(inside)
            lit = 0.55 + 0.45 * depth if star else max(0.0, 0.25 - 0.8 * dx + 0.35 * depth)
            if ramp == "gas":
                lit *= 0.86 + 0.14 * math.sin(dy * 17 + math.sin(dx * 3 + seed) * 1.2)
            pixels.append(min(255, int(lit * 235) + 10))
    grey.putdata(pixels)
    blotch = noise((side, side), seed, max(6, radius // 4))
    grey = ImageChops.add(grey, blotch.point(lambda v: int((v - 128) * 0.28 + 128)), 1, -128)
    grey = grey.point(lambda v: min(255, round(v / 42) * 42))
    low, middle, high = (_rgb(c) for c in RAMPS[ramp])
    bands = []
    for a, b, c in zip(low, middle, high, strict=True):
        table = [
            int(a + (b - a) * v / 128) if v < 128 else int(b + (c - b) * (v - 128) / 127)
            for v in range(256)
        ]
        bands.append(grey.point(table))
    mask = Image.new("L", (side, side), 0)
    ImageDraw.Draw(mask).ellipse((2, 2, side - 2, side - 2), fill=255)
    body = Image.merge("RGBA", (*bands, mask.filter(ImageFilter.GaussianBlur(0.8))))
    corner = (int(at[0] - side / 2), int(at[1] - side / 2))
    if star:
        halo = Image.new("L", picture.size, 0)
        r = sun * 1.5
        ImageDraw.Draw(halo).ellipse((at[0] - r, at[1] - r, at[0] + r, at[1] + r), fill=90)
        glow = Image.new("RGBA", picture.size, (217, 164, 65, 0))
        glow.putalpha(halo.filter(ImageFilter.GaussianBlur(sun / 3)))
        picture.alpha_composite(glow)
    else:
        rim = Image.new("L", (side, side), 0)
        ImageDraw.Draw(rim).ellipse((1, 1, side - 1, side - 1), outline=255, width=3)
        ink = Image.new("RGBA", (side, side), (10, 11, 16, 0))
        ink.putalpha(rim)
        body = Image.alpha_composite(body, ink)
    left, top = max(0, -corner[0]), max(0, -corner[1])
    picture.alpha_composite(body, (corner[0] + left, corner[1] + top), (left, top))

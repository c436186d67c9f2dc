"""What is painted, not built: stars, nebulae, globes, clouds, smoke, fog and snow.

Everything here works on arrays (see `art.kit.arrays`) and is seeded.
"""

from __future__ import annotations

import cv2
import numpy as np

from art.kit.arrays import Array, grid, light_of, rgb, smoothstep
from art.kit.poster import noise

Direction = tuple[float, float, float]


def stars(height: int, width: int, seed: int, count: int = 1000, ground: str = "#0a1119") -> Array:
    """A linear starry sky; ``count`` stars at full size."""
    scale = width / 1920
    rng = np.random.default_rng(seed)
    field = np.zeros((height, width), np.float32)
    total = int(count * (0.4 + 0.6 * scale))
    rows, columns = rng.random(total), rng.random(total)
    bright = rng.pareto(1.6, total) * 0.35
    at = ((rows * height).astype(int), (columns * width).astype(int))
    np.maximum.at(field, at, bright.astype(np.float32))
    field = cv2.GaussianBlur(np.minimum(field, 14), (0, 0), 0.7 * scale + 0.3) * 2.2
    tint = np.array([0.9, 0.95, 1.0], np.float32)
    return (light_of(ground) * 0.5 + field[..., None] * tint).astype(np.float32)


def nebula(
    height: int, width: int, seed: int, colours: tuple[str, str], slope: float = -0.25
) -> Array:
    """A band of linear light across the picture, in two colours."""
    scale = width / 1920
    rows, columns = grid(height, width)
    middle = height * 0.38 + (columns - width * 0.4) * slope
    band = np.exp(-(((rows - middle) / (height * 0.32)) ** 2))
    first = np.clip(0.4 + 0.5 * noise(height, width, 420 * scale, 5, seed), 0, 2) * band
    second = np.clip(noise(height, width, 300 * scale, 5, seed + 1), 0, 2) * band**2
    return (
        first[..., None] * light_of(colours[0]) * 0.34
        + second[..., None] * light_of(colours[1]) * 0.12
    ).astype(np.float32)


GLOBES: dict[str, tuple[str, str, str]] = {
    "moon": ("#3f3a36", "#8d8478", "#d0c5b2"),
    "ash": ("#2b2e33", "#77766f", "#cfc9bc"),
    "green": ("#22331f", "#5b7040", "#c9b98a"),
    "giant": ("#5b3a2b", "#b07f52", "#ecd3a4"),
    "ice": ("#46545c", "#8fa3aa", "#e2e8e6"),
}
"""Dark, middle and light colours of the kinds of globe."""


def globe(
    height: int,
    width: int,
    centre: tuple[float, float],
    radius: float,
    kind: str,
    light: Direction,
    seed: int,
) -> tuple[Array, Array]:
    """A lit planet or moon: linear light and a cover mask.

    ``centre`` (column, row) and ``radius`` in pixels; ``light`` is the direction towards the sun
    (x right, y down, z to the viewer). Kinds are the keys of `GLOBES`.
    """
    rows, columns = grid(height, width)
    nx, ny = (columns - centre[0]) / radius, (rows - centre[1]) / radius
    reach = np.sqrt(nx * nx + ny * ny)
    nz = np.sqrt(np.clip(1 - nx * nx - ny * ny, 0, 1))
    size = max(40.0, radius)
    if kind == "giant":
        bend = 0.016 * noise(height, width, size * 0.3, 4, seed, stretch=5)
        lat = ny * 0.93 + nx * 0.14 - 0.34 * nz + bend
        tone = 0.5 + 0.24 * np.sin(lat * 25) + 0.2 * np.sin(lat * 58 + 1) + 0.14 * np.sin(lat * 121)
        tone = tone + 0.07 * noise(height, width, size * 0.06, 3, seed + 1, stretch=9)
        storm = np.exp(-(((nx - 0.1) / 0.14) ** 2 + ((ny - 0.2) / 0.07) ** 2))
        tone = tone + 0.35 * storm
    else:
        tone = 0.5 + 0.22 * noise(height, width, size * 0.5, 5, seed)
        tone = tone + 0.10 * noise(height, width, size * 0.12, 3, seed + 1)
        if kind in ("moon", "ash", "ice"):
            tone = tone + _craters(nx, ny, seed, 60 if kind == "moon" else 24)
    dark, middle, pale = (light_of(code) for code in GLOBES[kind])
    tone = np.clip(tone, 0, 1)[..., None]
    colour = np.where(
        tone < 0.5, dark + (middle - dark) * tone * 2, middle + (pale - middle) * (tone - 0.5) * 2
    )
    way = np.asarray(light, np.float32) / np.linalg.norm(light)
    shade = np.clip(nx * way[0] + ny * way[1] + nz * way[2], 0, 1) ** 0.8
    cover = np.clip((1 - reach) * radius / 1.5, 0, 1).astype(np.float32)
    lit = colour * (shade[..., None] * 1.1 + 0.012)
    return (lit * cover[..., None]).astype(np.float32), cover


def _craters(nx: Array, ny: Array, seed: int, count: int) -> Array:
    rng = np.random.default_rng(seed + 50)
    out = np.zeros_like(nx)
    for _ in range(count):
        reach, angle = float(np.sqrt(rng.random())) * 0.97, float(rng.uniform(0, 6.283))
        x, y = reach * np.cos(angle), reach * np.sin(angle)
        size = 0.02 + 0.09 * float(rng.random()) ** 3
        flat = max(0.25, float(np.sqrt(1 - reach * reach)))
        c, s = np.cos(angle), np.sin(angle)
        across = ((nx - x) * c + (ny - y) * s) / flat
        along = -(nx - x) * s + (ny - y) * c
        d = np.sqrt(across * across + along * along) / size
        out += np.where(d < 1, -0.16, 0) + 0.18 * np.exp(-(((d - 1.05) / 0.18) ** 2)) * (along < 0)
    return out


def air(
    height: int,
    width: int,
    centre: tuple[float, float],
    radius: float,
    light: Direction,
    colour: str,
) -> Array:
    """The thin glow of air round a globe, on its sunny side (linear)."""
    rows, columns = grid(height, width)
    dx, dy = columns - centre[0], rows - centre[1]
    reach = np.hypot(dx, dy) / radius
    side = np.clip((dx * light[0] + dy * light[1]) / (radius * np.hypot(*light[:2]) + 1e-6), 0, 1)
    rim = np.exp(-np.abs(reach - 1.0) / 0.018) * 0.5 + np.exp(-np.abs(reach - 1.0) / 0.06) * 0.16
    return ((rim * side)[..., None] * light_of(colour)).astype(np.float32)


def sun_disc(
    height: int, width: int, centre: tuple[float, float], size: float, colour: str
) -> Array:
    """A star and its glow (linear); ``size`` is the radius in pixels of the disc."""
    rows, columns = grid(height, width)
    reach = np.hypot(columns - centre[0], rows - centre[1]) / size
    glow = 1.1 * np.exp(-reach / 1.5) + 0.3 * np.exp(-reach / 4.2) + 0.05 * np.exp(-reach / 13)
    return ((np.clip(1.2 - reach, 0, 1) * 6 + glow)[..., None] * light_of(colour)).astype(
        np.float32
    )


def day_sky(
    height: int,
    width: int,
    top: str,
    low: str,
    seed: int,
    cloud: str = "#f3ead8",
    cover: float = 0.4,
    horizon: float = 0.62,
) -> Array:
    """A linear sky: a gradient down to ``horizon`` (share of the height), with drawn-out clouds."""
    scale = width / 1920
    rows, _ = grid(height, width)
    share = np.clip(rows / height / horizon, 0, 1)[..., None]
    sky = light_of(top) * (1 - share) + light_of(low) * share
    puff = noise(height, width, 250 * scale, 5, seed, stretch=2.8) * 0.55 + cover * 0.6 - 0.1
    mask = np.clip(puff, 0, 1)[..., None] * cover * 1.6
    return (sky * (1 - 0.6 * mask) + light_of(cloud) * 0.6 * mask).astype(np.float32)


def smoke_column(
    height: int,
    width: int,
    foot: tuple[float, float],
    seed: int,
    wide: float = 26.0,
    spread: float = 250.0,
    drift: float = 0.2,
    colours: tuple[str, str] = ("#202327", "#50575b"),
    fire: str = "#ff8a3a",
    heat: float = 0.8,
) -> tuple[Array, Array]:
    """Smoke that rises from ``foot`` (column, row): linear light and cover 0..1.

    ``wide`` at the foot and ``spread`` at the top are pixels at full size; ``drift`` is how far
    (share of the width) the wind takes it; ``heat`` the glow of a fire under it.
    """
    scale = width / 1920
    rows, columns = grid(height, width)
    x, y = foot
    rise = np.clip((y - rows) / max(1.0, y + 60 * scale), 0, 1.1)
    middle = x + rise**1.35 * width * drift
    girth = (wide + spread * rise**0.9) * scale
    curl = noise(height, width, 90 * scale, 5, seed)
    curl = curl + 0.6 * noise(height, width, 32 * scale, 4, seed + 1)
    reach = np.abs(columns - middle) / girth + 0.15 * curl * (0.3 + rise)
    body = np.clip(1.15 - reach, 0, 1) ** 0.8 * (rows < y + 6 * scale)
    body = body * np.clip(1.6 - 0.7 * rise, 0, 1)
    side = np.clip(0.5 + 0.5 * curl - 0.35 * (columns - middle) / girth, 0, 1)[..., None]
    colour = light_of(colours[0]) * (1 - side) + light_of(colours[1]) * side
    warm = np.exp(-rise * 14) * np.clip(0.6 + 0.6 * curl, 0, 1.5) * heat
    colour = colour + warm[..., None] * light_of(fire)
    return colour.astype(np.float32), np.clip(body * 2.2, 0, 0.94).astype(np.float32)


def flames(
    height: int, width: int, foot: tuple[float, float], size: tuple[float, float], seed: int
) -> tuple[Array, Array]:
    """A ragged fire ``size`` (wide, high) pixels, standing on ``foot``: light and cover."""
    rows, columns = grid(height, width)
    x, y = foot
    up = np.clip((y - rows) / size[1], -0.2, 2)
    lick = noise(height, width, size[1] * 0.42, 4, seed) * 0.35
    sway = noise(height, width, size[1] * 0.9, 2, seed + 1) * size[0] * 0.18 * np.clip(up, 0, 1)
    reach = np.abs(columns - x + sway) / (size[0] * (0.5 - 0.24 * np.clip(up, 0, 1)))
    heat = 1.0 - reach**1.6 - np.clip(up, 0, 2) * 0.95 + lick * (0.45 + 0.5 * np.clip(up, 0, 1))
    heat = (heat - 90 * np.clip(-up, 0, 1) ** 2) * (up < 1.25)
    cover = smoothstep(0.02, 0.16, heat.astype(np.float32))
    core = np.clip(heat * 1.6, 0, 1)[..., None]
    colour = light_of("#ff5a1c") * (1 - core) * 1.6 + light_of("#ffc25e") * core * 3.2
    return colour.astype(np.float32), cover.astype(np.float32)


def snow(picture: Array, seed: int, amount: float = 1.0, slant: float = 0.42) -> Array:
    """Blown snow in three sizes, laid over a finished display picture."""
    height, width = picture.shape[:2]
    scale = width / 1920
    rng = np.random.default_rng(seed)
    out = picture
    layers = ((1100, 14, 1, 0.5), (420, 34, 2, 0.5), (70, 80, 5, 0.3))
    for count, length, thick, strength in layers:
        layer = np.zeros((height, width), np.float32)
        for _ in range(int(count * amount)):
            x, y = rng.uniform(-0.03, 1) * width, rng.uniform(-0.05, 1) * height
            reach = length * scale * rng.uniform(0.4, 1.2)
            end = (int(x + reach), int(y + reach * slant))
            wide = max(1, int(thick * scale))
            shade = float(rng.uniform(0.4, 1))
            cv2.line(layer, (int(x), int(y)), end, shade, wide, cv2.LINE_AA)
        layer = cv2.GaussianBlur(layer, (0, 0), 0.5 + thick * 0.35 * scale)[..., None] * strength
        out = out * (1 - layer) + rgb("#eef1ee") * layer
    return out.astype(np.float32)


def drift_fog(frame_depth: Array, seed: int, start: float, reach: float, most: float) -> Array:
    """A cover mask of uneven fog that closes with depth (metres)."""
    height, width = frame_depth.shape
    scale = width / 1920
    share = (1 - np.exp(-np.clip(frame_depth - start, 0, None) / reach)) * most
    rough = 1 + 0.2 * noise(height, width, 220 * scale, 4, seed, stretch=3)
    return np.clip(share * rough, 0, 1).astype(np.float32)


def beams(
    height: int, width: int, source: tuple[float, float], seed: int, turn: float, spread: float
) -> Array:
    """Shafts of light from ``source`` (column, row) towards ``turn`` radians: a mask 0..1."""
    rows, columns = grid(height, width)
    dx, dy = columns - source[0], rows - source[1]
    angle = np.arctan2(dy, dx) - turn
    reach = np.hypot(dx, dy) / height
    rng = np.random.default_rng(seed)
    out = np.zeros((height, width), np.float32)
    for _ in range(7):
        middle, wide = float(rng.uniform(-spread, spread)), float(rng.uniform(0.01, 0.045))
        out += float(rng.uniform(0.3, 1)) * np.exp(-(((angle - middle) / wide) ** 2))
    return np.clip(out * np.exp(-reach * 1.1), 0, 1).astype(np.float32)

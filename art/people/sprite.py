"""From a render of a figure to painted pixels with an outline, on the whole canvas or a part of it.

Every noise is that of the whole canvas, so a part painted alone is the same, pixel for pixel, as
that part of the whole (but for a margin of `MARGIN` pixels).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import cv2
import numpy as np

from art.kit.arrays import Array, filmic, light_of, luminance, rgb, to_display
from art.kit.poster import (
    INK,
    RAMPS,
    Ramp,
    ink_edges,
    kuwahara,
    noise,
    ramp_colours,
    tone_steps,
)

WIDTH, HEIGHT = 1000, 1500
MARGIN = 14
KEPT = ("iris", "pupil", "limbus", "glint", "lash", "eye white", "teeth")
NO_LINES = ("iris", "pupil", "limbus", "glint")
HAIR = ("hair", "beard", "moustache", "fur, shaded")
SOFT_LINES = ("skin", "brow", "eye white", "lash", "mouth", "teeth")


@dataclass(frozen=True)
class Look:
    """How people are painted. See `art.kit.poster.Look` for the words."""

    ramp: Ramp = RAMPS["people"]
    mix: float = 0.20
    steps: int = 6
    soft: float = 0.17
    jitter: float = 0.10
    planes: int = 4
    wobble: float = 0.8
    exposure: float = 1.25
    saturation: float = 1.20
    outline: float = 3.0
    inner: float = 1.3
    ink: str = INK
    grain: float = 0.018
    seed: int = 7
    kept: tuple[str, ...] = field(default=KEPT)


@dataclass(frozen=True)
class Lamp:
    """Light without shadows. `way` points to the lamp (Blender's axes), None is from everywhere;
    `strength` is a sun's, in watts a square metre."""

    colour: str
    strength: float
    way: tuple[float, float, float] | None = None


LAMPS = (
    Lamp("#7FD0D8", 5.0, (2.6, 1.9, 1.4)),
    Lamp("#FF9A5A", 1.6, (-2.8, 2.2, 0.6)),
    Lamp("#FFDCB8", 0.42, (0.4, -4.0, 0.5)),
    Lamp("#3A4A58", 1.05),
    Lamp("#4A5A66", 0.35, (0.0, 0.0, 1.0)),
)


def lit(passes: dict[str, Array]) -> Array:
    """The render's own light and that of `LAMPS`, premultiplied by alpha: height × width × 3."""
    flat = passes["Diffuse Color"] if "Diffuse Color" in passes else passes["DiffCol"]
    normal = passes["Normal"]
    light = passes["Combined"][..., :3].copy()
    for lamp in LAMPS:
        colour = light_of(lamp.colour) * (lamp.strength / np.pi)
        if lamp.way is None:
            share = np.ones(normal.shape[:2], np.float32)
        else:
            way = np.asarray(lamp.way, np.float32) / np.linalg.norm(lamp.way)
            share = np.clip(normal @ way, 0, 1)
        light += flat[..., :3] * colour * share[..., None]
    return light.astype(np.float32)


@dataclass(frozen=True)
class Window:
    """A part of the canvas, in its pixels at `scale` 1; `scale` < 1 is a preview."""

    x: int = 0
    y: int = 0
    width: int = WIDTH
    height: int = HEIGHT
    scale: float = 1.0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the canvas at this scale."""
        return round(WIDTH * self.scale), round(HEIGHT * self.scale)

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns of the part."""
        return slice(self.y, self.y + self.height), slice(self.x, self.x + self.width)


@lru_cache(maxsize=32)
def _canvas_noise(
    width: int, height: int, scale: float, octaves: int, seed: int, stretch: float
) -> Array:
    return noise(height, width, scale, octaves, seed, stretch)


def _noise(window: Window, scale: float, octaves: int, seed: int, stretch: float = 1.0) -> Array:
    width, height = window.size
    whole = _canvas_noise(width, height, scale * window.scale, octaves, seed, stretch)
    return whole[window.slices]


def paint(passes: dict[str, Array], names: dict[str, int], window: Window, look: Look) -> Array:
    """RGBA in 0..1 of a render's passes; `names` are the numbers of the materials."""
    combined = passes["Combined"]
    index = np.round(passes["Material Index"]).astype(int)
    alpha = np.clip(combined[..., 3], 0, 1)
    colour = np.where(alpha[..., None] > 0, lit(passes) / np.maximum(alpha, 1e-3)[..., None], 0)
    colour = _bleed(np.maximum(colour, 0).astype(np.float32), alpha)
    solid = alpha > 0.5
    scale = window.scale

    def mask(*which: str) -> Array:
        return np.isin(index, [names[n] for n in which if n in names]).astype(np.float32)

    display = to_display(filmic(colour, look.exposure)).astype(np.float32)
    radius = max(2, round(look.planes * scale))
    planes = kuwahara(np.clip(display, 0, 1), radius)
    rows, columns = np.mgrid[0 : window.height, 0 : window.width].astype(np.float32)
    shift = look.wobble * scale
    planes = cv2.remap(
        planes,
        columns + shift * _noise(window, 30, 2, look.seed + 1),
        rows + shift * _noise(window, 30, 2, look.seed + 10),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    tone = np.clip(luminance(planes), 0, 1)
    brush = look.jitter * (
        0.40 * _noise(window, 7, 2, look.seed + 3, 1.6)
        + 0.60 * _noise(window, 30, 3, look.seed + 4, 1.3)
        + 0.45 * _noise(window, 140, 2, look.seed + 6)
    )
    skin = cv2.GaussianBlur(mask("skin"), (0, 0), 4 * scale)
    brush = brush * np.clip(tone / 0.16, 0.25, 1) * (0.75 - 0.58 * skin)
    stepped = tone_steps(tone, look.steps, look.soft, brush)
    stepped = np.maximum(stepped, tone * 0.72)
    toned = planes * np.clip((stepped + 0.004) / (tone + 0.004), 0, 3)[..., None]
    grey = luminance(toned)[..., None]
    toned = grey + (toned - grey) * look.saturation
    out = toned * (1 - look.mix) + ramp_colours(stepped, look.ramp) * look.mix
    keep = cv2.GaussianBlur(mask(*look.kept), (0, 0), 0.8 * scale)[..., None] * 0.75
    out = out * (1 - keep) + np.clip(display, 0, 1) * keep
    out = _grained(out, window, look)
    out = _inked(out, passes, index, solid, mask, window, look)
    return _outlined(out, alpha, window, look)


def _bleed(colour: Array, alpha: Array) -> Array:
    """Colours carried out over the edge, so that brushes do not pull in black."""
    firm = (alpha > 0.9).astype(np.float32)
    spread = cv2.GaussianBlur(colour * firm[..., None], (0, 0), 4)
    weight = cv2.GaussianBlur(firm, (0, 0), 4)[..., None]
    return np.where(firm[..., None] > 0, colour, spread / np.maximum(weight, 1e-4)).astype(
        np.float32
    )


def _grained(out: Array, window: Window, look: Look) -> Array:
    fine = _noise(window, 2.6, 1, look.seed + 21) * 0.5 + _noise(window, 6, 2, look.seed + 22) * 0.5
    fibre = _noise(window, 9, 2, look.seed + 23, 3.0) * 0.35
    tone = luminance(np.clip(out, 0, 1))[..., None]
    weight = 0.35 + 0.65 * (1 - np.abs(2 * tone - 1))
    return out + look.grain * (fine + fibre)[..., None] * weight


def _inked(
    out: Array,
    passes: dict[str, Array],
    index: Array,
    solid: Array,
    mask: object,
    window: Window,
    look: Look,
) -> Array:
    assert callable(mask)
    depth = np.where(solid, passes["Depth"], 50.0).astype(np.float32)
    scale = window.scale
    ink = ink_edges(depth, passes["Normal"], index, jump=0.0011 / scale, fold=0.5)
    lines = ink.inner * (1 - mask(*NO_LINES)) * (1 - 0.55 * mask(*SOFT_LINES))
    hair = cv2.dilate(mask(*HAIR), np.ones((3, 3), np.uint8))
    lines = lines * (1 - 0.75 * hair)
    pressure = 0.62 + 0.38 * np.clip(_noise(window, 60, 2, look.seed + 5) * 0.7 + 0.5, 0, 1)

    def drawn(edges: Array, wide: float) -> Array:
        spread = cv2.GaussianBlur(edges, (0, 0), max(0.45, 0.34 * wide * scale))
        return np.clip(spread * (1.2 + 0.75 * wide * scale) * pressure - 0.1, 0, 1)

    outer = ink.outline * (1 - 0.6 * mask(*SOFT_LINES)) * (1 - 0.6 * hair)
    strength = np.maximum(drawn(lines, look.inner), drawn(outer, look.outline * 0.7))
    strength = strength[..., None] * 0.85
    return out * (1 - strength) + rgb(look.ink) * strength


def _outlined(out: Array, alpha: Array, window: Window, look: Look) -> Array:
    """The silhouette's line, half outside, and the picture's alpha."""
    body = (alpha > 0.5).astype(np.uint8)
    edge = cv2.morphologyEx(body, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    wide = cv2.dilate(edge.astype(np.float32), np.ones((3, 3), np.uint8))
    line = np.clip(cv2.GaussianBlur(wide, (0, 0), 0.42 * look.outline * window.scale) * 1.75, 0, 1)
    soft = cv2.GaussianBlur(alpha, (0, 0), 0.8)
    opaque = np.maximum(np.where(alpha > 0, np.maximum(soft, alpha), soft * 0), line)
    strength = line[..., None] * 0.95
    colour = out * (1 - strength) + rgb(look.ink) * strength
    return np.dstack([np.clip(colour, 0, 1), opaque]).astype(np.float32)

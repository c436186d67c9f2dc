"""The painted-poster pass: one hand for rooms, skies and people.

A picture in display values goes in; planes of colour come out in a few tone steps whose edges are
dry brush, mixed towards the place's ramp, with ink lines drawn from depth, normals and materials,
on paper. The order that `poster` keeps: planes, wobble, tone steps, ramp, ink, grain, vignette.
All noise is seeded: the same picture in gives the same picture out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from art.kit.arrays import Array, grid, luminance, rgb

INK = "#0A0B10"
FULL_WIDTH = 1920
Ramp = tuple[tuple[float, str], ...]


def even_ramp(codes: Sequence[str], gamma: float = 1.0) -> Ramp:
    """Colours dark to light as ramp stops, evenly spread over the tones 0..1."""
    last = len(codes) - 1
    return tuple(((at / last) ** gamma, code) for at, code in enumerate(codes))


RAMPS: dict[str, Ramp] = {
    "people": even_ramp(
        ("#0A0C12", "#1B222C", "#3A4650", "#7A6F66", "#B99B82", "#ECD3B0", "#FFF4DF")
    ),
    "city": even_ramp(
        ("#0B0D0E", "#1D2523", "#3A4742", "#74765F", "#B59F73", "#EBCF98", "#FFF3D6")
    ),
    "relay": even_ramp(
        ("#06090B", "#10201F", "#23403E", "#4F6A60", "#9A9573", "#E3C78D", "#FFF2D0")
    ),
    "snow": even_ramp(
        ("#0B0E12", "#1C242B", "#3B4A53", "#6C7F87", "#A3B2B5", "#D9DCD6", "#FBF6EA")
    ),
    "hologram": even_ramp(("#04161C", "#0A3A46", "#1C7D88", "#58C4C4", "#B6F0E6")),
    "space": even_ramp(
        ("#07090F", "#101A24", "#23343C", "#4D5F5E", "#96958A", "#D9C7A6", "#FFF1D2")
    ),
    "imperium": even_ramp(
        ("#0A0E18", "#1B2A48", "#3D5480", "#8296A8", "#BFC6C6", "#E4E0D2", "#FFF9EA")
    ),
    "rebels": even_ramp(
        ("#0B0C0D", "#22221F", "#44443C", "#6B5A3A", "#A8763A", "#E0B266", "#FFEFC8")
    ),
}


@dataclass(frozen=True)
class Look:
    """How the pass treats one picture.

    ``ramp`` is mixed in by ``mix`` (0..1); ``steps`` tone steps with edges ``soft`` wide and
    thresholds disturbed by ``jitter`` (in steps); ``planes`` is the brush radius in pixels at full
    width (0: no smoothing); ``outline`` and ``inner`` are ink widths in pixels; ``grain`` and
    ``vignette`` are strengths; ``seed`` moves every noise.
    """

    ramp: Ramp
    mix: float = 0.4
    steps: int = 8
    soft: float = 0.16
    jitter: float = 0.13
    planes: int = 5
    wobble: float = 1.2
    saturation: float = 1.1
    outline: float = 3.0
    inner: float = 1.2
    ink: str = INK
    ink_strength: float = 0.88
    grain: float = 0.026
    vignette: float = 0.22
    seed: int = 0


def noise(
    height: int, width: int, scale: float, octaves: int = 3, seed: int = 0, stretch: float = 1.0
) -> Array:
    """height x width noise of mean 0 and deviation near 1; blotches ``scale`` pixels high.

    ``stretch`` makes blotches that many times as wide as high.
    """
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width), np.float32)
    weight, power = 1.0, 0.0
    for octave in range(octaves):
        rows = max(2, int(height / scale * 2**octave))
        columns = max(2, int(width / scale * 2**octave / stretch))
        small = rng.standard_normal((min(rows, height), min(columns, width))).astype(np.float32)
        total += weight * cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
        power += weight * weight
        weight *= 0.55
    return total / np.float32(np.sqrt(power) * 0.75)


def kuwahara(picture: Array, radius: int = 5, sharpness: float = 8.0, sectors: int = 8) -> Array:
    """Flat brush planes: each pixel takes the mean of the calmest of its surrounding sectors."""
    span = np.mgrid[-radius : radius + 1, -radius : radius + 1].astype(np.float32)
    angle, reach = np.arctan2(span[0], span[1]), np.hypot(span[0], span[1])
    soft = np.exp(-((reach / (radius * 0.62)) ** 2)) * (reach <= radius + 0.3)
    mean_sum = np.zeros_like(picture)
    weight_sum = np.zeros((*picture.shape[:2], 1), np.float32)
    squared = picture * picture
    for sector in range(sectors):
        turn = np.angle(np.exp(1j * (angle - 2 * np.pi * sector / sectors)))
        kernel = soft * np.exp(-((turn / (np.pi / sectors * 1.1)) ** 2))
        kernel[radius, radius] = soft[radius, radius]
        kernel = (kernel / kernel.sum()).astype(np.float32)
        mean = cv2.filter2D(picture, -1, kernel, borderType=cv2.BORDER_REFLECT)
        spread = cv2.filter2D(squared, -1, kernel, borderType=cv2.BORDER_REFLECT) - mean * mean
        deviation = np.sqrt(np.abs(spread).sum(-1, keepdims=True))
        weight = 1 / (1 + (deviation * (255 / 6)) ** sharpness)
        mean_sum += weight * mean
        weight_sum += weight
    return (mean_sum / weight_sum).astype(np.float32)


def wobble(picture: Array, pixels: float = 1.4, scale: float = 30, seed: int = 1) -> Array:
    """The picture with its edges moved by up to about ``pixels``, as a hand would draw them."""
    height, width = picture.shape[:2]
    rows, columns = grid(height, width)
    across = columns + pixels * noise(height, width, scale, 2, seed)
    down = rows + pixels * noise(height, width, scale, 2, seed + 9)
    return cv2.remap(
        picture, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    ).astype(np.float32)


def tone_steps(tone: Array, steps: int, soft: float, jitter: Array | float = 0.0) -> Array:
    """Tones 0..1 in ``steps`` steps; ``jitter`` (in steps) disturbs where a step begins."""
    scaled = np.clip(tone, 0, 1) * steps + jitter
    floor = np.floor(scaled)
    share = np.clip((scaled - floor - 0.5) / soft / 2 + 0.5, 0, 1)
    share = share * share * (3 - 2 * share)
    return np.clip((floor + share) / steps, 0, 1).astype(np.float32)


def ramp_colours(tone: Array, stops: Ramp) -> Array:
    """height x width x 3: each tone's colour on the ramp."""
    places = np.array([stop for stop, _ in stops])
    colours = np.stack([rgb(code) for _, code in stops])
    channels = [np.interp(tone, places, colours[:, channel]) for channel in range(3)]
    return np.stack(channels, -1).astype(np.float32)


@dataclass(frozen=True)
class Ink:
    """Where ink goes, as masks 0..1: ``outline`` at depth jumps, ``inner`` at folds and seams."""

    outline: Array
    inner: Array

    def faded(self, share: Array | float) -> Ink:
        """The same lines with their strength multiplied by ``share`` (0..1, a mask or a number)."""
        return Ink(self.outline * share, self.inner * share)


def ink_edges(
    depth: Array, normal: Array, index: Array, jump: float = 0.018, fold: float = 0.5
) -> Ink:
    """Lines of a geometry pass.

    ``depth`` in metres, ``normal`` height x width x 3, ``index`` the material of each pixel.
    ``jump`` is the bend of log depth that counts as a silhouette, ``fold`` the 1 - cosine between
    neighbouring normals that counts as an edge.
    """
    log = np.log(np.clip(depth, 1e-3, 1e5))
    across = np.abs(np.roll(log, -1, 1) + np.roll(log, 1, 1) - 2 * log)
    down = np.abs(np.roll(log, -1, 0) + np.roll(log, 1, 0) - 2 * log)
    bend = np.maximum(across, down)
    outline = np.clip((bend - jump * 2.2) / (jump * 2.2), 0, 1)
    inner = np.clip((bend - jump) / jump, 0, 1)
    turn_x = 1 - (normal * np.roll(normal, -1, 1)).sum(-1)
    turn_y = 1 - (normal * np.roll(normal, -1, 0)).sum(-1)
    solid = np.abs(normal).sum(-1) > 0.1
    folds = np.clip((np.maximum(turn_x, turn_y) - fold) / 0.3, 0, 1) * solid
    seams = (index != np.roll(index, -1, 1)) | (index != np.roll(index, -1, 0))
    inner = np.maximum(np.maximum(inner, folds * 0.85), seams * 0.85)
    for lines in (outline, inner):
        lines[0] = lines[-1] = 0
        lines[:, 0] = lines[:, -1] = 0
    return Ink(outline.astype(np.float32), inner.astype(np.float32))


def ink_mask(ink: Ink, outline: float, inner: float, seed: int = 5) -> Array:
    """One mask 0..1 of drawn lines, ``outline`` and ``inner`` pixels wide, with uneven pressure."""
    height, width = ink.outline.shape
    pressure = 0.66 + 0.34 * np.clip(noise(height, width, 60, 2, seed) * 0.7 + 0.5, 0, 1)
    drawn = np.zeros((height, width), np.float32)
    for lines, wide in ((ink.outline, outline), (ink.inner, inner)):
        spread = cv2.GaussianBlur(lines, (0, 0), max(0.45, 0.34 * wide))
        drawn = np.maximum(drawn, np.clip(spread * (1.2 + 0.75 * wide) * pressure - 0.1, 0, 1))
    return drawn


def bloom(linear: Array, threshold: float = 1.0, strength: float = 1.0) -> Array:
    """Linear light with a glow round whatever is brighter than ``threshold``."""
    height, width = linear.shape[:2]
    small = cv2.resize(
        np.clip(linear - threshold, 0, 12),
        (width // 4, height // 4),
        interpolation=cv2.INTER_AREA,
    )
    out = linear.copy()
    for sigma, share in ((5, 0.2), (17, 0.14), (52, 0.1)):
        glow = cv2.GaussianBlur(small, (0, 0), max(0.6, sigma * width / FULL_WIDTH / 4))
        wide = cv2.resize(glow, (width, height), interpolation=cv2.INTER_LINEAR)
        out += share * strength * wide
    return out


def paper(picture: Array, grain: float = 0.026, vignette: float = 0.22, seed: int = 11) -> Array:
    """Grain and fibres of paper, strongest in the middle tones, and darker corners."""
    height, width = picture.shape[:2]
    fine = noise(height, width, 2.2, 1, seed) * 0.6 + noise(height, width, 5, 2, seed + 1) * 0.5
    fibre = noise(height, width, 9, 2, seed + 2, stretch=3.0) * 0.35
    tone = luminance(picture)[..., None]
    out = picture + grain * (fine + fibre)[..., None] * (0.35 + 0.65 * (1 - np.abs(2 * tone - 1)))
    if vignette:
        rows, columns = np.linspace(-1, 1, height)[:, None], np.linspace(-1, 1, width)[None]
        shade = 1 - vignette * np.clip(columns**2 * 0.6 + rows**2 * 0.8 - 0.35, 0, None)
        out = out * shade[..., None]
    return np.clip(out, 0, 1).astype(np.float32)


def poster(
    display: Array,
    look: Look,
    ink: Ink | None = None,
    keep: Array | None = None,
    jitter: Array | float = 1.0,
    on_paper: bool = True,
) -> Array:
    """The whole pass over a display picture.

    ``keep`` (mask) leaves that share of a pixel as it came in; ``jitter`` (mask or number)
    multiplies the disturbance of the tone steps: 1 on scenery, 0.5 on cloth, 0.15 on skin.
    ``on_paper`` False leaves out grain and vignette (cut-out figures get grain only: see `paper`).
    """
    height, width = display.shape[:2]
    scale = max(width / FULL_WIDTH, height / 1600)
    planes = np.clip(display, 0, 1).astype(np.float32)
    radius = round(look.planes * scale)
    if radius >= 2:
        planes = kuwahara(planes, radius)
    if look.wobble:
        planes = wobble(planes, look.wobble * scale, 30 * scale, look.seed + 1)
    tone = np.clip(luminance(planes), 0, 1)
    brush = look.jitter * (
        0.30 * noise(height, width, 6 * scale, 2, look.seed + 3, stretch=2.2)
        + 0.55 * noise(height, width, 40 * scale, 3, look.seed + 4, stretch=1.8)
        + 0.65 * noise(height, width, 190 * scale, 2, look.seed + 6, stretch=1.4)
    )
    brush = brush * np.clip(tone / 0.16, 0.2, 1) * jitter
    stepped = np.maximum(tone_steps(tone, look.steps, look.soft, brush), tone * 0.74)
    colour = planes * np.clip((stepped + 0.004) / (tone + 0.004), 0, 3)[..., None]
    grey = luminance(colour)[..., None]
    colour = grey + (colour - grey) * look.saturation
    out = colour * (1 - look.mix) + ramp_colours(stepped, look.ramp) * look.mix
    if keep is not None:
        out = out * (1 - keep[..., None]) + np.clip(display, 0, 1) * keep[..., None]
    if ink is not None:
        lines = ink_mask(ink, look.outline * scale, look.inner * scale, look.seed + 5)
        lines = lines[..., None] * look.ink_strength
        out = out * (1 - lines) + rgb(look.ink) * lines
    if on_paper:
        out = paper(out, look.grain, look.vignette, look.seed + 11)
    return np.clip(out, 0, 1).astype(np.float32)

"""Vesper: a figure drawn in level lines of light, and how each state disturbs the drawing."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from art.kit.arrays import Array, luminance, rgb
from art.kit.poster import noise
from art.people.layers import over


@dataclass(frozen=True)
class Signal:
    """A state of the projection.

    `shadow`, `middle`, `light` are its colours; `strength` how opaque it is; `pitch` pixels from
    line to line and `depth` how dark the gaps are; `sway` pixels that lines wander; `ghost` pixels
    by which a second, fainter picture lies beside; `torn` how many bands are displaced; `outline`
    0..1 how much only the contours are left.
    """

    shadow: str = "#0B4A58"
    middle: str = "#2FA3A8"
    light: str = "#D8FFF6"
    strength: float = 0.92
    pitch: float = 6.0
    depth: float = 0.30
    sway: float = 0.0
    ghost: float = 0.0
    torn: int = 2
    outline: float = 0.0
    halo: str = "#3FD0CC"
    reach: float = 0.42


SIGNALS: dict[str, Signal] = {
    "attentive": Signal(),
    "uncertain": Signal(
        "#123F5E", "#4C8FB4", "#D6ECFF", 0.66, 6.0, 0.50, sway=9.0, ghost=30.0, torn=4,
        halo="#5A9FD0", reach=0.30,
    ),
    "alarmed": Signal(
        "#5A1E10", "#E0763A", "#FFF1C4", 1.0, 9.0, 0.46, torn=12, halo="#FF7A3A", reach=0.75
    ),
    "silent": Signal(
        "#06222A", "#12525C", "#3F8A90", 0.58, 4.0, 0.62, torn=0, outline=0.75, halo="#1B6A70",
        reach=0.16,
    ),
    "warm": Signal(
        "#1E5A4E", "#6FBF9C", "#FFF6D2", 0.96, 6.0, 0.20, torn=1, halo="#C8E6A0", reach=0.55
    ),
}  # fmt: skip


def project(picture: Array, state: str) -> Array:
    """A painted figure (RGBA, the whole canvas) as the projection in a state.

    Raises KeyError for a state that there is no signal of.
    """
    signal = SIGNALS[state]
    height, width = picture.shape[:2]
    scale = height / 1500
    rows = np.arange(height, dtype=np.float32)[:, None]
    tone = luminance(picture[..., :3])
    ramp = np.stack([rgb(c) for c in (signal.shadow, signal.middle, signal.light)])
    tone = np.clip((tone - 0.04) / 0.62, 0, 1)
    colour = np.stack([np.interp(tone, (0, 0.45, 1), ramp[:, k]) for k in range(3)], -1).astype(
        np.float32
    )
    alpha = picture[..., 3]
    if signal.outline:
        alpha = alpha * (1 - signal.outline * (1 - _contours(tone, alpha, scale)))
    lines = 0.5 + 0.5 * np.cos(2 * np.pi * rows / (signal.pitch * scale))
    alpha = alpha * signal.strength * (1 - signal.depth * (1 - lines) ** 2)
    fade = np.clip((rows / height - 0.66) / 0.30, 0, 1)
    raster = noise(height, width, 5 * scale, 1, 9, stretch=7)
    alpha = alpha * np.clip(1.25 - 1.5 * fade + 0.55 * raster * fade, 0, 1)
    out = np.dstack([colour, alpha]).astype(np.float32)
    if signal.sway:
        out = _swayed(out, signal.sway * scale, scale)
    if signal.ghost:
        out = _ghosted(out, round(signal.ghost * scale))
    out = _torn(out, signal.torn, scale)
    return _halo(out, signal, scale)


def pool(height: int, width: int) -> Array:
    """The body's layer: light on the floor, where every state of the figure ends."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    away = np.hypot((columns / width - 0.5) / 0.30, (rows / height - 1.0) / 0.10)
    alpha = 0.30 * np.clip(1 - away, 0, 1) ** 1.5
    out = np.ones((height, width, 4), np.float32) * np.append(rgb("#3FD0CC"), 1)
    out[..., 3] = np.where(alpha < 1 / 255, 0, alpha)
    return out


def _contours(tone: Array, alpha: Array, scale: float) -> Array:
    body = cv2.GaussianBlur(tone.astype(np.float32), (0, 0), 1.2 * scale)
    edge = np.hypot(cv2.Sobel(body, cv2.CV_32F, 1, 0), cv2.Sobel(body, cv2.CV_32F, 0, 1))
    rim = alpha - cv2.erode(alpha, np.ones((7, 7), np.uint8))
    return np.clip(edge * 3.2 + rim * 1.5, 0, 1)


def _swayed(out: Array, pixels: float, scale: float) -> Array:
    height, width = out.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    wave = np.sin(rows / (34 * scale)) * 0.6 + np.sin(rows / (11 * scale) + 1) * 0.4
    drift = noise(height, 1, 130 * scale, 2, 4)
    shift = pixels * (wave * 0.5 + drift)
    return np.asarray(
        cv2.remap(out, columns + shift, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    )


def _ghosted(out: Array, pixels: int) -> Array:
    ghost = np.roll(out, pixels, 1)
    ghost[..., 3] *= 0.40
    twin = np.roll(out, -pixels, 1)
    twin[..., 3] *= 0.28
    return over(over(twin, ghost), out)


def _torn(out: Array, count: int, scale: float) -> Array:
    rng = np.random.default_rng(2)
    height = out.shape[0]
    for _ in range(count):
        start = int(rng.integers(int(0.10 * height), int(0.9 * height)))
        high = int(rng.integers(3, 16) * scale) + 1
        out[start : start + high] = np.roll(
            out[start : start + high], int(rng.normal(0, 18) * scale), 1
        )
    return out


def _halo(out: Array, signal: Signal, scale: float) -> Array:
    alpha = out[..., 3]
    glow = cv2.GaussianBlur(alpha, (0, 0), 16 * scale) * signal.reach
    both = alpha + glow * (1 - alpha)
    colour = out[..., :3] * alpha[..., None] + rgb(signal.halo) * (glow * (1 - alpha))[..., None]
    both = np.where(both < 1 / 255, 0, both)
    return np.dstack([colour / np.maximum(both, 1e-3)[..., None], both]).astype(np.float32)

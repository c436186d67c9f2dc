"""Waveform panels for voices that never have a face: 640 × 240, one shape of signal for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from art.kit.arrays import Array, rgb
from art.kit.poster import noise
from art.people.layers import save

WIDTH, HEIGHT = 640, 240
BYTES = 60_000
X = np.linspace(0, 1, WIDTH, dtype=np.float32)
Wave = Callable[[], list[Array]]


def _speech(seed: int, rate: float = 9, gaps: float = 0.1, pitch: float = 55) -> Array:
    """Syllables: bursts of a tone."""
    rng = np.random.default_rng(seed)
    bursts = np.interp(X * rate, np.arange(int(rate) + 2), rng.uniform(0, 1, int(rate) + 2))
    bursts = np.clip(bursts - gaps, 0, 1) / (1 - gaps)
    tone = np.sin(2 * np.pi * (pitch * X + 0.4 * np.sin(2 * np.pi * rate * X)))
    grit = rng.normal(0, 0.35, WIDTH)
    return np.asarray(bursts * (0.75 * tone + 0.25 * grit))


def _kommando() -> list[Array]:
    """Clipped flat at both ends: somebody who speaks with the limiter on."""
    return [np.clip(_speech(4, 7, 0.05, 44) * 2.6, -0.72, 0.72)]


def _renner() -> list[Array]:
    """Even words at even distances, as read from a card."""
    gate = (np.sin(2 * np.pi * 8 * X) > -0.1).astype(float)
    return [gate * 0.62 * np.sin(2 * np.pi * 58 * X) * (0.8 + 0.2 * np.sin(2 * np.pi * 16 * X))]


def _forty_four() -> list[Array]:
    """A voice, and the same voice again, late and smaller."""
    voice = _speech(44, 10, 0.15, 50)
    late = np.roll(voice, 46)
    late[:46] = 0
    return [voice * 0.85, late * 0.42]


def _vonnegut() -> list[Array]:
    """Three operators, one over the other."""
    return [_speech(s, r, 0.30, p) * 0.52 for s, r, p in ((1, 12, 40), (2, 9, 62), (3, 14, 85))]


def _console() -> list[Array]:
    """Square steps: no one is speaking."""
    steps = np.repeat(np.random.default_rng(6).integers(-3, 4, 33) / 4.5, 20)[:WIDTH]
    return [steps.astype(float)]


def _stations() -> list[Array]:
    """One short answer after the other."""
    out = np.zeros(WIDTH)
    rng = np.random.default_rng(8)
    for k in range(9):
        out += rng.uniform(0.4, 0.85) * np.exp(-(((X - 0.06 - 0.11 * k) / 0.02) ** 2))
    return [out * np.sin(2 * np.pi * 90 * X)]


def _lamp_zero() -> list[Array]:
    """A carrier, breathing."""
    return [0.42 * np.sin(2 * np.pi * 3 * X) * (0.6 + 0.4 * np.cos(2 * np.pi * X)), X * 0]


def _control() -> list[Array]:
    """Fast, busy, never pausing."""
    return [_speech(11, 22, 0.0, 78) * 0.8]


def _army() -> list[Array]:
    """Wind in a handset."""
    rng = np.random.default_rng(12)
    rough = np.cumsum(rng.normal(0, 1, WIDTH))
    rough = rough - np.convolve(rough, np.ones(25) / 25, "same")
    return [rough / np.abs(rough).max() * 0.8 + 0.2 * _speech(13, 6, 0.3, 40)]


def _wireless() -> list[Array]:
    """A brass band: chords."""
    chord = sum(np.sin(2 * np.pi * f * X) for f in (18, 22.7, 27, 36)) / 4
    return [chord * (0.55 + 0.35 * np.abs(np.sin(2 * np.pi * 2 * X)))]


def _hailing() -> list[Array]:
    """The card again, but what came through eleven seconds of space."""
    far = _renner()[0] * 0.6 + np.random.default_rng(5).normal(0, 0.10, WIDTH)
    return [far * np.where((X > 0.44) & (X < 0.52), 0.12, 1)]


PANELS: dict[str, tuple[str, Wave]] = {
    "kommando": ("#D2604A", _kommando),
    "renner": ("#B59A8A", _renner),
    "forty_four": ("#C98A8A", _forty_four),
    "vonnegut": ("#8CB4C8", _vonnegut),
    "console": ("#7FD0C8", _console),
    "stations": ("#9DB2A6", _stations),
    "lamp_zero": ("#B7C48A", _lamp_zero),
    "control": ("#A6B49E", _control),
    "army": ("#B3A68C", _army),
    "wireless": ("#D9A441", _wireless),
    "hailing": ("#B59A8A", _hailing),
}
"""Colour and shape of each channel's signal."""


def draw(name: str) -> Array:
    """RGBA of a channel's panel: glass, grid, the signal's glow. KeyError for an unknown name."""
    colour, wave = PANELS[name]
    seed = sum(name.encode())
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    out = np.ones((HEIGHT, WIDTH, 3), np.float32) * rgb("#080C0E")
    ink = rgb(colour)
    shade = 1 - 0.5 * np.hypot((columns / WIDTH - 0.5) * 1.1, (rows / HEIGHT - 0.5) * 1.2)
    out = out + 0.10 * ink * shade[..., None]
    lines = np.zeros((HEIGHT, WIDTH), np.float32)
    lines[:: HEIGHT // 8] = 0.5
    lines[:, :: WIDTH // 16] = 0.5
    lines[HEIGHT // 2] = 1
    out = out + 0.09 * ink * lines[..., None]
    traces = wave()
    for k, trace in enumerate(traces):
        out = out + _trace(trace, 0.95 if k == 0 else 0.55)[..., None] * _mixed(ink, k)
    out = out + 0.030 * noise(HEIGHT, WIDTH, 3, 2, seed)[..., None]
    out = out * (0.93 + 0.07 * np.cos(rows * np.pi))[..., None]
    return np.dstack([np.clip(out, 0, 1), _glass(rows, columns)]).astype(np.float32)


def _mixed(ink: Array, k: int) -> Array:
    return np.asarray(ink * (1, 0.8, 0.65)[min(k, 2)] + 0.12)


def _trace(values: Array, strength: float) -> Array:
    """A line with its afterglow."""
    line = np.zeros((HEIGHT, WIDTH), np.float32)
    y = HEIGHT / 2 - np.asarray(values) * HEIGHT * 0.40
    points = np.stack([np.arange(WIDTH), y], 1).round().astype(np.int32)
    cv2.polylines(line, [points], False, 1.0, 2, cv2.LINE_AA)
    glow = cv2.GaussianBlur(line, (0, 0), 5) * 1.4 + cv2.GaussianBlur(line, (0, 0), 16) * 1.2
    return np.clip(line + glow * 0.55, 0, 1.25) * strength


def _glass(rows: Array, columns: Array) -> Array:
    """Alpha of a plate with rounded corners."""
    r = 14
    x = np.maximum(np.abs(columns - (WIDTH - 1) / 2) - WIDTH / 2 + r, 0)
    y = np.maximum(np.abs(rows - (HEIGHT - 1) / 2) - HEIGHT / 2 + r, 0)
    return np.clip(r - np.hypot(x, y) + 0.5, 0, 1)


def render_panels(folder: Path, names: Sequence[str] = ()) -> list[Path]:
    """Write the panels (all of them without names); the files."""
    files = []
    for name in names or tuple(PANELS):
        path = folder / name / "panel.webp"
        save(draw(name), path, BYTES)
        files.append(path)
    return files

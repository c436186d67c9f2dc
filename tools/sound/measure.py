"""Measures of one sound: loudness, true peak, seam, silence, brightness.

Loudness follows ITU-R BS.1770-4 (K-weighting, blocks of 400 ms every 100 ms, two gates). The
weighting is applied to the whole spectrum at once, so a loop is measured as it is heard: going
round. numpy alone; the renderer in art/sound has a meter of its own, pyloudnorm.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
_FLOOR = -70.0
_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (-1.69065929318241, 0.73248077421585),
)
_HIGHPASS = ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))

Samples: TypeAlias = NDArray[np.float32]
"""Shape ``(n, channels)``, full scale 1."""


@dataclass(frozen=True, slots=True)
class Measures:
    """``lufs`` and ``peak`` (dB true peak); ``clipped`` samples in runs at full scale; ``jump``
    from the last sample to the first and ``step``, the 99.9th percentile of steps inside; the
    longest ``silence`` and what is silent at the start (``lead``), seconds; ``bright``, dB of all
    energy that lies above 8 kHz.
    """

    frames: int
    lufs: float
    peak: float
    clipped: int
    jump: float
    step: float
    silence: float
    lead: float
    bright: float


def measure(x: Samples) -> Measures:
    """The measures of a decoded file at 48 kHz."""
    steps = np.abs(np.diff(x, axis=0)).max(axis=1)
    silence, lead = _silences(x)
    return Measures(
        frames=len(x),
        lufs=loudness(x),
        peak=true_peak(x),
        clipped=_clipped(x),
        jump=float(np.abs(x[0] - x[-1]).max()),
        step=float(np.percentile(steps, 99.9)) if len(steps) else 0.0,
        silence=silence,
        lead=lead,
        bright=_bright(x),
    )


def loudness(x: Samples) -> float:
    """Integrated loudness in LUFS; -inf for silence. What is shorter than a block counts whole."""
    n = len(x)
    weight = _gain(n, *_SHELF) * _gain(n, *_HIGHPASS)
    weighted = np.fft.irfft(np.fft.rfft(x, axis=0) * weight[:, None], n, axis=0)
    power = (weighted**2).sum(axis=1)
    hop = RATE // 10
    if n < 4 * hop:
        return _lufs(float(power.mean())) if n else -np.inf
    tenths = power[: n // hop * hop].reshape(-1, hop).mean(axis=1)
    blocks = np.convolve(tenths, np.full(4, 0.25), "valid")
    loud = blocks[blocks > 10 ** ((_FLOOR + 0.691) / 10)]
    if not loud.size:
        return float("-inf")
    gate = float(loud.mean()) * 0.1
    return _lufs(float(loud[loud > gate].mean()))


def _lufs(power: float) -> float:
    return float(-0.691 + 10 * np.log10(power)) if power > 0 else float("-inf")


def _gain(n: int, above: tuple[float, ...], below: tuple[float, ...]) -> NDArray[Any]:
    """The gain of a digital filter of second order at each frequency of a spectrum of ``n``."""
    z = np.exp(-1j * np.pi * np.arange(n // 2 + 1) / (n / 2))
    top = above[0] + above[1] * z + above[2] * z**2
    return np.abs(top / (1 + below[0] * z + below[1] * z**2))


def true_peak(x: Samples) -> float:
    """The largest value of the wave at four times the rate, in dB; -200 for silence.

    Only parts that come within 6 dB of the loudest sample are looked at closely.
    """
    if not len(x):
        return -200.0
    loud = np.abs(x).max(axis=1)
    most = float(loud.max())
    part, edge = 8192, 256
    padded = np.pad(x, ((edge, edge), (0, 0)))
    for start in range(0, len(x), part):
        if loud[start : start + part].max() > most * 0.5:
            piece = padded[start : start + part + 2 * edge]
            n = len(piece)
            spectrum = np.fft.rfft(piece * _fade(n, edge)[:, None], axis=0)
            fine = np.fft.irfft(spectrum, n * 4, axis=0) * 4
            most = max(most, float(np.abs(fine[edge * 4 : -edge * 4]).max()))
    return float(20 * np.log10(most)) if most > 1e-10 else -200.0


def _fade(n: int, edge: int) -> NDArray[Any]:
    window = np.ones(n)
    rise = np.sin(np.linspace(0, np.pi / 2, edge // 2)) ** 2
    window[: edge // 2] = rise
    window[-(edge // 2) :] = rise[::-1]
    return window


def _clipped(x: Samples) -> int:
    """Samples in runs of three or more at full scale."""
    full = (np.abs(x) >= 0.9995).astype(np.int8)
    if len(full) < 3 or not full.any():
        return 0
    runs = full[:-2] & full[1:-1] & full[2:]
    return int(runs.sum())


def _silences(x: Samples) -> tuple[float, float]:
    """The longest stretch below -72 dB anywhere, and at the start; seconds."""
    hop = RATE // 100
    n = len(x) // hop
    if not n:
        return 0.0, 0.0
    heard = np.abs(x[: n * hop]).max(axis=1).reshape(n, hop).max(axis=1) > 10 ** (-72 / 20)
    if not heard.any():
        return n / 100, n / 100
    edges = np.flatnonzero(heard)
    gaps = np.diff(np.concatenate([[-1], edges, [n]])) - 1
    return float(gaps.max()) / 100, float(edges[0]) / 100


def _bright(x: Samples) -> float:
    """How much of the energy lies above 8 kHz, in dB below all of it."""
    power = (np.abs(np.fft.rfft(x.mean(axis=1))) ** 2) if len(x) else np.zeros(1)
    total = float(power.sum())
    share = float(power[int(len(power) * 8000 / (RATE / 2)) :].sum())
    return float(10 * np.log10(share / total)) if total > 0 and share > 0 else -200.0

"""What a signal is, how long it is, and the level it has.

Everything is 48 kHz, float64, full scale 1.0. A *stereo* signal has the shape ``(2, n)``; a *mono*
one ``(n,)``. A *loop* is a stereo signal whose end goes on at its beginning.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
"""Samples a second, everywhere."""

Signal: TypeAlias = NDArray[np.float64]
"""Samples along the last axis."""


def samples(seconds: float) -> int:
    """How many samples ``seconds`` last, to the nearest one."""
    return round(seconds * RATE)


def times(n: int) -> Signal:
    """The time of each of ``n`` samples, in seconds."""
    return np.arange(n) / RATE


def stereo(x: Signal, pan: float = 0.0) -> Signal:
    """A mono signal on a stage from -1 (left) to 1 (right), at equal power; stereo passes."""
    if x.ndim == 2:
        return x
    angle = (pan + 1) * np.pi / 4
    return np.stack([x * np.cos(angle), x * np.sin(angle)]) * np.sqrt(2)


def level(x: Signal, rms: float) -> Signal:
    """``x`` scaled to a root mean square of ``rms`` decibels below full scale, over its whole
    length.
    """
    return x * (gain(rms) / np.sqrt(np.mean(x**2) + 1e-20))


def peaked(x: Signal, peak: float) -> Signal:
    """``x`` scaled so that its largest sample stands at ``peak`` decibels."""
    return x * (gain(peak) / max(float(np.abs(x).max()), 1e-12))


def gain(decibels: float) -> float:
    """The factor that ``decibels`` stand for."""
    return float(10 ** (decibels / 20))


def decibels(factor: Any) -> Any:
    """The inverse of ``gain``, for numbers and arrays; silence is -200."""
    return 20 * np.log10(np.maximum(np.abs(factor), 1e-10))


def seeded(seed: int) -> np.random.Generator:
    """Chance that comes out the same in every rendering."""
    return np.random.default_rng(seed)

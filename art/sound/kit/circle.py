"""Work on a circle: what comes out of the end of a loop goes into its beginning.

Filters multiply the spectrum of the whole loop, so they have no start and no phase; echoes and
rooms wrap round. A loop made of these has no seam.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
from scipy import fft

from art.sound.kit.signal import RATE, Signal, samples, seeded, stereo

Curve: TypeAlias = Callable[[Signal], Signal]
"""Gain (a factor) at each of the given frequencies (hertz)."""


def lowpass(cut: float, order: int = 2) -> Curve:
    """Butterworth's magnitude: 3 dB down at ``cut`` hertz, ``6 * order`` dB an octave beyond."""
    return lambda f: 1 / np.sqrt(1 + (f / cut) ** (2 * order))


def highpass(cut: float, order: int = 2) -> Curve:
    """The mirror of ``lowpass``."""
    return lambda f: 1 / np.sqrt(1 + (cut / np.maximum(f, 1e-6)) ** (2 * order))


def band(low: float, high: float, order: int = 2) -> Curve:
    """What lies between ``low`` and ``high`` hertz."""
    lower, upper = highpass(low, order), lowpass(high, order)
    return lambda f: lower(f) * upper(f)


def bell(centre: float, decibels: float, width: float = 1.0) -> Curve:
    """A rise or dip round ``centre`` hertz, about ``width`` octaves to each side."""
    return lambda f: (
        10
        ** (
            decibels
            / 20
            * np.exp(-0.5 * (1.3 * np.log2(np.maximum(f, 1e-3) / centre) / width) ** 2)
        )
    )


def shelf(corner: float, decibels: float) -> Curve:
    """Everything above ``corner`` hertz raised (or lowered) by ``decibels``, with a soft knee."""
    return lambda f: 10 ** (decibels / 20 / (1 + (corner / np.maximum(f, 1e-3)) ** 2))


def _spectrum(x: Signal) -> Signal:
    """The transform of ``x`` along its last axis, in single precision: 140 dB are enough here."""
    return np.asarray(fft.rfft(x.astype(np.float32), axis=-1))


def _back(spectrum: Signal, n: int) -> Signal:
    return np.asarray(fft.irfft(spectrum.astype(np.complex64), n, axis=-1), dtype=np.float64)


def shaped(x: Signal, *curves: Curve) -> Signal:
    """The loop ``x`` through ``curves``, without phase and without a start."""
    n = x.shape[-1]
    f = fft.rfftfreq(n, 1 / RATE)
    total = np.ones_like(f)
    for curve in curves:
        total = total * curve(f)
    return _back(_spectrum(x) * total.astype(np.float32), n)


def noise(n: int, seed: int, *curves: Curve, width: float = 1.0) -> Signal:
    """Stereo noise of ``n`` samples through ``curves``, RMS 1; ``width`` 0 is mono, 1 two rooms."""
    rng = seeded(seed)
    bins = n // 2 + 1
    f = fft.rfftfreq(n, 1 / RATE)
    total = np.ones_like(f)
    for curve in curves:
        total = total * curve(f)
    total[0] = 0.0
    one, two = (
        _back((rng.normal(size=bins) + 1j * rng.normal(size=bins)) * total, n) for _ in range(2)
    )
    right = one * (1 - width) + two * np.sqrt(max(0.0, 1 - (1 - width) ** 2))
    x = np.stack([one, right])
    return x / np.sqrt(np.mean(x**2, axis=1, keepdims=True) + 1e-30)


def convolved(x: Signal, impulse: Signal) -> Signal:
    """The loop ``x`` in the room whose stereo impulse response is ``impulse`` (of any length)."""
    n = x.shape[-1]
    turns = -(-impulse.shape[-1] // n)
    padded = np.pad(impulse, ((0, 0), (0, turns * n - impulse.shape[-1])))
    wrapped = padded.reshape(2, turns, n).sum(axis=1)
    return _back(_spectrum(x) * _spectrum(wrapped), n)


def echoed(x: Signal, seconds: float, feedback: float = 0.45, dark: float = 3000.0) -> Signal:
    """Six repeats of ``x``, from side to side, each darker: the repeats only, not ``x`` itself."""
    n = x.shape[-1]
    f = fft.rfftfreq(n, 1 / RATE)
    step = feedback * lowpass(dark, 1)(f) * np.exp(-2j * np.pi * f * samples(seconds) / RATE)
    spectrum = _spectrum(x)
    swapped = spectrum[::-1]
    odd = step + step**3 + step**5
    even = step**2 + step**4 + step**6
    return _back(swapped * odd + spectrum * even, n)


def turns(n: int, count: int, phase: float = 0.0) -> Signal:
    """A slow sine, ``count`` whole turns in the loop of ``n`` samples: -1 to 1."""
    return np.asarray(np.sin(2 * np.pi * count * np.arange(n) / n + phase))


def drift(n: int, slowest: int, fastest: int, seed: int) -> Signal:
    """A wandering between 0 and 1 that comes back to where it began: a sum of a few turns."""
    rng = seeded(seed)
    total = np.zeros(n)
    for count in range(slowest, fastest + 1):
        total += (
            turns(n, count, float(rng.uniform(0, 2 * np.pi))) * rng.uniform(0.4, 1) / count**0.5
        )
    low, high = float(total.min()), float(total.max())
    return (total - low) / (high - low)


def curve_through(n: int, points: Sequence[tuple[float, float]]) -> Signal:
    """An envelope through ``(seconds, value)`` points, in order; it closes on the first again."""
    end = n / RATE
    at = [p[0] for p in points]
    value = [p[1] for p in points]
    return np.asarray(
        np.interp(
            np.arange(n) / RATE,
            [at[-1] - end, *at, at[0] + end],
            [value[-1], *value, value[0]],
        )
    )


def tone(n: int, frequency: float, phase: float = 0.0) -> Signal:
    """A sine at the whole number of turns nearest to ``frequency`` hertz. Mono."""
    return turns(n, round(frequency * n / RATE), phase)


def place(loop: Signal, x: Signal, at: float, gain: float = 1.0, pan: float = 0.0) -> None:
    """Add ``x`` (mono or stereo) to ``loop`` from ``at`` seconds on, round the end if need be."""
    n = loop.shape[-1]
    both = stereo(x, pan) * gain
    start = samples(at) % n
    done = 0
    while done < both.shape[-1]:
        part = min(n - start, both.shape[-1] - done)
        loop[:, start : start + part] += both[:, done : done + part]
        done += part
        start = 0

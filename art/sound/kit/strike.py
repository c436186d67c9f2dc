"""Single sounds on a line (not a circle): envelopes, filters, struck things, bursts of noise.

All take and return mono signals unless they say otherwise; lengths are in seconds.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import signal

from art.sound.kit.signal import RATE, Signal, samples, seeded, times

_rest = 1e-9


def decay(seconds: float, to_minus_60: float, attack: float = 0.001) -> Signal:
    """An envelope that rises over ``attack`` and has fallen by 60 dB after ``to_minus_60``."""
    t = times(samples(seconds))
    return np.minimum(1.0, t / max(attack, _rest)) * 10 ** (-3 * t / to_minus_60)


def arch(seconds: float, attack: float, release: float) -> Signal:
    """Up over ``attack``, on, and down over ``release``, with round corners."""
    n = samples(seconds)
    t = times(n)
    shape = np.clip(np.minimum(t / max(attack, _rest), (seconds - t) / max(release, _rest)), 0, 1)
    return np.asarray(np.sin(shape * np.pi / 2) ** 2)


def sweep(frequency: Signal | Sequence[float], seconds: float) -> Signal:
    """The phase (radians) of a tone whose frequency moves through the given values in hertz."""
    n = samples(seconds)
    values = np.asarray(frequency, dtype=np.float64)
    moved = (
        values
        if values.size == n
        else np.interp(np.linspace(0, 1, n), np.linspace(0, 1, values.size), values)
    )
    return np.asarray(2 * np.pi * np.cumsum(moved) / RATE)


def white(seconds: float, seed: int) -> Signal:
    """White noise of RMS 1."""
    return seeded(seed).normal(size=samples(seconds))


def low(x: Signal, cut: float, order: int = 2) -> Signal:
    """``x`` below ``cut`` hertz."""
    return np.asarray(signal.sosfilt(signal.butter(order, cut, fs=RATE, output="sos"), x))


def high(x: Signal, cut: float, order: int = 2) -> Signal:
    """``x`` above ``cut`` hertz."""
    return np.asarray(signal.sosfilt(signal.butter(order, cut, "high", fs=RATE, output="sos"), x))


def between(x: Signal, bottom: float, top: float, order: int = 2) -> Signal:
    """``x`` between two frequencies in hertz."""
    sos = signal.butter(order, [bottom, top], "bandpass", fs=RATE, output="sos")
    return np.asarray(signal.sosfilt(sos, x))


def modes(seconds: float, partials: Sequence[tuple[float, float, float]], seed: int = 0) -> Signal:
    """A struck thing: ``(hertz, amplitude, seconds to -60 dB)`` of each of its modes."""
    t = times(samples(seconds))
    rng = seeded(seed)
    total = np.zeros_like(t)
    for frequency, amplitude, ring in partials:
        phase = rng.uniform(0, 2 * np.pi)
        total += amplitude * np.sin(2 * np.pi * frequency * t + phase) * 10 ** (-3 * t / ring)
    return total * np.minimum(1.0, t / 0.0004)


def plate(
    seconds: float, base: float, seed: int, ring: float = 0.8, count: int = 14, spread: float = 1.0
) -> Signal:
    """Sheet metal or glass: modes that lie as irregularly as a plate's, RMS about 0.2."""
    rng = seeded(seed)
    partials = []
    for k in range(count):
        ratio = (1 + k * 0.9 * spread) * float(rng.uniform(0.93, 1.13))
        partials.append((base * ratio, 1 / (1 + k * 0.35), ring / (1 + 0.18 * k)))
    usable = [p for p in partials if p[0] < 18000]
    x = modes(seconds, usable, seed)
    return x * 0.2 / (np.sqrt(np.mean(x[: samples(0.1)] ** 2)) + 1e-12)


def grains(
    seconds: float, each: float, count: int, seed: int, early: float = 1.0, size: float = 0.004
) -> Signal:
    """``count`` clicks of noise of about ``size`` seconds; ``early`` above 1 crowds the start."""
    rng = seeded(seed)
    n = samples(seconds)
    total = np.zeros(n)
    m = samples(each)
    for _ in range(count):
        at = int((rng.random() ** early) * (n - m))
        length = samples(size * rng.uniform(0.5, 2))
        envelope = np.exp(-np.arange(m) / max(length, 1))
        total[at : at + m] += rng.normal(size=m) * envelope * rng.uniform(0.15, 1) ** 2
    return total


def joined(seconds: float, *parts: tuple[float, Signal, float]) -> Signal:
    """Parts laid into ``seconds`` of silence: ``(at in seconds, signal, factor)`` each."""
    n = samples(seconds)
    total = np.zeros(n)
    for at, x, factor in parts:
        start = samples(at)
        length = min(x.size, n - start)
        if length > 0:
            total[start : start + length] += x[:length] * factor
    return total


def driven(x: Signal, amount: float) -> Signal:
    """``x`` through a soft clipper, at about the level it had."""
    return np.tanh(x * amount) / np.tanh(amount)


def moving_low(x: Signal, cuts: Sequence[float]) -> Signal:
    """``x`` through a low-pass whose corner moves through ``cuts`` (hertz), cross-faded."""
    n = x.size
    levels = 10
    corners = np.geomspace(max(min(cuts), 20), max(cuts), levels)
    where = np.interp(
        np.linspace(0, 1, n), np.linspace(0, 1, len(cuts)), np.log(np.maximum(cuts, 20))
    )
    place = np.interp(where, np.log(corners), np.arange(levels))
    total = np.zeros(n)
    for i, corner in enumerate(corners):
        weight = np.clip(1 - np.abs(place - i), 0, 1)
        if weight.any():
            total += low(x, min(corner, 20000)) * weight
    return total


def hit_in(x: Signal, impulse: Signal, wet: float, seconds: float, pan: float = 0.0) -> Signal:
    """The mono sound ``x`` in a room, stereo, ``seconds`` long, faded out at its end."""
    n = samples(seconds)
    angle = (pan + 1) * np.pi / 4
    out = np.zeros((2, n))
    for side, share in enumerate((np.cos(angle), np.sin(angle))):
        dry = x[:n] * share * np.sqrt(2)
        out[side, : dry.size] += dry
        tail = signal.fftconvolve(x, impulse[side])[:n] * wet
        out[side, : tail.size] += tail
    edge = min(n // 4, samples(0.4))
    out[:, -edge:] *= np.linspace(1, 0, edge) ** 2
    return out

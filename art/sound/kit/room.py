"""Rooms: impulse responses made of decaying noise, brighter or darker, larger or smaller."""

from __future__ import annotations

import numpy as np
from scipy import signal

from art.sound.kit.circle import convolved
from art.sound.kit.signal import RATE, Signal, samples, seeded

_BANDS = ((60, 300, 1.1), (300, 1500, 1.0), (1500, 4500, 0.75), (4500, 14000, 0.42))


def hall(seconds: float, pre: float = 0.02, bright: float = 6000.0, seed: int = 1) -> Signal:
    """A stereo impulse response of energy 1 that has fallen by 60 dB after ``seconds``.

    ``pre`` is the time before the first reflection; above ``bright`` hertz the walls take all.
    """
    rng = seeded(seed)
    n = samples(seconds * 1.15)
    t = np.arange(n) / RATE
    sides = []
    for _ in range(2):
        white = rng.normal(size=n)
        tail = np.zeros(n)
        for low, high, last in _BANDS:
            top = min(high, bright)
            if top > low * 1.1:
                sos = signal.butter(2, [low, top], "bandpass", fs=RATE, output="sos")
                tail += signal.sosfilt(sos, white) * 10 ** (-3 * t / (seconds * last))
        tail *= 1 - np.exp(-t / 0.015)
        sides.append(np.concatenate([np.zeros(samples(pre)), tail]))
    both = np.array(sides)
    return both / np.sqrt((both**2).sum(axis=1, keepdims=True))


def small(seed: int = 2, seconds: float = 0.35, bright: float = 9000.0) -> Signal:
    """A furnished room: early reflections and hardly any tail. Energy 1."""
    rng = seeded(seed)
    n = samples(seconds)
    both = np.zeros((2, n))
    for side in range(2):
        for _ in range(34):
            at = 0.004 + float(rng.exponential(seconds / 5))
            if samples(at) < n:
                both[side, samples(at)] += rng.normal() * np.exp(-at * 6 / seconds)
    tail = hall(seconds, 0.006, bright, seed)[:, :n]
    mixed = both + 0.7 * np.pad(tail, ((0, 0), (0, n - tail.shape[-1])))
    sos = signal.butter(1, bright, fs=RATE, output="sos")
    mixed = signal.sosfilt(sos, mixed, axis=1)
    return np.asarray(mixed / np.sqrt((mixed**2).sum(axis=1, keepdims=True)))


def in_room(x: Signal, impulse: Signal, wet: float, dry: float = 1.0) -> Signal:
    """The loop ``x`` heard in a room: so much of itself, so much of the walls."""
    return x * dry + convolved(x, impulse) * wet

"""People who are too far off to be understood: syllables without words, crowds, laughter.

A voice is a pulse with a wandering pitch and a little breath through three formants, one vowel a
syllable; between syllables there is now and then a consonant's hiss.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from scipy import signal

from art.sound.kit.circle import place
from art.sound.kit.signal import RATE, Signal, samples, seeded, stereo

_VOWELS = (
    (730, 1090, 2440),
    (530, 1840, 2480),
    (390, 1990, 2550),
    (570, 840, 2410),
    (440, 1020, 2240),
    (660, 1720, 2410),
    (490, 1350, 1690),
)


def syllable(
    seconds: float, pitch: tuple[float, float], vowel: int, seed: int, breath: float = 0.08
) -> Signal:
    """One vowel whose pitch (hertz) goes from the first to the second value. Mono, peak 1."""
    rng = seeded(seed)
    n = samples(seconds)
    f = np.linspace(pitch[0], pitch[1], n) * (1 + 0.012 * np.sin(np.arange(n) * 0.0007 + seed))
    phase = np.cumsum(f) / RATE
    source = signal.sawtooth(2 * np.pi * phase) + rng.normal(size=n) * breath
    source = np.concatenate([source[:1], np.diff(source)]) * 0.6 + source * 0.1
    total = np.zeros(n)
    size = rng.uniform(0.94, 1.12)
    for formant, (share, quality) in zip(
        _VOWELS[vowel % len(_VOWELS)], ((1.0, 7.0), (0.6, 10.0), (0.28, 13.0)), strict=True
    ):
        b, a = signal.iirpeak(formant * size, quality, fs=RATE)
        total += share * signal.lfilter(b, a, source)
    t = np.linspace(0, 1, n)
    total *= np.minimum(1, t / 0.15) * np.minimum(1, (1 - t) / 0.35) ** 1.3
    return total / (np.abs(total).max() + 1e-9)


@lru_cache(maxsize=64)
def utterance(seed: int, high: bool = False, seconds: float = 2.6) -> Signal:
    """Somebody saying something. Mono, peak 1; ``high`` is a woman or a child."""
    rng = seeded(seed)
    total = np.zeros(samples(seconds))
    base = float(rng.uniform(165, 250) if high else rng.uniform(92, 140))
    at = 0.0
    k = 0
    while at < seconds - 0.35:
        length = float(rng.uniform(0.09, 0.24))
        fall = 1.12 - 0.22 * at / seconds
        pitch = base * fall * float(rng.uniform(0.9, 1.16))
        x = syllable(
            length,
            (pitch, pitch * float(rng.uniform(0.88, 1.04))),
            int(rng.integers(7)),
            seed * 97 + k,
        )
        start = samples(at)
        total[start : start + x.size] += x * rng.uniform(0.45, 1)
        if rng.random() < 0.4:
            hiss = rng.normal(size=samples(0.05)) * np.hanning(samples(0.05)) * 0.12
            total[start : start + hiss.size] += np.diff(hiss, prepend=0)
        at += length * float(rng.uniform(0.85, 1.15)) + (0.25 if rng.random() < 0.1 else 0.0)
        k += 1
    return total / (np.abs(total).max() + 1e-9)


@lru_cache(maxsize=32)
def laugh(seed: int, high: bool = False) -> Signal:
    """A short laugh: the same vowel again and again, lower and softer. Mono."""
    rng = seeded(seed)
    total = np.zeros(samples(1.9))
    pitch = float(rng.uniform(260, 360) if high else rng.uniform(150, 210))
    at = 0.0
    for k in range(int(rng.integers(4, 8))):
        x = syllable(0.13, (pitch, pitch * 0.86), 0, seed * 31 + k, 0.35) * 0.9**k
        start = samples(at)
        total[start : start + x.size] += x
        at += float(rng.uniform(0.17, 0.22))
        pitch *= 0.955
    return total


def crowd(
    n: int, count: int, seed: int, near: float = 0.15, women: float = 0.5, spread: float = 1.0
) -> Signal:
    """A loop of ``count`` things said, most far away, a part ``near`` of them nearer. RMS 1."""
    rng = seeded(seed)
    loop = np.zeros((2, n))
    for _ in range(count):
        high = bool(rng.random() < women)
        x = utterance(int(rng.integers(14)) + (20 if high else 0), high)
        speed = float(rng.uniform(0.88, 1.14))
        moved = np.interp(np.arange(0, x.size, speed), np.arange(x.size), x)
        close = rng.random() < near
        strength = float(rng.uniform(0.5, 1.0) if close else rng.uniform(0.08, 0.4))
        place(
            loop,
            stereo(moved, float(rng.uniform(-0.9, 0.9)) * spread),
            float(rng.uniform(0, n / RATE)),
            strength,
        )
    return loop / (np.sqrt(np.mean(loop**2)) + 1e-12)

"""Pads and choirs of partials: PADsynth (Paul Nasca, 2005), one inverse transform a chord.

Each partial is not a line but a narrow hill in the spectrum, with chance for a phase: an ensemble
that never beats the same way twice, and that costs one transform however many voices it has.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
from scipy import fft

from art.sound.kit.pitch import hertz
from art.sound.kit.signal import RATE, Signal, samples, seeded

Timbre: TypeAlias = Callable[[int, float], float]
"""Amplitude of partial ``k`` (1 is the note) whose frequency is ``f`` hertz."""


def soft(cut: float = 900.0, slope: float = 1.1) -> Timbre:
    """Strings behind a curtain: falling as ``k ** -slope``, darker still above ``cut`` hertz."""
    return lambda k, f: k**-slope / (1 + (f / cut) ** 2)


def organ(*drawbars: float) -> Timbre:
    """Fixed amplitudes of the first partials."""
    return lambda k, _: drawbars[k - 1] if k <= len(drawbars) else 0.0


def vowel(*formants: tuple[float, float, float]) -> Timbre:
    """A voice: ``(hertz, gain, width in hertz)`` of each formant over a falling source."""

    def amplitude(k: int, f: float) -> float:
        mouth = sum(g * np.exp(-0.5 * ((f - at) / width) ** 2) for at, g, width in formants)
        return float(k**-0.9 * (0.04 + mouth))

    return amplitude


AH = ((730.0, 1.0, 130.0), (1090.0, 0.6, 150.0), (2440.0, 0.25, 220.0), (3400.0, 0.12, 300.0))
OO = ((320.0, 1.0, 110.0), (870.0, 0.35, 130.0), (2240.0, 0.08, 200.0))


def chorus(
    n: int,
    notes: Sequence[float],
    timbre: Timbre,
    cents: float = 18.0,
    seed: int = 0,
    weights: Sequence[float] | None = None,
    top: float = 15000.0,
) -> Signal:
    """A stereo chord of ``n`` samples, periodic, RMS 1; each partial a hill ``cents`` wide.

    ``notes`` are MIDI numbers; ``weights`` their factors; no partial above ``top`` hertz.
    """
    rng = seeded(seed)
    bins = n // 2 + 1
    step = RATE / n
    power = np.zeros(bins)
    for note, weight in zip(notes, weights or [1.0] * len(notes), strict=True):
        base = hertz(note)
        for k in range(1, int(top / base) + 1):
            f = base * k
            amplitude = timbre(k, f) * weight
            if amplitude < 1e-5:
                continue
            sigma = max(f * (2 ** (cents / 1200) - 1) / 2, step)
            low = max(1, int((f - 4 * sigma) / step))
            high = min(bins, int((f + 4 * sigma) / step) + 2)
            hill = np.exp(-0.5 * ((np.arange(low, high) * step - f) / sigma) ** 2)
            power[low:high] += amplitude**2 * hill / (hill.sum() + 1e-12)
    sides = [fft.irfft(np.sqrt(power) * np.exp(2j * np.pi * rng.random(bins)), n) for _ in range(2)]
    x = np.stack(sides)
    return x / np.sqrt(np.mean(x**2) + 1e-30)


def progression(
    n: int,
    chords: Sequence[tuple[float, Sequence[float]]],
    timbre: Timbre,
    fade: float = 2.0,
    cents: float = 18.0,
    seed: int = 0,
) -> Signal:
    """Chords that melt into each other on the circle of ``n`` samples.

    ``chords`` are ``(start in seconds, MIDI numbers)`` in order; an empty one is silence. Each
    comes up over ``fade`` seconds round its start while the last one goes, at equal power. A
    single chord holds all the way round.
    """
    loop = np.zeros((2, n))
    total = n / RATE
    if len(chords) == 1:
        return chorus(n, chords[0][1], timbre, cents, seed)
    starts = [start for start, _ in chords]
    for index, (start, notes) in enumerate(chords):
        if not notes:
            continue
        end = starts[index + 1] if index + 1 < len(starts) else starts[0] + total
        edge = samples(fade)
        length = samples(end - start) + edge
        envelope = np.ones(length)
        rise = np.sin(np.linspace(0, np.pi / 2, edge))
        envelope[:edge] *= rise
        envelope[-edge:] *= rise[::-1]
        x = chorus(length, notes, timbre, cents, seed + index) * envelope
        at = (samples(start) - edge // 2) % n
        first = min(n - at, length)
        loop[:, at : at + first] += x[:, :first]
        loop[:, : length - first] += x[:, first:]
    return loop

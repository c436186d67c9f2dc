"""Weather, water, fire, feet and small things: loops and single sounds that places are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from art.sound.kit.circle import band, drift, noise, place, tone, turns
from art.sound.kit.signal import RATE, Signal, samples, seeded
from art.sound.kit.strike import between, decay, high, low, modes, white

Maker = Callable[[np.random.Generator], Signal]


def hum(n: int, partials: Sequence[tuple[float, float]], seed: int, sway: float = 0.2) -> Signal:
    """Machines that run: ``(hertz, amplitude)`` of their tones, each swaying in its own time."""
    rng = seeded(seed)
    loop = np.zeros((2, n))
    for frequency, amplitude in partials:
        for side in range(2):
            moved = 1 + sway * turns(n, int(rng.integers(1, 7)), float(rng.uniform(0, 6)))
            loop[side] += amplitude * tone(n, frequency, float(rng.uniform(0, 6))) * moved
    return loop


def scattered(
    n: int,
    count: int,
    seed: int,
    maker: Maker,
    wide: float = 0.8,
    quiet: float = 0.2,
    when: Signal | None = None,
) -> Signal:
    """``count`` sounds at chance times all round the loop, ``quiet`` to 1 loud.

    ``when`` (shape ``(n,)``, 0 to 1) is how likely a sound is at each moment.
    """
    rng = seeded(seed)
    loop = np.zeros((2, n))
    done = 0
    while done < count:
        at = float(rng.uniform(0, n / RATE))
        if when is not None and rng.random() > when[samples(at) % n]:
            continue
        x = maker(rng)
        place(loop, x, at, float(rng.uniform(quiet, 1) ** 1.5), float(rng.uniform(-wide, wide)))
        done += 1
    return loop


def wind(n: int, seed: int, gust: Signal, bright: float = 1.0) -> Signal:
    """Moving air; ``gust`` (shape ``(n,)``, 0 to 1) is its force, ``bright`` its edge. RMS about
    1.
    """
    bands = (
        (110, 320, 1.0, 0.8),
        (320, 800, 0.8, 1.2),
        (800, 1700, 0.45, 1.8),
        (1700, 6000, 0.2, 2.4),
    )
    loop = np.zeros((2, n))
    for i, (bottom, top, share, steep) in enumerate(bands):
        force = np.clip(gust, 0.03, 1) ** steep
        loop += noise(n, seed + i, band(bottom, top)) * share * (bright if i > 1 else 1.0) * force
    return loop


def rain(n: int, seed: int, drops: int, bright: float = 5000.0, steel: bool = False) -> Signal:
    """Rain: a bed and single drops; on ``steel`` each drop rings a little."""

    def drop(rng: np.random.Generator) -> Signal:
        f = float(rng.uniform(900, 3800))
        if steel:
            return modes(
                0.09, ((f * 0.4, 0.7, 0.05), (f, 0.6, 0.03), (f * 1.9, 0.3, 0.015)), int(f)
            )
        tick = white(0.02, int(f)) * decay(0.02, 0.02)
        return between(tick, 800, 9000) * 0.8

    bed = noise(n, seed, band(700, bright, 1)) * (0.8 + 0.2 * drift(n, 3, 9, seed + 1))
    return bed * 0.09 + scattered(n, drops, seed + 2, drop, 0.95, 0.1)


def fire(n: int, seed: int, size: float = 1.0) -> Signal:
    """Fire: a low roar, a flutter, and wood or stone that cracks; ``size`` 1 is a house."""
    flutter = 0.5 + 0.5 * drift(n, 30, 120, seed)
    roar = noise(n, seed + 1, band(45, 320, 1)) * flutter * size
    hiss = noise(n, seed + 2, band(1500, 9000, 1)) * (0.4 + 0.6 * drift(n, 20, 60, seed + 3)) * 0.16

    def crack(rng: np.random.Generator) -> Signal:
        pitch = float(rng.uniform(700, 4200))
        x = white(0.05, int(pitch)) * decay(0.05, float(rng.uniform(0.01, 0.05)), 0.0004)
        return high(x, pitch * 0.5) * 1.4

    rate = int(n / RATE * (6 + 10 * size))
    return roar * 0.55 + hiss + scattered(n, rate, seed + 4, crack, 0.9, 0.05)


def bubble(rng: np.random.Generator) -> Signal:
    """One bubble that rises and is gone: a tone that goes up (Minnaert's resonance)."""
    f = float(rng.uniform(280, 1500))
    length = float(rng.uniform(0.03, 0.1))
    t = np.arange(samples(length)) / RATE
    return np.sin(2 * np.pi * f * t * (1 + 3.2 * t)) * decay(length, length * 1.3, 0.002)


def drip(rng: np.random.Generator) -> Signal:
    """A drop into standing water: a tick, then the bubble under it."""
    f = float(rng.uniform(900, 1800))
    t = np.arange(samples(0.12)) / RATE
    ring = np.sin(2 * np.pi * f * t * (1 + 1.6 * t)) * decay(0.12, 0.1, 0.006)
    ring[: samples(0.004)] += between(white(0.004, int(f)), 2000, 9000) * 0.4
    return ring


def clink(rng: np.random.Generator, base: float = 2400.0, ring: float = 0.5) -> Signal:
    """Glass or china just touching."""
    f = base * float(rng.uniform(0.75, 1.4))
    partials = [
        (f, 1.0, ring),
        (f * 2.32, 0.6, ring * 0.6),
        (f * 4.25, 0.35, ring * 0.35),
        (f * 6.1, 0.15, ring * 0.2),
    ]
    return modes(ring, [p for p in partials if p[0] < 19000], int(f))


def footstep(rng: np.random.Generator, hard: float = 1.0) -> Signal:
    """A heel and a sole; ``hard`` 0 is felt, 1 stone."""
    seed = int(rng.integers(1 << 20))
    heel = low(white(0.16, seed), 300 + 500 * hard) * decay(0.16, 0.1)
    sole = between(white(0.16, seed + 1), 600, 2500 + 4000 * hard) * decay(0.16, 0.05) * 0.25 * hard
    x = heel * 1.6
    x[samples(0.05) :] += sole[: -samples(0.05)]
    return x


def far_shot(rng: np.random.Generator) -> Signal:
    """A single shot a long way off: no crack left, only the street giving it back."""
    seed = int(rng.integers(1 << 20))
    x = np.zeros(samples(1.6))
    body = low(white(1.2, seed), 700) * decay(1.2, 0.5, 0.004)
    for at, share in ((0.0, 1.0), (0.19, 0.5), (0.41, 0.3), (0.72, 0.18)):
        start = samples(at)
        x[start : start + body.size] += body[: x.size - start] * share
    return x


def far_boom(rng: np.random.Generator) -> Signal:
    """A shell some districts away: what the ground says first, then the air."""
    seed = int(rng.integers(1 << 20))
    t = np.arange(samples(3.2)) / RATE
    ground = np.sin(2 * np.pi * (31 * t + 1.5 * (1 - np.exp(-t / 0.08)))) * decay(3.2, 1.6, 0.02)
    air = low(white(3.2, seed), 150) * decay(3.2, 2.6, 0.06) * 3.0
    air = np.roll(air, samples(0.12))
    air[: samples(0.12)] = 0
    return ground + air

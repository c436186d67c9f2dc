"""Station 12: a machine with one sentence to say and nobody to say it to.

Two tones a hair apart that beat slower and slower as a battery goes down, and are wound up again
where the loop closes; once a minute the first note of the call. Around them relays, a dead band
and, in the second half, what a machine would hear of other machines.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import (
    band,
    curve_through,
    drift,
    echoed,
    highpass,
    lowpass,
    noise,
    place,
    turns,
)
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.pad import chorus, organ, progression, soft
from art.sound.kit.pitch import chord, hertz, midi
from art.sound.kit.room import hall
from art.sound.kit.signal import RATE, Signal, samples
from art.sound.kit.strike import arch, between, decay, modes, white

SECONDS = 120


def twelve() -> Signal:
    """120 s, two minutes of a battery: the first alone, the second with something far off."""
    mix = Mix(1.0, SECONDS, hall(7.0, 0.05, 7000, 71))
    n = mix.n
    mix.add(_two_tones(n), -28, 0.25)
    first = _note("A4", 6.0)
    calls = np.zeros((2, n))
    for at, pan in ((12.0, -0.2), (72.0, 0.2)):
        place(calls, first, at, 1.0, pan)
    mix.add(calls, -24, 1.0)
    mix.only_room(echoed(calls, 1.618, 0.55, 3800), 0.05)

    hull = [
        (0.0, chord("D1 A1 D2")),
        (40.0, chord("C#1 G#1 D2")),
        (60.0, chord("D1 A1 E2")),
        (96.0, chord("C1 G1 D2")),
    ]
    mix.add(progression(n, hull, soft(240, 1.2), 9.0, 10, 3), -29, 0.3)
    others = [
        (0.0, []),
        (58.0, chord("E5 B5 F#6")),
        (76.0, chord("D5 A5 E6")),
        (94.0, chord("C5 G5 D6")),
        (110.0, []),
    ]
    far = progression(n, others, organ(1.0, 0.0, 0.3, 0.0, 0.12), 7.0, 5, 5)
    mix.add(far * (0.5 + 0.5 * drift(n, 9, 30, 6)), -36, 0.8)
    dead = noise(n, 7, band(900, 9000, 1), width=0.2) * curve_through(
        n, [(0, 0.5), (30, 1), (58, 0.2), (90, 0.9), (110, 0.3)]
    )
    mix.add(dead, -50, 0.1)
    crackle = noise(n, 8, band(4000, 12000, 1), width=0.2) * (drift(n, 40, 90, 9) > 0.86)
    mix.add(crackle, -52, 0.3)
    mix.add(_relays(n), -35, 0.5)
    mix.add(_telemetry(n), -40, 0.7)
    glass = chorus(n, [midi("A6"), midi("E7")], organ(1.0, 0.1), 3, 12) * drift(n, 2, 4, 13)
    mix.add(glass, -45, 0.6)
    return mastered(mix.loop(highpass(80), lowpass(11000, 1)), -18, Press(-22, 1.4), air=1.0)


def _two_tones(n: int) -> Signal:
    """D4 and a little more: four beats a second, then fewer, then wound up within the last ones."""
    gap = curve_through(
        n,
        [
            (0, 3.6),
            (30, 1.6),
            (58, 0.5),
            (61, 3.0),
            (90, 1.0),
            (112, 0.2),
            (116, 0.2),
            (119.5, 3.6),
        ],
    )
    base = round(hertz("D4") * n / RATE) * RATE / n
    steady = turns(n, round(base * n / RATE))
    phase = 2 * np.pi * np.cumsum(gap) / RATE
    whole = np.round(phase[-1] / (2 * np.pi)) * 2 * np.pi
    moved = np.sin(2 * np.pi * base * np.arange(n) / RATE + phase * (whole / phase[-1]))
    left, right = steady + 0.75 * moved, 0.75 * steady + moved
    over = 0.12 * turns(n, 3 * round(base * n / RATE))
    strength = curve_through(n, [(0, 1), (56, 0.62), (62, 0.95), (112, 0.4), (118, 0.9)])
    return np.stack([left + over, right + over]) * strength


def _note(name: str, seconds: float) -> Signal:
    """A call sign as a transmitter makes it: a sine with a little edge, keyed cleanly."""
    f = hertz(name)
    t = np.arange(samples(seconds)) / RATE
    x = (
        np.sin(2 * np.pi * f * t)
        + 0.25 * np.sin(2 * np.pi * 2 * f * t)
        + 0.08 * np.sin(2 * np.pi * 5 * f * t)
    )
    return x * arch(seconds, 0.03, 0.5) * (0.35 + 0.65 * decay(seconds, 9))


def _relays(n: int) -> Signal:
    """A relay that tries the line: open, shut, a long way apart."""
    loop = np.zeros((2, n))
    for i, at in enumerate((4.0, 4.4, 27.0, 46.5, 46.9, 64.0, 83.0, 83.35, 104.0)):
        click = modes(
            0.1, ((2100 + 140 * (i % 3), 1, 0.03), (4700, 0.6, 0.02), (880, 0.5, 0.05)), i
        )
        click[: samples(0.01)] += between(white(0.01, i), 2500, 14000) * 0.6
        place(loop, click, at, 1.0, 0.5 - 0.12 * i)
    return loop


def _telemetry(n: int) -> Signal:
    """Short packets, answered by nothing; fewer as the charge goes."""
    loop = np.zeros((2, n))
    rng = np.random.default_rng(14)
    for at in (18, 33, 50, 78, 89, 101):
        for k in range(int(rng.integers(9, 18))):
            f = (1760.0, 2349.3)[int(rng.integers(2))]
            bit = np.sin(2 * np.pi * f * np.arange(samples(0.045)) / RATE) * arch(
                0.045, 0.004, 0.004
            )
            place(loop, bit, at + k * 0.06, 1.0, -0.6)
    return loop


PIECES = {"music": {"twelve": twelve}}

"""Snow: the Mansonic range, north of everything.

Hardly a piece: one string a long way up, a heater that ticks, the first two notes of the call and
then wind where the others were. Thirty bars of three at 54. In the second half the strings find a
chord and lose it again.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import (
    band,
    curve_through,
    drift,
    highpass,
    lowpass,
    noise,
    place,
    shelf,
    turns,
)
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.pad import chorus, organ, progression, soft
from art.sound.kit.pitch import chord, midi
from art.sound.kit.room import hall
from art.sound.kit.signal import Signal, gain, samples
from art.sound.kit.stem import BASS, FLUTE, HARP, HORN, SLOW_STRINGS, VIOLIN, Stem
from art.sound.kit.strike import modes

BEAT = 60 / 54
BEATS = 90


def snow() -> Signal:
    """100 s, three sections: the held string; a chord under it; the string alone again."""
    mix = Mix(BEAT, BEATS, hall(5.5, 0.06, 9000, 41))
    n = mix.n
    held = chorus(n, [midi("A6"), midi("A5")], organ(1.0, 0.25, 0.12, 0.05), 9, 1, [1.0, 0.35])
    high = held * (0.35 + 0.65 * drift(n, 2, 5, 2))
    mix.add(high, -42, 0.6)
    grain = noise(n, 3, band(1700, 3600, 2)) * (0.4 + 0.6 * drift(n, 3, 9, 4))
    mix.add(grain, -50, 0.5)

    violin = Stem(VIOLIN, 54, 1, 0.03)
    for start in (0, 15, 60, 75):
        violin.note(start, 14.6, "A5", 50).breathe(start, start + 14.6, 26, 84, 0.45)
    mix.add(violin, -36, 0.8, shelf(6000, 3))

    # A and D, and then nothing that a player plays.
    horn, flute = Stem(HORN, 48, 2, 0.03), Stem(FLUTE, 80, 3, 0.03)
    for at in (6, 66):
        horn.line(at, "A3:2 D4:5", 58)
        horn.breathe(at, at + 7, 54, 100, 0.55)
    for at in (36, 81):
        flute.line(at, "A4:2 D5:4.5", 54)
        flute.breathe(at, at + 6.5, 50, 96, 0.5)
    mix.add(horn, -25, 0.9, shelf(3000, 3))
    mix.add(flute, -27, 0.9, shelf(5000, 3))
    gusts = curve_through(
        n,
        [
            (mix.at(at) % mix.at(BEATS), strength)
            for start in (13, 43, 73)
            for at, strength in (
                (start, 0.12),
                (start + 3.5, 1.0),
                (start + 5, 0.7),
                (start + 9, 0.12),
            )
        ],
    )
    for low, high_cut, amount, seed in (
        (160, 420, -27.0, 5),
        (420, 1100, -31.0, 6),
        (1800, 7000, -40.0, 7),
    ):
        mix.add(noise(n, seed, band(low, high_cut)) * gusts ** (1 + seed / 8), amount, 0.2)
    mix.add(noise(n, 8, band(5000, 14000, 1), width=0.2) * (0.4 + 0.6 * gusts), -49, 0)

    strings = Stem(SLOW_STRINGS, 64, 4)
    below = Stem(BASS, 64, 5)
    middle = (
        (30, "D3 A3 E4", "D2"),
        (36, "Bb2 F3 D4", "Bb1"),
        (42, "G2 D3 Bb3", "G1"),
        (48, "A2 E3 C4", "A1"),
        (54, "D3 G3 D4", "D2"),
        (60, "D3 A3 D4", "D2"),
    )
    for start, names, root in middle:
        strings.chord(start, 6.3, names, 48)
        below.note(start, 6.2, root, 48)
    strings.breathe(30, 48, 18, 98, 0.7).breathe(48, 66.5, 90, 100, 0.2).swell(62, 66.5, 80, 14)
    mix.add(strings, -29, 0.7, shelf(5000, 5))
    mix.add(below, -29, 0.3)
    frost = Stem(HARP, 92, 6, 0.02)
    for at, name in ((22, "E6"), (31, "A5"), (40, "D6"), (49, "E6"), (58, "G5"), (84, "A5")):
        frost.note(at, 3, name, 40)
    mix.add(frost, -34, 1.0, shelf(5000, 3))
    ground = progression(
        n,
        [(0.0, chord("D2 A2")), (mix.at(42), chord("G1 D2")), (mix.at(54), chord("D2 A2"))],
        soft(160, 1.6),
        6.0,
        8,
        9,
    )
    mix.add(ground * (0.7 + 0.3 * turns(n, 6)), -34, 0.2)
    mix.add(_heater(n), -38, 0.2)
    return mastered(mix.loop(highpass(110), lowpass(12000, 1)), -18, Press(-22, 1.5), air=1.0)


def _heater(n: int) -> Signal:
    """Thin metal that warms: ticks in runs that slow down."""
    loop = np.zeros((2, n))
    for run, start in enumerate((3.0, 21.0, 47.0, 71.0, 90.0)):
        at, gap = start, 0.55
        for tick in range(9):
            ring = modes(
                0.14, ((3400 + 90 * tick, 1, 0.05), (5900, 0.6, 0.03), (1500, 0.4, 0.06)), tick
            )
            place(loop, ring[: samples(0.12)], at, gain(-tick * 1.5), 0.6 - 0.1 * run)
            at += gap
            gap *= 1.22
    return loop


PIECES = {"music": {"snow": snow}}

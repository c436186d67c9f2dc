"""The desk: the Watch at work.

Twenty-four bars of D minor at 72, low strings in four parts. The clarinet has three notes of the
call and stops where the fourth would be; the clock is nearly in time, 97 ticks to 96 beats, so
that it falls out of step and comes back once in the loop.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import band, bell, highpass, lowpass, noise, place, shelf, turns
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.room import hall
from art.sound.kit.signal import Signal, gain, samples
from art.sound.kit.stem import (
    BASS,
    BASSOON,
    CELLO,
    CLARINET,
    HORN,
    PIANO,
    PIZZICATO,
    SLOW_STRINGS,
    STRINGS,
    Stem,
)
from art.sound.kit.strike import high, modes, white

BEAT = 60 / 72
# Bass, cello, viola, violin: one bar each.
_BARS = (
    "D2 A2 F3 A3",
    "D2 A2 E3 A3",
    "Bb1 F2 D3 A3",
    "Bb1 F2 D3 G3",
    "G1 D2 Bb2 F3",
    "G1 E2 Bb2 C#3",
    "A1 E2 A2 D3",
    "A1 E2 A2 C#3",
    "F2 C3 F3 A3",
    "E2 C3 G3 Bb3",
    "D2 D3 F3 A3",
    "C2 D3 F#3 A3",
    "Bb1 D3 G3 Bb3",
    "E2 D3 G3 Bb3",
    "A1 D3 F3 A3",
    "A1 C#3 G3 A3",
    "D2 A2 F3 D4",
    "C2 A2 F3 D4",
    "Bb1 Bb2 F3 D4",
    "A1 A2 E3 C4",
    "G1 G2 D3 Bb3",
    "G#1 F2 D3 B3",
    "A1 E2 D3 A3",
    "A1 E2 C#3 A3",
)


def desk() -> Signal:
    """80 s, four sections: alone, the routine, something kept back, back to work."""
    mix = Mix(BEAT, 96, hall(2.6, 0.02, 7000, 11))
    parts = [
        Stem(BASS, 70, 1),
        Stem(CELLO, 50, 2),
        Stem(SLOW_STRINGS, 74, 3),
        Stem(SLOW_STRINGS, 48, 4),
    ]
    for bar, names in enumerate(_BARS):
        force = 52 if bar < 8 else 66 if bar < 16 else 58
        for voice, (stem, pitch) in enumerate(zip(parts, names.split(), strict=True)):
            if voice == 3 and bar < 4:
                continue
            stem.note(bar * 4, 4.1, pitch, force - 4 * voice)
    for stem in parts:
        for start, low, top in (
            (0, 56, 78),
            (16, 60, 84),
            (32, 72, 104),
            (48, 80, 112),
            (64, 66, 92),
            (80, 70, 60),
        ):
            stem.breathe(start, start + 15.9, low, top, 0.6)
    mix.add(parts[0], -27, 0.2)
    mix.add(parts[1], -27, 0.35)
    mix.add(parts[2], -28, 0.45, shelf(5000, 4))
    mix.add(parts[3], -29, 0.45, shelf(5000, 4))

    clarinet = Stem(CLARINET, 58, 5, 0.02)
    clarinet.line(2, "A3:2 D4:2 E4:6 -:4", 62)
    clarinet.line(18, "A3:2 D4:2 E4:4 -:1 D4:0.5 C#4:0.5 Bb3:3 A3:2", 64)
    clarinet.line(66, "A4:2 D5:2 E5:5:70 -:3 D5:1 C5:1 A4:4", 66)
    clarinet.line(84, "G4:1 F4:1 E4:2 D4:1.5 C#4:0.5 A3:4:50", 56)
    for start, end in ((2, 13), (18, 32), (66, 82), (84, 95)):
        clarinet.breathe(start, end, 62, 108)
    mix.add(clarinet, -26, 0.5, bell(2600, 2), shelf(3500, 4))

    bassoon = Stem(BASSOON, 82, 6, 0.015)
    bassoon.line(10, "-:1 D3:0.5 C3:0.5 Bb2:2 A2:2", 52)
    bassoon.line(48, "G2:1 A2:1 Bb2:2 E3:1 D3:1 C3:1 Bb2:1 A2:5", 62)
    mix.add(bassoon, -29, 0.4)

    horn = Stem(HORN, 40, 7, 0.02)
    horn.line(32, "C4:2 F4:2 G4:3 -:1 A3:1 Bb3:1 C4:2 D4:3.5 -:0.5", 70)
    horn.line(48, "D4:1.5 C4:0.5 Bb3:2 Bb3:1.5 A3:0.5 G3:2 F3:2 E3:2 D3:0.5 -:0.5 C#3:2.5", 72)
    horn.breathe(32, 47, 70, 112).breathe(48, 63, 78, 118, 0.3)
    mix.add(horn, -25, 0.6)

    pizzicato = Stem(PIZZICATO, 60, 8, 0.006)
    for bar in range(8, 24):
        chord = _BARS[bar].split()
        for beat, voice in ((0, 1), (1.5, 2), (2.5, 3), (3, 2)) if bar >= 16 else ((1, 2), (3, 3)):
            pizzicato.note(bar * 4 + beat, 0.5, chord[voice], 54 if beat else 64)
    mix.add(pizzicato, -30, 0.35, shelf(3000, 4))

    piano = Stem(PIANO, 64, 9, 0.012)
    for bar in range(0, 24, 2):
        piano.note(bar * 4, 6, _BARS[bar].split()[0], 40)
    piano.line(68, "-:4 A5:0.5 -:1.5 D6:0.5 -:1.5 E6:1 -:7 A5:0.5 -:1.5 D6:0.5 -:1.5 E6:2", 40)
    mix.add(piano, -31, 0.5, shelf(4000, 3))

    strings = Stem(STRINGS, 64, 10)
    for bar in (12, 13, 14, 15):
        for pitch in _BARS[bar].split()[2:]:
            strings.note(bar * 4, 4, pitch[:-1] + str(int(pitch[-1]) + 1), 50)
    strings.breathe(48, 64, 20, 96, 0.55)
    mix.add(strings, -32, 0.6, shelf(6000, 5))

    mix.add(_clock(mix.n), -32, 0.25, shelf(3000, 5))
    air = noise(mix.n, 21, band(3000, 15000, 1), width=0.2) * (0.7 + 0.3 * turns(mix.n, 3))
    mix.add(air, -56, 0)
    loop = mix.loop(highpass(120), lowpass(9000, 1))
    return mastered(loop, -18, Press(-21, 1.5), air=2.0)


def _clock(n: int) -> Signal:
    """97 ticks in the loop, every other one a little lower, on a desk of wood."""
    loop = np.zeros((2, n))
    for tick in range(97):
        low = tick % 2
        knock = modes(
            0.12,
            ((1900 - 240 * low, 0.6, 0.03), (3150 - 300 * low, 0.5, 0.02), (620, 0.4, 0.05)),
            1,
        )
        knock[: samples(0.012)] += (
            high(white(0.012, tick), 4500) * 0.5 * np.exp(-np.arange(samples(0.012)) / 120)
        )
        place(loop, knock, tick * n / 48000 / 97, gain(-1.5 * low), 0.35)
    return loop


PIECES = {"music": {"the_desk": desk}}

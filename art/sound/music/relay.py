"""Relay solitude: Receiver 21, alone.

Five-four at 60: four soft ticks and a rest. The notes of the call fall on the second, third and
fourth tick; the fourth note is left to the rest.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import (
    band,
    bell,
    drift,
    echoed,
    highpass,
    lowpass,
    noise,
    place,
    shaped,
    shelf,
    tone,
    turns,
)
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.pad import OO, progression, soft, vowel
from art.sound.kit.pitch import chord
from art.sound.kit.room import hall
from art.sound.kit.signal import Signal, gain, samples
from art.sound.kit.stem import CELESTA, CELLO, PIANO, SLOW_STRINGS, VIBRAPHONE, Stem
from art.sound.kit.strike import between, white

BARS = 20
# Two bars each: the room's own chord, and how far it leans.
_ROOM = (
    "D2 A2 E3 F3",
    "Bb1 F2 D3 A3",
    "G1 D2 Bb2 A3",
    "A1 E2 D3 G3",
    "F2 C3 A3 E4",
    "C2 G2 E3 D4",
    "Bb1 F2 C3 D4",
    "G1 D2 F3 Bb3",
    "A1 E2 G3 D4",
    "D2 A2 D3 E3",
)


def relay() -> Signal:
    """100 s, three sections: the ticks and the call; a cello that answers nobody; the ticks."""
    mix = Mix(1.0, BARS * 5, hall(6.0, 0.045, 5200, 21))
    n = mix.n
    chords = [(i * 10.0, chord(names)) for i, names in enumerate(_ROOM)]
    bed = progression(n, chords, soft(700, 1.25), 5.0, 22, 3)
    mix.add(bed * (0.72 + 0.28 * turns(n, 10, -1.3)), -31, 0.35, shelf(3000, -3))
    breath = progression(
        n, [(at, [m + 12 for m in notes[2:]]) for at, notes in chords], vowel(*OO), 6.0, 34, 9
    )
    mix.add(breath * drift(n, 2, 6, 5), -38, 0.9)
    mix.add(
        progression(n, [(at, notes[:1]) for at, notes in chords], soft(140, 2), 4.0, 6, 4), -33, 0.1
    )

    vibes, piano = Stem(VIBRAPHONE, 72, 1, 0.012), Stem(PIANO, 54, 2, 0.02)
    calls = {
        0: "A4 D5 E5",
        2: "A4 D5 E5",
        5: "A3 D4 E4",
        7: "A4 D5 E5",
        16: "A4 D5 E5",
        18: "A3 D4 E4",
    }
    for bar, names in calls.items():
        player, force = (piano, 50) if bar in (5, 18) else (vibes, 46 + (6 if bar == 16 else 0))
        for tick, name in enumerate(names.split(), start=1):
            player.note(bar * 5 + tick, 1.9 if tick == 3 else 1.2, name, force + 3 * tick)
    for bar in range(0, BARS, 2):
        piano.note(bar * 5, 5, _ROOM[bar // 2].split()[0], 36)
    piano.line(50, "-:1 C5:2 F4:1.5 G4:5.5 -:1 D5:1 C5:1 A4:2 G4:3 -:2", 48)
    piano.line(70, "-:1 Bb4:1 A4:1 F4:2.5 -:4.5 -:1 D4:1 E4:1 G4:5", 46)
    dry = mix.add(piano, -27, 0.5, lowpass(7500, 1))
    mix.add(vibes, -27, 0.6)
    mix.only_room(echoed(dry, 0.75, 0.42, 4200), 0.5)

    cello = Stem(CELLO, 46, 3, 0.03)
    for start, text in (
        (40, "A2:4 D3:3 E3:7"),
        (57, "C3:2 G3:4 F3:3 D3:4"),
        (72, "D3:3 F3:2 E3:3 D3:6"),
    ):
        end = cello.line(start, text, 62)
        cello.breathe(start, end, 44, 106, 0.6)
    mix.add(cello, -27, 0.6, bell(320, 2), lowpass(6500, 1))
    strings = Stem(SLOW_STRINGS, 78, 4)
    for i in (4, 5, 6, 7):
        strings.chord(i * 10, 10, " ".join(_ROOM[i].split()[2:]), 44).breathe(
            i * 10, i * 10 + 10, 14, 80
        )
    mix.add(strings, -31, 0.8, shelf(5000, 4))
    far = Stem(CELESTA, 90, 5, 0.02)
    for at, name in ((29, "A5"), (46, "E6"), (63, "D6"), (66, "A5"), (84, "E6"), (97, "A5")):
        far.note(at, 2, name, 34)
    mix.add(far, -34, 1.1)

    mix.add(_ticks(n), -33, 0.4)
    hum = sum(
        (
            tone(n, f, p) * a
            for f, a, p in ((50, 1, 0), (100, 0.5, 1), (150, 0.2, 2), (200, 0.1, 3))
        ),
        np.zeros(n),
    )
    mix.add(np.stack([hum, np.roll(hum, 900)]), -42, 0)
    mix.add(noise(n, 5, band(160, 900, 1)) * (0.7 + 0.3 * turns(n, 4)), -46, 0)
    mix.add(noise(n, 6, band(6000, 15000, 1), width=0.2) * drift(n, 2, 7, 8), -58, 0)
    return mastered(mix.loop(highpass(90), shelf(6000, 3)), -18, Press(-21, 1.6))


def _ticks(n: int) -> Signal:
    """Four dry ticks and a rest, a second each; relays, not clocks."""
    loop = np.zeros((2, n))
    for second in range(n // 48000):
        if second % 5 == 4:
            continue
        tick = between(white(0.03, second % 7), 1800, 9000) * np.exp(
            -np.arange(samples(0.03)) / 150
        )
        place(loop, tick, float(second), gain(0 if second % 5 == 0 else -3), -0.3)
    return shaped(loop, bell(3000, 4))


PIECES = {"music": {"relay_solitude": relay}}

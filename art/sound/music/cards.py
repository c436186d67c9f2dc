"""Signals received (the cards at the end) and loss: two pieces for what is left.

The piano of the cards has been under a dust sheet: its hammers are soft, two strings are not quite
together, and the room creaks. It tries three notes of the call, waits a long time, and tries
again. Loss is slower still: a chorale for low strings that keeps the last note of the call and
nothing else.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import (
    band,
    bell,
    drift,
    highpass,
    lowpass,
    noise,
    place,
    shaped,
    shelf,
)
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.pad import OO, progression, soft, vowel
from art.sound.kit.pitch import chord, midi
from art.sound.kit.room import hall
from art.sound.kit.signal import RATE, Signal
from art.sound.kit.stem import BASS, CELLO, HORN, PIANO, SLOW_STRINGS, VIOLA, VIOLIN, Stem
from art.sound.kit.strike import between, decay, modes, white

_LEFT = (
    ("D3", "A3 F4"),
    ("D3", "A3 F4"),
    ("Bb2", "F3 D4"),
    ("F2", "C3 A3"),
    ("G2", "D3 Bb3"),
    ("A2", "E3 C4"),
    ("Bb2", "F3 D4"),
    ("C3", "G3 E4"),
    ("F2", "C3 A3"),
    ("E2", "C3 G3"),
    ("D2", "A2 F3"),
    ("A2", "E3 C#4"),
)


def received() -> Signal:
    """81 s: the piano alone; the piano and what it remembers; the piano."""
    mix = Mix(0.9, 90, hall(2.6, 0.018, 6500, 121))
    n = mix.n
    right, left = Stem(PIANO, 70, 1, 0.024), Stem(PIANO, 52, 2, 0.024)
    right.line(1, "A4:2 D5:2 E5:4 -:8", 50)
    right.line(17, "A4:2 D5:2 E5:3.5 -:0.5 C5:1 D5:2 A4:3 -:1", 50)
    right.line(33, "F4:1.5 G4:1.5 A4:3 D5:1.5 C5:1.5 A4:3 Bb4:1.5 A4:1.5 G4:3", 56)
    right.line(51, "C5:1.5 D5:1.5 E5:3 G5:1.5 E5:1.5 C5:3 A4:1.5 G4:1.5 F4:3", 60)
    right.line(71, "A4:2.2 D5:2.4 E5:6 -:7", 44)
    for i, (root, names) in enumerate(_LEFT):
        at = 7.5 * i + (0.5 if i else 2)
        tones = [midi(root), *chord(names)]
        for k, index in enumerate((0, 1, 2, 1)):
            if i in (0, 10) and k > 1:
                break
            left.note(at + k * 1.5, 4.5, tones[index], 40 - 4 * k + (6 if 4 <= i < 9 else 0))
    hands = right.play(mix.beat, 90) * 1.2 + left.play(mix.beat, 90)
    # Two strings to a note that have drifted apart: the same playing, a hair later.
    other = _detuned(hands)
    felt = shaped(hands + other * 0.42, lowpass(6500, 1), bell(420, 2.5), bell(2600, -2))
    mix.add(felt, -24, 0.55)
    hammers = np.zeros((2, n))
    rng = np.random.default_rng(3)
    for at in np.sort(rng.uniform(0, 90, 46)):
        thud = modes(0.12, ((130, 1, 0.06), (240, 0.6, 0.05), (1900, 0.08, 0.02)), int(at))
        place(hammers, thud, float(at), float(rng.uniform(0.3, 1)), float(rng.uniform(-0.3, 0.3)))
    mix.add(hammers, -42, 0.3)
    creaks = np.zeros((2, n))
    for at in (11.2, 30.6, 48.0, 68.3, 84.4):
        creak = (
            between(white(0.5, int(at)), 500, 2600)
            * decay(0.5, 0.6, 0.2)
            * (0.5 + 0.5 * np.sin(2 * np.pi * 38 * np.arange(24000) / RATE)) ** 4
        )
        place(creaks, creak, at, 1.0, 0.5)
    mix.add(creaks, -46, 0.5)
    strings = Stem(SLOW_STRINGS, 60, 4)
    for i in range(4, 9):
        strings.chord(7.5 * i + 0.5, 7.6, " ".join(_up(_LEFT[i][1])), 44)
    strings.breathe(30, 68, 14, 78, 0.6)
    mix.add(strings, -33, 0.8, shelf(5000, 4))
    cello = Stem(CELLO, 44, 5, 0.03)
    cello.line(45, "F3:3 E3:1.5 G3:3 E3:3.5 D3:3 C3:4", 54)
    cello.breathe(45, 63, 40, 96, 0.5)
    mix.add(cello, -30, 0.6)
    mix.add(noise(n, 6, band(400, 9000, 1)) * drift(n, 3, 9, 7), -52, 0.1)
    return mastered(mix.loop(highpass(110)), -18, Press(-22, 1.5), air=2.0)


def _up(names: str) -> list[str]:
    """The notes an octave higher."""
    return [f"{name[:-1]}{int(name[-1]) + 1}" for name in names.split()]


def _detuned(x: Signal) -> Signal:
    """The loop as its own slow chorus: each moment read a little early or late."""
    n = x.shape[-1]
    wander = 0.0012 * RATE * np.sin(2 * np.pi * 24 * np.arange(n) / n)
    position = (np.arange(n) + wander + 0.006 * RATE) % n
    index = position.astype(np.int64)
    part = position - index
    return x[:, index] * (1 - part) + x[:, (index + 1) % n] * part


_CHORALE = (
    ("D2 A2 D3 F3", 4),
    ("C2 A2 E3 F3", 4),
    ("Bb1 Bb2 D3 F3", 4),
    ("A1 A2 C#3 F3", 4),
    ("Bb1 G2 D3 F3", 4),
    ("G#1 B2 D3 F3", 4),
    ("A1 A2 D3 F3", 4),
    ("A1 G2 C#3 E3", 4),
    ("D2 F2 D3 A3", 4),
    ("F2 F2 C3 A3", 4),
    ("E2 G2 C3 Bb3", 4),
    ("F2 A2 C3 A3", 4),
    ("Db2 Ab2 F3 Ab3", 4),
    ("C2 G2 E3 Bb3", 4),
    ("F1 A2 F3 C4", 4),
    ("Bb1 Bb2 F3 D4", 4),
    ("G1 Bb2 D3 F4", 4),
    ("A1 A2 C#3 F4", 4),
    ("D2 A2 D3 F4", 4),
    ("A1 A2 D3 E4", 4),
)


def loss() -> Signal:
    """80 s: a chorale under one note; it opens; the note is left over."""
    beat = 60 / 60
    mix = Mix(beat, 80, hall(5.2, 0.04, 7000, 131))
    n = mix.n
    parts = [
        Stem(BASS, 66, 1, 0.02),
        Stem(CELLO, 52, 2, 0.02),
        Stem(VIOLA, 76, 3, 0.02),
        Stem(SLOW_STRINGS, 60, 4, 0.02),
    ]
    for i, (names, _) in enumerate(_CHORALE):
        for stem, pitch in zip(parts, names.split(), strict=True):
            stem.note(i * 4, 3.95, pitch, 54 + (12 if 8 <= i < 18 else 0))
        for stem in parts:
            strong = 58 if i < 8 else 74 + 4 * (i - 8) if i < 16 else 96 - 12 * (i - 16)
            stem.breathe(i * 4, i * 4 + 3.95, max(strong - 14, 36), max(strong + 14, 50), 0.4)
    for stem, at in zip(parts, (-27, -26, -28, -27), strict=True):
        mix.add(stem, at, 0.6, shelf(4500, 4))
    solo, horn = Stem(VIOLIN, 46, 5, 0.03), Stem(HORN, 84, 6, 0.03)
    # The fourth note alone, held through everything that moves under it.
    solo.line(8, "F4:7 F4:7 E4:2 -:8 F4:4 A4:6 G4:2 F4:3 C5:5 Bb4:4 D5:4 F5:7 -:1 F5:6 E5:3", 60)
    solo.breathe(8, 24, 40, 92, 0.5).breathe(32, 56, 50, 108, 0.6).breathe(56, 79, 84, 112, 0.3)
    horn.line(44, "C3:2 F3:2 Ab3:4 G3:3 E3:1 F3:4 D3:4", 60)
    horn.breathe(44, 64, 54, 96, 0.5)
    mix.add(solo, -26, 0.9, shelf(5000, 3))
    mix.add(horn, -28, 0.8)
    piano = Stem(PIANO, 64, 7, 0.02)
    for at, name in (
        (0, "D2"),
        (16, "Bb1"),
        (28, "A1"),
        (32, "D2"),
        (48, "C#2"),
        (64, "G1"),
        (72, "D2"),
        (76, "F5"),
    ):
        piano.note(at, 6, name, 40)
    mix.add(piano, -30, 0.7)
    halls = [(mix.at(i * 4), chord(names)[1:]) for i, (names, _) in enumerate(_CHORALE)]
    mix.add(progression(n, halls, vowel(*OO), 2.4, 26, 8) * drift(n, 2, 5, 9), -35, 0.8)
    mix.add(
        progression(n, [(at, notes[:1]) for at, notes in halls], soft(180, 1.5), 2.0, 8, 10),
        -37,
        0.2,
    )
    mix.add(noise(n, 11, band(2000, 14000, 1), width=0.2) * drift(n, 3, 8, 12), -54, 0.1)
    return mastered(mix.loop(highpass(100)), -18, Press(-22, 1.5), air=1.8)


PIECES = {"music": {"signals_received": received, "loss": loss}}

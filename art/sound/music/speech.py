"""The speech: day four, heard over the tannoys of a capital.

A hymn of state for brass and choir, in C, four-square and rather good, which is the trouble with
it. It has the call in its tune with the third note missing (G, C, and then F: the leading step is
left out, so that nobody has to lean). Each verse the horns of the tannoys are a little later than
the band.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import band, bell, drift, echoed, highpass, lowpass, noise, shaped, shelf
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.pad import AH, progression, vowel
from art.sound.kit.pitch import chord
from art.sound.kit.room import hall
from art.sound.kit.signal import Signal, samples
from art.sound.kit.stem import (
    BRASS,
    CHOIR,
    HORN,
    REED_ORGAN,
    TIMPANI,
    TROMBONE,
    TRUMPET,
    TUBA,
    Stem,
)

BEAT = 60 / 76
# Bass, tenor, alto, soprano; two beats each: a hymn in thirty-two steps.
_HYMN_TEXT = """
C3 E3 C4 G4 | C3 G3 C4 C5 | F2 A3 C4 F5 | F2 A3 C4 E5
G2 B3 D4 D5 | C3 G3 C4 C5 | F2 A3 C4 A4 | G2 G3 B3 G4
C3 E3 C4 G4 | E3 G3 C4 C5 | F3 A3 C4 F5 | D3 A3 D4 E5
B2 G#3 D4 D5 | C3 A3 E4 C5 | D3 A3 F4 D5 | G2 B3 F4 D5
A2 C4 E4 E5 | E3 B3 E4 G4 | F3 A3 C4 A4 | C3 G3 C4 E5
D3 A3 D4 F5 | A2 A3 C#4 E5 | D3 A3 D4 D5 | G2 B3 F4 D5
Ab2 C4 Eb4 C5 | Eb3 Bb3 Eb4 G4 | F2 Ab3 C4 Ab4 | G2 G3 D4 B4
C3 G3 C4 G4 | C3 G3 C4 C5 | F2 A3 F4 F5 | G2 G3 D4 D5
"""
_HYMN = [step.strip() for row in _HYMN_TEXT.split("\n")[1:-1] for step in row.split(" | ")]


def speech() -> Signal:
    """76 s: the hymn for brass, and its second half again for everybody."""
    mix = Mix(BEAT, 96, hall(3.6, 0.05, 8000, 151))
    n = mix.n
    voices = [
        Stem(TUBA, 66, 1, 0.01),
        Stem(TROMBONE, 82, 2, 0.012),
        Stem(HORN, 44, 3, 0.012),
        Stem(TRUMPET, 58, 4, 0.012),
    ]
    choir, organ_, kettle = (
        Stem(CHOIR, 64, 5, 0.02),
        Stem(REED_ORGAN, 64, 6, 0.01),
        Stem(TIMPANI, 56, 7, 0.006),
    )
    order = [*((False, step) for step in range(32)), *((True, step) for step in range(16, 32))]
    for place, (verse, step) in enumerate(order):
        at = place * 2
        last = step % 8 == 7
        quiet = 16 <= step < 24 and not verse
        names = _HYMN[step]
        tones = names.split()
        force = (86 if verse else 76) - (14 if quiet else 0)
        for voice, (stem, pitch) in enumerate(zip(voices, tones, strict=True)):
            stem.note(at, 1.5 if last else 1.9, pitch, force + (6 if voice == 3 else 0))
        organ_.chord(at, 1.95, names, 56)
        if verse:
            choir.chord(at, 1.98, " ".join(tones[1:]), 78)
        if step % 4 == 0 and (verse or step < 16):
            kettle.note(at, 1, tones[0], 80)
        if last:
            for k in range(6):
                kettle.note(at + 0.5 + k / 4, 0.25, "G2", 46 + 9 * k)
    for stem in voices:
        for row in range(6):
            soft = row == 2
            stem.breathe(row * 16, row * 16 + 15.8, 74 if soft else 88, 96 if soft else 118, 0.6)
    band_ = sum(
        (
            stem.play(mix.beat, 96) * share
            for stem, share in zip(voices, (0.9, 1.0, 1.0, 1.15), strict=True)
        ),
        np.zeros((2, n)),
    )
    mix.add(band_, -23, 0.6, shelf(4500, 4))
    mix.add(organ_, -33, 0.4)
    mix.add(choir, -25, 0.9, shelf(5000, 4))
    mix.add(kettle, -28, 0.6)
    fanfare = Stem(BRASS, 60, 8, 0.012)
    for at in (30, 62, 94):
        fanfare.line(at, "G4:0.5 G4:0.25 G4:0.25 C5:1", 92)
    mix.add(fanfare, -27, 0.8, shelf(4500, 3))
    # The tannoys: the same, late, through tin, from further and further down the street.
    tin = shaped(band_, band(420, 3600, 2), bell(1400, 5))
    for k, (late, share) in enumerate(((0.21, -33.0), (0.47, -37.0), (0.82, -41.0))):
        mix.add(np.roll(tin, samples(late), axis=-1)[:: -1 if k % 2 else 1], share, 0.5)
    mix.only_room(echoed(tin, 0.62, 0.4, 2400), 0.03)
    air = [(mix.at(i * 2), chord(names)[1:]) for i, names in enumerate(_HYMN + _HYMN[16:])]
    mix.add(progression(n, air, vowel(*AH), 0.8, 30, 9), -34, 0.8)
    people = noise(n, 10, band(250, 3200, 1), bell(650, 5)) * drift(n, 4, 12, 11)
    mix.add(people, -44, 0.3)
    return mastered(mix.loop(highpass(100), lowpass(11000, 1)), -16.8, Press(-19, 1.8), 40, 1.6)


PIECES = {"music": {"speech": speech}}

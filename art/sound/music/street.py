"""High street: a brass band in the open air, diegetic and a little too bright.

A march in B flat and E flat on the first three notes of the call (a fourth up, a step up, and the
half step that never comes): each time round the cornet goes up for the fourth and it is not there,
and the side drum fills the hole. Played by people who know it too well; heard across a street.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import band, bell, highpass, noise, place, shelf, turns
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.room import hall
from art.sound.kit.signal import Signal
from art.sound.kit.stem import (
    CLARINET,
    GLOCKENSPIEL,
    HORN,
    PICCOLO,
    TROMBONE,
    TRUMPET,
    TUBA,
    Stem,
)
from art.sound.kit.strike import between, decay, low, modes, white

BEAT = 60 / 112
BARS = 64  # of two beats

# Chords of the march: one a bar; I is B flat.
_SONG_TEXT = """
Bb Bb F F F F Bb Bb Bb D Gm Gm C C F F
Bb Bb F F F F Bb Bb Eb Edim Bb G C F Bb Bb
Eb Eb Bb7 Bb7 Bb7 Bb7 Eb Eb Ab Adim Eb C F Bb7 Eb F
"""
_SONG = _SONG_TEXT.split()
_TONES = {
    "Bb": "Bb2 D4 F4 Bb4",
    "F": "F2 C4 Eb4 A4",
    "D": "D3 C4 F#4 A4",
    "Gm": "G2 D4 G4 Bb4",
    "C": "C3 E4 G4 Bb4",
    "Eb": "Eb3 Eb4 G4 Bb4",
    "Edim": "E3 Db4 G4 Bb4",
    "G": "G2 D4 F4 B4",
    "Bb7": "Bb2 D4 F4 Ab4",
    "Ab": "Ab2 Eb4 Ab4 C5",
    "Adim": "A2 Eb4 Gb4 C5",
}
# What the tuba answers its own first beat with.
_FIFTHS = dict(
    zip(
        ("Bb2", "F2", "D3", "G2", "C3", "Eb3", "E3", "Ab2", "A2"),
        ("F2", "C3", "A2", "D3", "G2", "Bb2", "Bb2", "Eb3", "Eb3"),
        strict=True,
    )
)
# Up a fourth, up a step, up ... and down again from where the fourth note was not.
_FIRST = (
    "F4:1 Bb4:1 C5:1.5 -:0.5 A4:0.5 Bb4:0.5 C5:0.5 D5:0.5 C5:1.5 -:0.5 "
    "F4:1 C5:1 Eb5:1.5 -:0.5 D5:0.5 Eb5:0.5 C5:0.5 A4:0.5 Bb4:1.5 -:0.5 "
    "F4:1 Bb4:1 C5:1.5 -:0.5 D5:0.75 D5:0.25 F#5:1 G5:1.5 -:0.5 "
    "E5:0.75 E5:0.25 G5:0.5 E5:0.5 C5:1 E5:1 F5:1 C5:0.5 A4:0.5 F4:1 -:1"
)
_SECOND = (
    "F4:1 Bb4:1 C5:1.5 -:0.5 A4:0.5 Bb4:0.5 C5:0.5 D5:0.5 C5:1.5 -:0.5 "
    "F4:1 C5:1 Eb5:1.5 -:0.5 D5:0.5 Eb5:0.5 C5:0.5 A4:0.5 Bb4:1.5 -:0.5 "
    "G5:1.5 F5:0.5 E5:1 G5:1 F5:1.5 D5:0.5 B4:1 D5:1 "
    "C5:0.75 C5:0.25 E5:1 Eb5:0.75 Eb5:0.25 A4:1 Bb4:1 F5:0.5 D5:0.5 Bb4:1 -:1"
)
_TRIO = (
    "Bb4:1 Eb5:1 F5:1.5 -:1.5 D5:1 C5:0.5 D5:0.5 Ab4:1 F5:2 D5:1 Bb4:1 Eb5:3 -:1 "
    "C5:2 Eb5:1 C5:1 Bb4:1 G4:1 E5:1 C5:1 A4:1 C5:1 D5:1 Ab4:1 Eb5:1 Bb4:1 A4:1 C5:1"
)


def street() -> Signal:
    """68.6 s: a march of two strains, its trio, and the second strain again with all of them."""
    mix = Mix(BEAT, BARS * 2, hall(1.3, 0.04, 9000, 51))
    cornets, clarinets, piccolo = (
        Stem(TRUMPET, 54, 1, 0.012),
        Stem(CLARINET, 34, 2, 0.014),
        Stem(PICCOLO, 96, 3, 0.014),
    )
    horns, trombones, tuba = (
        Stem(HORN, 84, 4, 0.01),
        Stem(TROMBONE, 90, 5, 0.012),
        Stem(TUBA, 66, 6, 0.01),
    )
    bells = Stem(GLOCKENSPIEL, 70, 7, 0.01)
    strains = (
        (_FIRST, _SONG[:16], 92),
        (_SECOND, _SONG[16:32], 96),
        (_TRIO, _SONG[32:], 82),
        (_SECOND, _SONG[16:32], 100),
    )
    for turn, (tune, chords, force) in enumerate(strains):
        start = turn * 32
        trio, everybody = turn == 2, turn == 3
        cornets.line(start, tune, force, 0.88)
        if turn in (1, 3):
            clarinets.line(start, _up(tune), force - 26, 0.86)
        if everybody:
            piccolo.line(start, _up(_up(tune)), force - 34, 0.84)
        if trio or everybody:
            bells.line(start, _up(tune), 52, 0.8)
        for bar, name in enumerate(chords):
            root, *upper = _TONES[name].split()
            at = start + bar * 2
            tuba.note(at, 0.8, root, 96)
            tuba.note(at + 1, 0.7, _FIFTHS[root], 84)
            for off in (0.5, 1.5):
                for tone in upper[:2]:
                    horns.note(at + off, 0.3, tone, 78)
            if bar % 8 >= 6 or everybody or (turn == 1 and bar >= 8):
                trombones.note(at, 0.9, upper[0], 78).note(at + 1, 0.8, upper[1], 76)
    mix.add(cornets, -21, 0.4, bell(2800, 3, 0.8), shelf(5000, 4))
    mix.add(clarinets, -29, 0.4, shelf(4000, 3))
    mix.add(piccolo, -33, 0.4)
    mix.add(horns, -27, 0.4)
    mix.add(trombones, -27, 0.4, bell(1800, 2))
    mix.add(tuba, -25, 0.3)
    mix.add(bells, -33, 0.4)
    mix.add(_drums(mix), -27, 0.35)
    crowd = noise(mix.n, 9, band(250, 3500, 1), bell(700, 5)) * (0.7 + 0.3 * turns(mix.n, 7))
    mix.add(crowd, -50, 0.2)
    return mastered(mix.loop(highpass(150)), -16.5, Press(-18, 2.0), 45, 1.6)


def _up(tune: str) -> str:
    """A tune an octave higher."""
    words = []
    for word in tune.split():
        pitch, _, rest = word.partition(":")
        words.append(word if pitch == "-" else f"{pitch[:-1]}{int(pitch[-1]) + 1}:{rest}")
    return " ".join(words)


def _drums(mix: Mix) -> Signal:
    """Side drum, bass drum and cymbals; the roll falls where the fourth note is not."""
    loop = np.zeros((2, mix.n))
    side = [
        (
            between(white(0.2, k), 900, 12000) * decay(0.2, 0.16)
            + 0.5 * modes(0.2, ((185, 1, 0.12), (331, 0.6, 0.1)), k)
        )
        for k in range(6)
    ]
    bass = modes(0.5, ((62, 1, 0.4), (98, 0.4, 0.3), (151, 0.2, 0.2)), 1) * 2 + low(
        white(0.5, 2), 300
    ) * decay(0.5, 0.1)
    clash = between(white(1.2, 3), 3000, 16000) * decay(1.2, 0.9)
    stroke = 0
    for bar in range(BARS):
        at = bar * 2
        for beat, force in ((0, 0.9), (0.5, 0.35), (0.75, 0.35), (1, 0.8), (1.5, 0.5)):
            place(loop, side[stroke % 6], mix.at(at + beat), force, -0.2)
            stroke += 1
        if bar % 8 in (1, 5):  # the hole: a roll of sevens
            for k in range(7):
                place(loop, side[k % 6], mix.at(at + 1.5 + k / 14), 0.3 + 0.06 * k, -0.2)
        place(loop, bass, mix.at(at), 0.9, 0.1)
        place(loop, bass, mix.at(at + 1), 0.6, 0.1)
        if bar % 2 == 0 or bar % 16 > 12:
            place(loop, clash, mix.at(at), 0.16 if bar % 8 else 0.3, 0.35)
    return loop


PIECES = {"music": {"high_street": street}}

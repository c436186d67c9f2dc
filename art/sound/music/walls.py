"""Through walls: four people in the dark, in step.

Seven-four at 132 (four steps and three), a muffled pulse and plucked strings; every eight bars a
wall goes, and the harmony is one room further on. The call comes through the plaster from the next
room: three notes, with the top taken off, and the fourth is the knock.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import band, bell, drift, highpass, lowpass, noise, place, shaped, shelf
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.pad import progression, soft
from art.sound.kit.pitch import midi
from art.sound.kit.room import hall, small
from art.sound.kit.signal import Signal, gain, samples
from art.sound.kit.stem import (
    BASS,
    CELLO,
    CLARINET,
    NYLON,
    PIANO,
    PIZZICATO,
    TREMOLO,
    VIOLA,
    Stem,
)
from art.sound.kit.strike import decay, low, modes, white

BEAT = 60 / 132
BARS = 28
# One room a line: bass, then the notes the plucked strings walk over.
_ROOMS = (
    ("D2", "D3 F3 A3 C4 E4"),
    ("Bb1", "D3 F3 Bb3 C4 F4"),
    ("G1", "D3 G3 Bb3 D4 F4"),
    ("A1", "E3 G3 A3 C#4 E4"),
    ("F1", "C3 F3 A3 C4 E4"),
    ("E2", "B2 E3 G3 D4 E4"),
    ("A1", "E3 A3 C4 E4 G4"),
)


def walls() -> Signal:
    """89 s in seven rooms of four bars, grouped as out, in, and through."""
    mix = Mix(BEAT, BARS * 7, hall(1.1, 0.012, 5500, 61))
    n = mix.n
    plucked, lower, guitar = (
        Stem(PIZZICATO, 46, 1, 0.006),
        Stem(PIZZICATO, 80, 2, 0.006),
        Stem(NYLON, 70, 3, 0.008),
    )
    bass = Stem(BASS, 62, 4, 0.008)
    walk = (0, 2, 1, 3, 2, 4, 3)
    for bar in range(BARS):
        root, names = _ROOMS[bar // 4]
        tones = names.split()
        at = bar * 7
        force = 54 + 5 * (bar // 8) + (8 if 16 <= bar < 24 else 0)
        for step in range(7):
            if bar % 4 == 3 and step > 4:
                continue  # they stop and listen
            accent = 16 if step in (0, 4) else 0
            plucked.note(at + step, 0.4, tones[walk[(step + bar) % 7] % 5], force + accent)
            if bar >= 8 and step in (1, 3, 5):
                guitar.note(at + step + 0.5, 0.5, midi(tones[(step + bar) % 5]) + 12, force - 8)
        for beat, interval in ((0, 0), (4, 0), (5.5, 7)):
            if bar >= 4 or beat == 0:
                lower.note(
                    at + beat, 0.6, midi(root) + 12 + interval, force + (12 if beat == 0 else 0)
                )
        bass.note(at, 6.6 if bar % 2 else 3.8, root, 58)
    mix.add(plucked, -24, 0.4, shelf(2500, 7))
    mix.add(lower, -26, 0.3)
    mix.add(guitar, -30, 0.5, shelf(4500, 4))
    mix.add(bass, -27, 0.2, bell(700, 3))
    mix.add(_steps(mix), -27, 0.4, shelf(3000, 6))

    # The next room: an upright piano and a clarinet, heard through brick.
    piano, clarinet = Stem(PIANO, 40, 5, 0.02), Stem(CLARINET, 88, 6, 0.02)
    for bar in (2, 10, 18):
        piano.line(bar * 7, "A4:2 D5:2 E5:5 -:3 A4:2 D5:2 E5:4", 80)
    for bar in (6, 14, 22):
        clarinet.line(bar * 7, "A4:3 D5:2 E5:6 -:1 E5:1 D5:1 C5:1 A4:5", 78)
        clarinet.breathe(bar * 7, bar * 7 + 20, 70, 110)
    next_room = shaped(
        piano.play(mix.beat, mix.beats) * 1.5 + clarinet.play(mix.beat, mix.beats),
        lowpass(900, 2),
        highpass(180),
        bell(420, 5),
    )
    mix.add(next_room, -25, 1.3)

    viola, cello, shiver = (
        Stem(VIOLA, 52, 7, 0.015),
        Stem(CELLO, 76, 8, 0.015),
        Stem(TREMOLO, 60, 9),
    )
    for room in range(2, 7):
        root, names = _ROOMS[room]
        tones = names.split()
        viola.note(room * 28, 27, tones[2], 56).breathe(room * 28, room * 28 + 27, 30, 92, 0.75)
        cello.note(room * 28, 13.5, midi(root) + 12, 60).note(
            room * 28 + 14, 13, midi(root) + 19, 58
        )
        cello.breathe(room * 28, room * 28 + 27, 40, 96, 0.8)
        if room in (3, 5):
            shiver.chord(room * 28 + 14, 13.5, f"{tones[3]} {tones[4]}", 54)
            shiver.swell(room * 28 + 14, room * 28 + 26.5, 10, 100).swell(
                room * 28 + 26.5, room * 28 + 27.5, 100, 10
            )
    mix.add(viola, -30, 0.5, shelf(5000, 4))
    mix.add(cello, -29, 0.4)
    mix.add(shiver, -32, 0.5, shelf(6000, 3))
    rooms = [
        (mix.at(i * 28), [midi(root) + 12, midi(root) + 19]) for i, (root, _) in enumerate(_ROOMS)
    ]
    mix.add(progression(n, rooms, soft(320, 1.4), 1.5, 14, 7), -35, 0.3)
    dust = noise(n, 8, band(2500, 14000, 1), width=0.2) * drift(n, 5, 14, 9) ** 2
    mix.add(dust, -49, 0.2)
    return mastered(mix.loop(highpass(90)), -17.2, Press(-20, 1.8), 34, 2.2)


def _steps(mix: Mix) -> Signal:
    """Boots in step, a heart under them, and at the end of every second room a wall."""
    loop = np.zeros((2, mix.n))
    heart = np.sin(2 * np.pi * 52 * np.arange(samples(0.25)) / 48000) * decay(0.25, 0.3, 0.008)
    close = small(3)
    for bar in range(BARS):
        at = bar * 7
        for step in (0, 2, 4, 5.5) if bar % 4 != 3 else (0, 2):
            boot = low(white(0.12, bar * 7 + int(step)), 420) * decay(0.12, 0.11) * 1.6
            grit = white(0.05, bar + int(step * 10)) * decay(0.05, 0.05) * 0.05
            boot[: grit.size] += grit
            place(
                loop, boot, mix.at(at + step), gain(-2 if step else 0), 0.15 if step % 2 else -0.15
            )
        place(loop, heart, mix.at(at), 1.0)
        place(loop, heart, mix.at(at + 0.5), 0.6)
        if bar % 8 == 7:
            wall = low(white(1.4, bar), 160) * decay(1.4, 1.1, 0.003) * 3 + modes(
                1.4, ((41, 2, 0.9), (67, 1, 0.6)), bar
            )
            place(loop, wall, mix.at(at + 6), 1.3)
            fall = white(1.8, bar + 50) * decay(1.8, 1.6, 0.1) * 0.06
            place(loop, fall, mix.at(at + 6) + 0.1, 1.0, 0.3)
        if bar % 8 == 4:  # the fourth note is a knock
            for k in range(3):
                knock = modes(0.2, ((210, 1, 0.12), (385, 0.6, 0.08), (640, 0.3, 0.05)), k)
                place(loop, knock, mix.at(at + 2 + k * 0.75), 0.5, -0.5)
    return loop + np.stack(
        [np.convolve(side, close[i][: samples(0.02)], "same") * 0.3 for i, side in enumerate(loop)]
    )


PIECES = {"music": {"through_walls": walls}}

"""The call, whole: the theme of the main menu and the music of the last ending.

A, D, E, F. The theme says it once, alone, and then builds a sky over it. The ending says it and
every room's own music comes in under it, not quite together: the desk's clock, the relay's ticks,
the fiddle of the siege, the plucked strings, the cornet, the two tones of Station 12, the harp.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import (
    band,
    curve_through,
    drift,
    echoed,
    highpass,
    noise,
    place,
    shelf,
    turns,
)
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.pad import AH, progression, soft, vowel
from art.sound.kit.pitch import chord, hertz, midi
from art.sound.kit.room import hall
from art.sound.kit.signal import RATE, Signal, gain, samples
from art.sound.kit.stem import (
    BASS,
    CELESTA,
    CELLO,
    CHOIR,
    CLARINET,
    FIDDLE,
    FLUTE,
    GLOCKENSPIEL,
    HARP,
    HORN,
    OBOE,
    PIANO,
    PIZZICATO,
    SLOW_STRINGS,
    STRINGS,
    TIMPANI,
    TROMBONE,
    TRUMPET,
    TUBA,
    VIBRAPHONE,
    VIOLIN,
    Stem,
)
from art.sound.kit.strike import arch, between, modes, white

_THEME = (
    ("D2", "A3 D4 F4"),
    ("Bb1", "A3 D4 F4"),
    ("F2", "A3 C4 F4"),
    ("C2", "G3 C4 E4"),
    ("G1", "Bb3 D4 G4"),
    ("D2", "A3 D4 F4"),
    ("Bb1", "Bb3 D4 F4"),
    ("A1", "A3 D4 E4"),
    ("D2", "A3 D4 F4"),
    ("Bb1", "Bb3 D4 F4"),
    ("F2", "A3 C4 F4"),
    ("C2", "G3 C4 E4"),
    ("G1", "G3 Bb3 D4"),
    ("Bb1", "F3 Bb3 D4"),
    ("Eb2", "G3 Bb3 Eb4"),
    ("A1", "G3 C#4 E4"),
)


def theme() -> Signal:
    """91.4 s: the call alone; the call with strings under it; horns; the call alone again."""
    beat = 60 / 84
    mix = Mix(beat, 128, hall(4.4, 0.03, 9500, 101))
    n = mix.n
    piano, celesta = Stem(PIANO, 60, 1, 0.014), Stem(CELESTA, 88, 2, 0.014)
    piano.line(0, "A4:2 D5:2 E5:2 F5:8 -:2", 66)
    piano.line(16, "A4:2 D5:2 E5:2 F5:3 E5:1 C5:2 D5:4", 62)
    piano.line(112, "A4:2 D5:2 E5:2 F5:7", 52)
    celesta.line(8, "-:2 A5:1 D6:1 E6:1 F6:3", 42)
    celesta.line(120, "A5:1 D6:1 E6:1 F6:4", 40)
    strings, top, cellos, bass = (
        Stem(SLOW_STRINGS, 56, 3),
        Stem(STRINGS, 44, 4),
        Stem(CELLO, 78, 5),
        Stem(BASS, 68, 6),
    )
    harp = Stem(HARP, 84, 7, 0.01)
    for i, (root, names) in enumerate(_THEME):
        at = i * 8
        if i > 0:
            piano.note(at, 6, root, 48)
        if i >= 2:
            strings.chord(at, 8.1, names, 50 + 2 * i if i < 13 else 62)
            bass.note(at, 7.9, root, 56)
        if 4 <= i < 14:
            tones = [midi(root) + 12, *chord(names), *(m + 12 for m in chord(names))]
            for k in range(16):
                harp.note(
                    at + k / 2,
                    1.6,
                    tones[(0, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 3, 4, 3, 2, 1)[k]],
                    50 if k % 4 else 60,
                )
        strings.breathe(at, at + 8, min(50 + 4 * i, 84), min(70 + 5 * i, 116), 0.5)
    cellos.line(32, "D3:3 F3:1 A3:2 G3:2 F3:3 E3:1 D3:4 Bb2:3 D3:1 F3:2 E3:2 E3:6 -:2", 74)
    cellos.breathe(32, 48, 62, 108).breathe(48, 63, 66, 112)
    horns, trombones, tuba, kettle = (
        Stem(HORN, 42, 8, 0.012),
        Stem(TROMBONE, 84, 9, 0.012),
        Stem(TUBA, 68, 10),
        Stem(TIMPANI, 60, 11),
    )
    horns.line(64, "A3:2 D4:2 E4:2 F4:5 E4:1 F4:2 A4:2 G4:3 F4:1 E4:2 C4:2 D4:1 E4:1 F4:2 G4:4", 92)
    horns.line(96, "G4:3 F4:1 D4:2 Bb3:2 F4:3 Eb4:1 D4:4", 84)
    top.line(64, "A4:2 D5:2 E5:2 F5:5 E5:1 F5:2 A5:2 G5:3 F5:1 E5:2 C5:2 D5:1 E5:1 F5:2 G5:4", 84)
    top.line(96, "D5:4 G5:4 F5:4 D5:4 Eb5:4 Bb4:4 C#5:7", 66)
    for i in range(8, 15):
        root, names = _THEME[i]
        trombones.chord(i * 8, 7.6, " ".join(names.split()[:2]), 74)
        tuba.note(i * 8, 7.6, root, 78)
        for k in range(6):
            kettle.note(i * 8 - 1.5 + k / 4, 0.3, "A2" if i % 2 else "D3", 40 + 8 * k)
        trombones.breathe(i * 8, i * 8 + 7.8, 66, 104, 0.4)
    horns.breathe(64, 96, 88, 120, 0.7).swell(96, 112, 112, 60)
    top.breathe(64, 96, 84, 120, 0.7).swell(96, 127, 108, 30)
    dry = mix.add(piano, -25, 0.6, shelf(4000, 3))
    mix.only_room(echoed(dry, beat * 1.5, 0.4, 5200), 0.5)
    mix.add(celesta, -31, 0.9, shelf(5000, 3))
    mix.add(strings, -26, 0.6, shelf(5000, 5))
    mix.add(top, -25, 0.6, shelf(5000, 5))
    mix.add(cellos, -26, 0.5)
    mix.add(bass, -29, 0.2)
    mix.add(harp, -30, 0.6, shelf(4000, 4))
    mix.add(horns, -23, 0.7)
    mix.add(trombones, -28, 0.6)
    mix.add(tuba, -29, 0.4)
    mix.add(kettle, -31, 0.6)
    sky = [(mix.at(i * 8), chord(names)) for i, (_, names) in enumerate(_THEME)]
    mix.add(
        progression(n, sky, vowel(*AH), 2.5, 28, 12)
        * curve_through(
            n,
            [(0, 0.08), (mix.at(30), 0.2), (mix.at(64), 1), (mix.at(96), 0.9), (mix.at(120), 0.08)],
        ),
        -31,
        0.9,
    )
    mix.add(
        progression(n, [(at, [notes[0] - 12]) for at, notes in sky], soft(260, 1.4), 2.5, 12, 13),
        -36,
        0.3,
    )
    mix.add(noise(n, 14, band(4000, 15000, 1), width=0.2) * drift(n, 3, 8, 15), -51, 0.2)
    return mastered(mix.loop(highpass(110)), -17.4, Press(-21, 1.6), air=1.2)


_END = (
    ("D2", "F3 A3 D4"),
    ("D2", "F3 A3 D4"),
    ("Bb1", "F3 Bb3 D4"),
    ("F2", "A3 C4 F4"),
    ("G1", "G3 Bb3 D4"),
    ("A1", "G3 A3 E4"),
    ("D2", "F3 A3 E4"),
    ("Bb1", "F3 A3 D4"),
    ("F2", "F3 A3 C4"),
    ("C2", "G3 C4 E4"),
    ("G1", "G3 Bb3 F4"),
    ("Bb1", "F3 Bb3 D4"),
    ("F2", "F3 A3 C4"),
    ("F2", "F3 Bb3 C4"),
    ("F2", "F3 A3 C4"),
    ("D2", "F3 A3 D4"),
)


def stars() -> Signal:
    """96 s: the call; each room in turn; everybody; the call, and what is left of them."""
    beat = 60 / 80
    mix = Mix(beat, 128, hall(4.8, 0.035, 9500, 111))
    n = mix.n
    # The call, whole. The last step is the smallest.
    call = Stem(HORN, 58, 1, 0.015)
    for at, force in ((0, 70), (48, 84), (96, 76)):
        call.line(at, "A3:2 D4:2 E4:2 F4:7", force)
        call.breathe(at, at + 13, 72, 118, 0.5)
    answer = Stem(VIOLIN, 52, 2, 0.02)
    answer.line(24, "A4:2 D5:2 E5:2 F5:8", 62)
    answer.line(64, "A5:2 D6:2 E6:2 F6:6 E6:1 F6:1 C6:4 D6:2 C6:2 A5:4", 74)
    answer.breathe(24, 38, 56, 104).breathe(64, 90, 70, 116)
    mix.add(call, -23, 0.7)
    mix.add(answer, -26, 0.7, shelf(5000, 3))

    strings, bass = Stem(SLOW_STRINGS, 60, 3), Stem(BASS, 66, 4)
    for i, (root, names) in enumerate(_END):
        strings.chord(i * 8, 8.2, names, 52 + (14 if 6 <= i < 13 else 0))
        bass.note(i * 8, 8, root, 54)
        strings.breathe(i * 8, i * 8 + 8, 50, 84 if i < 6 else 110, 0.5)
    mix.add(strings, -27, 0.6, shelf(5000, 5))
    mix.add(bass, -30, 0.2)

    # Each room's music, a little off the beat and a little out of the middle.
    def room(stem: Stem, at: float, text: str, force: float, late: float) -> None:
        stem.line(at + late, text, force)

    clarinet, vibes, fiddle = (
        Stem(CLARINET, 40, 5, 0.02),
        Stem(VIBRAPHONE, 90, 6, 0.012),
        Stem(FIDDLE, 30, 7, 0.012),
    )
    plucked, cornet, harp, flute = (
        Stem(PIZZICATO, 98, 8, 0.01),
        Stem(TRUMPET, 100, 9, 0.015),
        Stem(HARP, 76, 10, 0.012),
        Stem(FLUTE, 86, 11, 0.02),
    )
    room(clarinet, 14, "A3:2 D4:2 E4:2 F4:4 -:2 A3:2 D4:2 E4:2 F4:6", 60, 0.06)
    room(clarinet, 56, "F4:2 E4:2 D4:2 E4:2 A4:2 D5:2 E5:2 F5:6", 66, 0.06)
    room(vibes, 21, "A4:1.2 D5:1.2 E5:1.2 F5:2.4 A4:1.2 D5:1.2 E5:1.2 F5:4", 52, 0.13)
    room(vibes, 60, "A4:1.2 D5:1.2 E5:1.2 F5:2.4 A5:1.2 D6:1.2 E6:1.2 F6:5", 54, 0.13)
    tune = "D5:1 E5:0.5 F5:0.5 E5:1 D5:0.5 C5:0.5 A4:1.5 C5:0.5 D5:2 "
    room(fiddle, 32, tune + "F5:0.5 E5:0.5 D5:0.5 E5:0.5 D5:1 C5:0.5 A4:0.5 F4:3", 62, -0.08)
    room(fiddle, 72, tune + tune, 70, -0.08)
    for bar in range(5, 13):
        tones = [*chord(_END[bar][1]), *(m + 12 for m in chord(_END[bar][1]))]
        for k in range(14):
            plucked.note(
                bar * 8 + k * 8 / 14 + 0.05,
                0.4,
                tones[(0, 2, 1, 3, 2, 4, 3)[k % 7]],
                54 + 8 * (k % 7 == 0),
            )
    room(cornet, 41, "F4:1 A4:1 D5:1 E5:1 F5:3 -:1 E5:0.5 D5:0.5 C5:1 A4:2", 62, 0.1)
    room(cornet, 80, "A4:1 D5:1 E5:1 F5:4 -:1 A4:1 D5:1 E5:1 F5:4", 70, 0.1)
    for i in range(7, 15):
        tones = [midi(_END[i][0]) + 12, *chord(_END[i][1]), *(m + 12 for m in chord(_END[i][1]))]
        for k in range(16):
            harp.note(
                i * 8 + k / 2 - 0.04,
                2,
                tones[(0, 1, 2, 3, 4, 5, 6, 5, 4, 5, 6, 5, 4, 3, 2, 1)[k]],
                52 - 6 * (k % 4 > 0),
            )
    room(flute, 86, "A5:2 D6:2 E6:2 F6:6", 62, -0.1)
    for stem, start, end in (
        (clarinet, 14, 42),
        (clarinet, 56, 76),
        (fiddle, 32, 48),
        (fiddle, 72, 90),
        (cornet, 41, 54),
        (cornet, 80, 96),
        (flute, 86, 98),
    ):
        stem.breathe(start, end, 60, 104, 0.5)
    mix.add(clarinet, -28, 0.6)
    mix.add(vibes, -29, 0.6)
    mix.add(fiddle, -28, 0.6, shelf(5000, 3))
    mix.add(plucked, -30, 0.4, shelf(4000, 4))
    mix.add(cornet, -28, 0.8)
    mix.add(harp, -29, 0.6, shelf(4000, 4))
    mix.add(flute, -28, 0.8)
    choir, glitter, oboe = (
        Stem(CHOIR, 64, 12),
        Stem(GLOCKENSPIEL, 70, 13, 0.02),
        Stem(OBOE, 60, 14, 0.02),
    )
    for i in range(8, 14):
        choir.chord(i * 8, 8, _END[i][1].replace("3", "4"), 60)
    choir.breathe(64, 112, 40, 108, 0.5)
    oboe.line(104, "-:4 C5:2 D5:2 C5:4 A4:4 F4:4", 56)
    for at, name in ((66, "F6"), (74, "E6"), (82, "C6"), (90, "F6"), (98, "A6")):
        glitter.note(at, 3, name, 40)
    mix.add(choir, -29, 0.8)
    mix.add(glitter, -35, 0.9)
    mix.add(oboe, -29, 0.7)
    mix.add(_machines(mix), -35, 0.6)
    sky = [(mix.at(i * 8), chord(names)) for i, (_, names) in enumerate(_END)]
    mix.add(
        progression(n, sky, vowel(*AH), 3.0, 28, 15)
        * curve_through(n, [(0, 0.15), (mix.at(60), 0.9), (mix.at(96), 0.8), (mix.at(124), 0.15)]),
        -33,
        0.9,
    )
    mix.add(noise(n, 16, band(4000, 15000, 1), width=0.2) * drift(n, 3, 8, 17), -51, 0.2)
    return mastered(mix.loop(highpass(110)), -17.4, Press(-21, 1.6), air=1.2)


def _machines(mix: Mix) -> Signal:
    """The clock, the relay's four ticks and the two tones, each in its own time."""
    loop = np.zeros((2, mix.n))
    total = mix.n / RATE
    for tick in range(129):
        knock = modes(0.1, ((1900, 0.6, 0.03), (3150, 0.5, 0.02), (620, 0.4, 0.05)), 1)
        place(loop, knock, tick * total / 129, gain(-4.0), 0.35)
    for second in range(30, int(total) - 12):
        if second % 5 != 4:
            tick = between(white(0.03, second % 7), 1800, 9000) * np.exp(
                -np.arange(samples(0.03)) / 150
            )
            place(loop, tick, float(second), gain(-3.0), -0.5)
    for at, name in (
        (mix.at(52), "A5"),
        (mix.at(53), "D6"),
        (mix.at(54), "E6"),
        (mix.at(55), "F6"),
    ):
        t = np.arange(samples(1.1)) / RATE
        beep = (
            np.sin(2 * np.pi * hertz(name) * t) + np.sin(2 * np.pi * (hertz(name) + 1.5) * t)
        ) * arch(1.1, 0.01, 0.4)
        place(loop, beep, at, 0.4, 0.2)
    return loop * (0.85 + 0.15 * turns(mix.n, 3))


PIECES = {"music": {"theme": theme, "all_four": stars}}

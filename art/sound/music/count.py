"""The count: nine minutes on a card. Three layers of one loop.

Nine bars of nine beats, and each bar the pulse has lost one more of its beats, until in the last
there is one left: then the card is turned over. A muted trumpet has the call, all but the
answering note. Second layer (`closing`): strings that go on counting what the pulse leaves out.
Third (`last_minute`): drums, low brass, and a string held far too high.
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
from art.sound.kit.master import Press, mastered_layers
from art.sound.kit.mix import Mix
from art.sound.kit.pad import chorus, organ
from art.sound.kit.pitch import midi
from art.sound.kit.room import hall
from art.sound.kit.signal import RATE, Signal, samples
from art.sound.kit.stem import (
    BASS,
    CELLO,
    CHOIR,
    HORN,
    MUTED_TRUMPET,
    PIANO,
    SLOW_STRINGS,
    STRINGS,
    TAIKO,
    TIMPANI,
    TREMOLO,
    TROMBONE,
    TUBA,
    VIBRAPHONE,
    Stem,
)
from art.sound.kit.strike import between, decay, white

BEAT = 60 / 66
BARS = 9
# One chord a bar; D minor that climbs by its bass until there is nowhere left to go.
_HARMONY = (
    ("D2", "A2 D3 F3"),
    ("D2", "A2 E3 F3"),
    ("Eb2", "Bb2 Eb3 G3"),
    ("F2", "A2 D3 F3"),
    ("G2", "Bb2 D3 F3"),
    ("G#2", "B2 D3 F3"),
    ("A2", "Bb2 D3 F3"),
    ("A2", "Bb2 E3 G3"),
    ("A2", "A2 C#3 E3"),
)


def count() -> dict[str, Signal]:
    """73.6 s: nine minutes at one bar each, in three files."""
    layers = {"": _card(), "_closing": _closing(), "_last_minute": _last()}
    return mastered_layers(
        layers, {"": -18.4, "_closing": -23.0, "_last_minute": -22.0}, Press(-20, 1.6), 32, 1.4
    )


def _card() -> Signal:
    mix = Mix(BEAT, BARS * 9, hall(3.8, 0.03, 7500, 81))
    n = mix.n
    pulse, edge = np.zeros((2, n)), np.zeros((2, n))
    t = np.arange(samples(0.5)) / RATE
    thump = np.sin(2 * np.pi * (48 * t + 1.2 * (1 - np.exp(-t / 0.025)))) * np.exp(-t / 0.13)
    for bar in range(BARS):
        for beat in range(9 - bar):
            place(pulse, thump, mix.at(bar * 9 + beat), 1.0 if beat == 0 else 0.72)
            tap = between(white(0.05, beat), 700, 3800) * decay(0.05, 0.06)
            place(edge, tap, mix.at(bar * 9 + beat), 1.0 if beat == 0 else 0.5, 0.1)
    mix.add(pulse, -23, 0.15)
    mix.add(edge, -36, 0.6)
    trumpet = Stem(MUTED_TRUMPET, 70, 1, 0.02)
    trumpet.line(2, "A4:2 D5:2 E5:6", 66)
    trumpet.line(29, "A4:2 D5:2 E5:4 -:1 Eb5:1 D5:4", 70)
    trumpet.line(56, "A4:2 D5:2 E5:7", 74)
    trumpet.line(74, "E5:5", 50)
    for start, end in ((2, 12), (29, 43), (56, 67), (74, 79)):
        trumpet.breathe(start, end, 66, 112, 0.5)
    mix.add(trumpet, -25, 0.9, lowpass(2800, 1), shelf(3500, -7))
    strings, bass, piano = Stem(SLOW_STRINGS, 56, 2), Stem(BASS, 66, 3), Stem(PIANO, 64, 4, 0.01)
    for bar, (root, names) in enumerate(_HARMONY):
        strings.chord(bar * 9, 9, names, 52)
        bass.note(bar * 9, 8.8, root, 56)
        piano.note(bar * 9, 7, root, 54).note(bar * 9, 7, midi(root) - 12, 50)
        strings.breathe(bar * 9, bar * 9 + 8.9, 44 + 4 * bar, 72 + 5 * bar, 0.7)
    mix.add(strings, -28, 0.5, shelf(5000, 5))
    mix.add(bass, -29, 0.2)
    mix.add(piano, -28, 0.4)
    vibes = Stem(VIBRAPHONE, 84, 5, 0.01)
    for bar in range(BARS):
        vibes.note(
            bar * 9 + 8, 2, ("F5", "E5", "G5", "F5", "D5", "D5", "Bb5", "Bb5", "C#6")[bar], 44
        )
    mix.add(vibes, -32, 0.8)
    cabin = noise(n, 6, band(300, 2600, 1)) * (0.8 + 0.2 * turns(n, 9))
    mix.add(cabin, -47, 0)
    mix.add(noise(n, 7, band(6000, 15000, 1), width=0.2) * drift(n, 5, 16, 8), -53, 0)
    return mix.loop(highpass(80))


def _closing() -> Signal:
    mix = Mix(BEAT, BARS * 9, hall(2.4, 0.02, 8500, 82))
    violins, cellos, shiver = (
        Stem(STRINGS, 46, 11, 0.006),
        Stem(CELLO, 82, 12, 0.006),
        Stem(TREMOLO, 64, 13),
    )
    for bar, (root, names) in enumerate(_HARMONY):
        tones = [midi(name) + 12 for name in names.split()]
        for half in range(18):
            left_out = half // 2 >= 9 - bar
            force = 50 + 3 * bar + (18 if half % 2 == 0 else 0) + (10 if left_out else 0)
            violins.note(
                bar * 9 + half / 2,
                0.34,
                tones[(0, 2, 1, 2)[half % 4]] + (12 if left_out else 0),
                force,
            )
        for beat in range(9):
            cellos.note(
                bar * 9 + beat, 0.8, midi(root) + 12, 54 + 3 * bar + (12 if beat == 0 else 0)
            )
        shiver.chord(bar * 9 + 4, 5, " ".join(names.split()[1:]).replace("3", "5"), 50)
        shiver.swell(bar * 9 + 4, bar * 9 + 8.8, 10, 70 + 5 * bar)
    mix.add(violins, -25, 0.4, shelf(5000, 5))
    mix.add(cellos, -26, 0.35)
    mix.add(shiver, -32, 0.6, shelf(6000, 3))
    ticks = np.zeros((2, mix.n))
    for k in range(BARS * 18):
        click = between(white(0.025, k % 5), 3500, 15000) * decay(0.025, 0.04)
        place(ticks, click, mix.at(k / 2), 1.0 if k % 2 == 0 else 0.5, 0.5 if k % 2 else -0.5)
    mix.add(ticks, -42, 0.4)
    return mix.loop(highpass(130))


def _last() -> Signal:
    mix = Mix(BEAT, BARS * 9, hall(3.0, 0.025, 8000, 83))
    drums, kettle = Stem(TAIKO, 64, 21, 0.005), Stem(TIMPANI, 56, 22, 0.005)
    horns, trombones, tuba, choir = (
        Stem(HORN, 44, 23, 0.012),
        Stem(TROMBONE, 84, 24, 0.01),
        Stem(TUBA, 70, 25),
        Stem(CHOIR, 64, 26),
    )
    for bar, (root, names) in enumerate(_HARMONY):
        for beat in range(9 - bar):
            drums.note(bar * 9 + beat, 1, "C2", 108 if beat == 0 else 84)
            if beat % 3 == 2:
                drums.note(bar * 9 + beat + 0.5, 0.5, "G2", 76).note(
                    bar * 9 + beat + 0.75, 0.5, "G2", 88
                )
        for k in range(12):
            kettle.note(bar * 9 + 6 + k / 4, 0.25, "A2", 40 + k * 5 + bar * 2)
        tuba.note(bar * 9, 6, root, 84)
        trombones.chord(bar * 9, 4, " ".join(names.split()[:2]), 80)
        trombones.swell(bar * 9, bar * 9 + 3.8, 60, 116)
        choir.chord(bar * 9, 9, names.replace("3", "4"), 56)
    horns.line(2, "A3:2 D4:2 E4:5:92", 88)
    horns.line(29, "A3:2 D4:2 E4:5:96", 92)
    horns.line(56, "A3:2 D4:2 E4:6:104", 100)
    choir.swell(0, 70, 30, 108).swell(70, 80, 108, 30)
    mix.add(drums, -25, 0.5, shelf(2500, 6))
    mix.add(kettle, -28, 0.5)
    mix.add(tuba, -29, 0.4)
    mix.add(trombones, -27, 0.5, shelf(3000, 5))
    mix.add(horns, -24, 0.6)
    mix.add(choir, -32, 0.8)
    held = chorus(mix.n, [midi("E6"), midi("F6")], organ(1, 0.5, 0.3, 0.2, 0.15), 16, 9)
    mix.add(held * curve_through(mix.n, [(0, 0.1), (60, 1), (72, 0.8), (73.4, 0.1)]), -34, 0.6)
    return mix.loop(highpass(110), lowpass(12000, 1))


PIECES = {"music": {"the_count": count}}

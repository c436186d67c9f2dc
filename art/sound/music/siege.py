"""Siege: New Hope, a city that has got used to it. Three layers of one loop.

Thirty-two bars at 100, D with a flat second. The bass has three notes of the call, the second
missing (A, E, F). First layer: a far drum and a fiddle tune that stops when something falls and
starts again. Second (`pressed`): strings that will not let go. Third (`assault`): brass and drums.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import (
    band,
    bell,
    curve_through,
    highpass,
    lowpass,
    noise,
    place,
    shelf,
    turns,
)
from art.sound.kit.master import Press, mastered_layers
from art.sound.kit.mix import Mix
from art.sound.kit.pad import progression, soft
from art.sound.kit.pitch import chord, midi
from art.sound.kit.room import hall
from art.sound.kit.signal import Signal, samples
from art.sound.kit.stem import (
    ACCORDION,
    BASS,
    BRASS,
    CELLO,
    CHOIR,
    FIDDLE,
    HORN,
    PIZZICATO,
    STRINGS,
    TAIKO,
    TIMPANI,
    TREMOLO,
    TROMBONE,
    TUBA,
    Stem,
)
from art.sound.kit.strike import low, white

BEAT = 0.6
BARS = 32
_FALLS = (5, 13, 21, 29)
"""Bars on whose third beat something falls, some streets off."""

# One chord a bar; the last four lead back.
_HARMONY = (
    ("D2", "A3 D4 F4"),
    ("D2", "A3 D4 F4"),
    ("Eb2", "Bb3 Eb4 G4"),
    ("D2", "A3 D4 F4"),
    ("C2", "G3 C4 E4"),
    ("Bb1", "F3 Bb3 D4"),
    ("A1", "E3 A3 C#4"),
    ("A1", "E3 A3 D4"),
)


def siege() -> dict[str, Signal]:
    """76.8 s in four sections of eight bars, as three files."""
    layers = {"": _city(), "_pressed": _pressed(), "_assault": _assault()}
    alone = {"": -18.6, "_pressed": -23.0, "_assault": -22.0}
    return mastered_layers(layers, alone, Press(-19, 1.7), 34, 1.4)


def _chord(bar: int) -> tuple[str, str]:
    return _HARMONY[bar % 8]


def _city() -> Signal:
    mix = Mix(BEAT, BARS * 4, hall(3.4, 0.05, 6500, 31))
    fiddle = Stem(FIDDLE, 44, 1, 0.012)
    tune = (
        "D5:1 E5:0.5 F5:0.5 E5:1 D5:0.5 C5:0.5 A4:1.5 C5:0.5 D5:2 "
        "F5:0.5 E5:0.5 D5:0.5 Eb5:0.5 D5:1 C5:0.5 A4:0.5 G4:1 A4:1 D5:2"
    )
    second = (
        "A5:1 G5:0.5 F5:0.5 E5:1 D5:1 C5:0.5 D5:0.5 E5:0.5 C5:0.5 A4:2 Bb4:1 D5:0.5 F5:0.5 E5:1"
    )
    fiddle.line(4, tune, 74)
    fiddle.line(30, "D5:1 E5:0.5 F5:0.5 E5:1 D5:0.5 C5:0.5 A4:1.5 C5:0.5 D5:1", 66)
    fiddle.line(40, second, 78)
    fiddle.line(64, tune, 80)
    fiddle.line(96, second, 76)
    fiddle.line(108, "D5:1 C5:0.5 A4:0.5 G4:1 A4:1 D4:3", 60)
    for start, end in ((4, 20), (30, 37), (40, 52), (64, 80), (96, 114)):
        fiddle.breathe(start, end, 70, 112, 0.3)
    mix.add(fiddle, -27, 0.55, shelf(5000, 3))

    box = Stem(ACCORDION, 84, 2, 0.02)
    bass = Stem(BASS, 66, 3, 0.01)
    for bar in range(BARS):
        root, names = _chord(bar)
        if bar % 8 != 5 or bar < 8:
            box.chord(bar * 4, 3.9, " ".join(names.split()[:2]), 44)
        if bar % 2 == 0:
            bass.note(bar * 4, 7.6, root, 56)
    box.breathe(0, 31, 38, 70).breathe(32, 63, 44, 84).breathe(64, 95, 50, 92).breathe(
        96, 127, 50, 40
    )
    mix.add(box, -33, 0.5, lowpass(5000, 1))
    # The call without its second note, where a bass player would put a pick-up.
    for start in (24, 56, 88, 120):
        bass.line(start, "A1:2 -:2 E2:1.5 F2:2.5", 78)
    mix.add(bass, -26, 0.3, bell(700, 3))

    drum = Stem(TAIKO, 64, 4, 0.01)
    for bar in range(BARS):
        drum.note(bar * 4, 1, "D2", 66)
        if bar % 4 == 3:
            drum.note(bar * 4 + 2.5, 1, "D2", 48).note(bar * 4 + 3, 1, "A1", 58)
    mix.add(drum, -30, 0.9, lowpass(1400, 1))
    falls = np.zeros((2, mix.n))
    for i, bar in enumerate(_FALLS):
        thud = low(white(3.0, 40 + i), 120) * np.exp(-np.arange(samples(3.0)) / 26000)
        place(falls, thud, mix.at(bar * 4 + 2), 1.0, (-0.6, 0.5, -0.2, 0.7)[i])
    mix.add(falls, -27, 1.0)
    drone = progression(mix.n, [(0.0, chord("D2 A2 D3"))], soft(500, 1.2), 0.5, 14, 6)
    mix.add(drone * (0.7 + 0.3 * turns(mix.n, 4)), -33, 0.3)
    mix.add(noise(mix.n, 7, band(400, 9000, 1)) * (0.6 + 0.4 * turns(mix.n, 5)), -52, 0)
    return mix.loop(highpass(70))


def _pressed() -> Signal:
    mix = Mix(BEAT, BARS * 4, hall(2.2, 0.02, 8000, 32))
    violins, cellos, plucked = (
        Stem(STRINGS, 48, 11, 0.006),
        Stem(CELLO, 78, 12, 0.006),
        Stem(PIZZICATO, 40, 13, 0.005),
    )
    shiver = Stem(TREMOLO, 60, 14)
    for bar in range(BARS):
        root, names = _chord(bar)
        top = midi(names.split()[1])
        force = 50 + 5 * (bar // 8) if bar < 26 else 62 - 3 * (bar - 26)
        steps = (0, 0, 12, 0, 1 if bar % 8 < 4 else 3, 0, 7, 0)
        for k in range(8):
            accent = 20 if k in (0, 3, 6) else 0
            violins.note(bar * 4 + k / 2, 0.3, top - 12 + steps[k], force + accent)
            if k in (0, 3, 6):
                cellos.note(
                    bar * 4 + k / 2, 0.42, midi(root) + (12 if k == 3 else 0) + 12, force + accent
                )
            elif bar >= 8:
                plucked.note(bar * 4 + k / 2, 0.2, top + 12, force - 6)
        if bar % 4 == 2:
            shiver.chord(bar * 4, 7.8, "D5 Eb5 A5" if bar < 16 else "A5 D6 Eb6", 58)
            shiver.swell(bar * 4, bar * 4 + 6.5, 14, 92).swell(bar * 4 + 6.5, bar * 4 + 7.8, 92, 10)
    mix.add(violins, -25, 0.35, shelf(5000, 5))
    mix.add(cellos, -26, 0.3)
    mix.add(plucked, -31, 0.4, shelf(4000, 4))
    mix.add(shiver, -32, 0.6, shelf(6000, 4))
    pulse = np.zeros((2, mix.n))
    t = np.arange(samples(0.3)) / 48000
    for beat in range(0, BARS * 4, 2):
        beatwave = np.sin(2 * np.pi * (44 * t + 1.1 * (1 - np.exp(-t / 0.03)))) * np.exp(-t / 0.1)
        place(pulse, beatwave, mix.at(beat))
    mix.add(pulse, -29, 0.1)
    ticks = np.zeros((2, mix.n))
    for k in range(BARS * 8):
        click = white(0.03, k % 5) * np.exp(-np.arange(samples(0.03)) / 190)
        place(ticks, click, mix.at(k / 2), 1.5 if k % 8 in (0, 3, 6) else 0.8, 0.5 * (-1) ** k)
    mix.add(ticks, -44, 0.5, band(3800, 14000))
    return mix.loop(highpass(120))


def _assault() -> Signal:
    mix = Mix(BEAT, BARS * 4, hall(2.8, 0.025, 7000, 33))
    horns, trombones, tuba = (
        Stem(HORN, 44, 21, 0.012),
        Stem(TROMBONE, 82, 22, 0.01),
        Stem(TUBA, 70, 23),
    )
    brass, choir = Stem(BRASS, 60, 24, 0.01), Stem(CHOIR, 64, 25)
    drums, kettle = Stem(TAIKO, 64, 26, 0.005), Stem(TIMPANI, 56, 27, 0.005)
    for start, force in ((0, 84), (32, 92), (64, 104), (96, 98)):
        # A, E, F: the call with its second note missing, where the drums answer instead.
        horns.line(start + 12, "A3:2 -:2 E4:1.5 F4:4.5 D4:2 E4:4", force)
        horns.line(start + 12, "A2:2 -:2 E3:1.5 F3:4.5 D3:2 E3:4", force - 10)
    for bar in range(BARS):
        root, names = _chord(bar)
        if bar % 8 in (2, 6, 7) or 16 <= bar < 26:
            trombones.chord(bar * 4, 3.6, " ".join(names.split()[:2]), 84)
            tuba.note(bar * 4, 3.7, root, 88)
            trombones.swell(bar * 4, bar * 4 + 3.4, 52, 116)
        if 16 <= bar < 28:
            choir.chord(bar * 4, 4, names, 60)
        if bar % 4 == 3:
            brass.note(bar * 4 + 3, 0.4, names.split()[0], 96).note(
                bar * 4 + 3.5, 0.4, names.split()[1], 104
            )
            for k in range(8):
                kettle.note(bar * 4 + 2 + k / 4, 0.25, "A2", 54 + k * 8)
        full = bar % 8 >= 2
        hits = (
            ((0, 114), (0.75, 70), (1.5, 98), (2.25, 74), (3, 108), (3.5, 86))
            if full
            else ((0, 110), (1.5, 84), (3, 96))
        )
        for beat, force in hits:
            drums.note(bar * 4 + beat, 1, "C2" if beat in (0, 3) else "G2", force)
    choir.swell(64, 80, 40, 104).swell(96, 112, 104, 40)
    mix.add(horns, -24, 0.6)
    mix.add(trombones, -27, 0.5, shelf(4000, 3))
    mix.add(tuba, -29, 0.4)
    mix.add(brass, -30, 0.5, shelf(4000, 3))
    mix.add(choir, -32, 0.8)
    mix.add(drums, -25, 0.5, bell(110, 2), shelf(4000, 4))
    mix.add(kettle, -28, 0.5)
    clash = np.zeros((2, mix.n))
    for bar in (0, 8, 16, 20, 24):
        wave = white(2.6, bar) * np.exp(-np.arange(samples(2.6)) / 30000)
        place(clash, wave, mix.at(bar * 4), 1.0, -0.2)
    mix.add(clash, -37, 0.4, band(2500, 15000, 1))
    rise = noise(mix.n, 9, band(300, 4000, 1)) * curve_through(
        mix.n,
        [
            (0, 0.02),
            (mix.at(50), 0.02),
            (mix.at(63.8), 1),
            (mix.at(64.2), 0.02),
            (mix.at(127), 0.02),
        ],
    )
    mix.add(rise, -34, 0.6)
    return mix.loop(highpass(100))


PIECES = {"music": {"siege": siege}}

"""Signals: klaxons, carriers, beeps, voices on the air, drives. Most of them carry the call."""

from __future__ import annotations

import numpy as np
from scipy import signal

from art.sound.effects.desk import click
from art.sound.kit.circle import lowpass, shaped
from art.sound.kit.master import finished
from art.sound.kit.pad import AH, OO, chorus, vowel
from art.sound.kit.people import crowd
from art.sound.kit.pitch import chord, hertz
from art.sound.kit.room import hall, small
from art.sound.kit.signal import RATE, Signal, samples
from art.sound.kit.stem import HORN, TROMBONE, TRUMPET, TUBA, Stem
from art.sound.kit.strike import (
    arch,
    between,
    decay,
    driven,
    hit_in,
    joined,
    low,
    modes,
    moving_low,
    plate,
    sweep,
    white,
)

_HANGAR = hall(2.2, 0.025, 6000, 201)
_SET = small(202, 0.12)


def _beep(note: str, seconds: float, edge: float = 0.25, attack: float = 0.006) -> Signal:
    """One note of a machine. Mono."""
    t = np.arange(samples(seconds)) / RATE
    f = hertz(note)
    x = (
        np.sin(2 * np.pi * f * t)
        + edge * np.sin(4 * np.pi * f * t)
        + edge * 0.4 * np.sin(6 * np.pi * f * t)
    )
    return x * arch(seconds, attack, min(0.06, seconds / 3))


def _horn(note: str, seconds: float) -> Signal:
    """One blast of a klaxon: two reeds a hair apart, overdriven. Mono."""
    t = np.arange(samples(seconds)) / RATE
    f = hertz(note) * (1 - 0.02 * np.exp(-t / 0.04))
    phase = 2 * np.pi * np.cumsum(f) / RATE
    reed = (
        signal.sawtooth(phase)
        + 0.7 * signal.sawtooth(phase * 1.005)
        + 0.35 * signal.square(phase / 2)
    )
    x = driven(reed * 0.8, 2.6) * arch(seconds, 0.025, 0.05)
    return low(between(x, 250, 4600), 5200) + between(x, 700, 1300) * 0.8


def relay_call() -> Signal:
    """The relay's beeps: A, D, E, and a rest where the fourth would be; twice."""
    parts = [
        (0.05 + 0.36 * k + at, _beep(name, 0.2, 0.18), 0.9 if at == 0 else 0.5)
        for at in (0.0, 2.0)
        for k, name in enumerate(("A5", "D6", "E6"))
    ]
    hiss = between(white(3.6, 211), 600, 5000) * arch(3.6, 0.1, 0.6) * 0.03
    return finished(hit_in(joined(3.8, *parts, (0.0, hiss, 1.0)), small(212), 0.3, 4.0), -11)


def fifth_beat() -> Signal:
    """Four ticks and, where the rest should be, a fifth: not a relay's."""
    parts = [
        (
            0.05 + k,
            between(white(0.03, 221 + k), 1800, 9000) * np.exp(-np.arange(samples(0.03)) / 150),
            0.6,
        )
        for k in range(4)
    ]
    other = _beep("F5", 0.16, 0.1, 0.02) * 0.25 + joined(
        0.16, (0.0, modes(0.1, ((1320, 1, 0.05), (2210, 0.5, 0.03)), 225), 0.4)
    )
    return finished(hit_in(joined(5.0, *parts, (4.05, other, 1.0)), small(226), 0.5, 5.2), -10)


def launch_marks() -> Signal:
    """Four tones, one after another, the same distance apart: A, D, E, and E again."""
    parts = [
        (0.05 + 0.62 * k, _beep(name, 0.42, 0.12, 0.02), 0.9)
        for k, name in enumerate(("A4", "D5", "E5", "E5"))
    ]
    return finished(hit_in(joined(2.8, *parts), hall(1.8, 0.02, 7000, 231), 0.4, 3.2), -9)


def hail_tone() -> Signal:
    """A carrier comes up, flat and very strong."""
    seconds = 4.0
    t = np.arange(samples(seconds)) / RATE
    rise = np.clip(t / 1.6, 0, 1) ** 2
    x = (
        np.sin(2 * np.pi * hertz("E4") * t)
        + 0.6 * np.sin(4 * np.pi * hertz("E4") * t)
        + 0.3 * np.sin(6 * np.pi * hertz("E4") * t)
    ) * rise
    noise_ = between(white(seconds, 241), 400, 4000) * (0.16 - 0.14 * rise)
    y = driven(x * 0.9, 1.6) * 0.6 + noise_
    return finished(hit_in(y * arch(seconds, 0.05, 0.25), small(242), 0.25, 4.4), -7)


def drone_contact() -> Signal:
    """Two carriers find each other, and agree on a note."""
    seconds = 5.4
    t = np.arange(samples(seconds)) / RATE
    target = hertz("A4")
    one = target * (1 + 0.06 * np.exp(-t / 1.3) * np.cos(2 * np.pi * 0.9 * t))
    two = target * (1 - 0.09 * np.exp(-t / 1.5) * np.cos(2 * np.pi * 0.7 * t + 0.5))
    a = np.sin(2 * np.pi * np.cumsum(one) / RATE)
    b = np.sin(2 * np.pi * np.cumsum(two) / RATE) * np.clip((t - 0.8) / 0.8, 0, 1)
    hiss = between(white(seconds, 251), 700, 6000) * np.exp(-t / 1.8) * 0.2
    both = np.stack([a + 0.35 * b, 0.35 * a + b]) * arch(seconds, 0.3, 1.0) * 0.5 + hiss
    wet = hit_in(both.mean(axis=0), hall(4.0, 0.04, 6000, 252), 0.35, seconds + 0.8)
    wet[:, : both.shape[-1]] = wet[:, : both.shape[-1]] * 0.5 + both
    return finished(wet, -8)


def klaxon_unknown() -> Signal:
    """Long. A, and D, and nothing after it."""
    x = joined(4.6, (0.05, _horn("A3", 1.7), 0.9), (1.9, _horn("D4", 2.2), 1.0))
    return finished(hit_in(x, _HANGAR, 0.5, 5.2), -4, -16.0)


def klaxon_inside() -> Signal:
    """A second one, short, out of a crate."""
    x = joined(1.9, *((0.05 + 0.42 * k, _horn("E4", 0.24), 1.0) for k in range(3)))
    wood = low(between(x, 250, 2200), 1800) + modes(1.9, ((190, 0.02, 0.2),), 261)
    return finished(hit_in(wood, small(262, 0.25, 3500), 0.6, 2.2), -6)


def klaxon_ferry() -> Signal:
    """Behind her, in the boat, a klaxon: over a hand set's microphone."""
    x = joined(2.8, *((0.05 + 0.66 * k, _horn(("A3", "D4")[k % 2], 0.56), 0.9) for k in range(4)))
    y = driven(between(x, 420, 3000), 2.4) * 0.7 + between(white(2.8, 263), 500, 3200) * 0.03
    return finished(hit_in(y, _SET, 0.15, 3.0), -8)


def ship_alarm() -> Signal:
    """Three alarms sound together, as a chord: A, D, E."""
    total = np.zeros(samples(3.6))
    for k, name in enumerate(("A4", "D5", "E5")):
        for turn in range(4):
            x = _beep(name, 0.62, 0.3, 0.03)
            start = samples(0.05 + turn * 0.85)
            total[start : start + x.size] += x * (0.8, 0.7, 0.6)[k]
    return finished(hit_in(low(total, 6500), hall(1.6, 0.02, 8000, 271), 0.4, 4.0), -7)


def choir() -> Signal:
    """Under the static, thirty voices or so, without words: two notes of the call, and a third
    begun.
    """
    n = samples(7.0)
    sung = np.zeros((2, n))
    for start, length, names, seed in (
        (0.0, 3.4, "A3 A4 E4", 281),
        (2.6, 3.0, "D4 A3 D5", 282),
        (5.0, 2.0, "E4 B3", 283),
    ):
        m = samples(length)
        x = chorus(m, chord(names), vowel(*(AH if seed != 282 else OO)), 34, seed) * arch(
            length, 0.9, 1.1
        )
        i = samples(start)
        sung[:, i : i + m] += x[:, : n - i]
    t = np.arange(n) / RATE
    fade = arch(7.0, 0.8, 1.6)
    static = between(white(7.0, 284), 500, 7500) * (0.7 + 0.3 * np.sin(2 * np.pi * 0.4 * t)) * 0.35
    voices = np.stack([between(side, 250, 3200) for side in sung])
    return finished((voices * 0.5 + static) * fade, -9)


def many_voices() -> Signal:
    """Two hundred channels at once, very small, none of them speaking to you."""
    n = samples(6.0)
    near = crowd(n, 200, 291, 0.05, 0.5)
    thin = np.stack([between(side, 700, 4200) for side in near])
    pips = np.zeros(n)
    for k in range(22):
        x = _beep(("A5", "D6", "E6", "C6")[k % 4], 0.05) * 0.2
        i = samples(0.2 + k * 0.25)
        pips[i : i + x.size] += x[: n - i]
    return finished(
        (thin + pips * 0.6 + between(white(6.0, 292), 1500, 8000) * 0.05) * arch(6.0, 1.2, 1.6), -11
    )


def hand_clicks() -> Signal:
    """On the set, a row of small dry clicks: hands on keys that do not press them down."""
    parts = [
        (
            0.05 + 0.23 * k + 0.02 * (k % 3),
            between(click(301 + k, 1900 + 130 * (k % 4)), 500, 5200),
            0.5 + 0.1 * (k % 3),
        )
        for k in range(7)
    ]
    bed = between(white(2.2, 308), 500, 3200) * arch(2.2, 0.02, 0.2) * 0.05
    return finished(hit_in(joined(2.4, *parts, (0.0, bed, 1.0)), _SET, 0.15, 2.5), -10)


def dock() -> Signal:
    """The hull takes the weight of a boat: contact, a long groan, clamps."""
    bump = modes(2.4, ((36, 1.4, 1.2), (61, 1, 0.9), (103, 0.6, 0.7), (188, 0.3, 0.5)), 311) + low(
        white(2.4, 312), 260
    ) * decay(2.4, 0.4)
    groan = (
        between(
            np.sign(np.sin(sweep((62, 74, 66, 58), 2.2))) * 0.4 + white(2.2, 313) * 0.2, 60, 700
        )
        * arch(2.2, 0.7, 1.0)
        * 0.5
    )
    parts = [(0.05, bump, 1.0), (0.5, groan, 0.7)] + [
        (
            2.5 + 0.28 * k,
            modes(0.5, ((142, 1, 0.16), (389, 0.6, 0.12), (1120, 0.3, 0.08)), 314 + k),
            0.6,
        )
        for k in range(3)
    ]
    return finished(hit_in(joined(3.9, *parts), _HANGAR, 0.4, 4.6), -5)


def away() -> Signal:
    """Four catapults, one after another; each Type 20 leaves on its own note and is gone."""
    parts: list[tuple[float, Signal, float]] = []
    for k, name in enumerate(("A2", "D3", "E3", "E3")):
        at = 0.05 + 1.15 * k
        bolt = modes(0.8, ((58, 1.3, 0.3), (117, 0.8, 0.25), (352, 0.4, 0.15)), 321 + k) + low(
            white(0.8, 325 + k), 900
        ) * decay(0.8, 0.09)
        steam = moving_low(white(1.5, 331 + k), (5200, 2400, 700)) * decay(1.5, 1.1, 0.01) * 0.5
        t = np.arange(samples(1.5)) / RATE
        pitch = hertz(name) * (1 + 0.5 * t)
        engine = signal.sawtooth(2 * np.pi * np.cumsum(pitch) / RATE) * decay(1.5, 1.2, 0.05) * 0.4
        parts += [(at, bolt, 1.0), (at + 0.04, steam, 0.9), (at + 0.05, low(engine, 3000), 0.8)]
    return finished(hit_in(driven(joined(5.4, *parts), 1.3), _HANGAR, 0.45, 6.2), -3, -16.0)


def ftl_out() -> Signal:
    """A long held note stops, and there is a ship where it stopped."""
    seconds = 5.0
    t = np.arange(samples(seconds)) / RATE
    n = t.size
    held = chorus(n, chord("D2 A2 D3 A3 E4"), lambda k, f: 1 / k / (1 + f / 2500), 10, 341)
    up = np.clip(t / 3.0, 0, 1) ** 1.4 * (t < 3.4)
    cut = np.where(t < 3.4, 1.0, np.exp(-(t - 3.4) / 0.004))
    rise = moving_low(white(seconds, 342), (300, 900, 3800, 9000, 9000)) * up**2 * cut * 0.4
    thump = joined(
        seconds,
        (3.41, modes(1.5, ((33, 1.5, 1.0), (55, 1, 0.7), (88, 0.5, 0.5)), 343), 0.9),
        (3.41, plate(1.5, 210, 344, 1.1), 0.25),
    )
    dry = held * up * cut * 0.6 + rise
    wet = hit_in(thump, hall(3.2, 0.02, 6000, 345), 0.5, seconds + 1.0)
    wet[:, :n] += dry
    return finished(wet, -4)


def drive_spool() -> Signal:
    """Under the floor a drive comes up, and goes on coming up."""
    seconds = 6.0
    t = np.arange(samples(seconds)) / RATE
    climb = np.linspace(0, 1, t.size)
    x = np.zeros(t.size)
    for octave in range(5):  # Shepard's stair: it goes on coming up
        place = (climb * 0.9 + octave) / 5 % 1.0
        f = 36.71 * 2 ** ((climb * 0.9 + octave) % 5)
        x += np.sin(2 * np.pi * np.cumsum(f) / RATE) * np.sin(np.pi * place) ** 2
    rumble = low(white(seconds, 351), 120) * (0.3 + climb)
    sing = np.sin(sweep((440, 520, 640, 880), seconds)) * climb**3 * 0.07
    y = (x * 0.5 + rumble + sing) * (0.25 + 0.75 * climb) * arch(seconds, 0.5, 0.9)
    return finished(hit_in(y, hall(1.6, 0.02, 7000, 352), 0.35, 6.6), -5)


def drive_cold() -> Signal:
    """The hum goes out of the floor."""
    seconds = 4.0
    t = np.arange(samples(seconds)) / RATE
    fall = np.clip(1 - t / 3.4, 0, 1)
    phase = 2 * np.pi * np.cumsum(36.71 * (0.35 + 0.65 * fall**0.7)) / RATE
    x = (
        np.sin(phase) + 0.8 * np.sin(2 * phase) + 0.35 * np.sin(3 * phase) + 0.3 * np.sin(4 * phase)
    ) * fall**1.3
    air = between(white(seconds, 361), 160, 2600) * fall**2 * 0.12
    last = joined(seconds, (3.35, plate(0.6, 300, 362, 0.5), 0.12))
    return finished(hit_in(x * 0.6 + air + last, hall(1.4, 0.02, 6000, 363), 0.3, 4.4), -6)


def band_stops() -> Signal:
    """The band stops, one man at a time: cornet first, then horns, the tuba, the drum last."""
    beat = 60 / 112
    total = np.zeros((2, samples(6.0)))
    for program, pan, text, force in (
        (TRUMPET, 54, "F4:1 Bb4:1 C5:0.7", 96),
        (HORN, 84, "-:0.5 D4:0.4 -:0.1 D4:0.4 -:0.1 Eb4:0.4 -:0.1 Eb4:0.4 -:0.6 D4:0.3", 80),
        (TROMBONE, 90, "D4:1 D4:1 Eb4:1 C4:0.8 -:0.2 D4:0.5", 78),
        (TUBA, 66, "Bb2:1 F2:1 F2:1 C3:1 Bb2:1 F2:0.6 -:0.4 Bb2:0.5", 96),
    ):
        stem = Stem(program, pan, program, 0.012)
        stem.line(0.1, text, force, 0.9)
        x = stem.play(beat, 12)
        total += x[:, : total.shape[-1]]
    drum = np.zeros(total.shape[-1])
    side = between(white(0.2, 371), 900, 12000) * decay(0.2, 0.16) * 0.5
    bass = modes(0.5, ((62, 1, 0.4), (98, 0.4, 0.3)), 372)
    for k, share in enumerate((1.0, 1.0, 0.9, 1.0, 0.8, 0.7, 0.7, 0.5, 0.35)):
        i = samples((0.1 + k) * beat)
        if i + bass.size < drum.size:
            drum[i : i + bass.size] += bass * share
            if k < 6:
                drum[i : i + side.size] += side * share * 0.6
    band_ = (
        shaped(total, lowpass(9000, 1)) * 6
        + hit_in(drum, hall(1.3, 0.04, 8000, 373), 0.3, 6.0) * 0.5
    )
    return finished(band_ * arch(6.0, 0.01, 0.8), -4, -16.5)


PIECES = {
    "sound": {
        maker.__name__: maker
        for maker in (
            relay_call,
            fifth_beat,
            launch_marks,
            hail_tone,
            drone_contact,
            klaxon_unknown,
            klaxon_inside,
            klaxon_ferry,
            ship_alarm,
            choir,
            many_voices,
            hand_clicks,
            dock,
            away,
            ftl_out,
            drive_spool,
            drive_cold,
            band_stops,
        )
    }
}

"""The interface: small, dry, wooden; and the three stingers, which are music."""

from __future__ import annotations

import numpy as np

from art.sound.effects.desk import click
from art.sound.kit.circle import shaped, shelf
from art.sound.kit.master import excited, finished
from art.sound.kit.pad import AH, chorus, vowel
from art.sound.kit.pitch import chord
from art.sound.kit.room import hall, small
from art.sound.kit.signal import Signal, samples
from art.sound.kit.stem import CELESTA, HARP, HORN, PIANO, SLOW_STRINGS, TIMPANI, TUBULAR, Stem
from art.sound.kit.strike import arch, between, decay, hit_in, joined, low, modes, white

_NEAR = small(401, 0.12, 7000)


def hover() -> Signal:
    """A key under a finger: hardly a sound."""
    x = modes(0.06, ((2350, 1, 0.02), (3900, 0.4, 0.014)), 402) * 0.8 + low(
        white(0.06, 403), 700
    ) * decay(0.06, 0.02)
    return finished(hit_in(joined(0.09, (0.004, x, 1.0)), _NEAR, 0.2, 0.14), -22)


def press() -> Signal:
    """A key goes down and comes to rest."""
    x = joined(
        0.2,
        (0.004, click(404, 1650), 0.9),
        (0.05, click(405, 2300), 0.35),
        (0.004, modes(0.12, ((210, 1, 0.05), (430, 0.5, 0.04)), 406), 0.9),
    )
    return finished(hit_in(x, _NEAR, 0.3, 0.3), -14)


def paper() -> Signal:
    """A sheet is laid on the blotter."""
    rustle = between(white(0.42, 409), 900, 9000) * arch(0.42, 0.12, 0.2)
    rustle *= 0.4 + 0.6 * np.abs(np.sin(np.linspace(0, 23, rustle.size) ** 1.3))
    settle = low(white(0.1, 410), 600) * decay(0.1, 0.06)
    return finished(
        hit_in(joined(0.6, (0.0, rustle, 0.7), (0.34, settle, 0.6)), small(411, 0.2), 0.25, 0.65),
        -16,
    )


def forward() -> Signal:
    """A message goes into the tube: paper, capsule, breath."""
    air = between(white(0.5, 414), 500, 4200) * arch(0.5, 0.3, 0.18) * 0.5
    cap = modes(0.2, ((310, 1, 0.08), (720, 0.6, 0.05)), 415)
    return finished(
        hit_in(
            joined(0.8, (0.0, click(416, 1500), 0.4), (0.1, cap, 0.6), (0.16, air, 0.9)),
            small(417, 0.25),
            0.3,
            0.9,
        ),
        -12,
    )


def hold() -> Signal:
    """A message goes into the drawer."""
    slide = between(white(0.3, 418), 250, 2200) * arch(0.3, 0.15, 0.05) * 0.35
    shut = modes(0.25, ((120, 1, 0.1), (240, 0.6, 0.07), (510, 0.3, 0.05)), 419)
    return finished(
        hit_in(joined(0.7, (0.0, slide, 1.0), (0.28, shut, 0.9)), small(420, 0.25), 0.3, 0.8), -12
    )


def alter() -> Signal:
    """A pencil: one line struck out, a word written over it."""
    x = np.zeros(samples(0.8))
    for at, length, share in (
        (0.0, 0.22, 1.0),
        (0.3, 0.08, 0.7),
        (0.41, 0.1, 0.8),
        (0.54, 0.07, 0.7),
        (0.64, 0.11, 0.8),
    ):
        stroke = (
            between(white(length, int(at * 100) + 421), 1500, 8000)
            * arch(length, 0.02, 0.04)
            * share
        )
        i = samples(at)
        x[i : i + stroke.size] += stroke[: x.size - i]
    return finished(hit_in(x + low(x, 500) * 2, small(422, 0.2), 0.25, 0.9), -14)


def _played(seconds: float, wet: float, *stems: tuple[Stem, float]) -> Signal:
    """Stems played once (one second a beat), in a hall."""
    n = samples(seconds)
    total = np.zeros((2, n))
    for stem, share in stems:
        total += stem.play(1.0, seconds) * share
    room = hall(3.2, 0.03, 8000, 431)
    tail = np.zeros((2, n + samples(0.1)))
    for side in range(2):
        tail[side] = hit_in(total[side], room, wet, seconds + 0.1)[side]
    fade = np.ones(tail.shape[-1])
    edge = samples(1.2)
    fade[-edge:] = np.linspace(1, 0, edge) ** 2
    return excited(shaped(tail * fade, shelf(5000, 3)), 1.0)


def card() -> Signal:
    """A chapter opens: a low bell, and two notes of the call."""
    bell, horn, strings, drum = (
        Stem(TUBULAR, 64, 1),
        Stem(HORN, 50, 2, 0.01),
        Stem(SLOW_STRINGS, 70, 3),
        Stem(TIMPANI, 60, 4),
    )
    bell.note(0.1, 4, "D3", 74)
    drum.note(0.1, 3, "D2", 70)
    horn.note(0.5, 0.9, "A3", 74).note(1.4, 3.0, "D4", 82).breathe(0.4, 4.6, 70, 112, 0.4)
    strings.chord(0.2, 5, "D2 A2 D3", 60).breathe(0.2, 5.4, 30, 90, 0.4)
    return finished(_played(6.4, 0.5, (bell, 1.0), (horn, 1.3), (strings, 0.9), (drum, 0.9)), -5)


def codex() -> Signal:
    """Something is filed: celesta, the third note first."""
    bells, harp = Stem(CELESTA, 72, 5, 0.006), Stem(HARP, 56, 6, 0.006)
    for k, name in enumerate(("E5", "A5", "D6")):
        bells.note(0.05 + 0.16 * k, 1.2, name, 56 + 4 * k)
    harp.chord(0.05, 2, "D4 A4", 46)
    return finished(_played(2.8, 0.45, (bells, 1.0), (harp, 0.9)), -11)


def ending() -> Signal:
    """A playthrough ends: the chord that the call hangs on, and its last note not in it."""
    piano, strings, bell = Stem(PIANO, 64, 7, 0.01), Stem(SLOW_STRINGS, 64, 8), Stem(TUBULAR, 76, 9)
    piano.chord(0.1, 6, "D2 A2 E3", 66).note(0.9, 5, "A4", 56).note(1.9, 5, "D5", 56).note(
        3.0, 5, "E5", 54
    )
    strings.chord(0.3, 7, "D3 A3 D4 E4", 54).breathe(0.3, 7.3, 20, 84, 0.45)
    bell.note(0.1, 5, "A3", 44)
    n = samples(9.1)
    voices = chorus(n, chord("D3 A3 E4"), vowel(*AH), 26, 441) * arch(9.1, 3.0, 4.0) * 0.02
    return finished(_played(9.0, 0.55, (piano, 1.0), (strings, 0.9), (bell, 0.5)) + voices, -6)


PIECES = {
    "ui": {maker.__name__: maker for maker in (hover, press, paper, forward, hold, alter)},
    "sting": {maker.__name__: maker for maker in (card, codex, ending)},
}

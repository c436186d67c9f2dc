"""The desk and the rooms of the Watch: lamps, paper, doors, bells, sets."""

from __future__ import annotations

import numpy as np

from art.sound.kit.master import finished
from art.sound.kit.matter import bubble, clink
from art.sound.kit.pitch import hertz
from art.sound.kit.room import hall, small
from art.sound.kit.signal import RATE, Signal, samples, seeded
from art.sound.kit.strike import (
    arch,
    between,
    decay,
    driven,
    grains,
    high,
    hit_in,
    joined,
    low,
    modes,
    moving_low,
    plate,
    sweep,
    white,
)

_ROOM = small(11, 0.4)
_BUNKER = hall(1.3, 0.012, 6000, 12)


def click(seed: int, base: float = 2200.0, force: float = 1.0) -> Signal:
    """A switch or a relay. Mono, about 0.1 s."""
    x = modes(0.1, ((base, 1, 0.03), (base * 2.31, 0.6, 0.02), (base * 0.31, 0.7, 0.05)), seed)
    x[: samples(0.006)] += between(white(0.006, seed), 2000, 14000) * 0.8
    return x * force


def _buzz(seconds: float, start: float, seed: int) -> Signal:
    t = np.arange(samples(seconds)) / RATE
    wave = sum(
        (np.sin(2 * np.pi * 100 * k * t + k * k) / k**0.8 for k in range(1, 24)), np.zeros(t.size)
    )
    flicker = np.clip((t - start) / 0.35, 0, 1) * (
        0.8 + 0.2 * np.sign(np.sin(2 * np.pi * 7.3 * t + seed)) * np.exp(-t / 0.4)
    )
    return high(wave, 180) * flicker * 0.08


def lamp_on() -> Signal:
    """A switch, then a lamp that buzzes as it warms."""
    buzz = _buzz(1.5, 0.05, 1) * np.minimum(1, (1.5 - np.arange(samples(1.5)) / RATE) / 0.7)
    return finished(
        hit_in(joined(1.7, (0.02, click(1), 1.0), (0.06, buzz, 1.4)), _ROOM, 0.35, 1.8), -9
    )


def lamp_off() -> Signal:
    return finished(
        hit_in(
            joined(0.4, (0.02, click(2, 1850), 1.0), (0.035, click(3, 1300), 0.4)), _ROOM, 0.45, 0.7
        ),
        -10,
    )


def lamp_red() -> Signal:
    """A relay drops and a harsher lamp begins to buzz."""
    buzz = driven(_buzz(1.8, 0.02, 5) * 3, 2.0) * np.minimum(
        1, (1.8 - np.arange(samples(1.8)) / RATE) / 0.6
    )
    fall = joined(0.3, (0.0, click(4, 1200, 1.2), 1.0), (0.045, click(5, 900), 0.7))
    return finished(hit_in(joined(2.0, (0.02, fall, 1.0), (0.1, buzz, 0.35)), _ROOM, 0.3, 2.1), -8)


def tube() -> Signal:
    """Air, a rattle down the bend, a capsule into the basket, the flap."""
    air = moving_low(white(0.9, 11), (600, 3800, 900)) * arch(0.9, 0.6, 0.1) * 0.35
    rattle = grains(0.5, 0.02, 22, 12, 1.0) * np.linspace(0.2, 1, samples(0.5)) * 0.5
    drop = modes(
        0.5, ((168, 1, 0.16), (394, 0.7, 0.12), (911, 0.5, 0.08), (2140, 0.3, 0.05)), 13
    ) + low(white(0.5, 14), 800) * decay(0.5, 0.08)
    flap = plate(0.4, 820, 15, 0.2)
    x = joined(
        1.9,
        (0.0, air, 1.0),
        (0.42, rattle, 1.0),
        (0.92, drop, 0.9),
        (1.02, drop[: samples(0.2)], 0.3),
        (1.2, flap, 0.6),
    )
    return finished(hit_in(x, _ROOM, 0.4, 2.1), -6)


def stamp() -> Signal:
    """Rubber and wood on paper on oak."""
    thud = modes(0.4, ((88, 1, 0.13), (143, 0.7, 0.1), (310, 0.35, 0.06)), 21) * 1.4
    slap = between(white(0.08, 22), 300, 3500) * decay(0.08, 0.05) * 0.7
    spring = modes(0.3, ((2350, 0.2, 0.2), (3720, 0.12, 0.14)), 23)
    return finished(
        hit_in(
            joined(0.8, (0.01, thud, 1.0), (0.008, slap, 1.0), (0.09, spring, 0.5)), _ROOM, 0.4, 1.0
        ),
        -5,
    )


def _bell(pitch: float, seconds: float, bright: float = 1.0) -> Signal:
    """A tuned bar with a resonator."""
    return modes(
        seconds,
        (
            (pitch, 1, seconds * 0.9),
            (pitch * 2.756, 0.35 * bright, seconds * 0.4),
            (pitch * 5.404, 0.16 * bright, seconds * 0.2),
            (pitch * 2, 0.12, seconds * 0.5),
        ),
        31,
    )


def console_chime() -> Signal:
    """Two notes, the first two of the call, from a machine that was built to be liked."""
    x = joined(
        3.0,
        (0.02, _bell(hertz("A4"), 2.2), 0.9),
        (0.42, _bell(hertz("D5"), 2.4), 1.0),
        (0.02, _bell(hertz("A5"), 1.2), 0.12),
    )
    return finished(hit_in(x, _BUNKER, 0.4, 3.2), -8)


def counter() -> Signal:
    """A wheel of figures turns over by one."""
    x = joined(
        0.5,
        (0.02, click(41, 1500), 0.7),
        (0.09, click(42, 2600), 0.5),
        (0.1, modes(0.2, ((420, 1, 0.08), (990, 0.5, 0.06)), 43), 0.7),
    )
    return finished(hit_in(x, _ROOM, 0.35, 0.8), -9)


def door() -> Signal:
    """A steel door: handle, hinge, a moment, and shut."""
    handle = joined(0.4, (0.0, click(51, 1100), 0.8), (0.16, click(52, 700, 1.2), 0.8))
    t = np.arange(samples(0.9)) / RATE
    hinge = (
        between(
            np.sin(sweep((210, 262, 240, 275), 0.9)) * np.sign(np.sin(2 * np.pi * 31 * t)),
            180,
            2500,
        )
        * arch(0.9, 0.2, 0.3)
        * 0.18
    )
    swing = low(white(0.9, 53), 500) * arch(0.9, 0.4, 0.3) * 0.12
    shut = (
        modes(
            1.4,
            ((54, 1.4, 0.5), (97, 1, 0.4), (161, 0.6, 0.3), (288, 0.35, 0.3), (613, 0.16, 0.22)),
            54,
        )
        + low(white(1.4, 55), 1200) * decay(1.4, 0.12) * 0.8
    )
    latch = joined(0.3, (0.0, click(56, 900, 1.0), 1.0), (0.05, click(57, 1500), 0.6))
    x = joined(
        3.0,
        (0.0, handle, 0.6),
        (0.35, hinge, 1.0),
        (0.35, swing, 1.0),
        (1.35, shut, 0.8),
        (1.43, latch, 0.7),
    )
    return finished(hit_in(x, _BUNKER, 0.45, 3.4), -5)


def line_ring() -> Signal:
    """A line on the switchboard: a small bell under felt, twice."""

    def burst(seed: int) -> Signal:
        one = np.zeros(samples(1.3))
        for k in range(18):
            strike = modes(
                0.4, ((1310, 1, 0.3), (1318, 0.8, 0.3), (2890, 0.4, 0.15), (4480, 0.2, 0.1)), seed
            )
            start = samples(0.045 * k)
            one[start : start + strike.size] += strike[: one.size - start] * (0.8 if k % 2 else 1.0)
        return low(one, 5200)

    return finished(
        hit_in(joined(3.2, (0.02, burst(61), 1.0), (1.55, burst(62), 0.9)), _ROOM, 0.4, 3.3), -10
    )


def suit_line() -> Signal:
    """The same kind of bell with rust in it."""

    def burst(seed: int) -> Signal:
        one = np.zeros(samples(1.2))
        rng = seeded(seed)
        for k in range(13):
            strike = modes(
                0.22,
                ((740, 1, 0.09), (1092, 0.8, 0.08), (2010, 0.5, 0.05), (3350, 0.3, 0.03)),
                seed + k,
            )
            strike += between(white(0.22, seed + k), 1500, 6000) * decay(0.22, 0.03) * 0.4
            start = samples(0.066 * k + abs(float(rng.normal(0, 0.008))))
            one[start : start + strike.size] += strike[: one.size - start] * float(
                rng.uniform(0.5, 1)
            )
        return one

    return finished(
        hit_in(joined(2.9, (0.02, burst(64), 1.0), (1.5, burst(90), 0.8)), _ROOM, 0.35, 3.0), -10
    )


def window_bell() -> Signal:
    """A small bell over the set, once."""
    return finished(
        hit_in(
            joined(2.4, (0.02, _bell(2093, 1.9, 0.6), 1.0), (0.02, _bell(2101, 1.6, 0.3), 0.5)),
            _ROOM,
            0.35,
            2.5,
        ),
        -13,
    )


def post_chime() -> Signal:
    """A soft bell on the frigate: the first note, for the post."""
    return finished(
        hit_in(
            joined(3.2, (0.02, low(_bell(hertz("G5"), 2.8, 0.4), 4000), 1.0)),
            hall(2.6, 0.03, 7000, 71),
            0.5,
            3.4,
        ),
        -12,
    )


def intercom() -> Signal:
    """A key, a breath of open line."""
    line = between(white(0.7, 72), 400, 3200) * arch(0.7, 0.01, 0.5) * 0.14
    return finished(
        hit_in(joined(1.0, (0.02, click(73, 1700), 1.0), (0.04, line, 1.0)), _ROOM, 0.25, 1.1), -9
    )


def fuse() -> Signal:
    """A small dry crack, and something that stops."""
    crack = high(white(0.03, 74), 1800) * decay(0.03, 0.016, 0.0002) * 1.4
    arc = between(white(0.14, 75), 2500, 13000) * decay(0.14, 0.1) * 0.4
    t = np.arange(samples(0.5)) / RATE
    fall = np.sin(sweep((100, 96, 60, 25), 0.5)) * np.exp(-t / 0.16) * 0.5
    return finished(
        hit_in(
            joined(0.9, (0.01, crack, 1.0), (0.02, arc, 1.0), (0.015, fall, 0.8)), _ROOM, 0.4, 1.1
        ),
        -6,
    )


def cup() -> Signal:
    """The last cup goes on its hook, and swings once."""
    rng = seeded(76)
    touch = clink(rng, 1750, 0.5)
    swing = joined(
        0.9,
        (0.0, touch, 1.0),
        (0.24, touch, 0.22),
        (0.44, touch, 0.12),
        (0.0, low(white(0.1, 77), 700) * decay(0.1, 0.06), 0.6),
    )
    return finished(hit_in(joined(1.2, (0.02, swing, 1.0)), _ROOM, 0.4, 1.4), -9)


def key_down() -> Signal:
    """A key on a blotter."""
    fall = joined(
        0.4,
        (0.0, modes(0.3, ((3100, 0.6, 0.1), (4870, 0.5, 0.07), (6900, 0.3, 0.05)), 78), 0.7),
        (0.0, low(white(0.2, 79), 420) * decay(0.2, 0.06), 1.2),
        (0.06, modes(0.2, ((3400, 0.4, 0.06), (5300, 0.3, 0.04)), 80), 0.4),
    )
    return finished(hit_in(joined(0.6, (0.02, fall, 1.0)), _ROOM, 0.3, 0.8), -9)


def pin() -> Signal:
    """A pin through paper into a board: hardly anything."""
    through = between(white(0.05, 81), 1500, 9000) * decay(0.05, 0.05, 0.012) * 0.5
    board = modes(0.12, ((240, 1, 0.05), (540, 0.5, 0.04)), 82)
    return finished(
        hit_in(joined(0.4, (0.02, through, 1.0), (0.055, board, 0.5)), _ROOM, 0.3, 0.6), -13
    )


def chalk() -> Signal:
    """Chalk on slate: a short word and its full stop."""
    x = np.zeros(samples(2.0))
    rng = seeded(83)
    at = 0.02
    for length in (0.14, 0.11, 0.2, 0.13, 0.16, 0.1):
        stroke = between(white(length, int(at * 1000)), 1300, 7500) * arch(length, 0.02, 0.05)
        stroke *= 0.6 + 0.4 * np.sin(
            2 * np.pi * float(rng.uniform(60, 110)) * np.arange(stroke.size) / RATE
        )
        tap = modes(0.05, ((1600, 1, 0.02), (2900, 0.5, 0.015)), 84)
        for start, part, share in ((at, tap, 0.7), (at + 0.01, stroke, 0.8)):
            i = samples(start)
            x[i : i + part.size] += part[: x.size - i] * share
        at += length + float(rng.uniform(0.04, 0.12))
    dot = modes(0.08, ((1450, 1, 0.03), (2600, 0.6, 0.02)), 85)
    i = samples(at + 0.15)
    x[i : i + dot.size] += dot * 1.2
    return finished(hit_in(x, small(86, 0.5, 8000), 0.4, 2.2), -10)


def parcel_tape() -> Signal:
    """Tape off the roll in one pull, torn."""
    n = samples(1.1)
    t = np.arange(n) / RATE
    stick = 0.55 + 0.45 * np.sign(np.sin(2 * np.pi * (70 * t + 45 * t**2)))
    pull = between(white(1.1, 87), 900, 11000) * stick * arch(1.1, 0.08, 0.03)
    tear = high(white(0.12, 88), 2500) * decay(0.12, 0.09) * 1.5
    return finished(hit_in(joined(1.5, (0.02, pull, 0.7), (1.12, tear, 0.8)), _ROOM, 0.3, 1.7), -9)


def kettle() -> Signal:
    """A kettle comes to the boil: the bed rises, the bubbles grow, the whistle has a second
    thought.
    """
    seconds = 4.6
    n = samples(seconds)
    rise = np.linspace(0.1, 1, n) ** 1.6
    bed = moving_low(white(seconds, 91), (300, 700, 1600, 4200)) * rise * 0.4
    rng = seeded(92)
    boil = np.zeros(n)
    for _ in range(240):
        at = int((rng.random() ** 0.6) * (n - samples(0.12)))
        x = bubble(rng)
        boil[at : at + x.size] += x * 0.3
    t = np.arange(n) / RATE
    whistle = (
        np.sin(sweep((1100, 1500, 2150, 2380, 2400), seconds))
        * np.clip((t - 2.4) / 1.4, 0, 1) ** 2
        * 0.32
    )
    whistle *= 1 + 0.1 * np.sin(2 * np.pi * 11 * t)
    x = (bed + boil * rise + whistle) * arch(seconds, 0.3, 0.5)
    return finished(hit_in(x, _ROOM, 0.4, seconds + 0.3), -10)


def hand_set() -> Signal:
    """A hand set close to somebody's mouth: switch, crackle, breath."""
    crackle = grains(0.6, 0.01, 60, 93, 1.8, 0.0015) * 0.8
    breath = between(white(0.8, 94), 350, 2600) * arch(0.8, 0.3, 0.4) * 0.35
    x = joined(
        1.4,
        (0.02, click(95, 1400), 0.9),
        (0.05, crackle, 0.7),
        (0.35, breath, 1.0),
        (0.05, between(white(1.3, 96), 500, 3000) * arch(1.3, 0.02, 0.3), 0.05),
    )
    return finished(hit_in(driven(between(x, 300, 4200), 2.0), small(97, 0.1), 0.1, 1.5), -8)


PIECES = {
    "sound": {
        maker.__name__: maker
        for maker in (
            lamp_on,
            lamp_off,
            lamp_red,
            tube,
            stamp,
            console_chime,
            counter,
            door,
            line_ring,
            suit_line,
            window_bell,
            post_chime,
            intercom,
            fuse,
            cup,
            key_down,
            pin,
            chalk,
            parcel_tape,
            kettle,
            hand_set,
        )
    }
}

"""What happens in New Hope, on the high street and on the range."""

from __future__ import annotations

import numpy as np

from art.sound.effects.desk import click
from art.sound.kit.master import finished
from art.sound.kit.matter import clink, drip, far_boom, far_shot, footstep
from art.sound.kit.people import utterance
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

_STREET = hall(1.8, 0.04, 6500, 101)
_ROOM = small(102, 0.4)
_CELLAR = hall(1.2, 0.012, 5000, 103)


def _crack(seed: int, body: float = 95.0) -> Signal:
    """A rifle from close by. Mono, 0.8 s."""
    snap = high(white(0.8, seed), 1200) * decay(0.8, 0.045, 0.0002) * 1.6
    thump = np.sin(sweep((body * 2.4, body, body * 0.6), 0.8)) * decay(0.8, 0.16, 0.0006) * 1.3
    gas = between(white(0.8, seed + 1), 250, 3000) * decay(0.8, 0.2, 0.001)
    return driven(snap + thump + gas, 1.8)


def _blast(seconds: float, seed: int, deep: float = 46.0, cut: float = 3000.0) -> Signal:
    """An explosion near enough to be felt. Mono."""
    t = np.arange(samples(seconds)) / RATE
    push = np.sin(2 * np.pi * (deep * t + 2.2 * (1 - np.exp(-t / 0.05)))) * decay(
        seconds, seconds * 0.45, 0.003
    )
    body = moving_low(white(seconds, seed), (cut, cut * 0.35, 260, 120, 70)) * decay(
        seconds, seconds * 0.6, 0.001
    )
    front = high(white(seconds, seed + 1), 1500) * decay(seconds, 0.05, 0.0002)
    return driven(push * 1.2 + body * 1.5 + front * 0.8, 2.2)


def tremor() -> Signal:
    """The floor begins to hum: a Type 11 warming up, on the low A and D of the call."""
    seconds = 4.5
    t = np.arange(samples(seconds)) / RATE
    rise = np.clip(t / 3.4, 0, 1) ** 1.5 * np.clip((seconds - t) / 0.9, 0, 1)
    engine = np.sin(sweep((40, 52, hertz("A1")), seconds)) + 0.6 * np.sin(
        sweep((52, 68, hertz("D2")), seconds)
    )
    rattle = (
        plate(seconds, 640, 111, 3.0) * (0.5 + 0.5 * np.sign(np.sin(2 * np.pi * 27 * t))) * rise**2
    )
    cups = grains(seconds, 0.03, 70, 112, 0.6, 0.003) * rise**2 * 0.2
    x = (
        engine * rise * 0.6
        + low(white(seconds, 113), 160) * rise * 0.9
        + high(rattle, 500) * 0.1
        + high(cups, 1500)
    )
    return finished(hit_in(x, _CELLAR, 0.35, seconds + 0.5), -6)


def booster() -> Signal:
    """A Type 11 lights: its turbines climb A, D, E and never get to the fourth."""
    seconds = 6.0
    n = samples(seconds)
    t = np.arange(n) / RATE
    lit = np.clip((t - 0.35) / 0.12, 0, 1)
    roar = moving_low(white(seconds, 121), (300, 5200, 6500, 3200, 900)) * lit * decay(seconds, 9.0)
    deep = low(white(seconds, 122), 90) * lit * 2.4
    crackle = np.clip(between(white(seconds, 123), 300, 3000), 1.1, 3) * lit
    a, d, e = hertz("A2"), hertz("D3"), hertz("E3")
    pitch = np.interp(t, (0, 0.35, 1.2, 1.5, 2.6, 2.9, 6.0), (60, a, a, d, d, e, e * 0.97))
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    turbine = sum((np.sin(k * phase) / k for k in (1, 2, 3, 4, 6)), np.zeros(n)) * np.clip(
        t / 0.8, 0, 1
    )
    loose = high(grains(seconds, 0.05, 130, 124, 1.6, 0.006), 900) * np.exp(-((t - 1.2) ** 2) / 2.5)
    fade = np.clip((seconds - t) / 2.2, 0, 1) ** 1.4
    x = driven(
        (roar * 0.7 + deep * 0.5 + crackle * 0.25 + turbine * 0.35) * fade + loose * 0.5, 1.4
    )
    return finished(hit_in(x, _STREET, 0.4, 6.6), -2.5, -15.0)


def aircraft_down() -> Signal:
    """A great weight comes down. Then nothing."""
    seconds = 5.2
    t = np.arange(samples(seconds)) / RATE
    fall = moving_low(white(1.5, 131), (600, 3200)) * arch(1.5, 1.35, 0.05) * 0.5
    wail = np.sin(sweep((420, 330, 210), 1.5)) * arch(1.5, 1.2, 0.05) * 0.2
    first = _blast(3.4, 132, 34, 2400)
    tear = plate(2.2, 160, 133, 1.8, 20) * decay(2.2, 2.0) + plate(2.2, 310, 134, 1.2, 18) * 0.6
    stones = grains(2.4, 0.06, 120, 135, 2.0, 0.012) * 0.7
    quiet = np.where(t > 4.3, np.exp(-(t - 4.3) / 0.12), 1.0)
    x = (
        joined(
            seconds,
            (0.0, fall + wail, 1.0),
            (1.5, first, 1.1),
            (1.56, tear, 0.9),
            (1.9, stones, 0.5),
            (2.3, _blast(2.2, 136, 40, 700), 0.4),
        )
        * quiet
    )
    return finished(hit_in(driven(x, 1.2), _STREET, 0.35, 5.6), -2.2, -15.0)


def turret_burst() -> Signal:
    """Once where it was aimed, and nine times elsewhere."""
    parts: list[tuple[float, Signal, float]] = [(0.03, _crack(141, 70), 1.0)]
    for k in range(9):
        parts.append((0.62 + 0.095 * k, _crack(142 + k, 66 + 3 * (k % 3)), 0.75 + 0.05 * (k % 3)))
        parts.append((0.66 + 0.095 * k, clink(seeded(150 + k), 3300, 0.2), 0.1))
    servo = np.sin(sweep((190, 260, 180), 0.5)) * arch(0.5, 0.08, 0.1) * 0.12
    parts += [(0.16, servo, 1.0), (1.65, plate(0.6, 700, 151, 0.4), 0.2)]
    return finished(hit_in(joined(2.6, *parts), _STREET, 0.35, 3.4), -5, -19.0)


def wing_shift() -> Signal:
    """A great weight of metal shifts, and settles."""
    seconds = 3.6
    t = np.arange(samples(seconds)) / RATE
    stick = np.clip(np.sin(2 * np.pi * (13 * t - 1.4 * t**2)), 0, 1) ** 3
    groan = (
        between(
            np.sign(np.sin(sweep((82, 118, 96, 70, 58), seconds))) * 0.5
            + white(seconds, 161) * 0.3,
            70,
            1100,
        )
        * stick
        * arch(seconds, 0.3, 1.4)
    )
    screech = between(white(seconds, 162), 1500, 5000) * stick**2 * arch(seconds, 0.5, 2.0) * 0.2
    settle = (
        low(plate(1.4, 110, 163, 1.0), 1600) + low(white(1.4, 164), 140) * decay(1.4, 0.5) * 1.5
    )
    dust = high(grains(1.6, 0.03, 60, 165, 1.5, 0.004), 1200)
    return finished(
        hit_in(
            joined(
                4.2, (0.0, groan, 1.3), (0.0, screech, 1.0), (2.5, settle, 0.8), (2.6, dust, 0.2)
            ),
            _STREET,
            0.4,
            4.6,
        ),
        -4,
    )


def breach() -> Signal:
    """A shaped charge on a wall: flat, heavy, and plaster after it."""
    thud = _blast(1.1, 171, 52, 1700) * decay(1.1, 0.5)
    bricks = sum(
        (
            joined(
                2.2,
                (
                    0.1 + 0.09 * k + 0.02 * (k % 3),
                    modes(0.3, ((140 + 37 * (k % 5), 1, 0.08), (390 + 60 * (k % 4), 0.7, 0.05)), k),
                    0.9 * 0.87**k,
                ),
            )
            for k in range(14)
        ),
        np.zeros(samples(2.2)),
    )
    plaster = high(grains(2.2, 0.03, 190, 172, 1.8, 0.004), 900) * 0.5
    dust = between(white(2.2, 173), 600, 6000) * decay(2.2, 2.6, 0.1) * 0.07
    return finished(
        hit_in(
            joined(
                2.8, (0.02, thud, 1.2), (0.05, bricks, 0.5), (0.12, plaster, 0.5), (0.1, dust, 1.0)
            ),
            _CELLAR,
            0.4,
            3.2,
        ),
        -2.5,
        -16.0,
    )


def _knock(base: float, seed: int) -> Signal:
    x = modes(0.35, ((base, 1, 0.13), (base * 1.83, 0.6, 0.09), (base * 3.1, 0.3, 0.05)), seed)
    x += low(white(0.35, seed), 1500) * decay(0.35, 0.03) * 0.5
    return x


def wall_knock() -> Signal:
    """Three knocks on brick and plaster."""
    parts = [(0.03 + 0.42 * k, _knock(176, 181 + k), 0.9 + 0.1 * (k == 2)) for k in range(3)]
    dust = high(grains(0.8, 0.02, 14, 184, 1.0, 0.002), 1500)
    return finished(hit_in(joined(1.9, *parts, (0.9, dust, 0.1)), _CELLAR, 0.4, 2.1), -7)


def knock_twice() -> Signal:
    """Two knocks on thin steel, as at a door."""
    parts = [
        (0.03 + 0.3 * k, _knock(290, 186 + k) + plate(0.35, 640, 188, 0.16) * 0.5, 1.0)
        for k in range(2)
    ]
    return finished(hit_in(joined(1.0, *parts), _ROOM, 0.35, 1.2), -7)


def fist_on_steel() -> Signal:
    """The side of a fist on armour plate, and again."""
    one = (
        modes(0.9, ((74, 1.3, 0.3), (131, 1, 0.35), (219, 0.5, 0.3), (402, 0.3, 0.25)), 191)
        + low(white(0.9, 192), 700) * decay(0.9, 0.07) * 1.2
    )
    return finished(
        hit_in(
            joined(1.9, (0.03, one, 1.0), (0.37, one, 0.85), (0.7, one, 1.0)), _STREET, 0.25, 2.2
        ),
        -5,
    )


def distant_strike() -> Signal:
    """A heavy thud, some streets off, and the windows."""
    panes = high(grains(1.6, 0.05, 26, 201, 1.4, 0.01), 1800) * 0.06
    x = joined(
        4.2,
        (0.05, far_boom(seeded(202)), 1.0),
        (0.4, panes, 1.0),
        (0.9, low(white(2.4, 203), 110) * decay(2.4, 2.0, 0.3), 1.2),
    )
    return finished(hit_in(x, hall(3.2, 0.08, 2500, 204), 0.5, 5.0), -5)


def distant_shots() -> Signal:
    """Single shots, some streets off."""
    rng = seeded(211)
    parts = [
        (at, far_shot(rng), share)
        for at, share in ((0.05, 0.9), (0.95, 0.6), (1.2, 0.7), (2.5, 1.0))
    ]
    return finished(hit_in(joined(4.2, *parts), hall(2.4, 0.09, 3500, 212), 0.5, 4.6), -8)


def bank_burst() -> Signal:
    """Glass goes, a great deal of it, and then water."""
    rng = seeded(221)
    parts: list[tuple[float, Signal, float]] = [
        (0.02, high(white(0.5, 222), 2200) * decay(0.5, 0.3, 0.0005), 0.8),
        (0.02, _knock(130, 223), 1.0),
    ]
    for _ in range(90):
        parts.append(
            (
                0.03 + float(rng.exponential(0.55)),
                clink(rng, 2500, 0.35),
                float(rng.uniform(0.08, 0.4)),
            )
        )
    water = moving_low(white(3.4, 224), (900, 3200, 2400, 900, 500)) * arch(3.4, 0.6, 1.8) * 0.5
    parts.append((0.7, water, 1.0))
    for _ in range(40):
        parts.append((1.6 + float(rng.uniform(0, 2.4)), drip(rng), float(rng.uniform(0.1, 0.4))))
    return finished(hit_in(joined(4.6, *parts), hall(1.7, 0.015, 9000, 225), 0.5, 5.0), -3, -17.0)


def door_wheel() -> Signal:
    """A wheel turns and a round door grinds open."""
    t = np.arange(samples(1.5)) / RATE
    wheel = (
        between(white(1.5, 231), 500, 3200)
        * (0.4 + 0.6 * np.clip(np.sin(2 * np.pi * (3 + 2 * t) * t), 0, 1) ** 2)
        * arch(1.5, 0.2, 0.2)
        * 0.35
    )
    ratchet = sum(
        (joined(1.5, (0.1 + 0.13 * k, click(232 + k, 900 + 60 * (k % 3)), 0.5)) for k in range(10)),
        np.zeros(samples(1.5)),
    )
    bolt = modes(0.9, ((63, 1.2, 0.4), (118, 0.8, 0.3), (277, 0.4, 0.2)), 243)
    grind = (
        low(white(2.6, 244), 420)
        * (0.6 + 0.4 * np.sin(2 * np.pi * 9 * np.arange(samples(2.6)) / RATE))
        * arch(2.6, 0.4, 0.7)
    )
    squeal = np.sin(sweep((520, 610, 560, 640), 2.6)) * arch(2.6, 1.0, 1.0) * 0.05
    return finished(
        hit_in(
            joined(
                5.0,
                (0.02, wheel + ratchet, 0.9),
                (1.6, bolt, 1.0),
                (1.95, grind, 0.9),
                (1.95, squeal, 1.0),
                (4.4, bolt, 0.7),
            ),
            hall(2.0, 0.015, 6000, 245),
            0.45,
            5.4,
        ),
        -5,
    )


def tannoy() -> Signal:
    """A tannoy clears its throat: hum, feedback, a cough of valves."""
    t = np.arange(samples(2.2)) / RATE
    mains = (
        sum((np.sin(2 * np.pi * 100 * k * t) / k for k in (1, 2, 3, 5, 7)), np.zeros(t.size))
        * arch(2.2, 0.3, 0.2)
        * 0.25
    )
    ring = (
        np.sin(2 * np.pi * 1180 * t)
        * np.clip((t - 0.5) / 0.5, 0, 1) ** 3
        * np.exp(-np.clip(t - 1.15, 0, 9) / 0.06)
        * 0.5
    )
    cough = joined(
        2.2,
        (1.35, white(0.2, 251) * decay(0.2, 0.14, 0.01), 0.7),
        (1.62, white(0.14, 252) * decay(0.14, 0.1, 0.01), 0.5),
    )
    x = joined(2.4, (0.0, click(253, 1200), 0.6), (0.02, mains + ring + cough, 1.0))
    return finished(
        hit_in(driven(between(x, 350, 3600), 2.5), hall(2.6, 0.06, 5000, 254), 0.6, 3.4), -7
    )


def storming() -> Signal:
    """Doors go in. It lasts less than a minute: here, less than eight seconds of it."""
    rng = seeded(261)
    parts: list[tuple[float, Signal, float]] = [
        (0.03, _blast(0.8, 262, 58, 1500), 0.9),
        (0.1, _knock(120, 263), 1.0),
        (0.8, _blast(0.7, 264, 62, 1300), 0.7),
    ]
    for at in (1.7, 1.8, 1.9, 3.1, 3.2, 4.4, 4.5, 4.6, 4.7):
        parts.append((at, low(_crack(int(at * 100), 88), 2200), 0.5))
    for k in range(34):
        parts.append((0.9 + k * 0.16 + float(rng.normal(0, 0.03)), footstep(rng, 1.0), 0.35))
    for at, seed in ((1.3, 3), (2.4, 8), (3.6, 25), (5.2, 5)):
        parts.append(
            (
                at,
                between(
                    utterance(seed, seed > 20)[: samples(0.9)] * arch(0.9, 0.02, 0.2), 250, 2600
                ),
                0.5,
            )
        )
    parts += [(6.1, plate(0.8, 420, 265, 0.6), 0.3), (6.3, _knock(180, 266), 0.4)]
    return finished(low_stereo(hit_in(joined(7.2, *parts), _CELLAR, 0.6, 7.8), 4500), -3, -17.5)


def low_stereo(x: Signal, cut: float) -> Signal:
    """Both sides below ``cut`` hertz: heard through a wall."""
    return np.stack([low(side, cut, 1) for side in x])


def drone_away() -> Signal:
    """Very high up, something tears from one side of the sky to the other."""
    seconds = 5.5
    n = samples(seconds)
    t = np.arange(n) / RATE
    swell = np.exp(-((t - 2.3) ** 2) / 1.3)
    tear = moving_low(high(white(seconds, 271), 500), (900, 3000, 9000, 3500, 1000)) * swell
    scream = np.sin(sweep((1650, 1560, 1100, 760, 700), seconds)) * swell**2 * 0.12
    boom = joined(seconds, (3.3, far_boom(seeded(272))[: samples(2.1)], 0.7))
    x = tear * 0.7 + scream
    side = np.clip((t - 0.4) / 4.2, 0, 1) * np.pi / 2
    wet = hit_in(x + boom, hall(3.4, 0.1, 6000, 273), 0.35, seconds + 0.8)
    moved = np.zeros_like(wet)
    moved[0, :n], moved[1, :n] = x * np.cos(side), x * np.sin(side)
    return finished(moved * 1.1 + wet * 0.5, -5)


def crate_lid() -> Signal:
    """A crate lid is lowered, by somebody who does not want it heard."""
    creak = (
        between(
            np.sign(np.sin(sweep((95, 130, 112), 0.8))) * 0.4 + white(0.8, 281) * 0.2, 200, 1700
        )
        * arch(0.8, 0.3, 0.3)
        * 0.3
    )
    shut = (
        modes(0.4, ((118, 1, 0.13), (203, 0.7, 0.1), (455, 0.4, 0.06)), 282)
        + low(white(0.4, 283), 700) * decay(0.4, 0.05) * 0.6
    )
    return finished(
        hit_in(joined(1.5, (0.02, creak, 1.0), (0.82, shut, 0.8)), _ROOM, 0.35, 1.7), -8
    )


def canister() -> Signal:
    """A tin drops on stone and rolls, ringing."""
    seconds = 3.4
    ring = modes(1.2, ((812, 1, 0.7), (1390, 0.7, 0.5), (2270, 0.5, 0.4), (3610, 0.3, 0.25)), 291)
    parts = [(at, ring, share) for at, share in ((0.02, 1.0), (0.33, 0.5), (0.52, 0.3))]
    t = np.arange(samples(2.4)) / RATE
    roll = (
        between(white(2.4, 292), 500, 5000)
        * (0.5 + 0.5 * np.sin(2 * np.pi * np.cumsum(9 - 2.6 * t) / RATE))
        * arch(2.4, 0.2, 1.6)
        * 0.2
    )
    hum = np.sin(sweep((820, 812, 806), 2.4)) * arch(2.4, 0.2, 1.7) * 0.1
    parts += [(0.6, roll + hum, 1.0), (2.9, ring, 0.12)]
    return finished(hit_in(joined(seconds, *parts), _STREET, 0.3, 3.8), -6)


def launcher() -> Signal:
    """The 30 mm launcher on the hatch: like a cork."""
    pop = np.sin(sweep((210, 120, 78), 0.25)) * decay(0.25, 0.14, 0.0008) * 1.4 + between(
        white(0.25, 301), 300, 2600
    ) * decay(0.25, 0.07, 0.0005)
    tube_ = modes(0.7, ((152, 1, 0.3), (456, 0.5, 0.2), (760, 0.3, 0.15)), 302)
    hiss = between(white(1.2, 303), 1200, 7000) * decay(1.2, 0.9, 0.02) * 0.12
    return finished(
        hit_in(
            joined(1.9, (0.02, pop, 1.0), (0.02, tube_, 0.5), (0.05, hiss, 1.0)), _STREET, 0.4, 2.6
        ),
        -3,
    )


def shot() -> Signal:
    """One shot in a street with houses."""
    return finished(
        hit_in(
            joined(
                1.6,
                (0.02, _crack(311), 1.0),
                (0.27, low(_crack(312), 1800), 0.3),
                (0.5, low(_crack(313), 900), 0.2),
            ),
            hall(2.8, 0.05, 6000, 314),
            0.45,
            3.4,
        ),
        -2.5,
    )


def one_shot() -> Signal:
    """One shot. Snow and bark take the rest."""
    return finished(
        hit_in(
            low(joined(0.9, (0.02, _crack(316, 80), 1.0)), 5200), small(317, 0.15, 3000), 0.12, 1.1
        ),
        -4,
    )


def heater_out() -> Signal:
    """A heater clicks off, and ticks as it cools."""
    parts = [(0.02, click(321, 1300), 1.0)] + [
        (
            0.5 + 0.34 * k * 1.2**k,
            modes(0.1, ((3300, 0.6, 0.04), (5200, 0.4, 0.03)), k),
            0.35 * 0.75**k,
        )
        for k in range(4)
    ]
    fan = (
        low(np.sin(sweep((160, 120, 40), 0.9)) * 0.2 + white(0.9, 322) * 0.1, 900)
        * np.linspace(1, 0, samples(0.9)) ** 2
    )
    return finished(
        hit_in(joined(2.6, *parts, (0.02, fan, 0.5)), small(323, 0.15, 5000), 0.2, 2.7), -11
    )


def tape_knocks() -> Signal:
    """On the tape, nine knocks, close together."""
    t = np.arange(samples(2.6)) / RATE
    parts = [
        (0.3 + 0.19 * k + 0.01 * (k % 3), _knock(150, 331 + k % 4), 0.8 + 0.05 * (k % 4))
        for k in range(9)
    ]
    hiss = between(white(2.6, 335), 700, 7000) * 0.035 * (1 + 0.3 * np.sin(2 * np.pi * 0.9 * t))
    knocks = joined(2.6, *parts)
    wow = np.interp(
        np.arange(knocks.size) + 40 * np.sin(2 * np.pi * 0.8 * t), np.arange(knocks.size), knocks
    )
    x = joined(
        3.0,
        (0.0, click(336, 1000), 0.3),
        (0.05, driven(between(wow, 180, 3000), 2.0) + hiss, 1.0),
        (2.7, click(337, 1200), 0.3),
    )
    return finished(hit_in(x, small(338, 0.1), 0.1, 3.1), -8)


def mast() -> Signal:
    """A radio mast unfolds: section by section, each a little higher."""
    parts: list[tuple[float, Signal, float]] = []
    for k in range(6):
        slide = between(white(0.2, 341 + k), 1500 + 200 * k, 6000) * arch(0.2, 0.05, 0.05) * 0.25
        parts += [
            (0.05 + 0.27 * k, slide, 1.0),
            (
                0.24 + 0.27 * k,
                modes(0.3, ((620 * 1.13**k, 1, 0.15), (1710 * 1.13**k, 0.6, 0.1)), k),
                0.6,
            ),
        ]
    parts.append((1.8, modes(1.2, ((402, 0.6, 0.8), (1190, 0.3, 0.5)), 348), 0.4))
    return finished(hit_in(joined(3.0, *parts), hall(1.5, 0.04, 7000, 349), 0.2, 3.2), -9)


def rifles() -> Signal:
    """Five rifles go together, part by part."""
    rng = seeded(351)
    parts: list[tuple[float, Signal, float]] = []
    for who in range(5):
        at = 0.05 + 0.17 * who + float(rng.uniform(0, 0.06))
        for step, (gap, base, share) in enumerate(
            ((0.0, 880, 0.7), (0.55, 1240, 0.6), (1.05, 620, 0.9), (1.4, 1730, 0.8))
        ):
            part = click(352 + who * 4 + step, base * float(rng.uniform(0.92, 1.08))) + modes(
                0.1, ((base * 0.3, 0.8, 0.05),), who
            )
            parts.append((at + gap + float(rng.normal(0, 0.03)), part, share))
    return finished(hit_in(joined(3.0, *parts), small(372, 0.2), 0.25, 3.1), -8)


def type_20() -> Signal:
    """A Type 20 goes by inside its own hull: heard as its pilot hears the others, on the frame."""
    seconds = 4.2
    n = samples(seconds)
    t = np.arange(n) / RATE
    near = np.exp(-((t - 1.7) ** 2) / 0.7)
    bend = np.interp(t, (0, 1.2, 2.2, 4.2), (1.07, 1.05, 0.95, 0.93))
    phase = 2 * np.pi * np.cumsum(hertz("D3") * bend) / RATE
    whine = sum((np.sin(k * phase) / k**0.7 for k in (1, 2, 3, 5, 8, 13)), np.zeros(n))
    jet = moving_low(white(seconds, 381), (400, 1500, 5200, 1400, 350))
    x = (
        (jet * 0.9 + whine * 0.22 + low(white(seconds, 382), 80) * 2)
        * (0.05 + near)
        * arch(seconds, 0.4, 1.0)
    )
    return finished(hit_in(driven(x, 1.4), small(383, 0.3), 0.3, 4.5), -5)


def hyper_train() -> Signal:
    """Four hundred miles an hour, past a platform: a push of air, the whole train, the pull after
    it.
    """
    seconds = 5.6
    n = samples(seconds)
    t = np.arange(n) / RATE
    here = 1 / (1 + np.exp(-(t - 1.7) / 0.07)) * 1 / (1 + np.exp((t - 3.5) / 0.09))
    air = np.exp(-((t - 1.6) ** 2) / 0.25) + 0.6 * np.exp(-((t - 3.7) ** 2) / 0.5)
    push = low(white(seconds, 391), 130) * air * 3
    body = moving_low(white(seconds, 392), (700, 2600, 6200, 5600, 1500, 500)) * (here + 0.04)
    joints = (0.7 + 0.3 * np.sign(np.sin(2 * np.pi * 11 * t))) * here
    bend = np.interp(t, (0, 1.6, 2.7, 3.6, 5.6), (1.18, 1.14, 1.0, 0.86, 0.83))
    phase = 2 * np.pi * np.cumsum(hertz("A3") * bend) / RATE
    motor = (
        sum((np.sin(k * phase) / k for k in (1, 2, 3, 4, 5)), np.zeros(n)) * (here + 0.05) * 0.22
    )
    x = driven(push + body * (0.7 + 0.3 * joints) + motor, 1.3) * arch(seconds, 0.8, 1.2)
    wet = hit_in(x, hall(2.4, 0.04, 6000, 393), 0.3, 6.2)
    side = np.clip((t - 1.2) / 2.8, 0, 1) * np.pi / 2
    wet[0, :n] += x * np.cos(side) * 0.7
    wet[1, :n] += x * np.sin(side) * 0.7
    return finished(wet, -3, -16.0)


PIECES = {
    "sound": {
        maker.__name__: maker
        for maker in (
            tremor,
            booster,
            aircraft_down,
            turret_burst,
            wing_shift,
            breach,
            wall_knock,
            knock_twice,
            fist_on_steel,
            distant_strike,
            distant_shots,
            bank_burst,
            door_wheel,
            tannoy,
            storming,
            drone_away,
            crate_lid,
            canister,
            launcher,
            shot,
            one_shot,
            heater_out,
            tape_knocks,
            mast,
            rifles,
            type_20,
            hyper_train,
        )
    }
}

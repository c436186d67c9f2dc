"""The range, the forests of the north, and space outside and inside of hulls."""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import band, bell, drift, highpass, lowpass, noise, place, shaped, turns
from art.sound.kit.master import mastered
from art.sound.kit.matter import clink, fire, hum, scattered, wind
from art.sound.kit.pad import chorus, organ
from art.sound.kit.people import crowd, laugh, utterance
from art.sound.kit.pitch import chord, hertz
from art.sound.kit.room import hall, in_room, small
from art.sound.kit.signal import RATE, Signal, samples
from art.sound.kit.strike import arch, between, decay, low, modes, plate, white

_LEVEL = -24.0


def ridge_wind() -> Signal:
    """18 s: dry snow hissing along rock at knee height, no gusts, nothing above it."""
    n = samples(18)
    slow = drift(n, 2, 7, 1)
    hiss = noise(n, 2, band(2200, 11000, 1), bell(4800, 4)) * (0.6 + 0.4 * slow)
    grains = noise(n, 3, band(4000, 15000, 1)) * drift(n, 90, 260, 4) ** 3
    body = noise(n, 5, band(120, 620, 1)) * (0.8 + 0.2 * slow)
    deep = noise(n, 6, band(38, 120)) * (0.7 + 0.3 * drift(n, 2, 5, 7))
    mix = hiss * 0.035 + grains * 0.03 + body * 0.045 + deep * 0.06
    return mastered(mix, _LEVEL, air=0.0)


def wreck_ticking() -> Signal:
    """20 s: metal cooling, a small fire that has nearly finished, a strap against a frame."""
    n = samples(20)
    cooling = scattered(
        n,
        60,
        11,
        lambda r: plate(0.6, float(r.uniform(700, 2600)), int(r.integers(999)), 0.25),
        0.9,
        0.05,
    )
    groan = scattered(
        n,
        3,
        12,
        lambda r: low(
            between(white(1.6, int(r.integers(999))), 90, 420) * arch(1.6, 0.5, 0.9), 400
        ),
        0.6,
        0.6,
    )
    embers = fire(n, 13, 0.25)
    strap = np.zeros((2, n))
    for at in np.sort(np.random.default_rng(14).uniform(0, 20, 10)):
        slap = low(white(0.12, int(at)), 1500) * decay(0.12, 0.06) + modes(
            0.12, ((420, 0.4, 0.05),), 1
        )
        place(strap, slap, float(at), float(0.4 + 0.6 * (at % 1)), 0.5)
    air = wind(n, 15, 0.3 + 0.4 * drift(n, 2, 8, 16), 0.9)
    mix = cooling * 0.04 + groan * 0.05 + embers * 0.06 + strap * 0.05 + air * 0.045
    return mastered(in_room(mix, small(17), 0.3), _LEVEL, air=0.3)


def tall_forest() -> Signal:
    """22 s: no wind at all. Very high up a hum of many strands, almost a chord."""
    n = samples(22)
    base = hertz("D4")
    loop = np.zeros((2, n))
    for i, ratio in enumerate((1, 1.5, 2, 2.25, 3, 3.5, 4.5, 6)):
        pitch = 69 + 12 * np.log2(base * ratio / 440)
        strand = (
            chorus(n, [pitch], organ(1, 0.2, 0.3, 0.1, 0.12), 10, 20 + i)
            * drift(n, 1, 5, 30 + i) ** 1.5
        )
        loop += strand * 0.9**i
    still = noise(n, 41, band(35, 160)) * 0.9
    needles = scattered(
        n,
        26,
        42,
        lambda r: between(white(0.06, int(r.integers(999))), 2500, 12000) * decay(0.06, 0.05),
        0.9,
        0.1,
    )
    wood = scattered(
        n,
        4,
        43,
        lambda r: low(
            modes(
                0.7,
                ((float(r.uniform(90, 180)), 1, 0.4), (float(r.uniform(240, 420)), 0.6, 0.2)),
                int(r.integers(99)),
            ),
            700,
        ),
        0.9,
        0.4,
    )
    mix = loop * 0.016 + still * 0.05 + needles * 0.012 + wood * 0.08
    return mastered(in_room(mix, hall(3.2, 0.08, 6000, 44), 0.8), _LEVEL, air=0.3)


def wire_song() -> Signal:
    """28 s: a hundred wires, each with a voice too small to follow."""
    n = samples(28)
    loop = np.zeros((2, n))
    rng = np.random.default_rng(51)
    for wire in range(34):
        centre = float(rng.uniform(500, 2600))
        talk = np.zeros((2, n))
        for _ in range(3):
            seed = int(rng.integers(14))
            x = utterance(seed + 20 * int(rng.integers(2)), bool(rng.integers(2)))
            place(talk, x, float(rng.uniform(0, 32)), 1.0, float(rng.uniform(-0.9, 0.9)))
        loop += shaped(talk, band(centre * 0.6, centre * 1.7)) * float(rng.uniform(0.3, 1)) * 0.12
        if wire % 9 == 4:
            place(
                loop,
                low(laugh(wire), 2400),
                float(rng.uniform(0, 32)),
                0.05,
                float(rng.uniform(-0.8, 0.8)),
            )
    tunes = np.zeros((2, n))
    for start, names in (
        (4.0, "G5 A5 C6 A5 G5 E5"),
        (18.0, "D5 F5 A5 G5 F5 D5"),
        (24.5, "A5 D6 E6"),
    ):
        for k, note in enumerate(chord(names)):
            t = np.arange(samples(0.4)) / RATE
            reed = np.sign(np.sin(2 * np.pi * hertz(note) * t)) * arch(0.4, 0.02, 0.1)
            place(tunes, reed, start + k * 0.42, 1.0, 0.6 if start > 10 else -0.7)
    pips = np.zeros((2, n))
    for k in range(6):
        place(
            pips,
            np.sin(2 * np.pi * 1000 * np.arange(samples(0.1)) / RATE) * arch(0.1, 0.01, 0.01),
            12.0 + k,
            0.3,
            0.2,
        )
    hiss = noise(n, 52, band(1500, 9000, 1)) * (0.5 + 0.5 * drift(n, 6, 20, 53))
    strands = chorus(n, chord("D3 A3 E4"), organ(1, 0.3, 0.4, 0.2, 0.25), 8, 54) * (
        0.6 + 0.4 * drift(n, 2, 6, 55)
    )
    mix = (
        loop * 0.5
        + shaped(tunes, band(600, 3000)) * 0.004
        + shaped(pips, band(700, 2500)) * 0.02
        + hiss * 0.008
        + strands * 0.018
    )
    return mastered(in_room(mix, hall(2.0, 0.03, 8000, 56), 0.6), _LEVEL, air=0.4)


def void_carrier() -> Signal:
    """20 s: a carrier wave with nothing on it, and a relay that opens and shuts."""
    n = samples(20)
    carrier = hum(n, ((587.33, 0.6), (588.0, 0.5), (1174.66, 0.1)), 61, 0.05)
    dead = noise(n, 62, band(500, 9000, 1)) * (0.7 + 0.3 * drift(n, 3, 12, 63))
    far = noise(n, 64, band(30, 110)) * drift(n, 2, 6, 65)
    relay = np.zeros((2, n))
    for at, kind in ((3.0, 1), (3.6, 0), (14.0, 1), (17.5, 0)):
        x = modes(0.12, ((2300 - 400 * kind, 1, 0.04), (5100, 0.6, 0.02), (760, 0.5, 0.06)), kind)
        place(relay, x, at, 1.0, -0.3)
    crackle = noise(n, 66, band(3000, 15000, 1)) * (drift(n, 60, 160, 67) > 0.84)
    mix = carrier * 0.022 + dead * 0.014 + far * 0.04 + relay * 0.05 + crackle * 0.006
    return mastered(in_room(mix, hall(2.6, 0.02, 7000, 68), 0.5), _LEVEL, air=0.0)


def cockpit() -> Signal:
    """20 s: one breath in a mask, a gyro, a set that hisses on an empty band: a Type 20."""
    n = samples(20)
    breath = np.zeros((2, n))
    for k in range(4):
        inward = between(white(1.5, 71 + k), 500, 4200) * arch(1.5, 0.5, 0.3)
        outward = between(white(1.9, 81 + k), 300, 2600) * arch(1.9, 0.2, 1.4)
        place(breath, inward, k * 5.0, 0.8)
        place(breath, outward, k * 5.0 + 2.1, 1.0)
        valve = between(white(0.05, k), 900, 6000) * decay(0.05, 0.03)
        place(breath, valve, k * 5.0 + 1.62, 1.4)
    gyro = hum(
        n, ((400, 0.5), (800, 1), (1200, 0.35), (1600, 0.4), (2400, 0.2), (3200, 0.12)), 91, 0.12
    )
    engine = hum(n, ((33, 1), (66, 0.7), (99, 0.4), (132, 0.3)), 92)
    empty = noise(n, 93, band(500, 3600, 2)) * (0.8 + 0.2 * drift(n, 6, 20, 94))
    air = noise(n, 95, band(200, 1500, 1)) * 0.8
    mix = breath * 0.05 + gyro * 0.006 + engine * 0.05 + empty * 0.014 + air * 0.02
    return mastered(in_room(mix, small(96, 0.15, 6000), 0.4), _LEVEL, air=0.4)


def hull_still() -> Signal:
    """20 s: next to nothing. A hull settling after a long way."""
    n = samples(20)
    settle = scattered(
        n,
        12,
        101,
        lambda r: low(plate(1.6, float(r.uniform(120, 420)), int(r.integers(999)), 1.3), 2500),
        0.9,
        0.15,
    )
    deep = noise(n, 102, band(28, 90)) * (0.7 + 0.3 * drift(n, 2, 5, 103))
    skin = noise(n, 104, band(300, 5000, 1)) * drift(n, 2, 7, 105) ** 2
    tone = chorus(n, chord("D3 A3"), organ(1, 0.2, 0.1), 6, 106) * drift(n, 1, 3, 107)
    mix = settle * 0.09 + deep * 0.07 + skin * 0.006 + tone * 0.006
    return mastered(in_room(mix, hall(4.0, 0.03, 6000, 108), 0.9), -25.4, air=0.3)


def _bridge(n: int) -> Signal:
    """The hum underfoot of the bridge: a drive on D, well kept."""
    return hum(
        n, ((36.71, 1), (73.42, 0.8), (110.12, 0.3), (146.83, 0.25), (220.25, 0.08)), 111, 0.08
    )


def bridge_soft() -> Signal:
    """22 s: soft air, glass, one low hum underfoot, people who know what everything is."""
    n = samples(22)
    air = noise(n, 112, band(160, 3800, 1), bell(500, 3)) * (0.9 + 0.1 * turns(n, 6))
    keys = scattered(
        n,
        46,
        113,
        lambda r: modes(
            0.14,
            ((float(r.choice((1174.66, 1318.5, 1760.0, 1396.9))), 1, 0.08), (3520, 0.2, 0.04)),
            1,
        ),
        0.8,
        0.1,
    )
    touch = scattered(n, 10, 114, lambda r: clink(r, 3600, 0.3), 0.8, 0.1)
    talk = shaped(crowd(n, 16, 115, 0.15, 0.5, 0.8), lowpass(1800), highpass(180))
    mix = _bridge(n) * 0.06 + air * 0.028 + keys * 0.007 + touch * 0.01 + talk * 0.012
    return mastered(in_room(mix, hall(1.4, 0.02, 8000, 116), 0.6), _LEVEL, air=0.4)


def bridge_alert() -> Signal:
    """20 s: the same with the soft part taken out, and something pulsing slowly behind it."""
    n = samples(20)
    pulse = np.clip(turns(n, 10, -np.pi / 2), 0, 1) ** 2
    alarm = chorus(n, chord("D3 Eb3 A3"), organ(1, 0.6, 0.4, 0.3, 0.2, 0.15), 6, 121) * pulse
    edge = noise(n, 122, band(900, 5000, 1)) * pulse**2
    clicks = scattered(
        n,
        40,
        123,
        lambda r: modes(0.08, ((float(r.uniform(1500, 2400)), 1, 0.03), (4800, 0.4, 0.02)), 1),
        0.8,
        0.15,
    )
    vent = noise(n, 124, band(90, 420, 1))
    mix = _bridge(n) * 0.085 + alarm * 0.016 + edge * 0.003 + clicks * 0.012 + vent * 0.025
    return mastered(in_room(mix, hall(1.2, 0.02, 7000, 125), 0.5), -23.6, air=0.5)


def observation_still() -> Signal:
    """20 s: a small room with good doors: air, a cup set down, the hum a long way under."""
    n = samples(20)
    air = noise(n, 131, band(140, 2400, 1)) * (0.9 + 0.1 * turns(n, 5))
    cups = np.zeros((2, n))
    rng = np.random.default_rng(132)
    for at in (5.0, 5.25, 17.5, 12.0):
        place(
            cups,
            clink(rng, 2100, 0.35)
            + np.pad(
                low(white(0.1, int(at)), 500) * decay(0.1, 0.07), (0, samples(0.35) - samples(0.1))
            ),
            at,
            0.8,
            0.3,
        )
    cloth = scattered(
        n,
        5,
        133,
        lambda r: between(white(0.6, int(r.integers(999))), 600, 4500) * arch(0.6, 0.2, 0.3),
        0.5,
        0.4,
    )
    mix = shaped(_bridge(n), lowpass(90)) * 0.05 + air * 0.03 + cups * 0.02 + cloth * 0.01
    mix += noise(n, 134, band(5000, 13000, 1)) * 0.0025
    return mastered(in_room(mix, small(135), 0.5), -24.8, air=0.2)


PIECES = {
    "ambience": {
        "ridge_wind": ridge_wind,
        "wreck_ticking": wreck_ticking,
        "tall_forest": tall_forest,
        "wire_song": wire_song,
        "void_carrier": void_carrier,
        "cockpit": cockpit,
        "hull_still": hull_still,
        "bridge_soft": bridge_soft,
        "bridge_alert": bridge_alert,
        "observation_still": observation_still,
    }
}

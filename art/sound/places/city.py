"""Streets, kitchens and cellars of New Hope and New Frankfurt."""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import band, bell, drift, highpass, lowpass, noise, place, shaped, turns
from art.sound.kit.master import mastered
from art.sound.kit.matter import (
    bubble,
    clink,
    drip,
    far_boom,
    far_shot,
    fire,
    footstep,
    hum,
    rain,
    scattered,
    wind,
)
from art.sound.kit.people import crowd, laugh, utterance
from art.sound.kit.room import hall, in_room, small
from art.sound.kit.signal import RATE, Signal, samples
from art.sound.kit.strike import arch, between, decay, high, low, modes, plate, white

_LEVEL = -24.0


def yard_evening() -> Signal:
    """24 s: a railway yard at dusk: trolleys, a dynamo, somebody laughing, single shots far off."""
    n = samples(24)
    dynamo = hum(n, ((38, 0.8), (76, 1), (114, 0.5), (152, 0.35), (304, 0.2), (608, 0.1)), 1)
    dynamo *= 0.85 + 0.15 * turns(n, 24 * 6)
    trolleys = np.zeros((2, n))
    for at, pan in ((4.0, -0.7), (17.0, 0.6), (21.0, -0.3)):
        seed = int(at)
        wheels = low(white(4.0, seed), 900) * (
            0.4 + 0.6 * (np.sin(np.arange(samples(4.0)) * 0.0009) ** 8)
        )
        squeak = np.sin(2 * np.pi * 2350 * np.arange(samples(4.0)) / RATE) * (
            np.sin(np.arange(samples(4.0)) * 0.00045) ** 16
        )
        place(trolleys, (wheels + squeak * 0.12) * arch(4.0, 1.2, 1.6), at, 1.0, pan)
    people = crowd(n, 28, 2, 0.1, 0.4)
    loose = np.zeros((2, n))
    place(loose, laugh(3), 9.0, 0.7, 0.5)
    place(loose, laugh(5, True), 14.5, 0.4, -0.6)
    shots = scattered(n, 5, 4, far_shot, 0.9, 0.5)
    steel = scattered(
        n,
        8,
        5,
        lambda r: plate(0.9, float(r.uniform(180, 700)), int(r.integers(99)), 0.6),
        0.9,
        0.15,
    )
    air = wind(n, 6, 0.2 + 0.3 * drift(n, 2, 6, 7), 0.6)
    mix = (
        dynamo * 0.024
        + trolleys * 0.07
        + people * 0.014
        + loose * 0.035
        + shots * 0.08
        + steel * 0.05
        + air * 0.04
    )
    return mastered(in_room(mix, hall(2.0, 0.05, 6000, 8), 0.5), _LEVEL, air=0.5)


def fire_near() -> Signal:
    """21 s: a large fire close by, stone cracking, a hand pump, people calling."""
    n = samples(21)
    flames = fire(n, 11, 1.3)
    stone = scattered(
        n,
        7,
        12,
        lambda r: (
            low(
                modes(
                    0.5,
                    ((float(r.uniform(120, 260)), 1, 0.2), (float(r.uniform(500, 900)), 0.6, 0.06)),
                    int(r.integers(99)),
                ),
                2500,
            )
            + high(white(0.5, int(r.integers(999))), 1500) * decay(0.5, 0.06) * 0.5
        ),
        0.8,
        0.3,
    )
    pump = np.zeros((2, n))
    for k in range(15):
        stroke = between(white(0.55, k), 300, 2200) * arch(0.55, 0.2, 0.3)
        creak = (
            np.sin(2 * np.pi * np.cumsum(np.linspace(410, 560, samples(0.4))) / RATE)
            * arch(0.4, 0.1, 0.2)
            * 0.25
        )
        stroke[: creak.size] += creak
        place(pump, stroke, k * 1.4, 1.0, 0.7)
    calls = np.zeros((2, n))
    for at, seed, pan, share in (
        (2.0, 3, -0.8, 1.0),
        (7.5, 24, -0.3, 0.8),
        (12.0, 6, 0.4, 0.6),
        (19.0, 26, -0.6, 1.0),
        (24.0, 9, 0.2, 0.7),
    ):
        place(
            calls, utterance(seed, seed > 20)[: samples(1.4)] * arch(1.4, 0.02, 0.4), at, share, pan
        )
    calls = shaped(calls, band(350, 3400))
    mix = flames * 0.1 + stone * 0.12 + pump * 0.018 + calls * 0.03
    return mastered(in_room(mix, hall(1.6, 0.03, 7000, 13), 0.35), _LEVEL, air=0.5)


def kitchen_neutral() -> Signal:
    """22 s: a pot with its lid on, spoons, a chair, feet on the floor above."""
    n = samples(22)
    pot = shaped(scattered(n, 300, 21, bubble, 0.2, 0.05), lowpass(1100, 1))
    lid = scattered(
        n,
        26,
        22,
        lambda r: plate(0.12, float(r.uniform(1200, 1700)), int(r.integers(99)), 0.09),
        0.2,
        0.1,
    )
    spoons = scattered(n, 16, 23, lambda r: clink(r, 3200, 0.25), 0.6, 0.15)
    chair = scattered(
        n,
        3,
        24,
        lambda r: (
            between(white(0.6, int(r.integers(999))), 180, 900)
            * arch(0.6, 0.1, 0.2)
            * (0.5 + 0.5 * np.sign(np.sin(np.arange(samples(0.6)) * 0.011)))
        ),
        0.6,
        0.5,
    )
    above = np.zeros((2, n))
    rng = np.random.default_rng(25)
    for start, count in ((2.0, 7), (14.0, 9), (9.5, 4)):
        for k in range(count):
            place(
                above,
                low(footstep(rng, 0.2), 240),
                start + k * 0.62 + float(rng.normal(0, 0.02)),
                1.0,
                -0.5 + 0.1 * k,
            )
    talk = shaped(crowd(n, 12, 26, 0.2, 0.7, 0.4), lowpass(700), highpass(150))
    mix = pot * 0.12 + lid * 0.05 + spoons * 0.03 + chair * 0.02 + above * 0.3 + talk * 0.012
    mix += noise(n, 27, band(90, 500, 1)) * 0.012 + noise(n, 28, band(2000, 10000, 1)) * 0.003
    return mastered(in_room(mix, small(29), 0.45), _LEVEL, air=0.4)


def sewer_water() -> Signal:
    """20 s: slow water, brick echo, a horn that hums before it speaks."""
    n = samples(20)
    flow = noise(n, 31, band(250, 1600, 1)) * (0.7 + 0.3 * drift(n, 4, 12, 32))
    lap = scattered(n, 180, 33, bubble, 0.8, 0.05)
    drops = scattered(n, 16, 34, drip, 0.9, 0.2)
    horn = hum(n, ((100, 1), (200, 0.7), (300, 0.6), (500, 0.4), (700, 0.2)), 35, 0.1)
    horn = shaped(horn, band(180, 1400)) * np.clip(drift(n, 2, 4, 36) * 2 - 0.8, 0, 1)
    rumble = noise(n, 37, band(30, 110))
    mix = flow * 0.03 + lap * 0.035 + drops * 0.06 + horn * 0.012 + rumble * 0.04
    return mastered(in_room(mix, hall(3.6, 0.03, 6500, 38), 1.3, 0.7), _LEVEL, air=0.3)


def roof_wind() -> Signal:
    """22 s: wind in a lattice mast and a loose stay, the city small below."""
    n = samples(22)
    gust = 0.25 + 0.75 * drift(n, 3, 11, 41)
    air = wind(n, 42, gust, 1.1)
    sing = np.zeros((2, n))
    for i, (f, share) in enumerate(((310, 1.0), (466, 0.7), (742, 0.4))):
        tone_ = noise(n, 43 + i, band(f * 0.985, f * 1.015, 4)) * np.clip(gust - 0.35, 0, 1) ** 1.6
        sing += tone_ * share
    stay = scattered(
        n,
        24,
        47,
        lambda r: modes(
            0.5, ((float(r.uniform(640, 690)), 1, 0.3), (1510, 0.6, 0.2), (2830, 0.4, 0.12)), 3
        ),
        0.3,
        0.1,
        np.clip(gust**3, 0, 1),
    )
    city = shaped(crowd(n, 50, 48, 0.0, 0.5), lowpass(900), highpass(120)) + noise(
        n, 49, band(60, 300)
    )
    booms = scattered(n, 2, 50, far_boom, 0.7, 0.7)
    mix = air * 0.09 + sing * 0.02 + stay * 0.025 + city * 0.01 + booms * 0.05
    return mastered(mix, _LEVEL, air=0.3)


def _street(n: int) -> tuple[Signal, Signal]:
    """The crowd of the high street, and what is bright in it."""
    near = crowd(n, 150, 51, 0.12, 0.5)
    far = shaped(crowd(n, 210, 52, 0.0, 0.5), bell(600, 4), lowpass(2600))
    roar = noise(n, 53, band(260, 2400, 1), bell(720, 6)) * (0.7 + 0.3 * drift(n, 4, 12, 54))
    cheers = noise(n, 55, band(700, 3400, 1), bell(1250, 8)) * np.clip(
        drift(n, 3, 8, 56) * 2.2 - 1.2, 0, 1
    )
    people = near * 0.04 + far * 0.045 + roar * 0.035 + cheers * 0.03
    flags = noise(n, 57, band(3500, 14000, 1)) * (drift(n, 120, 300, 58) ** 3)
    feet = scattered(n, 150, 59, lambda r: footstep(r, 1.0), 0.95, 0.05)
    laughs = np.zeros((2, n))
    for at, seed, pan in ((3.0, 1, -0.5), (10.0, 2, 0.7), (18.0, 7, 0.2), (22.5, 4, -0.8)):
        place(laughs, laugh(seed, seed % 2 == 0), at, 0.5, pan)
    wire = noise(n, 60, band(2600, 5200, 2)) * np.clip(drift(n, 2, 5, 61) * 3 - 2, 0, 1)
    bright = flags * 0.03 + feet * 0.02 + laughs * 0.05 + wire * 0.012
    return people, bright


def street_crowd() -> Signal:
    """24 s: four thousand people in the open, cheerful, on stone; paper flags; tram wires."""
    people, bright = _street(samples(24))
    return mastered(in_room(people + bright, hall(1.1, 0.05, 8000, 62), 0.4), -23.4, air=0.8)


def street_behind() -> Signal:
    """24 s: the same from behind a steel vehicle, with the top taken off."""
    n = samples(24)
    people, bright = _street(n)
    muffled = shaped(people + bright * 0.3, lowpass(620, 1), highpass(90))
    bass = np.zeros((2, n))
    for k in range(44):
        place(
            bass,
            low(white(0.4, k % 5), 110) * decay(0.4, 0.3),
            k * 24 / 44,
            0.9 if k % 2 == 0 else 0.5,
            0.3,
        )
    steel = hum(n, ((27, 0.7), (54, 1), (81, 0.5), (108, 0.3), (162, 0.2)), 63)
    ping = scattered(
        n,
        8,
        64,
        lambda r: plate(0.5, float(r.uniform(500, 900)), int(r.integers(99)), 0.3),
        0.5,
        0.15,
    )
    mix = muffled + bass * 0.06 + steel * 0.016 + ping * 0.02
    return mastered(in_room(mix, small(65), 0.3), _LEVEL, air=0.2)


def street_after() -> Signal:
    """26 s: the same emptied: rain on rails, somebody calling one name, a drum rolling to rest."""
    n = samples(26)
    water = rain(n, 71, 900, 7000)
    gutter = scattered(n, 150, 72, bubble, 0.5, 0.05)
    calls = np.zeros((2, n))
    name = utterance(27, True, 1.0)[: samples(0.8)] * arch(0.8, 0.02, 0.3)
    for at, share in ((5.0, 1.0), (12.0, 0.8), (13.4, 0.55), (23.0, 0.7)):
        place(calls, name, at, share, -0.4)
    roll = np.zeros((2, n))
    at, gap = 17.0, 0.34
    for k in range(11):
        knock = (
            modes(0.5, ((118, 1, 0.4), (201, 0.5, 0.25), (330, 0.25, 0.15)), k)
            + high(white(0.5, k), 1500) * decay(0.5, 0.12) * 0.12
        )
        place(roll, knock, at, 0.93**k, 0.2 + 0.05 * k)
        at += gap
        gap *= 0.87 if k < 8 else 0.7
    cans = scattered(
        n,
        3,
        73,
        lambda r: plate(0.7, float(r.uniform(500, 800)), int(r.integers(99)), 0.5),
        0.8,
        0.3,
    )
    mix = (
        water * 0.12
        + gutter * 0.02
        + shaped(calls, band(300, 3000)) * 0.05
        + roll * 0.06
        + cans * 0.02
    )
    return mastered(in_room(mix, hall(1.8, 0.06, 7000, 74), 0.5), _LEVEL, air=0.5)


def cab_rain() -> Signal:
    """20 s: rain on a steel roof, a heater fan, a wiper left off."""
    n = samples(20)
    roof = rain(n, 81, 1100, 4200, steel=True)
    fan = noise(n, 82, band(160, 1300, 1), bell(520, 5)) * (0.92 + 0.08 * turns(n, 20 * 5))
    glass = scattered(
        n,
        40,
        83,
        lambda r: low(white(0.05, int(r.integers(999))), 1400) * decay(0.05, 0.04),
        0.5,
        0.2,
    )
    tick = scattered(
        n,
        12,
        84,
        lambda r: modes(0.2, ((float(r.uniform(1800, 2600)), 1, 0.08), (4200, 0.5, 0.05)), 1),
        0.4,
        0.2,
    )
    far = shaped(crowd(n, 30, 85, 0.0, 0.5), lowpass(800), highpass(150))
    mix = (
        shaped(roof, bell(700, 3)) * 0.14 + fan * 0.035 + glass * 0.08 + tick * 0.008 + far * 0.006
    )
    return mastered(in_room(mix, small(86, 0.2, 6000), 0.4), _LEVEL, air=0.4)


PIECES = {
    "ambience": {
        "yard_evening": yard_evening,
        "fire_near": fire_near,
        "kitchen_neutral": kitchen_neutral,
        "sewer_water": sewer_water,
        "roof_wind": roof_wind,
        "street_crowd": street_crowd,
        "street_behind": street_behind,
        "street_after": street_after,
        "cab_rain": cab_rain,
    }
}

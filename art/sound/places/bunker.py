"""Rooms under the ground and rooms in orbit where people wait."""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import band, bell, drift, highpass, lowpass, noise, place, shaped, turns
from art.sound.kit.master import mastered
from art.sound.kit.matter import bubble, clink, drip, footstep, hum, scattered
from art.sound.kit.people import crowd
from art.sound.kit.room import hall, in_room, small
from art.sound.kit.signal import Signal, samples
from art.sound.kit.strike import arch, between, decay, low, modes, plate, sweep, white

_LEVEL = -24.0


def _relay_click(rng: np.random.Generator) -> Signal:
    f = float(rng.uniform(1700, 3000))
    x = modes(0.07, ((f, 1, 0.025), (f * 2.3, 0.6, 0.015), (f * 0.33, 0.5, 0.04)), int(f))
    x[: samples(0.006)] += between(white(0.006, int(f)), 2500, 12000) * 0.7
    return x


def watch_room() -> Signal:
    """22 s: ventilation, relays, one fluorescent tube, a lift far off."""
    n = samples(22)
    vent = noise(n, 1, band(90, 900, 1), bell(240, 5)) * (0.85 + 0.15 * turns(n, 4))
    tube = hum(
        n,
        (
            (100, 1),
            (200, 0.7),
            (300, 0.5),
            (400, 0.45),
            (600, 0.3),
            (800, 0.22),
            (1200, 0.12),
            (2400, 0.05),
        ),
        2,
        0.1,
    )
    tube *= 0.9 + 0.1 * (drift(n, 40, 90, 3) > 0.55)
    relays = scattered(n, 46, 4, _relay_click, 0.7, 0.1, drift(n, 3, 9, 5) ** 2)
    lift = np.zeros((2, n))
    motor = np.sin(sweep((38, 62, 62, 60, 40), 9.0)) + 0.4 * np.sin(
        sweep((76, 124, 124, 120, 80), 9.0)
    )
    place(lift, low(motor + 0.3 * white(9.0, 6), 260) * arch(9.0, 1.8, 2.2), 12.0, 1.0, 0.4)
    place(lift, low(plate(1.2, 130, 7, 0.7), 900), 21.2, 0.8, 0.4)
    paper = scattered(
        n,
        5,
        8,
        lambda r: between(white(0.5, int(r.integers(999))), 1500, 9000) * arch(0.5, 0.2, 0.25),
        0.6,
    )
    mix = (
        vent * 0.11
        + tube * 0.009
        + relays * 0.16
        + shaped(lift, lowpass(500)) * 0.05
        + paper * 0.012
    )
    return mastered(in_room(mix, hall(1.2, 0.012, 6000, 9), 0.3), _LEVEL, air=0.4)


def receiver_hum() -> Signal:
    """20 s: forty racks, a fan with a bad bearing, and far under it four dry ticks and a rest."""
    n = samples(20)
    racks = hum(
        n,
        (
            (50, 1),
            (100, 0.8),
            (150, 0.35),
            (200, 0.3),
            (250, 0.15),
            (350, 0.1),
            (400, 0.12),
            (1000, 0.02),
        ),
        11,
    )
    fan = noise(n, 12, band(180, 1800, 1), bell(620, 6))
    bearing = (
        noise(n, 13, band(1100, 3400)) * np.clip(turns(n, 20 * 7), 0, 1) ** 6 * drift(n, 3, 8, 14)
    )
    blade = 1 + 0.25 * turns(n, 20 * 14)
    ticks = np.zeros((2, n))
    for second in range(20):
        if second % 5 != 4:
            tick = between(white(0.03, second % 4), 1500, 8000) * np.exp(
                -np.arange(samples(0.03)) / 140
            )
            place(ticks, tick, float(second), 1.0, -0.2)
    mix = (
        racks * 0.05 + fan * blade * 0.06 + bearing * 0.05 + shaped(ticks, lowpass(4000, 1)) * 0.11
    )
    mix += noise(n, 15, band(5000, 14000, 1)) * 0.006
    return mastered(in_room(mix, small(16), 0.35), _LEVEL, air=0.3)


def galley_pans() -> Signal:
    """20 s: a pot at the edge of boiling, a clock, a hatch that is not quite shut, a pump next
    door.
    """
    n = samples(20)
    simmer = drift(n, 4, 12, 21)
    pot = scattered(n, 440, 22, bubble, 0.25, 0.05, 0.3 + 0.7 * simmer)
    steam = noise(n, 23, band(2500, 11000, 1)) * (0.5 + 0.5 * simmer)
    clock = np.zeros((2, n))
    for k in range(40):
        tick = modes(0.06, ((2600 - 500 * (k % 2), 1, 0.03), (4100, 0.5, 0.02)), 3)
        place(clock, tick, k * 0.5, 1.0, 0.6)
    whistle = noise(n, 24, band(480, 620, 3)) * drift(n, 3, 9, 25)
    pump = hum(n, ((24, 0.8), (48, 1), (96, 0.5), (144, 0.3)), 26) * (
        0.7 + 0.3 * np.clip(turns(n, 20 * 2), 0, 1)
    )
    lid = scattered(
        n,
        22,
        27,
        lambda r: plate(0.15, float(r.uniform(900, 1400)), int(r.integers(99)), 0.1) * 0.4,
        0.25,
        0.1,
        simmer**3,
    )
    mix = (
        pot * 0.09
        + steam * 0.012
        + clock * 0.035
        + whistle * 0.006
        + shaped(pump, lowpass(260)) * 0.03
        + lid * 0.06
    )
    mix += noise(n, 28, band(120, 900, 1)) * 0.012
    return mastered(in_room(mix, small(29), 0.4), _LEVEL, air=0.3)


def dorm_sleepers() -> Signal:
    """32 s: four or five people asleep, warm pipes, the fan through a bulkhead."""
    n = samples(32)
    loop = np.zeros((2, n))
    for who, (period, pan, seed) in enumerate(
        ((4.0, -0.7, 31), (4.571, -0.2, 32), (3.556, 0.35, 33), (5.333, 0.75, 34), (6.4, 0.1, 35))
    ):
        count = round(32 / period)
        for k in range(count):
            at = k * 32 / count + 0.2 * who
            low_edge, high_edge = (220, 1500) if who != 2 else (150, 900)
            breath_in = between(white(1.3, seed + k), low_edge, high_edge) * arch(1.3, 0.6, 0.5)
            breath_out = between(white(1.7, seed + 50 + k), low_edge * 0.7, high_edge * 0.8) * arch(
                1.7, 0.3, 1.2
            )
            place(loop, breath_in, at, 0.5, pan)
            place(loop, breath_out, at + 1.55, 0.8, pan)
    pipes = scattered(
        n,
        9,
        36,
        lambda r: modes(
            0.3,
            ((float(r.uniform(700, 1600)), 1, 0.2), (float(r.uniform(2000, 3000)), 0.4, 0.1)),
            int(r.integers(99)),
        ),
        0.8,
        0.2,
    )
    cloth = scattered(
        n,
        4,
        37,
        lambda r: between(white(0.9, int(r.integers(999))), 400, 3500) * arch(0.9, 0.3, 0.5),
        0.8,
        0.4,
    )
    fan = noise(n, 38, band(60, 340, 1), bell(180, 5)) * (0.9 + 0.1 * turns(n, 32))
    mix = (
        loop * 0.05
        + pipes * 0.012
        + cloth * 0.018
        + fan * 0.07
        + hum(n, ((50, 1), (100, 0.4)), 39) * 0.012
    )
    return mastered(in_room(mix, small(40, 0.25, 5000), 0.3), -25.0, air=0.2)


def airlock_still() -> Signal:
    """18 s: nearly nothing. A seal that sighs, cold metal, one lamp."""
    n = samples(18)
    sigh = np.zeros((2, n))
    for at, length in ((3.0, 3.5), (11.0, 4.5)):
        place(
            sigh,
            between(white(length, int(at)), 900, 6000) * arch(length, 0.4, length * 0.8),
            at,
            1.0,
            -0.5,
        )
    metal = scattered(
        n,
        7,
        41,
        lambda r: plate(1.4, float(r.uniform(240, 600)), int(r.integers(99)), 1.1),
        0.9,
        0.15,
    )
    lamp = hum(
        n, ((100, 0.6), (200, 1), (400, 0.6), (1000, 0.3), (2000, 0.15), (4000, 0.06)), 42, 0.08
    )
    room = noise(n, 43, band(40, 240, 1))
    mix = sigh * 0.022 + metal * 0.05 + lamp * 0.01 + room * 0.06
    return mastered(in_room(mix, hall(2.2, 0.015, 5000, 44), 0.6), -25.6, air=0.2)


def hall_hum() -> Signal:
    """20 s: valves, transformers, and thirty people being quiet in a large room."""
    n = samples(20)
    mains = hum(
        n, ((50, 0.6), (100, 1), (200, 0.5), (300, 0.3), (400, 0.2), (500, 0.12), (700, 0.08)), 51
    )
    valves = noise(n, 52, band(2500, 9000, 1)) * (0.7 + 0.3 * drift(n, 9, 30, 53))
    cloth = scattered(
        n,
        30,
        54,
        lambda r: between(white(0.4, int(r.integers(999))), 500, 4000) * arch(0.4, 0.15, 0.2),
        0.9,
        0.1,
    )
    benches = scattered(
        n,
        6,
        55,
        lambda r: low(
            modes(
                0.4,
                ((float(r.uniform(150, 320)), 1, 0.2), (float(r.uniform(400, 700)), 0.5, 0.15)),
                1,
            ),
            900,
        ),
        0.9,
        0.2,
    )
    cough = scattered(
        n,
        3,
        56,
        lambda r: between(white(0.22, int(r.integers(999))), 350, 2600) * decay(0.22, 0.18, 0.01),
        0.8,
        0.5,
    )
    whispers = shaped(crowd(n, 26, 57, 0.1, 0.6), highpass(1400), lowpass(6000))
    mix = (
        mains * 0.035
        + valves * 0.007
        + cloth * 0.016
        + benches * 0.05
        + cough * 0.06
        + whispers * 0.006
    )
    return mastered(in_room(mix, hall(2.4, 0.03, 6000, 58), 0.8), _LEVEL, air=0.3)


def bank_cold() -> Signal:
    """21 s: compressors behind tile, glass just touching glass, a drip into a tray."""
    n = samples(21)
    on = np.clip(0.55 + 0.6 * turns(n, 2), 0.25, 1)
    compressor = (
        hum(n, ((49, 1), (98, 0.8), (147, 0.5), (196, 0.3), (245, 0.2), (490, 0.08)), 61) * on
    )
    rattle = noise(n, 62, band(700, 2600, 1)) * (0.5 + 0.5 * turns(n, 21 * 12)) * on**2
    glass = scattered(n, 34, 63, lambda r: clink(r, 2900, 0.5), 0.9, 0.05, on)
    drops = np.zeros((2, n))
    rng = np.random.default_rng(64)
    for k in range(6):
        place(drops, drip(rng), k * 3.5 + 0.4, 1.0, 0.4)
    cold = noise(n, 65, band(3000, 12000, 1))
    mix = compressor * 0.05 + rattle * 0.012 + glass * 0.022 + drops * 0.06 + cold * 0.004
    return mastered(in_room(mix, hall(1.9, 0.012, 9000, 66), 0.8), _LEVEL, air=0.3)


def ready_room() -> Signal:
    """20 s: a kettle, an air scrubber, parcel tape, a fish pump."""
    n = samples(20)
    scrubber = noise(n, 71, band(140, 1500, 1), bell(420, 5)) * (0.9 + 0.1 * turns(n, 20))
    pump = hum(n, ((100, 1), (200, 0.6), (300, 0.4), (500, 0.2)), 72) * 0.5
    bubbles = scattered(n, 300, 73, bubble, 0.2, 0.05)
    kettle = noise(n, 74, band(500, 1600), bell(900, 4)) * np.clip(turns(n, 1, -1.0), 0, 1) ** 2
    tape = np.zeros((2, n))
    for at in (6.0, 15.5):
        rip = (
            between(white(1.1, int(at)), 1200, 10000)
            * (0.6 + 0.4 * np.sign(np.sin(np.arange(samples(1.1)) * 0.021)))
            * arch(1.1, 0.1, 0.1)
        )
        place(tape, rip, at, 1.0, -0.6)
    steps = scattered(n, 6, 75, lambda r: footstep(r, 0.4), 0.7, 0.3)
    mix = (
        scrubber * 0.06 + pump * 0.012 + bubbles * 0.03 + kettle * 0.03 + tape * 0.01 + steps * 0.05
    )
    return mastered(in_room(mix, small(76), 0.4), _LEVEL, air=0.4)


PIECES = {
    "ambience": {
        "watch_room": watch_room,
        "receiver_hum": receiver_hum,
        "galley_pans": galley_pans,
        "dorm_sleepers": dorm_sleepers,
        "airlock_still": airlock_still,
        "hall_hum": hall_hum,
        "bank_cold": bank_cold,
        "ready_room": ready_room,
    }
}

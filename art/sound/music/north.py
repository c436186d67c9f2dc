"""The long ear: those who have listened for eighty years.

No instrument that anybody made for music: strands that hum in the wind, tuned as they happened to
be hung (natural harmonics of D), and voices far back. They have heard the call and sing it as they
heard it, without its first note: D, E, F, each held until the next has begun.
"""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import (
    band,
    curve_through,
    drift,
    highpass,
    noise,
    place,
    shelf,
    turns,
)
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.pad import AH, OO, chorus, organ, progression, vowel
from art.sound.kit.pitch import chord, hertz
from art.sound.kit.room import hall
from art.sound.kit.signal import Signal
from art.sound.kit.stem import MELODIC_TOM, Stem
from art.sound.kit.strike import decay, low, modes, white

SECONDS = 84


def north() -> Signal:
    """84 s: the strands; the voices; both, and a drum made of something hollow."""
    mix = Mix(1.0, SECONDS, hall(5.8, 0.07, 9000, 141))
    n = mix.n
    root = hertz("D2")
    # Natural harmonics of one D, as MIDI numbers with fractions.
    harmonics = {
        k: 69 + 12 * np.log2(root * k / 440)
        for k in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20)
    }
    for i, k in enumerate((2, 3, 4, 6, 7, 9, 11, 12, 14, 18)):
        strand = chorus(
            n,
            [harmonics[k]],
            organ(1, 0.35, 0.5, 0.2, 0.3, 0.12, 0.2, 0.08, 0.1),
            4 + i % 3,
            20 + i,
        )
        swell = drift(n, 2 + i % 3, 6 + i % 4, 40 + i) ** 1.6
        pan = np.array([[1 - 0.16 * (i - 4.5)], [1 + 0.16 * (i - 4.5)]])
        mix.add(strand * swell * pan, -33 - 0.7 * i, 0.5)
    mix.add(
        chorus(n, [harmonics[1], harmonics[2]], organ(1, 0.5, 0.2, 0.1), 6, 5)
        * (0.7 + 0.3 * turns(n, 7)),
        -29,
        0.2,
    )

    sung = [
        (0.0, []),
        (14.0, chord("D4")),
        (20.0, chord("D4 E4")),
        (25.0, chord("D4 E4 F4")),
        (33.0, chord("A3 D4")),
        (38.0, []),
        (44.0, chord("D4 A4")),
        (49.0, chord("E4 A4")),
        (54.0, chord("F4 A4 C5")),
        (61.0, chord("E4 G4 C5")),
        (66.0, chord("D4 G4")),
        (72.0, chord("D4 A4")),
        (78.0, []),
    ]
    mix.add(progression(n, sung, vowel(*AH), 3.0, 24, 61), -26, 0.9)
    hummed = [
        (0.0, chord("D3")),
        (30.0, chord("D3 A3")),
        (44.0, chord("D3")),
        (54.0, chord("F2 C3")),
        (61.0, chord("C3 G3")),
        (66.0, chord("G2 D3")),
        (72.0, chord("D3 A3")),
    ]
    mix.add(progression(n, hummed, vowel(*OO), 4.0, 20, 71), -29, 0.6)
    drum = Stem(MELODIC_TOM, 56, 3, 0.012)
    for bar in range(7):
        at = 42 + bar * 6
        for beat, force in ((0, 70), (2.5, 44), (3, 60), (4.5, 40)):
            drum.note(at + beat, 1.5, "D2" if beat in (0, 3) else "A2", force)
    mix.add(drum, -29, 0.9)
    plucks = np.zeros((2, n))
    rng = np.random.default_rng(9)
    for at in np.sort(rng.uniform(2, 82, 26)):
        k = int(rng.choice((8, 9, 10, 12, 14, 16, 18, 20)))
        f = root * k
        wire = modes(
            2.6,
            (
                (f, 1, 2.2),
                (2 * f * 1.002, 0.5, 1.4),
                (3 * f * 1.005, 0.35, 0.9),
                (5 * f * 1.01, 0.2, 0.5),
            ),
            k,
        )
        place(plucks, wire, float(at), float(rng.uniform(0.25, 1)), float(rng.uniform(-0.8, 0.8)))
    mix.add(plucks, -33, 0.9, shelf(5000, 3))
    breath = noise(n, 12, band(300, 2400, 1)) * curve_through(
        n, [(0, 0.2), (12, 1), (16, 0.2), (40, 0.3), (43, 1), (47, 0.2), (70, 0.3)]
    )
    mix.add(breath, -43, 0.6)
    taps = np.zeros((2, n))
    for second in (8, 9, 10, 36, 37, 38, 76, 77, 78):
        tap = low(white(0.1, second), 2500) * decay(0.1, 0.08)
        place(taps, tap, float(second), 1.0, 0.3)
    mix.add(taps, -37, 1.0)
    mix.add(noise(n, 13, band(6000, 15000, 1), width=0.2) * drift(n, 3, 8, 14), -53, 0.1)
    return mastered(mix.loop(highpass(70)), -18, Press(-22, 1.4), air=1.0)


PIECES = {"music": {"long_ear": north}}

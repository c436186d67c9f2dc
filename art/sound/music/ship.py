"""Deliverance: the Imperium's frigate, well kept and courteous.

G major that leans on its sixth, thirty-two bars at 76: harp, low brass and strings with a great
deal of room. Three notes of the call (here D, G, A) and a rest after them, left as one leaves a
chair for somebody. In the middle the planet comes into view and it goes to E flat, as if a light
had changed.
"""

from __future__ import annotations

from art.sound.kit.circle import band, drift, echoed, highpass, noise, shelf, turns
from art.sound.kit.master import Press, mastered
from art.sound.kit.mix import Mix
from art.sound.kit.pad import AH, OO, progression, soft, vowel
from art.sound.kit.pitch import chord, midi
from art.sound.kit.room import hall
from art.sound.kit.signal import Signal
from art.sound.kit.stem import (
    BASS,
    CELESTA,
    CELLO,
    FLUTE,
    HARP,
    HORN,
    OBOE,
    SLOW_STRINGS,
    TROMBONE,
    TUBA,
    Stem,
)

BEAT = 60 / 76
# Root, low brass (three parts), strings above; two bars each.
_HARMONY = (
    ("G1", "G2 D3 B3", "D4 G4 B4 E5"),
    ("E2", "E2 D3 B3", "D4 G4 B4 D5"),
    ("C2", "C3 G3 B3", "E4 G4 B4 D5"),
    ("D2", "D3 A3 C4", "E4 G4 A4 D5"),
    ("G1", "G2 D3 B3", "D4 G4 B4 E5"),
    ("B1", "B2 F#3 A3", "D4 F#4 B4 D5"),
    ("C2", "C3 E3 A3", "E4 G4 C5 E5"),
    ("D2", "D3 G3 C4", "E4 A4 C5 D5"),
    ("Eb2", "Eb3 Bb3 D4", "F4 G4 Bb4 Eb5"),
    ("C2", "C3 Bb3 Eb4", "G4 Bb4 D5 F5"),
    ("Ab1", "Ab2 Eb3 C4", "G4 Bb4 C5 Eb5"),
    ("F2", "F3 C4 Eb4", "G4 A4 C5 F5"),
    ("E2", "E3 B3 D4", "G4 B4 D5 E5"),
    ("A1", "A2 G3 C#4", "E4 G4 B4 E5"),
    ("D2", "D3 A3 C4", "E4 F#4 A4 E5"),
    ("D2", "D3 G3 C4", "E4 G4 A4 D5"),
)


def ship() -> Signal:
    """101 s, three sections: the ship; a planet that says nothing; the ship, asking."""
    mix = Mix(BEAT, 128, hall(4.6, 0.035, 9000, 91))
    n = mix.n
    harp, celesta = Stem(HARP, 78, 1, 0.012), Stem(CELESTA, 92, 2, 0.014)
    horns, trombones, tuba = (
        Stem(HORN, 46, 3, 0.015),
        Stem(TROMBONE, 80, 4, 0.015),
        Stem(TUBA, 66, 5),
    )
    strings, cellos, bass = Stem(SLOW_STRINGS, 60, 6), Stem(CELLO, 74, 7), Stem(BASS, 66, 8)
    for i, (root, low, high) in enumerate(_HARMONY):
        at = i * 8
        middle = 8 <= i < 12
        tones = [midi(root) + 12, *chord(low)[1:], *chord(high)]
        figure = (
            (0, 2, 3, 4, 5, 4, 3, 2, 1, 2, 3, 5, 6, 5, 4, 2)
            if not middle
            else (0, 1, 2, 3, 4, 5, 6, 5, 6, 5, 4, 3, 2, 3, 2, 1)
        )
        for k, index in enumerate(figure):
            harp.note(
                at + k / 2,
                2.5,
                tones[min(index, len(tones) - 1)],
                58 - 10 * (k % 4 > 0) + (6 if middle else 0),
            )
        force = 58 if i < 4 else 66 if not middle else 74
        for stem, pitch in zip((trombones, trombones, horns), low.split(), strict=True):
            if i >= 2:
                stem.note(at, 7.8, pitch, force)
        tuba.note(at, 7.6, root, force - 6)
        bass.note(at, 7.9, root, 54)
        strings.chord(at, 8.1, high, 56 if not middle else 68)
        cellos.note(at, 8, chord(low)[1], 54)
        for stem in (trombones, horns):
            stem.breathe(at, at + 7.9, 50, 88 if not middle else 108, 0.55)
        strings.breathe(at, at + 7.9, 54, 88 if not middle else 110, 0.5)
    mix.add(harp, -25, 0.5, shelf(3500, 4))
    mix.add(trombones, -29, 0.6)
    mix.add(tuba, -31, 0.4)
    mix.add(strings, -27, 0.6, shelf(5000, 5))
    mix.add(cellos, -31, 0.5)
    mix.add(bass, -30, 0.2)
    mix.add(horns, -28, 0.7)

    # D, G, A: three notes, then a rest that belongs to somebody.
    oboe, flute, solo = Stem(OBOE, 52, 9, 0.02), Stem(FLUTE, 84, 10, 0.02), Stem(HORN, 38, 11, 0.02)
    oboe.line(16, "D4:2 G4:2 A4:4 -:8", 66)
    oboe.line(32, "D4:2 G4:2 A4:3 -:1 B4:1 A4:1 G4:2 E4:3 -:1 D4:2 E4:1 G4:1 A4:4", 68)
    solo.line(64, "Bb3:2 Eb4:2 F4:4 G4:3 F4:1 Eb4:2 Bb3:2 C4:3 Eb4:1 G4:4 F4:7", 82)
    flute.line(72, "-:8 Eb5:2 G5:2 Bb5:3 -:1 A5:1 G5:1 F5:4", 70)
    flute.line(96, "D5:2 G5:2 A5:4 -:4 B4:1 D5:1 G5:2 E5:4 -:2", 68)
    oboe.line(112, "D4:2 G4:2 A4:5 -:7", 62)
    oboe.breathe(16, 24, 60, 106).breathe(32, 56, 60, 110).breathe(112, 121, 56, 100)
    solo.breathe(64, 96, 76, 118)
    flute.breathe(80, 96, 66, 108).breathe(96, 116, 60, 106)
    mix.add(oboe, -26, 0.7, shelf(4500, 2))
    mix.add(solo, -24, 0.8)
    dry = mix.add(flute, -27, 0.8, shelf(5000, 3))
    mix.only_room(echoed(dry, BEAT * 1.5, 0.35, 5000), 0.4)
    for at, name in (
        (24, "D6"),
        (25, "G6"),
        (26, "A6"),
        (61, "E6"),
        (92, "D6"),
        (120, "D6"),
        (121, "G6"),
        (122, "A6"),
    ):
        celesta.note(at, 2, name, 40)
    mix.add(celesta, -33, 0.9)
    halls = [(mix.at(i * 8), chord(high)[:3]) for i, (_, _, high) in enumerate(_HARMONY)]
    voices = progression(n, halls, vowel(*AH), 3.0, 30, 3)
    mix.add(voices * drift(n, 3, 7, 4), -36, 0.8)
    under = progression(
        n, [(at, [m - 12 for m in notes[:2]]) for at, notes in halls], vowel(*OO), 3.0, 24, 5
    )
    mix.add(under * (0.7 + 0.3 * turns(n, 8)), -36, 0.5)
    mix.add(
        progression(
            n,
            [(at, [midi(root)]) for (at, _), (root, _, _) in zip(halls, _HARMONY, strict=True)],
            soft(130, 1.8),
            3.0,
            8,
            6,
        ),
        -34,
        0.1,
    )
    mix.add(noise(n, 7, band(5000, 15000, 1), width=0.2) * drift(n, 3, 9, 8), -53, 0.1)
    return mastered(mix.loop(highpass(120)), -18, Press(-21, 1.5), air=1.2)


PIECES = {"music": {"deliverance": ship}}

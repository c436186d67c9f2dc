"""Names of notes. ``D4`` is MIDI 62; flats are written with ``b``, sharps with ``#``."""

from __future__ import annotations

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}

CALL = ("A", "D", "E", "F")
"""The four notes of the story. Whole in the theme and in the last ending, nowhere else."""


def midi(name: str | int) -> int:
    """The MIDI number of a note's name; a number passes through. Raises ``ValueError``."""
    if isinstance(name, int):
        return name
    letter, rest = name[0], name[1:]
    accidental = rest.count("#") - rest.count("b")
    octave = rest.lstrip("#b")
    if letter not in _STEPS or not octave.lstrip("-").isdigit():
        raise ValueError(f"{name} is no note: write one like D4, Bb3 or F#5")
    return _STEPS[letter] + accidental + 12 * (int(octave) + 1)


def chord(names: str) -> list[int]:
    """The MIDI numbers of notes between spaces: ``chord("D3 F3 A3")``."""
    return [midi(name) for name in names.split()]


def hertz(note: str | float) -> float:
    """The frequency of a note (A4 is 440 Hz); MIDI numbers may have fractions."""
    number = midi(note) if isinstance(note, str) else note
    return float(440 * 2 ** ((number - 69) / 12))

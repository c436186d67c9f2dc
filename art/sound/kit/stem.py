"""Stems: notes for one instrument of the soundfont, played by FluidSynth into a loop.

Needs the program ``fluidsynth`` and the MIT-licensed soundfont MuseScore General in its
uncompressed form (the compressed one takes twenty seconds a stem). Debian: ``fluidsynth`` and
``musescore-general-soundfont-lossless``; elsewhere set ``ATS_SOUNDFONT`` to the file.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import mido
import numpy as np
import soundfile

from art.sound.kit.pitch import midi
from art.sound.kit.signal import RATE, Signal, samples, seeded

_PLACES = (
    "/usr/share/sounds/sf2/MuseScore_General_Full.sf2",
    "/usr/share/sounds/sf2/MuseScore_General.sf2",
)
_TICKS = 960
_TAIL = 9.0  # seconds in which the last notes may die away

PIANO, CELESTA, GLOCKENSPIEL, MUSIC_BOX, VIBRAPHONE, TUBULAR = 0, 8, 9, 10, 11, 14
NYLON, PIZZICATO, HARP, TIMPANI, STRINGS, SLOW_STRINGS, TREMOLO = 24, 45, 46, 47, 48, 49, 44
VIOLIN, VIOLA, CELLO, BASS, CHOIR, FIDDLE = 40, 41, 42, 43, 52, 110
TRUMPET, TROMBONE, TUBA, MUTED_TRUMPET, HORN, BRASS = 56, 57, 58, 59, 60, 61
OBOE, BASSOON, CLARINET, PICCOLO, FLUTE, ALTO_SAX = 68, 70, 71, 72, 73, 65
TAIKO, MELODIC_TOM, REED_ORGAN, ACCORDION = 116, 117, 20, 21
KIT, ORCHESTRA_KIT = -1, -49
"""Numbers of General MIDI; the negative ones are drum kits (``-1 - number``)."""


class StemError(Exception):
    """A stem cannot be played; the text says what is missing and how to get it."""


def soundfont() -> Path:
    """Where the soundfont is. Raises ``StemError`` with a way out."""
    given = os.environ.get("ATS_SOUNDFONT")
    for place in [given] if given else _PLACES:
        if Path(place).is_file():
            return Path(place)
    raise StemError(
        f"there is no soundfont {given or _PLACES[0]}: install Debian's package "
        "musescore-general-soundfont-lossless or set ATS_SOUNDFONT to a MuseScore General .sf2"
    )


class Stem:
    """Notes for one instrument. Times and lengths are in beats, velocities and swells 1 to 127.

    ``pan`` is a controller's value (0 left, 64 middle, 127 right); ``loose`` the standard
    deviation of a player's timing in seconds.
    """

    def __init__(self, program: int, pan: int = 64, seed: int = 1, loose: float = 0.008) -> None:
        self.program = program
        self.pan = pan
        self._rng = seeded(seed)
        self._loose = loose
        self._notes: list[tuple[float, float, int, int]] = []
        self._controls: list[tuple[float, int, int]] = []

    def note(self, at: float, beats: float, pitch: str | int, velocity: float = 64) -> Stem:
        """One note; the velocity is the player's intention, give or take a little."""
        played = int(np.clip(velocity + self._rng.normal(0, 2.5), 1, 127))
        self._notes.append((at, beats, midi(pitch), played))
        return self

    def chord(self, at: float, beats: float, pitches: str, velocity: float = 64) -> Stem:
        """Several notes together: ``chord(0, 4, "D3 F3 A3")``."""
        for pitch in pitches.split():
            self.note(at, beats, pitch, velocity)
        return self

    def line(self, at: float, text: str, velocity: float = 64, legato: float = 0.96) -> float:
        """A melody: ``line(8, "A4:2 D5:1.5 -:1 F5:4:90")``; returns the beat at which it ends.

        Each word is pitch (or ``-`` for a rest), beats and, if need be, a velocity of its own.
        """
        for word in text.split():
            pitch, beats, *own = word.split(":")
            if pitch != "-":
                self.note(at, float(beats) * legato, pitch, float(own[0]) if own else velocity)
            at += float(beats)
        return at

    def swell(self, start: float, end: float, low: float, high: float) -> Stem:
        """Expression goes from ``low`` to ``high`` between two beats."""
        for i in range(17):
            value = int(np.clip(low + (high - low) * i / 16, 0, 127))
            self._controls.append((start + (end - start) * i / 16, 11, value))
        return self

    def breathe(self, start: float, end: float, low: float, high: float, top: float = 0.5) -> Stem:
        """Up to ``high`` at the part ``top`` of the way, and down to ``low`` again."""
        middle = start + (end - start) * top
        return self.swell(start, middle, low, high).swell(middle, end, high, low)

    def play(self, beat: float, beats: float) -> Signal:
        """The stereo loop of ``beats`` beats of ``beat`` seconds, tails folded to its beginning.

        Raises ``StemError`` when FluidSynth or its soundfont is missing.
        """
        if shutil.which("fluidsynth") is None:
            raise StemError("there is no program fluidsynth: install Debian's package fluidsynth")
        font = soundfont()
        with tempfile.TemporaryDirectory() as folder:
            score, wave = Path(folder, "stem.mid"), Path(folder, "stem.wav")
            self._score(beat, beats).save(score)
            subprocess.run(
                [
                    *("fluidsynth", "-niq", "-g", "0.6", "-r", str(RATE), "-R", "0", "-C", "0"),
                    *("-o", "synth.polyphony=256", "-o", "synth.dynamic-sample-loading=1"),
                    *("-O", "float", "-T", "wav", "-F", str(wave), str(font), str(score)),
                ],
                check=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            played, _ = soundfile.read(wave, dtype="float64", always_2d=True)
        return folded(np.ascontiguousarray(played.T), samples(beat * beats))

    def _score(self, beat: float, beats: float) -> mido.MidiFile:
        drums = self.program < 0
        channel = 9 if drums else 0
        program = -1 - self.program if drums else self.program
        control = {"channel": channel, "type": "control_change"}
        events: list[tuple[int, int, mido.Message | mido.MetaMessage]] = [
            (0, 0, mido.MetaMessage("set_tempo", tempo=round(beat * 1e6))),
            (0, 1, mido.Message("program_change", channel=channel, program=program)),
            (0, 1, mido.Message(**control, control=10, value=self.pan)),
        ]
        for at, number, value in self._controls:
            events.append(
                (round(at * _TICKS), 2, mido.Message(**control, control=number, value=value))
            )
        for at, length, pitch, velocity in self._notes:
            start = max(0.0, at + self._rng.normal(0, self._loose) / beat)
            common = {"channel": channel, "note": pitch}
            on = mido.Message("note_on", velocity=velocity, **common)
            off = mido.Message("note_off", velocity=0, **common)
            events.append((round(start * _TICKS), 4, on))
            events.append((round((start + length) * _TICKS), 3, off))
        end = round((beats + _TAIL / beat) * _TICKS)
        events.append((end, 9, mido.MetaMessage("end_of_track")))
        track = mido.MidiTrack()
        now = 0
        for at, _, message in sorted(events, key=lambda event: event[:2]):
            track.append(message.copy(time=at - now))
            now = at
        file = mido.MidiFile(ticks_per_beat=_TICKS)
        file.tracks.append(track)
        return file


def folded(x: Signal, n: int) -> Signal:
    """What sounds after ``n`` samples is added to the beginning; silence fills what is short."""
    rounds = max(1, -(-x.shape[-1] // n))
    padded = np.pad(x, ((0, 0), (0, rounds * n - x.shape[-1])))
    return padded.reshape(2, rounds, n).sum(axis=1)

"""Codes of sound, ATS98x."""

from __future__ import annotations

from tools.diagnostics.model import Code

MISSING = Code(
    "ATS980",
    "error",
    "a sound is missing",
    "audio.yaml or a screen names a sound, and game/audio has no file for it: players would hear "
    "nothing. Render it with `python3 -m tools sound render NAME`, or put your own file there.",
)
UNUSED = Code(
    "ATS981",
    "error",
    "a sound that nothing plays",
    "The file is in the game and no scene or screen can play it. Use it in a scene, or delete the "
    "file and its entry in audio.yaml.",
)
REFUSED = Code(
    "ATS982",
    "error",
    "not a sound",
    "The file is damaged, or is not what its ending says. Save it again.",
)
FORMAT = Code(
    "ATS983",
    "error",
    "wrong format",
    "Music and ambience are Ogg Vorbis, which the engine loops without a gap; what is played once "
    "is Opus. All are stereo and 48 kHz.",
)
LOUDNESS = Code(
    "ATS984",
    "error",
    "too loud or too soft",
    "Integrated loudness after ITU-R BS.1770: music -18 LUFS, music of action (and music with all "
    "its layers) -16.5, each give or take 1; ambience -24, give or take 2. Players set one volume "
    "for all of a kind.",
)
PEAK = Code(
    "ATS985",
    "error",
    "peaks too high",
    "The true peak (at four times the sample rate) may be -1.5 dB at most, also of music with all "
    "its layers, or it clips on cheap players. Turn it down or limit it.",
)
SEAM = Code(
    "ATS986",
    "error",
    "a loop with a seam",
    "From the last sample to the first the wave jumps further than 99.9 of 100 steps inside the "
    "loop do: it will click once a round.",
)
LENGTH = Code(
    "ATS987",
    "error",
    "wrong length",
    "Music lasts 60 to 150 seconds and ambience 15 to 60, whole tenths of a second; layers are "
    "exactly as long as their track; what is played once lasts 12 seconds at most.",
)
SILENCE = Code(
    "ATS988",
    "error",
    "silence",
    "A loop may not be silent for more than six seconds; what is played once begins within an "
    "eighth of a second. Silence on purpose is `music: stop`.",
)
DULL = Code(
    "ATS989",
    "warning",
    "nothing bright in it",
    "Less than a hundred-thousandth of the energy lies above 8 kHz. When that is meant, add the "
    "name to `MUFFLED` in tools/sound/kinds.py.",
)
HEAVY = Code(
    "ATS990",
    "error",
    "too many megabytes",
    "All of game/audio may have 45 MB, and without voices 33 MB. Make loops shorter.",
)

CODES = (
    MISSING,
    UNUSED,
    REFUSED,
    FORMAT,
    LOUDNESS,
    PEAK,
    SEAM,
    LENGTH,
    SILENCE,
    DULL,
    HEAVY,
)

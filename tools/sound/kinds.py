"""What each folder of game/audio holds, and what is asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """``loudness`` in LUFS with its tolerance, ``seconds`` least and most, for a folder."""

    extension: str
    codec: str
    loops: bool
    loudness: tuple[float, float] | None
    seconds: tuple[float, float]


KINDS: Mapping[str, Kind] = {
    "music": Kind("ogg", "VORBIS", True, (-18.0, 1.0), (60, 150)),
    "ambience": Kind("ogg", "VORBIS", True, (-24.0, 2.0), (15, 60)),
    "sound": Kind("opus", "OPUS", False, None, (0.05, 12)),
    "sting": Kind("opus", "OPUS", False, None, (0.5, 12)),
    "ui": Kind("opus", "OPUS", False, None, (0.05, 2)),
}

RATE = 48_000
PEAK = -1.5
ACTION = (-16.5, 1.0)
ACTION_MUSIC = frozenset({"high_street", "speech"})
"""Music of action; so is music whose layers all play."""
MUFFLED = frozenset({"street_behind", "hull_still", "klaxon_inside", "distant_shots"})
"""Dull on purpose: heard from behind something, or far away."""

SCREENS: Mapping[str, tuple[str, ...]] = {
    "music": ("theme",),
    "ui": ("hover", "press", "paper", "forward", "hold", "alter"),
    "sting": ("card", "codex", "ending"),
}
"""What screens and systems play by themselves, by folder."""

MOST_BYTES = 45_000_000
MOST_WITHOUT_VOICES = 33_000_000

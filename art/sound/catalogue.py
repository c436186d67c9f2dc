"""Every sound that this folder can make: its kind, its name and the function that makes it."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from art.sound.kit.signal import Signal
from art.sound.kit.store import OPUS_64, VORBIS_Q3, VORBIS_Q4

Maker = Callable[[], "Signal | Mapping[str, Signal]"]


@dataclass(frozen=True)
class Kind:
    """A folder of `game/audio/`, and how its files are stored."""

    extension: str
    codec: tuple[str, float]


KINDS: Mapping[str, Kind] = {
    "music": Kind("ogg", VORBIS_Q4),
    "ambience": Kind("ogg", VORBIS_Q3),
    "sound": Kind("opus", OPUS_64),
    "sting": Kind("opus", OPUS_64),
    "ui": Kind("opus", OPUS_64),
}

_MODULES = (
    "music.desk",
    "music.relay",
    "music.siege",
    "music.snow",
    "music.street",
    "music.walls",
    "music.twelve",
    "music.count",
    "music.ship",
    "music.stars",
    "music.cards",
    "music.north",
    "music.speech",
    "places.bunker",
    "places.city",
    "places.wild",
    "effects.desk",
    "effects.war",
    "effects.signals",
    "effects.interface",
)
"""Modules with a table `PIECES`: kind and name -> maker."""


_LIGHT = frozenset(
    (
        "the_desk",
        "deliverance",
        "high_street",
        "speech",
        "relay_solitude",
        "snow",
        "twelve",
        "long_ear",
        "signals_received",
        "loss",
    )
)
"""Music for which the quality of ambience is enough; at the higher one it is 2 MB too much."""


@dataclass(frozen=True)
class Piece:
    """One sound; with layers it makes several files, told apart by the end of their names."""

    kind: str
    name: str
    maker: Maker

    def make(self) -> Mapping[str, Signal]:
        """The finished stereo signals by the end of their file's name (``""`` for the first)."""
        made = self.maker()
        return made if isinstance(made, Mapping) else {"": made}

    def codec(self, suffix: str) -> tuple[str, float]:
        """How the file with this end of its name is stored: layers never play alone."""
        light = self.name in _LIGHT or suffix
        return VORBIS_Q3 if self.kind == "music" and light else KINDS[self.kind].codec


def pieces() -> dict[str, Piece]:
    """All pieces by name; a name of the interface has its folder before it (``ui/hover``)."""
    return {
        (name if kind in ("music", "ambience", "sound") else f"{kind}/{name}"): Piece(
            kind, name, maker
        )
        for kind, name, maker in _all()
    }


def _all() -> Iterator[tuple[str, str, Maker]]:
    for module in _MODULES:
        table: Mapping[str, Mapping[str, Maker]] = importlib.import_module(
            f"art.sound.{module}"
        ).PIECES
        for kind, makers in table.items():
            for name, maker in makers.items():
                yield kind, name, maker

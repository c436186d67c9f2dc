"""Every background by name, and which module draws it."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from art.places.place import Drawing, Place

MODULES = (
    "bunker",
    "receiver",
    "receiver_rooms",
    "new_frankfurt",
    "north",
    "forest",
    "new_hope",
    "new_hope_rooms",
    "humanity_bank",
    "vonnegut",
    "engineers",
    "polizei",
    "imperium",
    "space",
    "fourteen",
)
"""Modules of this package; each has ``PICTURES``, a tuple of places and drawings."""


Kind: TypeAlias = Place | Drawing


@dataclass(frozen=True)
class Job:
    """One file to make."""

    source: Kind
    state: str

    @property
    def file(self) -> str:
        """The file's name without its ending."""
        return f"{self.source.name}_{self.state}" if self.state else self.source.name


@cache
def catalogue() -> tuple[Kind, ...]:
    """All places and drawings, in the order of `MODULES`."""
    found: list[Kind] = []
    for name in MODULES:
        found += importlib.import_module(f"art.places.{name}").PICTURES
    return tuple(found)


def wanted(names: Sequence[str]) -> list[Job]:
    """The jobs of these places or place_lights; all when there are no names.

    KeyError names the closest known names for one that is unknown.
    """
    jobs = [Job(source, state) for source in catalogue() for state in source.lights]
    if not names:
        return jobs
    chosen = [job for job in jobs if job.file in names or job.source.name in names]
    known = {job.file for job in jobs} | {job.source.name for job in jobs}
    for name in names:
        if name not in known:
            raise KeyError(f"no place is called {name!r}; `--list` tells the names")
    return chosen

"""Everybody: one module for each group of people."""

from __future__ import annotations

from art.people.cast import (
    cisri,
    deliverance,
    frankfurt,
    metro,
    new_hope,
    north,
    receiver,
    speech,
    station14,
    watch,
)
from art.people.person import Person

GROUPS = (watch, north, cisri, frankfurt, speech, receiver, metro, new_hope, station14, deliverance)

PEOPLE: dict[str, Person] = {person.name: person for group in GROUPS for person in group.PEOPLE}
"""Everybody by their id in the cast."""

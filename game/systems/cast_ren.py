"""renpy
init -90 python in cast:
"""

# Who speaks: the keyword arguments of each speaker's Character. Separate from the Character itself
# so that it can be read without the engine.

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

#: The screen that a kind of speaker uses when a line names none.
SCREENS = {"person": "say", "voice": "say", "channel": "radio"}


@dataclass(frozen=True)
class Member:
    """A member of the cast, as the generated game/script/cast.rpy declares them."""

    id: str
    name: str
    full_name: str
    role: str
    kind: str
    colour: str


members: dict[str, Member] = {}


def declare(id: str, name: str, full_name: str, role: str, kind: str, colour: str) -> Member:
    """Note a member of the cast."""
    members[id] = Member(id, name, full_name, role, kind, colour)
    return members[id]


def character_arguments(member: Member) -> dict[str, Any]:
    """Keyword arguments of the Character that speaks for a member."""
    arguments: dict[str, Any] = {
        "name": member.name,
        "screen": SCREENS[member.kind],
        "show_role": member.role,
        "show_colour": member.colour,
        "show_member": member.id,
        "show_kind": member.kind,
        "ctc": "ctc_mark",
        "ctc_position": "nestled-close",
    }
    if member.kind == "person":
        arguments["image"] = member.id
    return arguments


def colour_of(id: str, fallback: str = "#8A8F8C") -> str:
    """The cast colour of a member, as #rrggbb."""
    member = members.get(id)
    return member.colour if member else fallback

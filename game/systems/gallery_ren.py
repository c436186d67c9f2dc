"""renpy
init -90 python in gallery:
"""

# What the player has seen and heard, for the picture gallery and the music room. A picture counts
# once a line of the story was shown over it, a track once it was asked for. Files that are not made
# yet are no fault: pictures have their stand-ins, tracks cannot be played.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None


def note_stage(event: str, interact: bool = True, **_keywords: Any) -> None:
    """Before each line, note the place and the people that are in sight."""
    if event != "begin" or not interact:
        return
    record = renpy.store.record
    for tag in renpy.get_showing_tags("master"):
        attributes = renpy.get_attributes(tag, layer="master") or ()
        if tag == "place" and attributes:
            record.remember("places_seen", " ".join(attributes))
        elif tag in renpy.store.catalogue.people:
            record.remember("people_seen", tag)


def heard(kind: str, id: str) -> None:
    """Note that a track or an ambience was asked for."""
    renpy.store.record.remember("tracks_heard", f"{kind} {id}")


def pictures_of_places() -> list[tuple[str, str, bool]]:
    """(image name, title, whether the player has seen it) of every place and light."""
    seen = renpy.store.record.ever("places_seen")
    found = []
    for place in renpy.store.catalogue.places.values():
        for light in place.lights or ("",):
            key = f"{place.id} {light}".strip()
            title = f"{place.name} · {plain(light)}" if light else place.name
            found.append((f"place {key}", title, key in seen))
    return found


def pictures_of_people() -> list[tuple[str, str, bool]]:
    """(image name, title, whether the player has met them) of everybody, in their first pose."""
    seen = renpy.store.record.ever("people_seen")
    return [
        (f"{person.id} {person.poses[0]} {person.expressions[0]}", person.name, person.id in seen)
        for person in renpy.store.catalogue.people.values()
        if person.poses and person.expressions
    ]


def count(pictures: list[tuple[str, str, bool]]) -> tuple[int, int]:
    """How many of the pictures have been seen, and how many there are."""
    return sum(1 for _, _, seen in pictures if seen), len(pictures)


def tracks() -> list[tuple[str, str, str, bool]]:
    """(kind, id, title, whether the player has heard it) of all music, then of all ambiences."""
    heard_ever = renpy.store.record.ever("tracks_heard")
    return [
        (entry.kind, entry.id, plain(entry.id), f"{entry.kind} {entry.id}" in heard_ever)
        for kind in ("music", "ambience")
        for entry in renpy.store.catalogue.audio.values()
        if entry.kind == kind
    ]


def playable(kind: str, id: str) -> bool:
    """Whether the file of a track is there."""
    return bool(renpy.loadable(renpy.store.cue.path(kind, id)))


def play(kind: str, id: str) -> None:
    """Play a track of the music room, alone."""
    renpy.music.play(renpy.store.cue.path(kind, id), channel="music", fadein=0.5, fadeout=0.5)


def back_to_story() -> None:
    """Leave the music room: what the story wants to be heard plays again."""
    cue = renpy.store.cue
    wanted = None if renpy.store.main_menu else cue.now.get("music")
    theme = renpy.config.main_menu_music if renpy.store.main_menu else None
    if wanted and playable("music", wanted):
        renpy.music.play(cue.path("music", wanted), channel="music", fadeout=0.5, if_changed=True)
    elif theme:
        renpy.music.play(theme, channel="music", fadeout=0.5, if_changed=True)
    else:
        renpy.music.stop(channel="music", fadeout=0.5)


def plain(id: str) -> str:
    """An id as a title."""
    words = id.replace("_", " ")
    return words[:1].upper() + words[1:]

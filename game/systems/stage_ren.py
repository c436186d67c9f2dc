"""renpy
init -90 python in stage:
"""

# Camera, shake and flash: what the generated script calls. The camera is a list of transforms on
# the master layer, which the engine saves and rolls back with the stage itself.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

#: Camera move -> name of the transform in the default store (game/systems/positions.rpy).
CAMERAS = {
    "wide": "camera_wide",
    "close left": "camera_close_left",
    "close centre": "camera_close_centre",
    "close right": "camera_close_right",
    "push": "camera_push",
    "drift": "camera_drift",
}

#: What a camera move becomes for players who want no motion: the same framing without the way
#: there, and no framing at all for the moves that never stop.
STILL_CAMERAS = {
    "wide": "camera_wide_still",
    "close left": "camera_close_left_still",
    "close centre": "camera_close_centre_still",
    "close right": "camera_close_right_still",
    "push": "camera_wide_still",
    "drift": "camera_wide_still",
}

SHAKES = {"light": "shake_light", "hard": "shake_hard"}

#: Kind of flash -> colour, strongest opacity, seconds. Each is one change of light, never a strobe.
FLASHES = {
    "white": ("#F8F4EA", 0.92, 0.7),
    "red": ("#B3271A", 0.70, 0.9),
    "dark": ("#020304", 0.96, 1.2),
}

#: The same for players who asked for fewer flashes: a faint tint that comes and goes slowly.
TAMED_FLASHES = {
    "white": ("#F8F4EA", 0.10, 1.6),
    "red": ("#B3271A", 0.14, 1.6),
    "dark": ("#020304", 0.35, 1.6),
}

#: Set by `default stage.move = "wide"`: where the camera stands, for tests and for self-voicing.
if TYPE_CHECKING:
    move = "wide"

#: Set by `default`: what self-voicing says before the line, and who and where it has introduced.
if TYPE_CHECKING:
    introduction = ""
    introduced: tuple[str, ...] = ()


def camera_transform(kind: str, still: bool) -> str:
    """Name of the transform that makes a camera move."""
    return (STILL_CAMERAS if still else CAMERAS)[kind]


def camera(kind: str) -> None:
    """Move the camera: wide, close left, close centre, close right, push or drift."""
    global move
    move = kind
    still = renpy.store.settings.reduced_motion() or bool(renpy.is_skipping())
    transform = getattr(renpy.store, camera_transform(kind, still))
    renpy.show_layer_at([transform], layer="master", reset=False, camera=True)


def reset() -> None:
    """Put the camera back for a new place."""
    global move
    if move != "wide":
        move = "wide"
        renpy.show_layer_at([], layer="master", camera=True)


def shake(kind: str) -> None:
    """Shake the picture once, light or hard; still when the player wants no motion."""
    if renpy.store.settings.reduced_motion() or renpy.is_skipping():
        return
    renpy.show_layer_at([getattr(renpy.store, SHAKES[kind])], layer="master", reset=True)


def flash_of(kind: str, tamed: bool) -> tuple[str, float, float]:
    """Colour, strongest opacity and seconds of a flash."""
    return (TAMED_FLASHES if tamed else FLASHES)[kind]


def flash(kind: str) -> None:
    """One flash of light: white, red or dark."""
    if renpy.is_skipping():
        return
    colour, peak, seconds = flash_of(kind, renpy.store.settings.reduced_flash())
    renpy.show_screen("flash", colour=colour, peak=peak, seconds=seconds)


def clear() -> None:
    """Everybody leaves the stage; the place stays."""
    for tag in list(renpy.get_showing_tags("master")):
        if tag != "place":
            renpy.hide(tag, layer="master")


def description(
    shown: Iterable[tuple[str, ...]], known: Iterable[str]
) -> tuple[str, tuple[str, ...]]:
    """What self-voicing says of what is new on stage: (words, all on stage).

    `shown` are tags with their attributes: a place with its light, a person with pose and
    expression. The place comes first, and a new place introduces everybody again; of somebody who
    is known, only a new expression is told.
    """
    on_stage = sorted(shown, key=lambda one: (one[0] != "place", one))
    here = tuple(" ".join(one) for one in on_stage)
    before = [tuple(one.split(" ")) for one in known]
    if _place_of(on_stage) != _place_of(before):
        before = []
    words = [_told(one, before) for one in on_stage if one not in before]
    return " ".join(word for word in words if word), here


def _place_of(shown: Iterable[tuple[str, ...]]) -> str | None:
    return next((one[1] for one in shown if one[0] == "place" and len(one) > 1), None)


def _told(one: tuple[str, ...], before: list[tuple[str, ...]]) -> str:
    """The alt text of a place or person: in full, or only the name and what has changed."""
    catalogue = renpy.store.catalogue
    entry = catalogue.places.get(one[1]) if one[0] == "place" else catalogue.people.get(one[0])
    if entry is None:
        return ""
    # Of a place its light, of a person the expression, which comes after the pose.
    look = one[2:3]
    parts = [entry.name, *(renpy.store.pictures.plain(word) for word in look)]
    is_known = any(other[0] == one[0] for other in before)
    if is_known and any(other[0] == one[0] and other[2:3] == look for other in before):
        # Another pose with the same face.
        return ""
    words = ", ".join(parts)
    return f"{words}. {entry.alt}" if entry.alt and not is_known else f"{words}."


def introduce(event: str, interact: bool = True, **_keywords: Any) -> None:
    """Before each line, note who and what is new on stage for players who hear the screen."""
    global introduction, introduced
    if event != "begin" or not interact or not renpy.store._preferences.self_voicing:
        return
    catalogue = renpy.store.catalogue
    shown = [
        (tag, *renpy.get_attributes(tag, layer="master", if_hidden=()))
        for tag in renpy.get_showing_tags("master")
        if tag == "place" or tag in catalogue.people
    ]
    introduction, introduced = description(shown, introduced)


def look(tag: str, *attributes: str, position: str | None = None) -> None:
    """Somebody on stage changes; somebody who is not there does not appear."""
    if renpy.showing(tag, layer="master"):
        at_list = [getattr(renpy.store, f"at_{position}")] if position else []
        renpy.show((tag, *attributes), at_list=at_list)

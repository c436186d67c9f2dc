"""renpy
init -90 python in snapshots:
"""

# The state that each scene was last entered with, kept for the player outside of any save, so that
# the flowchart can go back to a scene as it was. A value that has not changed since the start of
# the story is not kept.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

#: Story variables as a new game has them; noted each time the game (re)starts.
starts: dict[str, Any] = {}

Values = Mapping[str, Any]


def story_values(names: Values) -> dict[str, Any]:
    """The story's own variables among the names of its store."""
    return {
        name: value
        for name, value in names.items()
        if type(value) in (str, int, bool) and not name.startswith("_")
    }


def note_starts() -> None:
    """Keep the values of a new game (config.start_callbacks)."""
    global starts
    starts = story_values(vars(renpy.store.story))


def changed(values: Values, beginning: Values) -> dict[str, Any]:
    """The values that differ from those of a new game."""
    return {
        name: value
        for name, value in values.items()
        if name not in beginning or beginning[name] != value
    }


def take(scene: str) -> None:
    """Keep the state that a scene is entered with."""
    now = renpy.store.record.now
    place = renpy.get_attributes("place", layer="master")
    state = {
        "values": changed(story_values(vars(renpy.store.story)), starts),
        "place": tuple(place or ()),
        "music": renpy.store.cue.now.get("music"),
        "ambience": renpy.store.cue.now.get("ambience"),
        "calls": [label for label in renpy.get_return_stack() if isinstance(label, str)],
        "codex": dict(now.codex),
        "options": set(now.options),
        "decisions": list(now.decisions),
        "visited": set(now.visited),
    }
    persistent = renpy.store.persistent
    # A new dictionary each time: what is changed in place is taken back by rollback.
    persistent.scene_states = {**(persistent.scene_states or {}), scene: state}


def has(scene: str) -> bool:
    """Whether the player can go back to a scene."""
    return scene in (renpy.store.persistent.scene_states or {})


def ask(scene: str) -> None:
    """Start again at a scene as it was; a game that is under way is saved first."""
    renpy.session["resume_scene"] = scene
    if renpy.store.main_menu:
        renpy.jump_out_of_context("resume_scene")
    renpy.full_restart(renpy.config.game_main_transition, save=True)


def asked() -> str | None:
    """The scene that was asked for, once."""
    scene = renpy.session.pop("resume_scene", None)
    return scene if scene is not None and has(scene) else None


def restore(scene: str) -> str:
    """Put back the state that a scene was entered with; the label to go on from."""
    state = renpy.store.persistent.scene_states[scene]
    for name, value in {**starts, **state["values"]}.items():
        setattr(renpy.store.story, name, value)
    now = renpy.store.record.now
    now.codex = dict(state["codex"])
    now.options = set(state["options"])
    now.decisions = list(state["decisions"])
    now.visited = set(state["visited"])
    # Calls that a later release took out have no label any more.
    renpy.set_return_stack([label for label in state["calls"] if renpy.has_label(label)])
    renpy.scene("master")
    if state["place"] and renpy.has_image(("place", *state["place"]), exact=True):
        renpy.show(("place", *state["place"]))
    for kind in ("music", "ambience"):
        if state[kind]:
            getattr(renpy.store.cue, kind)(state[kind])
    return f"scene_{scene}"

"""renpy
init -90 python in record:
"""

# What happened in this playthrough (rolled back and saved with it), and what ever happened to this
# player (in `persistent`, which is neither). Variables of the story live in the store `story`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

#: Longest surname that still fits a name plate at the largest text size.
NAME_LENGTH = 18


class Playthrough:
    """Progress of one playthrough; rollback and saves restore it."""

    def __init__(self) -> None:
        self.scene: str | None = None
        self.visited: set[str] = set()
        self.codex: dict[str, int] = {}
        self.options: set[str] = set()
        self.ending: str | None = None


#: Set by `default record.now = record.Playthrough()`, so that it starts afresh with each game.
if TYPE_CHECKING:
    now = Playthrough()


def _persistent_set(name: str) -> Any:
    """A set in `persistent`, made on first use."""
    persistent = renpy.store.persistent
    if getattr(persistent, name, None) is None:
        setattr(persistent, name, set())
    return getattr(persistent, name)


def scene(scene_id: str) -> None:
    """Enter a scene: place it in the record, name the next save after it, autosave."""
    now.scene = scene_id
    now.visited.add(scene_id)
    _persistent_set("scenes_seen").add(scene_id)
    renpy.store.save_name = renpy.store.saves.name_for(scene_id)
    renpy.store.saves.autosave()


def option_taken(option_id: str) -> None:
    """Remember that an option of a choice was taken, now and for later playthroughs."""
    now.options.add(option_id)
    _persistent_set("options_taken").add(option_id)


def was_taken(option_id: str | None) -> bool:
    """Whether an option was taken in any playthrough of this player."""
    return option_id is not None and option_id in _persistent_set("options_taken")


def unlock(entry: str, version: int = 1) -> None:
    """Let the player read a version of a codex entry; a known later version stays."""
    known = now.codex.get(entry, 0)
    if version <= known:
        return
    now.codex[entry] = version
    persistent = renpy.store.persistent
    if persistent.codex_known is None:
        persistent.codex_known = {}
    persistent.codex_known[entry] = max(version, persistent.codex_known.get(entry, 0))
    found = renpy.store.catalogue.codex.get(entry)
    if found is not None:
        renpy.notify(renpy.store.look.filed(found.title, updated=known > 0))


def known_version(entry: str) -> int:
    """The version of a codex entry known in this playthrough; 0 when it is not."""
    return now.codex.get(entry, 0)


def clean_name(typed: str, fallback: str) -> str:
    """A surname as it may stand on a name plate: one line, no markup, never empty."""
    kept = "".join(c for c in typed if c.isprintable() and c not in "[]{}<>\\")
    return " ".join(kept.split())[:NAME_LENGTH].strip() or fallback


def ask_name(prompt: str) -> None:
    """Let the player type the surname; an empty answer keeps the one there is."""
    story = renpy.store.story
    typed = renpy.input(prompt, default=story.player_name, length=NAME_LENGTH, exclude="[]{}<>\\")
    story.player_name = clean_name(typed, story.player_name)


def ending(ending_id: str) -> None:
    """Reach an ending."""
    now.ending = ending_id
    _persistent_set("endings_reached").add(ending_id)


def endings_reached() -> set[str]:
    """Ids of the endings that this player has ever reached."""
    return set(_persistent_set("endings_reached"))

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
        self.decisions: list[str] = []
        self.ending: str | None = None

    def __setstate__(self, state: dict[str, Any]) -> None:
        """A save of an earlier release lacks what came later."""
        self.__init__()  # type: ignore[misc]
        self.__dict__.update(state)


#: Set by `default record.now = record.Playthrough()`, so that it starts afresh with each game.
if TYPE_CHECKING:
    now = Playthrough()


# What is in `persistent` is replaced, never changed in place: rollback would take the change back.


def ever(name: str) -> Any:
    """A set in `persistent`: what ever happened to this player."""
    found = getattr(renpy.store.persistent, name, None)
    return set() if found is None else found


def remember(name: str, item: Any) -> bool:
    """Add to such a set; whether the item is new."""
    found = ever(name)
    if item in found:
        return False
    setattr(renpy.store.persistent, name, found | {item})
    return True


def _put(name: str, key: Any, value: Any) -> None:
    """Set a key of a dictionary in `persistent`."""
    found = getattr(renpy.store.persistent, name, None) or {}
    setattr(renpy.store.persistent, name, {**found, key: value})


def scene(scene_id: str) -> None:
    """Enter a scene: place it in the record, name the next save after it, autosave."""
    now.scene = scene_id
    renpy.store.snapshots.take(scene_id)
    now.visited.add(scene_id)
    remember("scenes_seen", scene_id)
    renpy.store.commendations.check()
    renpy.store.save_name = renpy.store.saves.name_for(scene_id)
    renpy.store.saves.autosave()


def option_taken(option_id: str) -> None:
    """Remember that an option of a choice was taken, now and for later playthroughs."""
    now.options.add(option_id)
    now.decisions.append(option_id)
    remember("options_taken", option_id)
    persistent = renpy.store.persistent
    persistent.last_decisions = list(now.decisions)
    option = renpy.store.routes.options.get(option_id)
    if option is not None and option.verb is not None:
        used = persistent.verbs_used or {}
        _put("verbs_used", option.verb, used.get(option.verb, 0) + 1)


def was_taken(option_id: str | None) -> bool:
    """Whether an option was taken in any playthrough of this player."""
    return option_id is not None and option_id in ever("options_taken")


def unlock(entry: str, version: int = 1) -> None:
    """Let the player read a version of a codex entry; a known later version stays."""
    known = now.codex.get(entry, 0)
    if version <= known:
        return
    now.codex[entry] = version
    before = renpy.store.persistent.codex_known or {}
    _put("codex_known", entry, max(version, before.get(entry, 0)))
    found = renpy.store.catalogue.codex.get(entry)
    if found is not None:
        renpy.notify(renpy.store.look.filed(found.title, updated=known > 0))
        renpy.store.cue.sting("codex")


def known_version(entry: str) -> int:
    """The version of a codex entry known in this playthrough; 0 when it is not."""
    return now.codex.get(entry, 0)


def known_codex() -> dict[str, int]:
    """Codex entries that can be read here and now, by id, with the version that is known.

    In the main menu it is what was ever filed; in a game what this playthrough has filed.
    """
    if renpy.store.main_menu:
        return dict(renpy.store.persistent.codex_known or {})
    return dict(now.codex)


def is_unread(entry: str) -> bool:
    """Whether an entry has a page that the player has not opened yet."""
    read = renpy.store.persistent.codex_read or {}
    return bool(known_codex().get(entry, 0) > read.get(entry, 0))


def unread_count() -> int:
    """How many entries have a page that was not opened yet."""
    return sum(1 for entry in known_codex() if is_unread(entry))


def mark_read(entry: str) -> None:
    """The player has opened an entry."""
    version = known_codex().get(entry, 0)
    read = renpy.store.persistent.codex_read or {}
    if version > read.get(entry, 0):
        _put("codex_read", entry, version)
        renpy.store.commendations.check()


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
    remember("endings_reached", ending_id)
    persistent = renpy.store.persistent
    persistent.last_ending = ending_id
    known = renpy.store.routes.options
    if not any(known[option].verb == "alter" for option in now.decisions if option in known):
        persistent.clean_endings = (persistent.clean_endings or 0) + 1
    renpy.store.commendations.check()


def endings_reached() -> set[str]:
    """Ids of the endings that this player has ever reached."""
    return set(ever("endings_reached"))

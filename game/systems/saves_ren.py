"""renpy
init -92 python in saves:
"""

# Names of saves, autosaves, and what happens when a save of another release cannot go on where it
# stood. A save always resumes at a label (each line has one), so this is the last resort.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

#: Labels of game/systems/lost_saves.rpy that tell the player plainly what happened.
LOST_PLACE = "saves_lost_place"
LOST_RETURN = "saves_lost_return"


#: What variables of this release may be; filled by the generated game/script/variables.rpy.
VALUES: dict[str, tuple[str, ...]] = {}
RANGES: dict[str, tuple[int, int]] = {}
FLAGS: set[str] = set()
#: Variable -> former value -> what it is now; former name of a variable -> its name now.
CHANGED: dict[str, dict[str, str]] = {}
RENAMED: dict[str, str] = {}


def mended(found: dict[str, Any], starts: dict[str, Any]) -> dict[str, Any]:
    """What of the variables `found` in a save must change for this release.

    `starts` has the values that a new game begins with. A former name gives its value to the new
    one; a value that is no more becomes what the story says it is now, or the start; a number is
    moved into its range.
    """
    changes: dict[str, Any] = {}
    for old, new in RENAMED.items():
        if old in found:
            changes[new] = found[old]
    for variable, values in VALUES.items():
        value = changes.get(variable, found.get(variable))
        if value not in values:
            now = CHANGED.get(variable, {}).get(value, starts.get(variable))
            changes[variable] = now if now in values else values[0]
    for variable, (low, high) in RANGES.items():
        value = changes.get(variable, found.get(variable))
        if type(value) is not int:
            changes[variable] = starts.get(variable, low)
        elif not low <= value <= high:
            changes[variable] = min(max(value, low), high)
    for variable in FLAGS:
        value = changes.get(variable, found.get(variable))
        if type(value) is not bool:
            changes[variable] = bool(starts.get(variable))
    return changes


def mend() -> None:
    """Bring the variables of a save that was just loaded up to this release (label after_load)."""
    story = renpy.store.story
    changes = mended(vars(story), STARTS)
    known = vars(story)
    for former in RENAMED:
        if former in known:
            delattr(story, former)
    for variable, value in changes.items():
        setattr(story, variable, value)
    if changes:
        # Rolled back, the variables would be those of the other release again.
        renpy.block_rollback()


#: What a new game begins with; taken down before the first game of a session begins.
STARTS: dict[str, Any] = {}


def remember_starts() -> None:
    """Note the start values (called once all defaults are set)."""
    STARTS.update(
        {
            variable: value
            for variable, value in vars(renpy.store.story).items()
            if variable in VALUES or variable in RANGES or variable in FLAGS
        }
    )


def name_for(scene_id: str | None) -> str:
    """What a save is called: day, chapter and scene, as far as the catalogue knows them."""
    catalogue = renpy.store.catalogue
    scene = catalogue.scenes.get(scene_id or "")
    if scene is None:
        return ""
    chapter = catalogue.chapter_of(scene_id)
    if chapter is None:
        return str(scene.title)
    return " · ".join(part for part in (chapter.day, chapter.title, scene.title) if part)


def describe(data: dict[str, Any]) -> None:
    """Put scene and place into a save's own small header (config.save_json_callbacks)."""
    now = renpy.store.record.now
    data["scene"] = now.scene
    data["name"] = name_for(now.scene)
    place = (renpy.get_attributes("place", layer="master") or ("",))[0]
    known = renpy.store.catalogue.places.get(place)
    data["place"] = str(known.name) if known else ""
    data["ending"] = now.ending


def play_time(seconds: float | None) -> str:
    """Time at the desk as hours and minutes, such as 1:05."""
    minutes = int((seconds or 0) // 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def split_name(name: str) -> tuple[str, str]:
    """A save's name as (heading, rest): the scene is the heading, day and chapter the rest."""
    parts = [part for part in name.split(" · ") if part]
    return (parts[-1], " · ".join(parts[:-1])) if parts else ("", "")


def autosave() -> None:
    """Save in the background at the start of a scene, where saving is possible at all."""
    if renpy.store.main_menu or renpy.store._in_replay or renpy.in_rollback():
        return
    renpy.force_autosave(take_screenshot=True)


def missing_label(label: str) -> str | None:
    """Where to go instead of a label that this release no longer has (None: the engine's error).

    Only scenes and lines of the story are caught: a missing label of the game's own is a bug that
    a developer must see.
    """
    if renpy.config.developer or not label.startswith("scene_"):
        return None
    return LOST_PLACE

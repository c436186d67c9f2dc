"""renpy
init -90 python in greeting:
"""

# What the console says to whoever sits down at it, and what stands on its scope: both follow from
# what the player has done.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

    def _(text: str) -> str: ...


FIRST = _("Welcome, Leader. Your people are waiting.")
BACK = _("Welcome back, Leader. The chair is still warm.")

#: After an ending, until the next one.
AFTER = {
    "chair": _("Welcome, Leader. The last one was reassigned."),
    "okri": _("Welcome, Leader. All lamps are dark. All is correct."),
    "stars": _("Welcome. Somebody is listening. You may go home."),
    "open_band": _("Welcome, Leader. Everybody can hear you. Mind the switch."),
    "long_ear": _("Welcome, Leader. The north says good morning."),
    "new_hope": _("Welcome, Leader. It is quiet in New Hope."),
    "captains_table": _("Welcome, Leader. They are talking above your head."),
    "nine_hours": _("Welcome, Leader. You have been on the line nine hours."),
    "dead_air": _("Welcome, Leader. Receiver 21 is marked present."),
    "quarantine": _("Welcome, Leader. Nothing was heard. Well done."),
}

#: Labels of the scope that appear only once something is known: label -> scenes' chapters.
ARMISTICE_FROM = "03_the_long_watch"
STRANGER_FROM = "07_deliverance"


def words() -> str:
    """The console's greeting."""
    persistent = renpy.store.persistent
    last = persistent.last_ending
    if last in AFTER:
        return AFTER[last]
    return BACK if persistent.scenes_seen else FIRST


def played() -> bool:
    """Whether this player has ever begun."""
    return bool(renpy.store.persistent.scenes_seen)


def knows(chapter: str) -> bool:
    """Whether a scene of a chapter was ever seen."""
    scenes = renpy.store.catalogue.scenes
    seen = renpy.store.persistent.scenes_seen or ()
    return any(scenes[scene].chapter == chapter for scene in seen if scene in scenes)

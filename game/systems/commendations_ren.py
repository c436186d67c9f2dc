"""renpy
init -88 python in commendations:
"""

# Commendations: what the state would give a Leader a stamp for, and what it would rather not know.
# Each is worked out from what the player's record already holds, so that none can be missed by a
# fault, and later releases can add more.

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

    def _(text: str) -> str: ...


@dataclass(frozen=True)
class Past:
    """What the player's record holds, over all playthroughs."""

    scenes: frozenset[str]
    options: frozenset[str]
    endings: frozenset[str]
    codex: dict[str, int]
    read: dict[str, int]
    verbs: dict[str, int]
    clean_endings: int
    chapters: frozenset[str]


@dataclass(frozen=True)
class Commendation:
    """`hint` is shown until it is earned, `words` afterwards; `reached` gives (have, of)."""

    id: str
    title: str
    hint: str
    words: str
    reached: Callable[[Past], tuple[int, int]]


def _chapters(*ids: str) -> Callable[[Past], tuple[int, int]]:
    return lambda past: (len(past.chapters & set(ids)), len(ids))


def _verb(verb: str, count: int) -> Callable[[Past], tuple[int, int]]:
    return lambda past: (past.verbs.get(verb, 0), count)


ALL: tuple[Commendation, ...] = (
    Commendation(
        "first_night",
        _("First Night"),
        _("Sit through one night at the side desk."),
        _("You kept the register. Nobody had asked you to keep it well."),
        lambda past: (int(len(past.scenes) > 3), 1),
    ),
    Commendation(
        "passed_on",
        _("Passed On"),
        _("Forward ten messages, in any number of sittings."),
        _("Ten messages arrived as they were sent."),
        _verb("forward", 10),
    ),
    Commendation(
        "the_drawer",
        _("The Drawer"),
        _("Hold ten messages."),
        _("Ten people are still waiting. The drawer closes without a sound."),
        _verb("hold", 10),
    ),
    Commendation(
        "second_draft",
        _("Second Draft"),
        _("Alter ten messages."),
        _("Ten people heard you, and took you for somebody else."),
        _verb("alter", 10),
    ),
    Commendation(
        "cold_range",
        _("Phase Three"),
        _("See the range to its end."),
        _("Five went up. You know what came down."),
        _chapters("01_phase_one"),
    ),
    Commendation(
        "window_closed",
        _("Window Closed"),
        _("Sit out the long watch."),
        _("Seventeen minutes, and then another seventeen."),
        _chapters("03_the_long_watch"),
    ),
    Commendation(
        "knocked",
        _("Knocked"),
        _("Go through the walls of New Hope."),
        _("Too late by any road. You know how late."),
        _chapters("05_through_walls"),
    ),
    Commendation(
        "somebody_there",
        _("Somebody There"),
        _("Be on the bridge when they fall out of nothing."),
        _("They were going to wait for you to speak first."),
        _chapters("07_deliverance"),
    ),
    Commendation(
        "day_nought",
        _("D-0"),
        _("Reach the day of the speech."),
        _("Everything that was said in four days has been said."),
        _chapters("09_the_speech"),
    ),
    Commendation(
        "signal_received",
        _("Signal Received"),
        _("Reach an ending."),
        _("One way it could go."),
        lambda past: (len(past.endings), 1),
    ),
    Commendation(
        "five_lamps",
        _("Five Lamps"),
        _("Reach five endings."),
        _("Half the board is lit."),
        lambda past: (len(past.endings), 5),
    ),
    Commendation(
        "whole_board",
        _("The Whole Board"),
        _("Reach every ending."),
        _("Ten lamps. Kranz would ask who pays for the current."),
        lambda past: (len(past.endings), max(1, len(renpy.store.catalogue.endings))),
    ),
    Commendation(
        "fair_copy",
        _("Fair Copy"),
        _("Reach an ending without altering a single message."),
        _("Not one word of it was yours."),
        lambda past: (past.clean_endings, 1),
    ),
    Commendation(
        "well_read",
        _("Well Read"),
        _("Read twenty pages of the codex."),
        _("You read what is filed. It is not a crime. It is noted."),
        lambda past: (len(past.read), 20),
    ),
    Commendation(
        "whole_file",
        _("The Whole File"),
        _("Unlock every page of the codex."),
        _("Somebody has it all in one place now. They will not like that."),
        lambda past: (len(past.codex), max(1, len(renpy.store.catalogue.codex))),
    ),
    Commendation(
        "both_answers",
        _("Second Thoughts"),
        _("At ten different questions, take a second way in a later sitting."),
        _("You came back, and said the other thing."),
        lambda past: (_second_ways(past), 10),
    ),
)

#: By id.
known: dict[str, Commendation] = {item.id: item for item in ALL}


def _second_ways(past: Past) -> int:
    """Choices of which the player has taken more than one option."""
    taken: dict[str, int] = {}
    for option in past.options:
        found = renpy.store.routes.options.get(option)
        if found is not None:
            taken[found.choice] = taken.get(found.choice, 0) + 1
    return sum(1 for count in taken.values() if count > 1)


def past() -> Past:
    """The player's record as it is now."""
    persistent = renpy.store.persistent
    catalogue = renpy.store.catalogue
    scenes = frozenset(persistent.scenes_seen or ())
    last = {}
    for scene in sorted(catalogue.scenes.values(), key=lambda item: item.number):
        last[scene.chapter] = scene.id
    return Past(
        scenes,
        frozenset(persistent.options_taken or ()),
        frozenset(persistent.endings_reached or ()),
        dict(persistent.codex_known or {}),
        dict(persistent.codex_read or {}),
        dict(persistent.verbs_used or {}),
        int(persistent.clean_endings or 0),
        frozenset(chapter for chapter, scene in last.items() if scene in scenes),
    )


def earned() -> list[str]:
    """Ids of what has been earned, in the order of the list."""
    now = past()
    return [item.id for item in ALL if is_earned(item, now)]


def is_earned(item: Commendation, now: Past) -> bool:
    """Whether the record is enough for a commendation."""
    have, of = item.reached(now)
    return have >= of


def progress(item: Commendation, now: Past) -> str:
    """How far the player is, such as 3 / 10; empty where there is nothing to count."""
    have, of = item.reached(now)
    return "" if of <= 1 else f"{min(have, of)} / {of}"


def check() -> None:
    """Give what has been earned since the last time, and tell the player."""
    persistent = renpy.store.persistent
    given = set(persistent.commended or ())
    now = past()
    fresh = [item for item in ALL if item.id not in given and is_earned(item, now)]
    if not fresh:
        return
    persistent.commended = given | {item.id for item in fresh}
    for item in fresh:
        renpy.store.achievement.grant(item.id)
    renpy.notify(renpy.store.look.commended(fresh[-1].title))

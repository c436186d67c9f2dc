"""Rules that follow every way through the story: in order, and what they found remembered."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from tools.build.load import Loaded
from tools.checks.flow import read_before_set, same_caption
from tools.checks.memory import remembered
from tools.checks.sound import fade_cut_off, never_stopped, starts_again, wrong_ambience
from tools.checks.staging import (
    enters_twice,
    hard_cut,
    leaves_absent,
    left_over,
    off_present,
    same_place,
    same_position,
    shown_absent,
    speaker_absent,
    wrong_light,
)
from tools.checks.whole import WholeStory, whole
from tools.diagnostics.model import Code, Diagnostic
from tools.proof.blocks import TooManyBlocksError
from tools.proof.product import TooManyNodesError
from tools.reading.document import resting_collector

Rule = Callable[[WholeStory], Iterator[Diagnostic]]

RULES: tuple[Rule, ...] = (
    speaker_absent.check,
    shown_absent.check,
    leaves_absent.check,
    enters_twice.check,
    same_position.check,
    off_present.check,
    left_over.check,
    hard_cut.check,
    same_place.check,
    wrong_light.check,
    starts_again.check,
    never_stopped.check,
    wrong_ambience.check,
    fade_cut_off.check,
    same_caption.check,
    read_before_set.check,
)
CODES: tuple[Code, ...] = (
    *speaker_absent.CODES,
    *shown_absent.CODES,
    *leaves_absent.CODES,
    *enters_twice.CODES,
    *same_position.CODES,
    *off_present.CODES,
    *left_over.CODES,
    *hard_cut.CODES,
    *same_place.CODES,
    *wrong_light.CODES,
    *starts_again.CODES,
    *never_stopped.CODES,
    *wrong_ambience.CODES,
    *fade_cut_off.CODES,
    *same_caption.CODES,
    *read_before_set.CODES,
)


@resting_collector()
def follow(loaded: Loaded) -> list[Diagnostic]:
    """What all these rules find in a story without errors.

    A story that was followed before is not followed again.
    """
    return remembered(loaded, "ways", lambda: follow_story(whole(loaded)))


def follow_story(story: WholeStory) -> list[Diagnostic]:
    """The findings of every rule."""
    found: list[Diagnostic] = []
    with contextlib.suppress(TooManyBlocksError, TooManyNodesError):
        # Then the proof says that the story is too large, of everything.
        for rule in RULES:
            found += rule(story)
    return found

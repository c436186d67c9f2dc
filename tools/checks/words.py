"""Rules over what stands in the scenes, one after the other: words, names, structure. They follow
no ways, and what they found is remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tools.build.load import Loaded
from tools.checks.flow import self_jump
from tools.checks.memory import remembered
from tools.checks.names import (
    missing_alt,
    unused_audio,
    unused_cast,
    unused_codex,
    unused_lights,
    unused_places,
)
from tools.checks.text import (
    doubled_word,
    look_alike,
    mixed_quotes,
    no_words,
    repeated_line,
    space_at_end,
)
from tools.checks.whole import WholeStory, whole
from tools.diagnostics.model import Code, Diagnostic
from tools.reading.document import resting_collector

RULES: tuple[Callable[[WholeStory], Iterator[Diagnostic]], ...] = (
    self_jump.check,
    doubled_word.check,
    repeated_line.check,
    mixed_quotes.check,
    space_at_end.check,
    look_alike.check,
    no_words.check,
    unused_cast.check,
    unused_places.check,
    unused_lights.check,
    unused_audio.check,
    unused_codex.check,
    missing_alt.check,
)
CODES: tuple[Code, ...] = (
    *self_jump.CODES,
    *doubled_word.CODES,
    *repeated_line.CODES,
    *mixed_quotes.CODES,
    *space_at_end.CODES,
    *look_alike.CODES,
    *no_words.CODES,
    *unused_cast.CODES,
    *unused_places.CODES,
    *unused_lights.CODES,
    *unused_audio.CODES,
    *unused_codex.CODES,
    *missing_alt.CODES,
)


@resting_collector()
def read_words(loaded: Loaded) -> list[Diagnostic]:
    """What all these rules find in a story without errors."""
    return remembered(loaded, "words", lambda: read_story(whole(loaded)))


def read_story(story: WholeStory) -> list[Diagnostic]:
    """The findings of every rule."""
    return [finding for rule in RULES for finding in rule(story)]

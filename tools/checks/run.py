"""All rules, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tools.checks import duplicate_scenes, jumps, unreachable_scenes
from tools.checks.story import StoryFacts
from tools.diagnostics.model import Code, Diagnostic

RULES: tuple[Callable[[StoryFacts], Iterator[Diagnostic]], ...] = (
    duplicate_scenes.check,
    jumps.check,
    unreachable_scenes.check,
)
CODES: tuple[Code, ...] = (*duplicate_scenes.CODES, *jumps.CODES, *unreachable_scenes.CODES)


def check_story(story: StoryFacts) -> list[Diagnostic]:
    """The findings of every rule."""
    return [finding for rule in RULES for finding in rule(story)]

"""All rules, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tools.build.load import Loaded
from tools.checks import duplicate_scenes, jumps, unreachable_scenes
from tools.checks.story import StoryFacts
from tools.diagnostics.model import Code, Diagnostic, has_errors

RULES: tuple[Callable[[StoryFacts], Iterator[Diagnostic]], ...] = (
    duplicate_scenes.check,
    jumps.check,
)
REACH_RULES: tuple[Callable[[StoryFacts], Iterator[Diagnostic]], ...] = (unreachable_scenes.check,)
CODES: tuple[Code, ...] = (
    *duplicate_scenes.CODES,
    *jumps.CODES,
    *unreachable_scenes.CODES,
)


def examine(loaded: Loaded) -> list[Diagnostic]:
    """Everything that can be said of a story: inside its files and between them."""
    inside = loaded.findings
    story = StoryFacts.of(loaded.project, loaded.world, loaded.facts)
    return [*inside, *check_story(story, sound=not has_errors(inside))]


def check_story(story: StoryFacts, *, sound: bool = True) -> list[Diagnostic]:
    """The findings of every rule.

    A rule that asks what can be reached is left out while a jump leads nowhere, or while files have
    errors of their own (``sound`` is false): whatever it said would only be a consequence of those.
    """
    found: list[Diagnostic] = []
    for rule in RULES:
        found += rule(story)
    if sound and not has_errors(found):
        for rule in REACH_RULES:
            found += rule(story)
    return found

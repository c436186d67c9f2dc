"""Scenes that nothing leads to, going by jumps alone; what depends on the state is proved
elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.story import StoryFacts
from tools.diagnostics.model import Code, Diagnostic

UNREACHABLE_SCENE = Code(
    "ATS806",
    "warning",
    "scene that nothing leads to",
    "No road of jumps and calls from the entry scene comes here, so no player can. Lead a `goto` "
    "to it, or delete it.",
)

CODES = (UNREACHABLE_SCENE,)


def reached(story: StoryFacts) -> list[str]:
    """The scenes that jumps lead to from the entry, in the order in which they are met."""
    order: list[str] = []
    seen: set[str] = set()
    waiting = [story.world.entry]
    while waiting:
        name = waiting.pop()
        scene = story.scenes.get(name)
        if scene is None or name in seen:
            continue
        seen.add(name)
        order.append(name)
        waiting.extend(jump.target for jump in reversed(scene.jumps))
    return order


def check(story: StoryFacts) -> Iterator[Diagnostic]:
    if story.world.entry not in story.scenes:
        return
    seen = set(reached(story))
    for scene in story.all_scenes:
        if scene.id not in seen:
            yield story.finding(
                UNREACHABLE_SCENE,
                scene,
                scene.span,
                f"nothing leads to `{scene.id}`",
                f"write `goto: {scene.id}` somewhere, or delete the scene",
            )

"""Scene ids are unique in the whole story."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.story import StoryFacts
from tools.diagnostics.model import Code, Diagnostic

DUPLICATE_SCENE = Code(
    "ATS801",
    "error",
    "scene id used twice",
    "A jump names a scene by its id alone, whatever the chapter, so two scenes cannot share one. "
    "An id under `was` counts too.",
)

CODES = (DUPLICATE_SCENE,)


def check(story: StoryFacts) -> Iterator[Diagnostic]:
    first: dict[str, str] = {}
    for scene in story.all_scenes:
        for name in (scene.id, *scene.was):
            if name in first:
                yield story.finding(
                    DUPLICATE_SCENE,
                    scene,
                    scene.span,
                    f"`{name}` is already a scene in {first[name]}",
                    "give one of them another id",
                )
            else:
                first[name] = scene.path

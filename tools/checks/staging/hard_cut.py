"""A change of place without a transition that nobody asked for: staging steps that stand together
happen together, and the `with: cut` of a later one counts for all of them.

Write `with: cut` beside the `place` itself when the cut is meant. Otherwise put a line or a pause
between the two steps, or leave the `cut` out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import (
    Enter,
    Leave,
    Scene,
    SetLight,
    SetPlace,
    Show,
    Staging,
    Step,
)
from tools.story.walk import children

HARD_CUT = Code("ATS748", "warning", "change of place without a transition", manual(__doc__))

CODES = (HARD_CUT,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for scene in story.scenes.values():
        for place in _cut(scene.steps):
            yield _finding(story, scene, place)


def _finding(story: WholeStory, scene: Scene, place: SetPlace) -> Diagnostic:
    return story.finding(
        HARD_CUT,
        scene.id,
        place.span,
        f"the place changes to `{place.place}` in a hard cut that another step asked for",
        "write `with: cut` beside `place` if it is meant, or take the other one out",
    )


def _cut(steps: Sequence[Step]) -> Iterator[SetPlace]:
    """The changes of place whose transition is a cut only because of a later step."""
    group: list[Staging] = []
    for step in steps:
        if isinstance(step, SetPlace | SetLight | Enter | Show | Leave):
            group.append(step)
            continue
        yield from _cut_group(group)
        group = []
        for inner in children(step):
            yield from _cut(inner)
    yield from _cut_group(group)


def _cut_group(group: Sequence[Staging]) -> Iterator[SetPlace]:
    asked = [step.transition for step in group if step.transition is not None]
    if asked and asked[-1] == "cut":
        for step in group:
            if isinstance(step, SetPlace) and step.transition != "cut":
                yield step

"""A change of place to where the scene is already, in the same light, on every way to it. The
picture fades out and in again, everybody is gone, and nothing has changed.

Write `leave: all` to clear the stage and `light` to change the light. A place at the beginning of a
scene, before its first line, is no fault: it says where the scene happens, wherever it is entered
from.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.staging.track import Standing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op
from tools.story.model import SetPlace

SAME_PLACE = Code("ATS749", "warning", "change of place to the same place", manual(__doc__))

CODES = (SAME_PLACE,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    def fault(op: Op, state: Standing) -> bool:
        if not isinstance(op, ops.Stage) or not isinstance(op.step, SetPlace):
            return False
        step = op.step
        lights = story.world.places[step.place].lights
        light = step.light or (lights[0] if lights else None)
        return (state.place, state.light, state.quiet) == (step.place, light, False)

    for op in story.always(story.standing, (ops.Stage,), fault):
        yield story.finding(
            SAME_PLACE,
            op.scene,
            op.span,
            "the scene is at this place already",
            "write `- leave: all` to clear the stage, or `- light: …` to change the light",
        )

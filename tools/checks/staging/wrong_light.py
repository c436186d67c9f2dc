"""A `light` that the place does not have, on some way to here: another place was meant, or the
place has changed since.

Add the light state to `lights` of the place in places.yaml, or name one of those it has.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.staging.track import Standing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op
from tools.story.model import SetLight

WRONG_LIGHT = Code("ATS740", "error", "light of another place", manual(__doc__))

CODES = (WRONG_LIGHT,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    places = story.world.places

    def fault(op: Op, state: Standing) -> tuple[str, str] | None:
        if not isinstance(op, ops.Stage) or not isinstance(op.step, SetLight):
            return None
        if state.place is None or op.step.light in places[state.place].lights:
            return None
        return op.step.light, state.place

    for item in story.possible(story.standing, (ops.Stage,), fault, "which place this is"):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, (light, place), witness = item
        lights = places[place].lights
        listed = ", ".join(f"`{name}`" for name in lights)
        yield story.finding(
            WRONG_LIGHT,
            op.scene,
            op.span,
            f"`{place}` has no light `{light}`",
            f"it has {listed}" if lights else "it has no light states",
            witness,
        )

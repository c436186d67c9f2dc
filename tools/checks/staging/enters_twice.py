"""Somebody enters who is on stage already on some way to it. They jump to their usual look and
place instead of coming in.

Use `show` to change a look or a position; let them `leave` first when they are meant to come back;
or put the step under the `when` under which they are not there.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.staging.track import Standing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op
from tools.story.model import Enter

ENTERS_TWICE = Code("ATS744", "warning", "enters twice", manual(__doc__))

CODES = (ENTERS_TWICE,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    def fault(op: Op, state: Standing) -> str | None:
        if isinstance(op, ops.Stage) and isinstance(op.step, Enter):
            return op.step.actor if state.person(op.step.actor) else None
        return None

    for item in story.possible(story.standing, (ops.Stage,), fault, "whether they are on stage"):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, actor, witness = item
        yield story.finding(
            ENTERS_TWICE,
            op.scene,
            op.span,
            f"`{actor}` enters, and is on stage already",
            f"write `- show: {actor} …` to change their look",
            witness,
        )

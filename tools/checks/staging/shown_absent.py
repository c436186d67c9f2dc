"""`show` changes the look of somebody who is not on stage on some way to it. The engine then puts
them there in their usual look, without an entrance.

Write `enter` instead, or put the step under the same `when` as their entrance.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.staging.track import Standing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op
from tools.story.model import Show

SHOWN_ABSENT = Code("ATS742", "warning", "shown without being on stage", manual(__doc__))

CODES = (SHOWN_ABSENT,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    def fault(op: Op, state: Standing) -> str | None:
        if isinstance(op, ops.Stage) and isinstance(op.step, Show) and not op.of_line:
            return None if state.person(op.step.actor) else op.step.actor
        return None

    for item in story.possible(story.standing, (ops.Stage,), fault, "whether they are on stage"):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, actor, witness = item
        yield story.finding(
            SHOWN_ABSENT,
            op.scene,
            op.span,
            f"`{actor}` is shown here, and is not on stage",
            f"write `- enter: {actor} …` instead",
            witness,
        )

"""`leave` names somebody who is not on stage on some way to it. They left before, the place has
changed since (which clears the stage), or they came on under a `when` that this step does not have.

Take the step out, or put it under the same `when` as their entrance.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.staging.track import Standing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op
from tools.story.model import Leave

LEAVES_ABSENT = Code("ATS743", "warning", "leaves without being on stage", manual(__doc__))

CODES = (LEAVES_ABSENT,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    def fault(op: Op, state: Standing) -> str | None:
        if not isinstance(op, ops.Stage) or not isinstance(op.step, Leave):
            return None
        actor = op.step.actor
        if actor is None:
            return None if state.people else "all"
        return None if state.person(actor) else actor

    for item in story.possible(story.standing, (ops.Stage,), fault, "whether they are on stage"):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, actor, witness = item
        who = "everybody leaves here, and nobody is" if actor == "all" else f"`{actor}` is not"
        yield story.finding(
            LEAVES_ABSENT,
            op.scene,
            op.span,
            f"{who} on stage",
            "take this step out, or give it the `when` under which they came on",
            witness,
        )

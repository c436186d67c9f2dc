"""Two people stand in one position on some way to here, so that one covers the other.

Somebody without `@position` stands where `position` in cast.yaml puts them. Give one of them
another one: `far_left`, `left`, `centre`, `right`, `far_right`.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.staging.track import Standing, position_of
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op
from tools.story.model import Enter, Show, Span

SAME_POSITION = Code("ATS745", "warning", "two people in one position", manual(__doc__))

CODES = (SAME_POSITION,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    def fault(op: Op, state: Standing) -> tuple[str, str, str] | None:
        if not isinstance(op, ops.Stage) or not isinstance(op.step, Enter | Show):
            return None
        step = op.step
        there = state.person(step.actor)
        if isinstance(step, Show):
            if there is None and step.present_only:
                return None
            if there is not None and step.look.position in (None, there.position):
                return None
        position = position_of(step.actor, step.look, story.world)
        for other in state.people:
            if other.actor != step.actor and other.position == position:
                return step.actor, other.actor, position
        return None

    told: set[tuple[str, Span]] = set()
    for item in story.possible(story.standing, (ops.Stage,), fault, "whether the position is free"):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, (actor, other, position), witness = item
        if (op.scene, op.span) in told:
            continue
        told.add((op.scene, op.span))
        span = story.word_before(op.scene, op.span, actor) if ops.look_of_line(op) else op.span
        yield story.finding(
            SAME_POSITION,
            op.scene,
            span,
            f"`{actor}` and `{other}` both stand @{position}",
            "give one of them another position, or let the other leave first",
            witness,
        )

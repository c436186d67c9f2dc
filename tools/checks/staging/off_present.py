"""A line says `(off)`, heard and not seen, but the speaker is on stage on some way to it.

Leave the `(off)` out, or let them `leave` before the line.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.staging.track import Standing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op

OFF_PRESENT = Code("ATS746", "warning", "off, and yet on stage", manual(__doc__))

CODES = (OFF_PRESENT,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    def fault(op: Op, state: Standing) -> str | None:
        if not isinstance(op, ops.Line) or not op.say.off or op.say.speaker is None:
            return None
        return op.say.speaker if state.person(op.say.speaker) else None

    for item in story.possible(
        story.standing, (ops.Line,), fault, "whether the speaker is on stage"
    ):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, actor, witness = item
        yield story.finding(
            OFF_PRESENT,
            op.scene,
            story.word_before(op.scene, op.span, actor),
            f"`{actor}` speaks off stage, and stands on it",
            f"leave `(off)` out, or write `- leave: {actor}` before it",
            witness,
        )

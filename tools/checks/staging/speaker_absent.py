"""Somebody speaks who is not on stage on some way to the line. The player hears a person and sees
an empty place, or, when the line names a look, somebody pops up who never came in.

Let them `enter` before the line, or write `name (off):` when they are meant to be out of sight. On
the radio, in thought and in telemetry nobody needs to be on stage. When they are there on other
ways only, put the line under the same `when` as their `enter`.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.staging.track import Standing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op

SPEAKER_ABSENT = Code("ATS741", "warning", "speaker who is not on stage", manual(__doc__))

CODES = (SPEAKER_ABSENT,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    world = story.world

    def fault(op: Op, state: Standing) -> str | None:
        if isinstance(op, ops.Line):
            say = op.say
            if say.speaker is None or say.off or say.mode != "talk":
                return None
            actor = say.speaker
        else:
            look = ops.look_of_line(op)
            if look is None or look.present_only:
                return None
            actor = look.actor
        if world.cast[actor].kind != "person" or state.person(actor) is not None:
            return None
        return actor

    told: set[tuple[str, str]] = set()
    for item in story.possible(
        story.standing, (ops.Line, ops.Stage), fault, "whether the speaker is on stage"
    ):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, actor, witness = item
        if (op.scene, actor) in told:
            continue
        told.add((op.scene, actor))
        yield story.finding(
            SPEAKER_ABSENT,
            op.scene,
            story.word_before(op.scene, op.span, actor),
            f"`{actor}` speaks, and is not on stage",
            f"write `- enter: {actor}` before it, or `{actor} (off):`",
            witness,
        )

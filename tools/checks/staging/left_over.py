"""Somebody stands on stage through a whole scene in which they neither speak, change nor leave:
they came with the scene before, and nobody has sent them away.

A scene with a `place` at its head begins with an empty stage. One without goes on where the last
one was, with whoever was there: let them `leave` at its beginning, or at the end of the scene
before.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.staging.track import Standing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op

LEFT_OVER = Code("ATS747", "warning", "left over from the scene before", manual(__doc__))

CODES = (LEFT_OVER,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    def fault(op: Op, state: Standing) -> tuple[str, ...] | None:
        if state.quiet or story.scenes[op.scene].returns:
            return None
        return tuple(person.actor for person in state.people if person.idle) or None

    told: set[tuple[str, str]] = set()
    for item in story.possible(story.standing, (ops.Goto, ops.End), fault, "who is still on stage"):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, actors, witness = item
        scene = story.scenes[op.scene]
        for actor in actors:
            if (scene.id, actor) in told:
                continue
            told.add((scene.id, actor))
            yield story.finding(
                LEFT_OVER,
                scene.id,
                scene.span,
                f"`{actor}` stands through this scene and has nothing to do in it",
                f"write `- leave: {actor}` at its beginning, or give it a `place`",
                witness,
            )

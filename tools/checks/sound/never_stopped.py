"""A track goes on into another chapter: on some way the last scene never stopped it, and the first
one of the new chapter says a line without saying what is heard.

Write `music` at the head of the scene, the same track if it is meant to go on, or `music: stop`.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.sound.track import Playing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op

NEVER_STOPPED = Code("ATS751", "warning", "music that is never stopped", manual(__doc__))

CODES = (NEVER_STOPPED,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    def fault(_op: Op, state: Playing) -> str | None:
        return state.music.name if state.carried else None

    told: set[str] = set()
    for item in story.possible(story.playing, (ops.Line, ops.Menu), fault, "what is heard"):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, name, witness = item
        if op.scene in told:
            continue
        told.add(op.scene)
        yield story.finding(
            NEVER_STOPPED,
            op.scene,
            story.scenes[op.scene].span,
            f"`{name}` from the chapter before goes on playing here",
            f"write `music: {name}` at the head of the scene, another track, or `music: stop`",
            witness,
        )

"""Music or ambience is started that is playing already, on every way to here. Nothing would be
heard: what plays goes on.

Take the cue out. At the beginning of a scene, before its first line, it is no fault: it says what
the scene sounds like, wherever it is entered from.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.sound.track import Playing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op

STARTS_AGAIN = Code("ATS750", "warning", "music that plays already", manual(__doc__))

CODES = (STARTS_AGAIN,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    def fault(op: Op, state: Playing) -> bool:
        if not isinstance(op, ops.Cue) or op.cue.channel == "sound" or op.cue.name is None:
            return False
        return not state.quiet and state.channel(op.cue.channel).name == op.cue.name

    for op in story.always(story.playing, (ops.Cue,), fault):
        assert isinstance(op, ops.Cue)
        yield story.finding(
            STARTS_AGAIN,
            op.scene,
            op.span,
            f"`{op.cue.name}` is playing already",
            "take this cue out",
        )

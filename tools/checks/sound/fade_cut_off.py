"""A fade that nobody hears: the scene ends, or the next cue of its channel comes, while the seconds
of its `fade` have not gone by, because no line, choice or pause stands between.

Put the cue before the last line, write a `pause` after it, or leave the `fade` out.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.sound.track import Playing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op
from tools.story.model import CueChannel

FADE_CUT_OFF = Code("ATS753", "warning", "fade that is cut off", manual(__doc__))

CODES = (FADE_CUT_OFF,)

CHANNELS: tuple[CueChannel, ...] = ("music", "ambience")


def check(story: WholeStory) -> Iterator[Diagnostic]:
    def fault(op: Op, state: Playing) -> tuple[str, float] | None:
        if isinstance(op, ops.Cue):
            channels: tuple[CueChannel, ...] = (op.cue.channel,)
            if op.cue.channel == "sound":
                return None
        else:
            channels = CHANNELS
        for channel in channels:
            seconds = state.channel(channel).fading
            if seconds:
                return channel, seconds
        return None

    for item in story.possible(
        story.playing, (ops.Goto, ops.End, ops.Return, ops.Cue), fault, "whether a fade is heard"
    ):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, (channel, seconds), witness = item
        what = "the next cue comes" if isinstance(op, ops.Cue) else "the scene ends"
        yield story.finding(
            FADE_CUT_OFF,
            op.scene,
            op.span,
            f"{what} while the {channel} still fades for {seconds:g} s",
            "put the fading cue before the last line, or a `pause` after it",
            witness,
        )

"""What is heard, as far as rules ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tools.graph import ops
from tools.graph.ops import Op
from tools.proof.product import Product
from tools.story.model import CueChannel, Pause, SetPlace

if TYPE_CHECKING:
    from tools.checks.whole import WholeStory


class Channel(NamedTuple):
    """``name`` is ``None`` in silence. ``fading``: seconds that its last cue still takes, as far as
    nobody has had time to hear it out.
    """

    name: str | None
    fading: float


class Playing(NamedTuple):
    """What is heard at one moment. ``carried``: the music came with the chapter before. ``quiet``:
    no line of this scene has been said yet.
    """

    music: Channel
    ambience: Channel
    carried: bool
    place: str | None
    quiet: bool

    def channel(self, channel: CueChannel) -> Channel:
        return self.music if channel == "music" else self.ambience


SILENCE = Channel(None, 0.0)


def playing(story: WholeStory) -> Product[Playing]:
    """What is heard in a whole story. Raises ``TooManyNodesError``."""
    scenes = story.scenes

    def matters(op: Op) -> bool:
        match op:
            case ops.Stage():
                return isinstance(op.step, SetPlace)
            case ops.Direct():
                return isinstance(op.step, Pause)
            case ops.Cue():
                return op.cue.channel != "sound"
            case ops.EnterScene():
                return not scenes[op.scene].returns
            case ops.Line() | ops.Sheet() | ops.Menu() | ops.AskName() | ops.Goto():
                return True
            case _:
                return False

    def after(state: Playing, op: Op) -> Playing:
        match op:
            case ops.Stage():
                return (
                    state._replace(place=op.step.place) if isinstance(op.step, SetPlace) else state
                )
            case ops.Cue():
                now = Channel(op.cue.name, op.cue.fade or 0.0)
                if op.cue.channel == "music":
                    return state._replace(music=now, carried=False)
                return state._replace(ambience=now)
            case ops.Goto() if op.target is not None:
                here, there = scenes[op.scene], scenes[op.name]
                moved = here.chapter != there.chapter and state.music.name is not None
                return state._replace(carried=True) if moved and not there.returns else state
            case ops.EnterScene():
                return state._replace(quiet=True)
            case ops.Direct():
                seconds = op.step.seconds if isinstance(op.step, Pause) else 0.0
                return state._replace(
                    music=_later(state.music, seconds), ambience=_later(state.ambience, seconds)
                )
            case ops.Line() | ops.Sheet() | ops.Menu() | ops.AskName():
                if state.quiet or state.music.fading or state.ambience.fading:
                    return state._replace(
                        music=_later(state.music, None),
                        ambience=_later(state.ambience, None),
                        quiet=False,
                    )
                return state
            case _:
                return state

    return Product(
        story.blocks, story.ranges, Playing(SILENCE, SILENCE, False, None, True), matters, after
    )


def _later(channel: Channel, seconds: float | None) -> Channel:
    """The channel after some time; ``None``: after a line, which takes as long as it takes."""
    if not channel.fading:
        return channel
    left = 0.0 if seconds is None else max(0.0, channel.fading - seconds)
    return channel._replace(fading=left)

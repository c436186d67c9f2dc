"""The sound of one place goes on in another: the place changes, on some way without a new ambience,
and everywhere else in the story this place has other ones.

Write `ambience` after the change of place, or `ambience: stop`.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.pages import manual
from tools.checks.sound.track import Playing
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op

WRONG_AMBIENCE = Code("ATS752", "warning", "ambience of another place", manual(__doc__))

CODES = (WRONG_AMBIENCE,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    known: dict[str, set[str | None]] = {}

    for _pc, op, state, _nodes in story.playing.moments(ops.Cue):
        if isinstance(op, ops.Cue) and op.cue.channel == "ambience" and state.place is not None:
            known.setdefault(state.place, set()).add(op.cue.name)

    def fault(_op: Op, state: Playing) -> tuple[str, str] | None:
        name, place = state.ambience.name, state.place
        if name is None or place is None or not known.get(place) or name in known[place]:
            return None
        return name, place

    told: set[tuple[str, str, str]] = set()
    for item in story.possible(
        story.playing, (ops.Line, ops.Sheet, ops.Menu), fault, "what is heard"
    ):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, (name, place), witness = item
        if (op.scene, name, place) in told:
            continue
        told.add((op.scene, name, place))
        others = ", ".join(f"`{other}`" for other in sorted(filter(None, known[place])))
        yield story.finding(
            WRONG_AMBIENCE,
            op.scene,
            op.span,
            f"`{name}` is still heard at `{place}`",
            f"write `ambience` after the change of place; elsewhere it has {others or 'none'}",
            witness,
        )

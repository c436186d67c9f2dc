"""What a playtest found, in words."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from tools.coverage.cover import Cover
from tools.coverage.items import Want
from tools.graph import ops
from tools.playtest.compare import Difference
from tools.sim.tape import Tape

_MOST_DIFFERENCES = 20
_MOST_UNREACHED = 20
_COLUMN = 46


def cover_lines(cover: Cover, tape: Tape, paths: Mapping[str, str]) -> Iterator[str]:
    """How much the playthroughs reach, and what they do not."""
    total = len(cover.reached) + len(cover.dead) + len(cover.open_) + len(cover.missed)
    count = len(cover.walks)
    yield (
        f"{count} playthrough{'' if count == 1 else 's'} "
        f"reach{'es' if count == 1 else ''} {len(cover.reached):,} of {total:,} "
        f"{_WHAT[cover.want]}."
    )
    for why, pcs in (
        ("nobody comes to", cover.dead),
        ("not proven", cover.open_),
        ("not reached", cover.missed),
    ):
        told = list(_unreached(why, pcs, cover, tape, paths))
        yield from told[:_MOST_UNREACHED]
        if len(told) > _MOST_UNREACHED:
            yield f"  ... and {len(told) - _MOST_UNREACHED} more"
    for pc, what, choices in cover.broken:
        op = tape.program.ops[pc]
        yield f"error: {paths[op.scene]}:{op.span.line}: {what}"
        yield f"  after {choices} choice{'' if choices == 1 else 's'}"


def bound_line(cover: Cover, tape: Tape, paths: Mapping[str, str]) -> str:
    """How few playthroughs could be enough."""
    assert cover.apart is not None
    few, many = len(cover.apart), len(cover.walks)
    if few == many:
        return f"Fewer are not enough: of {few} places no two are in one playthrough."
    places = [tape.program.ops[pc] for pc in cover.apart]
    first = ", ".join(f"{paths[op.scene].rpartition('/')[2]}:{op.span.line}" for op in places[:3])
    return (
        f"At least {few} are needed (at most {many / few:.2f} times as many as the fewest): "
        f"no two of {few} places are in one playthrough ({first} ...)."
    )


_WHAT: Mapping[Want, str] = {
    "lines": "lines and endings",
    "choices": "options and endings",
    "endings": "endings",
    "all": "lines, options and endings",
}


def _unreached(
    why: str, pcs: Sequence[int], cover: Cover, tape: Tape, paths: Mapping[str, str]
) -> Iterator[str]:
    """One line for each op, and one for a scene of which nothing is reached."""
    all_ops = tape.program.ops
    entered = {all_ops[pc].scene for pc in cover.reached}
    options = {
        way.target: way.option.text.raw
        for op in all_ops
        if isinstance(op, ops.Menu)
        for way in op.options
    }
    missed = Counter(all_ops[pc].scene for pc in pcs)
    for scene, count in missed.items():
        if scene not in entered:
            yield f"  {why}: {paths[scene]}  nothing of this scene ({count})"
    for pc in pcs:
        op = all_ops[pc]
        if op.scene in entered:
            words = textwrap.shorten(options.get(pc) or _words(op), 60, placeholder=" ...")
            yield f"  {why}: {paths[op.scene]}:{op.span.line}  {words}"


def _words(op: ops.Op) -> str:
    match op:
        case ops.Line():
            return op.say.text.raw
        case ops.Sheet():
            return op.sheet.text.raw
        case ops.End():
            return f"ending {op.ending}"
        case _:
            return "an option"


def difference_lines(
    differences: Sequence[Difference], titles: Sequence[str], paths: Mapping[str, str]
) -> Iterator[str]:
    """The first differences: on the left what the story says, on the right what the engine did."""
    last = -1
    for difference in differences[:_MOST_DIFFERENCES]:
        if difference.run != last:
            last = difference.run
            yield f"playthrough {last + 1}{titles[last] and f' ({titles[last]})'}"
        path = paths.get(difference.scene or "", "")
        place = f"{path}:{difference.line}: " if path else ""
        yield f"  error: {place}{difference.what} differs"
        if difference.near:
            yield f"    after {textwrap.shorten(difference.near, 86, placeholder=' ...')}"
        yield from _beside(difference.story, difference.engine)
    if len(differences) > _MOST_DIFFERENCES:
        yield f"... and {len(differences) - _MOST_DIFFERENCES} more"


def _beside(story: str, engine: str) -> Iterator[str]:
    left = textwrap.wrap(story, _COLUMN) or [""]
    right = textwrap.wrap(engine, _COLUMN) or [""]
    yield f"    {'story'.ljust(_COLUMN)} | engine"
    for number in range(max(len(left), len(right))):
        one = left[number] if number < len(left) else ""
        two = right[number] if number < len(right) else ""
        yield f"    {one.ljust(_COLUMN)} | {two}".rstrip()

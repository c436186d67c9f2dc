"""Loops that hold a player for ever: a state inside, and no way of leaving from it.

Every loop is looked at on its own, with all ways out of it taken for granted: whoever can reach no
stop at all has to end in a loop that cannot be left.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from tools.proof.backward import Backward
from tools.proof.diagrams import EVERYTHING, NOTHING


def held(backward: Backward, loop: Sequence[int]) -> dict[int, int]:
    """For the blocks of ``loop`` the states from which nobody gets out, as far as value sets do not
    exclude them. A menu without options, which stops the story, counts as a way out.

    Raises ``ExhaustedError``.
    """
    diagrams, blocks = backward.diagrams, backward.blocks
    inside = set(loop)
    # Last ones first: what a block knows of those ahead of it is then mostly final.
    order = sorted(loop, key=backward.rank.__getitem__, reverse=True)
    place = {number: at for at, number in enumerate(order)}
    leaves = {number: _at_once(backward, number, inside) for number in loop}
    waiting = list(range(len(order)))
    queued = set(waiting)
    while waiting:
        at = heapq.heappop(waiting)
        queued.discard(at)
        number = order[at]
        block = blocks.items[number]
        found = leaves[number]
        count = len(block.stretch.changes)
        for way, target in enumerate(block.targets):
            if found == EVERYTHING:
                break
            if target in inside and leaves[target] != NOTHING:
                ahead = diagrams.both(backward.way_condition(number, way), leaves[target])
                ahead = backward.ahead(block.stretch, count, ahead)
                found = diagrams.either(found, ahead)
        found = backward.cared(number, found)
        if found != leaves[number]:
            leaves[number] = found
            for before, _way in blocks.before[number]:
                behind = place.get(before)
                if behind is not None and behind not in queued and leaves[before] != EVERYTHING:
                    queued.add(behind)
                    heapq.heappush(waiting, behind)
    return {
        number: stuck
        for number in loop
        if (stuck := backward.cared(number, diagrams.outside(leaves[number]))) != NOTHING
    }


def _at_once(backward: Backward, number: int, inside: set[int]) -> int:
    """The states at the beginning of a block from which its next step leaves the loop."""
    diagrams = backward.diagrams
    block = backward.blocks.items[number]
    found, stops = NOTHING, EVERYTHING
    for way, target in enumerate(block.targets):
        open_ = backward.way_condition(number, way)
        if stops != NOTHING:
            stops = diagrams.both(stops, diagrams.outside(open_))
        if target not in inside:
            found = diagrams.either(found, open_)
    found = diagrams.either(found, stops)
    return backward.cared(number, backward.ahead(block.stretch, len(block.stretch.changes), found))

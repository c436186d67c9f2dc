"""What playthroughs have to reach: the ops of the program, as far as they are not always met
together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from tools.graph import ops
from tools.graph.program import Program
from tools.proof.blocks import Blocks

Want = Literal["lines", "choices", "endings", "all"]
WANTS: tuple[Want, ...] = ("lines", "choices", "endings", "all")


def targets(program: Program, want: Want) -> frozenset[int]:
    """The pcs to reach: every line and sheet, or every option (its first op), or both; endings
    always.
    """
    found: set[int] = set()
    for pc, op in enumerate(program.ops):
        match op:
            case ops.End():
                found.add(pc)
            case ops.Line() | ops.Sheet() if want in ("lines", "all"):
                found.add(pc)
            case ops.Menu() if want in ("choices", "all"):
                found.update(way.target for way in op.options)
            case _:
                pass
    return frozenset(found)


@dataclass(frozen=True)
class Items:
    """Wanted ops that are always run together are one item, known by the first op of its stretch.

    ``of_block`` has the item of each block that has one, ``blocks`` the blocks of each item (one
    for every row of callers), ``rank`` where in the story it comes: later ones have higher ranks.
    """

    of_block: Mapping[int, int]
    blocks: Mapping[int, Sequence[int]]
    rank: Mapping[int, int]


def items_of(
    blocks: Blocks, wanted: frozenset[int], reached: Sequence[object], rank: Sequence[int]
) -> Items:
    """The items of the blocks for which ``reached`` is true; ``rank`` is that of each block."""
    of_block: dict[int, int] = {}
    found: dict[int, list[int]] = {}
    for number, block in enumerate(blocks.items):
        if reached[number] and not wanted.isdisjoint(block.stretch.pcs):
            item = block.stretch.pcs[0]
            of_block[number] = item
            found.setdefault(item, []).append(number)
    ranks = {item: min(rank[number] for number in numbers) for item, numbers in found.items()}
    return Items(of_block, found, ranks)

"""Proving one program: the way in for everybody else."""

from __future__ import annotations

import sys
import time

from tools.graph.program import Program
from tools.proof.blocks import TooManyBlocksError, blocks_of
from tools.proof.explore import PATIENCE
from tools.proof.prover import Prover
from tools.proof.report import Report, nothing_proven
from tools.proof.result import Proof
from tools.proof.space import space_of
from tools.sim.tape import Tape
from tools.story.world import World

BUDGET_SECONDS = 60.0
"""Far more than a story takes: what ends a search is the size of its diagrams, which is the same on
every machine."""
TOO_LARGE = "calls within calls make the story too large"


def prove(
    program: Program,
    world: World,
    budget_seconds: float = BUDGET_SECONDS,
    *,
    patience: int = PATIENCE,
) -> Proof:
    """Everything that can be said about ``program`` within about ``budget_seconds``.

    ``patience`` is how long playing goes on without news; with 0 nearly everything is left to the
    searches, which is slow and only good for testing them.

    The same program gives the same answers, as long as the time suffices.
    """
    began = time.perf_counter()
    try:
        prover = settle(program, world, budget_seconds, patience=patience)
    except TooManyBlocksError:
        return nothing_proven(program, TOO_LARGE, time.perf_counter() - began)
    return proof_of(prover, world, began)


def settle(
    program: Program,
    world: World,
    budget_seconds: float = BUDGET_SECONDS,
    *,
    patience: int = PATIENCE,
) -> Prover:
    """A prover that has done its work, for those who go on searching. Raises
    ``TooManyBlocksError``.
    """
    space = space_of(program, world)
    blocks = blocks_of(program, space)
    # Diagrams are as deep as there are variables, and they are walked recursively.
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 4 * len(space.domains) + 2_000))
    prover = Prover(blocks, budget_seconds, patience)
    prover.run()
    return prover


def proof_of(prover: Prover, world: World, began: float | None = None) -> Proof:
    """What ``prover`` knows; ``began`` is when its work did, on the performance counter."""
    program = prover.blocks.program
    start = time.perf_counter() if began is None else began
    return Report(prover, world, Tape(program, world)).proof(start)

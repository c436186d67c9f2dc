"""Loops that a player can get into and never out of, and calls that nobody comes back from."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.proved import ProvedStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph.ops import CallScene

ENDLESS_LOOP = Code(
    "ATS816",
    "error",
    "loop without a way out",
    "There is a way into this loop from which the story can only go round: no choice in it leads "
    "to an ending any more. Give the loop a way out that does not depend on what can no longer "
    "change.",
)
NEVER_COMES_BACK = Code(
    "ATS817",
    "warning",
    "call that never comes back",
    "Players come to this `call`, but nobody gets to the step behind it: every way through the "
    "called scene ends the story or stays in a loop.",
)

CODES = (ENDLESS_LOOP, NEVER_COMES_BACK)


def check(story: ProvedStory) -> Iterator[Diagnostic]:
    proof = story.proof
    for held in proof.held:
        op = proof.program.ops[held.pc]
        yield story.finding(
            ENDLESS_LOOP,
            op.scene,
            op.span,
            "from here the story can go round for ever, and no choice leads out",
            "give it a way out that is always there",
            to=held,
        )
    for pc, op in story.ops():
        if isinstance(op, CallScene) and proof.ops[op.back] == "no":
            yield story.finding(
                NEVER_COMES_BACK,
                op.scene,
                op.span,
                f"nobody comes back from `{op.name}`",
                f"write `goto: {op.name}`, or let the scene end where it should come back",
                to=pc,
            )

"""Conditions of steps and cases that come out the same on every way to them."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.proved import ProvedStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph.ops import Branch
from tools.story.model import If, Scene, Span
from tools.story.walk import walk

NEVER_HOLDS = Code(
    "ATS813",
    "warning",
    "condition that never holds here",
    "Players come to this condition, but it fails on every way, so what depends on it never "
    "happens. Among `cases`, those above may already take every state in which it would hold.",
)
ALWAYS_HOLDS = Code(
    "ATS814",
    "warning",
    "condition that always holds here",
    "The condition holds on every way to it, so it decides nothing, and an `else` or further "
    "`cases` below it never happen. The last of several `cases` may take all that the "
    "others leave. Leave the condition out, or ask for what was meant.",
)
CODES = (NEVER_HOLDS, ALWAYS_HOLDS)


def check(story: ProvedStory) -> Iterator[Diagnostic]:
    cases = {scene.id: _later_cases(scene) for scene in story.scenes.values()}
    for pc, op in story.ops():
        if not isinstance(op, Branch) or story.only_constant(op.when):
            continue
        holds, fails = story.proof.ways[pc]
        last = cases[op.scene].get(op.span)
        if holds == "no":
            yield story.finding(
                NEVER_HOLDS,
                op.scene,
                op.span,
                "this never holds here"
                + ("" if last is None else ": the cases above take every state that is left"),
                "look at what the variables in it can be at this point",
                to=pc,
            )
        elif fails == "no" and not last:
            # A last case that takes whatever the others leave is only an `else` spelt out.
            yield story.finding(
                ALWAYS_HOLDS,
                op.scene,
                op.span,
                "this holds on every way to here",
                "leave the condition out, or ask for what was meant",
                to=pc,
            )


def _later_cases(scene: Scene) -> dict[Span, bool]:
    """The cases that stand below another one, and whether nothing comes below them."""
    found: dict[Span, bool] = {}
    for step in walk(scene.steps):
        if isinstance(step, If):
            for branch in step.branches[1:]:
                found[branch.span] = branch is step.branches[-1] and not step.orelse
    return found

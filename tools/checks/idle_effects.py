"""Effects that never change anything."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.proved import ProvedStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph.ops import Assign
from tools.proof.keys import Key

IDLE_EFFECT = Code(
    "ATS820",
    "warning",
    "effect that never changes anything",
    "A counter stays inside its range, and here it is at the end of the range on every way, so "
    "adding does nothing. The range may be too small, or the start value wrong.",
)
CONSTANT_EFFECT = Code(
    "ATS821",
    "warning",
    "condition in `set` that is always the same",
    "The condition comes out the same on every way to here, so the flag could be set to `yes` or "
    "`no` right away.",
)

CODES = (IDLE_EFFECT, CONSTANT_EFFECT)


def check(story: ProvedStory) -> Iterator[Diagnostic]:
    answers = story.proof.answers
    for pc, op in story.ops():
        if not isinstance(op, Assign):
            continue
        for place, effect in enumerate(op.effects):
            if answers.get(Key("moves", pc, place)) == "no":
                end = "top" if (effect.add or 0) > 0 else "bottom"
                yield story.finding(
                    IDLE_EFFECT,
                    op.scene,
                    effect.span,
                    f"`{effect.variable}` is at the {end} of its range on every way to here",
                    "look at its range and at what changes it before",
                    to=pc,
                )
            if effect.condition is None or story.only_constant(effect.condition):
                continue
            for key, value in ((Key("yes", pc, place), "no"), (Key("no", pc, place), "yes")):
                if answers.get(key) == "no":
                    yield story.finding(
                        CONSTANT_EFFECT,
                        op.scene,
                        effect.span,
                        f"this is always `{value}` here",
                        f"write `{effect.variable}: {value}`, or ask for what was meant",
                        to=pc,
                    )

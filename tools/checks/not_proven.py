"""What could not be settled within the time and the memory that a proof may take."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.proved import ProvedStory
from tools.diagnostics.model import Code, Diagnostic

NOT_PROVEN = Code(
    "ATS839",
    "info",
    "not proven",
    "Whether players can come to this was neither found by playing nor excluded, so nothing is "
    "said about it. That is no fault of the story; fewer variables in one condition, or a counter "
    "with a smaller range, make it easier to prove.",
)

CODES = (NOT_PROVEN,)


def check(story: ProvedStory) -> Iterator[Diagnostic]:
    for pc, what, reason in story.proof.not_proven:
        op = story.proof.program.ops[pc]
        yield story.finding(
            NOT_PROVEN,
            op.scene,
            op.span,
            f"what can happen at this {what} was not proven: {reason}",
            "it may be right or wrong; play it to see",
        )

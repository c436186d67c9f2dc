"""Options that no player is ever offered, and options whose condition decides nothing."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.proved import ProvedStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph.ops import Menu
from tools.proof.keys import Key

NEVER_OFFERED = Code(
    "ATS811",
    "warning",
    "option that is never offered",
    "Players come to this choice, but whatever they did before, the option's `when` fails. A "
    "value in it may be misspelt, a counter may not get that far, or two parts may exclude each "
    "other.",
)
ALWAYS_OFFERED = Code(
    "ATS812",
    "warning",
    "`when` of an option that always holds",
    "Whatever players did before this choice, the option's `when` holds, so it decides nothing. "
    "Leave it out, or ask for what was meant.",
)

CODES = (NEVER_OFFERED, ALWAYS_OFFERED)


def check(story: ProvedStory) -> Iterator[Diagnostic]:
    for pc, op in story.ops():
        if not isinstance(op, Menu):
            continue
        for place, (way, status) in enumerate(zip(op.options, story.proof.ways[pc], strict=True)):
            option = way.option
            if option.when is None or story.only_constant(option.when):
                continue
            if status == "no":
                yield story.finding(
                    NEVER_OFFERED,
                    op.scene,
                    option.span,
                    "no player is ever offered this: its `when` fails on every way to here",
                    "look at what the variables in it can be at this point",
                    to=pc,
                )
            elif story.proof.answers.get(Key("withheld", pc, place)) == "no":
                yield story.finding(
                    ALWAYS_OFFERED,
                    op.scene,
                    option.span,
                    "the `when` of this option holds on every way to here",
                    "leave it out, or ask for what was meant",
                    to=pc,
                )

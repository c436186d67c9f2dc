"""Choices that can come up with nothing to choose."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.proved import ProvedStory
from tools.diagnostics.model import Code, Diagnostic

EMPTY_MENU = Code(
    "ATS810",
    "error",
    "choice without an option",
    "There is a way to this choice on which no option is offered: every `when` fails and every "
    "`once` has been used. The game would be stuck there. Leave one option without a condition, "
    "or make the conditions cover every state.",
)

CODES = (EMPTY_MENU,)


def check(story: ProvedStory) -> Iterator[Diagnostic]:
    for key, status in story.proof.answers.items():
        if key.subject == "empty" and status == "yes":
            menu = story.proof.program.ops[key.pc]
            yield story.finding(
                EMPTY_MENU,
                menu.scene,
                menu.span,
                "this choice can come up without any option",
                "leave one option without `when` and `once`",
                to=key,
            )

"""Endings that nobody can get."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.proved import ProvedStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph.ops import End

OUT_OF_REACH = Code(
    "ATS818",
    "warning",
    "ending that nobody can get",
    "endings.yaml declares this ending, but no sequence of choices leads to it: no scene has "
    "`ending:` with its id, or what would lead there never happens.",
)

CODES = (OUT_OF_REACH,)


def check(story: ProvedStory) -> Iterator[Diagnostic]:
    used = {op.ending: op for op in story.proof.program.ops if isinstance(op, End)}
    for name, ending in story.world.endings.items():
        if story.proof.endings.get(name) != "no":
            continue
        op = used.get(name)
        yield story.declared(
            OUT_OF_REACH,
            ending.origin,
            f"no sequence of choices leads to the ending `{name}`",
            f"write `- ending: {name}` where the story ends so"
            if op is None
            else f"`{op.scene}` ends with it, but players never come to that step",
        )

"""The same line twice, one right after the other, by the same voice: a copy that was left behind,
or a line pasted twice.

Lines of one or two words, as on the radio, are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import Choice, If, Say, Sheet, Step, Text
from tools.story.walk import children

REPEATED_LINE = Code("ATS511", "warning", "repeated line", manual(__doc__))

CODES = (REPEATED_LINE,)

_FEWEST = 3


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for scene in story.scenes.values():
        for text in _repeated(scene.steps):
            yield story.finding(
                REPEATED_LINE,
                scene.id,
                text.span,
                "this line has just been said",
                "delete one of the two",
            )


def _repeated(steps: Sequence[Step]) -> Iterator[Text]:
    last: tuple[str | None, str] | None = None
    for step in steps:
        if isinstance(step, Say | Sheet):
            who = step.speaker if isinstance(step, Say) else step.style
            said = (who, step.text.raw)
            if said == last and len(step.text.raw.split()) >= _FEWEST:
                yield step.text
            last = said
        elif isinstance(step, Choice | If):
            last = None
            for inner in children(step):
                yield from _repeated(inner)

"""A scene whose way leads, without a choice and without a condition, back to its own beginning.
Whoever comes in never gets out.

To come back to a question write a `hub`; to go on write `goto` with the next scene.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import Choice, Goto, If, Step

SELF_JUMP = Code("ATS807", "error", "scene that jumps to itself", manual(__doc__))

CODES = (SELF_JUMP,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for scene in story.scenes.values():
        jump = _certain(scene.steps)
        if jump is not None and jump.scene == scene.id:
            yield story.finding(
                SELF_JUMP,
                scene.id,
                jump.span,
                f"`{scene.id}` begins again for ever",
                "go on to another scene, or make the question a `hub`",
            )


def _certain(steps: Sequence[Step]) -> Goto | None:
    """The jump that every player comes to who plays ``steps``."""
    if any(isinstance(step, Choice | If) for step in steps):
        return None
    last = steps[-1] if steps else None
    return last if isinstance(last, Goto) else None

"""Jumps and calls lead to scenes that exist and that fit: a called scene returns, a jumped-to one
does not.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.story import StoryFacts
from tools.diagnostics.model import Code, Diagnostic
from tools.diagnostics.suggest import closest

UNKNOWN_SCENE = Code(
    "ATS802",
    "error",
    "unknown scene",
    "A `goto` or `call` names a scene that no file declares. Fix the name, or write the scene "
    "with `tools new scene`.",
)
CALL_NEVER_RETURNS = Code(
    "ATS803",
    "error",
    "called scene does not return",
    "`call` plays a scene and comes back, so that scene needs `returns: yes` at its head. Use "
    "`goto` for one that goes on by itself.",
)
RETURNS_NOWHERE = Code(
    "ATS804",
    "error",
    "jump into a scene that returns",
    "A scene with `returns: yes` goes back to whoever called it. Reached by `goto` from the main "
    "road there is nobody to go back to, "
    "and the game would end. Use `call`.",
)
NO_ENTRY = Code(
    "ATS805",
    "error",
    "no such entry scene",
    "`entry` in project.json names the scene where the game starts; it must exist and not be one "
    "that `returns`.",
)

CODES = (UNKNOWN_SCENE, CALL_NEVER_RETURNS, RETURNS_NOWHERE, NO_ENTRY)


def check(story: StoryFacts) -> Iterator[Diagnostic]:
    entry = story.scenes.get(story.world.entry)
    if entry is None or entry.returns:
        near = closest(story.world.entry, story.scenes)
        yield Diagnostic(
            NO_ENTRY,
            "project.json",
            None,
            f"the entry scene `{story.world.entry}` "
            + ("does not exist" if entry is None else "is one that `returns`"),
            f"did you mean `{near}`?" if near else "set `entry` to a scene that exists",
        )
    for scene in story.all_scenes:
        for jump in scene.jumps:
            target = story.scenes.get(jump.target)
            if target is None:
                near = closest(jump.target, story.scenes)
                yield story.finding(
                    UNKNOWN_SCENE,
                    scene,
                    jump.span,
                    f"there is no scene `{jump.target}`",
                    f"did you mean `{near}`?"
                    if near
                    else f"`python3 -m tools new scene {jump.target}` writes a first version",
                )
            elif jump.call and not target.returns:
                yield story.finding(
                    CALL_NEVER_RETURNS,
                    scene,
                    jump.span,
                    f"`{jump.target}` is called but does not return",
                    f"write `goto: {jump.target}`, or `returns: yes` at its head",
                )
            elif not jump.call and target.returns and not scene.returns:
                yield story.finding(
                    RETURNS_NOWHERE,
                    scene,
                    jump.span,
                    f"`{jump.target}` returns to its caller, and a `goto` is none",
                    f"write `call: {jump.target}`",
                )

"""One scene to its entry in game/script/routes.rpy: which choices it offers and where it leads.
The game's flowchart and its list of decisions are drawn from that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tools.emit.text import name, translated
from tools.story.model import Call, Choice, Finish, Goto, If, Scene, Step
from tools.story.walk import walk

_NOTICE = "# Generated from the scenes in game/story by `python3 -m tools build`. Do not edit.\n"


def scene_routes(scene: Scene, ids: Sequence[str]) -> tuple[str, ...]:
    """The lines that tell the game of ``scene``; ``ids`` has one id a slot."""
    lines = [f"routes.add({name(scene.id)}, ways=({_ways(scene, ids)}))"]
    for step in walk(scene.steps):
        if isinstance(step, Choice):
            caption = "None" if step.caption is None else translated(step.caption.text)
            subject = None if step.head is None else step.head.subject
            heading = caption if subject is None else translated(subject)
            options = "".join(
                f"({name(ids[option.slot])}, {name(option.verb) if option.verb else 'None'}, "
                f"{translated(option.text)}), "
                for option in step.options
            )
            lines.append(
                f"routes.add_choice({name(scene.id)}, {name(ids[step.slot])}, {heading}, "
                f"({options.rstrip()}))"
            )
    return tuple(lines)


def _ways(scene: Scene, ids: Sequence[str]) -> str:
    found = dict.fromkeys(_exits(scene.steps, None, ids))
    return "".join(
        f"({name(kind)}, {name(target)}, {'None' if option is None else name(option)}), "
        for kind, target, option in found
    ).rstrip()


def _exits(
    steps: Sequence[Step], option: str | None, ids: Sequence[str]
) -> Iterator[tuple[str, str, str | None]]:
    """(kind, target, id of the innermost option that leads there)."""
    for step in steps:
        match step:
            case Goto():
                yield "goto", step.scene, option
            case Call():
                yield "call", step.scene, option
            case Finish():
                yield "ending", step.ending, option
            case Choice():
                for inner in step.options:
                    yield from _exits(inner.steps, ids[inner.slot], ids)
            case If():
                for branch in step.branches:
                    yield from _exits(branch.steps, option, ids)
                yield from _exits(step.orelse, option, ids)
            case _:
                pass


def routes(scenes: Iterable[Sequence[str]]) -> str:
    """The whole file; ``scenes`` are the lines of each, in the order of the story."""
    lines = [f"    {line}\n" for scene in scenes for line in scene] or ["    pass\n"]
    return f"{_NOTICE}\ninit -10 python:\n{''.join(lines)}"

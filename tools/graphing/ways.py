"""Where a scene leads, and by which choice or condition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from tools.parsing.condition_notation import format_condition
from tools.story.model import Call, Choice, Finish, Goto, If, Option, Scene, Step, Text
from tools.story.walk import always_leaves, walk

Kind = Literal["goto", "call", "ending"]


class Way(NamedTuple):
    """One way out of ``source``. ``target`` is a scene or an ending; ``labels`` say how to get
    there, and are empty when the scene just goes on.
    """

    source: str
    target: str
    kind: Kind
    labels: tuple[str, ...]


def ways_of(scene: Scene) -> list[Way]:
    """The ways out of ``scene``, in document order; several to one place are one."""
    found: dict[tuple[str, Kind], list[str]] = {}
    plain: set[tuple[str, Kind]] = set()
    for target, kind, label in _ways(scene.steps, None):
        labels = found.setdefault((target, kind), [])
        if label is None:
            plain.add((target, kind))
        elif label not in labels:
            labels.append(label)
    return [
        # Where a scene also just goes on, the captions that lead there too say nothing more.
        Way(scene.id, target, kind, () if (target, kind) in plain else tuple(labels))
        for (target, kind), labels in found.items()
    ]


def _ways(steps: Sequence[Step], label: str | None) -> Iterator[tuple[str, Kind, str | None]]:
    for step in steps:
        match step:
            case Goto():
                yield step.scene, "goto", label
            case Call():
                yield step.scene, "call", label
            case Finish():
                yield step.ending, "ending", label
            case Choice():
                for option in step.options:
                    yield from _ways(option.steps, _caption(option))
            case If():
                for branch in step.branches:
                    # Inside an option its caption says more than the condition.
                    yield from _ways(branch.steps, label or f"if {format_condition(branch.when)}")
                yield from _ways(step.orelse, label or "else")
            case _:
                pass


def choices_of(scene: Scene) -> list[tuple[str, ...]]:
    """The captions of each choice in ``scene``, in document order. Options that always lead away
    are left out: they stand on the edges.
    """
    found = []
    for step in walk(scene.steps):
        if isinstance(step, Choice):
            staying = [o for o in step.options if not always_leaves(o.steps)]
            found.append(tuple(_caption(option) for option in staying))
    return [captions for captions in found if captions]


def _caption(option: Option) -> str:
    verb = f"{option.verb.capitalize()}: " if option.verb else ""
    return verb + plain(option.text)


def plain(text: Text) -> str:
    """``text`` without markup; a variable stands under its name."""
    parts = []
    for part in text.parts:
        if isinstance(part, str):
            parts.append(part)
        elif hasattr(part, "closing"):
            continue
        else:
            parts.append(f"[{part.name}]")
    return " ".join("".join(parts).split())

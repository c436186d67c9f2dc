"""renpy
init -100 python in routes:
"""

# The story as a graph, by id: filled by the generated game/script/routes.rpy while the game starts,
# and only read afterwards. The flowchart and the list of decisions are drawn from it.

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Option:
    """An option of a choice; `verb` is what the desk does with a message, or None."""

    id: str
    verb: str | None
    text: str
    scene: str
    choice: str


@dataclass(frozen=True)
class Choice:
    """A choice of a scene, or a message on the desk; `heading` is its question or its subject."""

    id: str
    scene: str
    heading: str | None
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Way:
    """A way out of a scene: `kind` is goto, call or ending, `option` the id of what leads there."""

    kind: str
    target: str
    option: str | None


@dataclass
class Node:
    """A scene with its choices and its ways out, each in the order of the script."""

    scene: str
    ways: tuple[Way, ...]
    choices: list[Choice] = field(default_factory=list)


nodes: dict[str, Node] = {}
options: dict[str, Option] = {}


def add(scene: str, ways: Iterable[tuple[str, str, str | None]] = ()) -> None:
    """Declare a scene and where it leads."""
    nodes[scene] = Node(scene, tuple(Way(*way) for way in ways))


def add_choice(
    scene: str, id: str, heading: str | None, offered: Iterable[tuple[str, str | None, str]]
) -> None:
    """Declare a choice of a scene that was added before."""
    listed = tuple(Option(option, verb, text, scene, id) for option, verb, text in offered)
    nodes[scene].choices.append(Choice(id, scene, heading, listed))
    options.update((option.id, option) for option in listed)


def targets(scene: str) -> list[str]:
    """Scenes that a scene leads to, each once, in the order of the script."""
    node = nodes.get(scene)
    ways = node.ways if node else ()
    return list(dict.fromkeys(way.target for way in ways if way.kind != "ending"))


def endings(scene: str) -> list[str]:
    """Endings that a scene leads to."""
    node = nodes.get(scene)
    ways = node.ways if node else ()
    return list(dict.fromkeys(way.target for way in ways if way.kind == "ending"))


def columns(scenes: Collection[str]) -> dict[str, int]:
    """How far along each of `scenes` stands: one column after the last that leads to it.

    Only ways between `scenes` count. What is on a loop stands where it is first reached.
    """
    inside = set(scenes)
    onward = {scene: [t for t in targets(scene) if t in inside and t != scene] for scene in scenes}
    entered = {target for found in onward.values() for target in found}
    column = dict.fromkeys(scenes, 0)
    roots = [scene for scene in scenes if scene not in entered] or list(scenes)[:1]

    def walk(scene: str, at: int, trail: tuple[str, ...]) -> None:
        column[scene] = max(column[scene], at)
        for target in onward[scene]:
            if target not in trail and column[target] <= at:
                walk(target, at + 1, (*trail, scene))

    for root in roots:
        walk(root, column[root], ())
    return column


@dataclass(frozen=True)
class Box:
    """A scene in a drawing: `column` counts along, `row` down."""

    scene: str
    column: int
    row: int


def arrange(scenes: Collection[str], most: int = 3) -> list[Box]:
    """Where the scenes of one chapter stand: no two in one place, at most `most` beside each other.

    Scenes that would stand beside more go on in a column of their own, behind.
    """
    column = columns(scenes)
    boxes = []
    at = 0
    for step in range(max(column.values(), default=-1) + 1):
        here = [scene for scene in scenes if column[scene] == step]
        boxes += [
            Box(scene, at + number // most, number % most) for number, scene in enumerate(here)
        ]
        at += -(-len(here) // most)
    return boxes


def links(boxes: Iterable[Box]) -> list[tuple[Box, Box]]:
    """Pairs of boxes that a way joins, from and to."""
    by_scene = {box.scene: box for box in boxes}
    return [
        (box, by_scene[target])
        for box in by_scene.values()
        for target in targets(box.scene)
        if target in by_scene and target != box.scene
    ]


def leaving(scene: str, inside: Collection[str]) -> list[str]:
    """Scenes outside of `inside` that a scene leads to."""
    return [target for target in targets(scene) if target not in inside]

"""One chapter as a panel: its scenes, the endings they reach, and small signs for what lies in
other chapters.
"""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from tools.build.facts import SceneFacts
from tools.graphing.arrange import Placed, arrange
from tools.graphing.layers import Box, Layered, Link, layered
from tools.graphing.ways import Way

Shape = Literal["scene", "ending", "out", "call", "in", "start"]

SCENE_WIDTH = 224.0
SCENE_HEIGHT = 60.0
CHOICE_LINE = 14.0
ENDING_HEIGHT = 36.0
SIGN_HEIGHT = 22.0
LABEL_LINE = 13.0
_LETTER = 5.6
"""Width of a letter of the small type, on average."""
_LABEL_WIDTH = 26
_LABELS = 3
_TITLE_WIDTH = 24
_OPTION_WIDTH = 32
_OPTIONS = 10


@dataclass(frozen=True, slots=True)
class Node:
    """Something in a panel. ``target`` is the scene or ending that it stands for, ``lines`` are the
    options of a scene (see :func:`choice_lines`).
    """

    key: str
    shape: Shape
    target: str
    text: str
    lines: tuple[tuple[bool, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """``lines`` are the label, broken into lines."""

    source: str
    target: str
    dashed: bool
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """A chapter, laid out. Places are from the panel's own corner."""

    chapter: str
    nodes: Mapping[str, Node]
    edges: Sequence[Edge]
    drawing: Layered
    placed: Placed
    loops: frozenset[str]
    """Scenes that lead to themselves."""


def shorten(text: str, most: int) -> str:
    """``text`` with at most ``most`` letters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def label_lines(labels: Sequence[str]) -> tuple[str, ...]:
    """Captions in short lines; of many, the first ones and how many more there are."""
    lines: list[str] = []
    shown = labels if len(labels) <= _LABELS else labels[: _LABELS - 1]
    for label in shown:
        room = 2 if len(shown) == 1 else 1
        lines += textwrap.wrap(
            label, _LABEL_WIDTH, max_lines=room, placeholder="…", break_on_hyphens=False
        )
    if len(shown) < len(labels):
        lines.append(f"and {len(labels) - len(shown)} more")
    return tuple(lines)


def choice_lines(choices: Sequence[Sequence[str]]) -> tuple[tuple[bool, str], ...]:
    """A line for each option, and whether a choice begins with it; of many, the first ones."""
    lines = [
        (number == 0, shorten(caption, _OPTION_WIDTH))
        for captions in choices
        for number, caption in enumerate(captions)
    ]
    if len(lines) > _OPTIONS:
        more = len(lines) - _OPTIONS + 1
        lines[_OPTIONS - 1 :] = [(False, f"and {more} more options")]
    return tuple(lines)


def make_panel(
    chapter: str,
    scenes: Sequence[SceneFacts],
    ways: Mapping[str, Sequence[Way]],
    choices: Mapping[str, Sequence[Sequence[str]]],
    arrivals: Mapping[str, Sequence[str]],
    titles: Mapping[str, str],
    entry: str,
) -> Panel:
    """The panel of ``chapter``.

    ``scenes`` are its scenes in the order of the story, ``ways`` the ways out of each, ``choices``
    the captions of the options of each choice of each, ``arrivals`` the scenes of other chapters
    that lead to each, ``titles`` those of all scenes and endings.
    """
    own = {scene.id for scene in scenes}
    calls = [w.target for scene in scenes for w in ways[scene.id] if w.kind == "call"]
    # Lines from everywhere to one scene would hide all else: such calls end in a sign.
    often_called = {target for target in calls if calls.count(target) > 1}
    nodes: dict[str, Node] = {}
    edges: list[Edge] = []
    if entry in own:
        nodes["start"] = Node("start", "start", entry, "start")
        edges.append(Edge("start", f"scene {entry}", False, ()))
    for scene in scenes:
        sources = [*arrivals.get(scene.id, ())]
        if scene.id in often_called:
            sources += [w.source for s in scenes for w in ways[s.id] if w.target == scene.id]
        if sources:
            text = f"from {titles[sources[0]]}" if len(sources) == 1 else _many(len(sources))
            nodes[f"in {scene.id}"] = Node(
                f"in {scene.id}", "in", sources[0], shorten(text, _LABEL_WIDTH)
            )
            edges.append(Edge(f"in {scene.id}", f"scene {scene.id}", False, ()))
        key = f"scene {scene.id}"
        lines = choice_lines(choices[scene.id])
        title = shorten(titles[scene.id], _TITLE_WIDTH)
        nodes[key] = Node(key, "scene", scene.id, title, lines)
    loops: set[str] = set()
    for scene in scenes:
        for way in ways[scene.id]:
            if way.target == scene.id and way.kind != "ending":
                loops.add(scene.id)
                continue
            node = _target(way, own - often_called, titles)
            nodes.setdefault(node.key, node)
            label = label_lines(way.labels)
            edges.append(Edge(f"scene {scene.id}", node.key, way.kind == "call", label))
    drawing = layered(
        [Box(node.key, *_size(node), _weight(node)) for node in nodes.values()],
        [Link(edge.source, edge.target, _label_size(edge.lines)) for edge in edges],
    )
    return Panel(chapter, nodes, edges, drawing, arrange(drawing), frozenset(loops))


def _many(count: int) -> str:
    return f"from {count} scenes"


def _target(way: Way, near: Collection[str], titles: Mapping[str, str]) -> Node:
    if way.kind == "ending":
        key = f"ending {way.target}"
        return Node(key, "ending", way.target, shorten(titles.get(key, way.target), _LABEL_WIDTH))
    if way.target in near:
        return Node(f"scene {way.target}", "scene", way.target, "")
    title = shorten(titles.get(way.target, way.target), _LABEL_WIDTH)
    if way.kind == "call":
        # One sign for each caller, so that it stands right below it.
        return Node(f"call {way.source} {way.target}", "call", way.target, title)
    return Node(f"out {way.target}", "out", way.target, title)


def _size(node: Node) -> tuple[float, float]:
    match node.shape:
        case "scene":
            room = CHOICE_LINE * len(node.lines) + 6.0 if node.lines else 0.0
            return (SCENE_WIDTH, SCENE_HEIGHT + room)
        case "ending":
            return (len(node.text) * _LETTER * 1.25 + 36.0, ENDING_HEIGHT)
        case "start":
            return (56.0, SIGN_HEIGHT)
        case _:
            return (len(node.text) * _LETTER + 30.0, SIGN_HEIGHT)


def _weight(node: Node) -> float:
    """Signs hang on scenes: they must not pull a straight road aside."""
    return 1.0 if node.shape in ("scene", "ending") else 0.05


def _label_size(lines: Sequence[str]) -> tuple[float, float]:
    if not lines:
        return (0.0, 0.0)
    return (max(map(len, lines)) * _LETTER + 10.0, len(lines) * LABEL_LINE + 4.0)

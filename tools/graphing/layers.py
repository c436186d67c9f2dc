"""Ranks of a layered drawing: loops are turned, everything stands below what leads to it, and long
edges are cut into pieces of one layer each (Sugiyama, Tagawa and Toda 1981).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

STEP = 2
"""Layers between two boxes: one for the boxes, one for what is written on the edges."""

_STRAIGHT = 4.0


@dataclass(frozen=True, slots=True)
class Box:
    """Something to place: a box, or a piece of an edge with room for its label. Sizes in pixels;
    ``weight`` is how hard it pulls on its neighbours.
    """

    key: str
    width: float
    height: float
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Link:
    """An edge between two boxes, with the size of what is written on it (0, 0: nothing)."""

    source: str
    target: str
    label: tuple[float, float] = (0.0, 0.0)


@dataclass(slots=True)
class Layered:
    """``layers`` from the top, each with its boxes; ``pieces`` joins keys of neighbouring layers;
    ``routes[n]`` are the keys from the top to the bottom of link ``n``, ``turned`` the links that
    run upwards, ``labels[n]`` the key of the piece that carries the label of link ``n``.
    """

    layers: list[list[Box]] = field(default_factory=list)
    pieces: list[tuple[str, str]] = field(default_factory=list)
    routes: list[list[str]] = field(default_factory=list)
    turned: set[int] = field(default_factory=set)
    labels: dict[int, str] = field(default_factory=dict)


def layered(boxes: Sequence[Box], links: Sequence[Link]) -> Layered:
    """Boxes and pieces of edges in layers. Links from a box to itself must have been left out."""
    keys = [box.key for box in boxes]
    turned = _turned(keys, links)
    downward = [
        (link.target, link.source) if n in turned else (link.source, link.target)
        for n, link in enumerate(links)
    ]
    rank = _ranks(keys, downward)
    count = max(rank.values(), default=0) + 1
    result = Layered(layers=[[] for _ in range(count)], turned=turned)
    for box in boxes:
        result.layers[rank[box.key]].append(box)
    for n, (top, bottom) in enumerate(downward):
        _cut(result, n, top, bottom, rank, links[n].label)
    return result


def _cut(
    result: Layered,
    n: int,
    top: str,
    bottom: str,
    rank: Mapping[str, int],
    label: tuple[float, float],
) -> None:
    """Cut link ``n`` into pieces; the label goes to the piece next to where the link begins."""
    route = [top]
    ends = {
        box.key: box.weight for layer in (rank[top], rank[bottom]) for box in result.layers[layer]
    }
    # Long edges are to be straight, unless they only hold a sign.
    weight = _STRAIGHT * min(ends[top], ends[bottom])
    carrying = rank[bottom] - 1 if n in result.turned else rank[top] + 1
    for layer in range(rank[top] + 1, rank[bottom]):
        key = f"{n}/{layer}"
        width, height = label if layer == carrying else (0.0, 0.0)
        result.layers[layer].append(Box(key, width, height, weight))
        if layer == carrying:
            result.labels[n] = key
        route.append(key)
    route.append(bottom)
    result.pieces += itertools.pairwise(route)
    result.routes.append(route)


def _turned(keys: Sequence[str], links: Sequence[Link]) -> set[int]:
    """The links that go back up: those that close a loop in a walk into the depth."""
    out: dict[str, list[tuple[int, str]]] = {key: [] for key in keys}
    for n, link in enumerate(links):
        out[link.source].append((n, link.target))
    back: set[int] = set()
    state: dict[str, str] = {}
    for start in keys:
        if start in state:
            continue
        state[start] = "open"
        stack: list[tuple[str, Iterator[tuple[int, str]]]] = [(start, iter(out[start]))]
        while stack:
            key, left = stack[-1]
            step = next(left, None)
            if step is None:
                state[key] = "done"
                stack.pop()
            elif state.get(step[1]) == "open":
                back.add(step[0])
            elif step[1] not in state:
                state[step[1]] = "open"
                stack.append((step[1], iter(out[step[1]])))
    return back


def _ranks(keys: Sequence[str], downward: Sequence[tuple[str, str]]) -> dict[str, int]:
    """As far down as the longest way from the top; what nothing leads to, close above its first
    target.
    """
    below: dict[str, list[str]] = {key: [] for key in keys}
    waiting = dict.fromkeys(keys, 0)
    for top, bottom in downward:
        below[top].append(bottom)
        waiting[bottom] += 1
    roots = [key for key in keys if waiting[key] == 0]
    rank = dict.fromkeys(keys, 0)
    ready = list(roots)
    for key in ready:
        for other in below[key]:
            rank[other] = max(rank[other], rank[key] + STEP)
            waiting[other] -= 1
            if waiting[other] == 0:
                ready.append(other)
    for key in roots:
        if below[key]:
            rank[key] = max(0, min(rank[other] for other in below[key]) - STEP)
    least = min(rank.values(), default=0)
    return {key: value - least for key, value in rank.items()}

"""Places in a layered drawing: the order within each layer, then the coordinates."""

from __future__ import annotations

import itertools
from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tools.graphing.layers import Box, Layered

_SWEEPS = 16
_PASSES = 24
_GAP = 22.0
"""Between two things in one layer."""
_ROW = 16.0
"""Between two layers."""


@dataclass(frozen=True, slots=True)
class Placed:
    """``boxes`` by key, the ``centre`` of everything by key and ``row``, the top and bottom of its
    layer, in pixels; the drawing is ``width`` by ``height``.
    """

    boxes: Mapping[str, Box]
    centre: Mapping[str, tuple[float, float]]
    row: Mapping[str, tuple[float, float]]
    width: float
    height: float


def arrange(drawing: Layered) -> Placed:
    """Give everything in ``drawing`` its place. The same drawing always gets the same places."""
    size = {box.key: box for layer in drawing.layers for box in layer}
    up: dict[str, list[str]] = {key: [] for key in size}
    down: dict[str, list[str]] = {key: [] for key in size}
    for top, bottom in drawing.pieces:
        down[top].append(bottom)
        up[bottom].append(top)
    rows = [[box.key for box in layer] for layer in drawing.layers]
    order: list[list[str]] = [[] for _ in rows]
    across: dict[str, float] = {}
    left = 0.0
    # What hangs together is laid out by itself, then set beside the rest.
    for part in _parts(rows, up, down):
        own = _ordered([[key for key in row if key in part] for row in rows], up, down)
        x = _across(own, size, up, down)
        least = min(x[key] - size[key].width / 2 for key in x)
        across |= {key: value - least + left for key, value in x.items()}
        left = max(across[key] + size[key].width / 2 for key in x) + _GAP
        for layer, more in zip(order, own, strict=True):
            layer += more
    centre: dict[str, tuple[float, float]] = {}
    row: dict[str, tuple[float, float]] = {}
    y = 0.0
    for layer in order:
        height = max((size[key].height for key in layer), default=0.0)
        for key in layer:
            centre[key] = (round(across[key], 1), round(y + height / 2, 1))
            row[key] = (round(y, 1), round(y + height, 1))
        y += height + _ROW
    return Placed(size, centre, row, round(max(0.0, left - _GAP), 1), round(max(0.0, y - _ROW), 1))


def _parts(
    rows: Sequence[Sequence[str]], up: Mapping[str, list[str]], down: Mapping[str, list[str]]
) -> list[set[str]]:
    """The sets of keys that hang together, the largest first."""
    parts: list[set[str]] = []
    seen: set[str] = set()
    for start in (key for row in rows for key in row):
        if start in seen:
            continue
        part = {start}
        waiting = [start]
        while waiting:
            key = waiting.pop()
            for other in (*up[key], *down[key]):
                if other not in part:
                    part.add(other)
                    waiting.append(other)
        seen |= part
        parts.append(part)
    return sorted(parts, key=len, reverse=True)


def _ordered(
    layers: list[list[str]], up: Mapping[str, list[str]], down: Mapping[str, list[str]]
) -> list[list[str]]:
    """The order with the fewest crossings that some sweeps by barycentre find."""
    best = [list(layer) for layer in layers]
    fewest = _crossings(best, down)
    current = [list(layer) for layer in layers]
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 0
        numbers = range(1, len(current)) if downwards else range(len(current) - 2, -1, -1)
        for number in numbers:
            fixed = current[number - 1] if downwards else current[number + 1]
            place = {key: n for n, key in enumerate(fixed)}
            own = {key: n for n, key in enumerate(current[number])}
            near = up if downwards else down
            current[number].sort(key=lambda key: (_mean(near[key], place, own[key]), own[key]))
        crossings = _crossings(current, down)
        if crossings < fewest:
            best, fewest = [list(layer) for layer in current], crossings
        if fewest == 0:
            break
    return best


def _mean(keys: Sequence[str], place: Mapping[str, int], otherwise: int) -> float:
    return sum(place[key] for key in keys) / len(keys) if keys else float(otherwise)


def _crossings(layers: Sequence[Sequence[str]], down: Mapping[str, list[str]]) -> int:
    total = 0
    for upper, lower in itertools.pairwise(layers):
        place = {key: n for n, key in enumerate(lower)}
        ends: list[int] = []
        for key in upper:
            targets = sorted(place[other] for other in down[key])
            total += sum(len(ends) - bisect_right(ends, target) for target in targets)
            for target in targets:
                insort(ends, target)
    return total


def _across(
    order: Sequence[Sequence[str]],
    size: Mapping[str, Box],
    up: Mapping[str, list[str]],
    down: Mapping[str, list[str]],
) -> dict[str, float]:
    """The horizontal centres: everything as near to its neighbours as the order allows."""
    x: dict[str, float] = {}
    for layer in order:
        wanted = [0.0] * len(layer)
        x |= zip(layer, _spread(layer, wanted, size, [1.0] * len(layer)), strict=True)
    for number in range(_PASSES):
        downwards = number % 2 == 0
        for layer in order if downwards else reversed(order):
            near = [(up[key] if downwards else down[key]) or down[key] or up[key] for key in layer]
            wanted = [
                _pulled(others, x, size) if others else x[key]
                for key, others in zip(layer, near, strict=True)
            ]
            weights = [size[key].weight for key in layer]
            x |= zip(layer, _spread(layer, wanted, size, weights), strict=True)
    return x


def _pulled(keys: Sequence[str], x: Mapping[str, float], size: Mapping[str, Box]) -> float:
    return sum(x[key] * size[key].weight for key in keys) / sum(size[key].weight for key in keys)


def _spread(
    layer: Sequence[str],
    wanted: Sequence[float],
    size: Mapping[str, Box],
    weights: Sequence[float],
) -> list[float]:
    """The places nearest to ``wanted`` (least squares) that keep order and distance: pool adjacent
    violators.
    """
    if not layer:
        return []
    offsets = [0.0]
    for before, after in itertools.pairwise(layer):
        offsets.append(offsets[-1] + (size[before].width + size[after].width) / 2 + _GAP)
    blocks: list[tuple[float, float, int]] = []
    for place, offset, weight in zip(wanted, offsets, weights, strict=True):
        value, total, count = place - offset, weight, 1
        while blocks and blocks[-1][0] > value:
            other, mass, many = blocks.pop()
            value = (value * total + other * mass) / (total + mass)
            total += mass
            count += many
        blocks.append((value, total, count))
    flat = [value for value, _mass, count in blocks for _ in range(count)]
    return [value + offset for value, offset in zip(flat, offsets, strict=True)]

"""The SVG: panels on shelves, with a heading and a legend. The same story always gives the same
bytes.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from tools.build.facts import SceneFacts
from tools.graphing.panel import CHOICE_LINE, LABEL_LINE, SCENE_HEIGHT, Edge, Node, Panel, shorten

_MARGIN = 32.0
_INSIDE = 22.0
_HEAD = 40.0
_TOP = 104.0
_SHAPE = 1.6
"""Width through height that the whole picture aims at."""
_HUES = (36, 200, 96, 268, 12, 168, 318, 222, 62, 140)
_STYLE = """
text { font-family: Barlow, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #23262b }
.h1 { font-size: 24px; font-weight: 600 } .h2 { font-size: 15px; font-weight: 600 }
.title { font-size: 13px; font-weight: 600 } .id { font-size: 10.5px; fill: #5b6169 }
.small { font-size: 11px; fill: #4a4f57 }
.label { font-size: 11px; text-anchor: middle; fill: #3a3f46 }
.mid { text-anchor: middle } .end { text-anchor: end }
.way { fill: none; stroke: #6d737c; stroke-width: 1.4 } .call { stroke-dasharray: 5 4 }
.loose rect { stroke: #c22f2f; stroke-width: 2.5; fill: #fbe4e2 } .loose .id { fill: #a12626 }
.ending path { fill: #2b2f36 } .ending text { fill: #fff; font-size: 12px; font-weight: 600 }
.start rect { fill: #2b2f36 } .start text { fill: #fff; font-size: 11px }
.option { font-size: 10px; fill: #41464d } .rule { fill: none; stroke: #b5b1a6 }
.sign { font-size: 11px }
a { cursor: pointer }
"""


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn besides the panels. ``chapters`` are headings by chapter id, ``homes`` the
    chapter of each scene, ``loose`` the scenes that nothing leads to.
    """

    heading: str
    summary: str
    chapters: Mapping[str, str]
    homes: Mapping[str, str]
    scenes: Mapping[str, SceneFacts]
    loose: frozenset[str]


def draw(panels: Sequence[Panel], picture: Picture) -> str:
    """The whole SVG."""
    places, width, height = _shelves(panels)
    hue = {name: _HUES[n % len(_HUES)] for n, name in enumerate(picture.chapters)}
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(width)} {_n(height)}" '
        f'width="{_n(width)}" height="{_n(height)}" role="img" '
        f'aria-label="{_attribute(picture.heading)}">',
        f"<style>{_STYLE}</style>",
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" '
        'markerHeight="7" orient="auto"><path d="M0 0.6 L8 4 L0 7.4 Z" fill="#6d737c"/>'
        "</marker></defs>",
        f'<rect width="{_n(width)}" height="{_n(height)}" fill="#f4f2ec"/>',
        f'<text class="h1" x="{_n(_MARGIN)}" y="44">{escape(picture.heading)}</text>',
        f'<text class="small" x="{_n(_MARGIN)}" y="64">{escape(picture.summary)}</text>',
        *_legend(bool(picture.loose)),
    ]
    for panel, (x, y) in zip(panels, places, strict=True):
        lines += _panel(panel, x, y, picture, hue)
    lines.append("</svg>")
    return "\n".join(lines) + "\n"


def _outer(panel: Panel) -> tuple[float, float]:
    wide = max(panel.placed.width, 7.0 * len(panel.chapter), 230.0)
    return wide + 2 * _INSIDE, panel.placed.height + _HEAD + 2 * _INSIDE


def _shelves(panels: Sequence[Panel]) -> tuple[list[tuple[float, float]], float, float]:
    """Panels side by side, in rows: the places of their corners, and the size of the picture."""
    sizes = [_outer(panel) for panel in panels]
    area = sum((w + _MARGIN) * (h + _MARGIN) for w, h in sizes)
    row_width = max([math.sqrt(area * _SHAPE), *(w for w, _ in sizes)])
    places: list[tuple[float, float]] = []
    x, y, tallest, widest = _MARGIN, _TOP, 0.0, 560.0
    for w, h in sizes:
        if x > _MARGIN and x + w > row_width + _MARGIN:
            x, y, tallest = _MARGIN, y + tallest + _MARGIN, 0.0
        places.append((x, y))
        x += w + _MARGIN
        tallest = max(tallest, h)
        widest = max(widest, x)
    return places, widest, y + tallest + _MARGIN


def _legend(loose: bool) -> Iterator[str]:
    items = [
        '<rect x="0" y="-9" width="26" height="12" rx="3" fill="#fff" stroke="#8a9099"/>'
        '<text class="small" x="32" y="1">scene</text>',
        f'<g class="ending"><path d="{_octagon(13, -3, 26, 14)}"/></g>'
        '<text class="small" x="32" y="1">ending</text>',
        '<path class="way" d="M0 -3 H24" marker-end="url(#tip)"/>'
        '<text class="small" x="32" y="1">goes on</text>',
        '<path class="way call" d="M0 -3 H24" marker-end="url(#tip)"/>'
        '<text class="small" x="32" y="1">calls</text>',
        '<rect x="0" y="-9" width="26" height="12" rx="6" fill="none" stroke="#8a9099"/>'
        '<text class="small" x="32" y="1">elsewhere</text>',
    ]
    if loose:
        items.append(
            '<g class="loose"><rect x="0" y="-9" width="26" height="12" rx="3"/></g>'
            '<text class="small" x="32" y="1">nothing leads here</text>'
        )
    for number, item in enumerate(items):
        yield f'<g transform="translate({_n(_MARGIN + 100 * number)} 88)">{item}</g>'


def _panel(
    panel: Panel, x: float, y: float, picture: Picture, hue: Mapping[str, int]
) -> Iterator[str]:
    width, height = _outer(panel)
    colour = hue[panel.chapter]
    yield f'<g transform="translate({_n(x)} {_n(y)})">'
    yield (
        f'<rect width="{_n(width)}" height="{_n(height)}" rx="6" fill="#fff" '
        f'stroke="hsl({colour} 30% 72%)"/>'
    )
    yield f'<rect width="{_n(width)}" height="6" rx="3" fill="hsl({colour} 45% 55%)"/>'
    heading = escape(picture.chapters[panel.chapter])
    yield f'<text class="h2" x="{_n(_INSIDE)}" y="34">{heading}</text>'
    left = _INSIDE + (width - 2 * _INSIDE - panel.placed.width) / 2
    yield f'<g transform="translate({_n(left)} {_n(_HEAD + _INSIDE)})">'
    labels: list[str] = []
    for number, edge in enumerate(panel.edges):
        yield _path(panel, number, edge)
        labels += _label(panel, number, edge)
    for node in panel.nodes.values():
        yield from _node(panel, node, picture, hue)
    yield from labels
    yield "</g></g>"


def _path(panel: Panel, number: int, edge: Edge) -> str:
    """The curve of one edge: through its pieces, straight down inside each layer."""
    route = panel.drawing.routes[number]
    first = _port(panel, route[0], route[1], below=True)
    last = _port(panel, route[-1], route[-2], below=False)
    points = [first, (first[0], panel.placed.row[route[0]][1])]
    for key in route[1:-1]:
        x = panel.placed.centre[key][0]
        top, bottom = panel.placed.row[key]
        points += [(x, top), (x, bottom)]
    points += [(last[0], panel.placed.row[route[-1]][0]), last]
    if number in panel.drawing.turned:
        points.reverse()
    d = f"M{_n(points[0][0])} {_n(points[0][1])}"
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        if x0 == x1:
            d += f" V{_n(y1)}"
        else:
            middle = (y0 + y1) / 2
            d += f" C{_n(x0)} {_n(middle)} {_n(x1)} {_n(middle)} {_n(x1)} {_n(y1)}"
    style = "way call" if edge.dashed else "way"
    tip = "" if panel.nodes[edge.target].shape == "in" else ' marker-end="url(#tip)"'
    return f'<path class="{style}" d="{d}"{tip}/>'


def _port(panel: Panel, key: str, neighbour: str, *, below: bool) -> tuple[float, float]:
    """Where an edge meets a box: spread along its side, towards where the edge comes from."""
    x, y = panel.placed.centre[key]
    half_width, half_height = (side / 2 for side in _box_size(panel, key))
    reach = half_width - 14.0
    away = panel.placed.centre[neighbour][0] - x
    shift = max(-reach, min(reach, away * 0.4))
    return round(x + shift, 1), y + half_height if below else y - half_height


def _box_size(panel: Panel, key: str) -> tuple[float, float]:
    box = panel.placed.boxes[key]
    return box.width, box.height


def _label(panel: Panel, number: int, edge: Edge) -> Iterator[str]:
    key = panel.drawing.labels.get(number)
    if key is None or not edge.lines:
        return
    x, y = panel.placed.centre[key]
    width, height = _box_size(panel, key)
    yield (
        f'<rect x="{_n(x - width / 2)}" y="{_n(y - height / 2)}" width="{_n(width)}" '
        f'height="{_n(height)}" fill="#fff" fill-opacity="0.94"/>'
    )
    first = y - LABEL_LINE * (len(edge.lines) - 1) / 2 + 4
    for line, text in enumerate(edge.lines):
        yield (
            f'<text class="label" x="{_n(x)}" y="{_n(first + line * LABEL_LINE)}">'
            f"{escape(text)}</text>"
        )


def _node(panel: Panel, node: Node, picture: Picture, hue: Mapping[str, int]) -> Iterator[str]:
    x, y = panel.placed.centre[node.key]
    width, height = _box_size(panel, node.key)
    corner = f'x="{_n(x - width / 2)}" y="{_n(y - height / 2)}"'
    size = f'width="{_n(width)}" height="{_n(height)}"'
    match node.shape:
        case "scene":
            yield from _scene(panel, node, x, y, picture, hue[panel.chapter])
        case "ending":
            yield f'<g class="ending"><path d="{_octagon(x, y, width, height)}"/>'
            text = escape(node.text)
            yield f'<text class="mid" x="{_n(x)}" y="{_n(y + 4)}">{text}</text></g>'
        case "start":
            yield f'<g class="start"><rect {corner} {size} rx="11"/>'
            yield f'<text class="mid" x="{_n(x)}" y="{_n(y + 4)}">start</text></g>'
        case "in" | "out" | "call":
            home = hue.get(picture.homes.get(node.target, ""))
            colour = "#8a9099" if home is None else f"hsl({home} 45% 45%)"
            yield f'<a href="#{_attribute(node.target)}">'
            style = ' class="call"' if node.shape == "call" else ""
            yield f'<rect {corner} {size} rx="11" fill="#fff" stroke="{colour}"{style}/>'
            arrow = "" if node.shape == "in" else "→ "
            yield (
                f'<text class="sign mid" x="{_n(x)}" y="{_n(y + 4)}">'
                f"{arrow}{escape(node.text)}</text></a>"
            )


def _scene(
    panel: Panel, node: Node, x: float, y: float, picture: Picture, hue: int
) -> Iterator[str]:
    width, height = _box_size(panel, node.key)
    facts = picture.scenes[node.target]
    left, top = x - width / 2, y - height / 2
    loose = ' class="loose"' if node.target in picture.loose else ""
    yield f'<g id="{_attribute(node.target)}"{loose}>'
    yield (
        f'<rect x="{_n(left)}" y="{_n(top)}" width="{_n(width)}" height="{_n(height)}" rx="5" '
        f'fill="hsl({hue} 50% 96%)" stroke="hsl({hue} 30% 58%)"/>'
    )
    if facts.summary:
        yield f"<title>{escape(facts.summary)}</title>"
    title = escape(node.text)
    yield f'<text class="title" x="{_n(left + 10)}" y="{_n(top + 20)}">{title}</text>'
    name = shorten(node.target, 32)
    yield f'<text class="id" x="{_n(left + 10)}" y="{_n(top + 35)}">{escape(name)}</text>'
    choices = {0: "", 1: " · 1 choice"}.get(facts.choices, f" · {facts.choices} choices")
    again = " · repeats" if node.target in panel.loops else ""
    returns = " · returns" if facts.returns else ""
    yield (
        f'<text class="id" x="{_n(left + 10)}" y="{_n(top + 50)}">'
        f"{facts.words:,} {'word' if facts.words == 1 else 'words'}{choices}{returns}{again}</text>"
    )
    if node.lines:
        line = top + SCENE_HEIGHT - 1.0
        yield f'<path class="rule" d="M{_n(left + 10)} {_n(line)} H{_n(left + width - 10)}"/>'
    for number, (begins, text) in enumerate(node.lines, 1):
        place = top + SCENE_HEIGHT + CHOICE_LINE * number - 2.0
        if begins:
            yield f'<path class="rule" d="{_diamond(left + 14, place - 3.5)}"/>'
        begin = _n(left + 23)
        yield f'<text class="option" x="{begin}" y="{_n(place)}">{escape(text)}</text>'
    yield "</g>"


def _diamond(x: float, y: float) -> str:
    return f"M{_n(x - 4)} {_n(y)} l4 -4 l4 4 l-4 4 Z"


def _octagon(x: float, y: float, width: float, height: float) -> str:
    """A box with cut corners."""
    w, h, cut = width / 2, height / 2, height / 3
    corners: Iterable[tuple[float, float]] = (
        (x - w + cut, y - h),
        (x + w - cut, y - h),
        (x + w, y - h + cut),
        (x + w, y + h - cut),
        (x + w - cut, y + h),
        (x - w + cut, y + h),
        (x - w, y + h - cut),
        (x - w, y - h + cut),
    )
    return "M" + " L".join(f"{_n(a)} {_n(b)}" for a, b in corners) + " Z"


def _n(number: float) -> str:
    """A number as short as it goes; never in the machine's own locale or with noise in it."""
    return f"{round(number, 1):g}" if abs(number) < 100_000 else f"{number:.0f}"


def _attribute(text: str) -> str:
    return escape(text, quote=True)

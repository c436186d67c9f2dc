"""What is wrong with a page: words that are cut, that lie on each other, that are too small or too
faint, and what the keyboard does not reach. Works on records, without the engine.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

#: Smallest type at 1080 lines, in pixels.
SMALLEST = 24
#: Least contrast of words with what is behind them (WCAG AA).
CONTRAST = 4.5
#: Pixels that a rectangle may stick out before anybody sees it: line boxes are taller than letters.
SLACK = 6.0

Text = dict[str, Any]
Rect = tuple[float, float, float, float]


def faults(record: dict[str, Any], picture: Path | None = None) -> list[str]:
    """Every fault of a page, in words. ``picture`` is its frame, 1920 x 1080, for the contrast."""
    if "fault" in record:
        return [str(record["fault"])]
    found = [*_cut(record), *_overlaps(record), *_small(record)]
    found += [f"the arrow keys do not reach {name}" for name in record["unreached"]]
    if picture is not None:
        found += _faint(record, picture)
    return found


def _words(text: Text) -> str:
    words = " ".join(str(text["text"]).split())
    return repr(words if len(words) < 40 else words[:37] + "...")


def _cut(record: dict[str, Any]) -> Iterator[str]:
    for text in record["texts"]:
        x, y, w, h = text["rect"]
        x0, y0, x1, y1 = text["clip"]
        scrolls = any(box["scrolls"] for box in text["boxes"])
        if x < x0 - SLACK or x + w > x1 + SLACK:
            yield f"{_words(text)} is cut at the side"
        if y < y0 - SLACK or y + h > y1 + SLACK:
            if not scrolls:
                yield f"{_words(text)} is cut above or below"
            elif cut := _cut_line(text):
                yield f"{_words(text)} has a line cut through, {cut}"
        yield from _sticks_out(text)


def _cut_line(text: Text) -> str:
    """Whether the edge of what scrolls runs through the letters of a line of running text."""
    _, y, _, _ = text["rect"]
    _, top, _, bottom = text["clip"]
    if len(text["lines"]) < 3:
        return ""
    for offset, height in text["lines"]:
        upper, lower = y + offset + height * 0.25, y + offset + height * 0.85
        for edge, name in ((top, "above"), (bottom, "below")):
            if upper + 2 < edge < lower - 2:
                return name
    return ""


def _sticks_out(text: Text) -> Iterator[str]:
    """A text that is larger than the innermost window or button round it."""
    windows = [box for box in text["boxes"] if box["kind"] != "Viewport"]
    if not windows:
        return
    x, y, w, h = text["rect"]
    bx, by, bw, bh = windows[-1]["rect"]
    if x < bx - SLACK or x + w > bx + bw + SLACK or y < by - SLACK or y + h > by + bh + SLACK:
        yield f"{_words(text)} is larger than its box"


def _seen(text: Text) -> Rect | None:
    """The part of a text that is seen, without the air of its line boxes."""
    x, y, w, h = text["rect"]
    x0, y0, x1, y1 = text["clip"]
    inset = min(h * 0.18, 14.0)
    left, top = max(x + 2, x0), max(y + inset, y0)
    right, bottom = min(x + w - 2, x1), min(y + h - inset, y1)
    return (left, top, right, bottom) if right > left and bottom > top else None


def _overlaps(record: dict[str, Any]) -> Iterator[str]:
    seen = [(text, rect) for text in record["texts"] if (rect := _seen(text)) is not None]
    for (one, a), (two, b) in combinations(seen, 2):
        across = min(a[2], b[2]) - max(a[0], b[0])
        down = min(a[3], b[3]) - max(a[1], b[1])
        if across > SLACK and down > SLACK:
            yield f"{_words(one)} lies on {_words(two)}"


def _small(record: dict[str, Any]) -> Iterator[str]:
    for text in record["texts"]:
        if text["size"] < SMALLEST:
            yield f"{_words(text)} is set in {text['size']} pixels"


def _luminance(colour: tuple[float, float, float]) -> float:
    parts = [c / 255 for c in colour]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: tuple[float, float, float], two: tuple[float, float, float]) -> float:
    """Contrast of two colours, 1 to 21, as WCAG 2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _faint(record: dict[str, Any], picture: Path) -> Iterator[str]:
    """Words whose strongest pixels do not stand out from the commonest colour behind them."""
    from PIL import Image

    with Image.open(picture) as opened:
        image = opened.convert("RGB")
    if image.size != (1920, 1080):
        return
    for text in record["texts"]:
        rect = _seen(text)
        if rect is None or not text["sensitive"]:
            continue
        if rect[3] - rect[1] < text["size"] * 0.7:
            # The edge of a list runs through it.
            continue
        crop = image.crop((int(rect[0]), int(rect[1]), int(rect[2]) + 1, int(rect[3]) + 1))
        counts = crop.quantize(12).convert("RGB").getcolors(maxcolors=crop.width * crop.height)
        if not counts:
            continue
        behind = max(counts)[1]
        best = max(contrast(behind, colour) for _, colour in counts)  # type: ignore[arg-type]
        if best < CONTRAST - 0.4:
            yield f"{_words(text)} has a contrast of {best:.1f}"

"""One master becomes one picture of the game: fitted, trimmed, measured and encoded."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tools.art.figure import Box, box_of, stands_free, stray_spots
from tools.art.headers import Header
from tools.art.likeness import fingerprint
from tools.art.opening import open_layer, open_master
from tools.art.parts import CANVAS, Part
from tools.art.refusal import RefusedError
from tools.art.textbox import region

RECIPE = 1
"""Raised whenever the same master would become another picture."""
PLACE_BYTES = 320_000
_QUALITIES = (88, 84, 80, 75, 70, 64, 58)
_NEAR = 0.004
"""How far a canvas' ratio may be from what it should be: a pixel or two of rounding."""


@dataclass(frozen=True, slots=True)
class Measures:
    """What the checks need to know of a picture; small, so that it is kept in the manifest.

    ``spots`` are stray (x, y); ``region`` is what :func:`tools.art.textbox.region` tells of it.
    ``converted``: another colour profile, or more than 8 bits.
    """

    box: Box
    fingerprint: str
    spots: tuple[tuple[int, int], ...] = ()
    region: tuple[float, float, float] | None = None
    converted: bool = False


@dataclass(frozen=True, slots=True)
class Converted:
    """``data`` is the WebP; its upper left corner lies at the box's on the canvas."""

    data: bytes
    measures: Measures


def convert(path: Path, part: Part, layer: str = "") -> Converted:
    """Read the master ``path``, or its layer called ``layer``. Raises :class:`RefusedError`."""
    canvas = CANVAS[part.kind]
    if layer:
        picture, header = open_layer(path, layer)
        converted = False
    else:
        picture, header, converted = open_master(path, canvas)
    fitted = _fit(picture, part)
    if part.opaque:
        return _place(path, fitted, header, converted or header.bits > 8)
    return _figure(fitted, part, converted or header.bits > 8)


def _fit(picture: Image.Image, part: Part) -> Image.Image:
    """The picture on the canvas it should have; a larger one of the same ratio is made smaller."""
    width, height = CANVAS[part.kind]
    if picture.size == (width, height):
        return picture
    ratio = picture.width / picture.height / (width / height)
    is_size = f"the canvas is {picture.width} × {picture.height}"
    if abs(ratio - 1) > _NEAR:
        raise RefusedError(
            is_size, f"make it {width} × {height}, or larger at that ratio", reason="canvas"
        )
    if picture.width < width:
        raise RefusedError(
            f"{is_size}, which would be blurred", f"paint it at {width} × {height}", "canvas"
        )
    return picture.resize((width, height), Image.Resampling.LANCZOS)


def _place(path: Path, picture: Image.Image, header: Header, converted: bool) -> Converted:
    if picture.mode == "RGBA":
        if min(picture.getchannel("A").reduce(4).tobytes()) < 250:
            raise RefusedError(
                "the place has holes one can see through", "fill the canvas", reason="alpha"
            )
        picture = picture.convert("RGB")
    measures = Measures(
        (0, 0, *picture.size),
        fingerprint(picture),
        region=region(picture) if picture.size == CANVAS["place"] else None,
        converted=converted,
    )
    stored = path.read_bytes() if header.format == "webp" and header.plain else b""
    if stored and len(stored) <= PLACE_BYTES and header.size == picture.size:
        # It is already what the game needs; encoding it again would only blur it.
        return Converted(stored, measures)
    return Converted(_encoded(picture, PLACE_BYTES), measures)


def _figure(picture: Image.Image, part: Part, converted: bool) -> Converted:
    picture = picture.convert("RGBA")
    box = box_of(picture)
    if box is None:
        raise RefusedError("nothing can be seen on it", "delete it, or paint on it", reason="alpha")
    if part.kind != "panel" and not stands_free(picture):
        raise RefusedError(
            "there is no transparent ground round the figure",
            "cut it out: what is not the figure must be transparent",
            reason="alpha",
        )
    cut = picture.crop(box)
    spots = stray_spots(picture) if part.kind in ("body", "whole") else []
    head = _head(picture, box) if part.kind == "whole" else cut
    measures = Measures(box, fingerprint(head), tuple(spots), converted=converted)
    return Converted(_encoded(cut), measures)


def _head(picture: Image.Image, box: Box) -> Image.Image:
    """The upper quarter of a figure, in which expressions differ."""
    left, upper, right, lower = box
    return picture.crop((left, upper, right, upper + max(1, (lower - upper) // 4)))


def _encoded(picture: Image.Image, most: int | None = None) -> bytes:
    """As WebP, in at most ``most`` bytes unless that would show."""
    data = b""
    for quality in _QUALITIES:
        file = io.BytesIO()
        picture.save(file, "WEBP", quality=quality, alpha_quality=96, method=4)
        data = file.getvalue()
        if most is None or len(data) <= most:
            break
    return data

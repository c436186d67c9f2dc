"""The layers of a PSD, by Adobe's published file format.

Pillow reads a PSD's merged picture, but takes a layer's transparency for its red. Only what is
needed is read here: 8-bit RGB and grey layers, raw, packed (PackBits) or deflated; masks are passed
over.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

from PIL import Image

from tools.art.archives import layer_name
from tools.art.refusal import RefusedError, check_size

_MOST_LAYERS = 2_000
_RAW, _PACKED, _DEFLATED = 0, 1, 2
_ALPHA, _RED, _GREEN, _BLUE = -1, 0, 1, 2


@dataclass(frozen=True, slots=True)
class _Layer:
    """``box`` is left, top, right, bottom on the canvas; ``planes`` are channel to its data."""

    name: str
    box: tuple[int, int, int, int]
    planes: dict[int, bytes]


def psd_layer_names(data: bytes) -> tuple[str, ...]:
    """The names of all layers that hold pixels. Raises :class:`RefusedError`."""
    return tuple(layer.name for layer in _layers(data))


def psd_layer(data: bytes, name: str, size: tuple[int, int]) -> Image.Image:
    """The layer called ``name``, RGBA, on a canvas of ``size``. Raises :class:`RefusedError`."""
    layer = next((layer for layer in _layers(data) if layer.name == name), None)
    if layer is None:
        raise RefusedError(f"the PSD has no layer `{name}`")
    left, top, right, bottom = layer.box
    inner = (right - left, bottom - top)
    check_size(*inner, f"the layer `{name}`")
    alpha = layer.planes.get(_ALPHA)
    colours = [_plane(layer.planes[c], inner) for c in (_RED, _GREEN, _BLUE) if c in layer.planes]
    opaque = Image.new("L", inner, 255) if alpha is None else _plane(alpha, inner)
    bands = colours * 3 if len(colours) == 1 else colours
    canvas = Image.new("RGBA", size)
    canvas.paste(Image.merge("RGBA", [*bands, opaque]), (left, top))
    return canvas


def _layers(data: bytes) -> list[_Layer]:
    try:
        return _read(data)
    except (struct.error, IndexError) as problem:
        raise RefusedError("the PSD's layers are damaged") from problem


def _read(data: bytes) -> list[_Layer]:
    place = 26
    for _ in ("colour table", "resources"):
        place += 4 + _number(data, place)
    if _number(data, place) == 0 or _number(data, place + 4) == 0:
        raise RefusedError(
            "the PSD has no layers", "name it <person>_<pose>_<expression> if it is one picture"
        )
    count = abs(int(struct.unpack_from(">h", data, place + 8)[0]))
    if count > _MOST_LAYERS:
        raise RefusedError(f"the PSD has {count:,} layers", "merge those that belong together")
    place += 10
    records = []
    for _ in range(count):
        name, box, channels, place = _record(data, place)
        records.append((name, box, channels))
    layers = []
    for name, box, channels in records:
        planes = {}
        for channel, length in channels:
            if length < 0 or place + length > len(data):
                raise RefusedError("the PSD ends in the middle: it is truncated")
            planes[channel] = data[place : place + length]
            place += length
        has_pixels = box[2] > box[0] and box[3] > box[1]
        if has_pixels and (_RED in planes) and (_GREEN in planes) == (_BLUE in planes):
            layers.append(_Layer(layer_name(name), box, planes))
    return layers


_Record = tuple[str, tuple[int, int, int, int], list[tuple[int, int]], int]


def _record(data: bytes, place: int) -> _Record:
    """Name, box, (channel, length) of each channel, and where the next record begins."""
    top, left, bottom, right, count = struct.unpack_from(">iiiiH", data, place)
    place += 18
    channels = [
        (int(channel), int(length))
        for channel, length in struct.iter_unpack(">hI", data[place : place + 6 * count])
    ]
    place += 6 * count + 12
    extra = _number(data, place)
    name_at = place + 4
    for _ in ("mask", "ranges"):
        name_at += 4 + _number(data, name_at)
    name = data[name_at + 1 : name_at + 1 + data[name_at]].decode("utf-8", "replace")
    return name, (left, top, right, bottom), channels, place + 4 + extra


def _number(data: bytes, place: int) -> int:
    return int(struct.unpack_from(">I", data, place)[0])


def _plane(stored: bytes, size: tuple[int, int]) -> Image.Image:
    """One channel of a layer as grey."""
    width, height = size
    packing = int(struct.unpack_from(">H", stored)[0])
    body = stored[2:]
    try:
        if packing == _RAW:
            return Image.frombytes("L", size, body)
        if packing == _PACKED:
            return Image.frombytes("L", size, body[2 * height :], "packbits", "L")
        if packing == _DEFLATED:
            unpacked = zlib.decompressobj().decompress(body, width * height)
            return Image.frombytes("L", size, unpacked)
    except (ValueError, zlib.error, OSError) as problem:
        raise RefusedError("the PSD's layers are damaged") from problem
    raise RefusedError(
        "the PSD's layers are packed in a way that is not read here",
        "save it with 8 bits a channel, or as ORA",
    )

"""Opening a master: from a file to pixels, whatever it was painted in."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tools.art.archives import archive_layer, archive_layer_names, archive_picture
from tools.art.decoding import decode
from tools.art.headers import Header, inspect
from tools.art.parts import Size
from tools.art.photoshop import psd_layer, psd_layer_names
from tools.art.refusal import RefusedError
from tools.art.vectors import rasterise


def open_master(path: Path, canvas: Size) -> tuple[Image.Image, Header, bool]:
    """The whole picture as 8-bit sRGB, mode RGB or RGBA; whether its colours were converted.

    A drawing in vectors is drawn at ``canvas``; anything else keeps its size. Raises
    :class:`RefusedError`.
    """
    header = inspect(path)
    if header.format == "svg":
        return rasterise(path, canvas), header, False
    data = path.read_bytes()
    if header.format == "zip":
        data, header = archive_picture(data)
    image, converted = decode(data, header)
    return image, header, converted


def layer_names(path: Path) -> tuple[str, ...]:
    """The names of a layered document's layers, as ids are. Raises :class:`RefusedError`."""
    header = inspect(path)
    if header.format == "zip":
        return archive_layer_names(path.read_bytes())
    if header.format == "psd":
        return psd_layer_names(path.read_bytes())
    raise RefusedError(
        "only PSD and ORA files have layers",
        "name it <person>_<pose>_<expression>, or give its layers as files of their own",
    )


def open_layer(path: Path, name: str) -> tuple[Image.Image, Header]:
    """One layer of a layered document, RGBA, on the whole canvas. Raises :class:`RefusedError`."""
    header = inspect(path)
    data = path.read_bytes()
    if header.format == "zip":
        return archive_layer(data, name), header
    return psd_layer(data, name, header.size), header

"""Opening a master: from a file to pixels, whatever it was painted in."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, PsdImagePlugin

from tools.art.archives import archive_layers, archive_picture, layer_name
from tools.art.decoding import decode, first_line
from tools.art.headers import Header, inspect
from tools.art.parts import Size
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


def open_layers(path: Path) -> tuple[dict[str, Image.Image], Header]:
    """The named layers of a layered document, RGBA, each on the whole canvas.

    Names are in lower case with single underscores. Raises :class:`RefusedError`.
    """
    header = inspect(path)
    data = path.read_bytes()
    if header.format == "zip":
        return archive_layers(data), header
    if header.format == "psd":
        return _psd_layers(data, header), header
    raise RefusedError(
        "only PSD and ORA files have layers",
        "name it <person>_<pose>_<expression>, or give its layers as files of their own",
    )


def _psd_layers(data: bytes, header: Header) -> dict[str, Image.Image]:
    try:
        with Image.open(io.BytesIO(data), formats=["PSD"]) as opened:
            assert isinstance(opened, PsdImagePlugin.PsdImageFile)
            found: dict[str, Image.Image] = {}
            for number, (name, _mode, box, _tiles) in enumerate(opened.layers, 1):
                width, height = box[2] - box[0], box[3] - box[1]
                if width <= 0 or height <= 0:
                    continue
                if not _inside(box, header.size):
                    raise RefusedError(
                        f"the layer `{name}` reaches beyond the canvas",
                        "crop the layers to the canvas, or save the document as ORA",
                    )
                opened.seek(number)
                opened.load()
                layer = Image.new("RGBA", header.size)
                layer.paste(opened.convert("RGBA").crop(box), box[:2])
                found[layer_name(name)] = layer
            return found
    except RefusedError:
        raise
    except Exception as problem:
        raise RefusedError(f"the PSD's layers are damaged ({first_line(problem)})") from problem


def _inside(box: tuple[int, int, int, int], size: Size) -> bool:
    return box[0] >= 0 and box[1] >= 0 and box[2] <= size[0] and box[3] <= size[1]

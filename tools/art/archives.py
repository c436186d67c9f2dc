"""ORA and KRA: zip archives that hold the merged picture, and in ORA each layer as a PNG.

Nothing is unpacked to disk, and nothing is read that is larger than it may be.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import PurePosixPath

from PIL import Image

from tools.art.decoding import decode
from tools.art.headers import Header, header_of
from tools.art.markup import Element, parse_markup
from tools.art.refusal import RefusedError, check_size

_MOST_MEMBERS = 4_000
_MOST_INSIDE = 64 << 20
"""Bytes of one file in an archive."""
_KINDS = (b"image/openraster", b"application/x-krita")


def archive_picture(data: bytes) -> tuple[bytes, Header]:
    """The merged picture as PNG, and its header. Raises :class:`RefusedError`."""
    with _opened(data) as archive:
        return _png(archive, "mergedimage.png")


def archive_layer_names(data: bytes) -> tuple[str, ...]:
    """The names of an ORA's layers, hidden ones as well. Raises :class:`RefusedError`."""
    with _opened(data) as archive:
        return tuple(layer_name(layer.attributes.get("name", "")) for layer in _stack(archive)[1])


def archive_layer(data: bytes, name: str) -> Image.Image:
    """The layer of an ORA called ``name``, RGBA, on the whole canvas.

    Raises :class:`RefusedError`.
    """
    with _opened(data) as archive:
        size, layers = _stack(archive)
        for element in layers:
            if layer_name(element.attributes.get("name", "")) != name:
                continue
            png, header = _png(archive, element.attributes.get("src", ""))
            picture, _ = decode(png, header)
            layer = Image.new("RGBA", size)
            where = (_number(element.attributes, "x", 0), _number(element.attributes, "y", 0))
            layer.paste(picture.convert("RGBA"), where)
            return layer
    raise RefusedError(f"the ORA has no layer `{name}`")


def _stack(archive: zipfile.ZipFile) -> tuple[tuple[int, int], list[Element]]:
    """The canvas' size and the layers of an ORA."""
    if _read(archive, "mimetype", 64).strip() != _KINDS[0]:
        raise RefusedError(
            "the layers of a KRA cannot be read one by one",
            "save it as ORA (in Krita: File, Save As, OpenRaster), or export each layer as PNG",
        )
    stack = parse_markup(_read(archive, "stack.xml", 1 << 20), "the ORA's stack.xml")
    if stack.name != "image":
        raise RefusedError("the ORA's stack.xml holds no picture")
    size = (_number(stack.attributes, "w"), _number(stack.attributes, "h"))
    check_size(*size, "the ORA")
    return size, [element for element in stack.all() if element.name == "layer"]


def layer_name(name: str) -> str:
    """A layer's name as ids are written."""
    return "_".join("".join(c if c.isalnum() else " " for c in name.lower()).split())


class _opened:  # noqa: N801 - a context manager that reads like a function
    """The archive, once it is known to be one of the two kinds and no bomb."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __enter__(self) -> zipfile.ZipFile:
        try:
            archive = zipfile.ZipFile(io.BytesIO(self._data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as problem:
            raise RefusedError(f"the archive is damaged ({problem})") from problem
        if len(archive.infolist()) > _MOST_MEMBERS:
            raise RefusedError(f"the archive holds more than {_MOST_MEMBERS:,} files")
        if _read(archive, "mimetype", 64).strip() not in _KINDS:
            raise RefusedError("the archive is neither ORA nor KRA", "export the picture as PNG")
        self._archive = archive
        return archive

    def __exit__(self, *_: object) -> None:
        self._archive.close()


def _png(archive: zipfile.ZipFile, name: str) -> tuple[bytes, Header]:
    png = _read(archive, name, _MOST_INSIDE)
    return png, header_of(png, "png", PurePosixPath(name).suffix)


def _read(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """A file of the archive. Its declared size is checked first, and then not believed."""
    try:
        info = archive.getinfo(name)
        if info.file_size > most:
            raise RefusedError(
                f"`{name}` in the archive would unpack to {info.file_size >> 20:,} MB: a zip bomb"
                if info.file_size > 100 * max(1, info.compress_size)
                else f"`{name}` in the archive has {info.file_size >> 20:,} MB"
            )
        with archive.open(info) as file:
            data = file.read(most + 1)
    except KeyError:
        raise RefusedError(f"the archive has no `{name}`", "export the picture as PNG") from None
    except RefusedError:
        raise
    except Exception as problem:
        # zlib, bz2 and lzma each have their own way to complain.
        raise RefusedError(f"`{name}` in the archive is damaged ({problem})") from problem
    if len(data) > most:
        raise RefusedError(f"`{name}` in the archive is larger than it says: a zip bomb")
    return data


def _number(attributes: dict[str, str], name: str, default: int | None = None) -> int:
    try:
        return int(attributes[name])
    except (KeyError, ValueError):
        if default is None:
            raise RefusedError(f"the ORA's stack.xml tells no `{name}`") from None
        return default

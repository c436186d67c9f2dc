"""The first look at a file: what it is, how large, and that it is nothing else besides.

Only headers are read here, by our own code: no decoder sees a file before its size is known.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tools.art.refusal import MOST_BYTES, RefusedError, check_size

Format = Literal["png", "webp", "jpeg", "psd", "zip", "svg"]

SUFFIXES: dict[str, Format] = {
    ".png": "png",
    ".webp": "webp",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".psd": "psd",
    ".ora": "zip",
    ".kra": "zip",
    ".svg": "svg",
}
"""Endings of masters, in lower case."""
OTHER_SUFFIXES = (
    ".afphoto", ".avif", ".bmp", ".clip", ".exr", ".gif", ".heic", ".jxl", ".mdp", ".pdf",
    ".procreate", ".sai", ".tga", ".tif", ".tiff", ".xcf",
)  # fmt: skip
"""Endings of pictures that have to be exported first."""

_PNG = b"\x89PNG\r\n\x1a\n"
_PSD_MODES = {0: "bitmap", 2: "indexed", 4: "CMYK", 7: "multichannel", 8: "duotone", 9: "Lab"}


@dataclass(frozen=True, slots=True)
class Header:
    """``size`` is (0, 0) where only the inside of the file tells it. ``plain``: nothing but pixels,
    neither colour profile nor metadata; ``bits`` a channel.
    """

    format: Format
    size: tuple[int, int] = (0, 0)
    bits: int = 8
    plain: bool = False


def inspect(path: Path) -> Header:
    """Read the header of ``path``. Raises :class:`RefusedError`."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise RefusedError(
                f"the file has {size >> 20} MB, and {MOST_BYTES >> 20} MB are the most",
                "save it without history, or export it as PNG",
            )
        data = path.read_bytes()
    except OSError as problem:
        raise RefusedError(
            f"the file cannot be read: {problem.strerror}", "look at its permissions"
        ) from None
    return header_of(data, SUFFIXES[path.suffix.lower()], path.suffix)


def header_of(data: bytes, expected: Format, suffix: str) -> Header:
    """The header of a file's whole content. Raises :class:`RefusedError`."""
    if not data:
        raise RefusedError("the file is empty")
    found = _sniff(data)
    if found != expected:
        is_what = f"is a {found.upper()} file" if found else "is no picture that is known here"
        hint = f"give it the ending `.{found}`" if found else "export it as PNG"
        raise RefusedError(f"the file ends in `{suffix}` but {is_what}", hint)
    header = _READERS[expected](data)
    if expected != "zip" and _is_also_zip(data):
        raise RefusedError("the file is a picture and an archive in one", "export it again as PNG")
    if header.size != (0, 0):
        check_size(*header.size)
    return header


def _sniff(data: bytes) -> Format | None:
    if data.startswith(_PNG):
        return "png"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"8BPS"):
        return "psd"
    if data.startswith(b"PK\x03\x04"):
        return "zip"
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith((b"<?xml", b"<svg", b"<!--", b"<!DOCTYPE svg")) and b"<svg" in data[:65536]:
        return "svg"
    return None


def _is_also_zip(data: bytes) -> bool:
    """Whether an archive's end record is where unpackers look for it."""
    tail = data[-66_000:]
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) < place + 22:
        return False
    comment = struct.unpack_from("<H", tail, place + 20)[0]
    return len(tail) >= place + 22 + int(comment)


def _png(data: bytes) -> Header:
    width = height = bits = 0
    plain = True
    names = set()
    for kind, body in _png_chunks(data):
        names.add(kind)
        if kind == b"IHDR":
            if len(body) != 13:
                raise RefusedError("the PNG's header is damaged")
            width, height, bits = struct.unpack(">IIB", body[:9])
        elif kind in (b"iCCP", b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"gAMA", b"cHRM"):
            plain = False
        elif kind == b"acTL":
            raise RefusedError("the PNG is an animation", "export a single picture")
    if b"IHDR" not in names or b"IDAT" not in names:
        raise RefusedError("the PNG holds no picture")
    return Header("png", (width, height), bits, plain)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_PNG)
    while place + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        end = place + 12 + length
        if end > len(data):
            break
        yield kind, data[place + 8 : end - 4] if kind != b"IDAT" else b""
        place = end
        if kind == b"IEND":
            if place != len(data):
                _trailing(len(data) - place)
            return
    raise RefusedError("the PNG ends in the middle: it is truncated")


def _trailing(count: int) -> None:
    raise RefusedError(
        f"{count:,} more bytes follow after the end of the picture", "export it again as PNG"
    )


def _webp(data: bytes) -> Header:
    length = struct.unpack_from("<I", data, 4)[0] + 8
    if length > len(data):
        raise RefusedError("the WebP ends in the middle: it is truncated")
    if len(data) - length > 1:
        _trailing(len(data) - length)
    size = (0, 0)
    plain = True
    place = 12
    while place + 8 <= length:
        kind, count = struct.unpack_from("<4sI", data, place)
        body = data[place + 8 : place + 8 + min(count, 32)]
        if kind == b"VP8X" and len(body) >= 10:
            if body[0] & 0x02:
                raise RefusedError("the WebP is an animation", "export a single picture")
            width = int.from_bytes(body[4:7], "little") + 1
            size = (width, int.from_bytes(body[7:10], "little") + 1)
        elif kind == b"VP8 " and len(body) >= 10:
            width, height = struct.unpack_from("<HH", body, 6)
            size = _same_size(size, (width & 0x3FFF, height & 0x3FFF))
        elif kind == b"VP8L" and len(body) >= 5:
            packed = int.from_bytes(body[1:5], "little")
            size = _same_size(size, ((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1))
        elif kind != b"ALPH":
            plain = False
        place += 8 + count + (count & 1)
    if size == (0, 0):
        raise RefusedError("the WebP holds no picture")
    return Header("webp", size, 8, plain)


def _same_size(canvas: tuple[int, int], frame: tuple[int, int]) -> tuple[int, int]:
    if canvas not in ((0, 0), frame):
        raise RefusedError("the WebP tells two different sizes")
    return frame


def _jpeg(data: bytes) -> Header:
    place = 2
    plain = True
    while place + 4 <= len(data):
        if data[place] != 0xFF:
            break
        marker, length = data[place + 1], struct.unpack_from(">H", data, place + 2)[0]
        if marker == 0xFF:
            place += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            if place + 9 > len(data):
                break
            bits, height, width = struct.unpack_from(">BHH", data, place + 4)
            end = data.rfind(b"\xff\xd9")
            if end < 0:
                raise RefusedError("the JPEG ends in the middle: it is truncated")
            if len(data) - end - 2 > 64:
                _trailing(len(data) - end - 2)
            return Header("jpeg", (width, height), bits, plain)
        plain = plain and not 0xE1 <= marker <= 0xEF
        place += 2 + length
    raise RefusedError("the JPEG is damaged")


def _psd(data: bytes) -> Header:
    if len(data) < 26:
        raise RefusedError("the PSD ends in the middle: it is truncated")
    version, channels, height, width, bits, mode = struct.unpack_from(">4xH6xHIIHH", data)
    if version != 1:
        raise RefusedError("the file is a PSB", "save it as PSD, or export it as PNG")
    if mode not in (1, 3):
        raise RefusedError(
            f"the PSD is {_PSD_MODES.get(mode, 'of an unknown mode')}",
            "convert it to RGB in the program it was painted in",
            "colours",
        )
    if bits != 8:
        raise RefusedError(
            f"the PSD has {bits} bits a channel", "convert it to 8 bits, or export it as PNG"
        )
    if not 1 <= channels <= 8:
        raise RefusedError(f"the PSD has {channels} channels", "export it as PNG")
    return Header("psd", (width, height), bits)


def _zip(_data: bytes) -> Header:
    return Header("zip")


def _svg(_data: bytes) -> Header:
    return Header("svg")


_READERS = {"png": _png, "webp": _webp, "jpeg": _jpeg, "psd": _psd, "zip": _zip, "svg": _svg}

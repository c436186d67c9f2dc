"""What a file really is, and whether it is whole, from its first and last bytes alone.

Formats: PNG (ISO/IEC 15948), WebP (RIFF container, RFC 9649), Ogg (RFC 3533) with Vorbis or Opus
(RFC 7845).
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Literal

Kind = Literal["png", "webp", "ogg", "opus", "jpeg", "gif", "mp3", "wav", "flac", "unknown"]

_PNG = b"\x89PNG\r\n\x1a\n"
_MOST_CHUNKS = 100_000


def kind_of(head: bytes) -> Kind:
    """The kind of a file by its first 64 bytes."""
    if head.startswith(_PNG):
        return "png"
    if head.startswith(b"RIFF"):
        return "webp" if head[8:12] == b"WEBP" else "wav" if head[8:12] == b"WAVE" else "unknown"
    if head.startswith(b"OggS"):
        return "opus" if b"OpusHead" in head else "ogg"
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if head.startswith(b"fLaC"):
        return "flac"
    if head.startswith(b"ID3") or head[:2] in (b"\xff\xfb", b"\xff\xf3"):
        return "mp3"
    return "unknown"


def damage(path: Path, kind: Kind) -> str | None:
    """What is wrong with a file of this kind; ``None`` when it is whole as far as can be seen."""
    size = path.stat().st_size
    with path.open("rb") as file:
        match kind:
            case "png":
                return _png(file, size)
            case "webp":
                return _webp(file, size)
            case "ogg" | "opus":
                return _ogg(file, size)
            case _:
                return None


def _png(file: BinaryIO, size: int) -> str | None:
    at = len(_PNG)
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            return "it ends before its last part"
        length, name = int.from_bytes(head[:4], "big"), head[4:]
        at += 12 + length
        if at > size:
            return "it ends in the middle of a part"
        if name == b"IEND":
            return None if at == size else "something else stands behind the picture"
        if not name.isalpha():
            return "one of its parts cannot be read"
    return "it has too many parts"


def _webp(file: BinaryIO, size: int) -> str | None:
    head = file.read(16)
    length = int.from_bytes(head[4:8], "little") + 8
    if len(head) < 16 or length > size:
        return f"it has {size:,} of {length:,} bytes"
    if head[12:15] != b"VP8":
        return "it holds no picture"
    # One byte of padding is allowed behind an odd length.
    return None if size - length <= 1 else "something else stands behind the picture"


def _ogg(file: BinaryIO, size: int) -> str | None:
    at = 0
    last = False
    while at < size:
        file.seek(at)
        head = file.read(27)
        if len(head) < 27 or not head.startswith(b"OggS"):
            return "it ends in the middle of a page" if at else "its first page cannot be read"
        segments = file.read(head[26])
        at += 27 + head[26] + sum(segments)
        last = bool(head[5] & 4)
        if len(segments) < head[26] or at > size:
            return "it ends in the middle of a page"
    return None if last else "its last page is missing"

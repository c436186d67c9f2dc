"""Writes a tiny x86-64 shared library whose functions return 0 and whose data is zero. No
compiler needed.

FFmpeg's tables of codecs hold addresses of functions in libraries that we leave out (see
``slim``); those relocations must bind to something, so every left-out symbol is defined here.
"""

from __future__ import annotations

import struct
from collections.abc import Collection

from tools.engine.elf import STB_WEAK, STT_OBJECT

_TEXT = 0x1000
_DATA = 0x200000
_PAGE = 4096
_STT_FUNC = 2
# endbr64; xor eax, eax; ret — padded to 16 bytes with nops.
_RETURN_ZERO = b"\xf3\x0f\x1e\xfa\x31\xc0\xc3".ljust(16, b"\x90")


def _elf_hash(name: str) -> int:
    """The System V gABI's hash of a symbol's name."""
    value = 0
    for byte in name.encode():
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value


def _hash_table(names: list[str]) -> bytes:
    """DT_HASH of ``names``, whose first is the empty null symbol."""
    buckets = [0] * max(1, len(names) // 2)
    chain = [0] * len(names)
    for index in range(1, len(names)):
        bucket = _elf_hash(names[index]) % len(buckets)
        chain[index], buckets[bucket] = buckets[bucket], index
    words = [len(buckets), len(names), *buckets, *chain]
    return struct.pack(f"<{len(words)}I", *words)


def stand_in(soname: str, functions: Collection[str], objects: Collection[str]) -> bytes:
    """The bytes of a library ``soname`` that defines ``functions`` and ``objects``, all weak."""
    strings = bytearray(b"\0")

    def text(value: str) -> int:
        offset = len(strings)
        strings.extend(value.encode() + b"\0")
        return offset

    soname_at = text(soname)
    names = ["", *sorted(functions), *sorted(objects)]
    symbols = [bytes(24)]
    for name in names[1:]:
        if name in functions:
            entry = (text(name), (STB_WEAK << 4) | _STT_FUNC, 0, 1, _TEXT, len(_RETURN_ZERO))
        else:
            entry = (text(name), (STB_WEAK << 4) | STT_OBJECT, 0, 1, _DATA, _PAGE)
        symbols.append(struct.pack("<IBBHQQ", *entry))

    body = bytearray(_RETURN_ZERO)
    hash_at = _TEXT + len(body)
    body += _hash_table(names)
    body += bytes(-len(body) % 8)
    symbols_at = _TEXT + len(body)
    body += b"".join(symbols)
    strings_at = _TEXT + len(body)
    body += strings
    # DT_SONAME, DT_HASH, DT_STRTAB, DT_SYMTAB, DT_STRSZ, DT_SYMENT, DT_NULL
    tags = (14, soname_at, 4, hash_at, 5, strings_at, 6, symbols_at, 10, len(strings), 11, 24, 0, 0)
    dynamic = struct.pack("<14Q", *tags)

    text_end = _TEXT + len(body)
    data_at = (text_end + _PAGE - 1) & ~(_PAGE - 1)
    data_size = _PAGE + len(dynamic)
    segments = (
        (1, 5, 0, 0, 0, text_end, text_end, _PAGE),  # PT_LOAD r-x
        (1, 6, data_at, _DATA, _DATA, data_size, data_size, _PAGE),  # PT_LOAD rw-
        (2, 6, data_at + _PAGE, _DATA + _PAGE, _DATA + _PAGE, len(dynamic), len(dynamic), 8),
        (0x6474E551, 6, 0, 0, 0, 0, 0, 16),  # PT_GNU_STACK, not executable
    )
    header = b"\x7fELF\x02\x01\x01" + bytes(9)
    header += struct.pack(
        "<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, len(segments), 64, 0, 0
    )  # ET_DYN, EM_X86_64
    header += b"".join(struct.pack("<IIQQQQQQ", *segment) for segment in segments)
    image = header.ljust(_TEXT, b"\0") + bytes(body)
    return image.ljust(data_at, b"\0") + bytes(_PAGE) + dynamic

"""Reading and trimming 64-bit ELF shared libraries, without binutils.

Follows the System V gABI, chapter 5 (dynamic section) and the GNU symbol versioning records. Only
little-endian 64-bit files are known: that is what x86-64 has.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

DT_NULL, DT_NEEDED, DT_STRTAB, DT_SYMTAB, DT_SONAME = 0, 1, 5, 6, 14
DT_VERNEED, DT_VERNEEDNUM = 0x6FFFFFFE, 0x6FFFFFFF
PT_LOAD, PT_DYNAMIC = 1, 2
SHT_DYNSYM = 11
STB_GLOBAL, STB_WEAK, STB_GNU_UNIQUE = 1, 2, 10
STT_OBJECT = 1
_SYMBOL_SIZE = 24


@dataclass(frozen=True)
class Symbol:
    """One entry of the dynamic symbol table; ``offset`` is where it lies in the file."""

    name: str
    binding: int
    kind: int
    defined: bool
    offset: int

    @property
    def exported(self) -> bool:
        """Other libraries can bind to it."""
        return self.defined and self.binding in (STB_GLOBAL, STB_WEAK, STB_GNU_UNIQUE)


class ElfError(ValueError):
    """The file is no 64-bit little-endian ELF file with a dynamic section."""


class Elf:
    """A shared library or dynamic executable; ``data`` may be changed and written back."""

    def __init__(self, data: bytes) -> None:
        self.data = bytearray(data)
        if self.data[:6] != b"\x7fELF\x02\x01":
            raise ElfError("not a 64-bit little-endian ELF file")
        (table,) = struct.unpack_from("<Q", self.data, 32)
        (count,) = struct.unpack_from("<H", self.data, 56)
        # One program header: type, flags, offset, vaddr, paddr, filesz, memsz, align.
        headers = [struct.unpack_from("<IIQQQQQQ", self.data, table + 56 * i) for i in range(count)]
        self._loads = [(h[3], h[2], h[6]) for h in headers if h[0] == PT_LOAD]
        dynamic = [h[2] for h in headers if h[0] == PT_DYNAMIC]
        if not dynamic:
            raise ElfError("statically linked: no dynamic section")
        self._dynamic = dynamic[0]
        self._tags = self._read_tags()
        self._strings = self._file_offset(self._tag(DT_STRTAB))

    @classmethod
    def read(cls, path: Path) -> Elf:
        """The library at ``path``; links are followed. Raises ``ElfError``."""
        return cls(path.read_bytes())

    def needed(self) -> list[str]:
        """Names of the libraries that the loader opens with this one."""
        return [self._string(value) for tag, value in self._tags if tag == DT_NEEDED]

    def soname(self) -> str:
        """The library's own name; empty for executables and for most plugins."""
        return next((self._string(value) for tag, value in self._tags if tag == DT_SONAME), "")

    def versioned(self) -> list[str]:
        """Names of the libraries of which symbol versions are asked."""
        return [name for _, name in self._version_needs()]

    def symbols(self) -> Iterator[Symbol]:
        """The dynamic symbols, without the empty first."""
        start = self._file_offset(self._tag(DT_SYMTAB))
        for index in range(1, self._symbol_count()):
            offset = start + _SYMBOL_SIZE * index
            name, info, _, section = struct.unpack_from("<IBBH", self.data, offset)
            yield Symbol(self._string(name), info >> 4, info & 15, section != 0, offset)

    def forget(self, libraries: Collection[str], symbols: Collection[str]) -> None:
        """No longer ask for ``libraries``, and do not mind that ``symbols`` may be missing.

        Their DT_NEEDED and version-need records go; the undefined symbols turn weak, so that the
        loader binds them to null, even with BIND_NOW, where it would otherwise refuse.
        """
        for symbol in list(self.symbols()):
            if not symbol.defined and symbol.binding == STB_GLOBAL and symbol.name in symbols:
                self.data[symbol.offset + 4] = (STB_WEAK << 4) | symbol.kind
        tags = [
            t for t in self._tags if not (t[0] == DT_NEEDED and self._string(t[1]) in libraries)
        ]
        tags = self._without_version_needs(tags, libraries)
        tags += [(DT_NULL, 0)] * (len(self._tags) - len(tags))
        for index, (tag, value) in enumerate(tags):
            struct.pack_into("<qQ", self.data, self._dynamic + 16 * index, tag, value)
        self._tags = tags

    def _without_version_needs(
        self, tags: list[tuple[int, int]], libraries: Collection[str]
    ) -> list[tuple[int, int]]:
        records = self._version_needs()
        keep = [offset for offset, name in records if name not in libraries]
        if len(keep) == len(records):
            return tags
        if not keep:
            return [t for t in tags if t[0] not in (DT_VERNEED, DT_VERNEEDNUM)]
        # A chain of records: vn_next (offset 12) leads from one kept record to the next.
        for here, there in zip(keep, [*keep[1:], None], strict=True):
            struct.pack_into("<I", self.data, here + 12, 0 if there is None else there - here)
        moved = keep[0] - records[0][0]
        change = {DT_VERNEED: self._tag(DT_VERNEED) + moved, DT_VERNEEDNUM: len(keep)}
        return [(tag, change.get(tag, value)) for tag, value in tags]

    def _version_needs(self) -> list[tuple[int, str]]:
        if not any(tag == DT_VERNEED for tag, _ in self._tags):
            return []
        offset = self._file_offset(self._tag(DT_VERNEED))
        records = []
        while True:
            _, _, file, _, following = struct.unpack_from("<HHIII", self.data, offset)
            records.append((offset, self._string(file)))
            if not following:
                return records
            offset += following

    def _symbol_count(self) -> int:
        # Only the section headers give the number of dynamic symbols plainly; Debian keeps them.
        (table,) = struct.unpack_from("<Q", self.data, 40)
        (count,) = struct.unpack_from("<H", self.data, 60)
        for index in range(count):
            header = table + 64 * index
            (kind,) = struct.unpack_from("<I", self.data, header + 4)
            if kind == SHT_DYNSYM:
                (size,) = struct.unpack_from("<Q", self.data, header + 32)
                return int(size) // _SYMBOL_SIZE
        raise ElfError("no section of dynamic symbols")

    def _read_tags(self) -> list[tuple[int, int]]:
        tags = []
        offset = self._dynamic
        while True:
            tag, value = struct.unpack_from("<qQ", self.data, offset)
            tags.append((tag, value))
            if tag == DT_NULL:
                return tags
            offset += 16

    def _tag(self, wanted: int) -> int:
        return next(value for tag, value in self._tags if tag == wanted)

    def _file_offset(self, address: int) -> int:
        for start, offset, size in self._loads:
            if start <= address < start + size:
                return int(address - start + offset)
        raise ElfError(f"address {address:#x} lies in no loaded segment")

    def _string(self, offset: int) -> str:
        start = self._strings + offset
        return self.data[start : self.data.index(b"\0", start)].decode()


def needed_by(path: Path) -> list[str]:
    """Libraries ``path`` asks for; none when it is no dynamic ELF file."""
    try:
        return Elf.read(path).needed()
    except ElfError:
        return []

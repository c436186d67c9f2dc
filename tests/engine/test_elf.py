"""ELF files are read and trimmed right; stand-ins load and do nothing."""

from __future__ import annotations

import ctypes
import importlib.util
from pathlib import Path

import pytest

from tools.engine.elf import STB_GLOBAL, STB_WEAK, Elf, ElfError, needed_by
from tools.engine.standin import stand_in


def _extension() -> Path:
    """A compiled library that is in every .venv, with needs and symbol versions."""
    spec = importlib.util.find_spec("yaml._yaml")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin)


def test_stand_in_is_read_back() -> None:
    elf = Elf(stand_in("libgone.so.3", {"gone_open", "gone_close"}, {"gone_table"}))
    assert elf.soname() == "libgone.so.3"
    assert elf.needed() == []
    assert elf.versioned() == []


def test_stand_in_loads_and_returns_nothing(tmp_path: Path) -> None:
    names = {f"gone_{index}" for index in range(200)}
    library = tmp_path / "libgone.so.3"
    library.write_bytes(stand_in("libgone.so.3", names, {"gone_table"}))
    loaded = ctypes.CDLL(str(library))
    for name in names:
        assert loaded[name](1, 2, 3) == 0
    assert ctypes.c_int.in_dll(loaded, "gone_table").value == 0
    with pytest.raises(AttributeError):
        loaded["never_defined"]


def test_needs_and_versions_of_a_real_library() -> None:
    elf = Elf.read(_extension())
    assert "libc.so.6" in elf.needed()
    assert "libc.so.6" in elf.versioned()
    symbols = {symbol.name: symbol for symbol in elf.symbols()}
    assert symbols["PyInit__yaml"].exported
    assert not symbols["PyErr_SetString"].defined


def test_forgotten_libraries_are_no_longer_asked_for() -> None:
    elf = Elf.read(_extension())
    before = {s.name for s in elf.symbols() if not s.defined and s.binding == STB_GLOBAL}
    elf.forget({"libc.so.6"}, {"memcpy", "PyErr_SetString"})
    after = Elf(bytes(elf.data))
    assert "libc.so.6" not in after.needed()
    assert "libc.so.6" not in after.versioned()
    bindings = {symbol.name: symbol.binding for symbol in after.symbols()}
    assert bindings["memcpy"] == bindings["PyErr_SetString"] == STB_WEAK
    untouched = before - {"memcpy", "PyErr_SetString"}
    assert {bindings[name] for name in untouched} == {STB_GLOBAL}


@pytest.mark.parametrize(
    "data", [b"", b"#!/bin/sh\n", b"\x7fELF\x01\x01" + bytes(60), b"\x7fELF\x02\x01" + bytes(60)]
)
def test_what_is_no_shared_library(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(ElfError):
        Elf(data)
    path = tmp_path / "x"
    path.write_bytes(data)
    assert needed_by(path) == []

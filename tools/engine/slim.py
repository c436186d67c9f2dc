"""Leaves out of the engine what Debian's FFmpeg links and no game calls: half of the download's
size.

The libraries in ``recipe.FFMPEG_EXTRAS`` are not copied. One of their names per FFmpeg library
stays, as a stand-in that defines all symbols FFmpeg still names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tools.engine.elf import STT_OBJECT, Elf
from tools.engine.recipe import FFMPEG_EXTRAS
from tools.engine.standin import stand_in


def slim(folder: Path, left_out: Mapping[str, set[str]], find: Callable[[str], Path]) -> None:
    """Cut ``left_out`` (library -> the libraries it asked for) out of the libraries in ``folder``.

    ``find`` gives the original of a left-out library, whose symbols tell what must be stood in for.
    """
    used: set[str] = set()
    for library, extras in sorted(left_out.items()):
        functions: set[str] = set()
        objects: set[str] = set()
        for extra in extras:
            for symbol in Elf.read(find(extra)).symbols():
                if symbol.exported:
                    (objects if symbol.kind == STT_OBJECT else functions).add(symbol.name)
        elf = Elf.read(folder / library)
        undefined = {symbol.name for symbol in elf.symbols() if not symbol.defined}
        # The stand-in takes a name without symbol versions: its symbols have none to offer.
        versioned = set(elf.versioned())
        name = next(n for n in elf.needed() if n in extras - versioned - used)
        used.add(name)
        elf.forget(extras - {name}, functions | objects)
        (folder / library).write_bytes(elf.data)
        (folder / name).write_bytes(stand_in(name, undefined & functions, undefined & objects))
        (folder / name).chmod(0o755)


def is_extra(library: str) -> bool:
    """Whether ``library`` is one that FFmpeg asks for and a game never needs."""
    return library in FFMPEG_EXTRAS

"""From a name to the file that the game plays."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from art.sound.catalogue import KINDS, Piece, pieces
from art.sound.kit.store import encoded
from tools.files import write_atomic

ROOT = Path(__file__).resolve().parents[2]
AUDIO = ROOT / "game" / "audio"


def render(
    names: Sequence[str], folder: Path = AUDIO, say: Callable[[str], None] = print
) -> list[Path]:
    """Render the pieces called ``names``, or all; returns the files written below ``folder``.

    Raises ``KeyError`` for an unknown name, ``StemError`` when the soundfont is missing.
    """
    known = pieces()

    def one(name: str) -> list[Path]:
        start = time.thread_time()
        files = _write(known[name], folder)
        say(f"{known[name].kind}/{name}: {time.thread_time() - start:.0f} s")
        return files

    # The transforms and filters that take the time let another thread run.
    with ThreadPoolExecutor(2) as threads:
        return [file for files in threads.map(one, names or known) for file in files]


def _write(piece: Piece, folder: Path) -> list[Path]:
    kind = KINDS[piece.kind]
    files = []
    for suffix, x in piece.make().items():
        path = folder / piece.kind / f"{piece.name}{suffix}.{kind.extension}"
        write_atomic(path, encoded(x, piece.codec(suffix)))
        files.append(path)
    return files

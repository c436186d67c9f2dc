"""What was found in a story before, by the content of its files: never stale, safe to delete."""

from __future__ import annotations

import contextlib
import pickle
from collections.abc import Callable
from pathlib import Path

from tools.build.cache import digest_all
from tools.build.load import Loaded
from tools.diagnostics.model import Diagnostic
from tools.files import write_atomic


def remembered(loaded: Loaded, name: str, make: Callable[[], list[Diagnostic]]) -> list[Diagnostic]:
    """What ``make`` finds in this very story; from the last run, when that saw the same one.

    Kept under ``name``, written by the same user who runs the tools.
    """
    if not loaded.key:
        return make()
    path = loaded.project.cache.parent / "checks" / f"{name}.pickle"
    key = digest_all([loaded.key, *(entry.source for entry in loaded.entries.values())])
    known = _read(path, key)
    if known is not None:
        return known
    found = make()
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(path, pickle.dumps((key, found), protocol=pickle.HIGHEST_PROTOCOL))
    return found


def _read(path: Path, key: bytes) -> list[Diagnostic] | None:
    try:
        stored = pickle.loads(path.read_bytes())
    except Exception:  # a damaged pickle can raise anything; what cannot be read is not there
        return None
    if isinstance(stored, tuple) and len(stored) == 2 and stored[0] == key:
        found: list[Diagnostic] = stored[1]
        return found
    return None

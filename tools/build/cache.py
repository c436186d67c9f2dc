"""What the last run found out, by content: never stale, because every input is part of the key;
safe to delete.
"""

from __future__ import annotations

import contextlib
import hashlib
import pickle
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from tools.build.facts import SceneFacts
from tools.diagnostics.model import Diagnostic
from tools.files import write_atomic

T = TypeVar("T")


class Entry(NamedTuple):
    """One scene file as it was: ``source`` is the digest of its bytes, ``script`` that of its
    generated file (empty: none).
    """

    source: bytes
    facts: SceneFacts | None
    findings: tuple[Diagnostic, ...]
    script: bytes
    once: tuple[str, ...]
    """Ids of its options that are offered once, as last built."""
    routes: tuple[str, ...]
    """Its lines in routes.rpy, as last built."""
    stamp: tuple[int, int]
    """Modification time (ns) and size of the generated file when it was last known to be right."""


def digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()


def digest_all(parts: Iterable[bytes]) -> bytes:
    """One digest of many pieces; where one ends and the next begins matters."""
    whole = hashlib.blake2b(digest_size=16)
    for part in parts:
        whole.update(len(part).to_bytes(8, "little"))
        whole.update(part)
    return whole.digest()


def tools_digest() -> bytes:
    """A digest of this package's own source: another version of the tools trusts nothing of the old
    one.
    """
    root = Path(__file__).resolve().parent.parent
    return digest_all(path.read_bytes() for path in sorted(root.rglob("*.py")))


def load_cache(folder: Path, key: bytes) -> dict[str, Entry]:
    """The entries kept under ``key``; none when there are none, when they are damaged or of another
    key.

    One pickle a chapter, in the project's own hidden folder, written by the same user who runs the
    tools; it never comes with a clone.
    """
    entries: dict[str, Entry] = {}
    for path in sorted(folder.glob("*.pickle")):
        entries.update(_read(path, key))
    return entries


def _read(path: Path, key: bytes) -> dict[str, Entry]:
    try:
        stored = pickle.loads(path.read_bytes())
    except Exception:  # a damaged pickle can raise anything; what cannot be read is not there
        return {}
    if isinstance(stored, tuple) and len(stored) == 2 and stored[0] == key:
        found: dict[str, Entry] = stored[1]
        return found
    return {}


def remembered(
    folder: Path,
    name: str,
    key: bytes,
    make: Callable[[], T],
    final: Callable[[T], bool] = lambda _found: True,
) -> T:
    """What ``make`` found when it was last asked under ``key``; an empty key remembers nothing, and
    neither is anything remembered that is not ``final``.
    """
    if not key:
        return make()
    path = folder / f"{name}.found"
    try:
        stored = pickle.loads(path.read_bytes())
    except Exception:  # as for the entries: what cannot be read is not there
        stored = None
    if isinstance(stored, tuple) and len(stored) == 2 and stored[0] == key:
        known: T = stored[1]
        return known
    found = make()
    if not final(found):
        return found
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        write_atomic(path, pickle.dumps((key, found), protocol=pickle.HIGHEST_PROTOCOL))
    return found


def save_cache(
    folder: Path, key: bytes, entries: Mapping[str, Entry], kept: Mapping[str, Entry]
) -> None:
    """Keep ``entries``; chapters that are the same in ``kept`` are not written again.

    Without any promise: when it fails, the next run is slower.
    """
    chapters, before = _by_chapter(entries), _by_chapter(kept)
    with contextlib.suppress(OSError):
        for old in folder.glob("*.pickle"):
            if old.stem not in chapters:
                old.unlink()
        for chapter, found in chapters.items():
            if before.get(chapter) != found:
                path = folder / f"{chapter}.pickle"
                write_atomic(path, pickle.dumps((key, found), protocol=pickle.HIGHEST_PROTOCOL))


def _by_chapter(entries: Mapping[str, Entry]) -> dict[str, dict[str, Entry]]:
    chapters: dict[str, dict[str, Entry]] = {}
    for path, entry in entries.items():
        chapters.setdefault(path.split("/")[1], {})[path] = entry
    return chapters

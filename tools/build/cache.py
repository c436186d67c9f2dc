"""What the last run found out, by content: never stale, because every input is part of the key;
safe to delete.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from tools.build.facts import SceneFacts
from tools.diagnostics.model import Diagnostic
from tools.files import write_atomic


class Entry(NamedTuple):
    """One scene file as it was: ``source`` is the digest of its bytes, ``script`` that of its
    generated file (empty: none).
    """

    source: bytes
    facts: SceneFacts | None
    findings: tuple[Diagnostic, ...]
    script: bytes
    stamp: tuple[int, int]
    """Modification time (ns) and size of the generated file when it was last known to be right."""


class Cache(NamedTuple):
    """``key`` covers the tools and the data files; entries under another key are worth nothing."""

    key: bytes
    entries: dict[str, Entry]


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


def load_cache(folder: Path, key: bytes) -> Cache:
    """The cache under ``key``, empty when there is none, when it is damaged or when it is of
    another key.

    It is a pickle in the project's own hidden folder, written by the same user who runs the tools;
    it never comes with a clone.
    """
    try:
        stored = pickle.loads((folder / "scenes.pickle").read_bytes())
    except (
        Exception
    ):  # a damaged pickle can raise anything; a cache that cannot be read is an empty one
        return Cache(key, {})
    if isinstance(stored, Cache) and stored.key == key:
        return stored
    return Cache(key, {})


def save_cache(folder: Path, cache: Cache) -> None:
    """Written without any promise: when it fails, the next run is slower."""
    try:
        write_atomic(
            folder / "scenes.pickle", pickle.dumps(cache, protocol=pickle.HIGHEST_PROTOCOL)
        )
    except OSError:
        return

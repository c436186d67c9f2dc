"""Writing files so that a kill at any moment leaves either the old content or the new one, never a
mixture.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
STAGING_PREFIX = ".staging-"


def write_atomic(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data``: a temporary file beside it, flushed to disk, then renamed over
    it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=STAGING_PREFIX, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)
        raise


def replace_tree(target: Path, files: Mapping[str, bytes | None]) -> None:
    """Make the folder ``target`` hold exactly ``files`` (path with ``/`` to content), all of them
    at one instant.

    ``None`` keeps the file that stands there now. The new folder is built beside the old one and
    the two names are exchanged by one system call where the system has it; elsewhere two renames
    follow each other and :func:`recover_tree` mends the gap.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=f"{STAGING_PREFIX}{target.name}-", dir=target.parent))
    try:
        made: set[str] = set()
        for name, data in files.items():
            folder, slash, _ = name.rpartition("/")
            if slash and folder not in made:
                (staging / folder).mkdir(parents=True, exist_ok=True)
                made.add(folder)
            place = f"{staging}/{name}"
            if data is None:
                os.link(f"{target}/{name}", place)
            else:
                with open(place, "wb", buffering=0) as file:
                    file.write(data)
        os.chmod(staging, 0o755)
        _flush()
        _exchange(staging, target)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def recover_tree(target: Path) -> None:
    """Clear what a killed :func:`replace_tree` left behind; put the old folder back where two
    renames were cut apart.
    """
    if not target.parent.is_dir():
        return
    left = sorted(target.parent.glob(f"{STAGING_PREFIX}{target.name}-*"))
    old = next((path for path in left if path.name.endswith(".old")), None)
    if old is not None and not target.exists():
        os.rename(old, target)
    for path in left:
        shutil.rmtree(path, ignore_errors=True)


def _flush() -> None:
    if hasattr(os, "sync"):
        os.sync()


def _exchange(staging: Path, target: Path) -> None:
    if not target.exists():
        os.rename(staging, target)
        return
    if sys.platform == "linux" and _renameat2(staging, target):
        return
    old = staging.with_name(staging.name + ".old")
    os.rename(target, old)
    os.rename(staging, target)
    shutil.rmtree(old, ignore_errors=True)


def _renameat2(first: Path, second: Path) -> bool:
    """Exchange two names at once. False when the C library or the file system cannot."""
    try:
        call = ctypes.CDLL(None).renameat2
    except (AttributeError, OSError):
        return False
    result: int = call(
        _AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE
    )
    return result == 0

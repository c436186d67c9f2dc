"""What a finished engine folder consists of, so that damage is noticed and nothing half-built is
used.

``manifest.json`` is written last, before the folder gets its final name.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

NAME = "manifest.json"
# The engine writes these again when it finds them missing or stale; all else in its folder is
# fixed.
_REWRITTEN = (".rpyc", ".rpymc", ".rpyb")
_WRITTEN_BY_USE = ("tmp", "log.txt", "traceback.txt", "errors.txt")


@dataclass(frozen=True)
class File:
    """Size in bytes and SHA-256 of one file."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """``packages`` maps names to versions; ``files`` maps paths relative to the folder."""

    version: str
    recipe: int
    packages: Mapping[str, str]
    files: Mapping[str, File]


@dataclass(frozen=True)
class Damage:
    """One file that is not as it was built; ``problem`` is ``missing``, ``size`` or ``content``."""

    path: str
    problem: str


def survey(folder: Path) -> dict[str, File]:
    """The files of ``folder`` that a manifest keeps, with sizes and hashes."""
    files = {}
    for path in _walk(folder):
        data = path.read_bytes()
        name = path.relative_to(folder).as_posix()
        files[name] = File(len(data), sha256(data).hexdigest())
    return dict(sorted(files.items()))


def write(folder: Path, manifest: Manifest) -> None:
    """Put ``manifest`` into ``folder``, atomically."""
    content = {
        "version": manifest.version,
        "recipe": manifest.recipe,
        "packages": dict(sorted(manifest.packages.items())),
        "files": {name: [file.size, file.sha256] for name, file in manifest.files.items()},
    }
    temporary = folder / f"{NAME}.new"
    with temporary.open("w", encoding="utf-8") as stream:
        json.dump(content, stream, indent=0)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(folder / NAME)


def read(folder: Path) -> Manifest | None:
    """The manifest of ``folder``; none when there is none that can be read."""
    try:
        content = json.loads((folder / NAME).read_text(encoding="utf-8"))
        return Manifest(
            version=content["version"],
            recipe=content["recipe"],
            packages=content["packages"],
            files={name: File(size, digest) for name, (size, digest) in content["files"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def check(folder: Path, manifest: Manifest, content: bool) -> Iterator[Damage]:
    """Damaged files of ``folder``. Sizes only, unless ``content``: then every byte is read."""
    for name, file in manifest.files.items():
        path = folder / name
        try:
            size = path.stat().st_size
        except OSError:
            yield Damage(name, "missing")
            continue
        if size != file.size:
            yield Damage(name, "size")
        elif content and sha256(path.read_bytes()).hexdigest() != file.sha256:
            yield Damage(name, "content")


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        top = path.relative_to(folder).parts[0]
        if top in (NAME, *_WRITTEN_BY_USE) or path.suffix in _REWRITTEN:
            continue
        if path.is_file():
            yield path

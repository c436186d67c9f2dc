"""What a package may hold and what it must."""

from __future__ import annotations

import re
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.packaging.errors import PackageError

# Sources, tools and traces of development. The engine's own modules are Python, and its licence
# texts Markdown: these are about the game.
FORBIDDEN: tuple[tuple[str, str], ...] = (
    (r"(^|/)game/.*\.ya?ml$", "a YAML source"),
    (r"(^|/)game/.*\.(rpy|rpym)$", "a script source"),
    (r"(^|/)game/.*(_ren)?\.py$", "a Python source"),
    (r"(^|/)game/.*\.(psd|ora|kra|blend|exr|wav|mid)$", "a master"),
    (r"(^|/)(tools|tests|art|\.ci|\.git|\.venv|\.vscode|\.cache)/", "a folder of the repository"),
    (r"(^|/)game/(saves|story)/", "a folder of the repository"),
    (r"(^|/)(pyproject\.toml|project\.json|line_ids\.tsv|README\.md)$", "a file of the repository"),
    (r"(^|/)(log|errors|traceback)\.txt$", "a log"),
    (r"(\.orig|\.rej|\.bak|~|\.swp|\.DS_Store|Thumbs\.db)$", "a leftover"),
    (r"(^|/)launcher/", "the engine's launcher"),
)
_FORBIDDEN = [(re.compile(pattern), what) for pattern, what in FORBIDDEN]

REQUIRED: tuple[tuple[str, str], ...] = (
    (r"^[^/]+/(.*/)?game/story\.rpa$", "the story"),
    (r"^[^/]+/(.*/)?game/pictures\.rpa$", "the pictures"),
    (r"^[^/]+/(.*/)?LICENSE\.txt$", "the licence"),
    (r"^[^/]+/(.*/)?CREDITS\.txt$", "the credits"),
    (r"^[^/]+/(.*/)?THIRD-PARTY\.txt$", "the notices for what others made"),
    (r"^[^/]+/(.*/)?BUILD\.txt$", "version and build"),
)


@dataclass(frozen=True)
class Packed:
    """One file in a package. ``mode`` is 0 where the archive does not tell."""

    name: str
    size: int
    mode: int


def listing(archive: Path) -> list[Packed]:
    """What is in ``archive`` (.tar.bz2 or .zip), in order. Raises :class:`PackageError`."""
    try:
        return list(_listing(archive))
    except (OSError, tarfile.TarError, zipfile.BadZipFile, EOFError) as problem:
        raise PackageError(f"{archive.name} cannot be read: {problem}", "Package again.") from None


def _listing(archive: Path) -> Iterator[Packed]:
    if archive.suffix == ".zip" or archive.suffix == ".apk":
        with zipfile.ZipFile(archive) as zipped:
            for item in zipped.infolist():
                if not item.is_dir():
                    yield Packed(item.filename, item.file_size, item.external_attr >> 16 & 0o777)
        return
    with tarfile.open(archive) as tar:
        for member in tar:
            if member.isfile() or member.issym():
                yield Packed(member.name, member.size, member.mode)


def faults(packed: Sequence[Packed]) -> list[str]:
    """What is wrong with a package that holds these, one sentence each."""
    found = []
    for item in packed:
        for pattern, what in _FORBIDDEN:
            if pattern.search(item.name):
                found.append(f"{item.name} is {what}")
                break
        if item.name.startswith(("/", "../")) or "/../" in item.name:
            found.append(f"{item.name} leaves the package's folder")
    for wanted, what in REQUIRED:
        sought = re.compile(wanted)
        if not any(sought.search(item.name) for item in packed):
            found.append(f"{what} is missing")
    tops = {item.name.split("/")[0] for item in packed}
    if len(tops) > 1:
        found.append(f"it unpacks into {len(tops)} folders: {', '.join(sorted(tops)[:4])}")
    return found


def inspect(archive: Path, most: int) -> list[Packed]:
    """The content of ``archive``; raises :class:`PackageError` when it is not fit for players or
    larger than ``most`` bytes.
    """
    packed = listing(archive)
    wrong = faults(packed)
    if archive.stat().st_size > most:
        wrong.append(
            f"it has {archive.stat().st_size / 1e6:.0f} MB, and {most / 1e6:.0f} MB are allowed"
        )
    if wrong:
        listed = "\n  ".join(wrong[:20])
        raise PackageError(f"{archive.name} is not fit for players:\n  {listed}")
    return packed

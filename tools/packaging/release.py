"""A release: the version in every place that tells it, the story index, and what to commit."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tools.build.load import Loaded
from tools.files import write_atomic
from tools.packaging import index
from tools.packaging.errors import PackageError
from tools.project import Project

CHANGELOG = "game/CHANGELOG.md"
# Where the version stands besides project.json: the file, and the line with the version as `…`.
_PLACES: tuple[tuple[str, str], ...] = (
    ("game/options.rpy", r'(?m)^(define config\.version = ")([^"]*)(")$'),
    ("pyproject.toml", r'(?m)^(version = ")([^"]*)(")$'),
)


@dataclass(frozen=True)
class Bumped:
    """``files`` were written, as paths from the repository."""

    version: str
    files: tuple[str, ...]


def bump(project: Project, loaded: Loaded, version: str) -> Bumped:
    """Make ``version`` the project's, and write its story index.

    Nothing is written unless all of it can be: raises :class:`PackageError` for a version that is
    not higher, a changelog without it, changes that are not committed, and changes that break
    saves.
    """
    wanted = index.version_of(version)
    if wanted <= index.version_of(project.version) and index.last_release(project) is not None:
        raise PackageError(
            f"{version} is not higher than {project.version}.", "A release raises the version."
        )
    _require_clean(project.root)
    _require_changelog(project.root, version)
    last = index.last_release(project)
    lost = [] if last is None else index.breaks(loaded, last)
    if lost:
        listed = "\n  ".join(lost)
        raise PackageError(f"Saves of release {last and last.version} would break:\n  {listed}")
    writes: dict[Path, str] = {}
    for name, pattern in _PLACES:
        path = project.root / name
        text, count = re.subn(pattern, rf"\g<1>{version}\g<3>", path.read_text(encoding="utf-8"))
        if count != 1:
            raise PackageError(f"{name} does not tell its version as it used to.")
        writes[path] = text
    manifest = project.root / "project.json"
    text = manifest.read_text(encoding="utf-8")
    old = json.dumps(project.version)
    text, count = re.subn(rf'("version":\s*){re.escape(old)}', rf'\g<1>"{version}"', text)
    if count != 1:
        raise PackageError("project.json does not tell its version as it used to.")
    writes[manifest] = text
    made = index.index_of(loaded, version)
    writes[index.folder_of(project) / f"{version}.json"] = made.as_json()
    for path, content in writes.items():
        write_atomic(path, content.encode())
    return Bumped(version, tuple(sorted(project.relative(path) for path in writes)))


def _require_clean(root: Path) -> None:
    try:
        done = subprocess.run(
            ["git", "status", "--porcelain"], cwd=root, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        raise PackageError("This folder is not a git clone.") from None
    if done.stdout.strip():
        raise PackageError(
            "There are changes that are not committed:\n  "
            + "\n  ".join(done.stdout.splitlines()[:5]),
            "Commit them, or put them away.",
        )


def _require_changelog(root: Path, version: str) -> None:
    path = root / CHANGELOG
    try:
        text = path.read_text(encoding="utf-8")
    except OSError:
        raise PackageError(f"There is no {CHANGELOG}.", f"Begin it with `## {version}`.") from None
    section = re.search(rf"(?m)^## {re.escape(version)}\b.*\n([^#]*)", text)
    if section is None or not section[1].strip():
        raise PackageError(
            f"{CHANGELOG} says nothing of {version}.",
            f"Add a heading `## {version}` with what players will notice.",
        )


def checksums(archives: list[tuple[str, str]]) -> str:
    """SHA256SUMS, as `sha256sum --check` reads it; pairs of digest and file name."""
    return "".join(f"{digest}  {name}\n" for digest, name in sorted(archives, key=lambda x: x[1]))

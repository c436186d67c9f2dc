"""The story or the game has changed since the last release, and the version has not been raised:
two different games would be called the same. The last release is the newest tag `vX.Y.Z` of the
repository.

Raise `version` in project.json and in game/options.rpy. Said by `check --release` alone.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import Span

NOT_RAISED = Code("ATS922", "error", "version that was not raised", manual(__doc__))

CODES = (NOT_RAISED,)

_TAG = re.compile(r"v(\d+(?:\.\d+)*)\Z")
_LINE = re.compile(r"\"version\"[ \t]*:[ \t]*\"([^\"]*)\"")


def check(assets: Assets) -> Iterator[Diagnostic]:
    project = assets.story.project
    if not assets.release:
        return
    released = _last_release(project.root)
    if released is None or _number(project.version) > _number(released):
        return
    if _git(project.root, "diff", "--quiet", f"v{released}", "--", "game") is not None:
        return  # nothing has changed
    text = (project.root / "project.json").read_text(encoding="utf-8")
    found = _LINE.search(text)
    span = None
    if found is not None:
        start = text.rfind("\n", 0, found.start(1)) + 1
        line = text.count("\n", 0, start) + 1
        span = Span(line, found.start(1) - start + 1, found.end(1) - start + 1)
    yield Diagnostic(
        NOT_RAISED,
        "project.json",
        span,
        f"the game has changed since version {released}, and this is still {project.version}",
        "raise it here and in game/options.rpy",
    )


def _last_release(root: Path) -> str | None:
    tags = _git(root, "tag", "--list", "v*")
    numbers = [found.group(1) for tag in (tags or "").split() if (found := _TAG.match(tag))]
    return max(numbers, key=_number, default=None)


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def _git(root: Path, *arguments: str) -> str | None:
    """What git says; ``None`` when it fails, or is not there."""
    git = shutil.which("git")
    if git is None:
        return None
    done = subprocess.run(
        [git, "-C", str(root), *arguments], capture_output=True, text=True, check=False
    )
    return done.stdout if done.returncode == 0 else None

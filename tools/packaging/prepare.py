"""A folder that holds what is packaged and nothing else, made from the repository.

FOLDER/game/                 the game without its story's sources, and one script of its own
FOLDER/LICENSE.txt, CREDITS.txt, THIRD-PARTY.txt, BUILD.txt, licences/
FOLDER/amongst-the-stars.desktop, icon.png      for Linux
"""

from __future__ import annotations

import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from tools.engine import manifest, recipe
from tools.engine.locate import Sdk
from tools.packaging import notices
from tools.packaging.errors import PackageError
from tools.project import Project

_LEFT_OUT = shutil.ignore_patterns(
    *("story", "cache", "saves", "__pycache__", ".*", "*.rpyc", "*.rpyb", "*.rpymc", "*.md")
)
OWN_SCRIPT = "zz_package.rpy"
DOCUMENTS = ("LICENSE.txt", "CREDITS.txt", "THIRD-PARTY.txt", "BUILD.txt")


@dataclass(frozen=True)
class Release:
    """What a package is called. ``commit`` is short, with ``+`` when files differ from it;
    ``moment`` is in seconds since 1970.
    """

    title: str
    version: str
    commit: str
    moment: int

    @property
    def date(self) -> str:
        """The day, ISO 8601, UTC."""
        return time.strftime("%Y-%m-%d", time.gmtime(self.moment))


def commit_of(root: Path) -> str:
    """The short name of the commit that is checked out, ``unknown`` outside of git."""
    try:
        done = subprocess.run(
            ["git", "describe", "--always", "--abbrev=12", "--exclude=*", "--dirty=+"],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return done.stdout.strip() or "unknown"


def prepare(project: Project, release: Release, sdk: Sdk, folder: Path) -> None:
    """Fill the empty ``folder``. Raises :class:`PackageError` when the repository lacks a part."""
    shutil.copytree(project.game, folder / "game", ignore=_LEFT_OUT)
    known = manifest.read(sdk.folder) if sdk.own else None
    packages = {} if known is None else known.packages
    texts: dict[str, bytes] = {
        "LICENSE.txt": _read(project.root / "LICENSE").encode(),
        "CREDITS.txt": notices.plain_credits(_read(project.root / "art/CREDITS.md")).encode(),
        "THIRD-PARTY.txt": notices.third_party(
            _read(sdk.folder / "LICENSE.txt"), packages, recipe.SUITE
        ).encode(),
        "BUILD.txt": notices.build_text(
            release.title, release.version, release.commit, release.date, sdk.version
        ).encode(),
        "amongst-the-stars.desktop": desktop_entry(release.title).encode(),
        f"game/{OWN_SCRIPT}": own_script(release).encode(),
    }
    if packages:
        texts |= notices.licence_texts()
    for name, data in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    icon = project.game / "gui/window_icon.png"
    if icon.is_file():
        shutil.copyfile(icon, folder / "icon.png")


def own_script(release: Release) -> str:
    """The script that only packages have: version, build, no developer mode, which files go in."""
    documents = "".join(f'    build.classify("{name}", "all")\n' for name in DOCUMENTS)
    return (
        f'define build_id = "{release.commit}"\n\n'
        "init 1 python hide:\n"
        f'    config.version = build.version = "{release.version}"\n'
        "    config.developer = False\n"
        "    config.console = False\n"
        "    build.include_update = False\n"
        f"{documents}"
        '    build.classify("licences/**", "all")\n'
        '    build.classify("*.desktop", "linux")\n'
        '    build.classify("icon.png", "linux")\n'
    )


def desktop_entry(title: str) -> str:
    """For menus of Linux desktops; the game's folder stands in for ``%k``'s own."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        f"Name={title}\n"
        "Comment=A branching visual novel\n"
        'Exec=sh -c \'cd "$(dirname "$1")" && exec ./AmongstTheStars.sh\' dummy %k\n'
        "Icon=icon\n"
        "Terminal=false\n"
        "Categories=Game;AdventureGame;\n"
    )


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as problem:
        raise PackageError(f"{path.name} cannot be read: {problem.strerror}") from None

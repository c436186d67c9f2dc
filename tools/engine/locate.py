"""Finds the engine: a folder that was named, ``RENPY_SDK``, or the one in the cache."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from tools.bootstrap.progress import Progress
from tools.engine import recipe
from tools.engine.errors import EngineError
from tools.engine.install import (
    SDK_VARIABLE,
    engine_folder,
    install_engine,
    is_whole,
)

_OLDEST = (8, 3)
_VERSION = re.compile(r"^\s*version\s*=\s*u?['\"](\d+\.\d+\.\d+)", re.M)


@dataclass(frozen=True)
class Sdk:
    """An SDK-shaped folder; ``own`` tells that it is ours, in the cache."""

    folder: Path
    version: str
    own: bool

    @property
    def command(self) -> tuple[str, ...]:
        """How the engine is started, without its arguments."""
        if sys.platform == "win32":
            python = self.folder / "lib/py3-windows-x86_64/python.exe"
            return (str(python), str(self.folder / "renpy.py"))
        return (str(self.folder / "renpy.sh"),)


def find_sdk(
    given: Path | None = None, install: bool = True, progress: Progress | None = None
) -> Sdk:
    """The engine's folder: ``given``, else ``RENPY_SDK``, else ours, built now if ``install``."""
    named = given or os.environ.get(SDK_VARIABLE)
    if named:
        source = "--sdk" if given else SDK_VARIABLE
        return _official(Path(named).expanduser().absolute(), source)
    folder = engine_folder()
    if not is_whole(folder):
        if not install:
            state = "damaged" if folder.exists() else "not installed"
            raise EngineError(f"The engine is {state}.", "Run: python3 -m tools engine install")
        install_engine(progress or Progress("engine"))
    return Sdk(folder, recipe.UPSTREAM, own=True)


def _official(folder: Path, source: str) -> Sdk:
    if not (folder / "renpy.py").is_file() or not (folder / "renpy/__init__.py").is_file():
        raise EngineError(
            f"{source} names {folder}, which is no Ren'Py SDK folder.",
            "It must hold renpy.py, renpy.sh and the folders renpy/ and lib/.",
        )
    version = sdk_version(folder)
    numbers = tuple(int(part) for part in version.split("."))
    if numbers[:2] < _OLDEST or numbers[0] != _OLDEST[0]:
        raise EngineError(
            f"{folder} is Ren'Py {version}; the game is written for {recipe.UPSTREAM}.",
            f"Download the Ren'Py {recipe.UPSTREAM} SDK from renpy.org and set {source} to it.",
        )
    return Sdk(folder, version, own=False)


def sdk_version(folder: Path) -> str:
    """Ren'Py's version as ``8.3.4``; raises ``EngineError`` when the folder does not tell."""
    for name in ("renpy/vc_version.py", "renpy/__init__.py"):
        try:
            match = _VERSION.search((folder / name).read_text(encoding="utf-8-sig"))
        except OSError:
            continue
        if match:
            return match[1]
    raise EngineError(f"{folder} does not tell which version of Ren'Py it is.")

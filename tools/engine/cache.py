"""Where engines and prepared games lie: one folder in the user's cache, never in the repository."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tools.engine.errors import EngineError

CACHE_VARIABLE = "ATS_CACHE"
_NAME = "amongst-the-stars"


def cache_folder(*parts: str) -> Path:
    """The folder ``parts`` of the cache; made when it is not there yet."""
    folder = _base().joinpath(*parts)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EngineError(
            f"The cache folder {folder} cannot be made: {error.strerror}.",
            f"Set {CACHE_VARIABLE} to a folder that can be written to.",
        ) from error
    return folder


def _base() -> Path:
    given = os.environ.get(CACHE_VARIABLE)
    if given:
        return Path(given).expanduser().absolute()
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches" / _NAME
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / _NAME
    # The XDG base directory specification: a relative path is to be ignored.
    xdg = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(xdg) if xdg.startswith("/") else Path.home() / ".cache") / _NAME

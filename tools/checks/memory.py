"""What was found in a whole story before, by the content of its files."""

from __future__ import annotations

from collections.abc import Callable

from tools.build import cache
from tools.build.load import Loaded
from tools.diagnostics.model import Diagnostic


def remembered(loaded: Loaded, name: str, make: Callable[[], list[Diagnostic]]) -> list[Diagnostic]:
    """What ``make`` finds in this very story; from the last run, when that saw the same one."""
    sources = [entry.source for entry in loaded.entries.values()]
    key = cache.digest_all([loaded.key, *sources]) if loaded.key else b""
    return cache.remembered(loaded.project.cache.parent / "checks", name, key, make)

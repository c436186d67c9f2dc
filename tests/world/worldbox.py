"""Loading the data files of a small story on disk, with some of them replaced."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.storybox import DATA
from tools.diagnostics.model import Bag, Diagnostic
from tools.parsing.world import Loaded, load_world


def write(story: Path, files: Mapping[str, str | bytes | None]) -> None:
    """``None`` leaves a file out."""
    for name, text in {**DATA, **files}.items():
        if text is None:
            continue
        path = story / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())


def read(story: Path) -> tuple[Loaded, list[Diagnostic]]:
    bags: dict[str, Bag] = {}
    loaded = load_world(story, "winds", lambda path: bags.setdefault(path, Bag(path)))
    return loaded, [item for bag in bags.values() for item in bag]


def places(found: list[Diagnostic]) -> list[tuple[str, str, int, int]]:
    """Path, code, line and column of each finding; line 0 is the whole file."""
    return [(item.path, item.code.id, *(item.span[:2] if item.span else (0, 0))) for item in found]

"""`watch` and pictures: what an artist drops is built and stands in the running game at once."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tools.art.build import build
from tools.art.definitions import layer_calls
from tools.art.drops import CAST, PLACES
from tools.art.headers import OTHER_SUFFIXES, SUFFIXES
from tools.art.manifest import Manifest, digest, read_manifest
from tools.build.load import load
from tools.commands._report import show
from tools.diagnostics.model import has_errors
from tools.files import write_atomic
from tools.project import Project

SHOWN = (".webp", ".png")
"""Endings of pictures that the game reads."""


def art_folders(project: Project) -> list[Path]:
    """The folders beside game/ in which a change means a picture."""
    return [folder for name in (CAST, PLACES) if (folder := project.root / name).is_dir()]


def is_master(project: Project, path: Path) -> bool:
    """Whether a file is one that `art build` would look at."""
    inside = any(path.is_relative_to(project.root / name) for name in (CAST, PLACES))
    return inside and path.suffix.lower() in (*SUFFIXES, *OTHER_SUFFIXES)


def is_loose(project: Project, path: Path) -> bool:
    """Whether a file is a picture that somebody put into game/images by hand."""
    if not path.is_relative_to(project.game / "images") or path.suffix.lower() not in SHOWN:
        return False
    built = read_manifest(project.root).pictures.get(path.relative_to(project.game).as_posix())
    try:
        return built is None or digest(path.read_bytes()) != built.digest
    except OSError:
        return built is not None


def build_pictures(project: Project, say: Callable[[str], None]) -> bool:
    """Build what changed and show the findings; whether any picture is another than before."""
    start = time.perf_counter()
    loaded = load(project)
    if has_errors(loaded.world_findings):
        say("The pictures wait until cast.yaml and places.yaml are right.")
        return False
    report = build(project, loaded.world)
    show((item for item in report.findings if item.severity != "info"), project)
    seconds = time.perf_counter() - start
    say(f"{len(report.made)} pictures made, {len(report.removed)} removed ({seconds:.2f} s)")
    return bool(report.made or report.removed)


class PictureSignal:
    """Tells the running game to look at its pictures again; see harness/keep_up.rpy."""

    def __init__(self, signal: Path) -> None:
        self._path = signal.with_name(signal.name + ".pictures")
        self._number = 0
        self._write(Manifest())

    def tell(self, project: Project) -> int:
        """Say what there is now; the number that the game will tell when it has looked."""
        self._number += 1
        self._write(read_manifest(project.root))
        return self._number

    def told(self) -> int | None:
        """The number that the game has looked at."""
        try:
            path = self._path.with_name(self._path.name + ".loaded")
            return int(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def _write(self, manifest: Manifest) -> None:
        calls: Iterable[object] = layer_calls(manifest.pictures.values())
        values = {"number": self._number, "layers": list(calls)}
        write_atomic(self._path, json.dumps(values).encode())

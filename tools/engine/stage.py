"""A prepared copy of the game in the cache, so that running it writes nothing into the repository.

The engine writes compiled scripts beside their sources, and a cache and saves into the game's
folder. So it is shown a *stage*: real folders with links to the game's files. Compiled scripts
stay there for the next start. Every run gets a base folder of its own, whose ``game`` is a link
to the stage, for its logs and tracebacks.

    stage/<name>-<hash>/game/            links, compiled scripts, cache/; shared by all runs of
    one game stage/<name>-<hash>/origin           whose it is: the game's and the engine's folder,
    a line each stage/<name>-<hash>.lock
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from tools.bootstrap.lock import locked
from tools.engine.cache import cache_folder
from tools.engine.errors import EngineError

# What the engine makes itself; in the repository's game folder after somebody ran an SDK on it
# directly.
_COMPILED = (".rpyc", ".rpymc", ".rpyb", ".rpyc.bak", ".pyc")
_OWN_FOLDERS = ("cache", "saves")
_SOURCES = {".rpyc": (".rpy", "_ren.py"), ".rpymc": (".rpym",)}


def prepare(base: Path, engine: Path) -> Path:
    """The stage's ``game`` folder for ``base/game``, up to date; one per game and ``engine``
    folder.

    Raises ``EngineError`` when ``base`` holds no game.
    """
    game = base.resolve() / "game"
    if not game.is_dir():
        raise EngineError(f"{base} holds no folder game/.")
    key = sha256(f"{game}\0{engine}".encode()).hexdigest()[:12]
    stage = cache_folder("stage") / f"{base.resolve().name or 'game'}-{key}"
    with locked(stage.with_name(stage.name + ".lock")):
        if not (stage / "origin").exists():
            _sweep(stage.parent)
        _synchronise(game, stage / "game")
        (stage / "origin").write_text(f"{game}\n{engine}\n", encoding="utf-8")
        # The engine always keeps a second copy of saves and persistent data in game/saves. A file
        # of that name keeps it from doing so: runs must not see each other's.
        if not (stage / "game/saves").exists():
            (stage / "game/saves").touch()
    return stage / "game"


def link(source: Path, target: Path) -> None:
    """Make ``target`` show ``source``: a link, or a copy where the system forbids links."""
    try:
        target.symlink_to(source)
    except OSError:
        # Windows without developer mode. Copies keep their times, by which the next call compares.
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copy2(source, target)


def _sweep(stages: Path) -> None:
    """Remove the stages of games and engines that are gone."""
    for origin in stages.glob("*/origin"):
        owners = origin.read_text(encoding="utf-8").splitlines()
        if not all(Path(owner).exists() for owner in owners):
            shutil.rmtree(origin.parent, ignore_errors=True)
            origin.parent.with_name(origin.parent.name + ".lock").unlink(missing_ok=True)


def _synchronise(source: Path, target: Path) -> None:
    wanted = dict(_tree(source))
    target.mkdir(parents=True, exist_ok=True)
    for name in sorted(_stale(target, wanted), reverse=True):
        path = target / name
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    for name, source_file in wanted.items():
        place = target / name
        if source_file is None:
            place.mkdir(exist_ok=True)
        elif not _shows(place, source_file):
            place.unlink(missing_ok=True)
            link(source_file, place)


def _tree(folder: Path, below: str = "") -> Iterator[tuple[str, Path | None]]:
    """Names below ``folder``: folders (with nothing) before the files (with their path) in them."""
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            name = below + entry.name
            if entry.name.startswith(".") or entry.name == "__pycache__":
                continue
            if entry.is_dir():
                if name not in _OWN_FOLDERS:
                    yield name, None
                    yield from _tree(Path(entry.path), name + "/")
            elif not name.endswith(_COMPILED):
                yield name, Path(entry.path)


def _stale(target: Path, wanted: dict[str, Path | None]) -> Iterator[str]:
    """What belongs to nothing any more: removed files, compiled scripts without source."""
    for folder, folders, files in os.walk(target):
        below = os.path.relpath(folder, target).replace(os.sep, "/")
        prefix = "" if below == "." else below + "/"
        for name in [*folders, *files]:
            path = prefix + name
            if path.split("/")[0] in _OWN_FOLDERS:
                continue
            is_folder = name in folders and not Path(folder, name).is_symlink()
            if path in wanted and (wanted[path] is None) == is_folder:
                continue
            if not _has_source(path, wanted):
                yield path
        if below == ".":
            folders[:] = [name for name in folders if name not in _OWN_FOLDERS]


def _has_source(path: str, wanted: dict[str, Path | None]) -> bool:
    stem, dot, suffix = path.rpartition(".")
    return any(stem + source in wanted for source in _SOURCES.get(dot + suffix, ()))


def _shows(place: Path, source: Path) -> bool:
    """Whether ``place`` is a link to ``source``, or a copy as old as it."""
    if place.is_symlink():
        return place.readlink() == source
    try:
        ours, theirs = place.stat(), source.stat()
    except OSError:
        return False
    return (ours.st_size, ours.st_mtime_ns) == (theirs.st_size, theirs.st_mtime_ns)

"""The generated script as a set of files: what stands on disk, what should, and making the two
equal.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.build.cache import Entry, digest, save_cache
from tools.build.load import Loaded
from tools.checks.story import StoryFacts
from tools.checks.unreachable_scenes import reached
from tools.diagnostics.model import Bag
from tools.emit import world as emit_world
from tools.emit.routes import routes, scene_routes
from tools.emit.scene import emit_scene, once_name, once_options
from tools.files import recover_tree, replace_tree, write_atomic
from tools.ids.assign import assign
from tools.ids.keys import Key
from tools.ids.registry import RegistryFile, retired_calls
from tools.project import Project
from tools.reading.document import resting_collector


@dataclass(frozen=True, slots=True)
class Script:
    """The files of game/script by path within it; ``None``: right as it stands on disk.
    ``registry``: the text of line_ids.tsv.
    """

    files: Mapping[str, bytes | None]
    registry: str
    entries: Mapping[str, Entry]


@dataclass(frozen=True, slots=True)
class Written:
    """What :func:`write` did: paths from the repository, sorted."""

    changed: tuple[str, ...]
    removed: tuple[str, ...]


@resting_collector()
def make(loaded: Loaded, bag: Bag, *, trust_disk: bool) -> Script:
    """The script of a story without errors. ``bag`` takes findings about the registry.

    With ``trust_disk`` a file that has not been touched since it was last written from the same
    source is not made again.
    """
    project = loaded.project
    folder = str(project.script)
    known_ids = _text(project.line_ids)
    registry = RegistryFile.read(known_ids, bag)
    # Ids that somebody else changed (a merge, a restored file) may be in any generated file.
    trust_disk = trust_disk and _read_bytes(_ids_mark(project)) == digest(known_ids.encode())
    paths = {e.facts.id: path for path, e in loaded.entries.items() if e.facts is not None}
    changed = {
        scene: path
        for scene, path in paths.items()
        if not (trust_disk and _stands(folder, path, loaded.entries[path]))
    }
    keys = {scene: _keys(loaded.entries[path]) for scene, path in changed.items()}
    was = {e.facts.id: e.facts.was for e in loaded.entries.values() if e.facts and e.facts.was}
    rows = assign(keys, set(paths), registry, was)
    files: dict[str, bytes | None] = {}
    entries = dict(loaded.entries)
    for scene, path in paths.items():
        name = script_path(path)
        if scene not in changed:
            files[name] = None
            continue
        ids = [row.id for row in rows[scene] if not row.retired]
        source = project.source(path)
        parsed = loaded.scene(path)
        data = emit_scene(parsed, ids, loaded.world, source).encode()
        files[name] = data
        once = tuple(ids[slot] for slot in once_options(parsed.steps))
        entries[path] = entries[path]._replace(
            script=digest(data), once=once, routes=scene_routes(parsed, ids)
        )
    files.update(_world_files(loaded, entries))
    text = registry.updated(rows)
    files["retired.rpy"] = emit_world.retired(retired_calls(text), paths.keys()).encode()
    return Script(files, text, entries)


def _keys(entry: Entry) -> tuple[Key, ...]:
    return () if entry.facts is None else entry.facts.keys


def script_path(scene_path: str) -> str:
    """``chapters/00_the_chair/winds.yaml`` → ``00_the_chair/winds.rpy``."""
    return scene_path.removeprefix("chapters/").removesuffix(".yaml") + ".rpy"


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def _ids_mark(project: Project) -> Path:
    """Holds the digest of the line ids as they were last written by us."""
    return project.cache / "line_ids.digest"


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _stands(folder: str, path: str, entry: Entry) -> bool:
    """Whether the generated file is the one that was written from this very source."""
    return bool(entry.script) and _stamp(f"{folder}/{script_path(path)}") == entry.stamp


def _stamp(path: Path | str) -> tuple[int, int]:
    try:
        status = os.stat(path)
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)


def _world_files(loaded: Loaded, entries: Mapping[str, Entry]) -> dict[str, bytes]:
    world = loaded.world
    facts = StoryFacts.of(loaded.project, world, loaded.facts)
    order = reached(facts)
    met = set(order)
    order += [scene for scene in facts.scenes if scene not in met]
    once = [once_name(option) for entry in entries.values() for option in entry.once]
    scenes = [facts.scenes[scene] for scene in order]
    by_scene = {e.facts.id: e for e in entries.values() if e.facts is not None}
    texts = {
        "variables.rpy": emit_world.variables(world, once, loaded.project.player_name),
        "cast.rpy": emit_world.cast(world),
        "pictures.rpy": emit_world.pictures(world),
        "audio.rpy": emit_world.audio(world),
        "catalogue.rpy": emit_world.catalogue(world, scenes),
        "routes.rpy": routes(by_scene[scene].routes for scene in order),
        "start.rpy": emit_world.start(world, scenes),
    }
    return {name: text.encode() for name, text in texts.items()}


def on_disk(folder: Path) -> set[str]:
    """The `.rpy` files in ``folder``, by path within it."""
    found: set[str] = set()
    for where, _folders, names in os.walk(folder):
        inside = os.path.relpath(where, folder)
        prefix = "" if inside == "." else inside.replace(os.sep, "/") + "/"
        found.update(prefix + name for name in names if name.endswith(".rpy"))
    return found


def drift(project: Project, script: Script) -> list[tuple[str, str]]:
    """Where the disk differs from ``script``: (path from the repository, what is wrong)."""
    found: list[tuple[str, str]] = []
    standing = on_disk(project.script)
    for name in sorted(standing - set(script.files)):
        found.append((project.relative(project.script / name), "no scene makes this file"))
    for name, data in sorted(script.files.items()):
        path = project.script / name
        if name not in standing:
            found.append((project.relative(path), "this file is missing"))
        elif data is not None and path.read_bytes() != data:
            found.append((project.relative(path), "this file is not what the story makes now"))
    if _text(project.line_ids) != script.registry:
        found.append((project.relative(project.line_ids), "the line ids are not up to date"))
    return found


@resting_collector()
def write(loaded: Loaded, script: Script) -> Written:
    """Bring the disk up to date: first the ids, then the whole script at one instant, then the
    cache.
    """
    project = loaded.project
    recover_tree(project.script)
    changed: list[str] = []
    if _text(project.line_ids) != script.registry:
        write_atomic(project.line_ids, script.registry.encode())
        changed.append(project.relative(project.line_ids))
    standing = on_disk(project.script)
    place = project.relative(project.script)
    different = [
        name
        for name, data in script.files.items()
        if data is not None and _differs(project, name, data)
    ]
    removed = sorted(standing - set(script.files))
    if len(different) == 1 and not removed:
        data = script.files[different[0]]
        if data is not None:
            write_atomic(project.script / different[0], data)
    elif different or removed:
        again = set(different)
        replace_tree(
            project.script,
            {name: data if name in again else None for name, data in script.files.items()},
        )
    changed += [f"{place}/{name}" for name in sorted(different)]
    folder = str(project.script)
    entries = {path: _stamped(folder, path, entry) for path, entry in script.entries.items()}
    with contextlib.suppress(OSError):
        write_atomic(_ids_mark(project), digest(script.registry.encode()))
    save_cache(project.cache, loaded.key, entries, loaded.kept)
    return Written(tuple(changed), tuple(f"{place}/{name}" for name in removed))


def _differs(project: Project, name: str, data: bytes) -> bool:
    try:
        with open(f"{project.script}/{name}", "rb", buffering=0) as file:
            return file.read() != data
    except OSError:
        return True


def _stamped(folder: str, path: str, entry: Entry) -> Entry:
    return entry._replace(stamp=_stamp(f"{folder}/{script_path(path)}"))

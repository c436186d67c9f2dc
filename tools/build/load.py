"""Reading a whole story: the data files always, scene files only when their bytes have changed."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tools.build.cache import (
    Entry,
    digest,
    digest_all,
    load_cache,
    remembered,
    tools_digest,
)
from tools.build.codes import BAD_FILE, LINK_OUT
from tools.build.facts import SceneFacts, facts_of
from tools.diagnostics.model import Bag, Diagnostic, has_errors
from tools.parsing.context import Lexicon
from tools.parsing.scene import parse_scene
from tools.parsing.world import load_world
from tools.project import Project
from tools.reading.document import read_document, resting_collector
from tools.story.model import Scene
from tools.story.world import World

if TYPE_CHECKING:
    from tools.prose.examine import Proofreader


@dataclass(slots=True)
class Loaded:
    """A story as far as it had to be read.

    ``entries`` are by path from the story folder, in order of path; ``scenes`` holds only those
    that were parsed this time. ``findings`` are those inside files; what stands between files is
    found by ``tools.checks``.
    """

    project: Project
    world: World
    lexicon: Lexicon
    world_findings: list[Diagnostic]
    entries: dict[str, Entry]
    scenes: dict[str, Scene]
    key: bytes
    kept: dict[str, Entry]
    """What the cache had, under ``key``."""

    @property
    def facts(self) -> list[SceneFacts]:
        return [entry.facts for entry in self.entries.values() if entry.facts is not None]

    @property
    def findings(self) -> list[Diagnostic]:
        found = list(self.world_findings)
        for entry in self.entries.values():
            found.extend(entry.findings)
        return found

    def scene(self, path: str) -> Scene:
        """The scene of one entry, parsed now if it came from the cache. Only for stories without
        errors.
        """
        found = self.scenes.get(path)
        if found is None:
            data = (self.project.story / path).read_bytes()
            parsed, _entry = _parse(data, path, self.project, self.lexicon, None)
            if parsed is None:
                raise ValueError(f"{path} changed while it was being read")
            self.scenes[path] = found = parsed
        return found

    def all_scenes(self) -> dict[str, Scene]:
        """Every scene by its id, parsed."""
        found = (
            self.scene(path) for path, entry in self.entries.items() if entry.facts is not None
        )
        return {scene.id: scene for scene in found}


@resting_collector()
def load(project: Project, *, use_cache: bool = True) -> Loaded:
    """Read the story. Never raises on bad input: look at ``findings``."""
    # SETTLED interface: load_world(story, entry, bag_for) -> Loaded(world, scope, sources,
    # incomplete). Keep it.
    bags: dict[str, Bag] = {}

    def bag_for(path: str) -> Bag:
        return bags.setdefault(path, Bag(project.source(path)))

    read = load_world(project.story, project.entry, bag_for)
    world = read.world
    world_findings = [item for bag in bags.values() for item in bag]
    lexicon = Lexicon.of(world, read.scope)
    key = _key(project) if use_cache else b""
    cache = load_cache(project.cache, key) if use_cache else {}
    loaded = Loaded(project, world, lexicon, world_findings, {}, {}, key, cache)
    if project.spelling or (project.game / "fonts").is_dir():
        make = functools.partial(_words_of_data_files, project, world)
        world_findings += remembered(project.cache, "words", key, make)
    root = os.path.realpath(project.story)
    reader: Proofreader | None = None
    for path, full in _scene_files(project.story, world_findings, project):
        if os.path.islink(full) and not os.path.realpath(full).startswith(root + os.sep):
            world_findings.append(
                Diagnostic(
                    LINK_OUT,
                    project.source(path),
                    None,
                    "this file is a link out of the story folder",
                    "copy the file here instead",
                )
            )
            continue
        try:
            with open(full, "rb", buffering=0) as file:
                data = file.read()
        except OSError as problem:
            world_findings.append(
                Diagnostic(
                    BAD_FILE,
                    project.source(path),
                    None,
                    f"the file cannot be read: {problem.strerror}",
                    "look at its permissions",
                )
            )
            continue
        old = cache.get(path)
        if old is not None and old.source == digest(data):
            loaded.entries[path] = old
            continue
        if reader is None:
            reader = proofreader(project, world)
        scene, entry = _parse(data, path, project, lexicon, reader)
        loaded.entries[path] = entry
        if scene is not None:
            loaded.scenes[path] = scene
    return loaded


def proofreader(project: Project, world: World) -> Proofreader:
    """Reads the words of ``project``. Its fonts and its dictionary take a moment to load, so only
    runs that parse something ask for it.
    """
    from tools.prose.examine import Proofreader

    return Proofreader.of(project, world)


def _words_of_data_files(project: Project, world: World) -> list[Diagnostic]:
    bags: dict[str, Bag] = {}
    lines: dict[str, list[str]] = {}

    def bag_for(path: str) -> Bag:
        return bags.setdefault(path, Bag(project.source(path)))

    def lines_of(path: str) -> list[str]:
        if path not in lines:
            text = (project.story / path).read_text(encoding="utf-8", errors="replace")
            lines[path] = text.splitlines()
        return lines[path]

    proofreader(project, world).data_files(bag_for, lines_of)
    return [item for bag in bags.values() for item in bag]


def _parse(
    data: bytes, path: str, project: Project, lexicon: Lexicon, reader: Proofreader | None
) -> tuple[Scene | None, Entry]:
    bag = Bag(project.source(path))
    scene = parse_scene(read_document(data, bag), path, lexicon, bag)
    facts = None if scene is None else facts_of(scene)
    if scene is not None and has_errors(bag):
        # A scene with errors is known to others, but it is never built.
        scene = None
    elif scene is not None and reader is not None:
        reader.scene(scene, bag)
    findings = tuple(bag)
    return scene, Entry(digest(data), facts, findings, b"", (), (), (0, 0))


def _scene_files(
    story: Path, findings: list[Diagnostic], project: Project
) -> Iterator[tuple[str, str]]:
    """Path from the story folder and full path of each scene file, chapter by chapter, by name."""
    top = story / "chapters"
    if not top.is_dir():
        return
    for chapter in sorted(entry.name for entry in os.scandir(top) if entry.is_dir()):
        if chapter.startswith("."):
            continue
        for name in sorted(os.listdir(top / chapter)):
            if name.endswith(".yaml") and name != "chapter.yaml" and not name.startswith("."):
                yield f"chapters/{chapter}/{name}", f"{top}/{chapter}/{name}"
            elif name.endswith((".yml", ".YAML", ".YML")):
                findings.append(
                    Diagnostic(
                        BAD_FILE,
                        project.relative(top / chapter / name),
                        None,
                        "scene files end in `.yaml`",
                        f"rename it to {name.rpartition('.')[0]}.yaml",
                    )
                )


def _key(project: Project) -> bytes:
    """A digest of everything besides scenes that parsing and emitting depend on."""
    head = f"{project.entry}\n{project.player_name}\n{project.story}\n{project.spelling}"
    parts = [tools_digest(), head.encode()]
    paths = [*project.story.glob("*.yaml"), *project.story.glob("codex/*.yaml")]
    paths += project.story.glob("chapters/*/chapter.yaml")
    # Texts are measured in the game's fonts.
    paths += project.game.glob("fonts/*.ttf")
    for path in sorted(paths):
        parts.append(path.relative_to(project.root).as_posix().encode())
        try:
            parts.append(path.read_bytes())
        except OSError:
            parts.append(b"?")
    return digest_all(parts)

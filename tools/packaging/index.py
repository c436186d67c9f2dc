"""The story index of a release: what saves made with it may name.

``game/story/releases/VERSION.json`` is written by `release` and never changes afterwards. The next
release is held against the newest one: whatever a save may name must still be there, or be carried
over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.build.load import Loaded
from tools.diagnostics.model import Bag
from tools.ids.registry import RegistryFile
from tools.packaging.errors import PackageError
from tools.project import Project
from tools.story.world import Variable, World

_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)\Z")
Version = tuple[int, int, int]


@dataclass(frozen=True)
class Index:
    """``variables``: name to ``flag``, ``low..high`` or the list of values; ``scenes``: ids;
    ``lines``: every id that a save can stand at.
    """

    version: str
    variables: Mapping[str, str | list[str]]
    scenes: tuple[str, ...]
    lines: tuple[str, ...]

    def as_json(self) -> str:
        data = {
            "version": self.version,
            "variables": self.variables,
            "scenes": list(self.scenes),
            "lines": list(self.lines),
        }
        return json.dumps(data, indent=0, ensure_ascii=False) + "\n"


def version_of(text: str) -> Version:
    """``1.2.3`` as numbers. Raises :class:`PackageError`."""
    match = _VERSION.match(text)
    if match is None:
        raise PackageError(f"`{text}` is not a version.", "Write three numbers, like 1.0.0.")
    return int(match[1]), int(match[2]), int(match[3])


def folder_of(project: Project) -> Path:
    return project.story / "releases"


def index_of(loaded: Loaded, version: str) -> Index:
    """The index of the story as it is now."""
    text = _text(loaded.project.line_ids)
    registry = RegistryFile.read(text, Bag(""))
    lines = [row.id for scene in registry.scenes for row in registry.rows(scene) if not row.retired]
    variables = {name: _domain(item) for name, item in loaded.world.variables.items()}
    scenes = sorted(facts.id for facts in loaded.facts)
    return Index(version, variables, tuple(scenes), tuple(sorted(lines)))


def last_release(project: Project) -> Index | None:
    """The index with the highest version, or ``None`` before the first release.

    Raises :class:`PackageError` when it cannot be read.
    """
    paths = [path for path in folder_of(project).glob("*.json") if _VERSION.match(path.stem)]
    if not paths:
        return None
    path = max(paths, key=lambda found: version_of(found.stem))
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
        return Index(
            str(data["version"]),
            dict(data["variables"]),
            tuple(data["scenes"]),
            tuple(data["lines"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise PackageError(
            f"{project.relative(path)} cannot be read: {problem}",
            "Restore it from version control; it is never edited.",
        ) from None


def breaks(loaded: Loaded, last: Index) -> list[str]:
    """What would be lost of saves made with ``last``, a sentence each with its way out."""
    found = [*_lost_variables(loaded.world, last), *_lost_scenes(loaded, last)]
    registry = RegistryFile.read(_text(loaded.project.line_ids), Bag(""))
    lost = [line for line in last.lines if not registry.knows(line)]
    if lost:
        found.append(
            f"line_ids.tsv no longer knows {len(lost)} ids of release {last.version}, {lost[0]} "
            "among them: restore its rows from version control (retired rows stay in it for ever)"
        )
    return found


def _lost_scenes(loaded: Loaded, last: Index) -> list[str]:
    alive = {facts.id for facts in loaded.facts}
    former = {old for facts in loaded.facts for old in facts.was}
    return [
        f"the scene `{scene}` is gone: add `was: [{scene}]` to the scene where its saves go on"
        for scene in last.scenes
        if scene not in alive and scene not in former
    ]


def _lost_variables(world: World, last: Index) -> list[str]:
    found = []
    for name, domain in last.variables.items():
        now = world.variables.get(world.migrations.renamed.get(name, name))
        if now is None:
            found.append(
                f"the variable `{name}` is gone: say in migrations.yaml what it is called now "
                f"(`renamed: {{{name}: …}}`), or keep it"
            )
            continue
        if _kind(domain) != now.kind:
            found.append(
                f"the variable `{name}` was of another kind ({_kind(domain)}): give the new one "
                "another name"
            )
        elif isinstance(domain, list):
            changed = world.migrations.values.get(now.name, {})
            found += [
                f"`{name}` can no longer be `{value}`: say in migrations.yaml what that is now "
                f"(`values: {{{now.name}: {{{value}: …}}}}`)"
                for value in domain
                if value not in now.values and value not in changed
            ]
    return found


def _domain(variable: Variable) -> str | list[str]:
    if variable.kind == "values":
        return list(variable.values)
    return "flag" if variable.kind == "flag" else f"{variable.low}..{variable.high}"


def _kind(domain: str | list[str]) -> str:
    if isinstance(domain, list):
        return "values"
    return "flag" if domain == "flag" else "range"


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""

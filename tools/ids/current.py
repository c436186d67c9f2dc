"""The stable ids of everything in a story that has one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tools.diagnostics.model import Bag
from tools.ids.assign import assign
from tools.ids.keys import keys_of
from tools.ids.registry import RegistryFile
from tools.project import Project
from tools.story.model import Scene

Ids = Mapping[str, Sequence[str]]
"""Scene id to the ids of its slots."""


def ids_of(project: Project, scenes: Mapping[str, Scene]) -> Ids:
    """The ids of ``scenes`` (by id), which must have no errors.

    What was never built gets the id that a build would give it.
    """
    path = project.line_ids
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    registry = RegistryFile.read(text, Bag(project.relative(path)))
    rows = assign(
        {name: keys_of(scene) for name, scene in scenes.items()},
        set(scenes),
        registry,
        {name: scene.was for name, scene in scenes.items() if scene.was},
    )
    return {name: tuple(row.id for row in rows[name] if not row.retired) for name in scenes}

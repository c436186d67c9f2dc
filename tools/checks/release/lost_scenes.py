"""A scene that line_ids.tsv knows is gone, and no scene says under `was` that it took its place.
Saves that were made in it cannot find their way back.

When it was renamed, write `was: [old_id]` at the head of the new one. When it was taken out for
good, name the scene where such saves shall go on, in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Bag, Code, Diagnostic
from tools.diagnostics.suggest import closest
from tools.ids.registry import RegistryFile
from tools.story.model import Span

LOST_SCENE = Code("ATS923", "warning", "scene that saves will miss", manual(__doc__))

CODES = (LOST_SCENE,)


def check(assets: Assets) -> Iterator[Diagnostic]:
    project = assets.story.project
    scenes = assets.story.scenes
    known = set(scenes) | {old for scene in scenes.values() for old in scene.was}
    try:
        text = project.line_ids.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return
    registry = RegistryFile.read(text, Bag(""))
    lost = [name for name in registry.scenes if name not in known]
    if not lost:
        return
    new = [name for name in scenes if name not in registry.scenes]
    lines = text.split("\n")
    for name in lost:
        if not any(not row.retired for row in registry.rows(name)):
            continue
        near = closest(name, new) or (new[0] if len(new) == 1 else None)
        head = f"[{name}]"
        yield Diagnostic(
            LOST_SCENE,
            project.relative(project.line_ids),
            Span(lines.index(head) + 1, 1, len(head) + 1),
            f"there is no scene `{name}` any more",
            f"write `was: [{name}]` at the head of `{near}`"
            if near
            else f"write `was: [{name}]` at the head of the scene that takes its place",
        )

"""A story ready to be played: its tape, the ids of its lines, and where its scenes stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tools.build.load import Loaded
from tools.diagnostics.model import Bag
from tools.ids.assign import assign
from tools.ids.keys import keys_of
from tools.ids.registry import RegistryFile
from tools.playtest.trace import Ids
from tools.sim.tape import Tape
from tools.sim.text import render
from tools.story.model import Scene


@dataclass(frozen=True)
class PlayableStory:
    """``paths`` and ``titles`` are by scene id; paths are from the repository."""

    tape: Tape
    ids: Ids
    paths: Mapping[str, str]
    titles: Mapping[str, str]


def playable(loaded: Loaded) -> PlayableStory:
    """The story of ``loaded``, which must have no errors.

    Lines that were never built get the id that a build would give them.
    """
    project = loaded.project
    scenes = loaded.all_scenes()
    tape = Tape.of(scenes, loaded.world, project.player_name)
    return PlayableStory(
        tape,
        _ids(loaded, scenes),
        {scene.id: project.relative(project.story / scene.path) for scene in scenes.values()},
        {
            scene.id: render(scene.title, tape.start_values, project.player_name).plain
            for scene in scenes.values()
        },
    )


def _ids(loaded: Loaded, scenes: Mapping[str, Scene]) -> Ids:
    path = loaded.project.line_ids
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    registry = RegistryFile.read(text, Bag(loaded.project.relative(path)))
    rows = assign({name: keys_of(scene) for name, scene in scenes.items()}, set(scenes), registry)
    return {name: tuple(row.id for row in rows[name] if not row.retired) for name in scenes}

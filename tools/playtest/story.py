"""A story ready to be played: its tape, the ids of its lines, and where its scenes stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tools.build.load import Loaded
from tools.ids.current import Ids, ids_of
from tools.sim.tape import Tape
from tools.sim.text import render


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
        ids_of(project, scenes),
        {scene.id: project.relative(project.story / scene.path) for scene in scenes.values()},
        {
            scene.id: render(scene.title, tape.start_values, project.player_name).plain
            for scene in scenes.values()
        },
    )

"""A little game in a folder: scenes made by hand, emitted like the real ones, beside the stand-in
for the hand-written half.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from tools.emit import world as emit_world
from tools.emit.scene import emit_scene, once_name, once_options
from tools.ids.current import Ids
from tools.sim.tape import Tape
from tools.story.model import Scene
from tools.story.world import World

STANDIN = Path(__file__).parent / "standin"


@dataclass(frozen=True)
class LittleGame:
    """``folder`` holds ``game/``, as an engine expects it."""

    folder: Path
    tape: Tape
    ids: Ids

    @property
    def script(self) -> Path:
        return self.folder / "game" / "script"


def ids_of(scene: Scene) -> tuple[str, ...]:
    return tuple(f"{scene.id}_{slot:04d}" for slot in range(scene.slots))


def little_game(folder: Path, scenes: tuple[Scene, ...], world: World) -> LittleGame:
    game = folder / "game"
    script = game / "script"
    script.mkdir(parents=True)
    shutil.copy(STANDIN / "game.rpy", game / "game.rpy")
    ids = {scene.id: ids_of(scene) for scene in scenes}
    for scene in scenes:
        text = emit_scene(scene, ids[scene.id], world, scene.path)
        (script / f"{scene.id}.rpy").write_text(text, encoding="utf-8")
    once = [once_name(ids[s.id][slot]) for s in scenes for slot in once_options(s.steps)]
    parts = {
        "variables": emit_world.variables(world, once, "Weiss"),
        "cast": emit_world.cast(world),
        "pictures": emit_world.pictures(world),
        "start": emit_world.start(world, scenes),
    }
    for name, text in parts.items():
        (script / f"{name}.rpy").write_text(text, encoding="utf-8")
    tape = Tape.of({scene.id: scene for scene in scenes}, world)
    return LittleGame(folder, tape, ids)

"""The data files of a story to its :class:`~tools.story.world.World`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from tools.diagnostics.model import Bag
from tools.parsing.conditions import Scope
from tools.parsing.scope import PLAYER_NAME
from tools.parsing.world_audio import read_audio, read_endings
from tools.parsing.world_cast import read_cast, read_places
from tools.parsing.world_codex import read_chapters, read_codex
from tools.parsing.world_dictionary import read_dictionary
from tools.parsing.world_files import StoryFiles
from tools.parsing.world_migrations import read_migrations
from tools.parsing.world_variables import Memory, read_variables
from tools.story.world import Dictionary, Migrations, World


class Loaded(NamedTuple):
    """What the data files say.

    ``scope`` is for the conditions and effects of scenes; unlike ``Scope.of(world)`` it knows which
    declarations were faulty, so that their use is not reported again. ``sources`` are the bytes of
    every file that was read, by path from the story folder, for whoever keeps results by content.
    ``incomplete`` are the paths of which something could not be read: a name that seems to be
    missing may be declared there.
    """

    world: World
    scope: Scope
    sources: Mapping[str, bytes]
    incomplete: frozenset[str]


def load_world(story: Path, entry: str, bag_for: Callable[[str], Bag]) -> Loaded:
    """Read the data files under ``story``.

    ``entry`` is the scene where the game starts. ``bag_for(path)`` gives the bag for findings in
    the file ``path``, relative to ``story`` with ``/``; it may be asked for one path several times.
    There is a world even when there are errors: faulty entries keep what is sound in them, and
    variables and conditions without a usable meaning are left out.
    """
    files = StoryFiles(story, bag_for)
    files.check_root()
    cast = files.read("cast.yaml")
    places = files.read("places.yaml")
    variables = files.read("variables.yaml")
    audio = files.read("audio.yaml")
    endings = files.read("endings.yaml")
    dictionary = files.read_if_there("dictionary.yaml")
    migrations = files.read_if_there("migrations.yaml")
    memory = Memory({}, {}, Scope({})) if variables is None else read_variables(variables)
    sounds = {} if audio is None else read_audio(audio)
    names = {PLAYER_NAME, *memory.variables, *memory.scope.broken}
    entries = [files.read(path) for path in files.yaml_files("codex")]
    chapters = [files.read(f"chapters/{name}/chapter.yaml") for name in files.folders("chapters")]
    world = World(
        cast={} if cast is None else read_cast(cast),
        places={} if places is None else read_places(places),
        variables=memory.variables,
        conditions=memory.conditions,
        music=sounds.get("music", {}),
        ambience=sounds.get("ambience", {}),
        sounds=sounds.get("sounds", {}),
        endings={} if endings is None else read_endings(endings),
        codex=read_codex(entries, names),
        chapters=read_chapters(chapters),
        entry=entry,
        dictionary=Dictionary() if dictionary is None else read_dictionary(dictionary),
        migrations=Migrations()
        if migrations is None
        else read_migrations(migrations, memory.variables),
    )
    return Loaded(world, memory.scope, files.sources, frozenset(files.incomplete))

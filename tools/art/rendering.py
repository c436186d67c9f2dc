"""`art render`: runs the generators in art/people and art/places, in their own environment."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.art.environments import RENDERING, NoEnvironmentError, python_of
from tools.project import Project
from tools.story.world import World

GENERATORS = {"people": "art.people", "places": "art.places"}
PREVIEWS = ".cache/art/previews"


def by_generator(names: Sequence[str], world: World) -> dict[str, list[str]]:
    """``names`` by the package that renders them: people (also ``kranz/seated``), else places."""
    shares: dict[str, list[str]] = {}
    for name in names:
        kind = "people" if name.partition("/")[0] in world.cast else "places"
        shares.setdefault(GENERATORS[kind], []).append(name)
    return shares


def render(project: Project, world: World, names: Sequence[str], preview: bool) -> int:
    """Render ``names`` into art/, or with ``preview`` small pictures into the cache.

    0: all is rendered; 1: there is no environment for it; else what the generator ended with.
    """
    try:
        python = python_of(RENDERING, project.root)
    except NoEnvironmentError as problem:
        print(f"error: nothing can be rendered here: {problem}", file=sys.stderr)
        print("  Masters that are in art/ already need no rendering.", file=sys.stderr)
        return 1
    for module, share in by_generator(names, world).items():
        command = [str(python), "-m", module, *share, *_preview(module, preview, project.root)]
        code = subprocess.run(command, cwd=project.root, check=False).returncode
        if code != 0:
            return code
    if not preview:
        print("Now `python3 -m tools art build` brings it into the game.")
    return 0


def _preview(module: str, preview: bool, root: Path) -> list[str]:
    if not preview:
        return []
    return ["--preview"] if module == GENERATORS["places"] else ["--preview", str(root / PREVIEWS)]

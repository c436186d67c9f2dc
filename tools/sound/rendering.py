"""`sound render`: runs the composer's package art/sound, in its own environment."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.art.environments import Environment, NoEnvironmentError, python_of

SOUND = Environment("sound", ".venv-sound", "../sound/rendering.lock")


def render(root: Path, names: Sequence[str]) -> int:
    """Render ``names`` into game/audio. 0: done; 1: something is missing here; 2: no such name."""
    try:
        python = python_of(SOUND, root)
    except NoEnvironmentError as problem:
        print(f"error: nothing can be rendered here: {problem}", file=sys.stderr)
        print("  What is in game/audio needs no rendering.", file=sys.stderr)
        return 1
    command = [str(python), "-m", "art.sound", *names]
    return subprocess.run(command, cwd=root, check=False).returncode

"""The game in a window, from any scene and with any values."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tools.engine.run import Engine, Outcome
from tools.project import Project
from tools.story.conditions import Value

_HARNESS = Path(__file__).resolve().parent / "harness"


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where a game starts (``None``: where a player's does) and which variables it starts with."""

    scene: str | None = None
    values: Mapping[str, Value] = field(default_factory=dict)

    @property
    def is_usual(self) -> bool:
        return self.scene is None and not self.values


def has_display() -> bool:
    """Whether a window can be shown. A driver that was set by hand is somebody's decision."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    return any(os.environ.get(name) for name in names)


@dataclass(frozen=True, slots=True)
class Forward:
    """What goes by before the player takes over: ``passed`` lines, prompts and choices, at which
    the options with the ids ``choices`` are taken.
    """

    choices: tuple[str, ...]
    passed: int


def launch(
    engine: Engine,
    project: Project,
    beginning: Beginning,
    *,
    forward: Forward | None = None,
    signal: Path | None = None,
) -> Outcome:
    """Show the game until its window is closed. ``signal`` is the file that makes it reload.

    Saves are kept apart from a player's, and those of trials from those of the whole game.
    """
    environment = {}
    usual = beginning.is_usual and forward is None
    if not usual:
        environment["RENPY_SKIP_MAIN_MENU"] = environment["RENPY_SKIP_SPLASHSCREEN"] = "1"
    if not beginning.is_usual:
        wanted = {"scene": beginning.scene, "values": dict(beginning.values)}
        environment["ATS_PLAY_FROM"] = json.dumps(wanted)
    if forward is not None:
        environment["ATS_PLAY_WITNESS"] = json.dumps(asdict(forward))
    if signal is not None:
        environment["ATS_WATCH"] = str(signal)
    saves = project.root / ".cache" / "play" / ("saves" if usual else "trial")
    saves.mkdir(parents=True, exist_ok=True)
    return engine.run(
        project.root,
        harness=_HARNESS,
        env=environment,
        video="window",
        savedir=saves,
        timeout=None,
    )

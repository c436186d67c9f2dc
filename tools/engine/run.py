"""Starts Ren'Py: the one module that knows how.

``game`` is always the folder that holds ``game/``. Nothing is written into it, see ``stage``.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from tools.bootstrap.progress import Progress
from tools.engine import mesa, stage
from tools.engine.errors import EngineError
from tools.engine.faults import EngineFault, find_faults
from tools.engine.install import install_mesa, is_whole, mesa_folder
from tools.engine.locate import Sdk, find_sdk
from tools.engine.process import run_limited

__all__ = ["Engine", "EngineError", "EngineFault", "Outcome", "Video", "locate"]

Video = Literal["dummy", "offscreen", "window"]
"""``dummy``: logic, nothing is drawn; ``offscreen``: frames, no screen; ``window``: a player's."""

_NOTHING: Mapping[str, str] = MappingProxyType({})

# On an error `run` opens its report in an editor, which tests must not.
_NO_EDITOR = """\
class Editor(object):
    def begin(self, *args, **kwargs): pass
    def end(self, *args, **kwargs): pass
    def open(self, *args, **kwargs): pass
    def open_project(self, *args, **kwargs): pass
"""

# SDL's offscreen screen is 1024x768, and the engine shrinks its window to the screen, unless the
# screens are still those of the window's last session. Frames must be as large as the game is.
_OFFSCREEN = """\
init 999 python hide:
    renpy.display.core.Interface.get_display_layout = lambda self: ()
    renpy.game.preferences.window_position_layout = ()
    renpy.game.preferences.physical_size = None
    renpy.game.preferences.fullscreen = False
"""


@dataclass(frozen=True)
class Outcome:
    """How a run ended. ``seconds`` is wall time; a negative ``exit_code`` is a signal."""

    exit_code: int
    stdout: str
    stderr: str
    seconds: float
    timed_out: bool
    faults: tuple[EngineFault, ...]

    @property
    def error(self) -> EngineFault | None:
        """The first fault, if there was one."""
        return self.faults[0] if self.faults else None


def locate(
    sdk: Path | None = None, install: bool = True, progress: Progress | None = None
) -> Engine:
    """The engine: ``sdk``, else ``RENPY_SDK``, else ours, which is built now if missing and
    ``install``.

    Raises ``EngineError``, whose ``hint`` is the way out.
    """
    return Engine(find_sdk(sdk, install, progress))


@dataclass(frozen=True)
class Engine:
    """An engine that can be started."""

    sdk: Sdk

    def lint(self, game: Path, timeout: float = 300.0) -> Outcome:
        """The engine's own check of the whole script. Its findings are faults of kind ``lint``."""
        return self._start(game, ["lint"], "dummy", timeout)

    def compile(self, game: Path, timeout: float = 300.0) -> Outcome:
        """Compile what changed since the last time, and run the init code.

        Not the engine's ``compile``: that compiles the engine's own scripts again, too, inside
        its folder.
        """
        return self._start(game, ["quit"], "dummy", timeout)

    def run(
        self,
        game: Path,
        *,
        harness: Path | None = None,
        env: Mapping[str, str] = _NOTHING,
        video: Video = "dummy",
        savedir: Path | None = None,
        timeout: float | None = 120.0,
        args: Sequence[str] = (),
    ) -> Outcome:
        """Play the game until it ends, or for ``timeout`` seconds (None: no limit).

        ``harness`` is an .rpy file, or a folder of them, that the game sees as its own.
        ``savedir`` holds saves and persistent data; without one they are thrown away. ``env``
        goes over the environment.
        """
        return self._start(game, ["run", *args], video, timeout, harness, env, savedir)

    def _start(
        self,
        game: Path,
        command: Sequence[str],
        video: Video,
        timeout: float | None,
        harness: Path | None = None,
        env: Mapping[str, str] = _NOTHING,
        savedir: Path | None = None,
    ) -> Outcome:
        staged = stage.prepare(game, self.sdk.folder)
        with _base(staged) as base:
            saves = savedir.absolute() if savedir else base / "saves"
            environment = _environment(video, base, saves, self.sdk.own)
            environment["RENPY_SEARCHPATH"] = str(_stage_harness(harness, base, video))
            environment.update(env)
            line = [*self.sdk.command, str(base), *command, "--savedir", str(saves)]
            done = run_limited(line, base, environment, timeout)
            said = f"{done.stdout}\n{_reports(base)}"
        faults = find_faults(
            said, done.stderr, done.exit_code, done.timed_out, timeout or 0.0, command[0] == "lint"
        )
        return Outcome(
            done.exit_code, done.stdout, done.stderr, done.seconds, done.timed_out, faults
        )


@contextmanager
def _base(staged: Path) -> Iterator[Path]:
    """A folder for one run: the staged game, room for logs, tracebacks, throw-away saves."""
    base = Path(tempfile.mkdtemp(prefix="ats-run-"))
    try:
        stage.link(staged, base / "game")
        (base / "no_editor.py").write_text(_NO_EDITOR, encoding="utf-8")
        yield base
    finally:
        shutil.rmtree(base, ignore_errors=True)


def _stage_harness(harness: Path | None, base: Path, video: Video) -> Path:
    """The folder of scripts for this run only: nothing is compiled beside their sources."""
    folder = base / "harness"
    folder.mkdir()
    if video == "offscreen":
        (folder / "ats_offscreen.rpy").write_text(_OFFSCREEN, encoding="utf-8")
    if harness is None:
        return folder
    root = harness if harness.is_dir() else harness.parent
    sources = sorted(harness.rglob("*")) if harness.is_dir() else [harness]
    scripts = [path for path in sources if path.name.endswith((".rpy", "_ren.py"))]
    if not all(path.is_file() for path in scripts) or not scripts:
        raise EngineError(f"There is no harness (.rpy) at {harness}.")
    for source in scripts:
        place = folder / source.relative_to(root)
        place.parent.mkdir(parents=True, exist_ok=True)
        stage.link(source.absolute(), place)
    return folder


def _environment(video: Video, base: Path, saves: Path, own: bool) -> dict[str, str]:
    environment = dict(os.environ)
    # A clone keeps its history in git: the engine's copies of every changed script are not wanted.
    environment["RENPY_DISABLE_BACKUPS"] = "I take responsibility for this."
    if video == "window":
        return environment | _drawing(video, own)
    for name in list(environment):
        if name.startswith("RENPY_") and name != "RENPY_DISABLE_BACKUPS":
            del environment[name]
    environment |= {
        "LC_ALL": "C.UTF-8",
        "SDL_VIDEODRIVER": video,
        "SDL_AUDIODRIVER": "dummy",
        "RENPY_SIMPLE_EXCEPTIONS": "1",
        "RENPY_PERFORMANCE_TEST": "0",
        "RENPY_EDIT_PY": str(base / "no_editor.py"),
        # Keys that sign saves, and data shared between games: not the user's own.
        "RENPY_PATH_TO_SAVES": str(saves),
        "RENPY_MULTIPERSISTENT": str(saves / "shared"),
    }
    return environment | _drawing(video, own)


def _drawing(video: Video, own: bool) -> dict[str, str]:
    """What makes the engine draw on hosts without a GL driver, and alike on all of them."""
    if video != "offscreen" or not sys.platform.startswith("linux"):
        return {}
    software = {"LIBGL_ALWAYS_SOFTWARE": "1", "RENPY_GL_VSYNC": "0"}
    if mesa.host_draws():
        return software
    if not own:
        # Ours is built against a newer glibc than the host may have; our engine brings that along.
        raise EngineError(
            "This machine has no software renderer, and an official SDK needs one for frames.",
            "Install libegl1 and libgl1-mesa-dri (Debian's names), or unset RENPY_SDK.",
        )
    folder = mesa_folder()
    if not is_whole(folder):
        install_mesa(Progress("renderer"))
    return software | mesa.environment(folder)


def _reports(base: Path) -> str:
    """The reports the engine wrote: also of errors that it showed in its window and went on."""
    paths = (base / "errors.txt", base / "traceback.txt")
    texts = (p.read_text(encoding="utf-8-sig", errors="replace") for p in paths if p.is_file())
    return "\n".join(texts)

"""Rebuilding on every save, and telling the running game what is new."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from watchfiles import Change, watch

from tools.build.load import load
from tools.commands._report import show
from tools.commands.build import build
from tools.diagnostics.model import has_errors
from tools.engine import stage
from tools.engine.errors import EngineError
from tools.files import write_atomic
from tools.playing.pictures import (
    PictureSignal,
    art_folders,
    build_pictures,
    is_loose,
    is_master,
)
from tools.project import Project
from tools.schema.story import schema_folder, write_schemas

_SETTLE_MS = 60
"""How long it must be quiet after a change: editors write a file in several steps."""
_PATIENCE = 6.0
"""Seconds to wait for the game to tell that it has reloaded."""
_ENGINE_FILES = (".rpy", ".rpym", ".py")


class Reloader:
    """Brings what was built to the running game: its stage first, then the number it waits for."""

    def __init__(self, project: Project, sdk: Path, signal: Path) -> None:
        self._project = project
        self._sdk = sdk
        self._signal = signal
        self._number = 0
        self._pictures = PictureSignal(signal)
        write_atomic(signal, b"0")

    def show_pictures(self) -> float | None:
        """Make the game look at its pictures again, without a reload; the seconds as below."""
        stage.prepare(self._project.root, self._sdk)
        number = self._pictures.tell(self._project)
        return _seconds_until(lambda: self._pictures.told() == number)

    def reload(self) -> float | None:
        """Make the game reload. The seconds until it had, or ``None``: it has not told (yet)."""
        stage.prepare(self._project.root, self._sdk)
        self._number += 1
        write_atomic(self._signal, str(self._number).encode())
        return _seconds_until(lambda: self.loaded() == self._number)

    def loaded(self) -> int | None:
        """The number that the game has loaded."""
        path = self._signal.with_name(self._signal.name + ".loaded")
        with contextlib.suppress(OSError, ValueError):
            return int(path.read_text(encoding="utf-8"))
        return None


def _seconds_until(happened: Callable[[], bool]) -> float | None:
    """Seconds until something ``happened``; ``None`` when patience is at its end."""
    start = time.monotonic()
    while time.monotonic() < start + _PATIENCE:
        if happened():
            return time.monotonic() - start
        time.sleep(0.05)
    return None


class Watcher:
    """Builds when the story changes. ``reloader`` is set once the game runs."""

    def __init__(self, project: Project, say: Callable[[str], None]) -> None:
        self.project = project
        self.reloader: Reloader | None = None
        self.stop = threading.Event()
        self.playable = threading.Event()
        """Set once a script stands that can be played, if only that of an earlier day."""
        if (project.script / "start.rpy").is_file():
            self.playable.set()
        self._say = say

    def build(self) -> bool:
        """Build and show the findings; whether the script that stands is that of the story."""
        start = time.perf_counter()
        findings, _, message = build(self.project)
        show(findings, self.project)
        if has_errors(findings):
            if self.playable.is_set():
                message = "Nothing was built: the last good script stays."
            self._say(message)
            return False
        self._say(f"{message} ({time.perf_counter() - start:.2f} s)")
        self.playable.set()
        return True

    def run(self) -> None:
        """Watch until ``stop`` is set."""
        for changes in watch(
            self.project.game,
            *art_folders(self.project),
            watch_filter=self._matters,
            stop_event=self.stop,
            step=_SETTLE_MS,
            rust_timeout=500,
            yield_on_timeout=False,
        ):
            self.changed(Path(path) for _change, path in changes)

    def changed(self, paths: Iterable[Path]) -> None:
        """React to changed files."""
        files = sorted(set(paths))
        story = [path for path in files if path.is_relative_to(self.project.story)]
        names = ", ".join(path.name for path in files[:3]) + (" …" if len(files) > 3 else "")
        self._say(f"changed: {names}")
        if story and not self.build():
            return
        is_script = any(not self._is_picture(path) for path in files)
        pictures_changed = any(is_loose(self.project, path) for path in files)
        if any(is_master(self.project, path) for path in files):
            pictures_changed = build_pictures(self.project, self._say) or pictures_changed
        if self.reloader is not None:
            if is_script:
                self._show(self.reloader.reload)
            elif pictures_changed:
                self._show(self.reloader.show_pictures)
        if story and schema_folder(self.project).is_dir():
            # Somebody's editor uses them: it should know what was just declared.
            with contextlib.suppress(OSError):
                write_schemas(load(self.project))

    def _show(self, show_it: Callable[[], float | None]) -> None:
        try:
            seconds = show_it()
        except (EngineError, OSError) as problem:
            self._say(f"the game cannot be reloaded: {problem}")
            return
        if seconds is not None:
            self._say(f"The game shows it ({seconds:.1f} s).")

    def _is_picture(self, path: Path) -> bool:
        return is_master(self.project, path) or path.is_relative_to(self.project.game / "images")

    def _matters(self, change: Change, path: str) -> bool:
        """Whether a change can be seen in the game: what the tools and the engine write is not
        meant.
        """
        place = Path(path)
        if not place.is_relative_to(self.project.game):
            return not place.name.startswith(".") and is_master(self.project, place)
        inside = place.relative_to(self.project.game)
        if any(part.startswith((".", "#")) or part == "__pycache__" for part in inside.parts):
            return False
        if place.name.endswith("~") or place == self.project.line_ids:
            return False
        if place.is_relative_to(self.project.story):
            return place.suffix in (".yaml", ".yml")
        if inside.parts[0] == "images":
            return is_loose(self.project, place)
        if place.is_relative_to(self.project.script) or inside.parts[0] in ("cache", "saves"):
            return False
        return place.suffix in _ENGINE_FILES or change == Change.added

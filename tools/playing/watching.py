"""Rebuilding on every save, and telling the running game to reload."""

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
        write_atomic(signal, b"0")

    def reload(self) -> float | None:
        """Make the game reload. The seconds until it had, or ``None``: it has not told (yet)."""
        stage.prepare(self._project.root, self._sdk)
        self._number += 1
        start = time.monotonic()
        write_atomic(self._signal, str(self._number).encode())
        while time.monotonic() < start + _PATIENCE:
            if self.loaded() == self._number:
                return time.monotonic() - start
            time.sleep(0.05)
        return None

    def loaded(self) -> int | None:
        """The number that the game has loaded."""
        path = self._signal.with_name(self._signal.name + ".loaded")
        with contextlib.suppress(OSError, ValueError):
            return int(path.read_text(encoding="utf-8"))
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
        if self.reloader is not None:
            self._reload(self.reloader)
        if story and schema_folder(self.project).is_dir():
            # Somebody's editor uses them: it should know what was just declared.
            with contextlib.suppress(OSError):
                write_schemas(load(self.project))

    def _reload(self, reloader: Reloader) -> None:
        try:
            seconds = reloader.reload()
        except (EngineError, OSError) as problem:
            self._say(f"the game cannot be reloaded: {problem}")
            return
        if seconds is not None:
            self._say(f"The game shows it ({seconds:.1f} s).")

    def _matters(self, change: Change, path: str) -> bool:
        """Whether a change can be seen in the game: what the tools and the engine write is not
        meant.
        """
        place = Path(path)
        inside = place.relative_to(self.project.game)
        if any(part.startswith((".", "#")) or part == "__pycache__" for part in inside.parts):
            return False
        if place.name.endswith("~") or place == self.project.line_ids:
            return False
        if place.is_relative_to(self.project.story):
            return place.suffix in (".yaml", ".yml")
        if place.is_relative_to(self.project.script) or inside.parts[0] in ("cache", "saves"):
            return False
        return place.suffix in _ENGINE_FILES or change == Change.added

"""`watch`: rebuild on save, and keep the running game up to date."""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from pathlib import Path

from tools.build.load import load
from tools.commands._report import add_story, opened
from tools.engine.errors import EngineError
from tools.playing.beginning import add_beginning, beginning_of
from tools.playing.launch import Beginning, has_display, launch
from tools.playing.watching import Reloader, Watcher
from tools.project import Project
from tools.sim.overrides import StartError

HELP = "rebuild on save and reload the running game"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)
    add_beginning(parser)
    parser.add_argument("--no-game", action="store_true", help="only build and show what is wrong")
    parser.add_argument("--sdk", type=Path, help="an official Ren'Py SDK folder to use")


def run(arguments: argparse.Namespace) -> int:
    """0: stopped by Ctrl-C or by closing the game; 1: the game failed; 2: wrong usage."""
    project = opened(arguments)
    if project is None:
        return 2
    with_game = not arguments.no_game
    if with_game and not has_display():
        print("There is no display to show the game on: watching without it.", file=sys.stderr)
        with_game = False
    watcher = Watcher(project, _say)
    watcher.build()
    try:
        if not with_game:
            _say("Watching game/; Ctrl-C ends it.")
            watcher.run()
            return 0
        loaded = load(project)
        beginning = beginning_of(arguments, loaded.world, (scene.id for scene in loaded.facts))
        return _with_game(project, watcher, beginning, arguments.sdk)
    except StartError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except EngineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.")
        return 0
    finally:
        watcher.stop.set()


def _with_game(project: Project, watcher: Watcher, beginning: Beginning, sdk: Path | None) -> int:
    from tools.engine.run import locate

    engine = locate(sdk)
    with tempfile.TemporaryDirectory(prefix="ats-watch-") as folder:
        signal = Path(folder) / "reload"
        thread = threading.Thread(target=watcher.run, name="watch", daemon=True)
        thread.start()
        try:
            while not watcher.playable.wait(0.5):
                # A plain wait could not be interrupted everywhere.
                continue
            watcher.reloader = Reloader(project, engine.sdk.folder, signal)
            _say("Watching game/; Ctrl-C, or closing the game, ends it.")
            outcome = launch(engine, project, beginning, signal=signal)
        finally:
            watcher.stop.set()
            thread.join(10)
    if outcome.error is not None:
        print(f"error: {outcome.error}", file=sys.stderr)
        return 1
    _say("The game was closed.")
    return 0


def _say(what: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {what}", flush=True)

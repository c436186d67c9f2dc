"""In the real engine: a game that starts where it is told, and one that reloads when it is told."""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.engine.run import Engine, Outcome, locate
from tools.files import write_atomic
from tools.playing import launch
from tools.playing.watching import Reloader
from tools.project import Project, open_project

pytestmark = pytest.mark.engine

SCRIPT = """\
define config.screen_width = 320
define config.screen_height = 180
define config.save_directory = "ats-playing-test"
default story.altered = 0
default story.winds = "given"

label start:
    jump scene_first

label scene_first:
    "First."
    return

label scene_second:
    "Second, [story.altered] and [story.winds]."
    return
"""
SPY = """\
init 1000 python hide:
    import os

    heard = os.environ["ATS_TEST_HEARD"]

    def hear(event, **kwargs):
        if event == "show":
            with open(heard, "a", encoding="utf-8") as file:
                file.write(renpy.substitute(store._last_say_what) + "\\n")

    def leave():
        if os.path.exists(heard + ".enough"):
            renpy.quit(status=0)

    config.all_character_callbacks.append(hear)
    config.periodic_callbacks.append(leave)
"""


class Game:
    """The running game, and what it has said."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        script = folder / "repo" / "game" / "script"
        script.mkdir(parents=True)
        self.repo = folder / "repo"
        self.script = script / "main.rpy"
        self.script.write_text(SCRIPT)
        (self.repo / "game" / "story").mkdir()
        (self.repo / "project.json").write_text('{"name": "T", "version": "1", "entry": "first"}')
        self.project: Project = open_project(self.repo / "game" / "story")
        self.engine: Engine = locate()
        self.outcome: Outcome | None = None
        self._heard = folder / "heard"
        harness = folder / "harness"
        shutil.copytree(Path(launch.__file__).parent / "harness", harness)
        (harness / "spy.rpy").write_text(SPY)
        environment = {
            "ATS_TEST_HEARD": str(self._heard),
            "RENPY_SKIP_MAIN_MENU": "1",
            **environment,
        }
        self._thread = threading.Thread(target=self._run, args=(harness, environment))

    def _run(self, harness: Path, environment: dict[str, str]) -> None:
        self.outcome = self.engine.run(
            self.repo, harness=harness, env=environment, video="offscreen", timeout=240
        )

    def __enter__(self) -> Game:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._heard.with_name("heard.enough").touch()
        self._thread.join()

    def heard(self) -> list[str]:
        return self._heard.read_text(encoding="utf-8").splitlines() if self._heard.exists() else []

    def wait_for(self, found: Callable[[], bool]) -> None:
        """Wait until ``found``, or until the game is over."""
        while self._thread.is_alive() and not found():
            time.sleep(0.05)
        assert found(), (self.heard(), self.outcome)


def test_it_starts_in_a_scene_with_values(tmp_path: Path) -> None:
    wanted = {"scene": "second", "values": {"altered": 7, "winds": "refused"}}
    with Game(tmp_path, {"ATS_PLAY_FROM": json.dumps(wanted)}) as game:
        game.wait_for(lambda: bool(game.heard()))
    assert game.heard()[0] == "Second, 7 and refused."


def test_it_reloads_what_was_built_and_stays_where_it_was(tmp_path: Path) -> None:
    signal = tmp_path / "reload"
    wanted = {"scene": "second", "values": {"altered": 7}}
    with Game(tmp_path, {"ATS_WATCH": str(signal), "ATS_PLAY_FROM": json.dumps(wanted)}) as game:
        reloader = Reloader(game.project, game.engine.sdk.folder, signal)
        game.wait_for(lambda: "Second, 7 and given." in game.heard() and reloader.loaded() == 0)
        write_atomic(game.script, SCRIPT.replace("Second,", "Third,").encode())
        reloader.reload()
        game.wait_for(lambda: "Third, 7 and given." in game.heard())
        game.wait_for(lambda: reloader.loaded() == 1)

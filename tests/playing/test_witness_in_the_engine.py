"""In the real game: every kind of witness is walked as the simulator says, and a player who is
dropped somewhere has the state and the log of one who went there.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.playing.faulty import DATA, KINDS, scenes
from tests.realgame import real_game
from tools.build.load import load
from tools.checks.proofs import prove_story
from tools.commands.playtest import compare_all
from tools.engine.run import Engine, locate
from tools.playing import launch
from tools.playing.arrival import arrive
from tools.playing.launch import Forward
from tools.playing.witness import run_to, way_to
from tools.playtest.engine import walk
from tools.playtest.story import PlayableStory
from tools.project import Project
from tools.sim.events import Menu, waits
from tools.sim.machine import start

pytestmark = pytest.mark.engine

SPY = """\
init 1000 python hide:
    import importlib
    import json
    import os

    engine = importlib.import_module("renpy")

    def look():
        # Called while a player's interaction is on the screen: nobody is led any more.
        if engine.exports.say.__name__ == "forward_say" or not renpy.get_screen("say") and (
            not renpy.get_screen("choice") and not renpy.get_screen("input")
        ):
            return
        story = {k: v for k, v in vars(store.story).items() if type(v) in (str, int, bool)}
        back = renpy.game.log.current and renpy.can_rollback()
        with open(os.environ["ATS_TEST_SEEN"], "w", encoding="utf-8") as file:
            json.dump({
                "said": store._last_say_what,
                "story": story,
                "log": [entry.what for entry in store._history_list],
                "options": sorted(store.record.now.options),
                "back": bool(back),
                "menu": renpy.get_screen("choice") is not None,
                "name": renpy.get_screen("input") is not None,
            }, file)
        renpy.quit(status=0)

    config.periodic_callbacks.append(look)
"""


class RealGame:
    """The story of ``faulty`` with the real screens round it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.project: Project
        self.story: PlayableStory
        self.project, self.story = real_game(folder / "repo", scenes(), DATA)
        self.loaded = load(self.project)
        self.engine: Engine = locate()
        self.harness = folder / "harness"
        shutil.copytree(Path(launch.__file__).parent / "harness", self.harness)
        (self.harness / "spy.rpy").write_text(SPY)

    def drop(self, forward: Forward) -> dict[str, Any]:
        """What a player finds who takes over behind ``forward``."""
        seen = self.folder / "seen.json"
        seen.unlink(missing_ok=True)
        environment = {
            "ATS_TEST_SEEN": str(seen),
            "RENPY_SKIP_MAIN_MENU": "1",
            "RENPY_SKIP_SPLASHSCREEN": "1",
            "ATS_PLAY_WITNESS": json.dumps({"choices": forward.choices, "passed": forward.passed}),
        }
        outcome = self.engine.run(
            self.project.root,
            harness=self.harness,
            env=environment,
            video="offscreen",
            timeout=120,
        )
        assert seen.is_file(), outcome
        found: dict[str, Any] = json.loads(seen.read_text(encoding="utf-8"))
        return found


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> RealGame:
    return RealGame(tmp_path_factory.mktemp("real"))


def test_every_kind_of_witness_is_walked(game: RealGame) -> None:
    findings = [f.witness.id for f in prove_story(game.loaded).findings if f.witness is not None]
    assert len(findings) == len(KINDS)
    line, option = game.story.ids["held"][0], game.story.ids["held"][4]
    names = [*findings, "armistice", "quarantine", "held", line, option]
    runs = [run_to(name, way_to(name, game.loaded, game.story), game.story) for name in names]
    walked = walk(game.engine, game.project.root, runs, game.story.ids, game.story.tape.world)
    assert [len(one.records) > 3 for one in walked.runs] == [True] * len(runs)
    assert compare_all(game.story, runs, walked) == []
    last = {run.title: one.records[-1]["ev"] for run, one in zip(runs, walked.runs, strict=True)}
    assert last["armistice"] == "end"
    assert last[line] == "stop"
    assert [last[name] for name in findings if name.startswith("ATS810")] == ["fault"]


@pytest.mark.parametrize("kind", ["held", "idle"])
def test_a_player_is_dropped_with_state_and_history(game: RealGame, kind: str) -> None:
    name = next(
        f.witness.id
        for f in prove_story(game.loaded).findings
        if f.witness is not None and f.path.endswith(f"/{kind}.yaml")
    )
    way = way_to(name, game.loaded, game.story)
    there = arrive(game.story.tape, way.choices, way.goals)
    machine = start(game.story.tape)
    said = []
    for _ in range(there.passed + 1):
        event = machine.step()
        while not waits(event):
            event = machine.step()
        said.append(event)
        at_choice = isinstance(event, Menu)
        if at_choice and len(said) <= there.passed:
            machine.choose_slot(way.choices[sum(isinstance(e, Menu) for e in said) - 1].slot)
    ids = tuple(game.story.ids[scene][slot] for scene, slot in there.choices)
    seen = game.drop(Forward(ids, there.passed))
    assert seen["menu"] is isinstance(said[-1], Menu)
    values = {k: v for k, v in machine.values.items() if not k.startswith("once:")}
    assert {k: seen["story"][k] for k in values} == values
    assert set(seen["options"]) == set(ids)
    assert f"This is {kind}." in seen["log"] or seen["said"] == f"This is {kind}."
    assert seen["back"]


def test_nothing_passes_where_nothing_has_to(game: RealGame) -> None:
    seen = game.drop(Forward((), 0))
    assert seen["name"]
    assert seen["log"] == []

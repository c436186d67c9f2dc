"""`play`: what is refused, and what the engine is asked for."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands.running import run_command
from tests.storybox import scene_yaml, story_in
from tools.engine import run as engine_run
from tools.engine.faults import EngineFault
from tools.engine.run import Outcome
from tools.project import Project

WINDS = "- |\n  Snow.\n- choice: Well?\n  options:\n    - say: One\n    - say: Two\n- goto: after\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setenv("DISPLAY", ":nowhere")
    scenes = {
        "winds": scene_yaml("winds", WINDS),
        "after": scene_yaml("after", "- |\n  [altered] sheets.\n- ending: quarantine\n"),
    }
    return story_in(tmp_path, scenes)


class FakeEngine:
    """Remembers how it was started."""

    def __init__(self, fault: EngineFault | None = None) -> None:
        self.asked: list[dict[str, Any]] = []
        self.faults = () if fault is None else (fault,)

    def run(self, game: Path, **options: Any) -> Outcome:
        self.asked.append({"game": game, **options})
        return Outcome(0, "", "", 1.0, False, self.faults)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> FakeEngine:
    fake = FakeEngine()
    monkeypatch.setattr(engine_run, "locate", lambda _sdk: fake)
    return fake


def play(project: Project, *arguments: str) -> int:
    return run_command("play", "--story", str(project.story), *arguments)


def test_the_whole_game(project: Project, engine: FakeEngine) -> None:
    assert play(project) == 0
    (asked,) = engine.asked
    assert asked["game"] == project.root
    assert asked["video"] == "window"
    assert asked["timeout"] is None
    assert asked["env"] == {}
    assert (project.script / "start.rpy").is_file()


def test_from_a_scene_with_values(project: Project, engine: FakeEngine) -> None:
    settings = ("--set", "altered=3", "--set", "winds=refused", "--set", "tape_kept=yes")
    assert play(project, "--from", "after", *settings, "--set", "player_name=Ada") == 0
    (asked,) = engine.asked
    assert json.loads(asked["env"]["ATS_PLAY_FROM"]) == {
        "scene": "after",
        "values": {"altered": 3, "winds": "refused", "tape_kept": True, "player_name": "Ada"},
    }
    assert asked["env"]["RENPY_SKIP_MAIN_MENU"] == "1"
    assert list(asked["harness"].glob("*.rpy"))


def test_trials_do_not_touch_the_saves_of_the_game(project: Project, engine: FakeEngine) -> None:
    play(project)
    play(project, "--from", "after")
    folders = [asked["savedir"] for asked in engine.asked]
    assert folders[0] != folders[1]
    assert all(folder.is_relative_to(project.root / ".cache") for folder in folders)


REFUSED = [
    (("--from", "aftr"), "did you mean `after`?"),
    (("--set", "altred=1"), "did you mean `altered`?"),
    (("--set", "altered=10"), "a whole number from 0 to 9"),
    (("--set", "winds=gone"), "given, refused, blurred"),
    (("--set", "tape_kept=maybe"), "yes or no"),
    (("--set", "altered"), "name=value"),
    (("--plan", "x"), "--text"),
    (("--witness", "quarantin"), "did you mean `quarantine`?"),
    (("--witness", "winds", "--from", "after"), "--witness begins at the beginning"),
    (("--witness", "winds", "--set", "altered=1"), "--witness begins at the beginning"),
]


@pytest.mark.parametrize(("arguments", "way_out"), REFUSED)
def test_refused(
    project: Project,
    engine: FakeEngine,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    way_out: str,
) -> None:
    assert play(project, *arguments) == 2
    assert way_out in capsys.readouterr().err
    assert engine.asked == []


def test_where_a_witness_leads(
    project: Project, engine: FakeEngine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert play(project, "--witness", "after") == 0
    (asked,) = engine.asked
    forward = json.loads(asked["env"]["ATS_PLAY_WITNESS"])
    # `Snow.` and one choice go by.
    assert forward["passed"] == 2
    (option,) = forward["choices"]
    assert option.startswith("winds_")
    assert asked["env"]["RENPY_SKIP_MAIN_MENU"] == "1"
    assert asked["savedir"].name == "trial"


def test_where_a_witness_leads_in_the_terminal(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert play(project, "--text", "--witness", "quarantine") == 0
    shown = capsys.readouterr().out
    assert "1 choice from the beginning to here." in shown
    assert "0 sheets." in shown
    assert "Snow." not in shown


def test_an_option_is_shown_where_it_is_offered(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    play(project, "--text", "--witness", "winds")
    ids = project.line_ids.read_text(encoding="utf-8")
    two = next(line.split("\t")[1] for line in ids.splitlines() if line.endswith("Two"))
    capsys.readouterr()
    monkeypatch.setattr("sys.stdin", io.StringIO("2\n"))
    assert play(project, "--text", "--witness", two) == 0
    shown = capsys.readouterr().out
    assert "No choice from the beginning to here." in shown
    assert "Two" in shown
    assert "0 sheets." in shown


def test_a_faulty_story_is_not_played(
    project: Project, engine: FakeEngine, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project.story / "chapters/00_the_chair/after.yaml"
    path.write_text(scene_yaml("after", "- goto: nowhere\n"))
    assert play(project) == 1
    assert "there is no scene `nowhere`" in capsys.readouterr().out
    assert engine.asked == []


def test_without_a_display(
    project: Project,
    engine: FakeEngine,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(name, raising=False)
    assert play(project) == 1
    assert "play --text" in capsys.readouterr().err
    assert engine.asked == []


def test_a_game_that_fails_is_told(
    project: Project, engine: FakeEngine, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.faults = (EngineFault("no such image", "game/script/x.rpy", 3, "exception"),)
    assert play(project) == 1
    assert "game/script/x.rpy:3: no such image" in capsys.readouterr().err


def test_in_the_terminal(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("1\n"))
    assert play(project, "--text", "--set", "altered=4") == 0
    out = capsys.readouterr().out
    assert "Snow." in out
    assert "4 sheets." in out


def test_a_plan_goes_on_where_it_ends(
    project: Project,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan = tmp_path / "saved.plan"
    plan.write_text("set: altered=5\n- Two\n")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert play(project, "--text", "--plan", str(plan)) == 0
    assert "5 sheets." in capsys.readouterr().out
    plan.write_text("- Three\n")
    assert play(project, "--text", "--plan", str(plan)) == 2
    assert "`Three` is not offered" in capsys.readouterr().err

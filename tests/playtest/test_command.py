"""`playtest`, as a user starts it."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from tests.realgame import real_game
from tests.storybox import scene_yaml, story_in
from tools.commands import playtest
from tools.project import Project

STEPS = """\
- |
  She waits.
- choice: What now?
  options:
    - say: Ask.
      set: {suspicion: +1}
    - say: Wait.
- when: suspicion == 1
  then:
    - |
      It shows.
- ending: quarantine
"""
SCENES = {"winds": scene_yaml("winds", STEPS, "place: watch_desk\nmusic: relay_solitude\n")}


def run(project: Project, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    playtest.add_arguments(parser)
    return playtest.run(parser.parse_args(["--story", str(project.story), *arguments]))


def test_simulate_tells_what_is_covered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(story_in(tmp_path, SCENES), "--simulate", "--cover", "choices") == 0
    assert "2 playthroughs reach 3 of 3 options and endings." in capsys.readouterr().out


def test_what_is_not_reached_is_told_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = STEPS.replace("suspicion == 1", "suspicion == 2")
    project = story_in(
        tmp_path,
        {
            "winds": scene_yaml("winds", steps),
            "alone": scene_yaml("alone", "- |\n  Nobody.\n- ending: quarantine\n"),
        },
    )
    run(project, "--simulate")
    shown = capsys.readouterr().out
    assert "winds.yaml:14  It shows." in shown
    assert "alone.yaml  nothing of this scene (2)" in shown


def test_recorded_plans_are_walked_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = story_in(tmp_path, SCENES)
    folder = tmp_path / "plans"
    assert run(project, "--simulate", "--cover", "choices", "--record", str(folder)) == 0
    plans = sorted(folder.iterdir())
    assert [path.name for path in plans] == ["01_quarantine.plan", "02_quarantine.plan"]
    assert {path.read_text(encoding="utf-8") for path in plans} == {
        "- Ask.\nends: quarantine\n",
        "- Wait.\nends: quarantine\n",
    }
    arguments = [part for path in plans for part in ("--plan", str(path))]
    assert run(project, "--simulate", *arguments) == 0


def test_a_plan_that_does_not_fit_is_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "x.plan"
    plan.write_text("- Run.\n", encoding="utf-8")
    assert run(story_in(tmp_path, SCENES), "--plan", str(plan)) == 2
    assert "x.plan:1: `Run.` is not offered in `winds`, but Ask. / Wait." in capsys.readouterr().err
    assert run(story_in(tmp_path, SCENES), "--plan", str(tmp_path / "none.plan")) == 1


def test_a_story_with_errors_is_not_walked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = {"winds": scene_yaml("winds", "- goto: nowhere\n")}
    assert run(story_in(tmp_path, broken), "--simulate") == 1
    assert "nowhere" in capsys.readouterr().out


@pytest.mark.engine
def test_the_real_game_does_what_the_story_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project, _ = real_game(tmp_path, SCENES)
    assert run(project, "--cover", "choices") == 0
    assert "it does what the story says." in capsys.readouterr().out


@pytest.mark.engine
def test_a_game_that_does_something_else_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project, _ = real_game(tmp_path, SCENES)
    cue = tmp_path / "game" / "systems" / "cue_ren.py"
    text = cue.read_text(encoding="utf-8")
    assert 'now["music"] = id' in text
    cue.write_text(text.replace('now["music"] = id', 'now["music"] = id[:4]'), encoding="utf-8")
    assert run(project, "--cover", "endings") == 1
    shown = capsys.readouterr().out
    assert "winds.yaml:7: music differs" in shown
    assert "relay_solitude" in shown


@pytest.mark.engine
def test_the_time_limit_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project, _ = real_game(tmp_path, SCENES)
    assert run(project, "--cover", "endings", "--timeout", "0.05") == 1
    assert "time limit" in capsys.readouterr().out

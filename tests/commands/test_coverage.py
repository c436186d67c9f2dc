"""`coverage`, as a user starts it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.running import run_command
from tests.storybox import scene_yaml, story_in
from tools.project import Project

STEPS = """\
- choice: What now?
  options:
    - say: Ask.
      set: {suspicion: +1}
    - say: Wait.
    - say: Go.
- |
  (if suspicion == 1) It shows.
  (if suspicion == 2) Never.
- ending: quarantine
"""


def run(project: Project, *arguments: str) -> int:
    return run_command("coverage", "--story", str(project.story), *arguments)


def test_as_few_as_can_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = story_in(tmp_path, {"winds": scene_yaml("winds", STEPS)})
    assert run(project, "--record", str(tmp_path / "plans")) == 0
    shown = capsys.readouterr().out
    assert "3 playthroughs reach 6 of 7 lines, options and endings." in shown
    assert "nobody comes to: game/story/chapters/00_the_chair/winds.yaml" in shown
    assert "Fewer are not enough: of 3 places no two are in one playthrough." in shown
    plans = [path.read_text(encoding="utf-8") for path in (tmp_path / "plans").iterdir()]
    assert sorted(plans) == [f"- {word}.\nends: quarantine\n" for word in ("Ask", "Go", "Wait")]


def test_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = story_in(tmp_path, {"winds": scene_yaml("winds", STEPS)})
    assert run(project, "--json", "--of", "lines") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["of"], found["reached"], found["nobody_comes_to"]) == ("lines", 3, 1)
    assert found["needed_at_least"] == len(found["playthroughs"]) == 1
    assert found["playthroughs"][0]["ending"] == "quarantine"


def test_a_story_that_breaks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hub = "- hub: On.\n  options:\n    - say: Look.\n    - say: Out.\n      when: struck\n"
    steps = f"{hub}      leave: yes\n- ending: quarantine\n"
    project = story_in(tmp_path, {"winds": scene_yaml("winds", steps)})
    assert run(project) == 1
    assert "from here the story goes round for ever" in capsys.readouterr().out


def test_a_story_with_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = story_in(tmp_path, {"winds": scene_yaml("winds", "- goto: nowhere\n")})
    assert run(project) == 1
    assert "mend the errors first" in capsys.readouterr().err

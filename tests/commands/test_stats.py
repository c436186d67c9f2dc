"""`stats`: what is counted, and as what."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands.running import run_command
from tests.storybox import scene_yaml, story_in
from tools.build.facts import words_in
from tools.commands.build import build
from tools.project import Project

WINDS = """\
- |
  kranz: One two three.
  Four {i}five{/i} six seven.{pause=0.5}
  kranz stern (off): Eight.
- desk: message
  subject: The subject
  text: |
    Ten words of paper.
  options:
    - forward: Archive
      note: Somebody reads it.
    - hold: It waits.
- document: A title
  text: |
    Two words.
- goto: after
"""
AFTER = """\
- |
  voss: Bye.
- choice: |
    kranz: Well?
  options:
    - say: Yes
    - say: No
- ending: quarantine
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return story_in(
        tmp_path, {"winds": scene_yaml("winds", WINDS), "after": scene_yaml("after", AFTER)}
    )


def stats(project: Project, capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert run_command("stats", "--story", str(project.story), "--json", *arguments) == 0
    return json.loads(capsys.readouterr().out)


def test_the_promised_keys(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    found = stats(project, capsys)
    assert found["scenes"] == 2
    assert found["choices"] == 2
    assert found["options"] == 4
    assert found["endings"] == 1
    assert found["variables"] == 11
    # Talk 3 + 4 + 1, desk 2 + 4 + 1 + 3 + 2, document 2 + 2, then 1 + 1 + 2.
    assert found["words"] == 8 + 12 + 4 + 4
    # Desk message and document are one each.
    assert found["lines"] == 3 + 1 + 1 + 1 + 1
    (chapter,) = found["chapters"]
    assert chapter["id"] == "00_the_chair"
    assert chapter["words"] == found["words"]
    assert chapter["scenes"] == 2
    assert [scene["id"] for scene in found["by_scene"]] == ["winds", "after"]


def test_lines_a_speaker(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    found = {
        item["id"]: (item["lines"], item["words"]) for item in stats(project, capsys)["speakers"]
    }
    assert found == {"kranz": (3, 5), "narrator": (1, 4), "voss": (1, 1)}


def test_the_longest_and_the_median_line(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    found = stats(project, capsys)
    assert found["longest_line"]["words"] == 4
    assert found["longest_line"]["scene"] == "winds"
    assert found["median_line"] == 1


def test_a_voice(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    build(project)
    said = stats(project, capsys, "--voice", "kranz")
    assert [(line["scene"], line["text"]) for line in said] == [
        ("winds", "One two three."),
        ("winds", "Eight."),
        ("after", "Well?"),
    ]
    script = "".join(path.read_text() for path in project.script.rglob("*.rpy"))
    assert all(f"id {line['id']}" in script for line in said)


def test_a_voice_as_text(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("stats", "--story", str(project.story), "--voice", "kranz") == 0
    assert capsys.readouterr().out.splitlines() == [
        "Winds (winds)",
        "  One two three.",
        "  Eight.",
        "",
        "After (after)",
        "  Well?",
        "",
        "kranz: 3 lines, 5 words",
    ]


def test_an_unknown_voice(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("stats", "--story", str(project.story), "--voice", "kranc") == 2
    assert "did you mean `kranz`?" in capsys.readouterr().err


def test_the_table(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("stats", "--story", str(project.story), "--scenes") == 0
    out = capsys.readouterr().out
    assert "00_the_chair" in out
    assert "  winds" in out
    assert "1 endings, 11 variables" in out


def test_a_story_with_errors_is_counted_and_said_to_have_them(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.story / "chapters/00_the_chair/bad.yaml").write_text("scene: [\n")
    assert run_command("stats", "--story", str(project.story)) == 0
    assert "has errors" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("one", 1),
        ("one  two\nthree", 3),
        ("{i}one{/i} two", 2),
        ("one {pause=0.5} two", 2),
        ("one{pause}two", 1),
        ("[player_name] waits", 2),
    ],
)
def test_words(text: str, count: int) -> None:
    assert words_in(text) == count

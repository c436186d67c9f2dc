"""What writers trip over in YAML, end to end: the tools meet each trap of a plain reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.storybox import scene_yaml, story_in
from tools.build.load import load
from tools.story.model import Assign, Choice, Say
from tools.story.walk import walk

END = "- ending: quarantine\n"


def read(folder: Path, steps: str) -> tuple[list[tuple[str, int]], list[str]]:
    """(code, line) of the findings, and the words of the lines of talk."""
    project = story_in(folder, {"start_here": scene_yaml("start_here", steps + END)})
    loaded = load(project, use_cache=False)
    found = [(item.code.id, item.span.line if item.span else 0) for item in loaded.findings]
    said: list[str] = []
    if not any(item.severity == "error" for item in loaded.findings):
        for step in walk(loaded.all_scenes()["start_here"].steps):
            if isinstance(step, Say):
                said.append(f"{step.speaker or ''}|{step.text.raw}")
    return found, said


def test_a_second_colon_is_read_as_it_was_meant(tmp_path: Path) -> None:
    found, said = read(tmp_path, "- sofie: Two options: war, or wait.\n")
    assert said == ["sofie|Two options: war, or wait."]
    assert found == [("ATS112", 4)]


def test_a_hash_does_not_cut_the_line_silently(tmp_path: Path) -> None:
    assert read(tmp_path, "- sofie: We are in Room #4\n")[0] == [("ATS213", 4)]


@pytest.mark.parametrize("word", ["No", "22:30", "1.10", "on", "null", "~", "0x1F", "2026-11-22"])
def test_scalars_are_never_retyped(tmp_path: Path, word: str) -> None:
    found, said = read(tmp_path, f"- robert: {word}\n")
    assert found == []
    assert said == [f"robert|{word}"]


def test_a_quotation_is_an_error_with_the_line_to_paste(tmp_path: Path) -> None:
    project = story_in(
        tmp_path, {"start_here": scene_yaml("start_here", '- "Hi," she said\n' + END)}
    )
    (finding,) = load(project, use_cache=False).findings
    assert finding.severity == "error"
    assert finding.span is not None
    assert finding.span.line == 4
    assert finding.fix is not None
    assert '"Hi," she said' in finding.fix.replace('\\"', '"')


def test_the_same_key_twice_names_both_lines(tmp_path: Path) -> None:
    steps = "- choice: Now?\n  options:\n    - say: Yes.\n      note: One.\n      note: Two.\n"
    project = story_in(tmp_path, {"start_here": scene_yaml("start_here", steps + END)})
    (finding,) = load(project, use_cache=False).findings
    assert finding.span is not None
    assert finding.span.line == 8
    assert "7" in finding.message + (finding.hint or "")


def test_nothing_in_a_block_needs_quoting(tmp_path: Path) -> None:
    line = "Two options: \"war\", 'or' wait #4 - {{x} [[y] & *z !t %d @home `b` | > ? No 22:30"
    found, said = read(tmp_path, f"- |\n  sofie (off): {line}\n")
    assert found == []
    assert said == [f"sofie|{line}"]


def test_plus_one_is_an_addition(tmp_path: Path) -> None:
    steps = "- choice: Now?\n  options:\n    - say: Yes.\n      set: {altered: +1, plant: kept}\n"
    project = story_in(tmp_path, {"start_here": scene_yaml("start_here", steps + END)})
    loaded = load(project, use_cache=False)
    assert loaded.findings == []
    choice = loaded.all_scenes()["start_here"].steps[0]
    assert isinstance(choice, Choice)
    assign = choice.options[0].steps[0]
    assert isinstance(assign, Assign)
    assert [(effect.variable, effect.add, effect.value) for effect in assign.effects] == [
        ("altered", 1, None),
        ("plant", None, "kept"),
    ]

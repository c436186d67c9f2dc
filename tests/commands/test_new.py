"""`new scene` and `new chapter`: what they write is sound, and nothing is ever written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.running import run_command
from tests.storybox import scene_yaml, story_in
from tools.build.load import load
from tools.checks.jumps import check as check_jumps
from tools.checks.story import StoryFacts
from tools.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return story_in(
        tmp_path, {"winds": scene_yaml("winds", "- ending: quarantine\n", "was: [old]\n")}
    )


def new(project: Project, *arguments: str) -> int:
    return run_command("new", *arguments, "--story", str(project.story))


def faults(project: Project) -> list[str]:
    loaded = load(project, use_cache=False)
    facts = StoryFacts.of(project, loaded.world, loaded.facts)
    return [item.message for item in (*loaded.findings, *check_jumps(facts))]


@pytest.mark.parametrize("chapter", ["00_the_chair", "the_chair", "0"])
def test_a_new_scene_is_sound_and_uses_the_names_of_the_story(
    project: Project, chapter: str
) -> None:
    assert new(project, "scene", "long_watch", "--chapter", chapter) == 0
    text = (project.story / "chapters/00_the_chair/long_watch.yaml").read_text()
    assert text.startswith("scene: long_watch\ntitle: Long Watch\nplace: watch_desk calm\n")
    assert "enter: [kranz @left, sand @right]" in text
    assert "set: {winds: refused}" in text
    assert faults(project) == []


EMPTY = dict.fromkeys(("cast.yaml", "places.yaml", "variables.yaml", "audio.yaml"), "")


def test_a_new_scene_of_an_empty_story(tmp_path: Path) -> None:
    data = {**EMPTY, "codex/okri_341.yaml": "entry: a\ntitle: A\nkind: b\nversions: [c]\n"}
    project = story_in(tmp_path, {}, entry="first", data=data)
    assert new(project, "scene", "first", "--chapter", "the_chair") == 0
    text = (project.story / "chapters/00_the_chair/first.yaml").read_text()
    assert "place" not in text
    assert "ending: quarantine" in text


def test_it_says_what_to_do_next(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    new(project, "scene", "long_watch", "--chapter", "the_chair")
    assert "python3 -m tools play --from long_watch" in capsys.readouterr().out


REFUSED = [
    (("scene", "winds", "--chapter", "the_chair"), "is a scene in", "another name"),
    (("scene", "old", "--chapter", "the_chair"), "was once the name of", "another name"),
    (("scene", "Long-Watch", "--chapter", "the_chair"), "cannot name a scene", "write long_watch"),
    (("scene", "9lives", "--chapter", "the_chair"), "cannot name a scene", "as in long_watch"),
    (("scene", "../../x", "--chapter", "the_chair"), "cannot name a scene", "write x"),
    (("scene", "con", "--chapter", "the_chair"), "no file can be called", "another name"),
    (("scene", "chapter", "--chapter", "the_chair"), "no file can be called", "another name"),
    (("scene", "x", "--chapter", "the_chiar"), "there is no chapter", "did you mean `the_chair`?"),
    (("scene", "x", "--chapter", "zzz"), "there is no chapter", "there are 00_the_chair"),
    (("chapter", "the_chair"), "already a chapter 00_the_chair", "another name"),
    (("chapter", "00_other"), "already a chapter 00_the_chair", "leave the number out"),
    (("chapter", "Other"), "cannot name a chapter", "write other"),
    (("chapter", "x", "--title", "a: b"), "cannot stand as a title", "chapter.yaml"),
]


@pytest.mark.parametrize(("arguments", "problem", "way_out"), REFUSED)
def test_refused(
    project: Project,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    problem: str,
    way_out: str,
) -> None:
    before = sorted(project.root.rglob("*.yaml"))
    assert new(project, *arguments) == 2
    said = capsys.readouterr().err
    assert problem in said
    assert way_out in said
    assert sorted(project.root.rglob("*.yaml")) == before


def test_a_file_of_another_scene_is_never_written_over(project: Project) -> None:
    path = project.story / "chapters/00_the_chair/long_watch.yaml"
    path.write_text(scene_yaml("elsewhere", "- ending: quarantine\n"))
    before = path.read_text()
    assert new(project, "scene", "long_watch", "--chapter", "the_chair") == 2
    assert path.read_text() == before


def test_chapters_are_numbered_on(project: Project) -> None:
    assert new(project, "chapter", "the_long_watch", "--day", "D-3") == 0
    assert new(project, "chapter", "07_ash", "--title", "Ash, again") == 0
    assert new(project, "chapter", "after") == 0
    chapters = project.story / "chapters"
    assert (chapters / "01_the_long_watch/chapter.yaml").read_text() == (
        "number: 1\ntitle: The Long Watch\nday: D-3\n"
    )
    assert (chapters / "07_ash/chapter.yaml").read_text() == "number: 7\ntitle: Ash, again\n"
    assert (chapters / "08_after/chapter.yaml").is_file()
    assert faults(project) == []

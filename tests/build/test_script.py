"""What a build leaves on disk: exactly the script of the story, whatever happened before or in
between.
"""

from __future__ import annotations

import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.storybox import scene_yaml, story_in
from tools.commands.build import build
from tools.files import STAGING_PREFIX
from tools.project import ROOT, Project, open_project


def two_scenes(folder: Path) -> Project:
    return story_in(
        folder,
        {
            "winds": scene_yaml("winds", "- |\n  Snow.\n  kranz (off): No.\n- goto: desk\n"),
            "desk": scene_yaml(
                "desk",
                "- hub: Sheets.\n  options:\n    - say: Read.\n      once: yes\n      set: "
                "{altered: +1}\n    - say: Stop.\n      leave: yes\n- ending: quarantine\n",
            ),
        },
    )


def edit(project: Project, name: str, old: str, new: str) -> None:
    path = project.story / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def tree(project: Project) -> dict[str, bytes]:
    """Every generated file, and the ids."""
    found = {
        p.relative_to(project.script).as_posix(): p.read_bytes()
        for p in project.script.rglob("*")
        if p.is_file()
    }
    return {**found, "ids": project.line_ids.read_bytes()}


def made(project: Project, *, use_cache: bool = True) -> str:
    findings, _drifted, message = build(project, use_cache=use_cache)
    assert findings == []
    return message


def test_one_file_a_scene_and_the_data_files(tmp_path: Path) -> None:
    project = two_scenes(tmp_path)
    made(project)
    assert set(tree(project)) == {
        "00_the_chair/winds.rpy",
        "00_the_chair/desk.rpy",
        "variables.rpy",
        "cast.rpy",
        "pictures.rpy",
        "audio.rpy",
        "catalogue.rpy",
        "retired.rpy",
        "routes.rpy",
        "start.rpy",
        "ids",
    }


def test_a_second_build_touches_nothing(tmp_path: Path) -> None:
    project = two_scenes(tmp_path)
    made(project)
    stamps = {p: p.stat().st_mtime_ns for p in project.script.rglob("*.rpy")}
    assert made(project) == "Built 10 files, 0 changed."
    assert {p: p.stat().st_mtime_ns for p in project.script.rglob("*.rpy")} == stamps


def test_the_same_bytes_in_another_folder_and_without_a_cache(tmp_path: Path) -> None:
    one, two = two_scenes(tmp_path / "one"), two_scenes(tmp_path / "far" / "two")
    made(one)
    made(two, use_cache=False)
    assert tree(one) == tree(two)


def test_a_call_that_is_gone_keeps_its_return_label(tmp_path: Path) -> None:
    called = scene_yaml("roll_call", "- Here.\n", "returns: yes\n")
    caller = scene_yaml("winds", "- call: roll_call\n- ending: quarantine\n")
    project = story_in(tmp_path, {"winds": caller, "roll_call": called})
    made(project)
    found = re.search(r" from (winds_\w+)", tree(project)["00_the_chair/winds.rpy"].decode())
    assert found is not None
    edit(project, "chapters/00_the_chair/winds.yaml", "- call: roll_call", "- goto: roll_call")
    edit(project, "chapters/00_the_chair/winds.yaml", "- ending: quarantine\n", "")
    edit(project, "chapters/00_the_chair/roll_call.yaml", "returns: yes\n", "")
    edit(
        project, "chapters/00_the_chair/roll_call.yaml", "- Here.", "- Here.\n- ending: quarantine"
    )
    made(project)
    retired = tree(project)["retired.rpy"].decode()
    assert f"label {found.group(1)}:\n    jump scene_winds\n" in retired


CHANGES = {
    "a word in a scene": (
        "chapters/00_the_chair/winds.yaml",
        "Snow.",
        "Snow, again.",
        "00_the_chair/winds.rpy",
    ),
    "an effect": (
        "chapters/00_the_chair/desk.yaml",
        "set: {altered: +1}",
        "set: {altered: +2}",
        "00_the_chair/desk.rpy",
    ),
    "a range that clamps": (
        "variables.yaml",
        "altered: {range: 0..9",
        "altered: {range: 0..7",
        "00_the_chair/desk.rpy",
    ),
    "a name": ("cast.yaml", "name: Kranz", "name: Krantz", "cast.rpy"),
    "a picture": (
        "places.yaml",
        "lights: [calm, night]",
        "lights: [calm, night, alarm]",
        "pictures.rpy",
    ),
    "an ending": ("endings.yaml", "hint: Say nothing.", "hint: Say something.", "catalogue.rpy"),
}


@pytest.mark.parametrize(("file", "old", "new", "expected"), CHANGES.values(), ids=CHANGES)
def test_the_cache_never_hides_a_change(
    tmp_path: Path, file: str, old: str, new: str, expected: str
) -> None:
    project = two_scenes(tmp_path / "a")
    made(project)
    before = tree(project)
    edit(project, file, old, new)
    made(project)
    after = tree(project)
    assert before[expected] != after[expected]
    shutil.rmtree(project.cache)
    made(project, use_cache=False)
    assert tree(project) == after


def test_a_touched_or_edited_generated_file_is_made_again(tmp_path: Path) -> None:
    project = two_scenes(tmp_path)
    made(project)
    right = tree(project)
    (project.script / "00_the_chair" / "winds.rpy").write_text("label scene_winds:\n    return\n")
    assert made(project) == "Built 10 files, 1 changed."
    assert tree(project) == right


def test_ids_that_somebody_else_changed_are_used(tmp_path: Path) -> None:
    project = two_scenes(tmp_path)
    made(project)
    text = project.line_ids.read_text(encoding="utf-8")
    found = re.search(r"winds_\w{6}", text)
    assert found is not None
    project.line_ids.write_text(text.replace(found.group(), "winds_merged"), encoding="utf-8")
    made(project)
    assert b"winds_merged" in tree(project)["00_the_chair/winds.rpy"]


def test_a_removed_scene_takes_its_file_along(tmp_path: Path) -> None:
    project = two_scenes(tmp_path)
    made(project)
    edit(project, "chapters/00_the_chair/winds.yaml", "goto: desk", "ending: quarantine")
    (project.story / "chapters/00_the_chair/desk.yaml").unlink()
    made(project)
    assert "00_the_chair/desk.rpy" not in tree(project)
    assert b"once_desk" not in tree(project)["variables.rpy"]


def test_errors_leave_the_disk_as_it_was(tmp_path: Path) -> None:
    project = two_scenes(tmp_path)
    made(project)
    before = tree(project)
    edit(project, "chapters/00_the_chair/winds.yaml", "kranz (off)", "kranc (off)")
    findings, _, message = build(project)
    assert [item.code.id for item in findings] == ["ATS301"]
    assert message.startswith("Nothing was built")
    assert tree(project) == before


DRIFTS = {
    "edited": lambda p: (p.script / "start.rpy").write_text("label start:\n    return\n"),
    "missing": lambda p: (p.script / "start.rpy").unlink(),
    "left over": lambda p: (p.script / "old.rpy").write_text("label old:\n    return\n"),
    "ids": lambda p: p.line_ids.write_text(
        p.line_ids.read_text() + "\n[gone]\n+\tgone_aaaaaa\tsay\t\tGone.\n"
    ),
    "stale": lambda p: edit(p, "chapters/00_the_chair/winds.yaml", "Snow.", "Rain."),
}


@pytest.mark.parametrize("spoil", DRIFTS.values(), ids=DRIFTS)
def test_check_finds_drift_and_writes_nothing(tmp_path: Path, spoil: object) -> None:
    project = two_scenes(tmp_path)
    made(project)
    assert build(project, use_cache=False, check_only=True)[1] is False
    assert callable(spoil)
    spoil(project)
    before = tree(project)
    findings, drifted, _ = build(project, use_cache=False, check_only=True)
    assert drifted
    assert {item.code.id for item in findings} == {"ATS910"}
    assert tree(project) == before


def big_story(folder: Path, word: str) -> Project:
    names = [f"scene_{number:03}" for number in range(150)]
    scenes = {
        name: scene_yaml(name, f"- |\n  {word} {name}.\n- {then}\n")
        for name, then in zip(
            names, [*(f"goto: {name}" for name in names[1:]), "ending: quarantine"], strict=True
        )
    }
    return story_in(folder, scenes)


def test_a_killed_build_leaves_the_old_script_or_the_new_one(tmp_path: Path) -> None:
    big_story(tmp_path / "old", "Snow")
    project = big_story(tmp_path / "work", "Snow")
    made(project, use_cache=False)
    old = {name: data for name, data in tree(project).items() if name != "ids"}
    new_project = big_story(tmp_path / "new", "Rain")
    new_project.line_ids.write_bytes(project.line_ids.read_bytes())
    made(new_project, use_cache=False)
    new = {name: data for name, data in tree(new_project).items() if name != "ids"}
    assert old != new
    random.seed(8)
    outcomes = set()
    for _round in range(12):
        big_story(tmp_path / "work", "Rain")
        process = subprocess.Popen(
            [sys.executable, "-c", _BUILD, str(project.story)], cwd=ROOT, stdout=subprocess.DEVNULL
        )
        time.sleep(random.uniform(0.05, 0.6))
        process.send_signal(signal.SIGKILL)
        process.wait()
        standing = {name: data for name, data in tree(project).items() if name != "ids"}
        assert standing in (old, new)
        outcomes.add(standing == new)
        # The next build mends whatever was left half done, in either direction.
        big_story(tmp_path / "work", "Snow")
        made(open_project(project.story))
        assert {name: data for name, data in tree(project).items() if name != "ids"} == old
        assert not list(project.game.glob(f"{STAGING_PREFIX}*"))
    assert outcomes


_BUILD = """
import sys
from pathlib import Path
from tools.commands.build import build
from tools.project import open_project
build(open_project(Path(sys.argv[1])))
"""

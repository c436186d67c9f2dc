"""A save of one release goes on in the next: at the same line, or the nearest one before it, with
every variable.

Two releases are built in folders of their own, so that no compiled script of the first helps the
second.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.realgame import real_game
from tests.storybox import scene_yaml
from tools.build.load import load
from tools.commands.build import build
from tools.engine.run import locate
from tools.project import open_project

pytestmark = pytest.mark.engine

HARNESS = Path(__file__).parent / "harness"

FIRST = """\
- place: watch_desk night
- enter: kranz stern @left
- music: relay_solitude
- |
  a1: The lamp went out.
  a2: Nobody looked at it.
- set: {suspicion: +2}
- |
  kranz wry: a3: Forward, hold, alter.
- choice: |
    a4: What now?
  options:
    - say: Forward it.
      set: {winds: refused, altered: +1}
      then:
        - |
          b1: It went up the tube.
          b2: It was gone.
    - say: Hold it.
      set: {winds: blurred}
- call: inner
- |
  a5: That was the night.
- goto: last
"""
INNER = """\
- set: {patience: +1}
- |
  c1: A call within the night.
  c2: It ended.
"""
LAST = "- |\n  d1: The end of it.\n- ending: quarantine\n"

Story = dict[str, str]


def story() -> Story:
    def narrated(text: str) -> str:
        # `a1:` would be a speaker: these lines are narration with a mark in front.
        lines = text.split("\n")
        marked = [
            line.replace(f"{mark}:", f"narrator: {mark}:", 1)
            if (mark := line.strip().partition(":")[0]) in MARKS
            else line
            for line in lines
        ]
        return "\n".join(marked)

    return {
        "first": scene_yaml("first", narrated(FIRST)),
        "inner": scene_yaml("inner", narrated(INNER), head="returns: yes\n"),
        "last": scene_yaml("last", LAST.replace("d1:", "narrator: d1:")),
    }


MARKS = ("a1", "a2", "a3", "a4", "a5", "b1", "b2", "c1", "c2")
SAVED = ("a2", "a3", "menu", "b2", "c2")


def keep(files: Story) -> Story:
    return files


def replaced(old: str, new: str, scene: str = "first") -> Callable[[Story], Mapping[str, str]]:
    def edit(files: Story) -> Mapping[str, str]:
        assert old in files[scene], old
        return files | {scene: files[scene].replace(old, new, 1)}

    return edit


def moved(files: Story) -> Mapping[str, str]:
    """The scene's file stands in another chapter."""
    rest = dict(files)
    rest["../01_next/first"] = rest.pop("first")
    return rest | {"../01_next/chapter": "number: 1\ntitle: Next\nday: D-3\n"}


def other_id(files: Story) -> Mapping[str, str]:
    """The scene has another id, and says which one it had."""
    rest = dict(files)
    text = rest.pop("first").replace("scene: first\n", "scene: opening\nwas: [first]\n")
    return rest | {"opening": text}


def reordered(files: Story) -> Mapping[str, str]:
    """Lines change places, and scenes stand in other files in another order."""
    text = files["first"]
    first, second = "narrator: a1: The lamp went out.", "narrator: a2: Nobody looked at it."
    text = text.replace(first, "%").replace(second, first).replace("%", second)
    return {"last": files["last"], "inner": files["inner"], "first": text}


@dataclass(frozen=True)
class Edit:
    """What the next release does, and where each save then leads (same line unless told).

    ``variables`` are replacements in variables.yaml, ``migrations`` is that file's text, and
    ``now`` what is other than in the save, by variable: former value to the value now.
    """

    name: str
    make: Callable[[Story], Mapping[str, str]]
    leads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    variables: tuple[tuple[str, str], ...] = ()
    migrations: str = ""
    now: Mapping[str, Mapping[Any, Any]] = field(default_factory=dict)


EDITS = (
    Edit("nothing", keep),
    Edit("typo", replaced("Nobody looked at it.", "Nobody looked at it again.")),
    Edit("insert", replaced("  narrator: a2:", "  A new line stands here.\n  narrator: a2:")),
    Edit("delete", replaced("  narrator: a2: Nobody looked at it.\n", ""), {"a2": ("a1", "a3")}),
    Edit("reorder", reordered),
    Edit("move file", moved),
    Edit("rename scene", other_id),
    Edit(
        "choice before",
        replaced(
            "- set: {suspicion: +2}\n",
            "- choice: New?\n  options:\n"
            "    - say: One.\n    - say: Two.\n- set: {suspicion: +2}\n",
        ),
        {},
    ),
    Edit(
        "option inside",
        replaced("    - say: Forward it.\n", "    - say: Burn it.\n    - say: Forward it.\n"),
        {},
    ),
    Edit(
        "line in the call", replaced("  narrator: c2:", "  One more.\n  narrator: c2:", "inner"), {}
    ),
    Edit(
        "value gone",
        replaced("set: {winds: refused, altered: +1}", "set: {winds: lost, altered: +1}"),
        variables=(("[given, refused, blurred]", "[given, lost, blurred]"),),
        migrations="values:\n  winds: {refused: lost}\n",
        now={"winds": {"refused": "lost"}},
    ),
    Edit(
        "range narrower",
        keep,
        variables=(("patience: {range: 0..4, start: 2}", "patience: {range: 0..2, start: 1}"),),
        now={"patience": {3: 2}},
    ),
    Edit(
        "variable renamed",
        replaced("{suspicion: +2}", "{distrust: +2}"),
        variables=(("suspicion:", "distrust:"),),
        migrations="renamed:\n  suspicion: distrust\n",
        now={"suspicion": {}},
    ),
)


def carried_over(values: Mapping[str, Any], edit: Edit) -> dict[str, Any]:
    """The variables of a save as the next release should have them."""
    found = dict(values)
    for name, changes in edit.now.items():
        found[name] = changes.get(found[name], found[name])
    if "renamed" in edit.migrations:
        found["distrust"] = found.pop("suspicion")
    return found


def played(game: Path, saves: Path, out: Path, mode: str) -> list[dict[str, Any]]:
    outcome = locate().run(
        game,
        harness=HARNESS,
        env={
            "ATS_SAVES_MODE": mode,
            "ATS_SAVES_OUT": str(out),
            "ATS_SAVES_AT": ",".join(SAVED),
        },
        savedir=saves,
        timeout=180,
    )
    found = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert found, outcome.error
    assert found[-1]["ev"] == "finished", (found[-3:], outcome.error)
    return found


@pytest.fixture(scope="module")
def first_release(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, dict[str, Any]]:
    """The built game, its saves, and the state at each of them."""
    folder = tmp_path_factory.mktemp("first")
    real_game(folder / "game0", story())
    saves = folder / "saves"
    saves.mkdir()
    told = played(folder / "game0", saves, folder / "saved.jsonl", "save")
    states = {record["name"]: record for record in told if record["ev"] == "at"}
    assert set(SAVED) <= set(states)
    return folder / "game0", saves, states


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_a_save_goes_on_in_the_next_release(
    edit: Edit,
    first_release: tuple[Path, Path, dict[str, Any]],
    tmp_path: Path,
) -> None:
    game, saves, states = first_release
    shutil.copytree(game, tmp_path / "game")
    chapter = tmp_path / "game/game/story/chapters/00_the_chair"
    for path in chapter.glob("*.yaml"):
        if path.name != "chapter.yaml":
            path.unlink()
    for name, text in edit.make(story()).items():
        path = chapter / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    variables = tmp_path / "game/game/story/variables.yaml"
    text = variables.read_text(encoding="utf-8")
    changes = (("variables:\n", "variables:\n  newcomer: {range: 0..3, start: 2}\n"),)
    for old, new in (*changes, *edit.variables):
        assert old in text
        text = text.replace(old, new)
    variables.write_text(text, encoding="utf-8")
    if edit.migrations:
        variables.with_name("migrations.yaml").write_text(edit.migrations, encoding="utf-8")
    manifest = tmp_path / "game/project.json"
    values = json.loads(manifest.read_text(encoding="utf-8"))
    if edit.name == "rename scene":
        values["entry"] = "opening"
    manifest.write_text(json.dumps(values), encoding="utf-8")
    project = open_project(tmp_path / "game/game/story")
    findings, _, message = build(project, use_cache=False)
    assert message.startswith("Built"), [item.message for item in findings]
    assert load(project, use_cache=False).facts
    shutil.copytree(saves, tmp_path / "saves")

    told = played(tmp_path / "game", tmp_path / "saves", tmp_path / "loaded.jsonl", "load")
    for slot in SAVED:
        after = [record for record in told if record["slot"] == slot]
        assert not [record for record in after if record["ev"] == "error"], after
        first = next(record for record in after if record["ev"] == "at")
        assert first["name"] in edit.leads.get(slot, (slot,)), (slot, first)
        if first["name"] not in states:
            continue
        before = states[first["name"]]
        assert first["story"] == carried_over(before["story"], edit) | {"newcomer": 2}
        assert (first["shown"], first["music"]) == (before["shown"], before["music"])
        # What follows is the rest of the story, to its ending.
        assert [record["name"] for record in after if record["ev"] == "at"][-1] == "d1"

"""`schema`: what the tools accept the schema accepts, and planted mistakes it does not."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from tests.commands.running import run_command
from tests.commands.yaml12 import read
from tests.storybox import DATA, scene_yaml, story_in
from tools.build.load import load
from tools.project import ROOT, Project
from tools.schema.story import schemas

README = (ROOT / "game" / "story" / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
LINKS = ("long_watch", "ping_early", "shift_change", "drawer")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    scenes = {name: scene_yaml(name, "- ending: quarantine\n") for name in LINKS}
    scenes["roll_call"] = scene_yaml("roll_call", "- |\n  Here.\n", "returns: yes\n")
    return story_in(tmp_path_factory.mktemp("story"), scenes)


@pytest.fixture(scope="module")
def made(project: Project) -> dict[str, Any]:
    return schemas(load(project, use_cache=False))


def faults(made: dict[str, Any], name: str, text: str) -> list[str]:
    validator = Draft7Validator(made[f"{name}.json"])
    return [error.message for error in validator.iter_errors(read(text))]


def test_the_schemas_are_schemas(made: dict[str, Any]) -> None:
    for schema in made.values():
        Draft7Validator.check_schema(schema)


def where(example: str) -> tuple[str, str]:
    """The schema of an example of README.md, and the example as a whole file."""
    named = re.match(r"# ([\w/]+)\.yaml\n", example)
    if named:
        return named[1].split("/")[0], example
    if example.startswith("variables:"):
        return "variables", example
    return "chapters", example if example.startswith("scene:") else scene_yaml("x", example)


@pytest.mark.parametrize("example", EXAMPLES, ids=[x.split("\n", 1)[0][:40] for x in EXAMPLES])
def test_examples_of_the_readme_pass(made: dict[str, Any], example: str) -> None:
    name, text = where(example)
    assert faults(made, name, text) == []


@pytest.mark.parametrize("path", [*DATA])
def test_data_files_pass(made: dict[str, Any], path: str) -> None:
    name = path.split("/")[0].removesuffix(".yaml")
    assert faults(made, name, DATA[path]) == []


GOOD = [
    "- sofie tired: Without a block.",
    "- Plain narration.",
    "- enter: kranz stern seated @left",
    "- enter: [kranz, sand @right]",
    "- leave: [kranz, all]",
    "- place: ridge",
    "- place: receiver_comms alarm\n  with: cut",
    "- music: stop",
    "- codex: okri_341 2",
    "- pause: 0.5",
    "- choice:\n  options:\n    - say: 4\n    - say: No\n      once: yes",
    "- when: at_least(2, tape_kept, winds == given, suspicion < 3)\n  then: |\n    Words.",
    "- set: {suspicion: -1, plant: kept, tape_kept: winds == given, struck: no}",
    "- call: roll_call",
]
BAD = [
    "- enter: krantz",
    "- enter: kranz sterm",
    "- enter: kranz @middle",
    "- enter: voss",
    "- place: rigde",
    "- place: ridge night",
    "- place: ridge\n  with: cot",
    "- light: nite",
    "- music: relay",
    "- sound: stop",
    "- codex: okri_341 3",
    "- goto: nowhere",
    "- goto: roll_call",
    "- call: drawer",
    "- ending: quarantin",
    "- pause: 99",
    "- camera: closer",
    "- flash: blue",
    "- set: {suspicon: 1}",
    "- set: {plant: stolen}",
    "- set: {suspicion: 7}",
    "- set: {}",
    "- when: wnds == given\n  then: [{goto: drawer}]",
    "- when: winds == given",
    "- choice: No options.",
    "- choice: x\n  options: []",
    "- choice: x\n  options:\n    - forward: Archive",
    "- choice: x\n  options:\n    - say: x\n      onec: yes",
    "- desk: m\n  text: x\n  options:\n    - forward: a\n      hold: b",
    "- desk: m\n  options:\n    - hold: b",
    "- sofei: Hello.",
    "- gota: drawer",
    "- goto: drawer\n  call: roll_call",
]


@pytest.mark.parametrize("step", GOOD)
def test_good_steps_pass(made: dict[str, Any], step: str) -> None:
    assert faults(made, "chapters", scene_yaml("x", step + "\n")) == []


@pytest.mark.parametrize("step", BAD)
def test_planted_mistakes_fail(made: dict[str, Any], step: str) -> None:
    assert faults(made, "chapters", scene_yaml("x", step + "\n"))


BAD_FILES = [
    ("chapters", "scene: x\ntitle: X\n"),
    ("chapters", "scene: X Y\ntitle: X\nsteps: [{goto: drawer}]\n"),
    ("chapters", "scene: x\ntitle: X\nsetps: []\nsteps: [{goto: drawer}]\n"),
    ("chapters", "number: one\ntitle: X\n"),
    ("cast", "kranz: {name: Kranz}\n"),
    ("cast", "kranz: {name: Kranz, colour: red, poses: [a], expressions: [b]}\n"),
    ("cast", "kranz: {name: Kranz, colour: '#112233'}\n"),
    ("cast", "voss: {name: V, kind: voice, colour: '#112233', poses: [a]}\n"),
    ("places", "ridge: {nam: A ridge}\n"),
    ("variables", "variables:\n  x: {values: [a, b], flag: no}\n"),
    ("variables", "variables:\n  x: {range: 0-4}\n"),
    ("audio", "sounds:\n  klaxon: {about: loud}\n"),
    ("endings", "quarantine: {hint: x}\n"),
    ("codex", "entry: x\ntitle: X\nkind: report\nversions: []\n"),
]


@pytest.mark.parametrize(("name", "text"), BAD_FILES)
def test_faulty_files_fail(made: dict[str, Any], name: str, text: str) -> None:
    assert faults(made, name, text)


def test_the_command_writes_what_the_editor_settings_name(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("schema", "--story", str(project.story)) == 0
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text())
    named = sorted(Path(path).name for path in settings["yaml.schemas"])
    assert named == sorted(path.name for path in (project.root / ".cache/schema").iterdir())
    assert ".cache/schema/chapters.json" in capsys.readouterr().out


def test_unchanged_schemas_are_not_touched(project: Project) -> None:
    run_command("schema", "--story", str(project.story))
    path = project.root / ".cache/schema/chapters.json"
    before = path.stat().st_mtime_ns
    run_command("schema", "--story", str(project.story))
    assert path.stat().st_mtime_ns == before


def test_a_story_without_names_still_has_legal_schemas(tmp_path: Path) -> None:
    data = dict.fromkeys(("cast.yaml", "places.yaml", "variables.yaml", "audio.yaml"), "")
    project = story_in(tmp_path, {}, entry="first", data={**data, "endings.yaml": ""})
    for schema in schemas(load(project, use_cache=False)).values():
        Draft7Validator.check_schema(schema)

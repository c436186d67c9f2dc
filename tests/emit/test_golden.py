"""Scenes beside the script that they become. `pytest --update tests/emit` writes the script anew:
read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.storybox import story_in
from tools.build.load import load
from tools.build.script import make
from tools.checks.run import examine
from tools.diagnostics.model import Bag

GOLDEN = Path(__file__).parent / "golden"
SCENES = ("staging", "talk", "choices", "roll_call")
DATA = ("variables", "cast", "pictures", "audio", "catalogue", "routes", "start", "retired")


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The generated files of the golden story, by name without folder."""
    scenes = {name: (GOLDEN / f"{name}.yaml").read_text(encoding="utf-8") for name in SCENES}
    project = story_in(tmp_path_factory.mktemp("golden"), scenes)
    loaded = load(project, use_cache=False)
    assert examine(loaded) == []
    made = make(loaded, Bag("line_ids.tsv"), trust_disk=False)
    return {Path(name).stem: (data or b"").decode() for name, data in made.files.items()}


@pytest.mark.parametrize("name", [*SCENES, *DATA])
def test_golden(script: dict[str, str], name: str, update: bool) -> None:
    golden = GOLDEN / f"{name}.rpy"
    if update:
        golden.write_text(script[name], encoding="utf-8")
    assert script[name] == golden.read_text(encoding="utf-8")


def test_every_file_has_its_golden(script: dict[str, str]) -> None:
    assert set(script) == {*SCENES, *DATA}

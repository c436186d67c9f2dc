"""Every example of game/story/README.md is what it says: it parses, builds and finds nothing to
complain about.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.storybox import scene_yaml, story_in
from tools.build.load import load
from tools.build.script import make
from tools.checks.run import examine
from tools.diagnostics.model import Bag
from tools.project import ROOT

README = (ROOT / "game" / "story" / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
DATA_FILE = re.compile(r"# ([\w/]+\.yaml)\n")
LINKS = ("long_watch", "ping_early", "shift_change", "drawer")


def test_the_page_has_its_examples() -> None:
    assert len(EXAMPLES) >= 13


@pytest.mark.parametrize(
    "example", EXAMPLES, ids=[text.split("\n", 1)[0][:40] for text in EXAMPLES]
)
def test_example(tmp_path: Path, example: str) -> None:
    scenes = {name: scene_yaml(name, "- ending: quarantine\n") for name in LINKS}
    scenes["roll_call"] = scene_yaml("roll_call", "- |\n  kranz (off): Here.\n", "returns: yes\n")
    data: dict[str, str] = {}
    named = DATA_FILE.match(example)
    if named:
        data[named.group(1)] = example
    elif example.startswith("variables:"):
        data["variables.yaml"] = example
    elif example.startswith("scene:"):
        scenes["long_watch"] = example
    else:
        scenes["long_watch"] = scene_yaml("long_watch", example + _way_out(example))
    # The other scenes hang on one nobody has to read, so that nothing is unreachable.
    hub = "".join(f"    - say: {name}\n      goto: {name}\n" for name in LINKS)
    scenes["entrance"] = scene_yaml(
        "entrance", f"- call: roll_call\n- choice: Where to?\n  options:\n{hub}"
    )
    project = story_in(tmp_path, scenes, entry="entrance", data=data)
    loaded = load(project, use_cache=False)
    found = examine(loaded)
    assert [(item.path, item.span, item.message) for item in found] == []
    script = make(loaded, Bag("line_ids.tsv"), trust_disk=False)
    assert all(script.files.values())


def _way_out(example: str) -> str:
    return "" if example.rstrip().endswith("goto: shift_change") else "- goto: shift_change\n"


SECTION = README.partition("\n## Talk\n")[2].partition("\n## ")[0]
TALK = re.findall(r"^\| `([^`]+)` \|", SECTION, re.MULTILINE)


def test_the_table_of_talk_is_there() -> None:
    assert len(TALK) >= 7


@pytest.mark.parametrize("line", TALK)
def test_a_line_of_the_table_of_talk(tmp_path: Path, line: str) -> None:
    steps = f"- |\n  {line}\n- ending: quarantine\n"
    project = story_in(tmp_path, {"long_watch": scene_yaml("long_watch", steps)})
    assert [item.message for item in load(project, use_cache=False).findings] == []

"""`graph`: everything is in the picture, nothing overlaps, and the bytes are always the same."""

from __future__ import annotations

import itertools
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.commands.running import run_command
from tests.storybox import scene_yaml, story_in
from tools.bench.story import generate
from tools.build.load import load
from tools.graphing.arrange import Placed, arrange
from tools.graphing.layers import Box, Layered, Link, layered
from tools.graphing.panel import choice_lines, label_lines
from tools.graphing.story import story_svg
from tools.graphing.ways import Way, choices_of, ways_of
from tools.project import Project, open_project

HUB = """\
- hub: The board
  options:
    - say: Look
    - say: Back & <out>
      goto: winds
    - say: Again
      goto: hub
    - say: Out
      leave: yes
- when: winds == given
  then: [{goto: far}]
  else: [{goto: last}]
"""
SCENES = {
    "winds": scene_yaml(
        "winds",
        "- call: roll\n- choice: x\n  options:\n"
        "    - {say: Hub, goto: hub}\n    - {say: Also hub, goto: hub}\n"
        "    - say: Stay\n- goto: last\n",
    ),
    "hub": scene_yaml("hub", HUB),
    "far": scene_yaml("far", "- call: roll\n- goto: last\n"),
    "last": scene_yaml("last", "- when: tape_kept\n  then: [{goto: lost}]\n- ending: quarantine\n"),
    "lost": scene_yaml("lost", "- ending: quarantine\n"),
    "roll": scene_yaml("roll", "- |\n  Hi.\n", "returns: yes\n"),
    "nobody": scene_yaml("nobody", "- goto: last\n"),
}
NEXT = "chapters/01_next"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    extra = {
        f"{NEXT}/chapter.yaml": "number: 1\ntitle: Next\n",
        f"{NEXT}/lost.yaml": SCENES["lost"],
    }
    return story_in(tmp_path, {k: v for k, v in SCENES.items() if k != "lost"}, data=extra)


def test_ways(project: Project) -> None:
    scenes = load(project).all_scenes()
    assert ways_of(scenes["winds"]) == [
        Way("winds", "roll", "call", ()),
        Way("winds", "hub", "goto", ("Hub", "Also hub")),
        Way("winds", "last", "goto", ()),
    ]
    assert ways_of(scenes["hub"]) == [
        Way("hub", "winds", "goto", ("Back & <out>",)),
        Way("hub", "hub", "goto", ("Again",)),
        Way("hub", "far", "goto", ("if winds == given",)),
        Way("hub", "last", "goto", ("else",)),
    ]
    assert ways_of(scenes["lost"]) == [Way("lost", "quarantine", "ending", ())]
    assert choices_of(scenes["winds"]) == [("Stay",)]
    assert choices_of(scenes["hub"]) == [("Look", "Out")]


def test_the_picture_has_everything(project: Project) -> None:
    svg = story_svg(load(project))
    root = ET.fromstring(svg)
    ids = {element.get("id") for element in root.iter() if element.get("id")}
    assert ids >= set(SCENES)
    assert root.findall(".//*[@class='loose']//*")
    loose = root.find(".//*[@id='nobody']")
    assert loose is not None
    assert loose.get("class") == "loose"
    texts = " ".join(filter(None, (element.text for element in root.iter())))
    for words in ("Quarantine", "Back &", "Stay", "→ Lost", "from Last", "start", "repeats", "D-4"):
        assert words in texts, words
    assert svg.count('class="way call"') >= 2
    targets = [element.get("href") for element in root.iter() if element.get("href")]
    assert {target[1:] for target in targets if target} <= ids


def test_one_chapter_only(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    path = project.root / "one.svg"
    arguments = ("graph", "--story", str(project.story), "--output", str(path))
    assert run_command(*arguments, "--chapter", "next") == 0
    ids = {element.get("id") for element in ET.parse(path).iter()}
    assert "lost" in ids
    assert "winds" not in ids
    assert run_command(*arguments, "--chapter", "nxt") == 2
    assert "did you mean `next`?" in capsys.readouterr().err


def test_the_same_bytes_every_time(project: Project, tmp_path: Path) -> None:
    assert story_svg(load(project)) == story_svg(load(project, use_cache=False))
    generate(tmp_path / "gen", 60, 4000)
    generated = open_project(tmp_path / "gen/game/story")
    assert story_svg(load(generated)) == story_svg(load(generated, use_cache=False))


def test_standard_output(project: Project, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run_command("graph", "--story", str(project.story)) == 0
    assert capfdbinary.readouterr().out.startswith(b"<svg ")


def test_a_story_with_errors_is_not_drawn(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project.story / "chapters/00_the_chair/far.yaml"
    path.write_text(scene_yaml("far", "- goto: nowhere\n"))
    assert run_command("graph", "--story", str(project.story)) == 1
    assert "there is no scene `nowhere`" in capsys.readouterr().out


def placed(keys: str, edges: str) -> tuple[Layered, Placed]:
    boxes = [Box(key, 100, 40) for key in keys.split()]
    links = [Link(edge[0], edge[1], (60.0, 20.0)) for edge in edges.split()]
    drawing = layered(boxes, links)
    return drawing, arrange(drawing)


SHAPES = [
    ("a", ""),
    ("a b", ""),
    ("a b c", "ab bc"),
    ("a b c d", "ab ac bd cd"),
    ("a b c", "ab bc ca"),
    ("a b c d e", "ab bc cd de ae ad be eb"),
    ("a b c d e f", "af ae ad bd be bf cf ce cd"),
]


@pytest.mark.parametrize(("keys", "edges"), SHAPES)
def test_nothing_overlaps(keys: str, edges: str) -> None:
    drawing, where = placed(keys, edges)
    boxes = [box for layer in drawing.layers for box in layer]
    for one, two in itertools.combinations(boxes, 2):
        (x1, y1), (x2, y2) = where.centre[one.key], where.centre[two.key]
        apart = abs(x1 - x2) >= (one.width + two.width) / 2 - 0.2
        assert apart or abs(y1 - y2) >= (one.height + two.height) / 2 - 0.2, (one, two)
    for box in boxes:
        x, y = where.centre[box.key]
        assert box.width / 2 - 0.2 <= x <= where.width - box.width / 2 + 0.2
        assert box.height / 2 - 0.2 <= y <= where.height - box.height / 2 + 0.2


@pytest.mark.parametrize(("keys", "edges"), SHAPES)
def test_edges_run_down_unless_they_close_a_loop(keys: str, edges: str) -> None:
    drawing, where = placed(keys, edges)
    for number, edge in enumerate(edges.split()):
        down = where.centre[edge[0]][1] < where.centre[edge[1]][1]
        assert down == (number not in drawing.turned)


def test_a_straight_road_is_drawn_straight() -> None:
    _, where = placed("a b c d", "ab bc cd")
    assert len({where.centre[key][0] for key in "abcd"}) == 1


def test_no_needless_crossing() -> None:
    _, where = placed("a b c d", "ad bc")
    ad, bc = (
        (where.centre["a"][0], where.centre["d"][0]),
        (where.centre["b"][0], where.centre["c"][0]),
    )
    assert (ad[0] < bc[0]) == (ad[1] < bc[1])


def test_long_captions_are_cut() -> None:
    assert label_lines(("One",)) == ("One",)
    assert len(label_lines(("a long caption that goes on and on and on and on for ever",))) == 2
    assert label_lines(("a", "b", "c", "d")) == ("a", "b", "and 2 more")
    assert choice_lines([("a", "b"), ("c",)]) == ((True, "a"), (False, "b"), (True, "c"))
    assert len(choice_lines([tuple("abcdefghijklmnop")])) == 10

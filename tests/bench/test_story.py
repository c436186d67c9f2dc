"""The generated story: always the same, of the right size, and without a single finding."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools.bench.process import BenchError, Cost, cheapest, cost_of
from tools.bench.story import generate, story_files
from tools.build.load import load
from tools.checks.run import check_story
from tools.checks.story import StoryFacts
from tools.checks.unreachable_scenes import reached
from tools.commands.build import build
from tools.project import ROOT, open_project


def test_the_same_numbers_give_the_same_bytes() -> None:
    assert story_files(60, 6000, 3) == story_files(60, 6000, 3)
    assert story_files(60, 6000, 3) != story_files(60, 6000, 4)


@pytest.mark.parametrize(
    ("scenes", "words", "seed"), [(12, 1500, 1), (50, 5000, 2), (230, 24000, 3)]
)
def test_it_is_sound_and_as_large_as_ordered(
    tmp_path: Path, scenes: int, words: int, seed: int
) -> None:
    written = generate(tmp_path, scenes, words, seed)
    project = open_project(tmp_path / "game" / "story")
    loaded = load(project, use_cache=False)
    facts = StoryFacts.of(project, loaded.world, loaded.facts)
    assert [str(item) for item in (*loaded.findings, *check_story(facts))] == []
    assert len(loaded.facts) == scenes
    assert set(reached(facts)) == set(facts.scenes)
    assert abs(written - words) < words * 0.05
    # Captions, subjects and notes are not counted while it is written: the tools see a bit more.
    assert 0 <= sum(scene.words for scene in loaded.facts) - written < words * 0.1


def test_it_builds(tmp_path: Path) -> None:
    generate(tmp_path, 60, 6000)
    project = open_project(tmp_path / "game" / "story")
    findings, _, message = build(project)
    assert findings == []
    assert message.startswith("Built ")


def test_it_has_the_shapes_of_a_real_story(tmp_path: Path) -> None:
    generate(tmp_path, 120, 12000)
    text = "".join(p.read_text() for p in (tmp_path / "game/story/chapters").rglob("*.yaml"))
    for piece in (
        "- hub:",
        "- desk:",
        "- cases:",
        "- when:",
        "once: yes",
        "- call:",
        "(if ",
        "goto:",
    ):
        assert piece in text, piece


@pytest.mark.parametrize("scenes", [0, 11, 2001])
def test_other_sizes_are_refused(tmp_path: Path, scenes: int) -> None:
    with pytest.raises(ValueError, match="12 to 2000"):
        generate(tmp_path, scenes, 1000)


class TestCosts:
    def test_a_process_is_measured(self, tmp_path: Path, python: str) -> None:
        # In a process of its own: Linux counts what the parent had when it forked.
        script = (
            "import sys; from pathlib import Path; from tools.bench.process import cost_of\n"
            "for code in ('pass', 'x = bytes(200_000_000); y = x[1:]; sum(range(3_000_000))'):\n"
            "    cost = cost_of([sys.executable, '-c', code], Path(sys.argv[1]))\n"
            "    print(cost.wall, cost.cpu, cost.memory)\n"
        )
        told = subprocess.run(
            [python, "-c", script, str(tmp_path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        idle, busy = (Cost(*map(float, line.split())) for line in told.stdout.splitlines())
        assert busy.cpu > idle.cpu > 0
        assert busy.memory > 200 > idle.memory
        assert cheapest([busy, idle]) is idle

    def test_a_command_that_fails_is_told(self, tmp_path: Path, python: str) -> None:
        with pytest.raises(BenchError, match=r"(?s)ended with 3.*no good"):
            cost_of([python, "-c", "print('no good'); raise SystemExit(3)"], tmp_path)

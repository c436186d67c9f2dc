"""`bench`: its figures, and that each has a reference from the same run."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.commands.running import run_command
from tools.bench import measures
from tools.bench.measures import MEASURES, Bench, Measure
from tools.bench.process import Cost


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small story, and costs without starting anything."""
    monkeypatch.setattr(measures, "SCENES", 12)
    monkeypatch.setattr(measures, "WORDS", 1200)
    costs = {name: Cost(n + 1.0, n + 0.5, 10.0) for n, name in enumerate(measures._RUNS)}
    monkeypatch.setattr(Bench, "cost", lambda _bench, what: costs[what])


@pytest.mark.usefixtures("quick")
def test_json_has_the_promised_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("bench", "--json", "--runs", "1") == 0
    found = json.loads(capsys.readouterr().out)
    assert [item["name"] for item in found] == list(MEASURES)
    for item in found:
        assert {"name", "value", "unit", "reference", "ratio"} <= set(item)
        assert item["ratio"] == pytest.approx(item["value"] / item["reference"], rel=1e-2)


@pytest.mark.usefixtures("quick")
def test_one_figure_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("bench", "--only", "start", "--runs", "1") == 0
    assert "start" in capsys.readouterr().out.splitlines()[1]


def test_an_unknown_figure(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("bench", "--only", "sped") == 2
    assert "cold_build" in capsys.readouterr().err


def test_a_figure_without_reference_has_no_ratio() -> None:
    assert Measure("a", 2.0, "s", None, "", "").as_json()["ratio"] is None
    assert Measure("a", 2.0, "s", 4.0, "", "").as_json()["ratio"] == 0.5


def test_a_real_cold_build_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measures, "SCENES", 12)
    monkeypatch.setattr(measures, "WORDS", 1200)
    monkeypatch.setattr(
        measures, "tools_command", lambda *arguments: [sys.executable, "-m", "tools", *arguments]
    )
    bench = Bench(tmp_path, 1, lambda _what: None)
    bench.prepare()
    cold, again = bench.cost("cold build"), bench.cost("build after one edited scene")
    assert cold.cpu > 0 < again.cpu
    assert (bench.built.parent / "script" / "start.rpy").is_file()

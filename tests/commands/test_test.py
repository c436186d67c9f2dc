"""`test`: a line a stage, and exit code 1 when any stage fails."""

from __future__ import annotations

import pytest

from tests.commands.running import run_command
from tools.commands import test as command
from tools.commands.test import Stage


def stages(monkeypatch: pytest.MonkeyPatch, *results: bool) -> None:
    def stage(number: int, passes: bool) -> Stage:
        return Stage(f"stage {number}", lambda: passes, engine=number == 2)

    found = [stage(number, passes) for number, passes in enumerate(results)]
    monkeypatch.setattr(command, "_stages", lambda _sdk: found)


def test_all_pass(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    stages(monkeypatch, True, True, True)
    assert run_command("test") == 0
    out = capsys.readouterr().out.splitlines()
    assert out[-1] == "All 3 stages passed."
    assert sum(line.startswith("passed: stage") for line in out) == 3


def test_one_fails_and_the_others_still_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stages(monkeypatch, False, True, True)
    assert run_command("test") == 1
    out = capsys.readouterr().out
    assert "FAILED: stage 0" in out
    assert "passed: stage 2" in out
    assert out.endswith("1 of 3 stages failed: stage 0\n")


def test_fast_leaves_the_engine_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stages(monkeypatch, True, True, False)
    assert run_command("test", "--fast") == 0
    assert "All 2 stages passed." in capsys.readouterr().out


def test_the_stages_of_the_project() -> None:
    names = [stage.name for stage in command._stages(None)]
    assert [stage.name for stage in command._stages(None) if stage.engine] == names[-3:]
    assert names[:6] == [
        "ruff check",
        "ruff format",
        "mypy",
        "build is up to date",
        "story",
        "tests",
    ]


def test_a_module_that_fails_is_heard(capfd: pytest.CaptureFixture[str]) -> None:
    assert command._quiet("tools", "--help")() is True
    assert capfd.readouterr().out == ""
    assert command._quiet("tools", "nothing_like_this")() is False
    assert "usage:" in capfd.readouterr().out

"""`explain`: a page for every code."""

from __future__ import annotations

import pytest

from tests.commands.running import run_command
from tools.diagnostics.registry import registry


def test_every_code_has_a_page_and_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("explain") == 0
    rows = capsys.readouterr().out.splitlines()
    assert len(rows) == len(registry()) > 50
    for code, row in zip(registry().values(), rows, strict=True):
        assert row.startswith(code.id)
        assert run_command("explain", code.id.lower()) == 0
        page = capsys.readouterr().out
        assert page.startswith(f"{code.id}: {code.title}")
        assert code.help.split()[0] in page


def test_an_unknown_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("explain", "ATS80l") == 2
    assert "Did you mean ATS80" in capsys.readouterr().err

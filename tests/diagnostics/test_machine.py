"""JSON and GitHub."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.diagnostics.helpers import ERROR, INFO, WARNING, finding
from tools.diagnostics.model import Code, Diagnostic
from tools.diagnostics.render import render


def test_json(tmp_path: Path) -> None:
    items = [
        finding(2, 5, 8, message="née", hint="h", fix="f", witness=("a", "b")),
        finding(None, code=WARNING),
    ]
    assert json.loads(render(items, tmp_path, "json", proved={"reachable": 12})) == {
        "findings": [
            {
                "code": "ATS902",
                "severity": "warning",
                "file": "a.yaml",
                "line": None,
                "column": None,
                "message": "wrong",
                "hint": None,
                "witness": [],
                "witness_id": None,
                "witness_choices": [],
            },
            {
                "code": "ATS901",
                "severity": "error",
                "file": "a.yaml",
                "line": 2,
                "column": 5,
                "message": "née",
                "hint": "h",
                "witness": ["a", "b"],
                "witness_id": "ATS901:s_0",
                "witness_choices": ["s_1", "s_2"],
            },
        ],
        "proved": {"reachable": 12},
    }


def test_json_of_nothing(tmp_path: Path) -> None:
    assert json.loads(render([], tmp_path, "json")) == {"findings": [], "proved": {}}


@pytest.mark.parametrize(
    ("item", "command"),
    [
        (
            finding(2, 5, 8),
            "::error file=a.yaml,line=2,endLine=2,col=5,endColumn=7,title=ATS901 an error::wrong",
        ),
        (
            finding(2, 5, 5, code=WARNING),
            "::warning file=a.yaml,line=2,endLine=2,col=5,endColumn=5,title=ATS902 a warning"
            "::wrong",
        ),
        (finding(None, code=INFO), "::notice file=a.yaml,title=ATS903 a note::wrong"),
        (
            finding(None, path="a,b:c%.yaml", message="50%: a, b\r\nc"),
            "::error file=a%2Cb%3Ac%25.yaml,title=ATS901 an error::50%25: a, b%0D%0Ac",
        ),
        (
            finding(None, hint="h", fix="  - |\n    f", witness=("x", "y")),
            "::error file=a.yaml,title=ATS901 an error::wrong%0Ahint: h%0Awrite instead:%0A  - |%0A"
            "    f%0Ahow to get there (play --witness ATS901:s_0):%0A1. x%0A2. y",
        ),
        (
            finding(None, code=Code("ATS904", "error", "a: b, c", "h")),
            "::error file=a.yaml,title=ATS904 a%3A b%2C c::wrong",
        ),
    ],
)
def test_github(tmp_path: Path, item: Diagnostic, command: str) -> None:
    assert render([item], tmp_path, "github") == command


def test_github_has_one_line_a_finding(tmp_path: Path) -> None:
    items = [finding(i, message=f"m{i}\nmore") for i in range(1, 4)]
    lines = render(items, tmp_path, "github").split("\n")
    assert [line.rpartition("::")[2] for line in lines] == [f"m{i}%0Amore" for i in range(1, 4)]
    assert ERROR.severity == "error"

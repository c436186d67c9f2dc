"""SARIF: right by the standard, and pointing at the right places."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.diagnostics.helpers import INFO, WARNING, finding
from tests.diagnostics.sarif_subset import SUBSET
from tools.diagnostics.model import Diagnostic
from tools.diagnostics.render import render

ITEMS = (
    finding(2, 5, 8, hint="h", fix="  - |\n    b", witness=("w",)),
    finding(1, 1, 1, code=WARNING, path="game/story/née 50%.yaml"),
    finding(None, code=INFO),
    finding(9, path="gone.yaml", fix="x"),
)


def sarif(tmp_path: Path, *items: Diagnostic) -> dict[str, Any]:
    (tmp_path / "a.yaml").write_text("a: b\nc:  👩 d\n", encoding="utf-8")
    loaded = json.loads(render(items, tmp_path, "sarif"))
    assert isinstance(loaded, dict)
    return loaded


@pytest.mark.parametrize("items", [(), ITEMS, ITEMS[:1], ITEMS[2:3]])
def test_valid(tmp_path: Path, items: tuple[Diagnostic, ...]) -> None:
    jsonschema.Draft202012Validator.check_schema(SUBSET)
    jsonschema.validate(sarif(tmp_path, *items), SUBSET, jsonschema.Draft202012Validator)


def test_results(tmp_path: Path) -> None:
    (run,) = sarif(tmp_path, *ITEMS)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["ATS901", "ATS902", "ATS903"]
    assert rules[0]["help"] == {"text": "What to do about an error."}
    assert [rule["defaultConfiguration"]["level"] for rule in rules] == ["error", "warning", "note"]
    assert run["columnKind"] == "unicodeCodePoints"
    results = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]: result
        for result in run["results"]
    }
    assert all(rules[each["ruleIndex"]]["id"] == each["ruleId"] for each in run["results"])
    assert "game/story/n%C3%A9e%2050%25.yaml" in results
    with_fix = run["results"][1]
    assert with_fix["message"] == {"text": "wrong (h)"}
    assert with_fix["properties"] == {"witness": ["w"]}
    location = with_fix["locations"][0]["physicalLocation"]
    assert location["region"] == {"startLine": 2, "startColumn": 5, "endColumn": 8}
    assert "region" not in run["results"][0]["locations"][0]["physicalLocation"]


def test_fixes_replace_the_line(tmp_path: Path) -> None:
    (run,) = sarif(tmp_path, *ITEMS)["runs"]
    fixes = [fix for result in run["results"] for fix in result.get("fixes", [])]
    replacements = [change["replacements"] for fix in fixes for change in fix["artifactChanges"]]
    assert replacements == [
        [
            {
                "deletedRegion": {"startLine": 2, "startColumn": 1, "endColumn": 8},
                "insertedContent": {"text": "  - |\n    b"},
            }
        ],
        [
            {
                "deletedRegion": {"startLine": 9, "startColumn": 1, "endLine": 10, "endColumn": 1},
                "insertedContent": {"text": "x\n"},
            }
        ],
    ]

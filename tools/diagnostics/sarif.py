"""Findings as SARIF 2.1.0, the OASIS format that code-scanning services and editors read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from tools.diagnostics.model import Code, Diagnostic, Severity, WitnessChoice
from tools.diagnostics.sources import Sources
from tools.story.model import Span

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_BASE = "%SRCROOT%"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}

_Object = dict[str, Any]


def render_sarif(
    items: Sequence[Diagnostic], sources: Sources, proved: Mapping[str, Any] | None = None
) -> str:
    """One run; what was ``proved`` is among its properties. Columns count characters; paths are
    below the repository.
    """
    codes = sorted({item.code for item in items}, key=lambda code: code.id)
    index = {code.id: i for i, code in enumerate(codes)}
    run: _Object = {
        "tool": {
            "driver": {"name": "Amongst the Stars tools", "rules": [_rule(code) for code in codes]}
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_BASE: {"description": {"text": "The root of the repository."}}},
        "results": [_result(item, index[item.code.id], sources) for item in items],
    }
    if proved:
        run["properties"] = {"proved": dict(proved)}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(code: Code) -> _Object:
    return {
        "id": code.id,
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": code.help},
        "help": {"text": code.help},
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
    }


def _result(item: Diagnostic, rule: int, sources: Sources) -> _Object:
    physical: _Object = {"artifactLocation": _artifact(item.path)}
    if item.span:
        physical["region"] = _region(item.span)
    place = {"physicalLocation": physical}
    result: _Object = {
        "ruleId": item.code.id,
        "ruleIndex": rule,
        "level": _LEVELS[item.severity],
        "message": {"text": _message(item)},
        "locations": [place],
    }
    if item.fix is not None and item.span:
        result["fixes"] = [_fix(item.path, item.span.line, item.fix, sources)]
    if item.witness is not None:
        result["properties"] = {"witness": item.witness.id}
        if item.witness.choices:
            steps = [_step(choice) for choice in item.witness.choices]
            result["codeFlows"] = [{"threadFlows": [{"locations": [*steps, {"location": place}]}]}]
    return result


def _step(choice: WitnessChoice) -> _Object:
    """One choice of the way to a finding, at the option that is taken."""
    location = {
        "physicalLocation": {
            "artifactLocation": _artifact(choice.path),
            "region": _region(choice.span),
        },
        "message": {"text": choice.caption or choice.id},
    }
    return {"location": location}


def _region(span: Span) -> _Object:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endColumn": max(span.end, span.column),
    }


def _message(item: Diagnostic) -> str:
    return f"{item.message} ({item.hint})" if item.hint else item.message


def _artifact(path: str) -> _Object:
    return {"uri": quote(path), "uriBaseId": _BASE}


def _fix(path: str, line: int, fix: str, sources: Sources) -> _Object:
    """Replace the whole line."""
    source = sources.line(path, line)
    if source is None:
        region = {"startLine": line, "startColumn": 1, "endLine": line + 1, "endColumn": 1}
        fix += "\n"
    else:
        region = {"startLine": line, "startColumn": 1, "endColumn": len(source) + 1}
    return {
        "description": {"text": "Write the line as it is meant."},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(path),
                "replacements": [{"deletedRegion": region, "insertedContent": {"text": fix}}],
            }
        ],
    }

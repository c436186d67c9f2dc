"""Findings for programs: JSON and GitHub's workflow commands."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tools.diagnostics.model import Diagnostic, Severity, Witness

_GITHUB: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def render_json(items: Sequence[Diagnostic], proved: Mapping[str, Any] | None) -> str:
    """``{"findings": [...], "proved": {...}}``.

    ``line`` and ``column`` count from 1, and are ``null`` for a finding about a whole file.
    ``hint`` may be ``null``. ``witness`` is a list of captions, often empty; ``witness_id`` is for
    ``play --witness`` (``null``: there is no way there), ``witness_choices`` are the options' ids.
    """
    findings = [
        {
            "code": item.code.id,
            "severity": item.severity,
            "file": item.path,
            "line": item.span.line if item.span else None,
            "column": item.span.column if item.span else None,
            "message": item.message,
            "hint": item.hint,
            **_witness(item.witness),
        }
        for item in items
    ]
    return json.dumps({"findings": findings, "proved": dict(proved or {})}, indent=2)


def _witness(witness: Witness | None) -> dict[str, Any]:
    choices = () if witness is None else witness.choices
    return {
        "witness": [choice.caption for choice in choices],
        "witness_id": None if witness is None else witness.id,
        "witness_choices": [choice.id for choice in choices],
    }


def render_github(items: Sequence[Diagnostic]) -> str:
    """One workflow command a finding, which GitHub shows beside the line of the change."""
    return "\n".join(_command(item) for item in items)


def _command(item: Diagnostic) -> str:
    fields = {"file": item.path}
    if item.span:
        fields["line"] = fields["endLine"] = str(item.span.line)
        fields["col"] = str(item.span.column)
        fields["endColumn"] = str(max(item.span.end - 1, item.span.column))
    fields["title"] = f"{item.code.id} {item.code.title}"
    message = item.message
    if item.hint:
        message += f"\nhint: {item.hint}"
    if item.fix is not None:
        message += f"\nwrite instead:\n{item.fix}"
    if item.witness is not None:
        steps = "".join(f"\n{i}. {each}" for i, each in enumerate(item.witness.captions, 1))
        message += f"\nhow to get there (play --witness {item.witness.id}):{steps}"
    properties = ",".join(f"{name}={_escape_property(text)}" for name, text in fields.items())
    return f"::{_GITHUB[item.severity]} {properties}::{_escape(message)}"


def _escape(text: str) -> str:
    """As GitHub's own toolkit does: ``%`` first, then line ends."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")

"""Findings in any of the formats."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tools.diagnostics.machine import render_github, render_json
from tools.diagnostics.model import Diagnostic
from tools.diagnostics.order import arrange
from tools.diagnostics.sarif import render_sarif
from tools.diagnostics.sources import Sources
from tools.diagnostics.text import render_text

FORMATS = ("text", "json", "github", "sarif")


def render(
    found: Iterable[Diagnostic],
    root: Path,
    form: str = "text",
    *,
    proved: Mapping[str, Any] | None = None,
    summary: str | None = None,
    colour: bool | None = None,
) -> str:
    """What to print, without a line end behind it; empty when there is nothing to say.

    ``root`` is what the paths of findings are relative to. ``proved`` goes into JSON and SARIF,
    ``summary`` behind the text. ``colour`` is decided by where standard output goes unless it is
    given.
    """
    items = arrange(found)
    if form == "json":
        return render_json(items, proved)
    if form == "github":
        return render_github(items)
    if form == "sarif":
        return render_sarif(items, Sources(root), proved)
    if form != "text":
        raise ValueError(f"unknown format {form!r}")
    return render_text(
        items,
        Sources(root),
        colour=wants_colour() if colour is None else colour,
        summary=summary,
    )


def wants_colour() -> bool:
    """On a terminal that has colours, unless the reader set ``NO_COLOR`` (https://no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout is not None and sys.stdout.isatty()

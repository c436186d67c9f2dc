"""What `build`, `check` and others share: opening the project and printing findings."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tools.diagnostics.model import Diagnostic, has_errors
from tools.project import Project, ProjectError, open_project

FORMATS = ("text", "json", "github", "sarif")


def add_story(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--story", type=Path, metavar="DIR", help="another story folder than game/story"
    )


def add_format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="how findings are printed"
    )


def opened(arguments: argparse.Namespace) -> Project | None:
    """The project that the command line means; ``None`` after saying why there is none."""
    try:
        return open_project(arguments.story)
    except ProjectError as problem:
        print(f"error: {problem}\n  {problem.hint}", file=sys.stderr)
        return None


def show(
    findings: Iterable[Diagnostic],
    project: Project,
    form: str = "text",
    proved: dict[str, Any] | None = None,
    summary: str | None = None,
) -> int:
    """Print ``findings``; the exit code is 1 when there are errors or warnings, else 0."""
    # Rendering is needed only when there is something to say.
    from tools.diagnostics.render import render

    found = list(findings)
    text = render(found, project.root, form, proved=proved, summary=summary)
    if text:
        print(text)
    return 1 if has_errors(found) or any(item.severity == "warning" for item in found) else 0

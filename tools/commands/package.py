"""``package``: what players get, for one system."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.bootstrap.progress import Progress
from tools.diagnostics.model import has_errors
from tools.engine.errors import EngineError
from tools.packaging.errors import PackageError
from tools.packaging.targets import TARGETS
from tools.project import ROOT, ProjectError, open_project

HELP = "make the archive that players get, and look into it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", choices=sorted(TARGETS), help="the system that players have")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "dist", help="where the archive goes (default: dist/)"
    )
    parser.add_argument("--sdk", type=Path, help="an official Ren'Py SDK folder to use")


def run(arguments: argparse.Namespace) -> int:
    """0: the archive is there and fit for players; 1: it is not."""
    from tools.commands.build import build
    from tools.packaging.package import package

    try:
        project = open_project()
        findings, drifted, _ = build(project, use_cache=False, check_only=True)
        if drifted or has_errors(findings):
            raise PackageError(
                "game/script is not what the story says.",
                "Run `python3 -m tools build`, look at the changes, and commit them.",
            )
        made = package(project, arguments.target, arguments.out, arguments.sdk, Progress("package"))
    except (PackageError, ProjectError) as error:
        print(f"error: {error}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return 1
    except EngineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{made.path}\n{made.size / 1e6:.1f} MB, {made.files} files\nsha256 {made.sha256}")
    return 0

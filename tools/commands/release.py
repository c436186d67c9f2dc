"""``release``: raise the version, and write down what saves of it will name."""

from __future__ import annotations

import argparse
import sys

from tools.build.load import load
from tools.checks.run import examine
from tools.diagnostics.model import has_errors
from tools.packaging.errors import PackageError
from tools.project import ProjectError, open_project

HELP = "raise the version and write the story index that later releases are held against"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("version", help="the new version, like 1.0.0")


def run(arguments: argparse.Namespace) -> int:
    """0: the version is raised, and the files to commit are named; 1: nothing was written."""
    from tools.packaging.release import bump

    try:
        project = open_project()
        loaded = load(project)
        if has_errors(examine(loaded)):
            raise PackageError("The story has errors.", "Run: python3 -m tools check")
        made = bump(project, loaded, arguments.version)
    except (PackageError, ProjectError) as error:
        print(f"error: {error}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return 1
    print(f"{project.title} is now {made.version}. Commit these, then `package` for each target:")
    for name in made.files:
        print(f"  {name}")
    return 0

"""`schema`: JSON Schema of this story, so that editors complete and check its names."""

from __future__ import annotations

import argparse
import sys

from tools.build.load import load
from tools.commands._report import add_story, opened
from tools.schema.story import write_schemas

HELP = "JSON Schema of this story for editors"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)


def run(arguments: argparse.Namespace) -> int:
    project = opened(arguments)
    if project is None:
        return 2
    try:
        paths = write_schemas(load(project))
    except OSError as problem:
        print(f"error: the schemas cannot be written: {problem}", file=sys.stderr)
        return 1
    for path in paths:
        print(project.relative(path))
    print("VS Code with its YAML extension finds them by .vscode/settings.json.")
    print("For other editors: `# yaml-language-server: $schema=PATH` in the first line of a file.")
    return 0

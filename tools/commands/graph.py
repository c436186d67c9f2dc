"""`graph`: the scenes, and by which choices they lead to each other, as an SVG."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.build.load import load
from tools.checks.jumps import check as check_jumps
from tools.checks.story import StoryFacts
from tools.commands._chapter import UnknownChapterError, find_chapter
from tools.commands._report import add_story, opened, show
from tools.diagnostics.model import has_errors
from tools.files import write_atomic
from tools.graphing.story import story_svg

HELP = "draw scenes and choices as an SVG"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="write the SVG there, not to standard output"
    )
    parser.add_argument(
        "--chapter", action="append", default=[], metavar="CH", help="only this chapter; repeatable"
    )


def run(arguments: argparse.Namespace) -> int:
    project = opened(arguments)
    if project is None:
        return 2
    try:
        chapters = {find_chapter(project, chapter) for chapter in arguments.chapter}
    except UnknownChapterError as problem:
        print(f"error: {problem}\n  {problem.hint}", file=sys.stderr)
        return 2
    loaded = load(project)
    facts = StoryFacts.of(project, loaded.world, loaded.facts)
    findings = [*loaded.findings, *check_jumps(facts)]
    if has_errors(findings):
        show(findings, project)
        print("Nothing was drawn: mend the errors first.", file=sys.stderr)
        return 1
    svg = story_svg(loaded, chapters)
    output = arguments.output
    if output is None and not sys.stdout.isatty():
        sys.stdout.buffer.write(svg.encode())
        return 0
    # Nobody wants to read an SVG in a terminal.
    path = output or project.root / ".cache" / "graph.svg"
    try:
        write_atomic(path, svg.encode())
    except OSError as problem:
        print(f"error: {path} cannot be written: {problem.strerror}", file=sys.stderr)
        return 1
    print(f"Wrote {project.relative(path)}, {len(loaded.facts)} scenes in the story.")
    return 0

"""`sound`: check, show and render music, places and effects."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tools.commands._report import add_format, add_story, opened, show
from tools.diagnostics.model import Bag, Diagnostic, has_errors
from tools.project import Project
from tools.story.world import World

HELP = "check, show and render the sound"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser("check", help="measure every sound: level, seam, length, format")
    add_format(check)
    sheet = actions.add_parser("sheet", help="every sound on one page, with players")
    sheet.add_argument("--output", type=Path, metavar="DIR", help="where to (.cache/sound/sheet)")
    render = actions.add_parser("render", help="render sounds from art/sound into game/audio")
    render.add_argument("names", nargs="+", metavar="NAME", help="such as siege or ui/hover")


def run(arguments: argparse.Namespace) -> int:
    """0: all is well; 1: there are findings, or nothing can be rendered here; 2: wrong usage."""
    project = opened(arguments)
    if project is None:
        return 2
    if arguments.action == "render":
        from tools.sound.rendering import render

        return render(project.root, arguments.names)
    world, findings = _world(project)
    if has_errors(findings):
        show(findings, project)
        print("The sounds were left alone: mend audio.yaml first.", file=sys.stderr)
        return 1
    if arguments.action == "sheet":
        return _sheet(project, world, arguments.output)
    return _check(project, world, arguments.format)


def _world(project: Project) -> tuple[World, list[Diagnostic]]:
    """The story's data files without its scenes."""
    from tools.parsing.world import load_world

    bags: dict[str, Bag] = {}

    def bag_for(path: str) -> Bag:
        return bags.setdefault(path, Bag(project.source(path)))

    read = load_world(project.story, project.entry, bag_for)
    return read.world, [item for bag in bags.values() for item in bag]


def _check(project: Project, world: World, form: str) -> int:
    from tools.bootstrap.progress import Progress
    from tools.sound.check import check
    from tools.sound.files import read_all

    start = time.perf_counter()
    audio = project.game / "audio"
    progress = Progress("sounds")
    sounds = read_all(
        audio, world, project.root, lambda done, total: progress.count("measuring", done, total)
    )
    code = show(check(sounds, world, audio, project.root), project, form)
    bytes_ = sum(sound.path.stat().st_size for sound in sounds)
    if form == "text":
        print(f"{len(sounds)} sounds, {bytes_ / 1e6:.1f} MB ({time.perf_counter() - start:.1f} s).")
    return code


def _sheet(project: Project, world: World, output: Path | None) -> int:
    from tools.sound.files import read_all
    from tools.sound.sheet import FOLDER, make_sheet

    folder = output or project.root / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sounds = read_all(project.game / "audio", world, project.root)
        page = make_sheet(sounds, world, folder)
    except OSError as problem:
        print(f"error: {folder} cannot be written: {problem.strerror}", file=sys.stderr)
        return 1
    print(f"Wrote {page}, {len(sounds)} sounds.")
    return 0

"""`art`: pictures, from the artists' folders into the game."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from tools.commands._report import add_format, add_story, opened, show
from tools.diagnostics.model import Diagnostic, has_errors
from tools.project import Project
from tools.story.world import World

HELP = "build, check and list the pictures"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    make = actions.add_parser("build", help="turn the masters in art/ into game/images")
    make.add_argument(
        "--check",
        action="store_true",
        help="write nothing; fail when game/images is not up to date",
    )
    make.add_argument(
        "--rename", action="store_true", help="give files with a mistyped name their right one"
    )
    add_format(make)
    check = actions.add_parser("check", help="look at every picture without writing anything")
    add_format(check)
    wanted = actions.add_parser("wanted", help="which pictures are missing, and who needs them")
    wanted.add_argument("--all", action="store_true", help="those that are there as well")
    wanted.add_argument("--json", action="store_true", help="all of it as JSON")
    sheet = actions.add_parser("sheet", help="every picture in the game's frame, side by side")
    sheet.add_argument("--output", type=Path, metavar="DIR", help="where to (.cache/art/sheet)")
    sheet.add_argument("--commit", action="store_true", help="renew the small sheets in art/sheets")
    sheet.add_argument("--only", metavar="WORD", help="pictures with this word in their name")
    sheet.add_argument("--sdk", type=Path, help="an official Ren'Py SDK folder to use")
    render = actions.add_parser("render", help="run the generators that make masters in 3D")
    render.add_argument(
        "names", nargs="+", metavar="NAME", help="a person, a pose (kranz/seated) or a place"
    )
    render.add_argument(
        "--preview", action="store_true", help="small and quick, into .cache/art/previews"
    )


def run(arguments: argparse.Namespace) -> int:
    """0: all is well; 1: there are findings, or something is not up to date; 2: wrong usage."""
    project = opened(arguments)
    if project is None:
        return 2
    world, findings = _world(project)
    if has_errors(findings):
        show(findings, project)
        print("The pictures were left alone: mend cast.yaml and places.yaml first.")
        return 1
    if arguments.action == "build" and not arguments.check:
        return _build(project, world, arguments.rename, arguments.format)
    if arguments.action in ("build", "check"):
        return _check(project, world, arguments.format, arguments.action == "check")
    if arguments.action == "wanted":
        return _wanted(project, arguments.json, arguments.all)
    if arguments.action == "render":
        from tools.art.rendering import render

        return render(project, world, arguments.names, arguments.preview)
    from tools.art.sheet import make_sheet

    return make_sheet(project, arguments.output, arguments.only, arguments.sdk, arguments.commit)


def _world(project: Project) -> tuple[World, list[Diagnostic]]:
    """The story's data files without its scenes."""
    from tools.diagnostics.model import Bag
    from tools.parsing.world import load_world

    bags: dict[str, Bag] = {}

    def bag_for(path: str) -> Bag:
        return bags.setdefault(path, Bag(project.source(path)))

    read = load_world(project.story, project.entry, bag_for)
    return read.world, [item for bag in bags.values() for item in bag]


def _build(project: Project, world: World, rename: bool, form: str) -> int:
    from tools.art.build import build
    from tools.bootstrap.progress import Progress

    start = time.perf_counter()
    if rename:
        rename_all(project, world)
    progress = Progress("pictures")
    report = build(project, world, lambda done, total: progress.count("building", done, total))
    code = show(report.findings, project, form)
    seconds = time.perf_counter() - start
    made, gone = len(report.made), len(report.removed)
    removed = f", {gone} removed" if gone else ""
    print(
        f"{report.total} pictures, {made} made{removed} ({seconds:.1f} s).",
        file=sys.stdout if form == "text" else sys.stderr,
    )
    return code if has_errors(report.findings) else 0


def rename_all(project: Project, world: World) -> None:
    """Give mistyped files their right names; none takes the place of another."""
    from tools.art.drops import find_drops

    for item in find_drops(project.root, world).renames:
        old, new = project.root / item.path, project.root / item.right
        if new.exists() and not old.samefile(new):
            print(f"{item.path} stays: there is a {item.right} already", file=sys.stderr)
            continue
        new.parent.mkdir(parents=True, exist_ok=True)
        old.rename(new)
        print(f"{item.path} is now {item.right}")


def _check(project: Project, world: World, form: str, warnings_count: bool) -> int:
    from tools.art.alt import missing_alt
    from tools.art.build import drift

    findings = [*drift(project, world), *missing_alt(world, project)]
    if not warnings_count:
        findings = [item for item in findings if item.severity == "error"]
    code = show(findings, project, form)
    if not findings and form == "text":
        print("The pictures are up to date.")
    return code


def _wanted(project: Project, as_values: bool, everything: bool) -> int:
    from tools.art.inventory import as_json, as_text, inventory
    from tools.art.manifest import read_manifest
    from tools.art.wants import wants
    from tools.build.load import load

    loaded = load(project)
    if has_errors(loaded.findings):
        print("warning: scenes with errors are left out", file=sys.stderr)
        scenes = list(loaded.scenes.values())
    else:
        scenes = list(loaded.all_scenes().values())
    pictures = read_manifest(project.root).pictures
    items = inventory(wants(loaded.world, scenes), pictures, project.game)
    if as_values:
        print(json.dumps(as_json(items), indent=1, ensure_ascii=False))
    else:
        print("\n".join(as_text(items, everything)))
    return 0

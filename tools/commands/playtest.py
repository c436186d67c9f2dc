"""``playtest``: walk covering playthroughs in the real engine and hold it against the simulator."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tools.build.load import Loaded, load
from tools.commands._report import add_story, opened, show
from tools.commands.build import build
from tools.coverage.items import WANTS
from tools.coverage.kept import covering
from tools.diagnostics.model import has_errors
from tools.engine.errors import EngineError
from tools.engine.locate import find_sdk
from tools.engine.run import Engine
from tools.files import write_atomic
from tools.playing.witness import NoWayError, run_to, way_to
from tools.playtest.compare import Difference, compare
from tools.playtest.engine import EVERY, EngineWalk, Frames, walk, walk_side_by_side
from tools.playtest.plans import PlanError, read_plan, resolve, write_plan
from tools.playtest.report import cover_lines, difference_lines
from tools.playtest.story import PlayableStory, playable
from tools.playtest.trace import Run, simulate
from tools.project import Project
from tools.proof.blocks import TooManyBlocksError
from tools.proof.run import TOO_LARGE

HELP = "walk the story in the real engine and compare it, line by line, with what it should be"


def add_arguments(p: argparse.ArgumentParser) -> None:
    """Add the options of ``playtest`` to ``p``."""
    add_story(p)
    what = p.add_mutually_exclusive_group()
    what.add_argument(
        "--cover",
        choices=WANTS,
        default="all",
        help="what the playthroughs have to reach together (all)",
    )
    what.add_argument(
        "--plan", type=Path, action="append", metavar="FILE", help="walk this recorded plan instead"
    )
    what.add_argument(
        "--witness",
        action="append",
        metavar="ID",
        help="walk to a finding of `check`, or a line, option, choice, scene or ending instead",
    )
    p.add_argument(
        "--frames", type=Path, metavar="DIR", help="draw, and put a PNG of each line here"
    )
    p.add_argument(
        "--every", choices=EVERY, default="line", help="with --frames: a picture of each (line)"
    )
    p.add_argument(
        "--record",
        type=Path,
        metavar="DIR",
        help="write the playthroughs as plans into this folder",
    )
    p.add_argument(
        "--simulate", action="store_true", help="find the playthroughs, but do not start the engine"
    )
    p.add_argument("--seed", type=int, default=1, help="another search for playthroughs (1)")
    p.add_argument(
        "--timeout", type=float, default=900.0, metavar="SECONDS", help="for the engine (900)"
    )
    p.add_argument("--sdk", type=Path, help="an official Ren'Py SDK folder to use")


def run(args: argparse.Namespace) -> int:
    """0: the engine does what the story says; 1: it does not, or the story breaks; 2: usage."""
    project = opened(args)
    if project is None:
        return 2
    findings, _, message = build(project)
    if has_errors(findings):
        show(findings, project)
        print(message)
        return 1
    loaded = load(project)
    story = playable(loaded)
    try:
        runs, broken = _runs(args, loaded, story)
        if args.record is not None:
            _record(args.record, runs, story)
        if broken or args.simulate:
            return 1 if broken else 0
        return _walk(args, project, story, runs)
    except TooManyBlocksError:
        print(f"error: {TOO_LARGE}; playthroughs cannot be found", file=sys.stderr)
        return 1
    except (PlanError, NoWayError, EngineError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2 if isinstance(error, PlanError | NoWayError) else 1


def _runs(args: argparse.Namespace, loaded: Loaded, story: PlayableStory) -> tuple[list[Run], bool]:
    """The playthroughs to walk, and whether the story broke while they were looked for."""
    if args.plan:
        texts = [(path.read_text(encoding="utf-8"), path.as_posix()) for path in args.plan]
        plans = [read_plan(text, path) for text, path in texts]
        return [resolve(plan, story.tape, story.ids) for plan in plans], False
    if args.witness:
        return [run_to(name, way_to(name, loaded, story), story) for name in args.witness], False
    started = time.perf_counter()
    found = covering(loaded, story.tape, args.cover, seed=args.seed)
    for line in cover_lines(found, story.tape, story.paths):
        print(line)
    print(f"Found in {time.perf_counter() - started:.1f} s.")
    runs = [Run(item.choices, title=item.ending or "") for item in found.walks]
    return runs, bool(found.broken or found.missed)


def _record(folder: Path, runs: Sequence[Run], story: PlayableStory) -> None:
    for number, item in enumerate(runs, 1):
        name = f"{number:02d}_{Path(item.title).stem or 'walk'}.plan"
        text = write_plan(story.tape, story.ids, item.choices, item.entry, item.settings)
        write_atomic(folder / name, text.encode("utf-8"))
    print(f"Wrote {len(runs)} plans to {folder}.")


def _walk(
    args: argparse.Namespace, project: Project, story: PlayableStory, runs: Sequence[Run]
) -> int:
    frames = None if args.frames is None else Frames(args.frames, args.every)
    engine = Engine(find_sdk(args.sdk))
    given = (engine, project.root, runs, story.ids, story.tape.world)
    if frames is None:
        walked = walk_side_by_side(*given, jobs=os.cpu_count() or 1, timeout=args.timeout)
    else:
        walked = walk(*given, frames=frames, timeout=args.timeout)
    differences = compare_all(story, runs, walked)
    for line in difference_lines(differences, [item.title for item in runs], story.paths):
        print(line)
    records = sum(len(item.records) for item in walked.runs)
    count = len(differences)
    verdict = f"{count} differences." if count else "it does what the story says."
    print(
        f"The engine walked {len(runs)} playthroughs ({records:,} records) "
        f"in {walked.seconds:.1f} s: {verdict}"
    )
    if frames is not None:
        print(f"Pictures: {len(list(frames.folder.glob('*.png')))} in {frames.folder}")
    return 1 if differences else 0


def compare_all(story: PlayableStory, runs: Sequence[Run], walked: EngineWalk) -> list[Difference]:
    """The first differences of every run."""
    found: list[Difference] = []
    for number, (item, engine) in enumerate(zip(runs, walked.runs, strict=True)):
        if number and not engine.records and engine.faults == walked.runs[number - 1].faults:
            # What keeps the engine from starting keeps it from every run: told once.
            continue
        expected = list(simulate(story.tape, item, story.ids))
        found += compare(number, expected, engine.records, engine.faults)
    return found

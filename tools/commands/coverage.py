"""`coverage`: few playthroughs that together show everything, and how few there can be."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from tools.build.load import load
from tools.checks.run import examine
from tools.commands._report import add_story, opened, show
from tools.coverage.cover import Cover
from tools.coverage.items import WANTS
from tools.coverage.kept import covering
from tools.diagnostics.model import has_errors
from tools.files import write_atomic
from tools.playtest.plans import write_plan
from tools.playtest.report import bound_line, cover_lines
from tools.playtest.story import PlayableStory, playable
from tools.proof.blocks import TooManyBlocksError
from tools.proof.run import TOO_LARGE

HELP = "few playthroughs that together show every line and option, and how few there can be"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)
    parser.add_argument(
        "--of", choices=WANTS, default="all", help="what they have to reach together (all)"
    )
    parser.add_argument("--json", action="store_true", help="the playthroughs as one JSON object")
    parser.add_argument(
        "--record",
        type=Path,
        metavar="DIR",
        help="write the playthroughs as plans into this folder",
    )
    parser.add_argument("--seed", type=int, default=1, help="another search (1)")


def run(arguments: argparse.Namespace) -> int:
    """0: all that can be reached is; 1: the story has errors or breaks, or something is missed."""
    project = opened(arguments)
    if project is None:
        return 2
    loaded = load(project)
    findings = examine(loaded)
    if has_errors(findings):
        show(findings, project)
        print("Nothing was looked for: mend the errors first.", file=sys.stderr)
        return 1
    story = playable(loaded)
    started = time.perf_counter()
    try:
        found = covering(loaded, story.tape, arguments.of, seed=arguments.seed, bound=True)
    except TooManyBlocksError:
        print(f"error: {TOO_LARGE}", file=sys.stderr)
        return 1
    if arguments.record is not None:
        record(arguments.record, found, story)
    if arguments.json:
        print(json.dumps(_as_json(found, story), indent=2, ensure_ascii=False))
    else:
        for line in cover_lines(found, story.tape, story.paths):
            print(line)
        print(bound_line(found, story.tape, story.paths))
        for number, walk in enumerate(found.walks, 1):
            print(f"  {number:3}. {len(walk.choices):3} choices, {walk.ending or 'no ending'}")
        print(f"Found in {time.perf_counter() - started:.1f} s.")
    return 1 if found.broken or found.missed else 0


def record(folder: Path, found: Cover, story: PlayableStory) -> None:
    """Write each playthrough as a plan, which `playtest --plan` walks."""
    for number, walk in enumerate(found.walks, 1):
        text = write_plan(story.tape, story.ids, walk.choices)
        name = f"{number:02d}_{walk.ending or 'walk'}.plan"
        write_atomic(folder / name, text.encode("utf-8"))


def _as_json(found: Cover, story: PlayableStory) -> dict[str, Any]:
    return {
        "of": found.want,
        "reached": len(found.reached),
        "nobody_comes_to": len(found.dead),
        "not_proven": len(found.open_),
        "missed": len(found.missed),
        "needed_at_least": len(found.apart or ()),
        "playthroughs": [
            {
                "ending": walk.ending,
                "choices": [story.ids[scene][slot] for scene, slot in walk.choices],
            }
            for walk in found.walks
        ],
    }

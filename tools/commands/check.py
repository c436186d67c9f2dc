"""`check`: everything that can be said about the story without building it."""

from __future__ import annotations

import argparse
import gc
import time
from typing import Any

from tools.build.load import Loaded, load
from tools.checks.run import examine
from tools.commands._report import add_format, add_story, opened, show

HELP = "find every fault in the story and show it with a way out"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)
    add_format(parser)
    parser.add_argument("--no-cache", action="store_true", help="read everything again")


def run(arguments: argparse.Namespace) -> int:
    # One short run: what is not collected before its end never needs to be.
    gc.disable()
    project = opened(arguments)
    if project is None:
        return 2
    start = time.perf_counter()
    loaded = load(project, use_cache=not arguments.no_cache)
    findings = examine(loaded)
    seconds = time.perf_counter() - start
    counts = _counts(loaded)
    summary = (
        f"{counts['scenes']} scenes, {counts['lines']} lines, {counts['options']} options, "
        f"{counts['words']} words, {seconds:.1f} s"
    )
    # Nothing is proved over the story's states yet, and a reader of the figures must not think so.
    proved = {
        "lines": 0,
        "options": 0,
        "endings": 0,
        "not_proven": [{"what": "reachability", "reason": "only jumps are followed, not states"}],
        "seconds": round(seconds, 3),
    }
    return show(findings, project, arguments.format, proved=proved, summary=summary)


def _counts(loaded: Loaded) -> dict[str, Any]:
    facts = loaded.facts
    return {
        "scenes": len(facts),
        "lines": sum(scene.lines for scene in facts),
        "options": sum(scene.options for scene in facts),
        "words": sum(scene.words for scene in facts),
    }

"""`check`: everything that can be said about the story without building it."""

from __future__ import annotations

import argparse
import gc
import time

from tools.build.load import load
from tools.checks.proofs import prove_story, unproved
from tools.checks.run import examine
from tools.commands._report import add_format, add_story, opened, show
from tools.diagnostics.model import has_errors

HELP = "find every fault in the story and show it with a way out"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)
    add_format(parser)
    parser.add_argument(
        "--quick", action="store_true", help="leave out what has to follow every way"
    )
    parser.add_argument(
        "--budget", type=float, metavar="SECONDS", help="how long to prove; the rest is not proven"
    )
    parser.add_argument(
        "--release", action="store_true", help="as before a release: nothing may be missing"
    )
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
    if not has_errors(findings):
        # Needed only where there is something to read.
        from tools.checks.words import read_words

        findings += read_words(loaded)
    if not has_errors(findings):
        from tools.checks.things import look_round

        findings += look_round(loaded, release=arguments.release)
    reading = time.perf_counter() - start
    if arguments.quick:
        proven = unproved("left out by --quick")
    else:
        if not has_errors(findings):
            from tools.checks.ways import follow

            findings += follow(loaded)
        proven = prove_story(loaded, arguments.budget, sound=not has_errors(findings))
    summary = (
        f"{len(loaded.facts)} scenes, {sum(scene.words for scene in loaded.facts):,} words, "
        f"{reading:.1f} s. Proof: {proven.summary}"
    )
    return show(
        [*findings, *proven.findings],
        project,
        arguments.format,
        proved=dict(proven.proved),
        summary=summary,
    )

"""`build`: check the story and bring game/script up to date with it."""

from __future__ import annotations

import argparse
import gc
import sys

from tools.build.codes import DRIFT
from tools.build.load import load
from tools.build.script import drift, make, write
from tools.checks.run import examine
from tools.commands._report import add_format, add_story, opened, show
from tools.diagnostics.model import Bag, Diagnostic, has_errors
from tools.project import Project

HELP = "turn the story into game/script"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)
    add_format(parser)
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; fail when game/script is not up to date",
    )
    parser.add_argument("--no-cache", action="store_true", help="make everything again")


def run(arguments: argparse.Namespace) -> int:
    # One short run: what is not collected before its end never needs to be.
    gc.disable()
    project = opened(arguments)
    if project is None:
        return 2
    fresh = arguments.check or arguments.no_cache
    findings, drifted, message = build(project, use_cache=not fresh, check_only=arguments.check)
    code = show(findings, project, arguments.format)
    if message and arguments.format == "text":
        print(message)
    return 1 if drifted or has_errors(findings) else code if arguments.check else 0


def build(
    project: Project, *, use_cache: bool = True, check_only: bool = False
) -> tuple[list[Diagnostic], bool, str]:
    """Check and, when there is no error, write. Returns the findings, whether the disk had drifted
    (with ``check_only``) and a sentence for the user. The disk is untouched when the story has
    errors.
    """
    loaded = load(project, use_cache=use_cache)
    findings = examine(loaded)
    if has_errors(findings):
        return findings, False, "Nothing was built: mend the errors first."
    bag = Bag(project.relative(project.line_ids))
    script = make(loaded, bag, trust_disk=use_cache)
    findings += bag
    if has_errors(bag):
        return findings, False, "Nothing was built: mend the line ids first."
    if check_only:
        differences = drift(project, script)
        findings += [
            Diagnostic(DRIFT, path, None, message, "run `python3 -m tools build` and commit")
            for path, message in differences
        ]
        return findings, bool(differences), "" if differences else "game/script is up to date."
    try:
        written = write(loaded, script)
    except OSError as problem:
        print(f"error: game/script cannot be written: {problem}", file=sys.stderr)
        return findings, True, "The script stands as it was."
    count = len(written.changed) + len(written.removed)
    return findings, False, f"Built {len(script.files)} files, {count} changed."

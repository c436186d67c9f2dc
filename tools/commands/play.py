"""`play`: build and play, from any scene and with any values, in a window or in the terminal."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.build.load import Loaded, load
from tools.commands._report import add_story, opened, show
from tools.commands.build import build
from tools.diagnostics.model import has_errors
from tools.engine.errors import EngineError
from tools.playing.beginning import add_beginning, beginning_of
from tools.playing.launch import Beginning, Forward, has_display, launch
from tools.project import Project
from tools.sim.overrides import StartError

HELP = "build and play, from any scene and with any values"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)
    add_beginning(parser)
    parser.add_argument("--text", action="store_true", help="play in this terminal")
    parser.add_argument(
        "--plan", type=Path, metavar="FILE", help="with --text: go on where a saved plan ends"
    )
    parser.add_argument(
        "--witness",
        metavar="ID",
        help="start at a finding of `check`, or a line, option, choice, scene or ending, as a "
        "player gets there",
    )
    parser.add_argument("--sdk", type=Path, help="an official Ren'Py SDK folder to use")


def run(arguments: argparse.Namespace) -> int:
    """0: played; 1: the story has errors, no display, or the game failed; 2: wrong usage."""
    project = opened(arguments)
    if project is None:
        return 2
    if arguments.plan is not None and not arguments.text:
        print("error: --plan goes with --text", file=sys.stderr)
        return 2
    if arguments.witness is not None and (
        arguments.plan is not None or arguments.scene is not None or arguments.settings
    ):
        print("error: --witness begins at the beginning: no --from, --set, --plan", file=sys.stderr)
        return 2
    findings, _, message = build(project)
    if has_errors(findings):
        show(findings, project)
        print(message)
        return 1
    loaded = load(project)
    try:
        beginning = beginning_of(arguments, loaded.world, (scene.id for scene in loaded.facts))
        if arguments.witness is not None:
            return _there(arguments, project, loaded)
        if arguments.text:
            return _in_the_terminal(loaded, beginning, arguments.plan)
        return _in_a_window(project, beginning, arguments.sdk)
    except StartError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except EngineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def _there(arguments: argparse.Namespace, project: Project, loaded: Loaded) -> int:
    """Play from where a witness leads."""
    from tools.commands.play_text import play_text
    from tools.playing.arrival import arrive
    from tools.playing.witness import NoWayError, way_to
    from tools.playtest.story import playable

    story = playable(loaded)
    try:
        way = way_to(arguments.witness, loaded, story)
    except NoWayError as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 2
    # Whoever wants to see an option sees it offered.
    last = -1 if way.option is not None else None
    there = arrive(story.tape, way.choices[:last], () if way.option is not None else way.goals)
    if arguments.text:
        return play_text(
            story.tape, story.ids, story.titles, choices=there.choices, passed=there.passed
        )
    ids = tuple(story.ids[scene][slot] for scene, slot in there.choices)
    return _in_a_window(project, Beginning(), arguments.sdk, Forward(ids, there.passed))


def _in_a_window(
    project: Project, beginning: Beginning, sdk: Path | None, forward: Forward | None = None
) -> int:
    from tools.engine.run import locate

    if not has_display():
        print("error: there is no display to show the game on", file=sys.stderr)
        print("  play in the terminal: python3 -m tools play --text", file=sys.stderr)
        return 1
    outcome = launch(locate(sdk), project, beginning, forward=forward)
    if outcome.error is not None:
        print(f"error: {outcome.error}", file=sys.stderr)
        return 1
    return 0


def _in_the_terminal(loaded: Loaded, beginning: Beginning, plan: Path | None) -> int:
    # The window needs nothing of these.
    from tools.commands.play_text import play_text
    from tools.playtest.plans import PlanError, read_plan, resolve
    from tools.playtest.story import playable

    story = playable(loaded)
    if plan is None:
        return play_text(
            story.tape,
            story.ids,
            story.titles,
            entry=beginning.scene,
            settings=beginning.values,
        )
    if not beginning.is_usual:
        print("error: a plan has its own beginning; leave --from and --set out", file=sys.stderr)
        return 2
    try:
        saved = resolve(
            read_plan(plan.read_text(encoding="utf-8"), plan.as_posix()), story.tape, story.ids
        )
    except (PlanError, OSError, UnicodeDecodeError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return play_text(
        story.tape,
        story.ids,
        story.titles,
        entry=saved.entry,
        settings=saved.settings,
        choices=saved.choices,
    )

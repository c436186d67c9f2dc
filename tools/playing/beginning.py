"""``--from`` and ``--set`` of a command line, checked against the story."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from tools.playing.launch import Beginning
from tools.sim.overrides import StartError, read_overrides, split_settings, unknown
from tools.story.world import World


def add_beginning(parser: argparse.ArgumentParser) -> None:
    """Add the two options to ``parser``."""
    parser.add_argument("--from", dest="scene", metavar="SCENE", help="start in this scene")
    parser.add_argument(
        "--set",
        dest="settings",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a variable's value at the start; repeatable",
    )


def beginning_of(arguments: argparse.Namespace, world: World, scenes: Iterable[str]) -> Beginning:
    """What the options ask for. Raises ``StartError`` with a sentence for the user."""
    known = list(scenes)
    scene = arguments.scene
    if scene is not None and scene not in known:
        raise StartError(unknown("scene", scene, known))
    return Beginning(scene, read_overrides(split_settings(arguments.settings), world))

"""The table of commands. Only the module of the command that is used is imported."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

USAGE, INTERNAL = 2, 3

COMMANDS: dict[str, tuple[str, str]] = {
    "art": ("tools.commands.art", "build, check and list the pictures"),
    "bench": ("tools.commands.bench", "measure how fast the tools are on a large generated story"),
    "build": ("tools.commands.build", "turn the story into game/script"),
    "check": ("tools.commands.check", "find every fault in the story and show it with a way out"),
    "coverage": ("tools.commands.coverage", "few playthroughs that together show everything"),
    "engine": ("tools.commands.engine", "install, show, check or repair the Ren'Py engine"),
    "explain": ("tools.commands.explain", "the manual page of a finding, or the list of all"),
    "graph": ("tools.commands.graph", "draw scenes and choices as an SVG"),
    "new": ("tools.commands.new", "write the first version of a scene or a chapter"),
    "package": ("tools.commands.package", "make the archive that players get"),
    "play": ("tools.commands.play", "build and play, from any scene and with any values"),
    "playtest": ("tools.commands.playtest", "walk playthroughs in the real engine and compare"),
    "release": ("tools.commands.release", "raise the version, keep what saves will name"),
    "schema": ("tools.commands.schema", "JSON Schema of this story for editors"),
    "screens": (
        "tools.commands.screens",
        "pictures of every screen in every state, and a check of their layout",
    ),
    "sound": ("tools.commands.sound", "check, show and render the sound"),
    "stats": ("tools.commands.stats", "words, lines, choices; or all lines of one voice"),
    "test": ("tools.commands.test", "run every check of the project"),
    "watch": ("tools.commands.watch", "rebuild on save and reload the running game"),
}


def main(arguments: Sequence[str]) -> int:
    """Run the command in ``arguments``. Exit codes: 2 wrong usage, 3 a bug in the tools."""
    name = arguments[0] if arguments else "--help"
    if name not in COMMANDS:
        _print_help(sys.stdout if name in ("-h", "--help") else sys.stderr)
        return 0 if arguments and name in ("-h", "--help") else USAGE
    module_name, summary = COMMANDS[name]
    _keep_bytecode()
    try:
        module = importlib.import_module(module_name)
        parser = argparse.ArgumentParser(prog=f"python3 -m tools {name}", description=summary)
        module.add_arguments(parser)
        return int(module.run(parser.parse_args(arguments[1:])))
    except BrokenPipeError:
        # Whoever read our output has enough (`| head`): nothing more may be written at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    except Exception:
        traceback.print_exc()
        print("This is a fault in the tools, not in your files: please report it.", file=sys.stderr)
        return INTERNAL


def _keep_bytecode() -> None:
    """Keep compiled modules with all else that can be made again: the sources stay as they are,
    also for those who forbid bytecode beside them, and every later start takes half the time.
    """
    root = Path(__file__).resolve().parent.parent
    sys.pycache_prefix = str(root / ".cache" / "pycache")
    sys.dont_write_bytecode = False


def _print_help(stream: TextIO) -> None:
    lines = ["usage: python3 -m tools COMMAND [...]", "", "commands:"]
    lines += [f"  {name:<12}{summary}" for name, (_, summary) in sorted(COMMANDS.items())]
    lines.append("\nOne command's options: python3 -m tools COMMAND --help")
    print("\n".join(lines), file=stream)

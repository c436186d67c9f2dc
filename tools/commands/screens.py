"""`screens`: pictures of every screen in every state, and a check of their layout."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.engine.errors import EngineError
from tools.engine.run import locate
from tools.project import ROOT
from tools.screens.layout import faults
from tools.screens.run import STATES, show

HELP = "pictures of every screen in every state, and a check of their layout"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    names = [state.name for state in STATES]
    parser.add_argument("folder", type=Path, help="where the pictures go: FOLDER/STATE/PAGE.png")
    parser.add_argument(
        "--state", action="append", choices=names, help="only this state; may be repeated"
    )
    parser.add_argument(
        "--page", action="append", default=[], metavar="NAME", help="only this page; repeatable"
    )
    parser.add_argument("--sdk", type=Path, help="an official Ren'Py SDK folder to use")


def run(arguments: argparse.Namespace) -> int:
    """0: all is well; 1: a page has a fault, or the engine broke."""
    states = [s for s in STATES if not arguments.state or s.name in arguments.state]
    try:
        engine = locate(arguments.sdk)
        count = 0
        pictures = 0
        for state in states:
            folder = arguments.folder / state.name
            shown = show(engine, ROOT, state, folder, arguments.page)
            pictures += len(shown.records)
            for fault in shown.faults:
                print(f"{state.name}: {fault}")
                count += 1
            for record in shown.records:
                for words in faults(record, folder / f"{record['page']}.png"):
                    print(f"{state.name}/{record['page']}: {words}")
                    count += 1
            print(f"{state.name}: {len(shown.records)} pages in {shown.seconds:.1f} s", flush=True)
    except EngineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{pictures} pictures in {arguments.folder}; {count} faults.")
    return 1 if count or not pictures else 0

"""`explain`: the manual page of a finding."""

from __future__ import annotations

import argparse
import sys

from tools.diagnostics.registry import explain, find, registry

HELP = "the manual page of a finding, or the list of all"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", nargs="?", metavar="CODE", help="as in ATS101; none: list them all")


def run(arguments: argparse.Namespace) -> int:
    if arguments.code is None:
        for code in registry().values():
            print(f"{code.id}  {code.severity:<8} {code.title}")
        return 0
    page = explain(arguments.code)
    if find(arguments.code) is None:
        print(f"error: {page}", file=sys.stderr)
        print("  `python3 -m tools explain` lists all codes", file=sys.stderr)
        return 2
    print(page)
    return 0

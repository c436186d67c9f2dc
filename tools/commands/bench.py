"""`bench`: how fast the tools are, beside a reference that is measured in the same run."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from tools.bench.measures import MEASURES, SCENES, WORDS, Bench, Measure, measure
from tools.bench.process import BenchError, can_measure

HELP = "measure how fast the tools are on a large generated story"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the figures as a JSON list")
    parser.add_argument("--only", metavar="NAME", help=f"one of {', '.join(MEASURES)}")
    parser.add_argument("--runs", type=int, default=3, help="the best of so many runs (default: 3)")


def run(arguments: argparse.Namespace) -> int:
    if not can_measure():
        print("error: this system does not tell what one process has used", file=sys.stderr)
        print("  bench runs on Linux and macOS", file=sys.stderr)
        return 1
    if arguments.only is not None and arguments.only not in MEASURES:
        print(f"error: there is no figure `{arguments.only}`", file=sys.stderr)
        print(f"  expected one of {', '.join(MEASURES)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="ats-bench-") as folder:
        bench = Bench(Path(folder), max(1, arguments.runs), _say)
        try:
            found = list(measure(bench, arguments.only))
        except BenchError as problem:
            print(f"error: {problem}", file=sys.stderr)
            return 1
    if arguments.json:
        print(json.dumps([item.as_json() for item in found], indent=2, ensure_ascii=False))
    else:
        print(_table(found))
    return 0


def _say(what: str) -> None:
    print(f"bench: {what}", file=sys.stderr)


def _table(found: list[Measure]) -> str:
    lines = [f"A generated story of {WORDS:,} words in {SCENES:,} scenes; fresh processes."]
    for item in found:
        ratio = "" if item.ratio is None else f"  {item.ratio:.3g} × {_number(item.reference)}"
        lines.append(
            f"  {item.name:<16}{_number(item.value):>10} {item.unit:<21}{ratio:<20}"
            f"  {item.about} / {item.beside}"
        )
    return "\n".join(lines)


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"

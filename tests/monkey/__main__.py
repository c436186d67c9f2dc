"""`.venv/bin/python -m tests.monkey [--first SEED] [--sittings N] [--seconds S]`."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tests.monkey.run import sit
from tools.engine.run import locate
from tools.project import ROOT


def main() -> int:
    """0: no sitting ended with an error; 1: some did, told with their seeds."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.monkey", description="Random input in the real engine, by seed."
    )
    parser.add_argument("--first", type=int, default=1, metavar="SEED", help="the first seed (1)")
    parser.add_argument("--sittings", type=int, default=20, metavar="N", help="how many (20)")
    parser.add_argument(
        "--seconds", type=float, default=60.0, metavar="S", help="game time of each (60)"
    )
    parser.add_argument("--batch", type=int, default=10, metavar="N", help="a start of the engine")
    parser.add_argument("--sdk", type=Path, help="an official Ren'Py SDK folder to use")
    given = parser.parse_args()
    engine = locate(given.sdk)
    seeds = range(given.first, given.first + given.sittings)
    started = time.perf_counter()
    broken = 0
    scenes: set[str] = set()
    events = 0
    for at in range(0, len(seeds), given.batch):
        for sitting in sit(engine, ROOT, seeds[at : at + given.batch], given.seconds):
            events += sitting.events
            scenes.update(sitting.scenes)
            if sitting.faults:
                broken += 1
                print(f"seed {sitting.seed}: {sitting.faults[0]}")
                for deed in sitting.last:
                    print(f"    {deed}")
        done = min(at + given.batch, len(seeds))
        seconds = time.perf_counter() - started
        print(
            f"{done} sittings of {given.seconds:g} s, {events:,} deeds, {len(scenes)} scenes seen, "
            f"{broken} broken; {seconds:.0f} s",
            flush=True,
        )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

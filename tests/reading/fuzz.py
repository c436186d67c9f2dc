"""Damaged files in, located findings out: never a traceback, never a hang.

    python -m tests.reading.fuzz --count 10000 [--first 0] [--entry tests.reading.fuzz:reading]

An *entry* takes the bytes of a file and returns an ``Outcome``; any importable one can be named.
"""

from __future__ import annotations

import argparse
import faulthandler
import importlib
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from typing import NamedTuple, cast

from tests.reading.mutations import mutated
from tools.diagnostics.model import Bag, Diagnostic
from tools.reading.document import read_document

MAX_SECONDS = 2.0
MAX_MEGABYTES = 300
_HANG_SECONDS = 60


class Outcome(NamedTuple):
    """``readable``: something was made of the file, so findings are not a must."""

    readable: bool
    findings: tuple[Diagnostic, ...]


Entry = Callable[[bytes], Outcome]


class Failure(NamedTuple):
    seed: int
    reason: str


def reading(data: bytes) -> Outcome:
    """The entry for ``tools.reading`` alone."""
    bag = Bag("damaged.yaml")
    document = read_document(data, bag)
    return Outcome(document.root is not None and document.complete, tuple(bag))


def problems(data: bytes, outcome: Outcome) -> Iterator[str]:
    """What is wrong with an outcome, apart from time and memory."""
    errors = [each for each in outcome.findings if each.severity == "error"]
    if not outcome.readable and not errors:
        yield "not readable, and no error says so"
    if not outcome.readable and errors and not any(each.span for each in errors):
        yield "no error says where"
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for each in outcome.findings:
        if each.span is None:
            continue
        line, column, end = each.span
        if not 1 <= line <= lines:
            yield f"{each.code.id} in line {line} of {lines}"
        if column < 1 or end < column:
            yield f"{each.code.id} at columns {column} to {end}"
        if not each.message:
            yield f"{each.code.id} without a message"


def attempt(seed: int, entry: Entry) -> tuple[Failure | None, float]:
    """Run one damaged file. Returns what is wrong, and the CPU seconds that it took."""
    data = mutated(seed)
    start = time.process_time()
    try:
        outcome = entry(data)
    except Exception:  # that is what is looked for
        return Failure(seed, traceback.format_exc()), time.process_time() - start
    seconds = time.process_time() - start
    wrong = next(problems(data, outcome), None)
    return (Failure(seed, wrong) if wrong else None), seconds


def _load(name: str) -> Entry:
    module, _, attribute = name.partition(":")
    return cast(Entry, getattr(importlib.import_module(module), attribute))


def _peak_megabytes() -> float:
    """The most memory that this process has had, or 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0.0
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def main() -> int:
    parser = argparse.ArgumentParser(description="Read damaged scene files.")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0, help="number of the first file")
    parser.add_argument("--entry", default="tests.reading.fuzz:reading", help="module:function")
    arguments = parser.parse_args()
    entry = _load(arguments.entry)
    failures: list[Failure] = []
    slowest = (0.0, -1)
    for seed in range(arguments.first, arguments.first + arguments.count):
        faulthandler.dump_traceback_later(_HANG_SECONDS, exit=True)
        failure, seconds = attempt(seed, entry)
        faulthandler.cancel_dump_traceback_later()
        slowest = max(slowest, (seconds, seed))
        if seconds > MAX_SECONDS and failure is None:
            failure = Failure(seed, f"took {seconds:.1f} s")
        if failure:
            failures.append(failure)
            print(f"file {seed}: {failure.reason}", file=sys.stderr)
        if (seed + 1) % 1000 == 0:
            print(f"{seed + 1 - arguments.first} files, {len(failures)} failures", flush=True)
    peak = _peak_megabytes()
    if peak > MAX_MEGABYTES:
        failures.append(Failure(-1, "memory"))
        print(f"the process had {peak:.0f} MB", file=sys.stderr)
    print(
        f"{arguments.count} files, {len(failures)} failures; slowest {slowest[0]:.2f} s "
        f"(file {slowest[1]}), peak {peak:.0f} MB"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

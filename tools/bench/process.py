"""One command in a fresh process: its wall time, its processor time and its largest memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

_KILOBYTES = 1024 if sys.platform == "linux" else 1
"""What one unit of ``ru_maxrss`` is in bytes: Linux counts kilobytes, macOS bytes."""


class BenchError(Exception):
    """A measured command failed; the text shows what it said."""


@dataclass(frozen=True, slots=True)
class Cost:
    """``wall`` and ``cpu`` (user and system) in seconds, from before the interpreter starts.

    ``memory`` is the largest resident set in megabytes (10⁶). The system never tells less than this
    process had when it started the other, so this one is kept small.
    """

    wall: float
    cpu: float
    memory: float


def can_measure() -> bool:
    """Whether this system tells what a single child process has used."""
    return hasattr(os, "wait4")


def cost_of(command: Sequence[str], folder: Path, allowed: Collection[int] = (0,)) -> Cost:
    """Run ``command`` in ``folder``. Raises :class:`BenchError` for any other exit code."""
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT
        )
        _pid, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        code = os.waitstatus_to_exitcode(status)
        process.returncode = code
        if code not in allowed:
            said.seek(0)
            text = said.read().decode("utf-8", "replace").strip()
            raise BenchError(f"`{' '.join(command)}` ended with {code}:\n{text[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _KILOBYTES / 1e6)


def cheapest(costs: Sequence[Cost]) -> Cost:
    """The run that used the least processor time: the one that others on the machine disturbed
    least.
    """
    return min(costs, key=lambda cost: cost.cpu)

"""A program is ended at its limit, with everything it started."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from tools.engine.process import run_limited

_GRANDCHILD = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(child.pid, flush=True)
time.sleep(float(sys.argv[1]))
"""


def _is_alive(pid: int) -> bool:
    """Whether the process runs; one that ended and was not waited for does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


def _wait_until_gone(pid: int) -> bool:
    for _ in range(100):
        if not _is_alive(pid):
            return True
        time.sleep(0.05)
    return False


def test_time_limit_ends_the_whole_group(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _GRANDCHILD, "600"]
    done = run_limited(command, tmp_path, os.environ, 1.0)
    assert done.timed_out
    assert done.exit_code < 0
    assert _wait_until_gone(int(done.stdout))


def test_what_a_program_leaves_behind_is_ended(tmp_path: Path) -> None:
    done = run_limited([sys.executable, "-c", _GRANDCHILD, "0"], tmp_path, os.environ, 60.0)
    assert (done.exit_code, done.timed_out) == (0, False)
    assert _wait_until_gone(int(done.stdout))


def test_output_folder_and_environment(tmp_path: Path) -> None:
    code = (
        "import os, sys; print(os.getcwd(), os.environ['A']); print('é', file=sys.stderr); exit(5)"
    )
    environment = {**os.environ, "A": "b", "PYTHONIOENCODING": "utf-8"}
    done = run_limited([sys.executable, "-c", code], tmp_path, environment, None)
    assert (done.exit_code, done.stdout, done.stderr) == (5, f"{tmp_path.resolve()} b\n", "é\n")

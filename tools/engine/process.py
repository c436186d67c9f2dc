"""Runs a program with a time limit and ends everything it started."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_GRACE = 2.0  # seconds between asking and killing


@dataclass(frozen=True)
class Finished:
    """How it ended; ``exit_code`` is negative for a signal, ``seconds`` is wall time."""

    exit_code: int
    stdout: str
    stderr: str
    seconds: float
    timed_out: bool


def run_limited(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], timeout: float | None
) -> Finished:
    """Run ``command`` in ``folder`` for at most ``timeout`` seconds (None: no limit).

    It runs in a process group of its own; at the limit, or when we are interrupted, all of the
    group ends.
    """
    # Files, not pipes: a child that outlives its parent would keep a pipe open and us waiting.
    with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
        start = time.monotonic()
        process = subprocess.Popen(
            list(command),
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            start_new_session=sys.platform != "win32",
        )
        timed_out = False
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            timed_out = True
        finally:
            _end_group(process)
        seconds = time.monotonic() - start
        texts = []
        for stream in (stdout, stderr):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "replace").replace("\r\n", "\n"))
        return Finished(process.returncode, texts[0], texts[1], seconds, timed_out)


def _end_group(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        if process.poll() is None:
            subprocess.run(
                ["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False
            )
            process.wait()
        return
    if process.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE)
    # What it left behind, or did not want to end. The group's number stays ours while a member
    # lives.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()

"""`test`: every check of the project, one stage after the other, cheap ones first."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.project import ROOT

HELP = "run every check of the project"


@dataclass(frozen=True, slots=True)
class Stage:
    """``run`` tells whether all is well. ``engine``: it needs the engine, and takes its time."""

    name: str
    run: Callable[[], bool]
    engine: bool = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--fast", action="store_true", help="leave out what needs the engine")
    parser.add_argument("--sdk", type=Path, help="an official Ren'Py SDK folder to use")


def run(arguments: argparse.Namespace) -> int:
    """0: every stage passed; 1: some did not."""
    stages = [s for s in _stages(arguments.sdk) if not (s.engine and arguments.fast)]
    failed = []
    for stage in stages:
        print(f"--- {stage.name}", flush=True)
        start = time.perf_counter()
        passed = stage.run()
        seconds = time.perf_counter() - start
        print(f"{'passed' if passed else 'FAILED'}: {stage.name} ({seconds:.1f} s)", flush=True)
        if not passed:
            failed.append(stage.name)
    print()
    if failed:
        print(f"{len(failed)} of {len(stages)} stages failed: {', '.join(failed)}")
        return 1
    print(f"All {len(stages)} stages passed.")
    return 0


def _stages(sdk: Path | None) -> list[Stage]:
    given = [] if sdk is None else ["--sdk", str(sdk)]
    return [
        Stage("ruff check", _quiet("ruff", "check", ".")),
        Stage("ruff format", _quiet("ruff", "format", "--check", ".")),
        Stage("mypy", _quiet("mypy")),
        Stage("build is up to date", _quiet("tools", "build", "--check")),
        Stage("story", _loud("tools", "check")),
        Stage("tests", _loud("pytest", "-m", "not engine", "-n", "2")),
        # The engine uses all cores by itself.
        Stage("tests in the engine", _loud("pytest", "-m", "engine"), engine=True),
        Stage("the engine's lint", lambda: _lint(sdk), engine=True),
        Stage("playtest", _loud("tools", "playtest", *given), engine=True),
    ]


def _quiet(module: str, *arguments: str) -> Callable[[], bool]:
    """A Python module that need only be heard when it fails."""

    def run_it() -> bool:
        done = subprocess.run(
            _command(module, arguments), cwd=ROOT, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            print((done.stdout + done.stderr).strip())
        return done.returncode == 0

    return run_it


def _loud(module: str, *arguments: str) -> Callable[[], bool]:
    """A Python module whose output is shown as it comes."""

    def run_it() -> bool:
        return subprocess.run(_command(module, arguments), cwd=ROOT, check=False).returncode == 0

    return run_it


def _command(module: str, arguments: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def _lint(sdk: Path | None) -> bool:
    from tools.engine.errors import EngineError
    from tools.engine.run import locate

    try:
        outcome = locate(sdk).lint(ROOT)
    except EngineError as error:
        print(f"error: {error}")
        return False
    for fault in outcome.faults:
        print(fault)
    return outcome.exit_code == 0 and not outcome.faults

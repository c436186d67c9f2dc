"""Environments of their own for what only artists need: one draws SVG, one renders in 3D.

Each is made from its own lock file the first time it is needed, beside .venv. Building, testing and
playing need neither.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools.bootstrap.lock import locked
from tools.bootstrap.pip import find_pip
from tools.bootstrap.progress import Progress
from tools.project import ROOT

_STAMP = "ats-lock"


class NoEnvironmentError(Exception):
    """An environment cannot be made; the text says why."""


@dataclass(frozen=True, slots=True)
class Environment:
    """``folder`` beside .venv, made from the lock file ``lock`` (below tools/art); ``versions`` of
    Python that its libraries exist for (empty: all that the tools run in).
    """

    name: str
    folder: str
    lock: str
    versions: tuple[str, ...] = ()


VECTORS = Environment("SVG", ".venv-svg", "vectors.lock")
RENDERING = Environment("rendering", ".venv-art", "rendering.lock", ("3.11",))


def python_of(environment: Environment, root: Path = ROOT) -> Path:
    """The environment's Python; the environment is made first if it is not there, or out of date.

    Raises :class:`NoEnvironmentError`.
    """
    folder = root / environment.folder
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    lock = Path(__file__).resolve().parent / environment.lock
    if _is_ready(folder, python, lock):
        return python
    try:
        with locked(folder.with_name(environment.folder + ".lock")):
            if not _is_ready(folder, python, lock):
                _make(environment, folder, python, lock)
    except OSError as problem:
        raise NoEnvironmentError(
            f"{folder} cannot be made: {problem.strerror or problem}"
        ) from problem
    return python


def _is_ready(folder: Path, python: Path, lock: Path) -> bool:
    try:
        return (folder / _STAMP).read_bytes() == lock.read_bytes() and os.access(python, os.X_OK)
    except OSError:
        return False


def _make(environment: Environment, folder: Path, python: Path, lock: Path) -> None:
    progress = Progress(environment.name)
    maker = _python_for(environment)
    progress.step("making an environment")
    shutil.rmtree(folder, ignore_errors=True)
    _run([maker, "-m", "venv", "--without-pip", str(folder)])
    with find_pip(str(python), progress) as pip:
        if pip is None:
            raise NoEnvironmentError("there is no pip to fetch libraries with")
        progress.step("fetching libraries")
        options = ["--require-hashes", "--only-binary=:all:", "--no-deps", "--no-input"]
        options += ["--disable-pip-version-check", "--no-warn-script-location"]
        _run([*pip, "install", *options, "--requirement", str(lock)])
    shutil.copyfile(lock, folder / _STAMP)
    progress.done("done")


def _python_for(environment: Environment, find: Callable[[str], str | None] = shutil.which) -> str:
    """A Python that the environment's libraries exist for."""
    own = f"{sys.version_info[0]}.{sys.version_info[1]}"
    base: str = getattr(sys, "_base_executable", None) or sys.executable
    if not environment.versions or own in environment.versions:
        return base
    for version in environment.versions:
        found = find(f"python{version}")
        if found:
            return found
    listed = " or ".join(environment.versions)
    raise NoEnvironmentError(
        f"its libraries exist for Python {listed} only, which is not installed here"
    )


def _run(command: list[str]) -> None:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        env={**os.environ, "PIP_USER": "0", "LC_ALL": "C.UTF-8"},
    )
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise NoEnvironmentError(said[-1] if said else f"{command[0]} ended with {done.returncode}")

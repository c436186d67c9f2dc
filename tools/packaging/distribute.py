"""Runs Ren'Py's own `distribute` on a copy of the engine, and finds what it made."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.engine.locate import Sdk
from tools.engine.process import Finished, run_limited
from tools.packaging import clock
from tools.packaging.errors import PackageError
from tools.packaging.targets import Target

TIMEOUT = 900.0
_NOISE = re.compile(r"( - \d+ of \d+)+|FutureWarning|return self\.date|\r")


@contextmanager
def copied(sdk: Sdk) -> Iterator[Sdk]:
    """A copy of the engine's folder for one packaging: `distribute` writes into it.

    Files are hard links where the system allows it, so that a copy costs a moment.
    """
    folder = Path(tempfile.mkdtemp(prefix=".packaging-", dir=sdk.folder.parent))
    try:
        shutil.copytree(
            sdk.folder,
            folder / "sdk",
            copy_function=_link_or_copy,
            symlinks=True,
            ignore=shutil.ignore_patterns("tmp", "log.txt", "traceback.txt", "errors.txt"),
        )
        clock.freeze(folder / "sdk")
        yield Sdk(folder / "sdk", sdk.version, sdk.own)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def distribute(sdk: Sdk, target: Target, game: Path, out: Path, moment: int) -> Path:
    """Package the folder ``game`` with the engine ``sdk`` (a :func:`copied` one) into ``out``.

    Returns the archive. Raises :class:`PackageError` with what the engine said.
    """
    out.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ)
    for name in list(environment):
        if name.startswith("RENPY_"):
            del environment[name]
    environment |= {
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        "RENPY_SIMPLE_EXCEPTIONS": "1",
        "RENPY_PATH_TO_SAVES": str(out / ".saves"),
        clock.VARIABLE: str(moment),
    }
    line = [*sdk.command, str(sdk.folder / "launcher"), target.launcher, str(game)]
    line += ["--destination", str(out)]
    if target.launcher == "distribute":
        line += ["--package", target.package, "--no-update"]
    done = run_limited(line, sdk.folder, environment, TIMEOUT)
    shutil.rmtree(out / ".saves", ignore_errors=True)
    made = sorted(path for path in out.iterdir() if path.name.endswith(target.suffix))
    if done.exit_code != 0 or len(made) != 1:
        raise PackageError(
            f"The engine made no package for {target.name} (exit code {done.exit_code}).",
            _said(done),
        )
    return made[0]


def _said(done: Finished) -> str:
    """The end of what the engine said, without its progress."""
    if done.timed_out:
        return f"It was still at it after {TIMEOUT:.0f} s."
    lines = [_NOISE.sub("", line).strip() for line in f"{done.stdout}\n{done.stderr}".splitlines()]
    return "\n  ".join([line for line in lines if line][-12:])


def _link_or_copy(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target

"""Finds a pip that can install into .venv, which has none of its own.

Python brings one as a wheel (ensurepip). Debian splits that off; then its pip package serves, or,
with neither installed, the wheel in its package python3-pip-whl, fetched and unpacked without root.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.bootstrap.apt import Apt, AptError, output
from tools.bootstrap.progress import Progress

_DEBIAN_WHEELS = "usr/share/python-wheels"
_DEBIAN_PACKAGE = "python3-pip-whl"


@contextmanager
def find_pip(python: str, progress: Progress) -> Iterator[list[str] | None]:
    """The start of a pip command that installs into the environment of ``python``, or None."""
    wheel = _newest(_bundled()) or _newest(Path("/") / _DEBIAN_WHEELS)
    if wheel is not None and _works([python, f"{wheel}/pip"]):
        yield [python, f"{wheel}/pip"]
        return
    # The Python we run in may have a pip that can install elsewhere (22.3 and newer).
    module = [sys.executable, "-m", "pip", "--python", python]
    if _works(module):
        yield module
        return
    with tempfile.TemporaryDirectory(prefix="ats-pip-") as folder:
        wheel = _from_debian(Path(folder), progress)
        if wheel is not None and _works([python, f"{wheel}/pip"]):
            yield [python, f"{wheel}/pip"]
        else:
            yield None


def _bundled() -> Path | None:
    spec = importlib.util.find_spec("ensurepip")
    return Path(spec.origin).parent / "_bundled" if spec and spec.origin else None


def _newest(folder: Path | None) -> Path | None:
    return max(folder.glob("pip-*.whl"), default=None) if folder else None


def _works(command: list[str]) -> bool:
    result = subprocess.run([*command, "--version"], capture_output=True, check=False)
    return result.returncode == 0


def _from_debian(folder: Path, progress: Progress) -> Path | None:
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        return None
    progress.step("fetching pip from this machine's Debian mirror")
    apt = Apt(folder / "apt")
    try:
        apt.prepare()
        apt.run("download", _DEBIAN_PACKAGE, folder=folder)
        for package in folder.glob("*.deb"):
            output(["dpkg-deb", "-x", str(package), str(folder / "root")])
    except AptError as error:
        progress.step(f"apt could not fetch {_DEBIAN_PACKAGE}: {error}")
        return None
    return _newest(folder / "root" / _DEBIAN_WHEELS)

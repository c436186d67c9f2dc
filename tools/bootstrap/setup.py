"""Makes .venv from the lock file: one process at a time, from the beginning again when it was
interrupted.

The libraries come from wherever the machine's pip is configured to find them; the lock's hashes
tell that they are the right ones.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.bootstrap.lock import locked
from tools.bootstrap.pip import find_pip
from tools.bootstrap.progress import Progress
from tools.bootstrap.start import LOCK, ROOT, STAMP, VENV, is_ready, venv_python

# In every .venv that we made: only those may be removed.
_OURS = "ats-made"
_NETWORK = re.compile(
    r"NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|name resolution"
    r"|Failed to establish|Connection (?:refused|reset)|Network is unreachable|CERTIFICATE",
    re.I,
)
_NO_MATCH = re.compile(r"No matching distribution found for (\S+)")


class SetupError(Exception):
    """.venv cannot be made; the text says why and what to do."""


def set_up() -> None:
    """Make .venv, or wait while another process does. Raises ``SetupError``."""
    progress = Progress("setting up")
    try:
        # Beside .venv, as that is removed when it is made anew.
        lock = Path(VENV + ".lock")
        with locked(lock, lambda: progress.step("another process is at it, waiting")):
            if not is_ready():
                _make(progress)
    except OSError as error:
        raise SetupError(
            f"{VENV} cannot be made: {error.strerror or error}.\n"
            "  The folder of the clone must be writable and have 300 MB free."
        ) from error


def _make(progress: Progress) -> None:
    venv = Path(VENV)
    Path(STAMP).unlink(missing_ok=True)
    if _is_foreign(venv):
        progress.step("using the .venv that is there")
    else:
        progress.step("making .venv")
        shutil.rmtree(venv, ignore_errors=True)
        venv.mkdir()
        (venv / _OURS).touch()
        # From inside a virtual environment, even this one: the Python it was made from.
        python = getattr(sys, "_base_executable", None) or sys.executable
        # pip is not needed in there, and Debian's Python has none to put there.
        result = _run([python, "-m", "venv", "--without-pip", VENV])
        if result.returncode:
            raise SetupError(
                f"Python cannot make a virtual environment: {_tail(result)}\n"
                "  On Debian and Ubuntu install python3-venv, or use another Python, 3.11 or newer."
            )
    with find_pip(venv_python(), progress) as pip:
        if pip is None:
            raise SetupError(
                "there is no pip to fetch libraries with.\n"
                "  On Debian and Ubuntu install python3-venv or python3-pip; elsewhere: "
                "python3 -m ensurepip"
            )
        _install(pip, progress)
    temporary = Path(STAMP + ".new")
    shutil.copy2(LOCK, temporary)
    temporary.replace(STAMP)
    progress.done("done")


def _is_foreign(venv: Path) -> bool:
    """Whether .venv is a virtual environment somebody else made, which must be kept."""
    if not venv.exists() or (venv / _OURS).exists():
        return False
    if (venv / "pyvenv.cfg").exists() and os.access(venv_python(), os.X_OK):
        version = _run([venv_python(), "-c", "import sys; print(sys.version_info >= (3, 11))"])
        if version.stdout.strip() == "True":
            return True
    if any(venv.iterdir()):
        raise SetupError(
            f"{venv} is there, but is no virtual environment of Python 3.11 or newer.\n"
            "  Move it away and start again."
        )
    return False


def _install(pip: Sequence[str], progress: Progress) -> None:
    """Install the lock file's libraries, without anything else, byte for byte as locked."""
    total = sum(1 for line in Path(LOCK).read_text("utf-8").splitlines() if "==" in line)
    options = ["--require-hashes", "--only-binary=:all:", "--no-deps", "--no-compile", "--no-input"]
    options += ["--disable-pip-version-check", "--no-warn-script-location"]
    command = [*pip, "install", *options, "--requirement", LOCK]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        # `user = true` in somebody's pip configuration would lead elsewhere.
        env={**os.environ, "PIP_USER": "0", "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    said = []
    done = 0
    assert process.stdout is not None
    try:
        for line in process.stdout:
            said.append(line)
            if line.startswith("Collecting "):
                done += 1
                progress.count("fetching libraries", done, total)
            elif line.startswith("Installing "):
                progress.step("installing libraries")
    except BaseException:
        process.kill()
        raise
    finally:
        process.wait()
    if process.returncode:
        raise SetupError(explain("".join(said)))


def explain(said: str) -> str:
    """What to do about a failed pip, from what it ``said``."""
    errors = [line[7:] for line in said.splitlines() if line.startswith("ERROR: ")]
    last = errors[-1] if errors else "\n".join(said.splitlines()[-1:])
    if _NETWORK.search(said):
        return (
            "the libraries could not be fetched: there is no way to the package index.\n"
            "  Check the network, and the proxy and index in pip's configuration "
            "(pip config list), then start again.\n"
            f"  pip said: {last}"
        )
    if "HASHES" in said and "MATCH" in said:
        return (
            "a library is not the one that was locked; it was not installed.\n"
            f"  The package index gives altered files, or requirements.lock is old: {last}"
        )
    missing = _NO_MATCH.search(said)
    if missing:
        return (
            f"the package index has no {missing[1]} for this Python "
            f"({sys.version_info[0]}.{sys.version_info[1]}, {sys.platform}).\n"
            "  Use a Python between 3.11 and 3.14, or another index in pip's configuration."
        )
    return f"the libraries could not be installed.\n  pip said: {last}"


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


def _tail(result: subprocess.CompletedProcess[str]) -> str:
    lines = (result.stderr or result.stdout).strip().splitlines()
    return lines[-1] if lines else f"exit code {result.returncode}"

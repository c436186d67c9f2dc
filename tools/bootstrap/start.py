"""Starts the command line in the repository's .venv; only what every start needs is imported here.

A finished .venv holds ``ats-lock``, a copy of the lock file it was made from, with the same time.
Two stats tell that all is well; only when the times differ are the contents compared.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # As in `typing`, which takes longer to import than all of this.
if TYPE_CHECKING:
    from typing import NoReturn

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
VENV = os.path.join(ROOT, ".venv")
LOCK = os.path.join(ROOT, "tools", "requirements.lock")
STAMP = os.path.join(VENV, "ats-lock")
# Set for the second start, so that a .venv whose Python does not see itself there cannot start
# for ever.
_AGAIN = "ATS_STARTED_AGAIN"


def main(arguments: list[str]) -> int:
    """Run the command line with ``arguments``; returns its exit code. May replace this process."""
    again = os.environ.pop(_AGAIN, None)
    if is_ready():
        if _in_venv():
            from tools.cli import main as run

            _leave(run(arguments))
        if again:
            sys.stderr.write(f"error: {VENV} does not start as a virtual environment; remove it.\n")
            return 3
    else:
        from tools.bootstrap.setup import SetupError, set_up

        try:
            set_up()
        except SetupError as error:
            sys.stderr.write(f"error: {error}\n")
            return 3
        except KeyboardInterrupt:
            sys.stderr.write("\nSetting up was interrupted; the next start begins it again.\n")
            return 130
    return _start_again(arguments)


def _leave(code: int) -> NoReturn:
    """End the process at once: taking a large story apart object by object, as an ordinary exit
    does, would take a fifth of a build. Nothing in the tools waits for the interpreter's end.
    """
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        code = code or 1  # Whoever read our output has gone; there is nobody to tell.
    os._exit(code)


def is_ready() -> bool:
    """Whether .venv is finished, made from the present lock file, and its Python still there."""
    try:
        ours, theirs = os.stat(STAMP), os.stat(LOCK)
    except OSError:
        return False
    if ours.st_size != theirs.st_size:
        return False
    if ours.st_mtime_ns != theirs.st_mtime_ns and not _same_content():
        return False
    if _in_venv():
        # The system's Python may have moved on below us; its libraries lie in another version's
        # folder.
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
        return os.name == "nt" or os.path.isdir(os.path.join(VENV, "lib", name))
    return os.access(venv_python(), os.X_OK)


def venv_python() -> str:
    """The Python of .venv."""
    return os.path.join(
        VENV, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python"))
    )


def _in_venv() -> bool:
    return sys.prefix == VENV or os.path.realpath(sys.prefix) == os.path.realpath(VENV)


def _same_content() -> bool:
    with open(STAMP, "rb") as ours, open(LOCK, "rb") as theirs:
        if ours.read() != theirs.read():
            return False
    # A checkout touched the lock: remember its time, so that next time stats are enough.
    times = os.stat(LOCK)
    try:
        os.utime(STAMP, ns=(times.st_atime_ns, times.st_mtime_ns))
    except OSError:
        return True  # Read-only: then it is compared again next time.
    return True


def _start_again(arguments: list[str]) -> int:
    """Start anew in .venv. On Windows a process cannot be replaced, so it is waited for."""
    command = [venv_python(), "-m", "tools", *arguments]
    environment = {**os.environ, _AGAIN: "1"}
    if os.name != "nt":
        sys.stdout.flush()
        sys.stderr.flush()
        os.execve(command[0], command, environment)
    import subprocess

    return subprocess.run(command, env=environment, check=False).returncode

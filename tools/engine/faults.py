"""Reads what the engine says about errors: parse errors, exceptions, lint reports, crashes."""

from __future__ import annotations

import re
import signal
from dataclasses import dataclass
from typing import Literal

Kind = Literal["parse", "exception", "lint", "crash", "exit", "timeout"]


@dataclass(frozen=True)
class EngineFault:
    """One fault. ``file`` is relative to the folder that holds ``game/``.

    ``file`` is empty and ``line`` 0 when the engine does not tell.
    """

    message: str
    file: str
    line: int
    kind: Kind

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}: " if self.file else ""
        return f"{place}{self.message}"


# `File "game/a.rpy", line 2: expected statement.` and, indented, the line itself; at column 0 a
# second sentence.
_PARSE = re.compile(r'^File "(?P<file>[^"\n]+)", line (?P<line>\d+): (?P<message>[^\n]+)', re.M)

# The short report: what the engine was doing, the frames in scripts, the exception.
_EXCEPTION = re.compile(
    r"^(?P<doing>(?:While|After|Before|During|When) [^\n]*)\n"
    r"(?P<frames>(?:  File [^\n]*\n(?:    [^\n]*\n)*)*)"
    r"(?P<type>[A-Za-z_][\w.]*): ?(?P<message>[^\n]*)",
    re.M,
)
_FRAME = re.compile(r'^  File "(?P<file>[^"\n]+)", line (?P<line>\d+)', re.M)

# A finding begins at column 0 with its place; a second sentence of it may follow on the next line.
_LINT = re.compile(
    r"^(?P<file>(?!renpy/)[^\s:][^:\n]*\.(?:rpym?|py)):(?P<line>\d+) "
    r"(?P<message>[^\n]+(?:\n(?!\S+:\d+ )[^\s][^\n]*)*)",
    re.M,
)
_UNREACHABLE = re.compile(
    r"^(?P<file>(?!renpy/)[^\s:][^:\n]*\.(?:rpym?|py)):\n(?P<lines>(?:\s+\* line +\d+[^\n]*\n)+)",
    re.M,
)
_LINE = re.compile(r"\* line +(\d+)")
_PYTHON = re.compile(
    r"^(?P<type>[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt)): ?(?P<message>.*)$", re.M
)


def find_faults(
    stdout: str,
    stderr: str,
    exit_code: int,
    timed_out: bool,
    seconds: float = 0.0,
    lint: bool = False,
) -> tuple[EngineFault, ...]:
    """Every fault one run of the engine tells of, in its order; never empty when the run failed."""
    faults = list(_reported(stdout))
    if lint:
        faults += _linted(stdout)
    if timed_out:
        faults.append(EngineFault(f"the time limit of {seconds:g} s was over", "", 0, "timeout"))
    elif exit_code and not faults:
        faults.append(_unreported(stderr, exit_code))
    return tuple(dict.fromkeys(faults))


def _reported(stdout: str) -> list[EngineFault]:
    faults = [
        EngineFault(match["message"].strip(), match["file"], int(match["line"]), "parse")
        for match in _PARSE.finditer(stdout)
    ]
    if faults:
        # After a parse error the engine ends with an exception that says no more.
        return faults
    for match in _EXCEPTION.finditer(stdout):
        message = f"{match['type']}: {match['message']}".rstrip(": ")
        # The last frame is where it happened; those before are the script statements that led
        # there.
        frames = list(_FRAME.finditer(match["frames"]))
        file, line = (frames[-1]["file"], int(frames[-1]["line"])) if frames else ("", 0)
        faults.append(EngineFault(message, file, line, "exception"))
    return faults


def _linted(stdout: str) -> list[EngineFault]:
    faults = [
        EngineFault(" ".join(match["message"].split()), match["file"], int(match["line"]), "lint")
        for match in _LINT.finditer(stdout)
    ]
    for match in _UNREACHABLE.finditer(stdout):
        for line in _LINE.findall(match["lines"]):
            faults.append(
                EngineFault("the statement is unreachable", match["file"], int(line), "lint")
            )
    return faults


def _unreported(stderr: str, exit_code: int) -> EngineFault:
    """A failure without a report: Python, the loader or the system may have said something."""
    if exit_code < 0:
        return EngineFault(f"the engine was ended by {_signal(-exit_code)}", "", 0, "crash")
    if exit_code > 128:
        return EngineFault(f"the engine was ended by {_signal(exit_code - 128)}", "", 0, "crash")
    python = list(_PYTHON.finditer(stderr))
    if python:
        return EngineFault(python[-1][0].strip(), "", 0, "exception")
    said = [line.strip() for line in stderr.splitlines() if line.strip()]
    last = f": {said[-1]}" if said else ""
    return EngineFault(f"the engine ended with exit code {exit_code}{last}", "", 0, "exit")


def _signal(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"

"""The engine's own reports, as it printed them, become faults with file and line."""

from __future__ import annotations

import signal

import pytest

from tools.engine.faults import EngineFault, find_faults

PARSE = """
File "game/script/a.rpy", line 2: is not terminated with a newline. (Check strings and parenthesis.)
(Perhaps you left out a " at the end of the first line.)
        e "unterminated


File "game/script/b.rpy", line 7: expected statement.
    jmp nowhere
       ^

"""

INIT_EXCEPTION = """
Full traceback:
  File "game/a.rpy", line 1, in script
    init python:
  File "/opt/sdk/renpy/ast.py", line 827, in execute
    renpy.python.py_exec_bytecode(self.code.bytecode, self.hide, store=self.store)
  File "/opt/sdk/renpy/python.py", line 1178, in py_exec_bytecode
    exec(bytecode, globals, locals)
  File "game/a.rpy", line 3, in <module>
    raise KeyError("boom")
KeyError: 'boom'

While running game code:
  File "game/a.rpy", line 1, in script
    init python:
  File "game/a.rpy", line 3, in <module>
    raise KeyError("boom")
KeyError: 'boom'

Full traceback:
  File "/opt/sdk/renpy/bootstrap.py", line 359, in bootstrap
    renpy.main.main()
  File "game/a.rpy", line 3, in <module>
    raise KeyError("boom")
KeyError: 'boom'

While running game code:
  File "game/a.rpy", line 1, in script
    init python:
  File "game/a.rpy", line 3, in <module>
    raise KeyError("boom")
KeyError: 'boom'
"""

NO_FRAME = """
Full traceback:
  File "/opt/sdk/renpy/script.py", line 1160, in lookup
    raise ScriptError("could not find label '%s'." % str(original))
renpy.script.ScriptError: could not find label 'start'.

While running game code:
ScriptError: could not find label 'start'.
"""

LINT = """\
\ufeffRen'Py 8.3.4.24120703 lint report, generated at: Sun Nov 22 19:11:43 2026

game/a.rpy:2 The jump is to nonexistent label 'nowhere'.

game/a.rpy:3 Could not evaluate 'zz' in the who part of a say statement.
Perhaps you forgot to define a character?

game/systems/log_ren.py:5 Screen nosuch does not exist.


Unreachable Statements:

game/a.rpy:
    * line     3\x20
    * line     4\x20


Python Warnings:

renpy/common/00action_menu.rpy:134: SyntaxWarning: invalid escape sequence '\\d'
  return False

Statistics:

The game contains 2 dialogue blocks, containing 3 words and 24 characters.
"""


def _fault(kind: str, place: str, message: str) -> EngineFault:
    file, _, line = place.rpartition(":")
    return EngineFault(message, file, int(line or 0), kind)  # type: ignore[arg-type] # table below


@pytest.mark.parametrize(
    ("stdout", "lint", "exit_code", "faults"),
    [
        pytest.param("", False, 0, [], id="all is well"),
        pytest.param(
            PARSE,
            False,
            1,
            [
                _fault(
                    "parse",
                    "game/script/a.rpy:2",
                    "is not terminated with a newline. (Check strings and parenthesis.)",
                ),
                _fault("parse", "game/script/b.rpy:7", "expected statement."),
            ],
            id="parse errors",
        ),
        pytest.param(
            INIT_EXCEPTION,
            False,
            1,
            [_fault("exception", "game/a.rpy:3", "KeyError: 'boom'")],
            id="the innermost script line, once",
        ),
        pytest.param(
            NO_FRAME,
            False,
            1,
            [_fault("exception", "", "ScriptError: could not find label 'start'.")],
            id="an exception without a script line",
        ),
        pytest.param(
            INIT_EXCEPTION,
            False,
            0,
            [_fault("exception", "game/a.rpy:3", "KeyError: 'boom'")],
            id="not lost although it ended with 0",
        ),
        pytest.param(
            LINT,
            True,
            0,
            [
                _fault("lint", "game/a.rpy:2", "The jump is to nonexistent label 'nowhere'."),
                _fault(
                    "lint",
                    "game/a.rpy:3",
                    "Could not evaluate 'zz' in the who part of a say statement. "
                    "Perhaps you forgot to define a character?",
                ),
                _fault("lint", "game/systems/log_ren.py:5", "Screen nosuch does not exist."),
                _fault("lint", "game/a.rpy:3", "the statement is unreachable"),
                _fault("lint", "game/a.rpy:4", "the statement is unreachable"),
            ],
            id="lint, without the engine's own warnings",
        ),
        pytest.param(LINT, False, 0, [], id="what a game prints is no lint"),
    ],
)
def test_reports(stdout: str, lint: bool, exit_code: int, faults: list[EngineFault]) -> None:
    assert list(find_faults(stdout, "", exit_code, False, lint=lint)) == faults


@pytest.mark.parametrize(
    ("stderr", "exit_code", "kind", "message"),
    [
        ("", -signal.SIGSEGV, "crash", "the engine was ended by SIGSEGV"),
        ("", 128 + signal.SIGKILL, "crash", "the engine was ended by SIGKILL"),
        (
            "Traceback (most recent call last):\n  File x\n"
            "ModuleNotFoundError: No module named 'q'\n",
            1,
            "exception",
            "ModuleNotFoundError: No module named 'q'",
        ),
        (
            "renpy.sh: error while loading libz.so.1\n",
            127,
            "exit",
            "the engine ended with exit code 127: renpy.sh: error while loading libz.so.1",
        ),
        ("", 3, "exit", "the engine ended with exit code 3"),
    ],
)
def test_a_failure_is_never_silent(stderr: str, exit_code: int, kind: str, message: str) -> None:
    (fault,) = find_faults("", stderr, exit_code, False)
    assert (fault.kind, fault.message, fault.file, fault.line) == (kind, message, "", 0)


def test_time_limit_is_a_fault_beside_others() -> None:
    faults = find_faults(PARSE, "", -15, True, 2.5)
    assert [fault.kind for fault in faults] == ["parse", "parse", "timeout"]
    assert faults[-1].message == "the time limit of 2.5 s was over"


def test_fault_reads_as_a_place() -> None:
    assert (
        str(EngineFault("no such label", "game/a.rpy", 3, "lint")) == "game/a.rpy:3: no such label"
    )
    assert str(EngineFault("crashed", "", 0, "crash")) == "crashed"

"""Findings for tests, made in one line."""

from __future__ import annotations

from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import Span

ERROR = Code("ATS901", "error", "an error", "What to do about an error.")
WARNING = Code("ATS902", "warning", "a warning", "What to do about a warning.")
INFO = Code("ATS903", "info", "a note", "What a note is for.")


def finding(
    line: int | None = 1,
    column: int = 1,
    end: int = 2,
    *,
    code: Code = ERROR,
    path: str = "a.yaml",
    message: str = "wrong",
    hint: str | None = None,
    fix: str | None = None,
    witness: tuple[str, ...] = (),
) -> Diagnostic:
    span = None if line is None else Span(line, column, end)
    return Diagnostic(code, path, span, message, hint, fix, witness)

"""Findings for tests, made in one line."""

from __future__ import annotations

from tools.diagnostics.model import Code, Diagnostic, Witness, WitnessChoice
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
    witness: tuple[str, ...] | None = None,
) -> Diagnostic:
    span = None if line is None else Span(line, column, end)
    return Diagnostic(code, path, span, message, hint, fix, way(witness, code))


def way(captions: tuple[str, ...] | None, code: Code = ERROR) -> Witness | None:
    """A witness whose choices stand one below the other in ``b c.yaml``."""
    if captions is None:
        return None
    choices = [
        WitnessChoice(caption, f"s_{line}", "b c.yaml", Span(line, 5, 9))
        for line, caption in enumerate(captions, 1)
    ]
    return Witness(f"{code.id}:s_0", tuple(choices))

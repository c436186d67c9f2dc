"""The one exception of the engine package: what went wrong, and the way out."""

from __future__ import annotations


class EngineError(Exception):
    """The engine cannot be found, built or started.

    ``message`` is one sentence that says what is wrong, ``hint`` (may be empty) what to do about
    it.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message if not hint else f"{message}\n  {hint}")
        self.message = message
        self.hint = hint

"""Why something cannot be packaged."""

from __future__ import annotations


class PackageError(Exception):
    """Nothing was packaged; ``hint`` is the way out."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint

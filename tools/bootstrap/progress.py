"""Says on standard error what long work is doing: one line on a terminal, few lines elsewhere."""

from __future__ import annotations

import sys
from typing import TextIO


class Progress:
    """Steps and counts of one long piece of work, e.g. ``engine: unpacking 50%``."""

    def __init__(self, title: str, stream: TextIO | None = None, quiet: bool = False) -> None:
        self._title = title
        self._stream = stream if stream is not None else sys.stderr
        self._quiet = quiet
        self._live = not quiet and self._stream.isatty()
        self._shown = ""

    def step(self, text: str) -> None:
        """A new step begins."""
        self._show(text)

    def count(self, text: str, done: int, total: int) -> None:
        """``done`` of ``total`` parts of a step are through."""
        if self._live:
            self._show(f"{text} {100 * done // max(total, 1)}%")
        elif done == 0 or text != self._shown:
            self._show(text)

    def done(self, text: str) -> None:
        """All is done; ``text`` stays on the screen."""
        self._show(text)
        if self._live:
            self._stream.write("\n")
            self._stream.flush()

    def _show(self, text: str) -> None:
        if self._quiet or text == self._shown:
            return
        self._shown = text
        line = f"{self._title}: {text}"
        self._stream.write(f"\r\x1b[K{line}" if self._live else f"{line}\n")
        self._stream.flush()

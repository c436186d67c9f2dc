"""The source lines that findings are shown with."""

from __future__ import annotations

from pathlib import Path

_MAX_BYTES = 8_000_000


class Sources:
    """Reads each file once, below one folder. A file that cannot be shown has no lines."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._lines: dict[str, list[str]] = {}

    def line(self, path: str, number: int) -> str | None:
        """Line ``number`` (from 1) of a file, without its end; ``None`` when there is none."""
        if path not in self._lines:
            self._lines[path] = self._read(path)
        lines = self._lines[path]
        return lines[number - 1] if 0 < number <= len(lines) else None

    def _read(self, path: str) -> list[str]:
        file = (self._root / path).resolve()
        try:
            if not file.is_relative_to(self._root) or file.stat().st_size > _MAX_BYTES:
                return []
            data = file.read_bytes()
        except (OSError, ValueError):
            return []
        # As reading counts lines: not ``splitlines``, which also splits at form feeds and the like.
        text = data.decode("utf-8-sig", errors="replace")
        return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

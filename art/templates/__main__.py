"""`python -m art.templates`: draw the guides anew."""

from __future__ import annotations

import io
from pathlib import Path

from art.templates.draw import GUIDES
from tools.files import write_atomic

FOLDER = Path(__file__).resolve().parent


def main(folder: Path = FOLDER) -> None:
    """Write one PNG a guide into ``folder``."""
    for name, draw in GUIDES.items():
        file = io.BytesIO()
        draw().save(file, "PNG", optimize=True)
        write_atomic(folder / f"{name}.png", file.getvalue())


if __name__ == "__main__":
    main()

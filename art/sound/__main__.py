"""`python -m art.sound [NAME ...]`: render music, places and effects into game/audio/."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Sequence
from pathlib import Path

from art.sound.catalogue import pieces
from art.sound.kit.stem import StemError
from art.sound.render import AUDIO, render


def main(arguments: Sequence[str] | None = None, folder: Path = AUDIO) -> int:
    """0: rendered; 1: something that rendering needs is missing; 2: wrong usage."""
    parser = argparse.ArgumentParser(
        prog="python -m art.sound", description="Render the sound of the game into game/audio/."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="such as siege or ui/hover")
    parser.add_argument("--list", action="store_true", help="only say what there is")
    given = parser.parse_args(arguments)
    known = pieces()
    if given.list:
        for name, piece in known.items():
            print(f"{piece.kind:9} {name}")
        return 0
    for name in given.names:
        if name not in known:
            alike = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {alike[0]}?" if alike else "see --list"
            parser.error(f"nothing is called {name}; {hint}")
    try:
        files = render(given.names, folder, lambda line: print(line, flush=True))
    except StemError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"Rendered {len(files)} files.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

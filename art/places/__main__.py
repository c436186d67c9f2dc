"""`python -m art.places [--preview] [--again] [NAME ...]`: render the masters of places."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """0: all is rendered; 2: a name is unknown."""
    parser = argparse.ArgumentParser(
        prog="python -m art.places", description="Render backgrounds into art/places/masters/."
    )
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="a place, or place_light; none: all of them"
    )
    parser.add_argument("--preview", action="store_true", help="small and quick, not a master")
    parser.add_argument("--again", action="store_true", help="also what is done already")
    parser.add_argument("--repaint", action="store_true", help="paint anew, from kept passes")
    parser.add_argument("--list", action="store_true", help="tell the names and stop")
    given = parser.parse_args(arguments)
    from art.places.batch import run
    from art.places.catalogue import wanted

    if given.list:
        print("\n".join(job.file for job in wanted(())))
        return 0
    try:
        run(given.names, preview=given.preview, again=given.again, repaint=given.repaint)
    except KeyError as error:
        parser.error(str(error.args[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main())

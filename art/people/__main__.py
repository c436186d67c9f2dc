"""`python -m art.people NAME …`: render people's masters."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

PREVIEWS = Path("previews")


def render(names: Sequence[str], preview: bool = False, folder: Path | None = None) -> list[str]:
    """Render people (`kranz`), or single poses (`kranz/seated`); all when there are no names.

    What is there already is left alone unless a pose is named. A preview is small, goes to
    `folder` and is done even when masters are there. The poses that were rendered are returned.
    Raises KeyError for a name that nobody has.
    """
    from art.people.cast import PEOPLE
    from art.people.panels import PANELS, render_panels
    from art.people.render import MASTERS, missing, preview_pose, render_pose

    done = []
    for name in names or (*PEOPLE, *PANELS):
        who, _, pose = name.partition("/")
        if who in PANELS and not pose:
            if not preview:
                render_panels(folder or MASTERS, [who])
            if who not in PEOPLE:
                done.append(who)
                continue
        if who not in PEOPLE or (pose and pose not in PEOPLE[who].poses):
            raise KeyError(f"nobody is called {name}; there are {', '.join(PEOPLE)}")
        person = PEOPLE[who]
        for each in [pose] if pose else person.poses:
            if preview:
                place = folder or PREVIEWS
                place.mkdir(parents=True, exist_ok=True)
                preview_pose(person, each, place)
            elif pose or missing(person, each, folder or MASTERS):
                render_pose(person, each, folder or MASTERS)
            else:
                continue
            done.append(f"{who}/{each}")
    return done


def main(arguments: Sequence[str]) -> int:
    """The command line; 2 for a name that nobody has."""
    parser = argparse.ArgumentParser(prog="python -m art.people", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="a person, or person/pose")
    parser.add_argument("--preview", type=Path, metavar="FOLDER", help="small pictures, there")
    given = parser.parse_args(arguments)
    try:
        render(given.names, given.preview is not None, given.preview)
    except KeyError as error:
        print(error.args[0], file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""`.venv/bin/python -m art.gui [--check] [NAME ...]`: draw the interface's pictures."""

from __future__ import annotations

import argparse
import difflib
import io
import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageChops, UnidentifiedImageError

from art.gui.pictures import Picture, pictures
from tools.files import write_atomic

FOLDER = Path(__file__).resolve().parents[2] / "game" / "gui"


def main(arguments: Sequence[str] | None = None, folder: Path = FOLDER) -> int:
    """0: all is well; 1: with `--check`, a picture is not what is drawn here; 2: wrong usage."""
    parser = argparse.ArgumentParser(
        prog="python -m art.gui", description="Draw the pictures of the interface in game/gui/."
    )
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="only these, such as emblem or place_ridge"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; tell what differs from game/gui/"
    )
    given = parser.parse_args(arguments)
    wanted = _chosen(given.names, parser)
    if not given.check:
        for picture in wanted:
            write_atomic(folder / picture.path, picture.encoded())
        print(f"Drew {len(wanted)} pictures.")
        return 0
    found = [complaint for picture in wanted if (complaint := difference(picture, folder))]
    if not given.names:
        found += [f"{path}: nothing draws it" for path in strangers(folder)]
    for complaint in found:
        print(complaint)
    print(f"Compared {len(wanted)} pictures: {len(found) or 'no'} differences.")
    return 1 if found else 0


def difference(picture: Picture, folder: Path) -> str | None:
    """How the file in ``folder`` differs from what is drawn, or None.

    Pixels count, not bytes: another build of the same compressor may store them differently.
    """
    file = folder / picture.path
    try:
        stored = file.read_bytes()
    except OSError as error:
        return f"{picture.path}: cannot be read: {error.strerror}"
    drawn = picture.encoded()
    if stored == drawn:
        return None
    try:
        with Image.open(io.BytesIO(stored)) as one, Image.open(io.BytesIO(drawn)) as other:
            if one.mode != other.mode or one.size != other.size:
                return f"{picture.path}: is {_kind(one)}, and {_kind(other)} is drawn"
            box = _differing(one, other)
    except (UnidentifiedImageError, OSError) as error:
        return f"{picture.path}: is no picture: {error}"
    return None if box is None else f"{picture.path}: other pixels between {box[:2]} and {box[2:]}"


def strangers(folder: Path) -> list[str]:
    """Pictures in ``folder`` that nothing here draws, as paths relative to it."""
    ours = {picture.path for picture in pictures()}
    there = (path for path in folder.rglob("*") if path.suffix in (".png", ".webp"))
    return sorted({path.relative_to(folder).as_posix() for path in there} - ours)


def _differing(one: Image.Image, other: Image.Image) -> tuple[int, int, int, int] | None:
    """The box round all pixels that differ in any channel."""
    bands = zip(one.split(), other.split(), strict=True)
    boxes = [box for a, b in bands if (box := ImageChops.difference(a, b).getbbox())]
    if not boxes:
        return None
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)


def _kind(image: Image.Image) -> str:
    return f"{image.width} x {image.height} {image.mode}"


def _chosen(names: Sequence[str], parser: argparse.ArgumentParser) -> list[Picture]:
    """The pictures called ``names``, all of them without names. A wrong name ends the program."""
    known = {picture.name: picture for picture in pictures()}
    for name in names:
        if name not in known:
            alike = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {alike[0]}?" if alike else f"there are {', '.join(sorted(known))}"
            parser.error(f"no picture is called {name}; {hint}")
    return [known[name] for name in names] if names else list(known.values())


if __name__ == "__main__":
    sys.exit(main())

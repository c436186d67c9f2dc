"""game/images/built.rpy: where each layer of a person lies, for game/systems/sprites_ren.py.

Files are not named in it: theirs follow from the words.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tools.art.manifest import Built
from tools.emit.text import name
from tools.files import write_atomic

NAME = "images/built.rpy"
_NOTICE = "# Generated from the masters in art/ by `python3 -m tools art build`. Do not edit.\n"


def definitions(pictures: Iterable[Built]) -> str:
    """The script that tells the running game which layers there are."""
    lines = [_line(one) for one in sorted(pictures, key=lambda one: one.part) if _is_drawn(one)]
    body = "".join(f"    {line}\n" for line in lines or ["pass"])
    return f"{_NOTICE}\ninit -85 python in sprites:\n{body}"


def _is_drawn(one: Built) -> bool:
    # Places are found by their file's name, as a picture is that somebody drops into game/images.
    return one.part.kind != "place"


def _line(one: Built) -> str:
    part = one.part
    left, upper, *_ = one.measures.box
    words = [part.subject]
    if part.kind != "panel":
        words.append(part.pose)
    if part.kind in ("face", "whole"):
        words.append(part.expression)
    arguments = [name(word) for word in words]
    if part.kind != "panel":
        arguments += [str(left), str(upper)]
    return f"{part.kind}({', '.join(arguments)})"


def write_definitions(game: Path, pictures: Iterable[Built]) -> bool:
    """Write them, if they say something new; whether they did."""
    path = game / NAME
    data = definitions(pictures).encode()
    if differ(game, data):
        write_atomic(path, data)
        return True
    return False


def differ(game: Path, data: bytes) -> bool:
    """Whether the file says anything but ``data``."""
    try:
        return (game / NAME).read_bytes() != data
    except OSError:
        return True

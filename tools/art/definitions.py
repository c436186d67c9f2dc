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
    lines = [_line(call) for call in layer_calls(pictures)]
    body = "".join(f"    {line}\n" for line in lines or ["pass"])
    return f"{_NOTICE}\ninit -85 python in sprites:\n{body}"


def layer_calls(pictures: Iterable[Built]) -> list[tuple[str | int, ...]]:
    """What is to be told to ``sprites``: the function's name and its arguments, sorted."""
    # Places are found by their file's name, as a picture is that somebody drops into game/images.
    drawn = sorted((one for one in pictures if one.part.kind != "place"), key=lambda one: one.part)
    return [_call(one) for one in drawn]


def _call(one: Built) -> tuple[str | int, ...]:
    part = one.part
    if part.kind == "panel":
        return (part.kind, part.subject)
    words = [part.subject, part.pose]
    if part.kind in ("face", "whole"):
        words.append(part.expression)
    left, upper, *_ = one.measures.box
    return (part.kind, *words, left, upper)


def _line(call: tuple[str | int, ...]) -> str:
    kind, *arguments = call
    written = (name(word) if isinstance(word, str) else str(word) for word in arguments)
    return f"{kind}({', '.join(written)})"


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

"""renpy
init -90 python in seen:
"""

# "Skip seen text" asks whether this build's node was seen, and a clean build renames every node.
# The ids of lines are stable (game/story/line_ids.tsv), and Ren'Py keeps the ids that were seen
# too. At each start they are copied onto the nodes of this build.

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None


def stale(seen: Iterable[Any], alive: Callable[[Any], bool]) -> list[Any]:
    """Node names (tuples; labels are text) that no node of this build has."""
    return [name for name in seen if isinstance(name, tuple) and not alive(name)]


def names_to_mark(
    lines: Iterable[tuple[str, Any]],
    seen_lines: Any,
    line_hash: Callable[[str], Any] | None,
) -> list[Any]:
    """Node names of this build whose line the player has seen.

    `lines` are (line id, node name); `seen_lines` holds ids, or hashes of ids in later engines.
    """
    return [
        name
        for line, name in lines
        if line in seen_lines or (line_hash is not None and line_hash(line) in seen_lines)
    ]


def sync() -> None:
    """Copy what the player has seen onto this build's node names."""
    persistent = renpy.store.persistent
    marks, lines_seen = persistent._seen_ever, persistent._seen_translates
    if not lines_seen:
        return
    script = renpy.game.script
    for name in stale(list(marks), lambda name: name in script.namemap):
        del marks[name]
    translator = script.translator
    lines = [(line, node.name) for line, node in translator.default_translates.items()]
    lines += [(key[0], node.name) for key, node in translator.language_translates.items()]
    support = getattr(renpy, "astsupport", None)
    for name in names_to_mark(lines, lines_seen, getattr(support, "hash64", None)):
        marks[name] = True

"""Short ways to read and to look at what was read."""

from __future__ import annotations

from typing import TypeAlias

from tools.diagnostics.model import Bag
from tools.reading.document import Document, read_document
from tools.reading.nodes import Mapping, Node, Scalar, Sequence

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"
HEAD = "scene: a\nsteps:\n"


def read(source: str | bytes) -> tuple[Document, Bag]:
    bag = Bag("a.yaml")
    data = source if isinstance(source, bytes) else source.encode()
    return read_document(data, bag), bag


def plain(node: Node | None) -> Plain:
    """Texts, lists and dicts instead of nodes."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.entries}
    return None


def places(bag: Bag) -> list[tuple[str, int, int]]:
    """Code, line and column of each finding, in order of place."""
    found = [(each.code.id, *(each.span or (0, 0, 0))[:2]) for each in bag]
    return sorted(found, key=lambda each: each[1:] + each[:1])


def scalars(node: Node | None) -> list[Scalar]:
    """All scalars, keys too, in document order."""
    if isinstance(node, Scalar):
        return [node]
    if isinstance(node, Sequence):
        return [each for item in node.items for each in scalars(item)]
    if isinstance(node, Mapping):
        return [each for key, value in node.entries for each in (key, *scalars(value))]
    return []


def pasted(source: str, line: int, fix: str) -> str:
    """``source`` with one of its lines replaced."""
    lines = source.split("\n")
    lines[line - 1] = fix
    return "\n".join(lines)

"""One file, read: bytes to a ``Document``, with a diagnostic for everything that is wrong."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tools.diagnostics.model import Bag, has_errors
from tools.reading import codes
from tools.reading.decoding import decode
from tools.reading.events import build
from tools.reading.flood import without_flood
from tools.reading.nodes import Node, Scalar
from tools.reading.pieces import read_in_pieces
from tools.reading.traps import mend
from tools.story.model import Span


@dataclass(frozen=True, slots=True)
class Document:
    """``root`` is ``None`` when the file cannot be read or is empty. ``lines`` are the source lines
    without line ends.

    ``complete`` is false when a part that could not be read was left out of ``root``: what is
    missing in it proves nothing.
    """

    root: Node | None
    lines: tuple[str, ...]
    complete: bool = True

    def trailing_comment(self, scalar: Scalar) -> Span | None:
        """The ``# comment`` on the line where a plain ``scalar`` ends: perhaps text that the writer
        meant to be read.
        """
        if scalar.style != "plain" or not scalar.text or scalar.last_line > len(self.lines):
            return None
        line = self.lines[scalar.last_line - 1]
        rest = line[scalar.last_column - 1 :]
        comment = rest.lstrip(" \t")
        if not comment.startswith("#") or len(comment) == len(rest):
            return None
        return Span(scalar.last_line, len(line) - len(comment) + 1, len(line.rstrip()) + 1)


_MAYBE_TEXT = frozenset((codes.ANCHOR, codes.TAG, codes.COMPLEX_KEY))
"""Refused YAML that may have been meant as text."""


def read_document(data: bytes, bag: Bag) -> Document:
    """Read one file. Never raises on bad input: what is wrong is in ``bag``, at its line and
    column.
    """
    found = Bag(bag.path)
    lines = decode(data, found)
    document = Document(None, (), False) if lines is None else Document(*_read(lines, found))
    bag.items.extend(without_flood(found))
    return document


def _read(lines: list[str], bag: Bag) -> tuple[Node | None, tuple[str, ...], bool]:
    found = Bag(bag.path)
    tree = build(lines, 0, len(lines), {}, found)
    root, complete = tree.root, tree.complete
    if tree.fault or any(item.code in _MAYBE_TEXT for item in found):
        found = Bag(bag.path)
        root, complete = _read_mended(lines, found)
    bag.items.extend(found)
    if root is None or (isinstance(root, Scalar) and not root.text):
        root, complete = None, False
        if not has_errors(bag):
            bag.add(
                codes.EMPTY,
                Span(1, 1, 1),
                "there is nothing in this file",
                hint="write its content, or delete it",
            )
    return root, tuple(lines), complete


def _read_mended(lines: list[str], bag: Bag) -> tuple[Node | None, bool]:
    """Read a file that YAML cannot read as it stands: mend the known traps, then read what can be
    read.
    """
    mended = mend(lines, bag)
    found = Bag(bag.path)
    tree = build(mended.lines, 0, len(lines), mended.masks, found)
    if tree.fault:
        return read_in_pieces(mended.lines, mended.masks, bag), False
    bag.items.extend(found)
    return tree.root, tree.complete


@contextmanager
def resting_collector() -> Iterator[None]:
    """Keep the garbage collector from walking the growing trees again and again while many files
    are read.

    Nothing in reading makes cycles, and the walks would take as long as all the rest.
    """
    active = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if active:
            gc.enable()

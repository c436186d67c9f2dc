"""Reading what can be read of a broken file, so that one mistake does not hide the others.

Where the whole cannot be parsed, its steps or keys are parsed one by one, and inside a broken one
its own steps or keys, down to the smallest part that is wrong. Cutting at lines in the column of
the first one is sound: whatever belongs to a step stands deeper than its ``-``, and whatever
belongs to a key stands deeper than the key or begins with ``-``.
"""

from __future__ import annotations

import re
from itertools import pairwise

from tools.diagnostics.model import Bag
from tools.reading import codes
from tools.reading.blocks import indentation
from tools.reading.events import build
from tools.reading.nodes import Mapping, Node, Scalar, Sequence
from tools.reading.syntax import SyntaxFault
from tools.story.model import Span

MAX_FAULTS = 100
_BUDGET = 3_000_000
"""Characters to parse again in one file; far more than a story file needs, and well under two
seconds.
"""
_OVERHEAD = 300
"""What one more start of the parser costs, in characters."""
_DASH = re.compile(r"- |-$")
_KEY_LINE = re.compile(
    r"""(?:"[^"]*"[ \t]*|'[^']*'[ \t]*|[^\s"'#{}\[\]&*!|>%@`,-][^#]*?|-[^\s:][^#]*?):(?:[ \t]|$)"""
)
_OPEN_KEY = re.compile(r"\S.*:[ \t]*(?:#.*)?$")


def read_in_pieces(lines: list[str], masks: dict[int, str], bag: Bag) -> Node | None:
    """The readable parts of ``lines``, with a finding for each part that is not."""
    return _Pieces(list(lines), masks, bag).read(0, len(lines), 0)


class _Pieces:
    def __init__(self, lines: list[str], masks: dict[int, str], bag: Bag) -> None:
        self.lines = lines
        self.masks = masks
        self.bag = bag
        self.left = _BUDGET
        self.faults = 0

    def read(self, first: int, last: int, depth: int) -> Node | None:
        while first < last and self._is_void(first):
            first += 1
        while last > first and self._is_void(last - 1):
            last -= 1
        if first == last or self.faults >= MAX_FAULTS:
            return None
        trial = Bag(self.bag.path)
        tree = build(self.lines, first, last, self.masks, trial)
        self.left -= _OVERHEAD + sum(10 + len(line) for line in self.lines[first:last])
        if tree.fault is None:
            self.bag.items.extend(trial)
            return tree.root
        before = len(self.bag.items)
        node = self._split(first, last, depth)
        if len(self.bag.items) == before:
            # The parts are well in themselves, or there are none: the fault lies in how they stand
            # together.
            self._report(tree.fault)
        return node

    def _report(self, fault: SyntaxFault) -> None:
        self.faults += 1
        more = "; further findings in this file are not listed" if self.faults == MAX_FAULTS else ""
        self.bag.add(codes.SYNTAX, fault.span, fault.message, hint=fault.hint + more)

    def _split(self, first: int, last: int, depth: int) -> Node | None:
        """What can be read of lines that cannot be parsed as a whole."""
        if self.left <= 0 or depth >= codes.MAX_DEPTH:
            return None
        indent = indentation(self.lines[first])
        if _DASH.match(self.lines[first], indent):
            return self._sequence(first, last, indent, depth)
        if _KEY_LINE.match(self.lines[first], indent):
            starts = self._starts(first, last, indent, _KEY_LINE)
            if len(starts) > 2:
                return self._mapping(starts, depth)
            if last - first > 1 and _OPEN_KEY.match(self.lines[first], indent):
                return self._entry(first, last, depth)
        return None

    def _is_void(self, index: int) -> bool:
        text = self.lines[index].lstrip(" ")
        return not text.strip() or text[0] == "#" or text.rstrip() == "---"

    def _starts(self, first: int, last: int, indent: int, pattern: re.Pattern[str]) -> list[int]:
        """The lines where the parts begin, and the end."""
        return [
            i
            for i in range(first, last)
            if indentation(self.lines[i]) == indent and pattern.match(self.lines[i], indent)
        ] + [last]

    def _sequence(self, first: int, last: int, indent: int, depth: int) -> Node | None:
        starts = self._starts(first, last, indent, _DASH)
        items: list[Node] = []
        for start, end in pairwise(starts):
            if len(starts) > 2:
                part = self.read(start, end, depth + 1)
                items.extend(part.items if isinstance(part, Sequence) else ())
            else:
                line = self.lines[start]
                self.lines[start] = f"{line[:indent]} {line[indent + 1 :]}"
                inner = self.read(start, end, depth + 1)
                items.extend([inner] if inner else [])
        return Sequence(tuple(items), Span(first + 1, indent + 1, indent + 2))

    def _mapping(self, starts: list[int], depth: int) -> Node | None:
        entries: dict[str, tuple[Scalar, Node]] = {}
        for start, end in pairwise(starts):
            part = self.read(start, end, depth + 1)
            for key, value in part.entries if isinstance(part, Mapping) else ():
                earlier = entries.setdefault(key.text, (key, value))[0]
                if earlier is not key:
                    self.bag.add(
                        codes.DUPLICATE_KEY,
                        key.span,
                        f"“{key.text}” stands here and in line {earlier.span.line} of the same "
                        "mapping",
                        hint="rename or remove one of them",
                    )
        if not entries:
            return None
        found = tuple(entries.values())
        return Mapping(found, found[0][0].span)

    def _entry(self, first: int, last: int, depth: int) -> Node | None:
        """A ``key:`` with its value in the lines below."""
        head = build(self.lines, first, first + 1, self.masks, Bag(self.bag.path)).root
        value = self.read(first + 1, last, depth + 1)
        if value is None or not isinstance(head, Mapping) or len(head.entries) != 1:
            return None
        key = head.entries[0][0]
        return Mapping(((key, value),), key.span)

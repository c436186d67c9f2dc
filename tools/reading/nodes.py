"""Located YAML: scalars as typed, sequences and mappings, each with the span where it stands."""

from __future__ import annotations

from typing import Literal, NamedTuple

from tools.story.model import Span

ScalarStyle = Literal["plain", "quoted", "literal", "folded"]


class Scalar(NamedTuple):
    """A piece of text, never retyped: ``no`` stays ``no`` and ``22:30`` stays ``22:30``.

    ``span`` is the scalar as typed, with its quotation marks (its first line, when it has several);
    for a block it is the header ``|``. Line ``i`` of ``text.split("\\n")`` of a block stands in
    source line ``first_line + i`` and begins at column ``indent`` (1-based). For other styles
    ``first_line`` is ``span.line`` and ``indent`` the column of the first character. ``last_line``
    and ``last_column`` are where the scalar ends (the column after its last character), for
    comments behind it.

    A named tuple, not a dataclass: there are tens of thousands of them and they cost a third.
    """

    text: str
    span: Span
    style: ScalarStyle
    first_line: int
    indent: int
    last_line: int
    last_column: int

    def at(self, line: int, start: int, end: int) -> Span:
        """The span of ``text.split("\\n")[line][start:end]``.

        Exact for literal blocks and for plain or quoted text on one line without escapes; anything
        else (folded text, text over several lines, ``\\"``) cannot be mapped back character by
        character and gives the span of the whole scalar.
        """
        if self.style == "literal":
            return Span(self.first_line + line, self.indent + start, self.indent + end)
        quotes = 2 if self.style == "quoted" else 0
        one_line = self.last_line == self.first_line
        if (
            line == 0
            and one_line
            and self.last_column - self.span.column == len(self.text) + quotes
        ):
            return Span(self.first_line, self.indent + start, self.indent + end)
        return self.span


class Sequence(NamedTuple):
    """A list. ``span`` is the first ``-``, or ``[`` to ``]`` of a flow list (to the end of its
    first line).
    """

    items: tuple[Node, ...]
    span: Span


class Mapping(NamedTuple):
    """Keys with their values, in the order as typed, without duplicates.

    ``span`` is the first key, or ``{`` to ``}`` of a flow mapping (to the end of its first line).
    """

    entries: tuple[tuple[Scalar, Node], ...]
    span: Span

    def get(self, key: str) -> Node | None:
        for name, value in self.entries:
            if name.text == key:
                return value
        return None


Node = Scalar | Sequence | Mapping

"""Reading the keys of a mapping: what is expected, what is there, and what is neither."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import partial

from tools.parsing import codes
from tools.parsing.context import ID, Context
from tools.parsing.hints import near_or_listed, one_of
from tools.parsing.markup import parse_text
from tools.reading.nodes import Mapping, Node, Scalar, Sequence
from tools.story.model import Span, Text

_GUARD = re.compile(r"^[ \t]*\((?:if |else if |else\))", re.MULTILINE)
YES = frozenset({"yes", "true"})
NO = frozenset({"no", "false"})


def kind_of(node: Node) -> str:
    """What a writer would call this piece of YAML."""
    if isinstance(node, Scalar):
        return "a value" if node.text else "nothing"
    return "a list" if isinstance(node, Sequence) else "a mapping"


class Fields:
    """The entries of one mapping. Every key must be taken once; :meth:`rest` reports the ones
    nobody took.
    """

    __slots__ = ("_entries", "_left", "ctx", "mapping")

    def __init__(self, mapping: Mapping, ctx: Context) -> None:
        self.mapping = mapping
        self.ctx = ctx
        self._entries = {key.text: (key, value) for key, value in mapping.entries}
        self._left = dict(self._entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def node(self, name: str) -> Node | None:
        entry = self._left.pop(name, None)
        return None if entry is None else entry[1]

    def key(self, name: str) -> Scalar:
        return self._entries[name][0]

    def scalar(self, name: str) -> Scalar | None:
        """A plain value, or ``None`` when the key is absent, empty or of another kind (which is
        reported).
        """
        node = self.node(name)
        if node is None:
            return None
        if isinstance(node, Scalar) and node.text.strip():
            return node
        wrong = codes.EMPTY if isinstance(node, Scalar) else codes.NOT_A_MAPPING
        self.ctx.bag.add(
            wrong,
            self.key(name).span,
            f"`{name}` needs a value, and here is {kind_of(node)}",
            hint=f"write `{name}: …`",
        )
        return None

    def text(self, name: str) -> Text | None:
        scalar = self.scalar(name)
        return None if scalar is None else sheet_text(scalar, self.ctx)

    def yes(self, name: str) -> bool:
        """A yes/no key; absent means no."""
        scalar = self.scalar(name)
        if scalar is None or scalar.text in NO:
            return False
        if scalar.text not in YES:
            self.choice_of(scalar, ("yes", "no"))
        return True

    def choice_of(self, scalar: Scalar, allowed: Collection[str]) -> str | None:
        """The value when it is one of ``allowed``; otherwise it is reported."""
        if scalar.text in allowed:
            return scalar.text
        self.ctx.bag.add(
            codes.BAD_VALUE,
            scalar.span,
            f"`{scalar.text}` cannot stand here",
            hint=near_or_listed(scalar.text, allowed)
            if len(allowed) > 1
            else f"expected {one_of(allowed)}",
        )
        return None

    def rest(self, expected: Collection[str]) -> None:
        """Report the keys that nobody took."""
        for name, (key, _value) in self._left.items():
            self.ctx.bag.add(
                codes.UNKNOWN_KEY,
                key.span,
                f"`{name}` means nothing here",
                hint=near_or_listed(name, expected, listed=16),
            )


def items_of(node: Node | None, what: str, where: Span, ctx: Context) -> tuple[Node, ...]:
    """The items of a list; anything else is reported and is an empty list."""
    if isinstance(node, Sequence):
        if not node.items:
            ctx.bag.add(codes.EMPTY, where, f"{what} is empty", hint="write at least one `- …`")
        return node.items
    if node is not None:
        ctx.bag.add(
            codes.NOT_A_MAPPING,
            where,
            f"{what} is a list, and here is {kind_of(node)}",
            hint="begin each item with `- `",
        )
    return ()


def ident(scalar: Scalar, ctx: Context) -> str | None:
    """``scalar`` as an id; anything else is reported."""
    if ID.match(scalar.text):
        return scalar.text
    ctx.bag.add(
        codes.BAD_ID,
        scalar.span,
        f"`{scalar.text}` is not an id",
        hint="use small letters, digits and `_`, beginning with a letter",
    )
    return None


def sheet_text(scalar: Scalar, ctx: Context) -> Text:
    """A scalar as text that may span lines; its paragraphs keep their empty lines."""
    raw = scalar.text.rstrip("\n")
    if "\n" not in raw:
        return parse_text(raw, partial(scalar.at, 0), ctx.lexicon.names, ctx.bag)
    starts = [0]
    for index, char in enumerate(raw):
        if char == "\n":
            starts.append(index + 1)

    def place(start: int, end: int) -> Span:
        line = next(n for n in range(len(starts) - 1, -1, -1) if starts[n] <= start)
        stop = min(end, starts[line + 1] - 1) if line + 1 < len(starts) else end
        return scalar.at(line, start - starts[line], stop - starts[line])

    for guard in _GUARD.finditer(raw):
        ctx.bag.add(
            codes.BAD_VALUE,
            place(guard.start(), guard.end()),
            "a condition stands before a line of talk, not inside a sheet",
            hint="make two steps with `when:`, each with a sheet of its own",
        )
    return parse_text(raw, place, ctx.lexicon.names, ctx.bag)

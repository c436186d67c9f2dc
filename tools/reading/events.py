"""YAML events to located nodes, in one pass.

Half of the time of a check goes through here: events are told apart by their exact type, the
commonest first, and nothing is looked up twice.
"""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol, cast

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from tools.diagnostics.model import Bag, Code
from tools.reading import codes
from tools.reading.nodes import Mapping, Node, Scalar, Sequence
from tools.reading.syntax import SyntaxFault, explain_fault
from tools.story.model import Span


class Mark(Protocol):
    """Counts from 0, in characters."""

    line: int
    column: int


class Event(Protocol):
    """What PyYAML's events carry; no event has all of it. ``anchor`` may be ``None`` as well."""

    start_mark: Mark
    end_mark: Mark
    anchor: str
    tag: str | None
    value: str
    style: str | None
    flow_style: bool
    version: tuple[int, int] | None
    tags: dict[str, str] | None


class EventSource(Protocol):
    """What both of PyYAML's parsers offer."""

    def get_event(self) -> Event: ...


class PureParser(Reader, Scanner, Parser):
    """PyYAML without its C library: the same events, many times slower."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def open_parser(text: str) -> EventSource:
    """The C parser where this Python has one."""
    try:
        from yaml._yaml import CParser
    except ImportError:
        return cast(EventSource, PureParser(text))
    return cast(EventSource, CParser(text))


class Tree(NamedTuple):
    """``complete`` is false when something refused was left out; ``fault`` is set (and ``root``
    empty) when parsing stopped.
    """

    root: Node | None
    complete: bool
    fault: SyntaxFault | None


class _TooMuchError(Exception):
    """Reading stops here; the finding is already in the bag."""


_NOT_TEXT = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\u2028\\u2029\\ufffe\\uffff]"
)


def build(lines: list[str], first: int, last: int, masks: dict[int, str], bag: Bag) -> Tree:
    """The tree of ``lines[first:last]``. ``masks`` translates stand-in characters (see ``traps``)
    back.
    """
    text = "\n".join(lines[first:last]) + "\n"
    builder = _Builder(lines, first, masks, bag)
    try:
        root = builder.run(open_parser(text))
    except yaml.YAMLError as error:
        return Tree(None, False, explain_fault(error, lines, first))
    except _TooMuchError:
        return Tree(None, False, None)
    return Tree(root, builder.complete, None)


class _Builder:
    def __init__(self, lines: list[str], first: int, masks: dict[int, str], bag: Bag) -> None:
        self.lines = lines
        self.first = first
        self.masks = masks
        self.bag = bag
        self.complete = True

    def run(self, parser: EventSource) -> Node | None:
        next_event = parser.get_event
        base = self.first + 1
        masks = self.masks
        stack: list[tuple[list[Node], Event]] = []
        children: list[Node] = []
        values = 0
        while True:
            event = next_event()
            kind: type = type(event)
            if kind is ScalarEvent:
                start = event.start_mark
                end = event.end_mark
                line = base + start.line
                column = start.column + 1
                last_line = base + end.line
                last_column = end.column + 1
                text = event.value
                if masks:
                    text = text.translate(masks)
                if event.anchor is not None or event.tag is not None:
                    self._refuse_properties(event)
                style = event.style
                if not style:
                    if not text:
                        column = last_column = self._behind_text(line, column)
                    span = Span(line, column, last_column if last_line == line else self._end(line))
                    scalar = Scalar(text, span, "plain", line, column, last_line, last_column)
                elif style == "|" or style == ">":
                    scalar = self._block(text, style, line, column, last_line, last_column)
                else:
                    span = Span(line, column, last_column if last_line == line else self._end(line))
                    if not text.isprintable():
                        text = self._without_controls(text, span)
                    scalar = Scalar(text, span, "quoted", line, column + 1, last_line, last_column)
                children.append(scalar)
                values += 1
                if values > codes.MAX_VALUES:
                    self._report(
                        event, codes.TOO_MANY_VALUES, "too many values in this file", 1, "split it"
                    )
                    raise _TooMuchError
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if event.anchor is not None or event.tag is not None:
                    self._refuse_properties(event)
                stack.append((children, event))
                children = []
                if len(stack) > codes.MAX_DEPTH:
                    self._report(
                        event,
                        codes.TOO_DEEP,
                        f"nested more than {codes.MAX_DEPTH} levels deep",
                        1,
                        "move the inner part to a scene of its own",
                    )
                    raise _TooMuchError
            elif kind is MappingEndEvent:
                inner = children
                children, opened = stack.pop()
                children.append(self._mapping(inner, opened, event))
            elif kind is SequenceEndEvent:
                inner = children
                children, opened = stack.pop()
                span = self._flow_span(opened, event) if opened.flow_style else self._mark(opened)
                children.append(Sequence(tuple(inner), span))
            elif kind is AliasEvent:
                children.append(self._alias(event, children))
            elif kind is DocumentStartEvent:
                if children:
                    self._report(
                        event,
                        codes.SEVERAL_DOCUMENTS,
                        "a second document begins here",
                        3,
                        "put it in a file of its own",
                    )
                    return children[0]
                if event.version or event.tags:
                    self._refuse_directive(event)
            elif kind is StreamEndEvent:
                return children[0] if children else None

    def _behind_text(self, line: int, column: int) -> int:
        """Where nothing stands, the parsers do not agree on its place: straight behind what is."""
        return len(self.lines[line - 1][: column - 1].rstrip()) + 1 if column > 1 else column

    def _end(self, line: int) -> int:
        return len(self.lines[line - 1].rstrip()) + 1

    def _mark(self, event: Event, width: int = 1) -> Span:
        mark = event.start_mark
        return Span(self.first + mark.line + 1, mark.column + 1, mark.column + 1 + width)

    def _report(
        self, event: Event, code: Code, message: str, width: int = 1, hint: str | None = None
    ) -> None:
        self.complete = False
        self.bag.add(code, self._mark(event, width), message, hint=hint)

    def _block(
        self, text: str, style: str, line: int, column: int, last_line: int, last_column: int
    ) -> Scalar:
        header = Span(line, column, column + 1)
        indent = column
        for i, content in enumerate(text.split("\n")):
            if content:
                # Spaces that belong to the text (behind an explicit indentation, “|2”) are not
                # indentation.
                source = self.lines[line + i] if line + i < len(self.lines) else ""
                own = len(content) - len(content.lstrip(" "))
                indent = len(source) - len(source.lstrip(" ")) - own + 1
                break
        else:
            self.complete = False
            self.bag.add(
                codes.EMPTY_BLOCK,
                header,
                f"there is no text under this “{style}”",
                hint="indent the lines of the block deeper than the line with the "
                f"“{style}”, or remove it",
            )
        return Scalar(
            text,
            header,
            "literal" if style == "|" else "folded",
            line + 1,
            indent,
            last_line,
            last_column,
        )

    def _without_controls(self, text: str, span: Span) -> str:
        found = _NOT_TEXT.search(text)
        if not found:
            return text
        self.bag.add(
            codes.CONTROL_CHARACTER,
            span,
            f"an escape in this text stands for the control character U+{ord(found.group()):04X}",
            hint="delete it",
        )
        return _NOT_TEXT.sub(" ", text)

    def _flow_span(self, opened: Event, closed: Event) -> Span:
        start = opened.start_mark
        end = closed.end_mark
        line = self.first + start.line + 1
        return Span(
            line, start.column + 1, end.column + 1 if end.line == start.line else self._end(line)
        )

    def _mapping(self, inner: list[Node], opened: Event, closed: Event) -> Mapping:
        keys = inner[::2]
        values = inner[1::2]
        flow = opened.flow_style
        column = opened.start_mark.column + 1
        seen: set[str] = set()
        for key in keys:
            if type(key) is not Scalar:
                break
            text = key.text
            if text in seen or not text or text == "<<" or (key.span.column != column and not flow):
                break
            seen.add(text)
        else:
            entries = tuple(zip(cast(list[Scalar], keys), values, strict=True))
            if flow or not entries:
                return Mapping(entries, self._flow_span(opened, closed))
            return Mapping(entries, entries[0][0].span)
        return self._doubtful_mapping(keys, values, opened, closed)

    def _doubtful_mapping(
        self, keys: list[Node], values: list[Node], opened: Event, closed: Event
    ) -> Mapping:
        """The entries that can be used of a mapping where something is wrong."""
        entries: list[tuple[Scalar, Node]] = []
        seen: dict[str, Scalar] = {}
        moved = opened.flow_style or opened.anchor is not None or opened.tag is not None
        column = opened.start_mark.column + 1
        for key, value in zip(keys, values, strict=True):
            if type(key) is not Scalar:
                self._refuse_key(key.span, "a list or a mapping cannot be a key")
            elif not moved and key.span.column != column:
                self._refuse_key(key.span, "the “? ” form of keys is not read")
            elif key.style == "plain" and key.text == "<<":
                self.complete = False
                self.bag.add(
                    codes.MERGE_KEY, key.span, "“<<” is not read", hint="write the keys out in full"
                )
            elif not key.text:
                self._refuse_key(key.span, "there is no key in front of the “:”")
            elif key.text in seen:
                self._refuse_duplicate(key, seen[key.text])
            else:
                seen[key.text] = key
                entries.append((key, value))
        return Mapping(
            tuple(entries), entries[0][0].span if entries else self._flow_span(opened, closed)
        )

    def _refuse_key(self, span: Span, message: str) -> None:
        self.complete = False
        self.bag.add(
            codes.COMPLEX_KEY,
            span,
            message,
            hint="write “key: value” with the key on one line; put talk in a “|” block",
        )

    def _refuse_duplicate(self, key: Scalar, earlier: Scalar) -> None:
        self.complete = False
        self.bag.add(
            codes.DUPLICATE_KEY,
            key.span,
            f"“{key.text}” stands here and in line {earlier.span.line} of the same mapping",
            hint="rename or remove one of them",
        )

    def _refuse_properties(self, event: Event) -> None:
        if event.anchor is not None:
            self._report(
                event,
                codes.ANCHOR,
                f"“&{event.anchor}” is a YAML anchor",
                1 + len(event.anchor),
                "remove it; put text that begins with “&” in a “|” block or in quotation marks",
            )
        if event.tag is not None:
            self._report(
                event,
                codes.TAG,
                "“!” begins a YAML tag",
                1,
                "remove it; put text that begins with “!” in a “|” block or in quotation marks",
            )

    def _alias(self, event: Event, siblings: list[Node]) -> Scalar:
        """Never expanded, so that a few lines of aliases cannot stand for a billion values."""
        span = self._mark(event, 1 + len(event.anchor))
        before = siblings[-1] if siblings else None
        if not (type(before) is Scalar and before.text == "<<"):
            self._report(
                event,
                codes.ANCHOR,
                f"“*{event.anchor}” is a YAML alias",
                1 + len(event.anchor),
                "write the value out; put text that begins with “*” in a “|” block or in "
                "quotation marks",
            )
        return Scalar(
            f"*{event.anchor}", span, "plain", span.line, span.column, span.line, span.end
        )

    def _refuse_directive(self, event: Event) -> None:
        self._report(event, codes.DIRECTIVE, "YAML directives are not read", 1, "remove the line")

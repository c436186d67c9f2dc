"""Lines that YAML reads otherwise than their writer meant, and what was meant.

This looks only at files that could not be read as they stand. It reports each line it knows how to
mend, with the corrected line to paste, and hands back lines that can be parsed. Characters that
must not mean anything are swapped one for one for *stand-ins* from a private area of Unicode, so
that every column stays true; ``Mended.masks`` swaps them back afterwards.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tools.diagnostics.model import Bag, Code
from tools.reading import blocks, codes
from tools.reading.brackets import quoted_end, scan_flow
from tools.story.model import Span

_STANDIN_BASES = (0x10F000, 0x10E000, 0xF1000, 0xF0000)
_SHAPE = re.compile(r"( *)((?:-(?:[ \t]+|$))*)(.*)", re.DOTALL)
_COLON = re.compile(r":(?=[ \t]|$)")
_HASH = re.compile(r"(?<=[ \t])#")
_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#(?=[ \t]|$)")
_LONE_PROPERTY = re.compile(r"[&!]\S*(?:[ \t]+(?:[|>\[{].*)?)?$|\*[\w-]+$")
_NO_KEY = "{}[],&*!|>%@`#"
_QUOTE_IT = "put talk in a “|” block, where nothing needs quoting, or the text in quotation marks"
_PATIENCE = 2_000_000
"""Characters to look through for closing brackets and quotation marks, in one file: far more than
any story file needs.
"""


class Mended(NamedTuple):
    """Lines to parse, and the table (for ``str.translate``) that turns stand-ins back."""

    lines: list[str]
    masks: dict[int, str]
    changed: bool


class _Place(NamedTuple):
    """A value in its line. ``column`` and ``parent`` count from 0; what belongs to the value stands
    deeper than ``parent``.
    """

    row: int
    column: int
    parent: int
    dash: int | None
    """The column of the “-” straight in front of it, without a key between."""


def _without_comment(value: str) -> str:
    """``Room #4`` has none: only a “#” between spaces is taken for a comment here."""
    comment = _COMMENT.search(value)
    return (value[: comment.start()] if comment else value).rstrip()


def mend(lines: list[str], bag: Bag) -> Mended:
    """Report and mend every line that has a known trap."""
    scanner = _Scanner(list(lines), bag)
    while scanner.index < len(scanner.lines):
        scanner.step()
    masks = {scanner.base + i: chr(i) for i in range(128)}
    return Mended(scanner.lines, masks, scanner.changed)


class _Scanner:
    def __init__(self, lines: list[str], bag: Bag) -> None:
        self.lines = lines
        self.bag = bag
        self.index = 0
        self.changed = False
        self._above = 0
        self._continued: int | None = None
        self._patience = _PATIENCE
        used = {ord(c) & ~127 for c in set("".join(lines)) if ord(c) >= _STANDIN_BASES[-1]}
        self.base = next((b for b in _STANDIN_BASES if b not in used), _STANDIN_BASES[0])

    def step(self) -> None:
        """Look at the line at ``index`` and go on behind what belongs to it."""
        index = self.index
        self.index += 1
        if blocks.mend_tabs(self.lines, index, (self._above, self._above + 2), self.bag):
            self.changed = True
        line = self.lines[index].rstrip()
        shape = _SHAPE.match(line)
        if (
            shape is None
            or not shape[3]
            or shape[3][0] == "#"
            or line.startswith(("---", "...", "%"))
        ):
            return
        self._above = shape.end(1)
        if self._continued is not None and self._above > self._continued:
            return
        self._continued = None
        place = self._locate(index, shape)
        value = line[place.column :]
        if value and value[0] != "#":
            self._value(place, value)

    def _locate(self, index: int, shape: re.Match[str]) -> _Place:
        start = shape.start(3)
        rest = shape[3]
        colon = None
        if rest[0] in "\"'":
            end = quoted_end(rest)
            colon = _COLON.match(rest, end) if end else None
        elif rest[0] not in _NO_KEY and not (rest[0] == "?" and rest[1:2] in ("", " ")):
            colon = _COLON.search(rest)
            comment = _COMMENT.search(rest)
            if colon and (colon.start() == 0 or (comment and comment.start() < colon.start())):
                colon = None
        if colon:
            behind = rest[colon.end() :]
            column = start + len(rest) - len(behind.lstrip(" \t"))
            return _Place(index, column, start, None)
        dash = len(shape[1]) + len(shape[2].rstrip()) - 1 if shape[2] else None
        return _Place(index, start, dash if dash is not None else len(shape[1]) - 1, dash)

    def _value(self, place: _Place, value: str) -> None:
        first = value[0]
        if blocks.HEADER.match(value):
            self.index, changed = blocks.mend_block(self.lines, place.row, place.parent, self.bag)
            self.changed = self.changed or changed
        elif first in "|>":
            self._text_after_header(place, value)
        elif first in "\"'":
            self._quoted(place, value)
        elif first in "{[":
            self._flow(place, value)
        elif (
            first in "@`%]},"
            or (first in "?-:" and value[1:2] in ("", " ", "\t"))
            or (first in "*&!" and not _LONE_PROPERTY.match(value))
        ):
            self._first_character(place, value)
        else:
            colon = _COLON.search(_without_comment(value))
            if colon:
                self._text(
                    place,
                    value,
                    codes.COLON_IN_TEXT,
                    "plain YAML cannot read a second “: ” in this line; it is read as the text "
                    "you meant",
                    "put talk in a “|” block, where nothing needs quoting, or the text in "
                    "quotation marks",
                    colon.start(),
                )
            self._continued = place.parent

    def _first_character(self, place: _Place, value: str) -> None:
        first = value[0]
        feature = {"&": "an anchor", "*": "an alias", "!": "a tag"}.get(first)
        self._text(
            place,
            value,
            codes.FIRST_CHARACTER,
            f"unquoted text cannot begin with “{first}”"
            + (f", and {feature} of YAML is not read" if feature else ""),
            _QUOTE_IT,
        )

    def _quoted(self, place: _Place, value: str) -> None:
        end = quoted_end(value)
        if end is None:
            behind = self._closed_below(place, value)
            if behind:
                self.index = behind
                return
            message = "this quotation mark is never closed"
        else:
            if not _without_comment(value[end:]):
                return
            message = "there is text behind the closing quotation mark"
        self._text(
            place,
            value,
            codes.QUOTATION_MARK,
            message,
            "put talk in a “|” block, where quotation marks are plain text",
            0 if end is None else end,
        )

    def _flow(self, place: _Place, value: str) -> None:
        self._patience -= len(value)
        if self._patience < 0:
            return
        flow = scan_flow(value)
        behind = None
        if flow.end is None:
            behind = self._closed_below(place, value)
            if behind:
                self.index = behind
                return
        rest = _without_comment(value[flow.end :]).strip() if flow.end is not None else ""
        if value.startswith(("{{", "[[")) or rest.strip("]} "):
            self._text(
                place,
                value,
                codes.FIRST_CHARACTER,
                f"unquoted text cannot begin with “{value[0]}”",
                "put talk in a “|” block, where nothing needs quoting, or the text in quotation "
                "marks",
            )
        elif flow.wrong or rest:
            # Padded: a bracket too many becomes spaces, so that what follows keeps its column.
            front = self.lines[place.row][: place.column]
            self.lines[place.row] = front + flow.corrected
            self.changed = True
            self.bag.add(
                codes.UNCLOSED_BRACKET,
                Span(place.row + 1, place.column + 1, place.column + 2),
                "the brackets of this value do not match",
                hint=f"“{value[0]}” is closed by “{'}' if value[0] == '{' else ']'}”, once",
                fix=self.lines[place.row],
            )

    def _closed_below(self, place: _Place, value: str) -> int | None:
        """The index behind the line where an open bracket or quotation mark of ``value`` is rightly
        closed, if it is.
        """
        closers = value[0] if value[0] in "\"'" else "}]"
        text = value
        for i in range(place.row + 1, len(self.lines)):
            line = self.lines[i]
            if line.strip() and blocks.indentation(line) <= place.parent:
                return None
            text += "\n" + line
            if not any(closer in line for closer in closers):
                continue
            self._patience -= len(text)
            if self._patience < 0:
                return None
            end = quoted_end(text) if closers == value[0] else scan_flow(text).end
            if end is not None:
                return None if _without_comment(text[end:]) else i + 1
        return None

    def _text_after_header(self, place: _Place, value: str) -> None:
        header, _, text = value.partition(" ")
        if value[1:2] not in ("", " ", "\t", "-", "+") or len(header) > 2:
            header, text = value[0], value[1:]
        text = text.strip()
        line = self.lines[place.row]
        below = place.row + 1
        deeper = below < len(self.lines) and blocks.indentation(self.lines[below]) > place.parent
        depth = blocks.indentation(self.lines[below]) if deeper else place.parent + 2
        self.bag.add(
            codes.TEXT_AFTER_BLOCK_HEADER,
            Span(place.row + 1, len(line.rstrip()) - len(text) + 1, len(line.rstrip()) + 1),
            f"there is text behind the “{header}”",
            hint="write it in the next line, indented",
            fix=f"{line[: place.column]}{header}\n{' ' * depth}{text}",
        )
        self.changed = True
        if deeper:
            # The rest of the block can still be read: what is behind the header becomes a comment.
            self.lines[place.row] = f"{line[: place.column]}{header} #"
            self.index, _ = blocks.mend_block(self.lines, place.row, place.parent, self.bag)
        else:
            self.lines[place.row] = line[: place.column] + self._mask(value)

    def _text(
        self, place: _Place, value: str, code: Code, message: str, hint: str, at: int = 0
    ) -> None:
        line = self.lines[place.row]
        text = _without_comment(value)
        column = place.column + at + 1
        self.bag.add(
            code,
            Span(place.row + 1, column, column + 1),
            message,
            hint=hint,
            fix=self._corrected(place, text, value[len(text) :]),
        )
        self.lines[place.row] = (
            line[: place.column] + self._mask(text) + line[place.column + len(text) :]
        )
        self.changed = True
        self._continued = place.parent

    def _mask(self, text: str) -> str:
        masked = _COLON.sub(chr(self.base + ord(":")), text)
        masked = _HASH.sub(chr(self.base + ord("#")), masked)
        return chr(self.base + ord(text[0])) + masked[1:] if ord(text[0]) < 128 else masked

    def _corrected(self, place: _Place, text: str, comment: str) -> str | None:
        below = place.row + 1
        if below < len(self.lines) and blocks.indentation(self.lines[below]) > place.parent:
            return None  # the value goes on in the next line: no single line would be right
        front = self.lines[place.row][: place.column]
        if place.dash is not None:
            return f"{front[: place.dash]}- |\n{' ' * place.column}{text}"
        if "'" in text and '"' not in text and "\\" not in text:
            return f'{front}"{text}"{comment}'
        return f"{front}'{text.replace(chr(39), chr(39) * 2)}'{comment}"

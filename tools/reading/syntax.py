"""What the YAML parser says about broken structure, in words for writers."""

from __future__ import annotations

from typing import NamedTuple

import yaml

from tools.story.model import Span


class SyntaxFault(NamedTuple):
    """Where and why the parser stopped."""

    span: Span
    message: str
    hint: str


class _Wording(NamedTuple):
    clue: str
    """A part of the parser's own message, the same in the C parser and in the pure one where they
    differ.
    """
    at_start: bool
    """Point at where the unfinished thing began rather than at where the parser gave up."""
    message: str
    hint: str


_WORDINGS: tuple[_Wording, ...] = (
    _Wording(
        "mapping values are not allowed",
        False,
        "a key cannot stand here",
        "the line above already has a value: indent the key like its siblings, or put text with a "
        "colon in quotation marks",
    ),
    _Wording(
        "sequence entries are not allowed",
        False,
        "a “- ” cannot stand here",
        "steps of one list begin in the same column, each on a line of its own",
    ),
    _Wording(
        "could not find expected ':'",
        True,
        "this line is neither a “- ” step nor a “key:”",
        "if it is talk, put it in a “|” block, indented deeper than the line with the “|”",
    ),
    _Wording(
        "unexpected end of stream",
        True,
        "this quotation mark is never closed",
        "put talk in a “|” block, where quotation marks are plain text, or close it",
    ),
    _Wording(
        "unexpected document separator",
        True,
        "this quotation mark is never closed",
        "put talk in a “|” block, where quotation marks are plain text, or close it",
    ),
    _Wording(
        "expected ',' or ']'",
        True,
        "this list is never closed",
        "end it with “]”, with “,” between its items",
    ),
    _Wording(
        "expected ',' or '}'",
        True,
        "this mapping is never closed",
        "end it with “}”, with “,” between its entries",
    ),
    _Wording(
        "cannot start any token",
        False,
        "unquoted text cannot begin with this character",
        "put talk in a “|” block, where nothing needs quoting, or the text in quotation marks",
    ),
    _Wording(
        "escape",
        False,
        "unknown escape after “\\”",
        "inside \"…\" write “\\\\” for a backslash; inside '…' and in a “|” block it is plain text",
    ),
    _Wording(
        "while scanning an alias",
        True,
        "“*” here would begin a YAML alias",
        "put text that begins with “*” in a “|” block or in quotation marks",
    ),
    _Wording(
        "while scanning an anchor",
        True,
        "“&” here would begin a YAML anchor",
        "put text that begins with “&” in a “|” block or in quotation marks",
    ),
    _Wording(
        "a tag",
        True,
        "“!” here would begin a YAML tag",
        "put text that begins with “!” in a “|” block or in quotation marks",
    ),
    _Wording(
        "while scanning a block scalar",
        False,
        "text behind the “|”",
        "the text of a block begins in the next line, indented deeper",
    ),
    _Wording(
        "a directive",
        True,
        "a line cannot begin with “%” here",
        "put text in a “|” block or in quotation marks",
    ),
    _Wording(
        "while parsing a block collection",
        False,
        "this line does not belong to the list above",
        "begin it with “- ” in the column of the other steps, or indent it like what it belongs to",
    ),
    _Wording(
        "while parsing a block mapping",
        False,
        "this line does not belong to the keys above",
        "indent it like the keys it belongs to; a step begins with “- ” in the column of the "
        "other steps",
    ),
)
_FALLBACK = _Wording(
    "",
    False,
    "the structure cannot be read from here on",
    "compare the indentation with the lines above; put talk in a “|” block",
)


def explain_fault(error: yaml.YAMLError, lines: list[str], first: int) -> SyntaxFault:
    """``first`` is the number of lines in front of what was parsed."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return SyntaxFault(Span(first + 1, 1, 1), _FALLBACK.message, _FALLBACK.hint)
    said = f"{error.context} {error.problem}"
    wording = next((each for each in _WORDINGS if each.clue in said), _FALLBACK)
    mark = (error.context_mark if wording.at_start else None) or error.problem_mark
    if mark is None:
        return SyntaxFault(Span(first + 1, 1, 1), wording.message, wording.hint)
    return SyntaxFault(
        _visible(lines, first + mark.line, mark.column), wording.message, wording.hint
    )


def _visible(lines: list[str], index: int, column: int) -> Span:
    """The word at a mark; where the parser gave up at the end of everything, the end of the last
    line with text.
    """
    while index >= len(lines) or (index > 0 and not lines[index].strip()):
        index -= 1
        column = len(lines[index].rstrip())
    line = lines[index]
    end = column
    while end < len(line) and not line[end].isspace():
        end += 1
    return Span(index + 1, column + 1, max(end, column + 1) + 1)

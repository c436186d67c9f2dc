"""The words and signs of a condition.

What writers bring along from other languages (``&&``, ``=``, ``"given"``) is reported and then
read as what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from tools.diagnostics.model import Bag
from tools.parsing import condition_codes as codes
from tools.story.model import Span

Place = Callable[[int, int], Span]
"""Gives the span of ``source[start:end]``."""

QUOTES = "\"'\u2018\u2019\u201c\u201d"
"""Straight and curly quotation marks, single and double."""

TokenKind = Literal["name", "number", "sign", "end"]

KEYWORDS = frozenset({"and", "or", "not", "in", "at_least", "yes", "no", "true", "false"})
"""Words with a meaning of their own in conditions; no variable or value has such a name."""

FOREIGN_WORDS = frozenset(
    {"lambda", "if", "else", "for", "None", "import", "def", "exec", "eval", "is"}
)
"""Words of programming languages; they cannot be names either. ``is`` gets a finding of its own."""

COMPARISONS = frozenset({"==", "!=", "<", "<=", ">", ">="})


class Token(NamedTuple):
    """``source[start:end]`` is the token as typed, ``text`` what it means.

    ``quoted``: it stood in quotation marks.
    """

    kind: TokenKind
    text: str
    start: int
    end: int
    quoted: bool = False


_TOKEN = re.compile(
    rf"""(?P<space>\s+)
      | (?P<foreign>\*\* | // | := | \.\.\. | [\[\]{{}}.:;@~^?$\#%\\`/]
                  | \b(?:{"|".join(sorted(FOREIGN_WORDS - {"is"}))})\b | \w*__\w*)
      | (?P<number>\d\w*(?:\.\d+)?)
      | (?P<name>[^\W\d]\w*)
      | (?P<quote>["'\u2018\u2019\u201c\u201d])
      | (?P<sign>[=!<>]=+ | =[<>] | <> | [&|]{{1,2}}
               | [-=<>!\u2264\u2265\u2260()+*,\u2212\u2013])""",
    re.VERBOSE,
)

_MEANT = {
    "=": "==",
    "=<": "<=",
    "=>": ">=",
    "<>": "!=",
    "\N{LESS-THAN OR EQUAL TO}": "<=",
    "\N{GREATER-THAN OR EQUAL TO}": ">=",
    "\N{NOT EQUAL TO}": "!=",
    "\N{MINUS SIGN}": "-",
    "\N{EN DASH}": "-",
    "&": "and",
    "&&": "and",
    "|": "or",
    "||": "or",
    "!": "not",
}

_FOREIGN_HINTS = {
    ".": "names have no dots, and numbers are whole",
    "...": "names have no dots, and numbers are whole",
    "[": "values stand in round brackets: `winds in (given, blurred)`",
    "]": "values stand in round brackets: `winds in (given, blurred)`",
    ":": "nothing is declared or assigned in a condition; compare with `==`",
    ":=": "nothing is declared or assigned in a condition; compare with `==`",
    "if": "leave it out, or write `and`, `or`",
    "None": "a variable always has one of its declared values",
    "%": "numbers can be added up and compared, no more",
    "/": "numbers can be added up and compared, no more",
    "//": "numbers can be added up and compared, no more",
    "**": "numbers can be added up and compared, no more",
    "^": "numbers can be added up and compared, no more",
}


def tokenize(source: str, place: Place, bag: Bag) -> list[Token] | None:
    """The tokens of ``source`` and one of kind ``end``; ``None`` when it is no condition at all.

    The latter is reported.
    """
    tokens: list[Token] = []
    at = 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        kind = None if match is None else match.lastgroup
        if match is None or kind == "foreign":
            found = source[at] if match is None else match.group()
            _foreign(found, place(at, at + len(found)), bag)
            return None
        start, at = at, match.end()
        text = match.group()
        if kind == "space":
            continue
        if kind == "quote":
            token = _quoted(source, start, place, bag)
            tokens.append(token)
            at = token.end
        elif kind == "number":
            tokens.append(Token("number", text, start, at))
        elif kind == "name":
            tokens.append(_name(text, start, at, place, bag))
        else:
            tokens.append(_sign(text, start, at, place, bag))
    tokens.append(Token("end", "", len(source), len(source)))
    return tokens


def _foreign(found: str, where: Span, bag: Bag) -> None:
    default = "a condition compares declared variables: `suspicion >= 3 and winds == given`"
    bag.add(
        codes.NOT_A_CONDITION,
        where,
        f"`{found}` cannot stand in a condition",
        hint=_FOREIGN_HINTS.get(found, default),
    )


def _quoted(source: str, start: int, place: Place, bag: Bag) -> Token:
    """A name in quotation marks; without a closing mark it ends with the word."""
    end = start + 1
    while end < len(source) and (source[end].isalnum() or source[end] in "_ "):
        end += 1
    inner = source[start + 1 : end]
    if end < len(source) and source[end] in QUOTES:
        end += 1
    text = inner.strip()
    bag.add(
        codes.QUOTED_VALUE,
        place(start, end),
        "no quotation marks are needed here",
        hint=f"write `{text}`" if text else "write the bare word",
    )
    return Token("number" if text.isdigit() else "name", text, start, end, quoted=True)


def _name(text: str, start: int, end: int, place: Place, bag: Bag) -> Token:
    small = text.lower()
    if text != small and small in KEYWORDS:
        bag.add(
            codes.WRONG_OPERATOR,
            place(start, end),
            f"`{text}` is written in small letters",
            hint=f"write `{small}`",
        )
        return Token("name", small, start, end)
    return Token("name", text, start, end)


def _sign(text: str, start: int, end: int, place: Place, bag: Bag) -> Token:
    meant = _MEANT.get(text)
    if meant is None and len(text) > 2:
        meant = "!=" if text[0] == "!" else "==" if text[0] == "=" else text[:2]
    if meant is None:
        return Token("sign", text, start, end)
    about = "`=` does not compare" if text == "=" else f"`{text}` is not an operator here"
    bag.add(codes.WRONG_OPERATOR, place(start, end), about, hint=f"write `{meant}`")
    return Token("name" if meant.isalpha() else "sign", meant, start, end)

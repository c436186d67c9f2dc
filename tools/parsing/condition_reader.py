"""Going through the tokens of a condition: names, numbers, brackets, and what to say of strays."""

from __future__ import annotations

from collections.abc import Callable

from tools.parsing import condition_codes as codes
from tools.parsing.condition_operands import (
    Broken,
    Enumeration,
    Meaning,
    Number,
    Operand,
    Test,
    Word,
)
from tools.parsing.condition_tokens import Token
from tools.parsing.hints import did_you_mean
from tools.story.conditions import Flag, Named

MAX_NESTING = 24
MAX_DIGITS = 6


class Reader:
    """A place in the tokens. The grammar that builds on it is in ``tools.parsing.conditions``."""

    __slots__ = ("_at", "_depth", "_meaning", "_tokens")

    def __init__(self, tokens: list[Token], meaning: Meaning) -> None:
        self._tokens = tokens
        self._meaning = meaning
        self._at = 0
        self._depth = 0

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _advance(self) -> Token:
        token = self._tokens[self._at]
        if token.kind != "end":
            self._at += 1
        return token

    def _sign(self, text: str) -> bool:
        """Take the sign ``text`` when it is next."""
        if self._peek_sign(text):
            self._at += 1
            return True
        return False

    def _word(self, *texts: str) -> bool:
        """Take one of the keywords ``texts`` when it is next."""
        if self._peek_word(*texts):
            self._at += 1
            return True
        return False

    def _peek_word(self, *texts: str) -> bool:
        token = self._next
        return token.kind == "name" and token.text in texts and not token.quoted

    def _peek_sign(self, *texts: str) -> bool:
        token = self._next
        return token.kind == "sign" and token.text in texts

    def _nested(self, opened: Token, read: Callable[[], Operand]) -> Operand:
        """What ``read`` makes of the inside of a bracket, and the closing bracket."""
        self._depth += 1
        if self._depth > MAX_NESTING:
            self._meaning.report(
                codes.TOO_LARGE,
                opened,
                f"more than {MAX_NESTING} brackets inside each other",
                "split it into named conditions",
            )
            self._meaning.give_up()
            self._at = len(self._tokens) - 1
            return Broken(opened.start, opened.end)
        inner = read()
        self._close(opened)
        self._depth -= 1
        return inner

    def _close(self, opened: Token) -> None:
        if self._sign(")"):
            return
        if self._next.kind != "end":
            self._unexpected(self._next)
        else:
            self._meaning.report(
                codes.UNBALANCED, opened, "this bracket is never closed", "add `)` where it ends"
            )

    def _missing(self) -> Broken:
        """An operand was expected: report what it is missing after, or before."""
        token = self._next
        if self._at:
            last = self._tokens[self._at - 1]
            about = f"nothing follows `{self._meaning.typed(last)}`"
        else:
            last = token
            about = f"nothing stands before `{self._meaning.typed(token)}`"
        self._meaning.report(codes.SYNTAX, last, about, "write a variable, a value or a condition")
        return Broken(last.start, last.end)

    def _unexpected(self, token: Token) -> None:
        """Something stands where the condition could have ended.

        Only after a stray bracket is it worth while to read on.
        """
        typed = self._meaning.typed(token)
        if token.text == ")":
            self._meaning.report(
                codes.UNBALANCED, token, "no bracket is open here", "delete it, or open one before"
            )
            return
        if token.text == ",":
            about, hint = "a comma joins nothing here", "join conditions with `and` or `or`"
        else:
            about = f"something is missing before `{typed}`"
            hint = "write `and`, `or` or a comparison such as `==` there"
        self._meaning.report(codes.SYNTAX, token, about, hint)
        self._meaning.give_up()

    def _number(self, token: Token) -> Operand:
        text = token.text
        if text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS:
            return Number(token.start, token.end, {}, int(text))
        if text.isdecimal():
            about, hint = "this number is too large", "no range goes so far"
        else:
            about, hint = f"`{text}` is not a whole number", "write it in digits: `3`"
        self._meaning.report(codes.SYNTAX, token, about, hint)
        return Broken(token.start, token.end)

    def _name(self, token: Token) -> Operand:
        name, start, end = token.text, token.start, token.end
        scope = self._meaning.scope
        variable = scope.variables.get(name)
        if variable is not None:
            if variable.kind == "flag":
                return Test(start, end, Flag(name))
            if variable.kind == "range":
                return Number(start, end, {name: 1}, 0)
            return Enumeration(start, end, variable)
        meaning = scope.conditions.get(name)
        if meaning is not None:
            return Test(start, end, Named(name, meaning))
        if name in scope.broken:
            return Broken(start, end)
        if self._peek_sign("("):
            return self._unknown_function(token)
        return self._hyphenated(token) or Word(start, end, name)

    def _hyphenated(self, token: Token) -> Broken | None:
        """``tape-kept`` for ``tape_kept``: reported when the name with ``_`` exists."""
        name, at = token.text, self._at
        while (
            self._tokens[at].text == "-"
            and self._tokens[at + 1].kind == "name"
            and self._tokens[at - 1].end == self._tokens[at].start
            and self._tokens[at].end == self._tokens[at + 1].start
        ):
            name += "_" + self._tokens[at + 1].text
            at += 2
        scope = self._meaning.scope
        if name == token.text or (name not in scope.variables and name not in scope.conditions):
            return None
        self._at = at
        broken = Broken(token.start, self._tokens[at - 1].end)
        self._meaning.report(
            codes.UNKNOWN_VARIABLE, broken, "names have no hyphens", f"write `{name}`"
        )
        return broken

    def _unknown_function(self, token: Token) -> Broken:
        self._meaning.report(
            codes.UNKNOWN_FUNCTION,
            token,
            f"there is no function `{token.text}`",
            did_you_mean(token.text, ("at_least",), "the only one is `at_least(2, …, …, …)`"),
        )
        depth = 0
        while self._next.kind != "end":
            sign = self._advance()
            depth += (sign.text == "(") - (sign.text == ")")
            if depth == 0:
                break
        return Broken(token.start, self._tokens[self._at - 1].end)

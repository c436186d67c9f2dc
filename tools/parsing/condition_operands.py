"""What the pieces of a condition are while it is being read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from tools.diagnostics.model import Bag, Code
from tools.parsing import condition_codes as codes
from tools.parsing.condition_tokens import Place, Token
from tools.parsing.hints import did_you_mean, one_of
from tools.parsing.scope import PLAYER_NAME, Scope
from tools.story.conditions import Condition, Flag
from tools.story.world import Variable


class Number(NamedTuple):
    """A sum of ranges and whole numbers; ``terms`` are factors by variable, as they appeared."""

    start: int
    end: int
    terms: dict[str, int]
    constant: int


class Enumeration(NamedTuple):
    """A variable with values, not compared yet."""

    start: int
    end: int
    variable: Variable


class Word(NamedTuple):
    """A word that is no declared name: a value of the other side, or a mistake."""

    start: int
    end: int
    text: str


class Truth(NamedTuple):
    """``yes`` or ``no``."""

    start: int
    end: int
    value: bool


class Test(NamedTuple):
    """Something that holds or not: a flag, a named condition, a comparison, or these joined."""

    start: int
    end: int
    condition: Condition


class Broken(NamedTuple):
    """Already reported; everything made of it is broken too, silently."""

    start: int
    end: int


Operand = Number | Enumeration | Word | Truth | Test | Broken


@dataclass(slots=True)
class Meaning:
    """What pieces of one source mean by themselves. After :meth:`give_up` nothing is reported."""

    source: str
    place: Place
    scope: Scope
    bag: Bag
    _silent: bool = field(default=False, init=False)

    def report(self, code: Code, piece: Operand | Token, message: str, hint: str) -> None:
        if not self._silent:
            self.bag.add(code, self.place(piece.start, piece.end), message, hint=hint)

    def give_up(self) -> None:
        self._silent = True

    def typed(self, piece: Operand | Token) -> str:
        return self.source[piece.start : piece.end]

    def condition(self, piece: Operand) -> Condition | None:
        """``piece`` where a condition is needed."""
        if isinstance(piece, Test):
            return piece.condition
        if isinstance(piece, Word):
            self.unknown(piece)
        elif isinstance(piece, Enumeration):
            name = piece.variable.name
            self.report(
                codes.WRONG_TYPE,
                piece,
                f"`{name}` alone neither holds nor fails: it is {one_of(piece.variable.values)}",
                f"write `{name} == {piece.variable.values[0]}`",
            )
        elif isinstance(piece, Number):
            text = self.typed(piece)
            hint = f"write `{text} > 0`" if piece.terms else "compare a variable with it"
            self.report(
                codes.WRONG_TYPE,
                piece,
                f"`{text}` is a number, which neither holds nor fails",
                hint,
            )
        elif isinstance(piece, Truth):
            self.report(
                codes.NO_VARIABLE,
                piece,
                f"`{self.typed(piece)}` alone is always the same",
                "name the flag or the comparison that decides",
            )
        return None

    def number(self, piece: Operand) -> Number | None:
        """``piece`` where a number is needed, in a sum or a product."""
        if isinstance(piece, Number):
            return piece
        if isinstance(piece, Word):
            self.unknown(piece)
        elif not isinstance(piece, Broken):
            self.report(
                codes.WRONG_TYPE,
                piece,
                f"`{self.typed(piece)}` is not a number",
                "only variables with a `range` can be added up",
            )
        return None

    def unknown(self, word: Word) -> None:
        """Report a word that is neither a variable nor a named condition."""
        text = word.text
        owner = self.scope.owner_of(text)
        if text == PLAYER_NAME:
            self.report(
                codes.WRONG_TYPE,
                word,
                "the player's name cannot be tested",
                "it can only be put into talk: `[player_name]`",
            )
        elif text in self.scope.later:
            self.report(
                codes.CONDITION_ORDER,
                word,
                f"`{text}` is not declared above this condition",
                "move it up; no condition can contain itself",
            )
        elif owner is not None:
            self.report(
                codes.UNKNOWN_VARIABLE,
                word,
                f"`{text}` is a value of `{owner.name}`, not a variable",
                f"write `{owner.name} == {text}`",
            )
        else:
            names = self.scope.names()
            self.report(
                codes.UNKNOWN_VARIABLE,
                word,
                f"there is no variable `{text}`",
                did_you_mean(text, names, "declare it in variables.yaml"),
            )

    def describe(self, piece: Operand) -> str:
        """What ``piece`` is, for messages."""
        text = self.typed(piece)
        if isinstance(piece, Number):
            if len(piece.terms) == 1 and text in self.scope.variables:
                variable = self.scope.variables[text]
                return f"`{text}` is a number from {variable.low} to {variable.high}"
            return f"`{text}` is a number"
        if isinstance(piece, Test) and isinstance(piece.condition, Flag):
            return f"`{text}` is a flag, yes or no"
        return f"`{text}` is a condition, which holds or not"

    def how_to_compare(self, piece: Operand) -> str:
        """What could be written with ``piece``, for hints."""
        text = self.typed(piece)
        if isinstance(piece, Number):
            return (
                f"compare `{text}` with a number" if piece.terms else "compare numbers with numbers"
            )
        return f"write `{text}` or `not {text}`"

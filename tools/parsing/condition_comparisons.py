"""What comparing two pieces of a condition means: the typing rules."""

from __future__ import annotations

from tools.parsing import condition_codes as codes
from tools.parsing.condition_notation import negate
from tools.parsing.condition_operands import (
    Broken,
    Enumeration,
    Meaning,
    Number,
    Operand,
    Test,
    Truth,
    Word,
)
from tools.parsing.condition_tokens import QUOTES, Token
from tools.parsing.hints import did_you_mean, one_of
from tools.story.conditions import Compare, Comparison, Condition, Flag, Member
from tools.story.world import Variable

_SWAPPED: dict[Comparison, Comparison] = {
    "==": "==",
    "!=": "!=",
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
}


class Comparer:
    """The comparisons of one source; what does not fit together is reported through ``meaning``."""

    __slots__ = ("_meaning",)

    def __init__(self, meaning: Meaning) -> None:
        self._meaning = meaning

    def compare(self, left: Operand, op: Comparison, right: Operand) -> Test | Broken:
        """``left op right``."""
        start, end = left.start, right.end
        result: Condition | None = None
        if isinstance(left, Broken) or isinstance(right, Broken):
            pass
        elif isinstance(left, Enumeration):
            result = self._enumeration(left.variable, op, right)
        elif isinstance(right, Enumeration):
            result = self._enumeration(right.variable, _SWAPPED[op], left)
        elif isinstance(left, Word):
            self._meaning.unknown(left)
        elif isinstance(right, Word):
            self._stray_word(left, right)
        elif isinstance(left, Number) and isinstance(right, Number):
            result = self._numbers(left, op, right)
        elif isinstance(left, Number) or isinstance(right, Number):
            self._mixed(left, op, right)
        else:
            result = self._truths(left, op, right)
        return Broken(start, end) if result is None else Test(start, end, result)

    def membership(
        self, left: Operand, words: list[Token], end: int, *, inside: bool
    ) -> Test | Broken:
        """``left in (words)``, or ``left not in (words)`` when not ``inside``."""
        broken = Broken(left.start, end)
        if isinstance(left, Word):
            self._meaning.unknown(left)
        if isinstance(left, Number | Test | Truth):
            self._meaning.report(
                codes.WRONG_TYPE,
                left,
                f"`in` is for a variable with values; {self._meaning.describe(left)}",
                "write `==` comparisons joined by `or`, or `>=` and `<=`",
            )
        if not isinstance(left, Enumeration) or not words:
            return broken
        variable = left.variable
        wanted: set[str] = set()
        sound = True
        for word in words:
            if word.text in wanted:
                self._meaning.report(
                    codes.REPEATED_VALUE,
                    word,
                    f"`{word.text}` stands twice in this list",
                    "delete it, or name the value that was meant",
                )
            elif word.text not in variable.values:
                self._unknown_value(variable, word, word.text)
                sound = False
            wanted.add(word.text)
        if not sound:
            return broken
        if len(wanted) == len(variable.values):
            always = "true" if inside else "false"
            self._meaning.report(
                codes.CONSTANT_COMPARISON,
                Broken(left.start, end),
                f"this is always {always}: these are all the values of `{variable.name}`",
                "leave out the values that should not count",
            )
        member = Member(variable.name, tuple(value for value in variable.values if value in wanted))
        return Test(left.start, end, member if inside else negate(member))

    def _unknown_value(self, variable: Variable, piece: Operand | Token, text: str) -> None:
        listed = f"the values are {one_of(variable.values)}"
        near = did_you_mean(text, variable.values, "")
        self._meaning.report(
            codes.UNKNOWN_VALUE,
            piece,
            f"`{variable.name}` is never `{text}`",
            f"{near} {listed}" if near else listed,
        )

    def _enumeration(self, variable: Variable, op: Comparison, other: Operand) -> Condition | None:
        """A value wins over a variable of the same name: on this side only a value makes sense."""
        text = self._meaning.typed(other).strip(f"{QUOTES}() ")
        name = variable.name
        if op not in ("==", "!="):
            self._meaning.report(
                codes.WRONG_TYPE,
                other,
                f"`{name}` is not a number: its values have no order",
                f"compare it by `==`, `!=` or `in` with {one_of(variable.values)}",
            )
        elif text in variable.values:
            member = Member(name, (text,))
            return member if op == "==" else negate(member)
        elif isinstance(other, Word):
            self._unknown_value(variable, other, other.text)
        else:
            self._meaning.report(
                codes.WRONG_TYPE,
                other,
                f"`{name}` can only be compared with its own values",
                f"the values are {one_of(variable.values)}",
            )
        return None

    def _stray_word(self, left: Operand, word: Word) -> None:
        """A word that no enumeration claims, on the right of a number or a condition."""
        near = did_you_mean(word.text, self._meaning.scope.names(), "")
        if self._meaning.scope.owner_of(word.text) is None and near:
            self._meaning.report(
                codes.UNKNOWN_VARIABLE, word, f"there is no variable `{word.text}`", near
            )
            return
        self._meaning.report(
            codes.WRONG_TYPE,
            word,
            f"`{word.text}` does not fit: {self._meaning.describe(left)}",
            self._meaning.how_to_compare(left),
        )

    def _mixed(self, left: Operand, op: Comparison, right: Operand) -> None:
        """A number against a flag, a condition or yes and no."""
        number, other = (left, right) if isinstance(left, Number) else (right, left)
        typed = self._meaning.typed
        if isinstance(other, Truth):
            number, other = other, number
        hint = self._meaning.how_to_compare(other)
        if (
            isinstance(number, Number)
            and not number.terms
            and isinstance(other, Test)
            and isinstance(other.condition, Flag)
            and op in ("==", "!=")
        ):
            off = (number.constant == 0) == (op == "==")
            hint = f"write `not {typed(other)}`" if off else f"write `{typed(other)}`"
        about = f"`{typed(number)}` does not fit: {self._meaning.describe(other)}"
        self._meaning.report(codes.WRONG_TYPE, number, about, hint)

    def _truths(self, left: Operand, op: Comparison, right: Operand) -> Condition | None:
        """Flags and conditions against ``yes`` and ``no``."""
        if op not in ("==", "!="):
            test = right if isinstance(left, Truth) else left
            self._meaning.report(
                codes.WRONG_TYPE,
                test,
                f"{self._meaning.describe(test)}: it cannot be more or less",
                self._meaning.how_to_compare(test),
            )
            return None
        if isinstance(left, Truth):
            left, right = right, left
        if isinstance(left, Test) and isinstance(right, Truth):
            return left.condition if right.value == (op == "==") else negate(left.condition)
        if isinstance(left, Truth):
            self._meaning.report(
                codes.NO_VARIABLE,
                Broken(min(left.start, right.start), max(left.end, right.end)),
                "this comparison is always the same",
                "name the flag that decides",
            )
            return None
        one, two = self._meaning.typed(left), self._meaning.typed(right)
        hint = f"write `({one} and {two}) or (not {one} and not {two})`"
        if op == "!=":
            hint = f"write `({one} and not {two}) or (not {one} and {two})`"
        self._meaning.report(codes.WRONG_TYPE, right, "two conditions cannot be compared", hint)
        return None

    def _numbers(self, left: Number, op: Comparison, right: Number) -> Condition | None:
        terms = dict(left.terms)
        for name, factor in right.terms.items():
            terms[name] = terms.get(name, 0) - factor
        bound = right.constant - left.constant
        found = [(name, factor) for name, factor in terms.items() if factor]
        whole = Broken(left.start, right.end)
        if not found:
            self._meaning.report(
                codes.NO_VARIABLE,
                whole,
                f"`{self._meaning.typed(whole)}` is the same in every state",
                "compare a variable with a number",
            )
            return None
        if found[0][1] < 0:
            found = [(name, -factor) for name, factor in found]
            bound, op = -bound, _SWAPPED[op]
        found.sort(key=lambda term: term[1] < 0)
        limits = self._limits(tuple(found))
        if not self._can_differ(left, op, right, limits, bound):
            return None
        return Compare(tuple(found), op, bound)

    def _limits(self, terms: tuple[tuple[str, int], ...], constant: int = 0) -> tuple[int, int]:
        """The least and the greatest value of a sum over the declared ranges."""
        low = high = constant
        for name, factor in terms:
            variable = self._meaning.scope.variables[name]
            ends = (factor * variable.low, factor * variable.high)
            low += min(ends)
            high += max(ends)
        return low, high

    def _can_differ(
        self, left: Number, op: Comparison, right: Number, limits: tuple[int, int], bound: int
    ) -> bool:
        """Report a comparison of ``limits`` with ``bound`` that the ranges decide.

        False: it is an error.
        """
        low, high = limits
        whole = Broken(left.start, right.end)
        ranged = " and ".join(
            "`{}` goes from {} to {}".format(
                self._meaning.typed(side), *self._limits(tuple(side.terms.items()), side.constant)
            )
            for side in (left, right)
            if side.terms
        )
        if op in ("==", "!=") and not low <= bound <= high:
            outcome = "never" if op == "==" else "always"
            number = right if not right.terms else left if not left.terms else whole
            hint = "compare with a number in the range"
            self._meaning.report(
                codes.OUT_OF_RANGE, number, f"this is {outcome} true: {ranged}", hint
            )
            return False
        always, never = {
            "==": (low == high == bound, False),
            "!=": (False, low == high == bound),
            "<": (high < bound, low >= bound),
            "<=": (high <= bound, low > bound),
            ">": (low > bound, high <= bound),
            ">=": (low >= bound, high < bound),
        }[op]
        if always or never:
            self._meaning.report(
                codes.CONSTANT_COMPARISON,
                whole,
                f"this is {'always' if always else 'never'} true: {ranged}",
                "compare with another number, or leave the comparison out",
            )
        return True

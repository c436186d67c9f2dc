"""The condition language: source text to the typed AST of ``tools.story.conditions``.

The grammar, loosest first. Nothing in it can call, import or look up what variables.yaml does not
declare:

    condition   = conjunction {"or" conjunction}
    conjunction = inversion {"and" inversion}
    inversion   = "not" inversion | comparison
    comparison  = sum [("==" | "!=" | "<" | "<=" | ">" | ">=") sum]
                | sum ["not"] "in" "(" value {"," value} ")"
    sum         = ["+" | "-"] product {("+" | "-") product}
    product     = atom ["*" atom]                              one of the two is a number
    atom        = NUMBER | NAME | "yes" | "no" | "(" condition ")"
                | "at_least" "(" NUMBER "," condition {"," condition} ")"

The result is in the normal form of ``tools.parsing.condition_notation``.
"""

from __future__ import annotations

from typing import cast

from tools.diagnostics.model import Bag, has_errors
from tools.parsing import condition_codes as codes
from tools.parsing.condition_comparisons import Comparer
from tools.parsing.condition_notation import format_condition, negate, size
from tools.parsing.condition_operands import (
    Broken,
    Meaning,
    Number,
    Operand,
    Test,
    Truth,
)
from tools.parsing.condition_reader import Reader
from tools.parsing.condition_tokens import COMPARISONS, KEYWORDS, Place, Token, tokenize
from tools.parsing.scope import Scope
from tools.story.conditions import (
    And,
    AtLeast,
    Comparison,
    Condition,
    Or,
)
from tools.story.model import Span

__all__ = ["Scope", "format_condition", "negate", "parse_condition"]

MAX_SOURCE = 2_000
MAX_NODES = 400
MAX_DEPTH = 60


def parse_condition(source: str, place: Place, scope: Scope, bag: Bag) -> Condition | None:
    """The condition that ``source`` spells; ``None`` when it has errors, all in ``bag``.

    ``place(start, end)`` gives the span of ``source[start:end]``. A source that was clean once in
    ``scope`` costs a look-up.
    """
    known = scope.parsed.get(source)
    if known is not None:
        return known
    if not source.strip():
        bag.add(
            codes.EMPTY_CONDITION,
            place(0, len(source)),
            "there is no condition here",
            hint="write one, such as `suspicion >= 3`, or leave the key out",
        )
        return None
    if len(source) > MAX_SOURCE:
        _too_large(f"{len(source)} characters in one condition", place(0, len(source)), bag)
        return None
    before = len(bag.items)
    tokens = tokenize(source, place, bag)
    if tokens is None:
        return None
    condition = _Parser(tokens, Meaning(source, place, scope, bag)).parse()
    if condition is None or has_errors(bag.items[before:]):
        return None
    nodes, depth = size(condition, scope.sizes)
    if nodes > MAX_NODES or depth > MAX_DEPTH:
        about = f"{nodes} comparisons and joints, {depth} deep, with its named conditions"
        _too_large(about, place(0, len(source)), bag)
        return None
    if len(bag.items) == before:
        scope.parsed[source] = condition
    return condition


def _too_large(about: str, where: Span, bag: Bag) -> None:
    bag.add(codes.TOO_LARGE, where, about, hint="split it into named conditions")


class _Parser(Reader):
    """Recursive descent. A method that finds a mistake reports it and returns ``Broken``."""

    __slots__ = ("_comparer",)

    def __init__(self, tokens: list[Token], meaning: Meaning) -> None:
        super().__init__(tokens, meaning)
        self._comparer = Comparer(meaning)

    def parse(self) -> Condition | None:
        operand = self._disjunction()
        while self._next.kind != "end":
            self._unexpected(self._next)
            if not self._sign(")"):
                break
            if self._word("and", "or"):
                self._meaning.condition(self._disjunction())
        return self._meaning.condition(operand)

    def _disjunction(self) -> Operand:
        first = self._conjunction()
        if not self._peek_word("or"):
            return first
        found = [self._meaning.condition(first)]
        while self._word("or"):
            found.append(self._meaning.condition(self._conjunction()))
        return self._joined(first, found, Or)

    def _conjunction(self) -> Operand:
        first = self._inversion()
        if not self._peek_word("and"):
            return first
        found = [self._meaning.condition(first)]
        while self._word("and"):
            found.append(self._meaning.condition(self._inversion()))
        return self._joined(first, found, And)

    def _joined(
        self, first: Operand, found: list[Condition | None], kind: type[And] | type[Or]
    ) -> Operand:
        end = self._tokens[self._at - 1].end
        items: list[Condition] = []
        for item in found:
            if item is None:
                return Broken(first.start, end)
            items.extend(
                item.items if isinstance(item, And | Or) and type(item) is kind else (item,)
            )
        return Test(first.start, end, kind(tuple(items)))

    def _inversion(self) -> Operand:
        if not self._peek_word("not"):
            return self._comparison()
        sign = self._advance()
        if self._peek_word("not"):
            second = self._next
            while self._word("not"):
                pass
            self._meaning.report(
                codes.DOUBLE_NOT, second, "`not not` says nothing", "delete one `not`, or both"
            )
        inner = self._comparison()
        condition = self._meaning.condition(inner)
        if condition is None:
            return Broken(sign.start, inner.end)
        return Test(sign.start, inner.end, negate(condition))

    def _comparison(self) -> Operand:
        left = self._sum()
        if self._peek_word("in", "not"):
            return self._membership(left)
        op = self._comparison_sign()
        if op is None:
            return left
        right = self._sum()
        second = self._next
        if self._comparison_sign() is None:
            return self._comparer.compare(left, op, right)
        third = self._sum()
        middle = self._meaning.typed(right)
        one = f"{self._meaning.typed(left)} {op} {middle}"
        two = f"{middle} {second.text} {self._meaning.typed(third)}"
        self._meaning.report(
            codes.CHAINED_COMPARISON,
            second,
            "a comparison has one operator",
            f"write `{one} and {two}`",
        )
        while self._comparison_sign() is not None:
            third = self._sum()
        return Broken(left.start, third.end)

    def _comparison_sign(self) -> Comparison | None:
        token = self._next
        if token.kind == "sign" and token.text in COMPARISONS:
            self._at += 1
            return cast(Comparison, token.text)  # COMPARISONS holds exactly these
        if not self._word("is"):
            return None
        meant: Comparison = "!=" if self._word("not") else "=="
        typed = Broken(token.start, self._tokens[self._at - 1].end)
        self._meaning.report(
            codes.WRONG_OPERATOR,
            typed,
            f"`{self._meaning.typed(typed)}` is not an operator here",
            f"write `{meant}`",
        )
        return meant

    def _membership(self, left: Operand) -> Operand:
        inside = not self._word("not")
        if not self._word("in"):
            self._unexpected(self._tokens[self._at - 1])
            return Broken(left.start, left.end)
        keyword = self._tokens[self._at - 1]
        words: list[Token] = []
        opened = self._next
        bracket = self._sign("(")
        while self._next.kind in ("name", "number"):
            words.append(self._advance())
            if not bracket or not self._sign(","):
                break
        if bracket and words:
            self._close(opened)
        elif words:
            self._meaning.report(
                codes.SYNTAX,
                words[0],
                "the values after `in` stand in brackets",
                f"write `in ({words[0].text}, …)`",
            )
        else:
            self._meaning.report(
                codes.SYNTAX,
                keyword,
                "no values follow `in`",
                "write them in brackets: `winds in (given, blurred)`",
            )
            self._meaning.give_up()
        end = self._tokens[self._at - 1].end
        return self._comparer.membership(left, words, end, inside=inside)

    def _sum(self) -> Operand:
        start = self._next.start
        negative = self._sign("-")
        signed = negative or self._sign("+")
        piece = self._product()
        if not signed and not self._peek_sign("+", "-"):
            return piece
        terms: dict[str, int] = {}
        constant = 0
        sound = True
        factor = -1 if negative else 1
        while True:
            number = self._meaning.number(piece)
            if number is None:
                sound = False
            else:
                constant += factor * number.constant
                for name, times in number.terms.items():
                    terms[name] = terms.get(name, 0) + factor * times
            if self._sign("+"):
                factor = 1
            elif self._sign("-"):
                factor = -1
            else:
                end = piece.end
                return Number(start, end, terms, constant) if sound else Broken(start, end)
            piece = self._product()

    def _product(self) -> Operand:
        left = self._atom()
        while self._sign("*"):
            right = self._atom()
            one, two = self._meaning.number(left), self._meaning.number(right)
            broken = Broken(left.start, right.end)
            left = broken
            if one is not None and two is not None:
                if one.terms and two.terms:
                    self._meaning.report(
                        codes.WRONG_TYPE,
                        broken,
                        "two variables cannot be multiplied",
                        "one side of `*` is a number",
                    )
                    continue
                times = two.constant if one.terms else one.constant
                terms = {name: n * times for name, n in (one.terms or two.terms).items()}
                left = Number(broken.start, broken.end, terms, one.constant * two.constant)
        return left

    def _atom(self) -> Operand:
        token = self._next
        if token.kind == "number":
            self._at += 1
            return self._number(token)
        if self._sign("("):
            inner = self._nested(token, self._disjunction)
            return inner._replace(start=token.start, end=self._tokens[self._at - 1].end)
        if token.kind != "name" or self._peek_word("and", "or", "in"):
            return self._missing()
        self._at += 1
        if token.text == "at_least":
            return self._at_least(token)
        if token.text == "not":
            self._meaning.report(
                codes.SYNTAX,
                token,
                "`not` stands before a whole comparison",
                "write `not (winds == given)`, or `!=`",
            )
            self._meaning.give_up()
            self._at = len(self._tokens) - 1
            return Broken(token.start, token.end)
        if token.text in KEYWORDS:
            return Truth(token.start, token.end, token.text in ("yes", "true"))
        return self._name(token)

    def _at_least(self, token: Token) -> Operand:
        opened = self._next
        if not self._sign("("):
            self._meaning.report(
                codes.BAD_AT_LEAST,
                token,
                "`at_least` needs its brackets",
                "write `at_least(2, tape_kept, suspicion < 3, …)`",
            )
            return Broken(token.start, token.end)
        inner = self._nested(opened, lambda: self._at_least_inside(token))
        return inner._replace(start=token.start, end=self._tokens[self._at - 1].end)

    def _at_least_inside(self, token: Token) -> Operand:
        first = self._next
        negative = self._sign("-")
        number = self._next
        count: int | None = None
        if number.kind == "number":
            self._at += 1
            if isinstance(read := self._number(number), Number):
                count = -read.constant if negative else read.constant
            if not self._sign(",") and not self._peek_sign(")"):
                return Broken(token.start, number.end)
        else:
            self._meaning.report(
                codes.BAD_AT_LEAST,
                first,
                "`at_least` begins with a number: how many must hold",
                "write `at_least(2, …, …)`",
            )
        found: list[Condition | None] = []
        while not self._peek_sign(")") and self._next.kind != "end":
            found.append(self._meaning.condition(self._disjunction()))
            if not self._sign(","):
                break
        if count is not None and not 1 <= count <= len(found):
            outcome = "never" if count > 0 else "always"
            self._meaning.report(
                codes.BAD_AT_LEAST,
                number,
                f"{count} or more of {len(found)} is {outcome} true",
                f"write a number from 1 to {len(found)}" if found else "list the conditions",
            )
            count = None
        items = tuple(item for item in found if item is not None)
        if count is None or len(items) < len(found):
            return Broken(token.start, number.end)
        return Test(token.start, number.end, AtLeast(count, items))

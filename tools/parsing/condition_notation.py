"""The normal form of conditions: how they are negated, how large they are, how they are written.

In the normal form no ``Not`` stands round a ``Not`` or a ``Compare``, no ``And`` directly inside an
``And`` and no ``Or`` directly inside an ``Or``; in a ``Compare`` the terms with a positive factor
come before the negative ones. ``a != v`` over an enumeration is ``Not(Member(a, (v,)))`` and not
the list of the other values: so a condition prints as its writer typed it, and keeps its meaning
when the variable gets another value.
"""

from __future__ import annotations

from tools.story.conditions import (
    And,
    AtLeast,
    Compare,
    Comparison,
    Condition,
    Flag,
    Member,
    Named,
    Not,
    Or,
)

_OPPOSITE: dict[Comparison, Comparison] = {
    "==": "!=",
    "!=": "==",
    "<": ">=",
    ">=": "<",
    ">": "<=",
    "<=": ">",
}

_OR, _AND, _NOT = range(3)


def negate(condition: Condition) -> Condition:
    """The condition that holds exactly when ``condition`` does not, in normal form."""
    if isinstance(condition, Not):
        return condition.item
    if isinstance(condition, Compare):
        return Compare(condition.terms, _OPPOSITE[condition.op], condition.bound)
    return Not(condition)


def format_condition(condition: Condition) -> str:
    """``condition`` as a writer would type it; parsing that gives ``condition`` in normal form."""
    return _write(condition, _OR)


def _write(condition: Condition, level: int) -> str:
    """``level``: how tightly the surroundings bind; a looser condition gets brackets."""
    match condition:
        case Flag(variable):
            return variable
        case Member(variable, values):
            return _member(variable, values, "==", "in")
        case Compare():
            return _compare(condition)
        case Named(name, _):
            return name
        case Not(Member(variable, values)):
            return _member(variable, values, "!=", "not in")
        case Not(Not() | Compare() as item):
            return _write(negate(item), level)
        case Not(item):
            return f"not {_write(item, _NOT)}"
        case And(items):
            return _bracket(" and ".join(_write(item, _AND) for item in items), level > _AND)
        case Or(items):
            return _bracket(" or ".join(_write(item, _AND) for item in items), level > _OR)
        case AtLeast(count, items):
            return f"at_least({count}, {', '.join(_write(item, _OR) for item in items)})"


def _bracket(text: str, needed: bool) -> str:
    return f"({text})" if needed else text


def _member(variable: str, values: tuple[str, ...], one: str, many: str) -> str:
    if len(values) == 1:
        return f"{variable} {one} {values[0]}"
    return f"{variable} {many} ({', '.join(values)})"


def _compare(condition: Compare) -> str:
    """Negative terms go to the right side: ``faith > unrest + 2``."""
    left = [_term(name, factor) for name, factor in condition.terms if factor > 0]
    right = [_term(name, -factor) for name, factor in condition.terms if factor < 0]
    bound = condition.bound
    end = " + ".join(right)
    if not right:
        end = str(bound)
    elif bound:
        end += f" + {bound}" if bound > 0 else f" - {-bound}"
    return f"{' + '.join(left) or 0} {condition.op} {end}"


def _term(name: str, factor: int) -> str:
    return name if factor == 1 else f"{factor} * {name}"


def size(condition: Condition, named: dict[str, tuple[int, int]]) -> tuple[int, int]:
    """How many nodes ``condition`` has, and how deep it is, with its named conditions written out.

    ``named`` remembers both by name.
    """
    match condition:
        case Flag() | Member() | Compare():
            return 1, 1
        case Named(name, item):
            known = named.get(name)
            if known is None:
                count, depth = size(item, named)
                known = named[name] = count + 1, depth + 1
            return known
        case Not(item):
            count, depth = size(item, named)
            return count + 1, depth + 1
        case And(items) | Or(items) | AtLeast(_, items):
            sizes = [size(item, named) for item in items]
            return 1 + sum(count for count, _ in sizes), 1 + max(depth for _, depth in sizes)

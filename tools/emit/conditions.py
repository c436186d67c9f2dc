"""Conditions and effects as Python expressions over the ``story`` store."""

from __future__ import annotations

from collections.abc import Mapping

from tools.emit.text import name
from tools.story.conditions import (
    And,
    AtLeast,
    Compare,
    Condition,
    Flag,
    Member,
    Named,
    Not,
    Or,
)
from tools.story.model import Effect
from tools.story.world import Variable

_ATOM = 3
_NOT = 2
_AND = 1
_OR = 0


def expression(condition: Condition) -> str:
    """``condition`` as a Python expression whose value is a ``bool``."""
    return _expression(condition)[0]


def _expression(condition: Condition) -> tuple[str, int]:
    match condition:
        case Flag(variable):
            return f"story.{variable}", _ATOM
        case Member(variable, (value,)):
            return f"story.{variable} == {name(value)}", _NOT
        case Member(variable, values):
            return f"story.{variable} in ({', '.join(name(v) for v in values)})", _NOT
        case Compare(terms, op, bound):
            return f"{_sum(terms)} {op} {bound}", _NOT
        case Not(Member(variable, (value,))):
            return f"story.{variable} != {name(value)}", _NOT
        case Not(Member(variable, values)):
            return f"story.{variable} not in ({', '.join(name(v) for v in values)})", _NOT
        case Not(item):
            return f"not {_inside(item, _NOT + 1)}", _NOT
        case And(items):
            return " and ".join(_inside(item, _NOT) for item in items), _AND
        case Or(items):
            return " or ".join(_inside(item, _AND) for item in items), _OR
        case AtLeast(count, items):
            listed = ", ".join(expression(item) for item in items)
            return f"[{listed}].count(True) >= {count}", _NOT
        case Named(_, item):
            return _expression(item)


def _inside(condition: Condition, needed: int) -> str:
    text, strength = _expression(condition)
    return text if strength >= needed else f"({text})"


def _sum(terms: tuple[tuple[str, int], ...]) -> str:
    parts: list[str] = []
    for variable, factor in terms:
        sign = "-" if factor < 0 else "+"
        times = "" if abs(factor) == 1 else f"{abs(factor)} * "
        lead = f"{sign} " if parts else ("-" if factor < 0 else "")
        parts.append(f"{lead}{times}story.{variable}")
    return " ".join(parts)


def assignment(effect: Effect, variables: Mapping[str, Variable]) -> str:
    """One effect as a Python statement."""
    target = f"story.{effect.variable}"
    if effect.condition is not None:
        return f"{target} = {expression(effect.condition)}"
    if effect.add is not None:
        variable = variables[effect.variable]
        if effect.add >= 0:
            return f"{target} = min({variable.high}, {target} + {effect.add})"
        return f"{target} = max({variable.low}, {target} - {-effect.add})"
    if isinstance(effect.value, str):
        return f"{target} = {name(effect.value)}"
    return f"{target} = {effect.value!r}"

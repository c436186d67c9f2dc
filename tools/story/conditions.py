"""The condition language as data: typed, finite, and nothing in it can run code.

Conditions are made by ``tools.parsing.conditions`` (which knows the declared variables), evaluated
here and emitted by ``tools.emit``. Values are ``str`` for an enumeration, ``bool`` for a flag and
``int`` for a range.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

Value = str | int | bool
Comparison = Literal["==", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Flag:
    """True when the flag is ``yes``."""

    variable: str


@dataclass(frozen=True, slots=True)
class Member:
    """True when the enumeration's value is one of ``values`` (as declared, never empty)."""

    variable: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """``sum(factor * variable) op bound`` over ranges; each variable stands once, no factor is
    zero.
    """

    terms: tuple[tuple[str, int], ...]
    op: Comparison
    bound: int


@dataclass(frozen=True, slots=True)
class Not:
    """True when the item is false."""

    item: Condition


@dataclass(frozen=True, slots=True)
class And:
    """True when all items are; never empty."""

    items: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """True when one item is; never empty."""

    items: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """True when ``count`` or more of ``items`` hold."""

    count: int
    items: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A condition from ``variables.yaml``, under its name, with its meaning inside."""

    name: str
    item: Condition


Condition = Flag | Member | Compare | Not | And | Or | AtLeast | Named


def holds(condition: Condition, state: Mapping[str, Value]) -> bool:
    """Whether ``condition`` is true in ``state`` (variable name to value). KeyError: an undeclared
    variable, a bug of ours.
    """
    match condition:
        case Flag(variable):
            return state[variable] is True
        case Member(variable, values):
            return state[variable] in values
        case Compare(terms, op, bound):
            return _compare(sum(int(state[name]) * factor for name, factor in terms), op, bound)
        case Not(item):
            return not holds(item, state)
        case And(items):
            return all(holds(item, state) for item in items)
        case Or(items):
            return any(holds(item, state) for item in items)
        case AtLeast(count, items):
            return sum(holds(item, state) for item in items) >= count
        case Named(_, item):
            return holds(item, state)


def _compare(total: int, op: Comparison, bound: int) -> bool:
    match op:
        case "==":
            return total == bound
        case "!=":
            return total != bound
        case "<":
            return total < bound
        case "<=":
            return total <= bound
        case ">":
            return total > bound
        case ">=":
            return total >= bound


def variables_of(condition: Condition) -> Iterator[str]:
    """Every variable that ``condition`` reads, possibly more than once."""
    match condition:
        case Flag(variable) | Member(variable, _):
            yield variable
        case Compare(terms, _, _):
            for name, _factor in terms:
                yield name
        case Not(item) | Named(_, item):
            yield from variables_of(item)
        case And(items) | Or(items) | AtLeast(_, items):
            for item in items:
                yield from variables_of(item)

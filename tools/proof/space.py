"""The state of a story as a row of small numbers: one a variable, counted from its first value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tools.graph.ops import Assign, Branch, Menu
from tools.graph.program import Program
from tools.story.conditions import Value, variables_of
from tools.story.world import Variable, World

State = list[int]


@dataclass(frozen=True, slots=True)
class Domain:
    """One variable: its values in order, and the place of the one it starts with."""

    name: str
    values: tuple[Value, ...]
    start: int

    def place(self, value: Value) -> int:
        """Where ``value`` stands. A flag's values are ``False`` and ``True``."""
        return self.values.index(value)


@dataclass(frozen=True)
class Space:
    """Every variable that ops read or set and every hidden flag, last used ones first.

    Variables that are used together are close to each other, which keeps diagrams small; and a
    search, which goes backwards, gets rid of the last ones first, which are cheap to change because
    they are on top of the diagrams.
    """

    domains: tuple[Domain, ...]

    @cached_property
    def index(self) -> Mapping[str, int]:
        return {domain.name: place for place, domain in enumerate(self.domains)}

    @cached_property
    def start(self) -> tuple[int, ...]:
        return tuple(domain.start for domain in self.domains)

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        return tuple(len(domain.values) for domain in self.domains)


def space_of(program: Program, world: World) -> Space:
    """The state space of ``program``."""
    names = reversed(dict.fromkeys(_used(program)))
    return Space(tuple(_domain(name, world) for name in names))


def _domain(name: str, world: World) -> Domain:
    variable = world.variables.get(name)
    if variable is None:
        return Domain(name, (False, True), 0)
    values = values_of(variable)
    return Domain(name, values, values.index(variable.start))


def values_of(variable: Variable) -> tuple[Value, ...]:
    """Everything that ``variable`` can hold, in order."""
    match variable.kind:
        case "flag":
            return (False, True)
        case "values":
            return variable.values
        case "range":
            return tuple(range(variable.low, variable.high + 1))


def _used(program: Program) -> Iterator[str]:
    for op in program.ops:
        match op:
            case Branch():
                yield from variables_of(op.when)
            case Menu():
                for way in op.options:
                    if way.when is not None:
                        yield from variables_of(way.when)
            case Assign():
                for effect in op.effects:
                    if effect.condition is not None:
                        yield from variables_of(effect.condition)
                    yield effect.variable
            case _:
                pass

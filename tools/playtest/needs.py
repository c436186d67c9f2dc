"""How far a state is from a condition: by the assignments that could still bring what it lacks."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from tools.graph import ops
from tools.sim.conditions import State, compile_condition
from tools.sim.tape import Tape
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
    Value,
    variables_of,
)
from tools.story.model import Effect

Lack = Callable[[State, int], float]
"""What a state at a pc lacks: 0 when the condition holds, infinite when nothing can bring it any
more.
"""

_DEPTH = 2
_INDIRECT = 0.6
_MOST_SOURCES = 12

_OPPOSITE: dict[Comparison, Comparison] = {
    "==": "!=",
    "!=": "==",
    "<": ">=",
    ">=": "<",
    ">": "<=",
    "<=": ">",
}


class _Source(NamedTuple):
    """An effect on a variable, where it stands and what guards it."""

    pc: int
    effect: Effect
    guards: tuple[Condition, ...]


class Needs:
    def __init__(self, tape: Tape, before: Sequence[Sequence[int]]) -> None:
        self._tape = tape
        self._before = before
        self._sources: dict[str, list[_Source]] = {}
        program = tape.program
        for pc, op in enumerate(program.ops):
            if isinstance(op, ops.Assign):
                for effect in op.effects:
                    source = _Source(pc, effect, program.guards[pc])
                    self._sources.setdefault(effect.variable, []).append(source)
        self._leads: dict[tuple[int, ...], bytearray] = {}

    def leads_to(self, pcs: tuple[int, ...]) -> bytearray:
        """A 1 for every pc from which a path leads to one of ``pcs``, whatever conditions say."""
        found = self._leads.get(pcs)
        if found is None:
            found = bytearray(len(self._before))
            queue = list(pcs)
            for pc in queue:
                found[pc] = 1
            for pc in queue:
                for other in self._before[pc]:
                    if not found[other]:
                        found[other] = 1
                        queue.append(other)
            self._leads[pcs] = found
        return found

    def relevant(self, condition: Condition) -> set[str]:
        """The variables of ``condition`` and of what guards the assignments to them."""
        direct = set(variables_of(condition))
        found = set(direct)
        for name in direct:
            for source in self._sources.get(name, ())[:_MOST_SOURCES]:
                for guard in source.guards:
                    found.update(variables_of(guard))
        return found

    def lack(self, condition: Condition) -> Lack:
        """The distance function of ``condition``."""
        return self._lack(condition, True, _DEPTH)

    def _lack(self, condition: Condition, want: bool, depth: int) -> Lack:
        match condition:
            case Named(_, item):
                return self._lack(item, want, depth)
            case Not(item):
                return self._lack(item, not want, depth)
            case And(items):
                parts = [self._lack(item, want, depth) for item in items]
                return _all(parts) if want else _any(parts)
            case Or(items):
                parts = [self._lack(item, want, depth) for item in items]
                return _any(parts) if want else _all(parts)
            case AtLeast(count, items):
                parts = [self._lack(item, want, depth) for item in items]
                return _some(parts, count if want else len(items) - count + 1)
            case Flag(variable):
                return self._value(variable, (want,), depth)
            case Member(variable, values):
                if not want:
                    declared = self._tape.world.variables[variable].values
                    values = tuple(value for value in declared if value not in values)
                return self._value(variable, values, depth)
            case Compare(terms, op, bound):
                return self._compare(terms, op if want else _OPPOSITE[op], bound, depth)

    def _value(self, variable: str, values: tuple[Value, ...], depth: int) -> Lack:
        """``variable`` has to be one of ``values``."""
        sources = [
            source
            for source in self._sources.get(variable, ())
            if source.effect.condition is not None or source.effect.value in values
        ]
        bring = self._bring(sources, depth)
        return lambda state, pc: 0.0 if state[variable] in values else bring(state, pc)

    def _compare(
        self, terms: tuple[tuple[str, int], ...], op: Comparison, bound: int, depth: int
    ) -> Lack:
        test = compile_condition(Compare(terms, op, bound))
        up: list[_Source] = []
        down: list[_Source] = []
        for name, factor in terms:
            for source in self._sources.get(name, ()):
                change = source.effect.add
                # An absolute value may help in either direction.
                if change is None or change * factor > 0:
                    up.append(source)
                if change is None or change * factor < 0:
                    down.append(source)
        rise, fall = self._bring(up, depth), self._bring(down, depth)

        def lack(state: State, pc: int) -> float:
            if test(state):
                return 0.0
            total = sum(int(state[name]) * factor for name, factor in terms)
            if op == "!=":
                return min(rise(state, pc), fall(state, pc))
            missing = abs(bound - total) + (1 if op in ("<", ">") else 0)
            toward = rise if total < bound or op == ">" else fall
            return toward(state, pc) + (missing - 1)

        return lack

    def _bring(self, sources: Sequence[_Source], depth: int) -> Lack:
        """What the easiest of ``sources`` that can still be reached takes; at least 1."""
        if not sources:
            return lambda _state, _pc: math.inf
        anywhere = self.leads_to(tuple(sorted({source.pc for source in sources})))
        if depth == 0:
            return lambda _state, pc: 1.0 if anywhere[pc] else math.inf
        ways = [
            (
                self.leads_to((source.pc,)),
                _all([self._lack(guard, True, depth - 1) for guard in source.guards]),
            )
            for source in sources[:_MOST_SOURCES]
        ]
        capped = len(sources) > _MOST_SOURCES

        def bring(state: State, pc: int) -> float:
            if not anywhere[pc]:
                return math.inf
            best = 2.0 if capped else math.inf
            for reach, guard in ways:
                if reach[pc]:
                    lacking = guard(state, pc)
                    if lacking == 0.0:
                        return 1.0
                    best = min(best, 1.0 + _INDIRECT * lacking)
            return best

        return bring


def _all(parts: Sequence[Lack]) -> Lack:
    if len(parts) == 1:
        return parts[0]

    def lack(state: State, pc: int) -> float:
        total = 0.0
        for part in parts:
            total += part(state, pc)
            if total == math.inf:
                break
        return total

    return lack


def _any(parts: Sequence[Lack]) -> Lack:
    if len(parts) == 1:
        return parts[0]
    return lambda state, pc: min((part(state, pc) for part in parts), default=math.inf)


def _some(parts: Sequence[Lack], count: int) -> Lack:
    """``count`` of ``parts`` have to hold."""
    return lambda state, pc: sum(sorted(part(state, pc) for part in parts)[: max(0, count)])

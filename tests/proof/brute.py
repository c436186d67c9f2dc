"""The same questions answered by writing down every state: slow, plain and independent of
``tools.proof``. It shares only what conditions mean with the machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tools.graph import ops
from tools.graph.program import Program
from tools.story.conditions import Value, holds
from tools.story.model import Effect
from tools.story.world import World

MAX_STATES = 60_000


class TooLargeError(Exception):
    """More states than one test may take."""


class State(NamedTuple):
    pc: int
    stack: tuple[int, ...]
    values: tuple[Value, ...]


class Brute:
    """``reached`` pcs, ``ways`` (pc, way) that are taken, ``answers`` as (subject, pc, place),
    ``taken`` values by variable, ``stuck`` the states from which no stop can be reached.
    """

    def __init__(self, program: Program, world: World) -> None:
        self.program = program
        self.world = world
        self.names = [*world.variables, *program.once]
        self.index = {name: place for place, name in enumerate(self.names)}
        starts = [*(v.start for v in world.variables.values()), *(False for _ in program.once)]
        self.taken: dict[str, set[Value]] = {
            name: {value} for name, value in zip(self.names, starts, strict=True)
        }
        self.ways: set[tuple[int, int]] = set()
        self.answers: set[tuple[str, int, int]] = set()
        self.stops: set[State] = set()
        self.graph: dict[State, list[State]] = {}
        self._explore(State(program.starts[program.entry], (), tuple(starts)))
        self.reached = {state.pc for state in self.graph}
        self.stuck = self._stuck()

    def _explore(self, first: State) -> None:
        waiting = [first]
        self.graph[first] = []
        while waiting:
            state = waiting.pop()
            following = list(self._next(state))
            self.graph[state] = following
            if not following:
                self.stops.add(state)
            for other in following:
                if other not in self.graph:
                    if len(self.graph) > MAX_STATES:
                        raise TooLargeError
                    self.graph[other] = []
                    waiting.append(other)

    def _next(self, state: State) -> Iterator[State]:
        pc, stack, row = state
        op = self.program.ops[pc]
        values = dict(zip(self.names, row, strict=True))
        match op:
            case ops.Branch():
                yes = holds(op.when, values)
                self.ways.add((pc, 0 if yes else 1))
                yield State(op.yes if yes else op.no, stack, row)
            case ops.Menu():
                offered = 0
                for place, way in enumerate(op.options):
                    if way.option.when is not None and not holds(way.option.when, values):
                        self.answers.add(("withheld", pc, place))
                    if way.when is None or holds(way.when, values):
                        offered += 1
                        self.ways.add((pc, place))
                        yield State(way.target, stack, row)
                if not offered:
                    self.answers.add(("empty", pc, 0))
            case ops.Jump():
                yield State(op.target, stack, row)
            case ops.Goto():
                assert op.target is not None
                yield State(op.target, stack, row)
            case ops.CallScene():
                assert op.target is not None
                yield State(op.target, (*stack, op.back), row)
            case ops.Return():
                if stack:
                    yield State(stack[-1], stack[:-1], row)
            case ops.End() | ops.FallsOff():
                pass
            case ops.Assign():
                for place, effect in enumerate(op.effects):
                    self._run(pc, place, effect, values)
                yield State(pc + 1, stack, tuple(values.values()))
            case _:
                yield State(pc + 1, stack, row)

    def _run(self, pc: int, place: int, effect: Effect, values: dict[str, Value]) -> None:
        name = effect.variable
        if effect.condition is not None:
            result = holds(effect.condition, values)
            self.answers.add(("yes" if result else "no", pc, place))
            values[name] = result
        elif effect.add is not None:
            variable = self.world.variables[name]
            before = int(values[name])
            after = max(variable.low, min(variable.high, before + effect.add))
            if after != before:
                self.answers.add(("moves", pc, place))
            values[name] = after
        else:
            assert effect.value is not None
            values[name] = effect.value
        self.taken[name].add(values[name])

    def _stuck(self) -> set[State]:
        before: dict[State, list[State]] = {}
        for state, following in self.graph.items():
            for other in following:
                before.setdefault(other, []).append(state)
        free = set(self.stops)
        waiting = list(free)
        while waiting:
            for state in before.get(waiting.pop(), ()):
                if state not in free:
                    free.add(state)
                    waiting.append(state)
        return self.graph.keys() - free

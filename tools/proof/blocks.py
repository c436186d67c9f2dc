"""The program as blocks: stretches of ops that are run together or not at all.

Calls are expanded, so that a block knows who is waiting behind it; a scene that is called from two
places stands here twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from tools.graph import ops
from tools.graph.program import Program
from tools.proof.meaning import Test, test_of
from tools.proof.space import Space, State
from tools.story.conditions import Condition, Not
from tools.story.model import Effect

Kind = Literal["go", "branch", "menu", "end", "fault", "circle"]
"""How a block goes on. ``fault``: the story runs out here. ``circle``: a scene calls itself."""

MAX_BLOCKS = 200_000


class TooManyBlocksError(Exception):
    """Calls within calls make the story too large to expand."""


@dataclass(frozen=True, slots=True)
class Change:
    """One effect. ``table`` tells what each value becomes; with a ``test`` the flag becomes what it
    says, and there is no table.
    """

    pc: int
    place: int
    effect: Effect
    variable: int
    table: tuple[int, ...]
    test: Test | None

    def run(self, state: State) -> None:
        if self.test is None:
            state[self.variable] = self.table[state[self.variable]]
        else:
            state[self.variable] = int(self.test(state))


@dataclass(frozen=True, slots=True)
class Stretch:
    """What blocks that differ only in their callers share.

    ``ways`` are the conditions of the ways on, in order, tested after ``changes``. ``last`` is the
    pc of the op that decides how it goes on.
    """

    pcs: tuple[int, ...]
    changes: tuple[Change, ...]
    kind: Kind
    last: int
    ways: tuple[Condition | None, ...]
    tests: tuple[Test | None, ...]


@dataclass(slots=True)
class Block:
    """``targets`` are the numbers of the blocks that the ways on lead to."""

    stretch: Stretch
    callers: tuple[int, ...]
    targets: tuple[int, ...] = ()


@dataclass
class Blocks:
    """``items[0]`` is where the story begins. ``order`` is a topological order of the strongly
    connected components, with the blocks of one together; ``loops`` are those components that are
    loops.
    """

    program: Program
    space: Space
    items: list[Block]
    order: list[int]
    loops: list[tuple[int, ...]]
    before: list[list[tuple[int, int]]] = field(default_factory=list)
    """For each block the (block, way) pairs that lead to it."""


def blocks_of(program: Program, space: Space) -> Blocks:
    """Everything that jumps and calls lead to from the entry.

    Raises :class:`TooManyBlocksError`.
    """
    return arrange(program, space, _Builder(program, space).run())


def arrange(program: Program, space: Space, items: list[Block]) -> Blocks:
    """``items``, the first of which is where the story begins, in order and with their loops."""
    successors = [block.targets for block in items]
    components, order = _components(successors)
    number_of = [0] * len(items)
    loops = []
    for number, members in enumerate(components):
        for member in members:
            number_of[member] = number
        if len(members) > 1 or members[0] in successors[members[0]]:
            loops.append(tuple(sorted(members)))
    # Without this, what lies behind a loop could stand before parts of the loop.
    order.sort(key=lambda block: -number_of[block])
    before: list[list[tuple[int, int]]] = [[] for _ in items]
    for number, block in enumerate(items):
        for way, target in enumerate(block.targets):
            before[target].append((number, way))
    return Blocks(program, space, items, order, loops, before)


class _Builder:
    def __init__(self, program: Program, space: Space) -> None:
        self.program = program
        self.space = space
        self.leaders = _leaders(program)
        self.stretches: dict[int, Stretch] = {}
        self.numbers: dict[tuple[int, tuple[int, ...]], int] = {}
        self.items: list[Block] = []

    def run(self) -> list[Block]:
        entry = self.program.starts.get(self.program.entry)
        if entry is None:
            return []
        self._number(entry, ())
        done = 0
        while done < len(self.items):
            block = self.items[done]
            block.targets = tuple(self._targets(block))
            done += 1
        return self.items

    def _number(self, pc: int, callers: tuple[int, ...]) -> int:
        key = (pc, callers)
        found = self.numbers.get(key)
        if found is None:
            found = self.numbers[key] = len(self.items)
            if found >= MAX_BLOCKS:
                raise TooManyBlocksError
            self.items.append(Block(self._stretch(pc, callers), callers))
        return found

    def _targets(self, block: Block) -> list[int]:
        op = self.program.ops[block.stretch.last]
        callers = block.callers
        match op:
            case ops.Branch():
                return [self._number(op.yes, callers), self._number(op.no, callers)]
            case ops.Menu():
                return [self._number(way.target, callers) for way in op.options]
            case ops.CallScene(target=int(target), back=back):
                if block.stretch.kind == "circle" or back in callers:
                    return []
                return [self._number(target, (*callers, back))]
            case ops.Return():
                return [self._number(callers[-1], callers[:-1])] if callers else []
            case ops.Jump(target=target) | ops.Goto(target=int(target)):
                return [self._number(target, callers)]
            case ops.End() | ops.FallsOff() | ops.Goto() | ops.CallScene():
                return []
            case _:
                return [self._number(block.stretch.last + 1, callers)]

    def _stretch(self, pc: int, callers: tuple[int, ...]) -> Stretch:
        found = self.stretches.get(pc)
        if found is None:
            found = self.stretches[pc] = self._walk(pc)
        op = self.program.ops[found.last]
        if isinstance(op, ops.Return) and not callers:
            return Stretch(found.pcs, found.changes, "fault", found.last, (), ())
        if isinstance(op, ops.CallScene) and op.back in callers:
            return Stretch(found.pcs, found.changes, "circle", found.last, (), ())
        return found

    def _walk(self, pc: int) -> Stretch:
        pcs: list[int] = []
        changes: list[Change] = []
        while True:
            pcs.append(pc)
            op = self.program.ops[pc]
            following = pc + 1
            match op:
                case ops.Assign():
                    changes += [self._change(pc, i, e) for i, e in enumerate(op.effects)]
                case ops.Branch():
                    return self._end(pcs, changes, "branch", (op.when, Not(op.when)))
                case ops.Menu():
                    return self._end(pcs, changes, "menu", tuple(way.when for way in op.options))
                case ops.Jump(target=target) | ops.Goto(target=int(target)):
                    following = target
                case ops.CallScene(target=int()) | ops.Return():
                    return self._end(pcs, changes, "go", (None,))
                case ops.End():
                    return self._end(pcs, changes, "end", ())
                case ops.FallsOff() | ops.Goto() | ops.CallScene():
                    return self._end(pcs, changes, "fault", ())
                case _:
                    pass
            if following in self.leaders:
                return self._end(pcs, changes, "go", (None,))
            pc = following

    def _end(
        self,
        pcs: Sequence[int],
        changes: Sequence[Change],
        kind: Kind,
        ways: tuple[Condition | None, ...],
    ) -> Stretch:
        tests = tuple(None if way is None else test_of(way, self.space) for way in ways)
        return Stretch(tuple(pcs), tuple(changes), kind, pcs[-1], ways, tests)

    def _change(self, pc: int, place: int, effect: Effect) -> Change:
        variable = self.space.index[effect.variable]
        domain = self.space.domains[variable]
        size = len(domain.values)
        if effect.condition is not None:
            return Change(pc, place, effect, variable, (), test_of(effect.condition, self.space))
        if effect.add is not None:
            table = tuple(min(size - 1, max(0, i + effect.add)) for i in range(size))
        else:
            assert effect.value is not None
            table = (domain.place(effect.value),) * size
        return Change(pc, place, effect, variable, table, None)


def _leaders(program: Program) -> frozenset[int]:
    """The pcs where a block has to begin: where ways part, meet, or come back from a call."""
    found = set(program.starts.values())
    entered = bytearray(len(program.ops) + 1)
    for pc, op in enumerate(program.ops):
        match op:
            case ops.Branch() | ops.Menu():
                found.update(edge.target for edge in program.edges(pc))
            case ops.CallScene():
                found.add(op.back)
            case ops.Return():
                pass
            case _:
                for edge in program.edges(pc):
                    if entered[edge.target]:
                        found.add(edge.target)
                    entered[edge.target] = 1
    return frozenset(found)


def _components(successors: Sequence[Sequence[int]]) -> tuple[list[list[int]], list[int]]:
    """The strongly connected components, last ones first, and a reverse postorder of the nodes.

    R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1972, without
    recursion.
    """
    count = len(successors)
    number = [-1] * count
    low = [0] * count
    waiting: list[int] = []
    is_waiting = bytearray(count)
    components: list[list[int]] = []
    postorder: list[int] = []
    clock = 0
    for root in range(count):
        if number[root] >= 0:
            continue
        work = [(root, 0)]
        while work:
            node, at = work.pop()
            if at == 0:
                number[node] = low[node] = clock
                clock += 1
                waiting.append(node)
                is_waiting[node] = 1
            following = successors[node]
            while at < len(following):
                other = following[at]
                at += 1
                if number[other] < 0:
                    work += ((node, at), (other, 0))
                    break
                if is_waiting[other]:
                    low[node] = min(low[node], number[other])
            else:
                postorder.append(node)
                if low[node] == number[node]:
                    members = []
                    while True:
                        other = waiting.pop()
                        is_waiting[other] = 0
                        members.append(other)
                        if other == node:
                            break
                    components.append(members)
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[node])
    return components, postorder[::-1]

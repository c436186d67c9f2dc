"""A variable is asked about on some way on which nothing has set it. It then has its first value,
which elsewhere in the story is a decision: the story takes for decided what never was.

Set it before it is asked about. If its first value is also what holds until somebody decides, say
so in variables.yaml with `start: value`; or put a value such as `unasked` before the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tools.checks.not_proven import NOT_PROVEN
from tools.checks.pages import manual
from tools.checks.whole import Way, WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op
from tools.proof.product import Node, Product
from tools.story.conditions import (
    And,
    AtLeast,
    Condition,
    Member,
    Named,
    Not,
    Or,
    Value,
    variables_of,
)
from tools.story.world import Variable

READ_BEFORE_SET = Code(
    "ATS828", "warning", "variable that is read before it is set", manual(__doc__)
)

CODES = (READ_BEFORE_SET,)

_KINDS = (ops.Branch, ops.Menu, ops.Assign)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    bits = {name: 1 << place for place, name in enumerate(_suspects(story))}
    if not bits:
        return

    def matters(op: Op) -> bool:
        return isinstance(op, ops.Assign) and any(e.variable in bits for e in op.effects)

    def after(state: int, op: Op) -> int:
        assert isinstance(op, ops.Assign)
        for effect in op.effects:
            state |= bits.get(effect.variable, 0)
        return state

    product = Product(story.blocks, story.ranges, 0, matters, after)

    asked: dict[tuple[int, str, Condition], list[Node]] = {}
    for pc, op, state, nodes in product.moments(*_KINDS):
        for when in _conditions(op):
            for name in variables_of(when):
                if not state & bits.get(name, -1) and name in bits:
                    asked.setdefault((pc, name, when), []).extend(nodes)
    told: set[str] = set()
    for (pc, name, when), nodes in sorted(asked.items(), key=lambda item: item[0][:2]):
        op = story.program.ops[pc]
        variable = story.world.variables[name]
        matters_then = None if isinstance(op, ops.Assign) else _depends(when, name, variable)
        if name in told or matters_then == _NEVER:
            continue
        witness = product.witness(nodes, matters_then)
        if witness == "no":
            continue
        told.add(name)
        if witness == "unknown":
            what = f"whether `{name}` has been set before this is not proven"
            yield story.finding(NOT_PROVEN, op.scene, op.span, what, "look at it yourself")
            continue
        yield story.finding(
            READ_BEFORE_SET,
            op.scene,
            op.span,
            f"nothing has set `{name}` yet on some way to here, so it is taken for "
            f"`{variable.start}`",
            f"set it before, or write `start: {variable.start}` in variables.yaml if that holds "
            "until then",
            Way(pc, witness),
        )


_ALWAYS: Condition = And(())
_NEVER: Condition = Or(())


def _depends(when: Condition, name: str, variable: Variable) -> Condition:
    """When the outcome of ``when`` depends on what ``name`` is: elsewhere it does not matter that
    it has not been set.
    """
    as_it_is = _with(when, name, variable.start)
    ways: list[Condition] = []
    for value in variable.values:
        other = _with(when, name, value)
        if other != as_it_is:
            ways += [And((as_it_is, Not(other))), And((Not(as_it_is), other))]
    return Or(tuple(ways))


def _with(when: Condition, name: str, value: Value) -> Condition:
    """``when`` with ``value`` put in for ``name``, which is one of several words."""
    match when:
        case Member(variable, values) if variable == name:
            return _ALWAYS if value in values else _NEVER
        case Not(item):
            return Not(_with(item, name, value))
        case And(items):
            return And(tuple(_with(item, name, value) for item in items))
        case Or(items):
            return Or(tuple(_with(item, name, value) for item in items))
        case AtLeast(count, items):
            return AtLeast(count, tuple(_with(item, name, value) for item in items))
        case Named(_, item):
            return _with(item, name, value)
        case _:
            return when


def _suspects(story: WholeStory) -> list[str]:
    """Variables whose first value nobody chose as a start, and which some scene also sets to it,
    as far as some way may lead to a question about them before they are set.
    """
    variables = story.world.variables
    doubtful = {
        effect.variable
        for op in story.program.ops
        if isinstance(op, ops.Assign)
        for effect in op.effects
        if (variable := variables.get(effect.variable)) is not None
        and variable.kind == "values"
        and not variable.chosen
        and effect.value == variable.start
    }
    bits = {name: 1 << place for place, name in enumerate(sorted(doubtful))}
    found = _asked_unset(story, bits)
    return [name for name, bit in bits.items() if found & bit]


def _asked_unset(story: WholeStory, bits: Mapping[str, int]) -> int:
    """The variables of ``bits`` that may be asked about while they are not set, going by ways
    alone.
    """
    blocks, ranges = story.blocks, story.ranges
    unset = [0] * len(blocks.items)
    if not blocks.items:
        return 0
    unset[0] = (1 << len(bits)) - 1
    waiting = [0]
    while waiting:
        number = waiting.pop()
        block = blocks.items[number]
        left = unset[number]
        for change in block.stretch.changes:
            left &= ~bits.get(change.effect.variable, 0)
        if not left:
            continue
        ways = ranges.through(block.stretch, ranges.at[number])
        for target, values in zip(block.targets, ways, strict=False):
            if values and unset[target] | left != unset[target]:
                unset[target] |= left
                waiting.append(target)
    found = 0
    program = story.program.ops
    for number, block in enumerate(blocks.items):
        left = unset[number]
        if not left:
            continue
        for pc in block.stretch.pcs:
            op = program[pc]
            for when in _conditions(op):
                for name in variables_of(when):
                    found |= bits.get(name, 0) & left
            if isinstance(op, ops.Assign):
                for effect in op.effects:
                    left &= ~bits.get(effect.variable, 0)
    return found


def _conditions(op: Op) -> Iterator[Condition]:
    match op:
        case ops.Branch():
            yield op.when
        case ops.Menu():
            yield from (way.when for way in op.options if way.when is not None)
        case ops.Assign():
            yield from (e.condition for e in op.effects if e.condition is not None)
        case _:
            pass

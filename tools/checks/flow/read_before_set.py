"""A variable is asked about on some way on which nothing has set it. It then has its first value,
which elsewhere in the story is a decision: the story takes for decided what never was.

Set it before it is asked about. If its first value is also what holds until somebody decides, say
so in variables.yaml with `start: value`; or put a value such as `unasked` before the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tools.checks.pages import manual
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op
from tools.proof.product import Product
from tools.story.conditions import Condition, variables_of

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

    def fault(op: Op, state: int) -> str | None:
        read = (name for when in _conditions(op) for name in variables_of(when))
        return next((name for name in read if name in bits and not state & bits[name]), None)

    told: set[str] = set()
    for item in story.possible(product, _KINDS, fault, "whether the variable has been set"):
        if isinstance(item, Diagnostic):
            yield item
            continue
        op, name, witness = item
        if name in told:
            continue
        told.add(name)
        start = story.world.variables[name].start
        yield story.finding(
            READ_BEFORE_SET,
            op.scene,
            op.span,
            f"nothing has set `{name}` yet on some way to here, so it is taken for `{start}`",
            f"set it before, or write `start: {start}` in variables.yaml if that holds until then",
            witness,
        )


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

"""Variables and named conditions that nothing depends on."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.proved import ProvedStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import Op
from tools.graph.program import Program
from tools.story.conditions import And, AtLeast, Condition, Named, Not, Or, variables_of
from tools.story.model import Interpolation, Text

UNUSED = Code(
    "ATS830",
    "warning",
    "variable that is never used",
    "variables.yaml declares it, and no scene reads or sets it. Use it, or take it out.",
)
NEVER_READ = Code(
    "ATS831",
    "warning",
    "variable that is set and never read",
    "Scenes set this variable, but no condition and no line of talk depends on it, so setting it "
    "makes no difference.",
)
UNUSED_CONDITION = Code(
    "ATS832",
    "warning",
    "named condition that is never used",
    "variables.yaml gives this condition a name, and no scene uses it.",
)

CODES = (UNUSED, NEVER_READ, UNUSED_CONDITION)


def check(story: ProvedStory) -> Iterator[Diagnostic]:
    program = story.proof.program
    read, changed = read_and_set(program)
    for name, variable in story.world.variables.items():
        if name in read:
            continue
        if name in changed:
            yield story.declared(
                NEVER_READ,
                variable.origin,
                f"`{name}` is set, but nothing depends on it",
                "ask for it in a condition, or leave it out",
            )
        else:
            yield story.declared(
                UNUSED,
                variable.origin,
                f"no scene reads or sets `{name}`",
                "use it, or take it out",
            )
    used = {name for condition in _conditions(program) for name in _named(condition)}
    for name, condition in story.world.conditions.items():
        if name not in used:
            yield story.declared(
                UNUSED_CONDITION,
                condition.origin,
                f"no scene uses the condition `{name}`",
                "use it, or take it out",
            )


def read_and_set(program: Program) -> tuple[frozenset[str], frozenset[str]]:
    """The variables that conditions and talk depend on, and those that effects change."""
    read: set[str] = set()
    changed: set[str] = set()
    for condition in _conditions(program):
        read.update(variables_of(condition))
    for op in program.ops:
        for text in _texts(op):
            read.update(part.name for part in text.parts if isinstance(part, Interpolation))
        if isinstance(op, ops.Assign):
            changed.update(effect.variable for effect in op.effects)
    return frozenset(read), frozenset(changed)


def _conditions(program: Program) -> Iterator[Condition]:
    for op in program.ops:
        match op:
            case ops.Branch():
                yield op.when
            case ops.Menu():
                yield from (way.when for way in op.options if way.when is not None)
            case ops.Assign():
                yield from (e.condition for e in op.effects if e.condition is not None)
            case _:
                pass


def _named(condition: Condition) -> Iterator[str]:
    """The names of the conditions in ``condition``, also those inside others."""
    match condition:
        case Named(name, item):
            yield name
            yield from _named(item)
        case Not(item):
            yield from _named(item)
        case And(items) | Or(items) | AtLeast(_, items):
            for item in items:
                yield from _named(item)
        case _:
            pass


def _texts(op: Op) -> Iterator[Text]:
    """What a player reads at ``op``."""
    match op:
        case ops.Line():
            yield op.say.text
        case ops.Sheet():
            yield from (t for t in (op.sheet.title, op.sheet.source, op.sheet.text) if t)
        case ops.Menu():
            head = op.choice.head
            if head is not None:
                yield from (t for t in (head.source, head.subject) if t)
            for way in op.options:
                yield from (t for t in (way.option.text, way.option.note) if t)
        case ops.Cue():
            if op.cue.caption is not None:
                yield op.cue.caption
        case ops.AskName():
            yield op.prompt
        case _:
            pass

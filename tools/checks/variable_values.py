"""Variables that never change, and values that they never have."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.proved import ProvedStory
from tools.checks.unused_variables import read_and_set
from tools.diagnostics.model import Code, Diagnostic
from tools.story.conditions import Value
from tools.story.world import Variable

NEVER_CHANGES = Code(
    "ATS825",
    "warning",
    "variable that never changes",
    "Something depends on this variable, but it keeps its start value on every way through the "
    "story: nothing sets it, or nobody comes to where it is set.",
)
NEVER_HAD = Code(
    "ATS826",
    "warning",
    "value that never occurs",
    "The variable is declared with this value, but no player's story ever has it. Set it "
    "somewhere, or take it out.",
)
RANGE_NOT_USED = Code(
    "ATS827",
    "info",
    "range that is not used in full",
    "No player's story takes the counter this far. The range may be larger than needed, or the "
    "story may change it less often than was meant.",
)

CODES = (NEVER_CHANGES, NEVER_HAD, RANGE_NOT_USED)


def check(story: ProvedStory) -> Iterator[Diagnostic]:
    read, _set = read_and_set(story.proof.program)
    for name, values in story.proof.values.items():
        variable = story.world.variables[name]
        never = [value for value, status in values if status == "no"]
        if not never or name not in read:
            continue
        if name in story.constant:
            yield story.declared(
                NEVER_CHANGES,
                variable.origin,
                f"`{name}` is `{_word(variable.start)}` on every way through the story",
                f"set it where the story decides it, or leave `{name}` out",
            )
        elif variable.kind == "range":
            yield story.declared(
                RANGE_NOT_USED,
                variable.origin,
                f"`{name}` is never {_numbers(variable, never)}",
                "make the range smaller, or change the counter more often",
            )
        else:
            listed = " or ".join(f"`{_word(value)}`" for value in never)
            yield story.declared(
                NEVER_HAD,
                variable.origin,
                f"`{name}` is never {listed}",
                "set it where the story decides so, or take the value out",
            )


def _word(value: Value) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _numbers(variable: Variable, never: list[Value]) -> str:
    """``never`` in words: the ends of the range that are out of reach."""
    numbers = sorted(int(value) for value in never)
    kept = [n for n in range(variable.low, variable.high + 1) if n not in numbers]
    parts = []
    if numbers[0] < kept[0]:
        parts.append(f"below {kept[0]}")
    if numbers[-1] > kept[-1]:
        parts.append(f"above {kept[-1]}")
    parts += [str(n) for n in numbers if kept[0] < n < kept[-1]]
    return " or ".join(parts)

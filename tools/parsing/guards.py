"""Conditions in front of lines of talk: ``(if …)``, ``(else if …)`` and ``(else)``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from tools.parsing import codes
from tools.parsing.conditions import parse_condition
from tools.parsing.context import Context
from tools.story.conditions import Condition
from tools.story.model import Branch, If, Say, Span, Step

Locate = Callable[[int, int], Span]
"""Gives the span of ``line[start:end]``."""

_WORDS: tuple[tuple[str, Literal["if", "else if", "else"]], ...] = (
    ("(if ", "if"),
    ("(else if ", "else if"),
    ("(else)", "else"),
)


class Guard(NamedTuple):
    """What stands in brackets before a line. ``source`` is the condition as typed; ``condition`` is
    ``None`` for ``else``, and for one that is faulty and has been reported.
    """

    kind: Literal["if", "else if", "else"]
    condition: Condition | None
    source: str
    span: Span


class GuardedLine(NamedTuple):
    guard: Guard | None
    say: Say


def shifted(locate: Locate, first: int) -> Locate:
    """``locate`` for a piece of the line that begins at ``first``."""
    return lambda start, end: locate(first + start, first + end)


def parse_guard(
    line: str, start: int, end: int, locate: Locate, ctx: Context
) -> tuple[Guard | None, int] | None:
    """The guard at ``line[start:end]`` and where the line itself begins. ``None``: it is faulty."""
    for opening, kind in _WORDS:
        if not line.startswith(opening, start):
            continue
        close = _closing_bracket(line, start)
        if close < 0:
            ctx.bag.add(
                codes.BAD_VALUE,
                locate(start, end),
                f"`{opening.strip()}` without its closing bracket",
                hint="write (if winds == given) and then the line",
            )
            return None
        after = close + 1
        while after < end and line[after].isspace():
            after += 1
        where = locate(start, close + 1)
        if kind == "else":
            return Guard(kind, None, "", where), after
        first = start + len(opening)
        source = line[first:close]
        condition = parse_condition(source, shifted(locate, first), ctx.lexicon.scope, ctx.bag)
        return Guard(kind, condition, source, where), after
    return None, start


def _closing_bracket(line: str, start: int) -> int:
    depth = 0
    for index in range(start, len(line)):
        if line[index] == "(":
            depth += 1
        elif line[index] == ")":
            depth -= 1
            if depth == 0:
                return index
    return -1


def join(lines: Iterable[GuardedLine], ctx: Context) -> list[Step]:
    """The lines as steps: neighbours under one and the same condition stand in one branch."""
    steps: list[Step] = []
    last = ""
    faulty = False
    for guard, say in lines:
        if guard is None:
            steps.append(say)
            last, faulty = "", False
            continue
        if guard.kind != "else" and guard.condition is None:
            # What follows it is not its fault and is not reported again.
            last, faulty = "", True
            continue
        open_if = steps[-1] if last and steps and isinstance(steps[-1], If) else None
        mark = f"{guard.kind} {guard.source}"
        if guard.kind != "if" and open_if is None:
            if faulty:
                continue
            ctx.bag.add(
                codes.BAD_VALUE,
                guard.span,
                f"`({guard.kind}` with no `(if …)` line right before it",
                hint="put it directly behind the line that it belongs to",
            )
            continue
        if open_if is None or (guard.kind == "if" and mark != last):
            if guard.condition is not None:
                steps.append(If(guard.span, (Branch(guard.span, guard.condition, (say,)),), ()))
                last = mark
            continue
        if guard.kind == "else":
            steps[-1] = If(open_if.span, open_if.branches, (*open_if.orelse, say))
        elif mark == last and not open_if.orelse:
            branch = open_if.branches[-1]
            grown = Branch(branch.span, branch.when, (*branch.steps, say))
            steps[-1] = If(open_if.span, (*open_if.branches[:-1], grown), ())
        elif guard.condition is not None and not open_if.orelse:
            added = Branch(guard.span, guard.condition, (say,))
            steps[-1] = If(open_if.span, (*open_if.branches, added), ())
        else:
            ctx.bag.add(
                codes.BAD_VALUE,
                guard.span,
                "`(else)` must be the last of its group",
                hint="begin a new group with `(if …)`",
            )
            continue
        last = mark
    return steps

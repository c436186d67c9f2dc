"""Choices, hubs and desk messages: everything the player decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from tools.parsing import codes
from tools.parsing.conditions import parse_condition
from tools.parsing.context import Context
from tools.parsing.effects import parse_effects
from tools.parsing.fields import Fields, ident, items_of, kind_of, sheet_text
from tools.parsing.hints import near_or_listed
from tools.parsing.talk import parse_line
from tools.reading.nodes import Mapping, Node, Scalar
from tools.story.conditions import Condition
from tools.story.model import (
    Assign,
    Choice,
    ChoiceKind,
    DeskHead,
    Goto,
    If,
    Option,
    Say,
    Span,
    Step,
    Text,
    Verb,
)
from tools.story.walk import CAN_LEAVE, always_leaves

ParseSteps = Callable[[Node | None, Span, Context], tuple[Step, ...]]
"""Parses a list of steps; given by ``steps.py``, which knows all of them."""

VERBS: tuple[Verb, ...] = ("forward", "hold", "alter")
_OPTION_KEYS = ("say", "note", "when", "once", "leave", "set", "then", "goto")
_DESK_KEYS = (*VERBS, *(key for key in _OPTION_KEYS if key not in ("say", "leave")))


def condition_of(fields: Fields, ctx: Context) -> Condition | None:
    """The condition under ``when``. ``None`` when it is absent or faulty (then it has been
    reported).
    """
    scalar = fields.scalar("when")
    if scalar is None:
        return None
    return parse_condition(scalar.text, lambda a, b: scalar.at(0, a, b), ctx.lexicon.scope, ctx.bag)


def assign_of(fields: Fields, ctx: Context) -> list[Step]:
    """The effects under ``set``, as no step or one."""
    if "set" not in fields:
        return []
    key = fields.key("set")
    node = fields.node("set")
    effects = () if node is None else parse_effects(node, ctx.lexicon.scope, ctx.bag)
    return [Assign(key.span, effects)] if effects else []


def goto_of(fields: Fields, ctx: Context) -> list[Step]:
    scalar = fields.scalar("goto")
    target = None if scalar is None else ident(scalar, ctx)
    return [] if scalar is None or target is None else [Goto(scalar.span, target)]


def choice(fields: Fields, ctx: Context, parse_steps: ParseSteps) -> list[Step]:
    return _menu(fields, "choice", ctx, parse_steps)


def hub(fields: Fields, ctx: Context, parse_steps: ParseSteps) -> list[Step]:
    return _menu(fields, "hub", ctx, parse_steps)


def _menu(fields: Fields, kind: ChoiceKind, ctx: Context, parse_steps: ParseSteps) -> list[Step]:
    slot = ctx.slot()
    where = fields.key(kind).span
    caption = _caption(fields.node(kind), where, ctx)
    options = _options(fields, kind, ctx, parse_steps)
    return [Choice(where, slot, kind, caption, None, options)] if options else []


def _caption(node: Node | None, where: Span, ctx: Context) -> Say | None:
    """What is said over the options: nothing, narration or a line of talk."""
    if node is None or (isinstance(node, Scalar) and not node.text.strip()):
        return None
    if not isinstance(node, Scalar):
        ctx.bag.add(
            codes.NOT_A_MAPPING,
            where,
            f"the caption is one line of talk, and here is {kind_of(node)}",
            hint="put the options under `options:`",
        )
        return None
    lines = [(n, line) for n, line in enumerate(node.text.split("\n")) if line.strip()]
    number, line = lines[0]
    if len(lines) > 1:
        ctx.bag.add(
            codes.BAD_VALUE,
            node.at(lines[1][0], 0, len(lines[1][1])),
            "the caption is one line",
            hint="put the lines before it into a `|` block of their own",
        )
    step = parse_line(line, lambda a, b: node.at(number, a, b), "talk", ctx)
    if isinstance(step, If):
        ctx.bag.add(
            codes.BAD_VALUE,
            step.span,
            "a caption has no condition",
            hint="put the choice under `when:` instead",
        )
        return None
    return step if isinstance(step, Say) else None


def desk(fields: Fields, ctx: Context, parse_steps: ParseSteps) -> list[Step]:
    slot = ctx.slot()
    where = fields.key("desk").span
    scalar = fields.scalar("desk")
    message = None if scalar is None else ident(scalar, ctx)
    source = fields.text("from")
    subject = fields.text("subject")
    tab = fields.scalar("tab")
    red = tab is not None and fields.choice_of(tab, ("red",)) is not None
    body_node = fields.scalar("text")
    caption: Say | None = None
    if body_node is None:
        if "text" not in fields:
            ctx.bag.add(
                codes.MISSING_KEY, where, "a desk message needs `text`", hint="add `text: |`"
            )
    else:
        body = sheet_text(body_node, ctx)
        caption = Say(body.span, ctx.slot(), None, body, "talk", False, None)
    options = _options(fields, "desk", ctx, parse_steps)
    if message is None or caption is None or not options:
        return []
    return [Choice(where, slot, "desk", caption, DeskHead(message, source, subject, red), options)]


def _options(
    fields: Fields, kind: ChoiceKind, ctx: Context, parse_steps: ParseSteps
) -> tuple[Option, ...]:
    where = fields.key(kind).span
    if "options" not in fields:
        ctx.bag.add(
            codes.MISSING_KEY,
            where,
            f"a {kind} needs `options`",
            hint="add `options:` and a list under it",
        )
        return ()
    options: list[Option] = []
    faulty = False
    for item in items_of(fields.node("options"), "`options`", fields.key("options").span, ctx):
        if isinstance(item, Mapping):
            option = _option(item, kind, ctx, parse_steps)
            faulty = faulty or option is None
            if option is not None:
                options.append(option)
        else:
            faulty = True
            ctx.bag.add(
                codes.NOT_A_MAPPING,
                item.span,
                f"an option is a mapping, and here is {kind_of(item)}",
                hint="write `- say: …`",
            )
    if options and not faulty:
        _check_way_out(options, kind, where, ctx)
    return tuple(options)


def _option(
    item: Mapping, kind: ChoiceKind, ctx: Context, parse_steps: ParseSteps
) -> Option | None:
    fields = Fields(item, ctx)
    slot = ctx.slot()
    if not item.entries:
        ctx.bag.add(codes.EMPTY, item.span, "an option without anything", hint="write `- say: …`")
        return None
    verb, text = _what_it_says(fields, kind, ctx)
    note = fields.text("note")
    when = condition_of(fields, ctx)
    once = fields.yes("once")
    leaves = False
    if "leave" in fields:
        leaves = fields.yes("leave")
        if kind != "hub":
            ctx.bag.add(
                codes.ODD_OPTION,
                fields.key("leave").span,
                f"`leave` is for hubs, and this is a {kind}",
                hint="delete it: the option goes on after the choice anyway",
            )
    steps: list[Step] = assign_of(fields, ctx)
    if "then" in fields:
        steps += parse_steps(fields.node("then"), fields.key("then").span, ctx)
    steps += goto_of(fields, ctx)
    fields.rest(_DESK_KEYS if kind == "desk" else _OPTION_KEYS)
    check_dead(steps, ctx)
    if text is None or (when is None and "when" in fields):
        return None
    return Option(item.span, slot, verb, text, note, when, once, leaves, tuple(steps))


def _what_it_says(
    fields: Fields, kind: ChoiceKind, ctx: Context
) -> tuple[Verb | None, Text | None]:
    given = [name for name in ("say", *VERBS) if name in fields]
    wanted: Sequence[str] = VERBS if kind == "desk" else ("say",)
    fitting = [name for name in given if name in wanted]
    if not fitting:
        where = fields.key(given[0]).span if given else fields.mapping.span
        for name in given:
            fields.node(name)
        ctx.bag.add(
            codes.ODD_OPTION if given else codes.MISSING_KEY,
            where,
            f"an option of a {kind} needs {' or '.join(f'`{name}`' for name in wanted)}",
            hint=_verb_hint(fields, wanted),
        )
        return None, None
    for extra in given:
        if extra != fitting[0]:
            fields.node(extra)
            ctx.bag.add(
                codes.TWO_STEPS,
                fields.key(extra).span,
                f"one option cannot be both `{fitting[0]}` and `{extra}`",
                hint="make two options",
            )
    text = fields.text(fitting[0])
    return next((verb for verb in VERBS if verb == fitting[0]), None), text


def _verb_hint(fields: Fields, wanted: Sequence[str]) -> str:
    first = fields.mapping.entries[0][0].text
    return near_or_listed(first, wanted)


def _check_way_out(options: list[Option], kind: ChoiceKind, where: Span, ctx: Context) -> None:
    """A hub that no option ever leaves. Whether a choice can come up empty, and whether a hub can
    be left in every state, depends on the state and is proved elsewhere.
    """
    if kind == "hub" and not any(option.leave or always_leaves(option.steps) for option in options):
        ctx.bag.add(
            codes.NO_WAY_OUT,
            where,
            "no option of this hub leaves it",
            hint="write `leave: yes` in one of them, or `goto`",
        )


def check_dead(steps: Sequence[Step], ctx: Context) -> None:
    """Report the first step that stands behind one that always leaves."""
    for before, after in pairwise(steps):
        if isinstance(before, CAN_LEAVE) and always_leaves((before,)):
            ctx.bag.add(
                codes.DEAD_STEP,
                after.span,
                "this can never happen: the step before it leaves for good",
                hint="delete it, or move it up",
            )
            return

"""Lists of steps: which key begins which step, and where each is parsed."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as MappingType
from typing import NamedTuple

from tools.parsing import choices, codes, staging
from tools.parsing.choices import assign_of, check_dead, condition_of, goto_of
from tools.parsing.context import Context
from tools.parsing.fields import Fields, ident, items_of, kind_of, sheet_text
from tools.parsing.hints import near_or_listed
from tools.parsing.talk import parse_block, parse_line
from tools.reading.nodes import Mapping, Node, Scalar
from tools.story.model import (
    AskName,
    Branch,
    Call,
    Finish,
    If,
    SayMode,
    Sheet,
    SheetStyle,
    Span,
    Step,
    Text,
    Unlock,
)


def parse_steps(node: Node | None, where: Span, ctx: Context) -> tuple[Step, ...]:
    """A list of steps. ``where`` is the key that it stands under."""
    if isinstance(node, Scalar) and node.style in ("literal", "folded"):
        # `then: |` is what a writer means when a branch is only talk.
        return tuple(parse_block(node, "talk", ctx))
    steps: list[Step] = []
    for item in items_of(node, "a list of steps", where, ctx):
        steps += _step(item, ctx)
    check_dead(steps, ctx)
    return tuple(steps)


def _step(item: Node, ctx: Context) -> list[Step]:
    if isinstance(item, Scalar):
        if not item.text.strip():
            ctx.bag.add(
                codes.EMPTY, item.span, "an empty step", hint="delete the dash, or write the step"
            )
            return []
        _check_comment(item, ctx)
        return parse_block(item, "talk", ctx)
    if isinstance(item, Mapping):
        return _mapping_step(item, ctx)
    ctx.bag.add(
        codes.NOT_A_MAPPING,
        item.span,
        f"a step is a `|` block or a mapping, and here is {kind_of(item)}",
        hint="look for one `- ` too many",
    )
    return []


def _mapping_step(item: Mapping, ctx: Context) -> list[Step]:
    keys = [key.text for key, _value in item.entries]
    kinds = [key for key in keys if key in STEPS]
    # `set`, `goto` and `when` also stand beside a kind that came first; the first key decides.
    if not kinds:
        return _plain_talk(item, ctx)
    kind = kinds[0] if keys[0] not in STEPS else keys[0]
    if kind == "when" and "then" not in keys and len(kinds) > 1:
        # `when` may come first in a step that happens only under a condition.
        kind = kinds[1]
    parser = STEPS[kind]
    fields = Fields(item, ctx)
    conditional = kind != "when" and "when" in fields
    condition = condition_of(fields, ctx) if conditional else None
    steps = parser.parse(fields, ctx)
    if conditional:
        where = fields.key("when").span
        branch = None if condition is None else Branch(where, condition, tuple(steps))
        steps = [] if branch is None else [If(where, (branch,), ())]
    for other in kinds:
        if other not in (kind, "when") and other not in parser.keys:
            fields.node(other)
            ctx.bag.add(
                codes.TWO_STEPS,
                fields.key(other).span,
                f"`{kind}` and `{other}` are two steps",
                hint=f"begin `{other}` on a line of its own with `- `",
            )
    fields.rest((kind, *parser.keys, "when"))
    return steps


def _check_comment(scalar: Scalar, ctx: Context) -> None:
    comment = ctx.document.trailing_comment(scalar)
    if comment is not None:
        line = ctx.document.lines[comment.line - 1].strip()
        ctx.bag.add(
            codes.TALK_COMMENT,
            comment,
            "YAML takes the rest of this line for a comment",
            hint="put the line into a `|` block",
            fix=f"- |\n  {line.removeprefix('- ')}",
        )


def _plain_talk(item: Mapping, ctx: Context) -> list[Step]:
    """``- sofie: words`` without a block: accepted when it is one line by somebody known."""
    key, value = item.entries[0] if item.entries else (None, None)
    if key is None or value is None:
        ctx.bag.add(
            codes.EMPTY, item.span, "an empty step", hint="delete the dash, or write the step"
        )
        return []
    first = key.text.split(" ", 1)[0]
    known = ctx.lexicon.member(first) is not None or first == "narrator"
    if not known or len(item.entries) > 1 or not isinstance(value, Scalar):
        names = [*STEPS, *ctx.lexicon.world.cast]
        ctx.bag.add(
            codes.UNKNOWN_STEP,
            key.span,
            f"`{key.text}` is neither a step nor somebody in cast.yaml",
            hint=near_or_listed(first, names),
        )
        return []
    _check_comment(value, ctx)
    head = f"{key.text}: "
    width = len(head)

    def locate(start: int, end: int) -> Span:
        if start < width:
            return key.at(0, start, min(end, len(key.text)))
        return value.at(0, start - width, end - width)

    step = parse_line(head + " ".join(value.text.split()), locate, "talk", ctx)
    return [] if step is None else [step]


def _talk_step(mode: SayMode) -> StepParser:
    def parse(fields: Fields, ctx: Context) -> list[Step]:
        scalar = fields.scalar(mode)
        return [] if scalar is None else parse_block(scalar, mode, ctx)

    return StepParser(parse, ())


def _sheet(fields: Fields, style: SheetStyle, ctx: Context) -> list[Step]:
    where = fields.key(style).span
    slot = ctx.slot()
    title: Text | None = None
    source: Text | None = None
    text: Text | None
    match style:
        case "document":
            title = fields.text("document")
            source = fields.text("from")
            body = fields.scalar("text")
            if "text" not in fields:
                ctx.bag.add(
                    codes.MISSING_KEY,
                    where,
                    "a document needs `text`",
                    hint="add `text: |` below it",
                )
            text = None if body is None else sheet_text(body, ctx)
        case "log":
            text = fields.text("log")
        case "card":
            text = fields.text("card")
            source = fields.text("subtitle")
    return [] if text is None else [Sheet(where, slot, style, title, source, text)]


def _document(fields: Fields, ctx: Context) -> list[Step]:
    return _sheet(fields, "document", ctx)


def _log(fields: Fields, ctx: Context) -> list[Step]:
    return _sheet(fields, "log", ctx)


def _card(fields: Fields, ctx: Context) -> list[Step]:
    return _sheet(fields, "card", ctx)


def _when(fields: Fields, ctx: Context) -> list[Step]:
    branch = _branch(fields, ctx)
    orelse = _else(fields, ctx)
    return [] if branch is None else [If(branch.span, (branch,), orelse)]


def _branch(fields: Fields, ctx: Context) -> Branch | None:
    where = fields.key("when").span
    condition = condition_of(fields, ctx)
    if "then" not in fields:
        ctx.bag.add(
            codes.MISSING_KEY, where, "`when` needs `then`", hint="add `then:` and a list of steps"
        )
        return None
    steps = parse_steps(fields.node("then"), fields.key("then").span, ctx)
    return None if condition is None else Branch(where, condition, steps)


def _else(fields: Fields, ctx: Context) -> tuple[Step, ...]:
    if "else" not in fields:
        return ()
    return parse_steps(fields.node("else"), fields.key("else").span, ctx)


def _cases(fields: Fields, ctx: Context) -> list[Step]:
    where = fields.key("cases").span
    branches: list[Branch] = []
    for item in items_of(fields.node("cases"), "`cases`", where, ctx):
        if isinstance(item, Mapping) and any(key.text == "when" for key, _ in item.entries):
            inner = Fields(item, ctx)
            branch = _branch(inner, ctx)
            inner.rest(("when", "then"))
            if branch is not None:
                branches.append(branch)
        else:
            ctx.bag.add(
                codes.NOT_A_MAPPING,
                item.span,
                "each case has `when` and `then`",
                hint="write `- when: …` and `then:` below it; the rest goes under `else:`",
            )
    orelse = _else(fields, ctx)
    return [If(where, tuple(branches), orelse)] if branches else []


def _set(fields: Fields, ctx: Context) -> list[Step]:
    return assign_of(fields, ctx)


def _goto(fields: Fields, ctx: Context) -> list[Step]:
    return goto_of(fields, ctx)


def _call(fields: Fields, ctx: Context) -> list[Step]:
    scalar = fields.scalar("call")
    target = None if scalar is None else ident(scalar, ctx)
    return [] if scalar is None or target is None else [Call(scalar.span, ctx.slot(), target)]


def _ending(fields: Fields, ctx: Context) -> list[Step]:
    scalar = fields.scalar("ending")
    if scalar is None:
        return []
    known = ctx.lexicon.world.endings
    if scalar.text not in known:
        ctx.bag.add(
            codes.UNKNOWN_ENDING,
            scalar.span,
            f"endings.yaml has no ending `{scalar.text}`",
            hint=near_or_listed(scalar.text, known),
        )
        return []
    return [Finish(scalar.span, scalar.text)]


def _codex(fields: Fields, ctx: Context) -> list[Step]:
    scalar = fields.scalar("codex")
    if scalar is None:
        return []
    words = scalar.text.split()
    entry = ctx.lexicon.world.codex.get(words[0])
    if entry is None:
        ctx.bag.add(
            codes.UNKNOWN_CODEX,
            scalar.span,
            f"there is no codex entry `{words[0]}`",
            hint=near_or_listed(words[0], ctx.lexicon.world.codex),
        )
        return []
    version = (
        int(words[1]) if len(words) == 2 and words[1].isdecimal() else 1 if len(words) == 1 else 0
    )
    if not 1 <= version <= len(entry.versions):
        ctx.bag.add(
            codes.UNKNOWN_CODEX,
            scalar.span,
            f"`{entry.id}` has versions 1 to {len(entry.versions)}",
            hint=f"write `codex: {entry.id} {len(entry.versions)}`",
        )
        return []
    return [Unlock(scalar.span, entry.id, version)]


def _ask_name(fields: Fields, ctx: Context) -> list[Step]:
    where = fields.key("ask_name").span
    prompt = fields.text("ask_name")
    return [] if prompt is None else [AskName(where, ctx.slot(), prompt)]


def _choice(fields: Fields, ctx: Context) -> list[Step]:
    return choices.choice(fields, ctx, parse_steps)


def _hub(fields: Fields, ctx: Context) -> list[Step]:
    return choices.hub(fields, ctx, parse_steps)


def _desk(fields: Fields, ctx: Context) -> list[Step]:
    return choices.desk(fields, ctx, parse_steps)


class StepParser(NamedTuple):
    """How one kind of step is parsed; ``keys`` may stand beside its own key."""

    parse: Callable[[Fields, Context], list[Step]]
    keys: tuple[str, ...]


STEPS: MappingType[str, StepParser] = {
    "radio": _talk_step("radio"),
    "thought": _talk_step("thought"),
    "telemetry": _talk_step("telemetry"),
    "document": StepParser(_document, ("from", "text")),
    "log": StepParser(_log, ()),
    "card": StepParser(_card, ("subtitle",)),
    "place": StepParser(staging.place, ("with",)),
    "light": StepParser(staging.light, ("with",)),
    "enter": StepParser(staging.enter, ("with",)),
    "show": StepParser(staging.show, ("with",)),
    "leave": StepParser(staging.leave, ("with",)),
    "camera": StepParser(staging.camera, ()),
    "shake": StepParser(staging.shake, ()),
    "flash": StepParser(staging.flash, ()),
    "pause": StepParser(staging.pause, ()),
    "music": StepParser(staging.music, ("fade",)),
    "ambience": StepParser(staging.ambience, ("fade",)),
    "sound": StepParser(staging.sound, ("caption",)),
    "choice": StepParser(_choice, ("options",)),
    "hub": StepParser(_hub, ("options",)),
    "desk": StepParser(_desk, ("from", "subject", "tab", "text", "options")),
    "when": StepParser(_when, ("then", "else")),
    "cases": StepParser(_cases, ("else",)),
    "set": StepParser(_set, ()),
    "goto": StepParser(_goto, ()),
    "call": StepParser(_call, ()),
    "ending": StepParser(_ending, ()),
    "codex": StepParser(_codex, ()),
    "ask_name": StepParser(_ask_name, ()),
}

"""Lines of talk: ``speaker looks: words``, narration, and ``(if condition)`` in front of either."""

from __future__ import annotations

import re
from functools import partial

from tools.diagnostics.suggest import closest
from tools.parsing import codes
from tools.parsing.context import Context, Head
from tools.parsing.guards import Guard, GuardedLine, Locate, join, parse_guard, shifted
from tools.parsing.hints import near_or_listed, one_of
from tools.parsing.markup import parse_text
from tools.reading.nodes import Scalar
from tools.story.model import (
    POSITIONS,
    Look,
    Position,
    Say,
    SayMode,
    Span,
    Step,
    Text,
)
from tools.story.world import CastMember

MAX_LINE = 240
_HEAD_WORD = re.compile(r"[@(]?\w+\)?\Z")
_SPEAKER_LIKE = re.compile(r"[a-z][a-z0-9_]*\Z")


def parse_block(scalar: Scalar, mode: SayMode, ctx: Context) -> list[Step]:
    """The lines of a ``|`` block (or of a one-line scalar). Empty lines are only for the eye."""
    if scalar.style not in ("literal", "folded"):
        step = parse_line(scalar.text, lambda a, b: scalar.at(0, a, b), mode, ctx)
        return [] if step is None else [step]
    lines: list[GuardedLine] = []
    said = False
    for number, line in enumerate(scalar.text.split("\n")):
        if line and not line.isspace():
            said = True
            found = _line(line, partial(scalar.at, number), mode, ctx)
            if found is not None:
                lines.append(found)
    if not said:
        ctx.bag.add(codes.EMPTY, scalar.span, "this block of talk has no line", hint="write one")
    return join(lines, ctx)


def parse_line(line: str, locate: Locate, mode: SayMode, ctx: Context) -> Step | None:
    """One line by itself. ``locate(start, end)`` gives the span of ``line[start:end]``; ``None``
    when it says nothing.
    """
    found = _line(line, locate, mode, ctx)
    steps = [] if found is None else join((found,), ctx)
    return steps[0] if steps else None


def _line(line: str, locate: Locate, mode: SayMode, ctx: Context) -> GuardedLine | None:
    start = len(line) - len(line.lstrip())
    end = len(line.rstrip())
    guard: Guard | None = None
    if line.startswith("(", start):
        guarded = parse_guard(line, start, end, locate, ctx)
        if guarded is None:
            return None
        guard, start = guarded
    say = _say(line, start, end, locate, mode, ctx)
    return None if say is None else GuardedLine(guard, say)


def _say(
    line: str, start: int, end: int, locate: Locate, mode: SayMode, ctx: Context
) -> Say | None:
    speaker: str | None = None
    off = False
    look: Look | None = None
    colon = line.find(":", start, end)
    if colon > start:
        head = _head(line, start, colon, locate, ctx)
        if head is not None:
            speaker, look, off = head
            start = colon + 1
            start += len(line[start:end]) - len(line[start:end].lstrip())
            if start >= end:
                ctx.bag.add(
                    codes.EMPTY,
                    locate(colon, colon + 1),
                    "a line of talk without words",
                    hint="say something",
                )
                return None
    if start >= end:
        return None
    text = talk_text(line, start, end, locate, ctx)
    return Say(text.span, ctx.slot(), speaker, text, mode, off, look)


def _head(line: str, start: int, colon: int, locate: Locate, ctx: Context) -> Head | None:
    """What stands before the colon, when it is a speaker: who, with what look, off stage or not.

    The same few heads stand before thousands of lines, so those without a fault are remembered.
    """
    head = line[start:colon]
    known = ctx.lexicon.heads.get(head)
    if known is not None:
        return known
    words = head.split()
    found_before = len(ctx.bag.items)
    if not _is_speech(line, start, words, locate, ctx):
        return None
    said: Head = (None, None, False)
    if words[0] != "narrator":
        member = ctx.lexicon.world.cast[words[0]]
        look, off = parse_look(head, len(words[0]), start, member, locate, ctx, talk=True)
        said = (member.id, look, off)
    if len(ctx.bag.items) == found_before:
        ctx.lexicon.heads[head] = said
    return said


def talk_text(line: str, start: int, end: int, locate: Locate, ctx: Context) -> Text:
    """``line[start:end]`` as text, with the checks that every line of talk gets."""
    raw = line[start:end]
    text = parse_text(raw, shifted(locate, start), ctx.lexicon.names, ctx.bag)
    if len(raw) > MAX_LINE:
        ctx.bag.add(
            codes.LONG_LINE,
            locate(start + MAX_LINE, end),
            f"this line has {len(raw)} characters; the window is made for {MAX_LINE}",
            hint="break it in two",
        )
    return text


def _is_speech(line: str, start: int, words: list[str], locate: Locate, ctx: Context) -> bool:
    """Whether what stands before the colon is a speaker; a misspelt one is reported and taken for
    narration.
    """
    cast = ctx.lexicon.world.cast
    first = words[0]
    if first in cast or first == "narrator":
        return all(_HEAD_WORD.match(word) for word in words)
    where = locate(start, start + len(first))
    alone = len(words) == 1
    if alone and _SPEAKER_LIKE.match(first):
        ctx.bag.add(
            codes.UNKNOWN_SPEAKER,
            where,
            f"nobody in cast.yaml is called `{first}`",
            hint=f"{near_or_listed(first, cast)} For narration begin the line with `narrator:`.",
        )
    elif alone and first.lower() in cast:
        ctx.bag.add(
            codes.UNKNOWN_SPEAKER,
            where,
            f"cast ids are small letters: `{first.lower()}:`",
            hint=f"write `{first.lower()}:` for speech, or begin the line with `narrator:`",
            fix=line[:start] + first.lower() + line[start + len(first) :],
        )
    elif not alone and _SPEAKER_LIKE.match(first) and _all_looks(words[1:], ctx):
        near = closest(first, cast)
        if near is not None:
            ctx.bag.add(
                codes.UNKNOWN_SPEAKER,
                where,
                f"nobody in cast.yaml is called `{first}`",
                hint=f"did you mean `{near}`?",
            )
    return False


def _all_looks(words: list[str], ctx: Context) -> bool:
    return all(word.strip("@()") in ctx.lexicon.looks or word == "(off)" for word in words)


def parse_look(
    head: str,
    begin: int,
    offset: int,
    member: CastMember,
    locate: Locate,
    ctx: Context,
    *,
    talk: bool,
) -> tuple[Look | None, bool]:
    """The words after a cast id: expression, pose, ``@position`` and, in talk, ``(off)``.

    ``head[begin:]`` holds them; ``offset`` is where ``head`` starts in the located line. Returns
    the look (``None`` when no word changes it) and whether the speaker is off stage.
    """
    expression: str | None = None
    pose: str | None = None
    position: Position | None = None
    off = False
    for match in re.finditer(r"\S+", head[begin:]):
        word = match.group()
        where = locate(offset + begin + match.start(), offset + begin + match.end())
        if word == "(off)" and talk:
            off = True
        elif word.startswith("@"):
            wanted = next((p for p in POSITIONS if p == word[1:]), None)
            if wanted is None:
                _unknown_look(word, POSITIONS, "position", where, ctx)
            else:
                position = wanted
        elif member.kind != "person":
            ctx.bag.add(
                codes.NO_SPRITE,
                where,
                f"`{member.id}` is a {member.kind} and has no picture",
                hint="leave the word out",
            )
            return None, off
        elif word in member.expressions:
            expression = word
        elif word in member.poses:
            pose = word
        elif word in POSITIONS:
            _unknown_look(word, (f"@{word}",), "expression or pose", where, ctx)
        else:
            _unknown_look(
                word, (*member.expressions, *member.poses), "expression or pose", where, ctx
            )
    if member.kind != "person" and position is not None:
        ctx.bag.add(
            codes.NO_SPRITE,
            locate(offset, offset + len(head)),
            f"`{member.id}` is a {member.kind} and stands nowhere",
            hint="leave the position out",
        )
        return None, off
    if expression is None and pose is None and position is None:
        return None, off
    return Look(expression, pose, position), off


def _unknown_look(word: str, known: tuple[str, ...], what: str, where: Span, ctx: Context) -> None:
    near = closest(word, known)
    listed = f"expected {one_of(known)}" if known else "none are declared in cast.yaml"
    ctx.bag.add(
        codes.UNKNOWN_LOOK,
        where,
        f"there is no {what} `{word}` here",
        hint=f"did you mean `{near}`?" if near else listed,
    )

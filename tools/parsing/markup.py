"""Markup in talk: ``[variable]``, ``{tag}`` and their doubled literals. The only reader of that
notation.

Everything that is not markup is plain text, so any string can be said: :func:`literal` writes one
so that it reads back the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from tools.diagnostics.model import Bag
from tools.parsing import codes
from tools.parsing.hints import near_or_listed
from tools.story.model import Interpolation, Part, Span, Tag, Text

PAIRED = frozenset({"i", "b", "s", "small", "codex"})
_MARK = re.compile(r"\[\[|\{\{|\[([^\[\]{}]*)\]|\{(/?)([^\[\]{}=]*)(?:=([^\[\]{}]*))?\}|[\[{]")
_INVISIBLE = re.compile(
    "[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
    "\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]"
)
_SECONDS = re.compile(r"\d{1,2}(\.\d{1,2})?\Z")

Place = Callable[[int, int], Span]
"""Gives the span of ``raw[start:end]``."""


@dataclass(frozen=True, slots=True)
class TextNames:
    """What markup may refer to: variables in brackets and codex entries (``None``: not known yet,
    not checked).
    """

    variables: Collection[str]
    codex: Collection[str] | None


def literal(text: str) -> str:
    """``text`` written so that :func:`parse_text` gives exactly ``text`` back as its only part."""
    return text.replace("[", "[[").replace("{", "{{")


def parse_text(raw: str, place: Place, names: TextNames, bag: Bag) -> Text:
    """The meaning of ``raw``. Faults are put into ``bag``; the faulty piece then stands as plain
    text.
    """
    span = place(0, len(raw))
    # `isprintable` is false for every character that the search looks for, and far cheaper.
    odd = None if raw.isprintable() else _INVISIBLE.search(raw)
    if odd is not None:
        bag.add(
            codes.ODD_CHARACTER,
            place(odd.start(), odd.end()),
            f"invisible character U+{ord(odd.group()):04X}",
            hint="delete it and type the word again",
        )
    if "[" not in raw and "{" not in raw:
        return Text(raw, (raw,), span)
    parts: list[Part] = []
    pending: list[str] = []
    opened: list[tuple[str, Span]] = []
    end = 0

    def flush() -> None:
        if pending:
            parts.append("".join(pending))
            pending.clear()

    for mark in _MARK.finditer(raw):
        pending.append(raw[end : mark.start()])
        end = mark.end()
        found = mark.group()
        where = place(mark.start(), mark.end())
        if found in ("[[", "{{"):
            pending.append(found[0])
        elif len(found) == 1:
            pending.append(found)
            _unclosed(found, where, bag)
        elif found[0] == "[":
            name = mark.group(1).strip()
            if name in names.variables:
                flush()
                parts.append(Interpolation(name))
            else:
                pending.append(found)
                bag.add(
                    codes.BAD_INTERPOLATION,
                    where,
                    f"there is no variable `{name}`",
                    hint=f"{near_or_listed(name, names.variables)} To show a bracket write `[[`.",
                )
        else:
            tag = Tag(mark.group(3).strip(), mark.group(4), bool(mark.group(2)))
            if _tag_is_sound(tag, where, names, opened, bag):
                flush()
                parts.append(tag)
            else:
                pending.append(found)
    pending.append(raw[end:])
    for name, where in opened:
        bag.add(codes.BAD_TAG, where, f"{{{name}}} is never closed", hint=f"add {{/{name}}}")
    flush()
    return Text(raw, tuple(part for part in parts if part != ""), span)


def _unclosed(found: str, where: Span, bag: Bag) -> None:
    code = codes.BAD_INTERPOLATION if found == "[" else codes.BAD_TAG
    bag.add(
        code,
        where,
        f"`{found}` opens something that is never closed",
        hint=f"to show the character itself write `{found}{found}`",
    )


def _tag_is_sound(
    tag: Tag, where: Span, names: TextNames, opened: list[tuple[str, Span]], bag: Bag
) -> bool:
    if tag.name == "pause" and not tag.closing:
        if tag.value is None or _SECONDS.match(tag.value):
            return True
        bag.add(codes.BAD_TAG, where, "a pause is in seconds", hint="write {pause=0.5}")
        return False
    if tag.name not in PAIRED:
        bag.add(
            codes.BAD_TAG,
            where,
            f"there is no tag `{tag.name}`",
            hint=f"{near_or_listed(tag.name, [*sorted(PAIRED), 'pause'])} "
            "To show a brace write `{{`.",
        )
        return False
    if tag.closing:
        if opened and opened[-1][0] == tag.name:
            opened.pop()
            return True
        expected = f"close {{{opened[-1][0]}}} first" if opened else "nothing is open here"
        # One mistake is one finding: the tag that this one would have closed is not reported again.
        for index in range(len(opened) - 1, -1, -1):
            if opened[index][0] == tag.name:
                del opened[index]
                break
        bag.add(codes.BAD_TAG, where, f"{{/{tag.name}}} closes nothing", hint=expected)
        return False
    if (tag.name == "codex") != (tag.value is not None):
        bag.add(
            codes.BAD_TAG,
            where,
            "only {codex=entry} takes a value, and it needs one",
            hint="write {codex=okri_341}Okri 341{/codex}",
        )
        return False
    if tag.name == "codex" and names.codex is not None and tag.value not in names.codex:
        bag.add(
            codes.UNKNOWN_CODEX,
            where,
            f"there is no codex entry `{tag.value}`",
            hint=near_or_listed(str(tag.value), names.codex),
        )
    opened.append((tag.name, where))
    return True

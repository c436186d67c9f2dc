"""variables.yaml: what the story remembers, and the conditions that have names."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from tools.parsing import codes
from tools.parsing import world_codes as world
from tools.parsing.condition_codes import EMPTY_CONDITION
from tools.parsing.conditions import Scope, parse_condition
from tools.parsing.hints import did_you_mean, one_of
from tools.parsing.spans import place_in
from tools.parsing.world_fields import DataFile, Fields, kind_of
from tools.parsing.world_names import RESERVED_VALUE, RESERVED_VARIABLE, alike, valid_id
from tools.reading.nodes import Mapping, Node, Scalar, Sequence
from tools.story.conditions import Condition, Value
from tools.story.model import Span
from tools.story.world import NamedCondition, Variable

VariableKind = Literal["values", "flag", "range"]

KINDS = ("values", "flag", "range")
KEYS = (*KINDS, "start", "about")
MAX_RANGE = 1_000
_TOP = Span(1, 1, 1)
_EXAMPLE = "winds: {values: [given, refused]}"
_RANGE = re.compile(r"(\d{1,6})\s*\.\.\s*(\d{1,6})\Z", re.ASCII)
_RANGE_LIKE = re.compile(r"(-?\d{1,6})\s*(?:\.{2,3}=?|-|to|,|:|\u2013|\u2026)\s*(-?\d{1,6})\Z")
_TRUTH = {"no": False, "false": False, "yes": True, "true": True}
_ELSEWHERE = {
    "variables": "it stands at the left margin of variables.yaml",
    "conditions": "it stands at the left margin of variables.yaml",
    "default": "write `start`",
    "min": "write `range: 0..6`",
    "max": "write `range: 0..6`",
    "type": "write `flag: no`, `values: [first, second]` or `range: 0..6`",
}


class Memory(NamedTuple):
    """What variables.yaml declares, and the scope that scenes are read in."""

    variables: dict[str, Variable]
    conditions: dict[str, NamedCondition]
    scope: Scope


class _Domain(NamedTuple):
    values: tuple[str, ...]
    low: int
    high: int
    start: Value


def read_variables(file: DataFile) -> Memory:
    """The declarations of ``file``; what has a fault in its meaning is left out.

    The scope knows the names that were left out, so that their use is not reported again.
    """
    top = file.top(f"variables: {{{_EXAMPLE}}}")
    sections = Fields(file, top, "variables.yaml", _TOP, ("variables", "conditions"), {})
    variables: dict[str, Variable] = {}
    broken: set[str] = set()
    for key, value in _section(file, sections, "variables", _EXAMPLE):
        variable = _variable(file, key, value)
        if variable is None:
            broken.add(key.text)
        else:
            variables[key.text] = variable
    named = _section(file, sections, "conditions", "two_keys: plant == kept and sand_faith >= 3")
    _report_alike(file, variables)
    _report_ambiguous(file, variables, {key.text for key, _ in named})
    conditions, meanings = _conditions(file, named, variables, broken)
    return Memory(variables, conditions, Scope(variables, meanings, frozenset(), frozenset(broken)))


def _section(
    file: DataFile, sections: Fields, name: str, example: str
) -> tuple[tuple[Scalar, Node], ...]:
    node = sections.node(name)
    if node is None or (isinstance(node, Scalar) and not node.text):
        return ()
    return file.entries(node, f"`{name}`", example)


def _variable(file: DataFile, key: Scalar, node: Node) -> Variable | None:
    bag = file.bag
    name = key.text
    if not valid_id(key, "a variable", RESERVED_VARIABLE, bag) or not _declarable(file, key):
        return None
    if not isinstance(node, Mapping):
        bag.add(
            world.VARIABLE_KIND,
            key.span,
            f"`{name}` needs its kind, and here is {kind_of(node)}",
            hint=f"write `{name}: {_guess(node)}`",
        )
        return None
    fields = Fields(file, node.entries, f"the variable `{name}`", key.span, KEYS, _ELSEWHERE)
    about = fields.text("about", "what it means")
    kinds = [kind for kind in KINDS if kind in fields]
    if len(kinds) != 1:
        both = " and ".join(f"`{kind}`" for kind in kinds)
        bag.add(
            world.VARIABLE_KIND,
            fields.key(kinds[1]).span if kinds else key.span,
            f"`{name}` has {both}" if kinds else f"`{name}` has neither values, flag nor range",
            hint="keep one of them"
            if kinds
            else "add `values: [first, second]`, `flag: no` or `range: 0..6`",
        )
        return None
    chosen = "start" in fields
    if kinds == ["values"]:
        domain = _values(file, fields, name)
    elif kinds == ["flag"]:
        domain = _flag(file, fields)
    else:
        domain = _range(file, fields)
    if domain is None:
        return None
    kind: VariableKind = "values" if domain.values else "flag" if kinds == ["flag"] else "range"
    return Variable(
        name,
        kind,
        domain.values,
        domain.low,
        domain.high,
        domain.start,
        about,
        file.origin(key),
        chosen,
    )


def _guess(node: Node) -> str:
    """The declaration that a shorthand was probably meant to be."""
    if isinstance(node, Sequence):
        items = [item.text for item in node.items if isinstance(item, Scalar)]
        return f"{{values: [{', '.join(items)}]}}"
    text = node.text.strip() if isinstance(node, Scalar) else ""
    if text in _TRUTH:
        return f"{{flag: {text}}}"
    return f"{{range: {text}}}" if _RANGE.match(text) else "{values: [first, second]}"


def _declarable(file: DataFile, key: Scalar) -> bool:
    """Names with ``__`` and those that begin with ``once_`` belong to the tools."""
    if "__" not in key.text and not key.text.startswith("once_"):
        return True
    file.bag.add(
        world.RESERVED_NAME,
        key.span,
        f"`{key.text}` is a name that the tools keep for themselves",
        hint="use single `_` and do not begin with `once_`",
    )
    return False


def _values(file: DataFile, fields: Fields, name: str) -> _Domain | None:
    if any(word.lower() in _TRUTH for word in _words_of(fields.node("values"))):
        file.bag.add(
            world.BAD_VALUES,
            fields.key("values").span,
            "yes and no are not values",
            hint=f"write `{name}: {{flag: no}}`",
        )
        return None
    before = len(file.bag.items)
    words = fields.ids("values", f"a value of `{name}`", RESERVED_VALUE)
    if len(file.bag.items) > before:
        return None
    values = tuple(word.text for word in words)
    if len(values) < 2:
        file.bag.add(
            world.BAD_VALUES,
            fields.key("values").span,
            f"`{name}` can only ever be `{values[0]}`",
            hint="add a second value, or make it a flag",
        )
        return None
    start = values[0]
    scalar = fields.scalar("start", values[0])
    if scalar is not None and scalar.text in values:
        start = scalar.text
    elif scalar is not None:
        hint = did_you_mean(scalar.text, values, f"the values are {one_of(values)}")
        about = f"`{name}` cannot start with `{scalar.text}`"
        file.bag.add(world.BAD_START, scalar.span, about, hint=hint)
    return _Domain(values, 0, 0, start)


def _words_of(node: Node | None) -> list[str]:
    items = node.items if isinstance(node, Sequence) else ()
    return [item.text for item in items if isinstance(item, Scalar)]


def _flag(file: DataFile, fields: Fields) -> _Domain | None:
    if "start" in fields:
        file.bag.add(
            world.MISPLACED_KEY,
            fields.key("start").span,
            "a flag says its start itself",
            hint="write `flag: yes` or `flag: no` and no `start`",
        )
    scalar = fields.scalar("flag", "no")
    if scalar is None:
        return None
    truth = _TRUTH.get(scalar.text)
    if truth is None:
        file.bag.add(
            codes.BAD_VALUE,
            scalar.span,
            f"a flag starts with yes or no, not with `{scalar.text}`",
            hint="write `flag: no`",
        )
        return None
    return _Domain((), 0, 0, truth)


def _range(file: DataFile, fields: Fields) -> _Domain | None:
    node = fields.node("range")
    scalar = fields.scalar("range", "0..6") if isinstance(node, Scalar) else None
    if scalar is None:
        if not isinstance(node, Scalar):
            like = _RANGE_LIKE.match(", ".join(_words_of(node)))
            hint = f"write `range: {like.group(1)}..{like.group(2)}`" if like else "write `0..6`"
            about = "a range is written with two dots"
            file.bag.add(world.BAD_RANGE, fields.key("range").span, about, hint=hint)
        return None
    match = _RANGE.match(scalar.text)
    if match is None:
        like = _RANGE_LIKE.match(scalar.text)
        about, hint = f"`{scalar.text}` is not a range", "write `range: 0..6`"
        if like is not None and "-" in (like.group(1)[0], like.group(2)[0]):
            about, hint = "a range has no negative numbers", "begin it at 0"
        elif like is not None:
            hint = f"write `range: {like.group(1)}..{like.group(2)}`"
        file.bag.add(world.BAD_RANGE, scalar.span, about, hint=hint)
        return None
    low, high = int(match.group(1)), int(match.group(2))
    if high <= low or high - low >= MAX_RANGE:
        about, hint = f"a range has at most {MAX_RANGE} numbers", "count in larger steps"
        if high <= low:
            about = "the second number of a range is the greater one"
            hint = f"write `range: {high}..{low}`" if high < low else "write `range: 0..6`"
        file.bag.add(world.BAD_RANGE, scalar.span, about, hint=hint)
        return None
    start = low
    typed = fields.scalar("start", str(low))
    if typed is not None:
        text = typed.text
        if text.isascii() and text.isdigit() and len(text) <= 6 and low <= int(text) <= high:
            start = int(text)
        else:
            about = f"`{text}` is not a number from {low} to {high}"
            hint = f"write a number from {low} to {high}"
            file.bag.add(world.BAD_START, typed.span, about, hint=hint)
    return _Domain((), low, high, start)


def _report_alike(file: DataFile, variables: dict[str, Variable]) -> None:
    for earlier, later in alike(variables):
        file.bag.add(
            world.SIMILAR_NAMES,
            variables[later].origin.span,
            f"`{later}` is one letter from `{earlier}`"
            f" (line {variables[earlier].origin.span.line})",
            hint="rename one so that a slip of the finger cannot turn it into the other",
        )


def _report_ambiguous(file: DataFile, variables: dict[str, Variable], conditions: set[str]) -> None:
    for variable in variables.values():
        for value in variable.values:
            other = variables.get(value)
            if value in conditions or (other is not None and other.kind == "flag"):
                what = "a condition" if value in conditions else "a flag"
                file.bag.add(
                    world.AMBIGUOUS_VALUE,
                    variable.origin.span,
                    f"the value `{value}` of `{variable.name}` is also the name of {what}",
                    hint="rename one of them",
                )


def _conditions(
    file: DataFile,
    entries: tuple[tuple[Scalar, Node], ...],
    variables: dict[str, Variable],
    broken: set[str],
) -> tuple[dict[str, NamedCondition], dict[str, Condition]]:
    """Each may use those above it; so none can contain itself."""
    found: dict[str, NamedCondition] = {}
    meanings: dict[str, Condition] = {}
    names = [key.text for key, _ in entries]
    scope = Scope(variables, meanings)
    for index, (key, node) in enumerate(entries):
        scope.later = frozenset(names[index:])
        scope.broken = frozenset(broken)
        condition = _condition(file, key, node, scope)
        if condition is None:
            broken.add(key.text)
        else:
            meanings[key.text] = condition
            found[key.text] = NamedCondition(key.text, condition, file.origin(key))
    return found, meanings


def _condition(file: DataFile, key: Scalar, node: Node, scope: Scope) -> Condition | None:
    what = "a condition"
    if not valid_id(key, what, RESERVED_VARIABLE, file.bag) or not _declarable(file, key):
        return None
    if key.text in scope.variables:
        file.bag.add(
            world.DUPLICATE_NAME,
            key.span,
            f"`{key.text}` is already a variable",
            hint="give the condition another name",
        )
        return None
    if not isinstance(node, Scalar):
        file.bag.add(
            codes.NOT_A_MAPPING,
            key.span,
            f"a condition is one line, and here is {kind_of(node)}",
            hint=f"write `{key.text}: plant == kept and sand_faith >= 3`",
        )
        return None
    if not node.text.strip():
        file.bag.add(
            EMPTY_CONDITION,
            key.span,
            f"`{key.text}` has no condition",
            hint=f"write `{key.text}: plant == kept and sand_faith >= 3`",
        )
        return None
    return parse_condition(node.text, place_in(node), scope, file.bag)

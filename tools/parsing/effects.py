"""``set:`` mappings: what happens to each variable, checked against its declaration."""

from __future__ import annotations

import re

from tools.diagnostics.model import Bag
from tools.parsing import condition_codes as codes
from tools.parsing.conditions import parse_condition
from tools.parsing.hints import did_you_mean, one_of
from tools.parsing.scope import PLAYER_NAME, Scope
from tools.parsing.spans import place_in
from tools.reading.nodes import Mapping, Node, Scalar
from tools.story.conditions import Flag
from tools.story.model import Effect, Span
from tools.story.world import Variable

_STEP = re.compile(r"([+-])\s*(\d{1,6})\Z", re.ASCII)
_NUMBER = re.compile(r"\d{1,6}\Z", re.ASCII)
_STEP_LIKE = re.compile(r"(?:\w+\s*)?([+-])\s*=?\s*(\d{1,6})\Z|(\+\+|--)\Z", re.ASCII)
_ASSIGNMENT = re.compile(r"(\w+)\s*(?::=|==?|\+=|-=|:)\s*(\w+)\Z")
_TRUTH = {"yes": True, "true": True, "no": False, "false": False}


def parse_effects(node: Node, scope: Scope, bag: Bag) -> tuple[Effect, ...]:
    """The effects of a ``set:`` mapping, in order; those with errors are left out and reported."""
    if not isinstance(node, Mapping):
        bag.add(
            codes.BAD_EFFECT,
            node.span,
            "`set` needs a mapping of variables",
            hint=_mapping_hint(node, scope),
        )
        return ()
    if not node.entries:
        bag.add(
            codes.BAD_EFFECT,
            node.span,
            "this sets nothing",
            hint="write `set: {suspicion: +1}`, or leave it out",
        )
    found: list[Effect] = []
    for key, value in node.entries:
        variable = _variable(key, scope, bag)
        if variable is None:
            continue
        effect = _effect(variable, key, value, scope, bag)
        if effect is not None:
            found.append(effect)
    return tuple(found)


def _mapping_hint(node: Node, scope: Scope) -> str:
    match = _ASSIGNMENT.match(node.text.strip()) if isinstance(node, Scalar) else None
    if match is not None:
        return f"write `set: {{{match.group(1)}: {match.group(2)}}}`"
    if isinstance(node, Scalar) and (variable := scope.variables.get(node.text.strip())):
        after = {"flag": "yes", "range": "+1"}.get(variable.kind) or variable.values[0]
        return f"write `set: {{{variable.name}: {after}}}`"
    return "write `set: {suspicion: +1, plant: kept}`"


def _variable(key: Scalar, scope: Scope, bag: Bag) -> Variable | None:
    name = key.text
    variable = scope.variables.get(name)
    if variable is not None or name in scope.broken:
        return variable
    if name == PLAYER_NAME:
        bag.add(
            codes.NOT_SETTABLE,
            key.span,
            "only the player sets their name",
            hint="ask for it: `- ask_name: Surname on the register`",
        )
    elif name in scope.conditions or name in scope.later:
        bag.add(
            codes.NOT_SETTABLE,
            key.span,
            f"`{name}` is a named condition: it follows from variables",
            hint="set one of the variables in it",
        )
    else:
        bag.add(
            codes.UNKNOWN_VARIABLE,
            key.span,
            f"there is no variable `{name}`",
            hint=did_you_mean(name, scope.variables, "declare it in variables.yaml"),
        )
    return None


def _effect(variable: Variable, key: Scalar, node: Node, scope: Scope, bag: Bag) -> Effect | None:
    if not isinstance(node, Scalar):
        bag.add(
            codes.BAD_EFFECT,
            node.span,
            f"`{variable.name}` is set to one value",
            hint=_how_to_set(variable),
        )
        return None
    text = node.text.strip()
    span = key.span
    if node.span.line == span.line and node.span.end > span.end:
        span = Span(span.line, span.column, node.span.end)
    if not text:
        bag.add(
            codes.BAD_EFFECT,
            key.span,
            f"nothing is said about what happens to `{variable.name}`",
            hint=_how_to_set(variable),
        )
        return None
    if variable.kind == "values":
        return _set_value(variable, text, node, span, bag)
    if variable.kind == "range":
        return _set_number(variable, text, node, span, bag)
    return _set_flag(variable, text, node, span, scope, bag)


def _how_to_set(variable: Variable) -> str:
    name = variable.name
    if variable.kind == "values":
        return f"write `{name}: {variable.values[0]}`; the values are {one_of(variable.values)}"
    if variable.kind == "flag":
        return f"write `{name}: yes`, `{name}: no` or a condition"
    return f"write `{name}: +1` to add, `{name}: {variable.high}` to set"


def _set_value(variable: Variable, text: str, node: Scalar, span: Span, bag: Bag) -> Effect | None:
    if text in variable.values:
        return Effect(span, variable.name, text, None, None)
    listed = f"the values are {one_of(variable.values)}"
    if _STEP.match(text) or _NUMBER.match(text):
        about = f"`{variable.name}` is not a number"
        bag.add(codes.WRONG_TYPE, node.span, about, hint=listed)
        return None
    near = did_you_mean(text, variable.values, "")
    bag.add(
        codes.UNKNOWN_VALUE,
        node.span,
        f"`{variable.name}` is never `{text}`",
        hint=f"{near} {listed}" if near else listed,
    )
    return None


def _set_number(variable: Variable, text: str, node: Scalar, span: Span, bag: Bag) -> Effect | None:
    ranged = f"`{variable.name}` goes from {variable.low} to {variable.high}"
    step = _STEP.match(text)
    if step is not None:
        add = int(step.group(2)) * (1 if step.group(1) == "+" else -1)
        if add == 0 or variable.low == variable.high:
            hint = "add another number, or leave it out"
            bag.add(codes.IDLE_EFFECT, node.span, "this changes nothing", hint=hint)
        elif abs(add) > variable.high - variable.low:
            end = variable.high if add > 0 else variable.low
            hint = f"write `{variable.name}: {end}` to set it to the end"
            bag.add(codes.OUT_OF_RANGE, node.span, f"{text} is too much: {ranged}", hint=hint)
            return None
        return Effect(span, variable.name, None, add, None)
    if _NUMBER.match(text):
        if variable.low <= int(text) <= variable.high:
            return Effect(span, variable.name, int(text), None, None)
        hint = "set a number in the range"
        bag.add(codes.OUT_OF_RANGE, node.span, f"{text} is too far: {ranged}", hint=hint)
        return None
    like = _STEP_LIKE.match(text)
    hint = _how_to_set(variable)
    if like is not None:
        sign, number = like.group(1) or like.group(3)[0], like.group(2) or "1"
        hint = f"write `{variable.name}: {sign}{number}`"
    about = f"`{text}` is not a whole number"
    bag.add(codes.WRONG_TYPE, node.span, f"{about}, and {ranged}", hint=hint)
    return None


def _set_flag(
    variable: Variable, text: str, node: Scalar, span: Span, scope: Scope, bag: Bag
) -> Effect | None:
    name = variable.name
    truth = _TRUTH.get(text)
    if truth is not None:
        return Effect(span, name, truth, None, None)
    small = _TRUTH.get(text.lower())
    if small is not None or _STEP.match(text) or _NUMBER.match(text) or text in ("on", "off"):
        on = small or text in ("on", "1", "+1")
        bag.add(
            codes.WRONG_TYPE,
            node.span,
            f"`{name}` is a flag, yes or no",
            hint=f"write `{name}: {'yes' if on else 'no'}`",
        )
        return None
    condition = parse_condition(node.text, place_in(node), scope, bag)
    if condition is None:
        return None
    if condition == Flag(name):
        about = f"`{name}` is set to itself"
        bag.add(codes.IDLE_EFFECT, node.span, about, hint="write `yes`, `no` or a condition")
    return Effect(span, name, None, None, condition)

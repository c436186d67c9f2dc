"""Story models made by hand, without YAML: worlds of variables, and steps with as little as
possible to write.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tools.story import model
from tools.story.conditions import Condition, Value
from tools.story.model import Effect, Span, Step, Text
from tools.story.world import Ending, Origin, Variable, World

_ORIGIN = Origin("variables.yaml", Span(1, 1, 2))


class Maker:
    """Makes the steps of one scene; spans count up, so that each tells its step."""

    def __init__(self) -> None:
        self.line = 1
        self.slots = 0

    def span(self) -> Span:
        self.line += 1
        return Span(self.line, 1, 2)

    def slot(self) -> int:
        self.slots += 1
        return self.slots - 1

    def text(self, raw: str) -> Text:
        return Text(raw, (raw,), self.span())

    def say(self) -> Step:
        span, slot = self.span(), self.slot()
        return model.Say(span, slot, None, self.text("word"), "talk", False, None)

    def put(self, variable: str, value: Value) -> Effect:
        return Effect(self.span(), variable, value, None, None)

    def add(self, variable: str, by: int) -> Effect:
        return Effect(self.span(), variable, None, by, None)

    def decide(self, variable: str, condition: Condition) -> Effect:
        return Effect(self.span(), variable, None, None, condition)

    def assign(self, *effects: Effect) -> Step:
        return model.Assign(self.span(), effects)

    def option(
        self,
        steps: Iterable[Step],
        when: Condition | None = None,
        *,
        once: bool = False,
        leave: bool = False,
    ) -> model.Option:
        slot = self.slot()
        text = self.text(f"option {slot}")
        return model.Option(self.span(), slot, None, text, None, when, once, leave, tuple(steps))

    def choice(self, options: Iterable[model.Option], *, hub: bool = False) -> Step:
        kind: model.ChoiceKind = "hub" if hub else "choice"
        return model.Choice(self.span(), self.slot(), kind, None, None, tuple(options))

    def cases(
        self, branches: Iterable[tuple[Condition, Iterable[Step]]], orelse: Iterable[Step] = ()
    ) -> Step:
        made = tuple(model.Branch(self.span(), when, tuple(steps)) for when, steps in branches)
        return model.If(self.span(), made, tuple(orelse))

    def goto(self, scene: str) -> Step:
        return model.Goto(self.span(), scene)

    def call(self, scene: str) -> Step:
        return model.Call(self.span(), self.slot(), scene)

    def ending(self, name: str) -> Step:
        return model.Finish(self.span(), name)

    def scene(self, name: str, steps: Iterable[Step], *, returns: bool = False) -> model.Scene:
        done = tuple(steps)
        title = Text(name, (name,), Span(1, 1, 2))
        path = f"chapters/00_a/{name}.yaml"
        span = Span(1, 1, 2)
        return model.Scene(name, title, "00_a", path, span, returns, (), None, done, self.slots)


def flag(name: str, *, start: bool = False) -> Variable:
    return Variable(name, "flag", (), 0, 0, start, None, _ORIGIN)


def number(name: str, high: int, start: int = 0) -> Variable:
    return Variable(name, "range", (), 0, high, start, None, _ORIGIN)


def enum(name: str, *values: str) -> Variable:
    return Variable(name, "values", values, 0, 0, values[0], None, _ORIGIN)


def world(variables: Iterable[Variable], entry: str, endings: Iterable[str] = ("end",)) -> World:
    declared: Mapping[str, Variable] = {variable.name: variable for variable in variables}
    ends = {
        name: Ending(name, name, None, Origin("endings.yaml", Span(1, 1, 2))) for name in endings
    }
    return World({}, {}, declared, {}, {}, {}, {}, ends, {}, {}, entry)

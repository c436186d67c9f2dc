"""Scenes and worlds by hand, as tersely as the YAML: ``scene("a", say("Hello."), goto("b"))``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from tools.sim.machine import Machine, start
from tools.sim.tape import Tape
from tools.story import model
from tools.story.conditions import Compare, Comparison, Condition, Flag, Member, Value
from tools.story.model import Effect, Look, Option, Scene, Span, Step, Text
from tools.story.world import CastMember, Origin, Place, Variable, World

WHERE = Span(1, 1, 2)
ORIGIN = Origin("world.yaml", WHERE)


_MARK = re.compile(r"\[(\w+)\]|\{(/?)(\w+)(?:=([^}]*))?\}")


def text(raw: str) -> Text:
    """``raw`` with ``[name]`` and ``{tag=value}`` read as markup (no doubled literals: see
    tests/parsing for those).
    """
    parts: list[model.Part] = []
    end = 0
    for mark in _MARK.finditer(raw):
        parts.append(raw[end : mark.start()])
        end = mark.end()
        if mark[1] is not None:
            parts.append(model.Interpolation(mark[1]))
        else:
            parts.append(model.Tag(mark[3], mark[4], mark[2] == "/"))
    parts.append(raw[end:])
    return Text(raw, tuple(part for part in parts if part != ""), WHERE)


def words(raw: str | None) -> Text | None:
    return None if raw is None else text(raw)


def say(
    raw: str,
    who: str | None = None,
    *,
    mode: model.SayMode = "talk",
    off: bool = False,
    look: Look | None = None,
) -> model.Say:
    return model.Say(WHERE, 0, who, text(raw), mode, off, look)


def sheet(
    raw: str, style: model.SheetStyle = "log", title: str | None = None, source: str | None = None
) -> model.Sheet:
    return model.Sheet(WHERE, 0, style, words(title), words(source), text(raw))


def place(name: str, light: str | None = None) -> model.SetPlace:
    return model.SetPlace(WHERE, name, light, None)


def light(name: str) -> model.SetLight:
    return model.SetLight(WHERE, name, None)


def look(
    expression: str | None = None, pose: str | None = None, at: model.Position | None = None
) -> Look:
    return Look(expression, pose, at)


def enter(who: str, how: Look | None = None) -> model.Enter:
    return model.Enter(WHERE, who, how or look(), None)


def show(who: str, how: Look) -> model.Show:
    return model.Show(WHERE, who, how, None)


def leave(who: str | None) -> model.Leave:
    return model.Leave(WHERE, who, None)


def music(name: str | None) -> model.Cue:
    return model.Cue(WHERE, "music", name, None, None)


def ambience(name: str | None) -> model.Cue:
    return model.Cue(WHERE, "ambience", name, None, None)


def sound(name: str, caption: str | None = None) -> model.Cue:
    return model.Cue(WHERE, "sound", name, None, words(caption))


def put(**values: Value) -> model.Assign:
    """``set:`` to values."""
    return model.Assign(
        WHERE, tuple(Effect(WHERE, name, value, None, None) for name, value in values.items())
    )


def add(**values: int) -> model.Assign:
    """``set:`` with additions."""
    return model.Assign(
        WHERE, tuple(Effect(WHERE, name, None, value, None) for name, value in values.items())
    )


def put_if(name: str, condition: Condition) -> model.Assign:
    return model.Assign(WHERE, (Effect(WHERE, name, None, None, condition),))


def option(
    caption: str,
    *steps: Step,
    when: Condition | None = None,
    once: bool = False,
    leave: bool = False,
    note: str | None = None,
    verb: model.Verb | None = None,
) -> Option:
    return Option(WHERE, 0, verb, text(caption), words(note), when, once, leave, steps)


def choice(*options: Option, ask: model.Say | None = None) -> model.Choice:
    return model.Choice(WHERE, 0, "choice", ask, None, options)


def hub(*options: Option, ask: model.Say | None = None) -> model.Choice:
    return model.Choice(WHERE, 0, "hub", ask, None, options)


def desk(message: str, body: str, *options: Option, source: str | None = None) -> model.Choice:
    head = model.DeskHead(message, words(source), None, red_tab=True)
    return model.Choice(WHERE, 0, "desk", say(body), head, options)


def when(condition: Condition, *steps: Step, orelse: tuple[Step, ...] = ()) -> model.If:
    return model.If(WHERE, (model.Branch(WHERE, condition, steps),), orelse)


def cases(*branches: tuple[Condition, tuple[Step, ...]], orelse: tuple[Step, ...] = ()) -> model.If:
    return model.If(WHERE, tuple(model.Branch(WHERE, *branch) for branch in branches), orelse)


def goto(name: str) -> model.Goto:
    return model.Goto(WHERE, name)


def call(name: str) -> model.Call:
    return model.Call(WHERE, 0, name)


def ending(name: str) -> model.Finish:
    return model.Finish(WHERE, name)


def flag(name: str) -> Condition:
    return Flag(name)


def equals(name: str, *values: str) -> Condition:
    return Member(name, values)


def compare(name: str, op: Comparison, bound: int) -> Condition:
    return Compare(((name, 1),), op, bound)


def scene(name: str, *steps: Step, returns: bool = False) -> Scene:
    """A scene with its slots numbered in document order and one source line for each."""
    counter = [0]
    numbered = tuple(_number(step, counter) for step in steps)
    return Scene(
        name,
        text(name.title()),
        "00_test",
        f"chapters/00_test/{name}.yaml",
        WHERE,
        returns,
        (),
        None,
        numbered,
        counter[0],
    )


def _number(node: Any, counter: list[int]) -> Any:
    if isinstance(node, tuple) and not hasattr(node, "_fields"):
        return tuple(_number(item, counter) for item in node)
    if isinstance(node, model.Branch):
        return node._replace(steps=_number(node.steps, counter))
    if not is_dataclass(node) or isinstance(node, Text | type):
        return node
    changed: dict[str, Any] = {}
    if any(field.name == "slot" for field in fields(node)):
        changed = {"slot": counter[0], "span": Span(counter[0] + 1, 1, 2)}
        counter[0] += 1
    for name in ("caption", "options", "steps", "branches", "orelse"):
        inner = getattr(node, name, None)
        if inner is not None and not isinstance(inner, Text):
            changed[name] = _number(inner, counter)
    return replace(node, **changed) if changed else node


def values(name: str, *allowed: str) -> Variable:
    return Variable(name, "values", allowed, 0, 0, allowed[0], None, ORIGIN)


def yes_no(name: str, *, begin: bool = False) -> Variable:
    return Variable(name, "flag", (), 0, 0, begin, None, ORIGIN)


def number(name: str, low: int, high: int, begin: int = 0) -> Variable:
    return Variable(name, "range", (), low, high, begin, None, ORIGIN)


def member(name: str, at: model.Position = "centre") -> CastMember:
    return CastMember(
        name,
        name.title(),
        None,
        None,
        "person",
        "#ffffff",
        ("standing", "seated"),
        ("neutral", "stern", "wry"),
        at,
        "Somebody.",
        ORIGIN,
    )


DEFAULT_VARIABLES = (
    values("winds", "given", "refused"),
    yes_no("kept"),
    yes_no("struck"),
    number("sus", 0, 6),
)


def world(*variables: Variable, entry: str = "a") -> World:
    lit = Place("comms", "Comms", ("watch", "alarm"), None, ORIGIN)
    dark = Place("street", "Street", (), None, ORIGIN)
    return World(
        cast={"kranz": member("kranz", "left"), "sand": member("sand"), "dorn": member("dorn")},
        places={"comms": lit, "street": dark},
        variables={v.name: v for v in variables or DEFAULT_VARIABLES},
        conditions={},
        music={},
        ambience={},
        sounds={},
        endings={},
        codex={},
        chapters={},
        entry=entry,
    )


def tape(*scenes: Scene, of: World | None = None) -> Tape:
    return Tape.of({one.id: one for one in scenes}, of or world())


def machine(
    *scenes: Scene,
    of: World | None = None,
    entry: str | None = None,
    overrides: Mapping[str, Value] | None = None,
) -> Machine:
    return start(tape(*scenes, of=of), entry, overrides)

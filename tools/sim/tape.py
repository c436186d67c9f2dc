"""The program made ready for the machine: one small number and one argument an op, with whatever is
the same in every run made once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tools.graph import ops
from tools.graph.flow import lower
from tools.graph.ops import Op
from tools.graph.program import Program
from tools.sim import events, text
from tools.sim.conditions import Test, compile_condition
from tools.story import model
from tools.story.conditions import Value
from tools.story.model import Effect, Option, Scene, Text
from tools.story.world import World

Values = dict[str, Value]

(
    EVENT,
    TEXT,
    STAGE,
    ASSIGN,
    BRANCH,
    JUMP,
    MENU,
    CUE,
    SCENE,
    CALL,
    RETURN,
    END,
    UNLOCK,
    MISSING,
    FALLS_OFF,
) = range(15)
"""The machine's kinds of op. ``EVENT`` tells the same in every state, ``TEXT`` depends on it."""


class Tape:
    """A program and its world, compiled. One tape serves any number of machines."""

    def __init__(
        self, program: Program, world: World, player_name: str = text.DEFAULT_NAME
    ) -> None:
        self.program = program
        self.world = world
        self.player_name = player_name
        self.start_values: Mapping[str, Value] = {
            **{variable.name: variable.start for variable in world.variables.values()},
            **dict.fromkeys(program.once, False),
        }
        made = [self._compile(op) for op in program.ops]
        self.kinds = [kind for kind, _ in made]
        self.args: list[Any] = [argument for _, argument in made]

    @classmethod
    def of(
        cls, scenes: Mapping[str, Scene], world: World, player_name: str = text.DEFAULT_NAME
    ) -> Tape:
        """The tape of ``scenes`` (by id).

        ``player_name`` is the name of a player who types none.
        """
        return cls(lower(scenes, world.entry), world, player_name)

    def _compile(self, op: Op) -> tuple[int, object]:
        match op:
            case ops.EnterScene():
                return SCENE, events.SceneStart(op.scene, op.span)
            case ops.Line():
                return _line(op)
            case ops.Sheet():
                return _sheet(op)
            case ops.Stage():
                return STAGE, op.step
            case ops.Direct():
                return EVENT, _direction(op)
            case ops.Cue():
                return _cue(op)
            case ops.Assign():
                return ASSIGN, tuple(self._effect(effect) for effect in op.effects)
            case ops.Menu():
                return MENU, CompiledMenu(op)
            case ops.Branch():
                return BRANCH, (compile_condition(op.when), op.yes, op.no)
            case ops.Jump():
                return JUMP, op.target
            case ops.Goto():
                return (MISSING, op.name) if op.target is None else (JUMP, op.target)
            case ops.CallScene():
                if op.target is None:
                    return MISSING, op.name
                return CALL, (op.target, op.back)
            case ops.Return():
                return RETURN, None
            case ops.FallsOff():
                return FALLS_OFF, None
            case ops.End():
                return END, events.End(op.scene, op.span, op.ending)
            case ops.AskName():
                return _changing(
                    (op.prompt,),
                    lambda shown: events.NameAsked(op.address, op.span, shown[0].plain),
                )
            case ops.Unlock():
                return UNLOCK, events.Unlocked(op.scene, op.span, op.entry, op.version)

    def _effect(self, effect: Effect) -> Callable[[Values], None]:
        name = effect.variable
        if effect.condition is not None:
            test = compile_condition(effect.condition)
            return lambda values: values.__setitem__(name, test(values))
        if effect.add is not None:
            add, variable = effect.add, self.world.variables[name]
            low, high = variable.low, variable.high

            def clamped(values: Values) -> None:
                values[name] = min(high, max(low, int(values[name]) + add))

            return clamped
        value = effect.value
        assert value is not None
        return lambda values: values.__setitem__(name, value)


_NO_VALUES: Values = {}


def _changing(
    texts: tuple[Text, ...], make: Callable[[list[text.Shown]], events.Event]
) -> tuple[int, object]:
    """The op of an event with ``texts`` in it: made once when they read the same in every state."""
    if all(text.is_fixed(piece) for piece in texts):
        return EVENT, make([text.render(piece, _NO_VALUES, "") for piece in texts])

    def build(values: Values, name: str) -> events.Event:
        return make([text.render(piece, values, name) for piece in texts])

    return TEXT, build


def _line(op: ops.Line) -> tuple[int, object]:
    say = op.say
    choice = op.caption_of
    mode: events.Mode = "slip" if choice is not None and choice.kind == "desk" else say.mode
    return _changing(
        (say.text,),
        lambda shown: events.Line(
            op.address, op.span, say.speaker, *shown[0], mode, say.off, choice is not None
        ),
    )


def _sheet(op: ops.Sheet) -> tuple[int, object]:
    sheet = op.sheet
    heads = [piece for piece in (sheet.title, sheet.source) if piece is not None]

    def make(shown: list[text.Shown]) -> events.Event:
        rest = [piece.plain for piece in shown[1:]]
        title = rest.pop(0) if sheet.title is not None else None
        source = rest.pop(0) if sheet.source is not None else None
        return events.Sheet(op.address, op.span, sheet.style, title, source, *shown[0])

    return _changing((sheet.text, *heads), make)


def _direction(op: ops.Direct) -> events.Event:
    match op.step:
        case model.Camera(move=move):
            return events.Direction(op.scene, op.span, "camera", move)
        case model.Shake(strength=strength):
            return events.Direction(op.scene, op.span, "shake", strength)
        case model.Flash(colour=colour):
            return events.Direction(op.scene, op.span, "flash", colour)
        case model.Pause(seconds=seconds):
            return events.Direction(op.scene, op.span, "pause", seconds)


def _cue(op: ops.Cue) -> tuple[int, object]:
    cue = op.cue
    if cue.channel != "sound" or cue.name is None:
        return CUE, (cue.channel, cue.name)
    name = cue.name
    if cue.caption is None:
        return EVENT, events.Sound(op.scene, op.span, name, None)
    return _changing(
        (cue.caption,), lambda shown: events.Sound(op.scene, op.span, name, shown[0].plain)
    )


class CompiledMenu:
    """A menu with its conditions as functions and its fixed texts made."""

    __slots__ = ("address", "offers", "op", "slip", "targets", "tests")

    def __init__(self, op: ops.Menu) -> None:
        self.op = op
        self.address = op.address
        self.tests: tuple[Test | None, ...] = tuple(
            None if way.when is None else compile_condition(way.when) for way in op.options
        )
        self.targets = tuple(way.target for way in op.options)
        self.offers = tuple(
            _offer(index, way.option, _NO_VALUES, "") if _option_is_fixed(way.option) else None
            for index, way in enumerate(op.options)
        )

    def offered(self, values: Values) -> list[int]:
        """The places of the options whose condition holds."""
        return [index for index, test in enumerate(self.tests) if test is None or test(values)]

    def event(self, offered: list[int], values: Values, name: str) -> events.Menu:
        op = self.op
        offers = tuple(
            self.offers[index] or _offer(index, op.options[index].option, values, name)
            for index in offered
        )
        withheld = tuple(
            way.option.slot for index, way in enumerate(op.options) if index not in offered
        )
        slip = _slip(op.choice, values, name)
        return events.Menu(self.address, op.span, op.choice.kind, slip, offers, withheld)


def _option_is_fixed(option: Option) -> bool:
    return text.is_fixed(option.text) and (option.note is None or text.is_fixed(option.note))


def _offer(index: int, option: Option, values: Values, name: str) -> events.Offer:
    note = None if option.note is None else text.render(option.note, values, name).plain
    shown = text.render(option.text, values, name).plain
    return events.Offer(index, option.slot, shown, note, option.verb)


def _slip(choice: model.Choice, values: Values, name: str) -> events.Slip | None:
    head = choice.head
    if head is None:
        return None
    source = None if head.source is None else text.render(head.source, values, name).plain
    subject = None if head.subject is None else text.render(head.subject, values, name).plain
    return events.Slip(head.message, source, subject, head.red_tab)

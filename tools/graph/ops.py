"""The ops of the flat program: what remains of the scenes once blocks, hubs and sugar are gone.

An op that names no target goes on to the op after it. Every op tells the scene and the span that it
came from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tools.story import model
from tools.story.conditions import Condition
from tools.story.model import Span


class Address(NamedTuple):
    """An addressable node of the story: ``slot`` is its ordinal in its scene."""

    scene: str
    slot: int


@dataclass(frozen=True, slots=True)
class EnterScene:
    """The first op of every scene."""

    scene: str
    span: Span


@dataclass(frozen=True, slots=True)
class Line:
    """One say. ``caption_of`` is the choice that it asks for, which stands right after it."""

    scene: str
    span: Span
    say: model.Say
    caption_of: model.Choice | None

    @property
    def address(self) -> Address:
        return Address(self.scene, self.say.slot)


@dataclass(frozen=True, slots=True)
class Sheet:
    scene: str
    span: Span
    sheet: model.Sheet

    @property
    def address(self) -> Address:
        return Address(self.scene, self.sheet.slot)


@dataclass(frozen=True, slots=True)
class Stage:
    """A change of place, light or people.

    A look that stands before a line of talk is a ``Show``, and ``of_line``.
    """

    scene: str
    span: Span
    step: model.Staging
    of_line: bool = False


@dataclass(frozen=True, slots=True)
class Direct:
    """A camera move, a shake, a flash or a pause: it leaves nothing behind."""

    scene: str
    span: Span
    step: model.Camera | model.Shake | model.Flash | model.Pause


@dataclass(frozen=True, slots=True)
class Cue:
    scene: str
    span: Span
    cue: model.Cue


@dataclass(frozen=True, slots=True)
class Assign:
    """The effects happen one after the other.

    ``once``: it only notes that an option has been taken.
    """

    scene: str
    span: Span
    effects: tuple[model.Effect, ...]
    once: bool


class MenuOption(NamedTuple):
    """``when`` includes the hidden flag of an option that is offered once.

    ``target`` is the pc of its first op.
    """

    option: model.Option
    when: Condition | None
    target: int


@dataclass(frozen=True, slots=True)
class Menu:
    scene: str
    span: Span
    choice: model.Choice
    options: tuple[MenuOption, ...]

    @property
    def address(self) -> Address:
        return Address(self.scene, self.choice.slot)


@dataclass(frozen=True, slots=True)
class Branch:
    scene: str
    span: Span
    when: Condition
    yes: int
    no: int


@dataclass(frozen=True, slots=True)
class Jump:
    """Goes on elsewhere in the same scene.

    The writer did not type it, so one that is never reached is no fault.
    """

    scene: str
    span: Span
    target: int


@dataclass(frozen=True, slots=True)
class Goto:
    """``target`` is ``None`` when there is no scene ``name``."""

    scene: str
    span: Span
    name: str
    target: int | None


@dataclass(frozen=True, slots=True)
class CallScene:
    """Plays the scene ``name``, then goes on at ``back``.

    ``target`` is ``None`` when there is no such scene.
    """

    scene: str
    span: Span
    slot: int
    name: str
    target: int | None
    back: int

    @property
    def address(self) -> Address:
        return Address(self.scene, self.slot)


@dataclass(frozen=True, slots=True)
class Return:
    """The last op of a scene that returns."""

    scene: str
    span: Span


@dataclass(frozen=True, slots=True)
class FallsOff:
    """The last op of any other scene: whoever comes here has run out of story.

    Seldom reached, and then a fault.
    """

    scene: str
    span: Span


@dataclass(frozen=True, slots=True)
class End:
    scene: str
    span: Span
    ending: str


@dataclass(frozen=True, slots=True)
class AskName:
    scene: str
    span: Span
    slot: int
    prompt: model.Text

    @property
    def address(self) -> Address:
        return Address(self.scene, self.slot)


@dataclass(frozen=True, slots=True)
class Unlock:
    scene: str
    span: Span
    entry: str
    version: int


Op = (
    EnterScene
    | Line
    | Sheet
    | Stage
    | Direct
    | Cue
    | Assign
    | Menu
    | Branch
    | Jump
    | Goto
    | CallScene
    | Return
    | FallsOff
    | End
    | AskName
    | Unlock
)


def look_of_line(op: Op) -> model.Show | None:
    """The look that a line of talk brings with it, when ``op`` is that."""
    if isinstance(op, Stage) and op.of_line and isinstance(op.step, model.Show):
        return op.step
    return None

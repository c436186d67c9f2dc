"""Scenes as data: the frozen dataclasses that parsing makes and everything else reads.

Every node keeps the span where the writer typed it. *Addressable* nodes (lines, sheets, choices,
options, calls, name prompts) also have a ``slot``: their ordinal in the scene, in document order.
``tools.ids`` gives each slot its stable id; nothing else may derive an id from a position.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from tools.story.conditions import Condition


class Span(NamedTuple):
    """A place in one source file. Lines and columns count from 1; ``end`` is the column after the
    last character.
    """

    line: int
    column: int
    end: int


class Interpolation(NamedTuple):
    """``[name]`` in talk: the value of a variable, or the player's name."""

    name: str


class Tag(NamedTuple):
    """``{name}``, ``{name=value}`` or ``{/name}`` in talk."""

    name: str
    value: str | None
    closing: bool


Part = str | Interpolation | Tag


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of talk. ``raw`` is what the writer typed; ``parts`` is its meaning, with literal
    brackets as plain text.
    """

    raw: str
    parts: tuple[Part, ...]
    span: Span


Position = Literal["far_left", "left", "centre", "right", "far_right"]
POSITIONS: tuple[Position, ...] = ("far_left", "left", "centre", "right", "far_right")

Transition = Literal["cut", "dissolve", "fade", "slow_fade", "wipe", "static"]
TRANSITIONS: tuple[Transition, ...] = ("cut", "dissolve", "fade", "slow_fade", "wipe", "static")

CameraMove = Literal["wide", "close_left", "close_centre", "close_right", "push", "drift"]
CAMERA_MOVES: tuple[CameraMove, ...] = (
    "wide",
    "close_left",
    "close_centre",
    "close_right",
    "push",
    "drift",
)

SayMode = Literal["talk", "radio", "thought", "telemetry"]
SheetStyle = Literal["document", "log", "card"]
ChoiceKind = Literal["choice", "hub", "desk"]
Verb = Literal["forward", "hold", "alter"]
CueChannel = Literal["music", "ambience", "sound"]


class Look(NamedTuple):
    """How somebody stands: whatever is ``None`` stays as it is."""

    expression: str | None
    pose: str | None
    position: Position | None


@dataclass(frozen=True, slots=True)
class Say:
    """One line. ``speaker`` is a cast id, or ``None`` for narration. ``off``: heard, not seen."""

    span: Span
    slot: int
    speaker: str | None
    text: Text
    mode: SayMode
    off: bool
    look: Look | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document, a register log or a chapter card, shown whole. Paragraphs are separated by an
    empty line in ``text``.
    """

    span: Span
    slot: int
    style: SheetStyle
    title: Text | None
    source: Text | None
    text: Text


@dataclass(frozen=True, slots=True)
class SetPlace:
    """Change of place: the stage is cleared. No ``light``: the place's default."""

    span: Span
    place: str
    light: str | None
    transition: Transition | None


@dataclass(frozen=True, slots=True)
class SetLight:
    """Another light state of the place we are in; the stage stays."""

    span: Span
    light: str
    transition: Transition | None


@dataclass(frozen=True, slots=True)
class Enter:
    """Somebody comes on stage; what ``look`` does not say is their default."""

    span: Span
    actor: str
    look: Look
    transition: Transition | None


@dataclass(frozen=True, slots=True)
class Show:
    """Another look. ``present_only``: nothing happens when the actor is not on stage."""

    span: Span
    actor: str
    look: Look
    transition: Transition | None
    present_only: bool = False


@dataclass(frozen=True, slots=True)
class Leave:
    """``actor`` is ``None`` for everybody."""

    span: Span
    actor: str | None
    transition: Transition | None


@dataclass(frozen=True, slots=True)
class Camera:
    """The picture moves."""

    span: Span
    move: CameraMove


@dataclass(frozen=True, slots=True)
class Shake:
    """The picture shakes once."""

    span: Span
    strength: Literal["light", "hard"]


@dataclass(frozen=True, slots=True)
class Flash:
    """One change of light."""

    span: Span
    colour: Literal["white", "red", "dark"]


@dataclass(frozen=True, slots=True)
class Pause:
    """``seconds`` > 0, at most 30."""

    span: Span
    seconds: float


@dataclass(frozen=True, slots=True)
class Cue:
    """``name`` is ``None`` to stop the channel (never for ``sound``); music may name a layer after
    its id: ``siege assault``. ``fade`` in seconds;
    ``caption`` replaces the file's own.
    """

    span: Span
    channel: CueChannel
    name: str | None
    fade: float | None
    caption: Text | None


class Effect(NamedTuple):
    """One assignment. Exactly one of ``value``, ``add`` and ``condition`` is set; ``add`` is
    clamped to the variable's range.
    """

    span: Span
    variable: str
    value: str | int | bool | None
    add: int | None
    condition: Condition | None


@dataclass(frozen=True, slots=True)
class Assign:
    """``set:``; the effects happen one after the other."""

    span: Span
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One way on. ``set``, ``then`` and ``goto`` of the YAML are already joined in ``steps``, in
    that order.
    """

    span: Span
    slot: int
    verb: Verb | None
    text: Text
    note: Text | None
    when: Condition | None
    once: bool
    leave: bool
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class DeskHead:
    """The slip of a desk message: ``message`` is its id; the body is the choice's ``caption``."""

    message: str
    source: Text | None
    subject: Text | None
    red_tab: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """A menu. ``hub`` comes back after each option that neither leaves nor jumps; ``desk`` has a
    ``head``.
    """

    span: Span
    slot: int
    kind: ChoiceKind
    caption: Say | None
    head: DeskHead | None
    options: tuple[Option, ...]


class Branch(NamedTuple):
    """One case of an ``If``."""

    span: Span
    when: Condition
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class If:
    """The first branch that holds, else ``orelse``."""

    span: Span
    branches: tuple[Branch, ...]
    orelse: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Goto:
    """Leave for another scene, for good."""

    span: Span
    scene: str


@dataclass(frozen=True, slots=True)
class Call:
    """Play a scene that returns."""

    span: Span
    slot: int
    scene: str


@dataclass(frozen=True, slots=True)
class Finish:
    """``ending:``: the playthrough is over."""

    span: Span
    ending: str


@dataclass(frozen=True, slots=True)
class Unlock:
    """A codex entry is met; ``version`` counts from 1."""

    span: Span
    entry: str
    version: int


@dataclass(frozen=True, slots=True)
class AskName:
    """The player types the name on the register."""

    span: Span
    slot: int
    prompt: Text


Step = (
    Say
    | Sheet
    | SetPlace
    | SetLight
    | Enter
    | Show
    | Leave
    | Camera
    | Shake
    | Flash
    | Pause
    | Cue
    | Assign
    | Choice
    | If
    | Goto
    | Call
    | Finish
    | Unlock
    | AskName
)

Staging = SetPlace | SetLight | Enter | Show | Leave
"""Steps that happen together, under one transition, when they stand together."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One scene file. ``path`` is relative to the story folder, with ``/``; ``slots`` is how many
    addressable nodes there are.
    """

    id: str
    title: Text
    chapter: str
    path: str
    span: Span
    returns: bool
    was: tuple[str, ...]
    summary: str | None
    steps: tuple[Step, ...]
    slots: int

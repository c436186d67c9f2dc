"""What the machine tells: one event for everything that a player would see, hear or decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from tools.graph.ops import Address
from tools.story.model import ChoiceKind, SayMode, SheetStyle, Span, Verb

Mode = SayMode | Literal["slip"]
"""How a line is shown; ``slip`` is the body of a desk message."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of talk.

    ``speaker`` is ``None`` for narration; ``caption``: it belongs to the menu that follows.
    """

    address: Address
    span: Span
    speaker: str | None
    text: str
    marked: str
    mode: Mode
    off: bool
    caption: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    address: Address
    span: Span
    style: SheetStyle
    title: str | None
    source: str | None
    text: str
    marked: str


class Offer(NamedTuple):
    """One option as offered.

    ``place`` counts from 0 among all options of the choice; ``text``, ``note`` are as shown.
    """

    place: int
    slot: int
    text: str
    note: str | None
    verb: Verb | None


class Slip(NamedTuple):
    """The head of a desk message."""

    message: str
    source: str | None
    subject: str | None
    red_tab: bool


@dataclass(frozen=True, slots=True)
class Menu:
    """The player has to choose.

    ``offered`` is never empty; ``withheld`` are the slots of options whose condition fails.
    """

    address: Address
    span: Span
    kind: ChoiceKind
    slip: Slip | None
    offered: tuple[Offer, ...]
    withheld: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound is heard. ``caption`` is set when the scene gives one of its own."""

    scene: str
    span: Span
    name: str
    caption: str | None


@dataclass(frozen=True, slots=True)
class Direction:
    """A camera move, a shake, a flash or a pause, with its value (a pause in seconds)."""

    scene: str
    span: Span
    kind: Literal["camera", "shake", "flash", "pause"]
    value: str | float


@dataclass(frozen=True, slots=True)
class SceneStart:
    scene: str
    span: Span


@dataclass(frozen=True, slots=True)
class Unlocked:
    scene: str
    span: Span
    entry: str
    version: int


@dataclass(frozen=True, slots=True)
class NameAsked:
    """The player may type a name now (``Machine.answer``); going on keeps the old one."""

    address: Address
    span: Span
    prompt: str


@dataclass(frozen=True, slots=True)
class End:
    """The playthrough is over.

    ``ending`` is ``None`` when a scene that returns was started on its own.
    """

    scene: str
    span: Span
    ending: str | None


FaultKind = Literal["empty-menu", "no-scene", "falls-off", "no-caller", "too-deep", "endless-loop"]


@dataclass(frozen=True, slots=True)
class SimFault:
    """The story cannot go on from here.

    ``state`` has every variable that differs from its start value.
    """

    kind: FaultKind
    message: str
    scene: str
    span: Span
    state: tuple[tuple[str, str | int | bool], ...]


Event = Line | Sheet | Menu | Sound | Direction | SceneStart | Unlocked | NameAsked | End | SimFault
Stop = Menu | End | SimFault
"""The events where the machine cannot go on by itself."""


def waits(event: Event) -> bool:
    """Whether a player has to do something before the story goes on. The caption of a choice stands
    with it.
    """
    match event:
        case Line(caption=caption):
            return not caption
        case Sheet() | NameAsked() | Menu():
            return True
        case _:
            return False

"""Recorded playthroughs, ``tests/play/*.plan``: what a player chooses, for people to read and edit.

Example::

    # Silence to everyone.
    from: winds                 where to begin; without it the beginning of the story
    set: suspicion=4            a variable's value at that point; as often as needed
    name: Ada                   the player's surname
    - Report it.                one line a choice: the option's caption or its id
    - long_watch_o1o1o1
    ends: quarantine            the ending that this must lead to

(without the words on the right). A line that begins with ``#`` is a comment.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tools.graph.ops import Address
from tools.ids.current import Ids
from tools.playtest.trace import Run
from tools.sim.events import End, Menu, SimFault
from tools.sim.machine import Machine, start
from tools.sim.overrides import StartError, split_settings
from tools.sim.tape import Tape
from tools.sim.text import PLAYER_NAME
from tools.story.conditions import Value


class PlanError(Exception):
    """A plan that cannot be read or does not fit the story: ``path:line: what is wrong``."""


@dataclass(frozen=True)
class Plan:
    """A plan as it was typed. ``choices`` are captions or ids with their lines in the file."""

    path: str
    entry: str | None
    settings: Mapping[str, Value]
    choices: tuple[tuple[int, str], ...]
    ends: str | None


def read_plan(text: str, path: str) -> Plan:
    """The plan in ``text``; ``path`` is for messages. Raises ``PlanError``."""
    entry: str | None = None
    ends: str | None = None
    settings: list[str] = []
    choices: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        if words.startswith("- "):
            choices.append((number, words[2:].strip()))
            continue
        key, colon, value = words.partition(":")
        value = value.strip()
        if not colon or not value or key not in ("from", "set", "name", "ends"):
            raise PlanError(
                f"{path}:{number}: `{words}` is no part of a plan; "
                "write `- ` and an option, or from:, set:, name:, ends:"
            )
        if key == "from":
            entry = value
        elif key == "ends":
            ends = value
        else:
            settings.append(f"{PLAYER_NAME}={value}" if key == "name" else value)
    try:
        return Plan(path, entry, split_settings(settings), tuple(choices), ends)
    except StartError as error:
        raise PlanError(f"{path}: {error}") from error


def resolve(plan: Plan, tape: Tape, ids: Ids) -> Run:
    """``plan`` as a run, found by playing it.

    Raises ``PlanError`` where it does not fit the story.
    """
    try:
        machine = start(tape, plan.entry, plan.settings)
    except StartError as error:
        raise PlanError(f"{plan.path}: {error}") from error
    taken: list[Address] = []
    event = machine.advance()
    while isinstance(event, Menu):
        if len(taken) == len(plan.choices):
            raise PlanError(
                f"{plan.path}: the plan ends where there is a choice in `{event.address.scene}`: "
                + _offered(event)
            )
        number, wanted = plan.choices[len(taken)]
        slot = _find(event, wanted, ids)
        if slot is None:
            raise PlanError(
                f"{plan.path}:{number}: `{wanted}` is not offered in `{event.address.scene}`, "
                f"but {_offered(event)}"
            )
        taken.append(Address(event.address.scene, slot))
        machine.choose_slot(slot)
        event = machine.advance()
    _check_end(plan, event, len(taken))
    return Run(tuple(taken), plan.entry, dict(plan.settings), plan.path)


def _check_end(plan: Plan, event: End | SimFault, taken: int) -> None:
    if isinstance(event, SimFault):
        place = f"`{event.scene}`, line {event.span.line}"
        raise PlanError(f"{plan.path}: the story breaks in {place}: {event.message}")
    if taken < len(plan.choices):
        number, wanted = plan.choices[taken]
        raise PlanError(f"{plan.path}:{number}: the story is over before `{wanted}`")
    if plan.ends is not None and plan.ends != event.ending:
        raise PlanError(
            f"{plan.path}: this leads to the ending `{event.ending}`, not to `{plan.ends}`"
        )


def _find(menu: Menu, wanted: str, ids: Ids) -> int | None:
    names = ids[menu.address.scene]
    for offer in menu.offered:
        if wanted in (names[offer.slot], offer.text):
            return offer.slot
    folded = " ".join(wanted.casefold().split())
    alike = [o.slot for o in menu.offered if " ".join(o.text.casefold().split()) == folded]
    return alike[0] if len(alike) == 1 else None


def _offered(menu: Menu) -> str:
    return " / ".join(offer.text for offer in menu.offered)


def write_plan(
    tape: Tape,
    ids: Ids,
    choices: Sequence[Address],
    entry: str | None = None,
    settings: Mapping[str, Value] | None = None,
    note: str = "",
) -> str:
    """The plan that takes ``choices``, as text.

    A caption that stands twice in one menu is written as its id.
    """
    lines = [f"# {note}"] if note else []
    if entry is not None:
        lines.append(f"from: {entry}")
    for name, value in (settings or {}).items():
        shown = ("yes" if value else "no") if isinstance(value, bool) else value
        lines.append(f"name: {shown}" if name == PLAYER_NAME else f"set: {name}={shown}")
    machine: Machine = start(tape, entry, settings)
    event = machine.advance()
    for address in choices:
        if not isinstance(event, Menu):
            break
        lines.append(f"- {_caption(event, address, ids)}")
        machine.choose_slot(address.slot)
        event = machine.advance()
    if isinstance(event, End) and event.ending is not None:
        lines.append(f"ends: {event.ending}")
    return "\n".join(lines) + "\n"


def _caption(menu: Menu, address: Address, ids: Ids) -> str:
    captions = [offer.text for offer in menu.offered]
    mine = next(offer.text for offer in menu.offered if offer.slot == address.slot)
    sure = captions.count(mine) == 1 and mine == mine.strip() and "\n" not in mine
    return mine if sure else ids[address.scene][address.slot]

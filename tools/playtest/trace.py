"""What the simulator says that a run is like, in the records that the harness writes from the
engine.

A record is a JSON object with ``ev`` and the fields of that event; see ``harness/playtest_ren.py``.
``set`` holds the story variables that changed since the record before it, under the names that the
generated script gives them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tools.emit.scene import once_name
from tools.graph.ops import Address
from tools.ids.current import Ids
from tools.sim import events
from tools.sim.machine import Machine, start
from tools.sim.stage import Stage
from tools.sim.tape import Tape
from tools.sim.text import PLAYER_NAME
from tools.story.conditions import Value
from tools.story.model import Span

Record = dict[str, Any]


@dataclass(frozen=True)
class Run:
    """One playthrough to walk: options from ``entry`` (the story's own when ``None``) with
    ``settings`` over the start values. With a ``limit`` it stops behind so many lines, sheets,
    prompts and choices.
    """

    choices: tuple[Address, ...]
    entry: str | None = None
    settings: Mapping[str, Value] = field(default_factory=dict)
    title: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Traced:
    """A record and where its step stands. ``scene`` is ``None`` for the beginning of a run."""

    record: Record
    scene: str | None
    span: Span | None


def simulate(tape: Tape, run: Run, ids: Ids) -> Iterator[Traced]:
    """The records of ``run``.

    A fault of the story, or an option that is not offered, is the last one.
    """
    machine = start(tape, run.entry, run.settings)
    names = _script_names(tape, ids)
    known = _state(machine, names)
    yield Traced({"ev": "begin", "state": dict(sorted(known.items()))}, None, None)
    taken = passed = 0
    while True:
        event = machine.step()
        record, scene = _record(event, machine, ids)
        problem: str | None = None
        passed += events.waits(event)
        last = passed == run.limit
        if isinstance(event, events.Menu):
            wanted = run.choices[taken] if taken < len(run.choices) else None
            taken += 1
            record["chosen"] = None if wanted is None else ids[wanted.scene][wanted.slot]
            problem = None if last else _choose(machine, event, wanted, record["chosen"])
        state = _state(machine, names)
        changed = {name: value for name, value in state.items() if known[name] != value}
        known = state
        # The engine cannot tell any more when it is back in its main menu.
        if changed and record.get("ending", event) is not None:
            record["set"] = changed
        yield Traced(record, scene, event.span)
        if last:
            yield Traced({"ev": "stop"}, scene, event.span)
            return
        if problem is not None:
            yield Traced({"ev": "fault", "message": problem}, scene, event.span)
            return
        if isinstance(event, events.End | events.SimFault):
            return


def _choose(
    machine: Machine, menu: events.Menu, wanted: Address | None, shown: str | None
) -> str | None:
    """Take ``wanted``; what is wrong with it otherwise."""
    if wanted is None:
        return "the plan ends at this menu"
    if wanted.scene != menu.address.scene or all(o.slot != wanted.slot for o in menu.offered):
        return f"option {shown} is not offered"
    machine.choose_slot(wanted.slot)
    return None


def _script_names(tape: Tape, ids: Ids) -> Mapping[str, str]:
    """Variable of the machine to its name in the script's store."""
    once = tape.program.once
    return {
        name: once_name(ids[once[name].scene][once[name].slot]) if name in once else name
        for name in tape.start_values
    }


def _state(machine: Machine, names: Mapping[str, str]) -> dict[str, Value]:
    state = {names[name]: value for name, value in machine.values.items()}
    state[PLAYER_NAME] = machine.name
    return state


def _record(event: events.Event, machine: Machine, ids: Ids) -> tuple[Record, str]:
    match event:
        case events.Line():
            record: Record = {
                "ev": "line",
                "id": _id(event.address, ids),
                "who": event.speaker,
                "text": event.text,
                "mode": event.mode,
                "off": event.off,
                "caption": event.caption,
            }
            return record | _around(machine), event.address.scene
        case events.Sheet():
            record = {
                "ev": "sheet",
                "id": _id(event.address, ids),
                "style": event.style,
                "title": event.title,
                "source": event.source,
                "text": event.text,
            }
            return record | _around(machine), event.address.scene
        case events.Menu():
            return _menu(event, ids) | _around(machine), event.address.scene
        case events.Sound():
            return {"ev": "sound", "name": event.name, "caption": event.caption}, event.scene
        case events.Direction():
            return {"ev": event.kind, "value": event.value}, event.scene
        case events.SceneStart():
            return {"ev": "scene", "scene": event.scene}, event.scene
        case events.Unlocked():
            return {"ev": "unlock", "entry": event.entry, "version": event.version}, event.scene
        case events.NameAsked():
            return {"ev": "name", "prompt": event.prompt}, event.address.scene
        case events.End():
            return {"ev": "end", "ending": event.ending}, event.scene
        case events.SimFault():
            return {"ev": "fault", "message": event.message}, event.scene


def _menu(menu: events.Menu, ids: Ids) -> Record:
    scene = menu.address.scene
    slip = menu.slip
    return {
        "ev": "menu",
        "screen": "desk" if menu.kind == "desk" else "choice",
        "message": None if slip is None else slip.message,
        "source": None if slip is None else slip.source,
        "subject": None if slip is None else slip.subject,
        "red_tab": slip is not None and slip.red_tab,
        "offered": [
            [_id(Address(scene, offer.slot), ids), offer.text, offer.note, offer.verb]
            for offer in menu.offered
        ],
        "withheld": [_id(Address(scene, slot), ids) for slot in menu.withheld],
    }


def _around(machine: Machine) -> Record:
    stage: Stage = machine.stage
    place = " ".join(word for word in (stage.place, stage.light) if word) or None
    actors = {
        name: f"{actor.pose} {actor.expression} @{actor.position}"
        for name, actor in sorted(stage.actors.items())
    }
    return {"place": place, "actors": actors, "music": machine.music, "ambience": machine.ambience}


def _id(address: Address, ids: Ids) -> str:
    return ids[address.scene][address.slot]

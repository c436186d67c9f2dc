"""Where in a playthrough a place of the story is: the choices that lead there, and how many lines
pass on the way.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from tools.graph.ops import Address
from tools.sim.events import End, Menu, SimFault, waits
from tools.sim.machine import start
from tools.sim.tape import Tape


@dataclass(frozen=True, slots=True)
class Arrival:
    """``passed`` lines, sheets, prompts and choices go by from the beginning of the story; the one
    after them is where the player takes over. ``choices`` are taken among them. ``waits``
    tells for what: the next line or prompt, the next choice, or nothing, when the story ends or
    breaks behind it.
    """

    choices: tuple[Address, ...]
    passed: int
    waits: Literal["line", "choice", "end"]


def arrive(tape: Tape, choices: Sequence[Address], goals: Collection[int]) -> Arrival:
    """Where the player takes over who is led to one of ``goals`` (pcs) by ``choices``: at the goal,
    or at what comes after it when it waits for nobody; at the choice behind the last of
    ``choices``, when no goal comes before that; and where the story ends or breaks, right before.
    """
    machine = start(tape)
    passed = 0
    taken: list[Address] = []
    while True:
        event = machine.step()
        if isinstance(event, End | SimFault):
            return Arrival(tuple(taken), max(0, passed - 1), "end")
        if not waits(event):
            continue
        at_choice = isinstance(event, Menu)
        if any(machine.seen[pc] for pc in goals) or (at_choice and len(taken) == len(choices)):
            return Arrival(tuple(taken), passed, "choice" if at_choice else "line")
        if at_choice:
            machine.choose_slot(choices[len(taken)].slot)
            taken.append(choices[len(taken)])
        passed += 1

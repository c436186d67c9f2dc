"""What was proved of a story."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from tools.graph import ops
from tools.graph.ops import Address
from tools.graph.program import Program
from tools.proof.keys import Key
from tools.story.conditions import Value

Status = Literal["yes", "no", "unknown"]
"""``unknown``: not proven, and then the proof says why."""


class Taken(NamedTuple):
    """One choice of a witness: the option at ``place`` (from 0) of the menu at ``pc``."""

    pc: int
    place: int
    menu: Address
    slot: int
    caption: str


Witness = tuple[Taken, ...]
"""Choices from the beginning of the story on, as the simulator takes them."""


class Held(NamedTuple):
    """A loop that holds the player: ``pc`` is an op in it, ``pcs`` are all of them."""

    pc: int
    pcs: tuple[int, ...]
    witness: Witness


class NotProven(NamedTuple):
    """A question that stayed open. ``what`` is a word for it, such as ``option``."""

    pc: int
    what: str
    reason: str


@dataclass(frozen=True)
class Proof:
    """Answers about one program.

    ``ops`` has for each pc whether a player can come there. ``ways`` has for each branch (yes, no)
    and each menu (an entry an option) that can be reached whether a player can go on like that.
    ``answers`` has the questions that were asked; a question about a place where nobody comes is
    not among them. ``values`` has for each variable its values and whether it can have them.
    Every yes about an op, a way or a menu was replayed in the simulator.
    """

    program: Program
    ops: Sequence[Status]
    ways: Mapping[int, Sequence[Status]]
    answers: Mapping[Key, Status]
    values: Mapping[str, Sequence[tuple[Value, Status]]]
    held: Sequence[Held]
    endings: Mapping[str, Status]
    not_proven: Sequence[NotProven]
    witness: Callable[[int | Key], Witness]
    """How to come to an op (by pc) or to a menu that can be empty (by its key): choices that were
    replayed; near the shortest, not always the shortest."""
    seconds: float

    def reached(self, pc: int) -> bool:
        return self.ops[pc] == "yes"

    @property
    def lines(self) -> tuple[int, int]:
        """How many lines and sheets can be reached, and how many there are."""
        return _count(
            [
                self.ops[pc]
                for pc, op in enumerate(self.program.ops)
                if isinstance(op, ops.Line | ops.Sheet)
            ]
        )

    @property
    def options(self) -> tuple[int, int]:
        """The same for options."""
        found: list[Status] = []
        for pc, op in enumerate(self.program.ops):
            if isinstance(op, ops.Menu):
                found += self.ways.get(pc, (self.ops[pc],) * len(op.options))
        return _count(found)

    @property
    def empty_menus(self) -> int:
        """How many menus can be without an option."""
        return sum(
            key.subject == "empty" and answer == "yes" for key, answer in self.answers.items()
        )


def _count(found: Sequence[Status]) -> tuple[int, int]:
    return found.count("yes"), len(found)

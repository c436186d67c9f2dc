"""The judge: what was found by playing blocks is played again in the simulator."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from tools.graph import ops
from tools.proof.blocks import Blocks
from tools.proof.explore import Trace
from tools.proof.keys import Key
from tools.proof.result import Taken, Witness
from tools.sim.events import Menu, SimFault, Stop
from tools.sim.machine import Machine, start
from tools.sim.tape import Tape
from tools.story.conditions import Value
from tools.story.model import Tag, Text


def witness_of(trace: Trace | None, blocks: Blocks) -> Witness:
    """The choices of ``trace``, first one first."""
    found: list[Taken] = []
    while trace is not None:
        pc = blocks.items[trace.block].stretch.last
        menu = blocks.program.ops[pc]
        assert isinstance(menu, ops.Menu)
        option = menu.options[trace.way].option
        found.append(Taken(pc, trace.way, menu.address, option.slot, _words(option.text)))
        trace = trace.parent
    return tuple(reversed(found))


def _words(text: Text) -> str:
    """``text`` as a player reads it, but for the values put in."""
    return "".join(
        part if isinstance(part, str) else f"[{part.name}]"
        for part in text.parts
        if not isinstance(part, Tag)
    )


def replay(tape: Tape, witness: Witness) -> tuple[Machine, Stop] | None:
    """The machine after the last choice of ``witness`` has been carried out, and what it stopped
    at; ``None`` when some choice of it is not offered.
    """
    machine = start(tape)
    stop = machine.advance()
    for taken in witness:
        if not _offers(machine, stop, taken.pc, taken.place):
            return None
        machine.choose(taken.place)
        stop = machine.advance()
    return machine, stop


def _offers(machine: Machine, stop: Stop, pc: int, place: int) -> bool:
    return (
        isinstance(stop, Menu)
        and machine.pc == pc
        and any(offer.place == place for offer in stop.offered)
    )


class Replayed:
    """What the simulator does on many traces at once.

    ``seen`` has a 1 for each op that is run on one of them, ``faults`` the kind of fault at the pcs
    where one of them ends in one, ``broken`` how many choices were not offered.
    """

    def __init__(self, tape: Tape, traces: Iterable[Trace], blocks: Blocks) -> None:
        self.faults: dict[int, str] = {}
        self.broken = 0
        self._blocks = blocks
        children: dict[Trace | None, list[Trace]] = {}
        known: set[Trace] = set()
        for trace in traces:
            here: Trace | None = trace
            while here is not None and here not in known:
                known.add(here)
                children.setdefault(here.parent, []).append(here)
                here = here.parent
        machine = start(tape)
        self.seen = machine.seen
        waiting: list[tuple[Machine, Stop, Sequence[Trace]]] = []
        self._stopped(machine, stop := machine.advance())
        waiting.append((machine, stop, children.get(None, ())))
        while waiting:
            machine, stop, following = waiting.pop()
            for number, trace in enumerate(following):
                pc = blocks.items[trace.block].stretch.last
                if not _offers(machine, stop, pc, trace.way):
                    self.broken += 1
                    continue
                # The last one goes on with the machine itself.
                ahead = machine if number == len(following) - 1 else machine.copy()
                ahead.choose(trace.way)
                then = ahead.advance()
                self._stopped(ahead, then)
                waiting.append((ahead, then, children.get(trace, ())))

    def _stopped(self, machine: Machine, stop: Stop) -> None:
        if isinstance(stop, SimFault):
            self.faults[machine.pc] = stop.kind


def _state(machine: Machine) -> tuple[int, tuple[int, ...], Mapping[str, Value]]:
    """All that decides how the story can go on."""
    return machine.pc, machine.stack, machine.values


class Witnesses:
    """How to come to what can be reached, made when somebody asks."""

    def __init__(self, tape: Tape, blocks: Blocks) -> None:
        self._tape = tape
        self._blocks = blocks
        self._traces: dict[int | Key, Trace | None] = {}

    def note(self, goal: int | Key, trace: Trace | None) -> None:
        """``goal`` (a pc, or a question about a menu) can be reached by ``trace``."""
        self._traces[goal] = trace

    def to(self, goal: int | Key) -> Witness:
        """Choices that lead to ``goal``, replayed: near the shortest, not always the shortest.

        Raises ``KeyError`` when it is not known how to come there.
        """
        witness = witness_of(self._traces[goal], self._blocks)

        def there(machine: Machine, stop: Stop) -> bool:
            if isinstance(goal, Key):
                return isinstance(stop, SimFault) and machine.pc == goal.pc
            return bool(machine.seen[goal])

        return self._shortened(witness, there)

    def into(self, trace: Trace | None) -> Witness:
        """Choices that lead to the very state that ``trace`` leads to."""
        witness = witness_of(trace, self._blocks)
        goal = self._replay(witness)
        if goal is None:
            return witness
        wanted = _state(goal[0])
        return self._shortened(witness, lambda machine, _stop: _state(machine) == wanted)

    def _replay(self, witness: Witness) -> tuple[Machine, Stop] | None:
        return replay(self._tape, witness)

    def _shortened(self, witness: Witness, there: Callable[[Machine, Stop], bool]) -> Witness:
        """``witness`` without the rounds that bring nothing: between two visits to one menu."""
        at = 0
        while at < len(witness):
            for later in range(len(witness) - 1, at, -1):
                if witness[later].pc == witness[at].pc:
                    shorter = witness[:at] + witness[later:]
                    got = self._replay(shorter)
                    if got is not None and there(*got):
                        witness = shorter
                        break
            at += 1
        return witness

"""From what a prover knows to a proof: replayed, by op of the program, over all callers."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from tools.graph import ops
from tools.graph.program import Program
from tools.proof.blocks import Block
from tools.proof.explore import Trace
from tools.proof.keys import Key
from tools.proof.prover import Asked, Prover
from tools.proof.replay import Replayed, Witnesses
from tools.proof.result import Held, NotProven, Proof, Status, Witness
from tools.proof.space import values_of
from tools.sim.tape import Tape
from tools.story.conditions import Value
from tools.story.world import World

CIRCLE = "scenes call each other in a circle"
NOT_REPLAYED = "the simulator did not follow"
BEHIND = "it lies behind something that was not proven"


def nothing_proven(program: Program, reason: str, seconds: float) -> Proof:
    """The proof of a program that could not be looked at."""

    def nowhere(goal: int | Key) -> Witness:
        raise KeyError(goal)

    unknown: list[Status] = ["unknown"] * len(program.ops)
    open_ = [NotProven(program.starts.get(program.entry, 0), "story", reason)]
    return Proof(program, unknown, {}, {}, {}, (), {}, open_, nowhere, seconds)


class Report:
    """Answers by op. ``world`` says what is declared, ``tape`` is what witnesses are replayed
    on.
    """

    def __init__(self, prover: Prover, world: World, tape: Tape) -> None:
        self.prover = prover
        self.explorer = prover.explorer
        self.blocks = prover.blocks
        self.program = prover.blocks.program
        self.world = world
        self.tape = tape
        self.circles = [
            block.stretch.last
            for number, block in enumerate(self.blocks.items)
            if block.stretch.kind == "circle" and self.explorer.samples[number]
        ]
        """Calls that can be reached and lead back to themselves: behind them nothing is known."""
        self.perhaps = prover.perhaps()
        self.not_proven: dict[NotProven, None] = {}
        self.witnesses = Witnesses(tape, self.blocks)
        for pc in self.circles:
            self._open(pc, "call", CIRCLE)

    def proof(self, began: float) -> Proof:
        """The proof. ``began`` is a time of the performance counter."""
        asked = self.prover.asked()
        replayed = Replayed(self.tape, self._traces(), self.blocks)
        reached = self._ops(replayed)
        return Proof(
            self.program,
            reached,
            self._ways(reached),
            self._answers(asked, replayed),
            self._values(asked),
            self._held(),
            self._endings(reached),
            tuple(self.not_proven),
            self.witnesses.to,
            time.perf_counter() - began,
        )

    def _open(self, pc: int, what: str, reason: str) -> Status:
        self.not_proven[NotProven(pc, what, reason)] = None
        return "unknown"

    def _no(self, pc: int, what: str, *, shut: bool) -> Status:
        """No, unless something that stayed open could change that."""
        if self.circles:
            return "unknown"
        return self._open(pc, what, BEHIND) if shut else "no"

    def _traces(self) -> Iterable[Trace]:
        """One way to everything that is said to be possible."""
        found = [group[0] for group in self.explorer.samples if group]
        found += [sample for group in self.explorer.crossed for sample in group if sample]
        found += self.explorer.answers.values()
        return (sample.trace for sample in found if sample.trace is not None)

    def _ops(self, replayed: Replayed) -> list[Status]:
        """Whether each op can be reached."""
        status: list[Status] = ["no"] * len(self.program.ops)
        best: dict[int, Trace | None] = {}
        doubtful: set[int] = set()
        for number, block in enumerate(self.blocks.items):
            samples = self.explorer.samples[number]
            if samples:
                trace = min((sample.trace for sample in samples), key=_length)
                for pc in block.stretch.pcs:
                    if pc not in best or _length(trace) < _length(best[pc]):
                        best[pc] = trace
            elif number in self.perhaps:
                doubtful.update(block.stretch.pcs)
        if self.circles:
            doubtful.update(range(len(status)))
        for pc, trace in best.items():
            if replayed.seen[pc]:
                status[pc] = "yes"
                self.witnesses.note(pc, trace)
            else:
                status[pc] = self._open(pc, "step", NOT_REPLAYED)
        for pc in doubtful - best.keys():
            status[pc] = "unknown"
        if not self.circles:
            # What is run together is said once.
            for number in sorted(self.perhaps):
                first = self.blocks.items[number].stretch.pcs[0]
                if status[first] == "unknown":
                    self._open(first, "step", BEHIND)
        return status

    def _ways(self, reached: list[Status]) -> dict[int, tuple[Status, ...]]:
        """Whether each way on from a branch or a menu that can be reached can be taken."""
        found: dict[int, list[Status]] = {}
        reasons: dict[int, str] = {}
        for number, block in enumerate(self.blocks.items):
            pc = block.stretch.last
            if block.stretch.kind not in ("branch", "menu") or reached[pc] != "yes":
                continue
            ways = found.setdefault(pc, ["no"] * len(block.targets))
            for way in range(len(block.targets)):
                ways[way] = _better(ways[way], self._way(number, way))
                reason = self.prover.unknown.get((number, way))
                if reason is not None:
                    reasons[pc] = reason
        for pc, ways in found.items():
            if "unknown" in ways and not self.circles:
                what = "option" if isinstance(self.program.ops[pc], ops.Menu) else "condition"
                self._open(pc, what, reasons.get(pc, BEHIND))
        return {pc: tuple(ways) for pc, ways in found.items()}

    def _way(self, number: int, way: int) -> Status:
        if self.explorer.crossed[number][way] is not None:
            return "yes"
        excluded = (number, way) in self.prover.backward.dead
        if self.explorer.samples[number]:
            possible = not excluded
        else:
            possible = number in self.perhaps and not excluded
        return "unknown" if possible or self.circles else "no"

    def _answers(self, asked: Asked, replayed: Replayed) -> dict[Key, Status]:
        found: dict[Key, Status] = {}
        uncertain = {pc for number in self.perhaps for pc in self.blocks.items[number].stretch.pcs}
        for key, places in asked.items():
            if key.subject == "takes":
                continue
            what = "menu" if key.subject == "empty" else "condition"
            sample = self.explorer.answers.get(key)
            if sample is not None:
                if key.subject == "empty" and replayed.faults.get(key.pc) != "empty-menu":
                    found[key] = self._open(key.pc, what, NOT_REPLAYED)
                else:
                    found[key] = "yes"
                    self.witnesses.note(key, sample.trace)
                continue
            reasons = [
                self.prover.unknown.get(key, BEHIND)
                for block, _question in places
                if (key, block) not in self.prover.refuted
            ]
            if reasons:
                found[key] = self._open(key.pc, what, reasons[0])
            else:
                found[key] = self._no(key.pc, what, shut=key.pc in uncertain)
        return found

    def _values(self, asked: Asked) -> dict[str, tuple[tuple[Value, Status], ...]]:
        """Whether each value of each declared variable can be had."""
        found: dict[str, tuple[tuple[Value, Status], ...]] = {}
        space = self.blocks.space
        shut = {
            change.variable
            for number in self.perhaps
            for change in self.blocks.items[number].stretch.changes
        }
        for name, variable in self.world.variables.items():
            place = space.index.get(name)
            values = values_of(variable)
            if place is None:
                # Nothing reads or sets it.
                found[name] = tuple(
                    (value, "yes" if value == variable.start else "no") for value in values
                )
                continue
            status: list[Status] = []
            for number in range(len(values)):
                key = Key("takes", place, number)
                if self.prover.answered(key):
                    status.append("yes")
                    continue
                open_ = any(
                    (key, block) not in self.prover.refuted for block, _ in asked.get(key, ())
                )
                maybe = open_ or place in shut or bool(self.circles)
                status.append("unknown" if maybe else "no")
            found[name] = tuple(zip(values, status, strict=True))
        return found

    def _held(self) -> tuple[Held, ...]:
        """The loops that hold the player, one for each place in the program."""
        found: dict[int, Held] = {}
        for number, loop in enumerate(self.blocks.loops):
            pcs = {pc for block in loop for pc in self.blocks.items[block].stretch.pcs}
            if number in self.prover.held:
                block, sample = self.prover.held[number]
                here = self.blocks.items[block].stretch
                pc = _menu_in(loop, self.blocks.items, self.program) or here.last
                witness = self.witnesses.into(sample.trace)
                old = found.get(pc)
                if old is not None:
                    # The same loop behind another caller.
                    pcs.update(old.pcs)
                    witness = min(witness, old.witness, key=len)
                found[pc] = Held(pc, tuple(sorted(pcs)), witness)
            elif number in self.prover.unknown and number not in self.prover.left:
                self._open(min(pcs), "loop", self.prover.unknown[number])
            elif self.perhaps.intersection(loop):
                self._open(min(pcs), "loop", BEHIND)
        return tuple(found[pc] for pc in sorted(found))

    def _endings(self, reached: list[Status]) -> dict[str, Status]:
        found: dict[str, Status] = dict.fromkeys(self.world.endings, "no")
        for pc, op in enumerate(self.program.ops):
            if isinstance(op, ops.End):
                found[op.ending] = _better(found.get(op.ending, "no"), reached[pc])
        return found


def _length(trace: Trace | None) -> int:
    return 0 if trace is None else trace.length


def _better(one: Status, other: Status) -> Status:
    """The answer over two places: yes in either is yes."""
    if "yes" in (one, other):
        return "yes"
    return "unknown" if "unknown" in (one, other) else "no"


def _menu_in(loop: Sequence[int], items: Sequence[Block], program: Program) -> int | None:
    """The first menu of a loop: where a writer looks for the way out."""
    menus = [
        items[block].stretch.last
        for block in loop
        if isinstance(program.ops[items[block].stretch.last], ops.Menu)
    ]
    return min(menus, default=None)

"""A small set of playthroughs that together reach everything wanted that players can reach.

What is easy to come by is met on the way; what is hard is taken up in chains, from the end of the
story on, so that each playthrough takes along as much of it as goes together. The same story gives
the same set.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tools.coverage.bound import Bound
from tools.coverage.chains import Chains
from tools.coverage.items import Items, Want, items_of, targets
from tools.coverage.player import Leg, Played, Player
from tools.graph import ops
from tools.graph.ops import Address
from tools.proof.prover import Prover
from tools.proof.result import Proof
from tools.proof.run import proof_of, settle
from tools.sim.events import End, Menu
from tools.sim.machine import start
from tools.sim.tape import Tape

_POOL = 400
"""Playthroughs by chance at most, for what is easy and to see what is not."""
_HARD = 0.03
"""The share of them below which something is hard to come by."""
_FEW = 350
"""Items left from which on all of them are tried for a chain, not only hard ones."""
_TRIES = 20
"""Playthroughs along one chain, of which the best stays."""


class Broken(NamedTuple):
    """A place where the story cannot go on, and after how many choices a player is there."""

    pc: int
    what: str
    choices: int


class Walk(NamedTuple):
    """One playthrough: the options taken, the wanted pcs it reached, and its ending's id (``None``
    when the story breaks there).
    """

    choices: tuple[Address, ...]
    reached: frozenset[int]
    ending: str | None


@dataclass(frozen=True)
class Cover:
    """``walks`` reach everything in ``reached``. Of the other wanted pcs nobody can come to
    ``dead``; of ``open_`` that was not proven; to ``missed`` one can come, but no playthrough that
    goes there was found.
    """

    want: Want
    walks: tuple[Walk, ...]
    reached: frozenset[int]
    dead: tuple[int, ...]
    open_: tuple[int, ...]
    missed: tuple[int, ...]
    broken: tuple[Broken, ...]
    apart: tuple[int, ...] | None
    """Ops of which no two are in one playthrough, so that at least so many are needed; ``None``
    when nobody asked for them."""


def cover(
    prover: Prover,
    proof: Proof,
    tape: Tape,
    want: Want = "all",
    *,
    seed: int = 1,
    bound: bool = False,
) -> Cover:
    """A covering set for what ``prover`` has settled and ``proof`` says; ``tape`` is of the same
    program, and every playthrough was played on it. With ``bound`` it is also worked out how few
    could be enough.
    """
    wanted = targets(proof.program, want)
    reachable = {pc for pc in wanted if proof.ops[pc] == "yes"}
    backward = prover.backward
    items = items_of(prover.blocks, frozenset(reachable), prover.explorer.samples, backward.rank)
    finder = _Finder(prover, items, seed)
    found = finder.run()
    walks = [walk for played in found if (walk := _walked(played, tape, wanted)) is not None]
    walks = fewest(walks)
    reached = frozenset[int]().union(*(walk.reached for walk in walks))
    status = proof.ops
    return Cover(
        want,
        tuple(walks),
        reached,
        tuple(sorted(pc for pc in wanted if status[pc] == "no")),
        tuple(sorted(pc for pc in wanted if status[pc] == "unknown")),
        tuple(sorted(reachable - reached)),
        tuple(_broken(proof)),
        finder.apart(seed) if bound else None,
    )


def cover_tape(tape: Tape, want: Want = "all", *, seed: int = 1, bound: bool = False) -> Cover:
    """``cover`` of a story that nobody has proved yet. Raises ``TooManyBlocksError``."""
    prover = settle(tape.program, tape.world)
    return cover(prover, proof_of(prover, tape.world), tape, want, seed=seed, bound=bound)


def _broken(proof: Proof) -> Iterator[Broken]:
    for key, status in proof.answers.items():
        if key.subject == "empty" and status == "yes":
            what = "this choice comes up without any option"
            yield Broken(key.pc, what, len(proof.witness(key)))
    for pc, op in enumerate(proof.program.ops):
        nowhere = isinstance(op, ops.Goto | ops.CallScene) and op.target is None
        if proof.reached(pc) and (nowhere or isinstance(op, ops.FallsOff)):
            yield Broken(pc, "the story does not go on from here", len(proof.witness(pc)))
    for held in proof.held:
        yield Broken(held.pc, "from here the story goes round for ever", len(held.witness))


class _Finder:
    def __init__(self, prover: Prover, items: Items, seed: int) -> None:
        self.items = items
        self.player = Player(prover.blocks, items, seed)
        self.chains = Chains(prover.backward, items, float("inf"))
        self.player.ways_out = self.chains.ways_out
        self.left = set(items.rank)
        self.plays = min(_POOL, 4 * len(self.left))
        self.pool: list[Played] = []
        self.chosen: list[Played] = []

    def run(self) -> list[Played]:
        """The playthroughs that were chosen, and all others that were played."""
        frequency = self._by_chance()
        hard = {item for item in self.items.rank if frequency[item] < _HARD * self.plays}
        while self.left:
            # What comes last in the story excludes most.
            last = max(self.left & hard or self.left, key=lambda i: (self.items.rank[i], i))
            others = self.left if len(self.left) < _FEW else self.left & hard
            self.chains.start()
            self.player.ways_out = self.chains.ways_out
            best = self._best(self.chains.chain(last, others, hard))
            if best is None or last not in best.items:
                # Too hard for a chain: nothing more is known than that it can be reached.
                self.left.discard(last)
                continue
            self.chosen.append(best)
            self.left -= best.items
        return [*self.chosen, *self.pool]

    def apart(self, seed: int) -> tuple[int, ...]:
        """Items of which no two can be met in one playthrough."""
        met = [played.items for played in (*self.chosen, *self.pool)]
        return tuple(Bound(self.items, self.chains, met).apart(seed))

    def _by_chance(self) -> Counter[int]:
        frequency: Counter[int] = Counter()
        for number in range(self.plays):
            prefer = self.player.rare_way if number % 2 else self.player.any_way
            played = self.player.play(prefer)
            if played is not None:
                self.pool.append(played)
                frequency.update(played.items)
        return frequency

    def _best(self, legs: Sequence[Leg]) -> Played | None:
        best: Played | None = None
        most = -1
        for _ in range(_TRIES):
            played = self.player.play(self._unmet, legs)
            if played is not None and len(played.items & self.left) > most:
                best, most = played, len(played.items & self.left)
        return best

    def _unmet(self, block: int, offered: Sequence[int]) -> Sequence[int]:
        """The ways to what no chosen playthrough has met, if there are any."""
        targets_ = self.player.blocks.items[block].targets
        of_block = self.items.of_block
        return [way for way in offered if of_block.get(targets_[way]) in self.left] or offered


def _walked(played: Played, tape: Tape, wanted: frozenset[int]) -> Walk | None:
    """``played`` in the simulator; ``None`` when that does not follow."""
    machine = start(tape)
    event = machine.advance()
    for choice in played.choices:
        if not isinstance(event, Menu) or event.address.scene != choice.scene:
            return None
        machine.choose_slot(choice.slot)
        event = machine.advance()
    reached = frozenset(pc for pc in wanted if machine.seen[pc])
    return Walk(played.choices, reached, event.ending if isinstance(event, End) else None)


def fewest(walks: Iterable[Walk]) -> list[Walk]:
    """Few of ``walks`` that reach as much as all: in turn the one that adds most, the shortest
    among equals; then those are dropped that the others make needless. Once over all, once with
    the first ones as long as they add anything, whichever gives fewer.
    """
    every = list(walks)
    best = sorted(
        (_greedily(every), _in_turn(every)), key=lambda chosen: (len(chosen), _length(chosen))
    )
    return best[0]


def _length(walks: Sequence[Walk]) -> int:
    return sum(len(walk.choices) for walk in walks)


def _greedily(walks: Sequence[Walk]) -> list[Walk]:
    left = frozenset[int]().union(*(walk.reached for walk in walks))
    chosen: list[Walk] = []
    while left:
        best = max(walks, key=lambda walk: (len(walk.reached & left), -len(walk.choices)))
        chosen.append(best)
        left -= best.reached
    return _needed(chosen)


def _in_turn(walks: Sequence[Walk]) -> list[Walk]:
    met: set[int] = set()
    chosen: list[Walk] = []
    for walk in walks:
        if not walk.reached <= met:
            chosen.append(walk)
            met |= walk.reached
    return _needed(chosen)


def _needed(walks: list[Walk]) -> list[Walk]:
    times = Counter(pc for walk in walks for pc in walk.reached)
    kept = list(walks)
    for walk in sorted(walks, key=lambda walk: len(walk.reached)):
        if all(times[pc] > 1 for pc in walk.reached):
            kept.remove(walk)
            times.subtract(walk.reached)
    return kept

"""Holds the proofs against brute force over small stories made by chance.

``python -m tests.proof.oracle --count 2000`` checks more of them than the tests do.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from tests.proof import chance
from tests.proof.brute import Brute, State, TooLargeError
from tools.graph.flow import lower
from tools.proof.explore import PATIENCE
from tools.proof.replay import replay
from tools.proof.result import Proof, Status
from tools.proof.run import prove
from tools.sim.tape import Tape
from tools.story.model import Scene
from tools.story.world import World


def compare(
    seed: int, told: Counter[str] | None = None, *, patience: int | None = None, open_: bool = False
) -> list[str]:
    """Every difference between the two on story ``seed``; ``told`` counts what was compared.

    With ``open_`` an answer may be missing, but not wrong.
    """
    # Every other story is hardly played, so that the searches have to find everything.
    played = (PATIENCE if seed % 2 else 0) if patience is None else patience
    found = compare_story(*chance.story(seed), Counter() if told is None else told, played, open_)
    return [f"story {seed}: {each}" for each in found]


def compare_story(
    scenes: Mapping[str, Scene],
    world: World,
    told: Counter[str],
    patience: int = PATIENCE,
    open_: bool = False,
) -> list[str]:
    """The same for any story."""
    program = lower(scenes, world.entry)
    try:
        brute = Brute(program, world)
    except TooLargeError:
        told["too large"] += 1
        return []
    proof = prove(program, world, patience=patience)
    told["stories"] += 1
    told["states"] += len(brute.graph)
    differences = [*_differences(proof, brute, told, open_)]
    return [*differences, *_witnesses(proof, brute, Tape(program, world), told)]


def _differences(proof: Proof, brute: Brute, told: Counter[str], open_: bool) -> Iterator[str]:
    if proof.not_proven and not open_:
        yield f"not proven: {proof.not_proven}"
    told["not proven"] += len(proof.not_proven)

    def wrong(status: Status, possible: bool) -> bool:
        return status != ("yes" if possible else "no") and not (open_ and status == "unknown")

    for pc, status in enumerate(proof.ops):
        told["ops"] += 1
        if wrong(status, pc in brute.reached):
            yield f"op {pc} {status}"
    for pc, ways in proof.ways.items():
        for way, status in enumerate(ways):
            told["ways"] += 1
            if wrong(status, (pc, way) in brute.ways):
                yield f"way {way} of {pc}: {status}"
    for key, status in proof.answers.items():
        told["questions"] += 1
        told["empty menus"] += key.subject == "empty" and status == "yes"
        if wrong(status, (key.subject, key.pc, key.place) in brute.answers):
            yield f"question {key}: {status}"
    if not open_:
        for missing in brute.answers - {(k.subject, k.pc, k.place) for k in proof.answers}:
            yield f"question {missing} was not asked"
    for name, values in proof.values.items():
        for value, status in values:
            told["values"] += 1
            if wrong(status, value in brute.taken[name]):
                yield f"value {value} of {name}: {status}"
    told["states held"] += len(brute.stuck)
    yield from _loops(proof, brute, told, open_)


def _loops(proof: Proof, brute: Brute, told: Counter[str], open_: bool) -> Iterator[str]:
    """A loop that holds the player is found where and only where states are stuck."""
    if open_ and proof.not_proven:
        return
    if bool(proof.held) != bool(brute.stuck):
        yield f"held {proof.held}, but {len(brute.stuck)} stuck states"
    for members in _last_components(brute):
        told["loops"] += 1
        pcs = {state.pc for state in members}
        if not any(pcs <= set(held.pcs) for held in proof.held):
            yield f"nothing told of the loop {sorted(pcs)}"


def _last_components(brute: Brute) -> Iterator[set[State]]:
    """The sets of stuck states that nobody leaves and that are not made of smaller ones."""
    reach: dict[State, set[State]] = {}
    for state in brute.stuck:
        found = {state}
        waiting = [state]
        while waiting:
            for other in brute.graph[waiting.pop()]:
                if other not in found:
                    found.add(other)
                    waiting.append(other)
        reach[state] = found
        if len(reach) > 200:
            break
    for state, found in reach.items():
        if all(state in reach.get(other, ()) for other in found):
            yield found


def _witnesses(proof: Proof, brute: Brute, tape: Tape, told: Counter[str]) -> Iterator[str]:
    for pc, status in enumerate(proof.ops):
        if status == "yes":
            told["witnesses"] += 1
            got = replay(tape, proof.witness(pc))
            if got is None or not got[0].seen[pc]:
                yield f"witness of op {pc}"
    for key, status in proof.answers.items():
        if key.subject == "empty" and status == "yes":
            got = replay(tape, proof.witness(key))
            if got is None or got[0].pc != key.pc or got[0].menu is not None:
                yield f"witness of empty menu {key.pc}"
    for held in proof.held:
        got = replay(tape, held.witness)
        if got is None:
            yield f"witness of the loop at {held.pc}"
            continue
        machine = got[0]
        values = tuple(machine.values[name] for name in brute.names)
        if State(machine.pc, machine.stack, values) not in brute.stuck:
            yield f"witness of the loop at {held.pc} leads to where one gets out"


def run(seeds: Iterable[int]) -> tuple[list[str], Counter[str]]:
    """All differences over many stories, and what was compared."""
    told: Counter[str] = Counter()
    return [each for seed in seeds for each in compare(seed, told)], told


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--first", type=int, default=0)
    given = parser.parse_args()
    began = time.process_time()
    differences, told = run(range(given.first, given.first + given.count))
    for each in differences:
        print(each)
    counts = ", ".join(f"{count:,} {name}" for name, count in told.items())
    print(f"{counts}: {len(differences)} differences, {time.process_time() - began:.1f} s")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())

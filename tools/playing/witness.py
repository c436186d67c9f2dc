"""The way to a place of the story: to a finding of ``check``, or to anything that has a name."""

from __future__ import annotations

from typing import NamedTuple

from tools.build.load import Loaded
from tools.checks.proofs import prove_story
from tools.checks.ways import follow
from tools.graph.ops import Address
from tools.playing.arrival import arrive
from tools.playtest.story import PlayableStory
from tools.playtest.trace import Run
from tools.proof.points import Point, Points, UnknownPointError
from tools.proof.run import BUDGET_SECONDS, prove


class NoWayError(Exception):
    """Nobody comes there, or it is not known how; the text says which."""


class Way(NamedTuple):
    """``choices`` lead from the beginning of the story to one of ``goals`` (pcs). ``option`` is the
    last of them when the place is that option.
    """

    choices: tuple[Address, ...]
    goals: tuple[int, ...]
    option: Address | None = None


def way_to(name: str, loaded: Loaded, story: PlayableStory, budget: float | None = None) -> Way:
    """The way to ``name``: a witness id of a finding, the id of a line, an option, a choice or a
    call, a scene or an ending. ``loaded`` has no errors. Raises :class:`NoWayError`.
    """
    points = Points(story.tape.program, story.ids)
    if name.startswith("ATS") and ":" in name:
        return _to_finding(name, loaded, points, budget)
    try:
        point = points.find(name)
    except UnknownPointError as problem:
        raise NoWayError(str(problem)) from problem
    return _to_point(name, point, story, budget)


def run_to(name: str, way: Way, story: PlayableStory) -> Run:
    """The playthrough that ends where ``way`` leads, or with what comes next; ``name`` is its
    title. An option is taken, and an ending is reached.
    """
    there = arrive(story.tape, way.choices, way.goals)
    more = {"line": 2, "choice": 1, "end": None}[there.waits]
    return Run(way.choices, title=name, limit=more and there.passed + more)


def _to_finding(name: str, loaded: Loaded, points: Points, budget: float | None) -> Way:
    found = [*follow(loaded), *prove_story(loaded, budget).findings]
    witnesses = [item.witness for item in found if item.witness is not None]
    for witness in witnesses:
        if witness.id == name:
            options = [points.find(choice.id).option for choice in witness.choices]
            place = name.partition(":")[2]
            if place not in points:
                place = place.rpartition(".")[0]
            choices = tuple(option for option in options if option is not None)
            return Way(choices, points.find(place).pcs)
    known = ", ".join(witness.id for witness in witnesses) or "none at all"
    raise NoWayError(f"`check` has no finding `{name}`; it has {known}")


def _to_point(name: str, point: Point, story: PlayableStory, budget: float | None) -> Way:
    proof = prove(story.tape.program, story.tape.world, budget or BUDGET_SECONDS)
    reached = [pc for pc in point.pcs if proof.reached(pc)]
    if not reached:
        if any(proof.ops[pc] == "unknown" for pc in point.pcs):
            raise NoWayError(f"whether anybody comes to `{name}` was not proven")
        raise NoWayError(f"nobody comes to `{name}`: that is proven")
    ways = [(proof.witness(pc), pc) for pc in reached]
    witness, pc = min(ways, key=lambda way: len(way[0]))
    choices = tuple(Address(proof.program.ops[taken.pc].scene, taken.slot) for taken in witness)
    return Way(choices, (pc,), point.option)

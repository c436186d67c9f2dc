"""Which pictures the story names, and which of its scenes show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tools.art.parts import Part
from tools.story.model import (
    Choice,
    Enter,
    If,
    Leave,
    Look,
    Say,
    Scene,
    SetLight,
    SetPlace,
    Show,
    Step,
)
from tools.story.world import World

EXTRAS = ("title", "system_map")
"""Pictures of the game's own screens, beside the places."""


@dataclass(frozen=True, slots=True)
class Want:
    """One picture that the game can show. ``scenes`` show it; ``optional``: without it nothing is
    missing.
    """

    part: Part
    scenes: tuple[str, ...]
    optional: bool


def wants(world: World, scenes: Iterable[Scene]) -> list[Want]:
    """Every picture that is declared: places by light, people by pose and expression, and what is
    optional. People are wanted whole here, whether they come in layers or in one piece.
    """
    shown: dict[Part, set[str]] = {}
    for scene in scenes:
        walk = _Walk(world)
        walk.steps(scene.steps)
        for part in walk.shown:
            shown.setdefault(part, set()).add(scene.id)
    listed = [(part, False) for part in declared(world)]
    listed += [(part, True) for part in optional(world)]
    return [Want(part, tuple(sorted(shown.get(part, ()))), may_miss) for part, may_miss in listed]


def declared(world: World) -> list[Part]:
    """Places in every light and people in every look."""
    places = [
        Part("place", place.id, light)
        for place in world.places.values()
        for light in place.lights or ("",)
    ]
    looks = [
        Part("whole", member.id, pose, expression)
        for member in world.cast.values()
        for pose in member.poses
        for expression in member.expressions
    ]
    return places + looks


def optional(world: World) -> list[Part]:
    """Title, map, chapter cards and panels: the game has something else to show without them."""
    cards = [f"card_{chapter}" for chapter in world.chapters]
    extras = [Part("place", name) for name in (*EXTRAS, *cards)]
    panels = [
        Part("panel", member.id) for member in world.cast.values() if member.kind == "channel"
    ]
    return extras + panels


_Looks = frozenset[tuple[str, str]]


@dataclass
class _Walk:
    """The stage along one scene. Where ways part, all of them are followed and then joined: each
    person has the set of looks, as (pose, expression), that they may have there.
    """

    world: World
    shown: set[Part] = field(default_factory=set)
    places: frozenset[str] = frozenset()
    actors: dict[str, _Looks] = field(default_factory=dict)

    def steps(self, steps: Sequence[Step]) -> None:
        for step in steps:
            self.step(step)

    def step(self, step: Step) -> None:
        match step:
            case SetPlace(_, place, light, _):
                lights = self.world.places[place].lights
                self.places = frozenset((place,))
                self.actors = {}
                self.shown.add(Part("place", place, light or (lights[0] if lights else "")))
            case SetLight(_, light, _):
                self.shown |= {
                    Part("place", place, light)
                    for place in self.places
                    if light in self.world.places[place].lights
                }
            case Enter(_, actor, look, _):
                self.enter(actor, look)
            case Show(_, actor, look, _, present_only):
                self.show(actor, look, present_only)
            case Leave(_, None, _):
                self.actors = {}
            case Leave(_, actor, _):
                self.actors = {name: looks for name, looks in self.actors.items() if name != actor}
            case Say():
                self.say(step)
            case Choice():
                if step.caption is not None:
                    self.say(step.caption)
                # A hub comes back with what an option left on stage.
                for _ in range(2 if step.kind == "hub" else 1):
                    self.ways([option.steps for option in step.options])
            case If():
                self.ways([*(branch.steps for branch in step.branches), step.orelse])

    def say(self, say: Say) -> None:
        if say.speaker is not None and say.look is not None and not say.off:
            self.show(say.speaker, say.look, say.mode != "talk")

    def enter(self, actor: str, look: Look) -> None:
        member = self.world.cast[actor]
        if member.poses and member.expressions:
            pose = look.pose or member.poses[0]
            self.put(actor, frozenset(((pose, look.expression or member.expressions[0]),)))

    def show(self, actor: str, look: Look, present_only: bool) -> None:
        there = self.actors.get(actor)
        if there is not None:
            changed = ((look.pose or pose, look.expression or face) for pose, face in there)
            self.put(actor, frozenset(changed))
        elif not present_only:
            self.enter(actor, look)

    def put(self, actor: str, looks: _Looks) -> None:
        self.actors = {**self.actors, actor: looks}
        self.shown |= {Part("whole", actor, pose, face) for pose, face in looks}

    def ways(self, ways: Sequence[Sequence[Step]]) -> None:
        """Follow each of ``ways`` from here, and join them."""
        places, actors = self.places, self.actors
        ends: list[tuple[frozenset[str], dict[str, _Looks]]] = []
        for way in ways:
            self.places, self.actors = places, actors
            self.steps(way)
            ends.append((self.places, self.actors))
        self.places = frozenset().union(*(end[0] for end in ends))
        self.actors = _joined([end[1] for end in ends])


def _joined(ends: Sequence[Mapping[str, _Looks]]) -> dict[str, _Looks]:
    joined: dict[str, _Looks] = {}
    for end in ends:
        for actor, looks in end.items():
            joined[actor] = joined.get(actor, frozenset()) | looks
    return joined

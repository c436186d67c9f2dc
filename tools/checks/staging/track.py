"""Who stands where, as far as rules ask: the same as ``tools.sim.stage``, without looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tools.graph import ops
from tools.graph.ops import Op
from tools.proof.product import Product
from tools.story.model import Enter, Leave, Look, Position, SetLight, SetPlace, Show
from tools.story.world import World

if TYPE_CHECKING:
    from tools.checks.whole import WholeStory


class Person(NamedTuple):
    """``idle``: they came with an earlier scene, and this one has not used them yet."""

    actor: str
    position: Position
    idle: bool


class Standing(NamedTuple):
    """The picture at one moment; ``people`` are in order of their ids. ``quiet``: no line of this
    scene has been said yet.
    """

    place: str | None
    light: str | None
    people: tuple[Person, ...]
    quiet: bool

    def person(self, actor: str) -> Person | None:
        return next((person for person in self.people if person.actor == actor), None)


def standing(story: WholeStory) -> Product[Standing]:
    """The pictures of a whole story. Raises ``TooManyNodesError``."""
    world = story.world
    called = frozenset(scene.id for scene in story.scenes.values() if scene.returns)

    def matters(op: Op) -> bool:
        return isinstance(op, ops.Stage | ops.Line | ops.EnterScene | ops.Sheet | ops.Menu)

    def after(state: Standing, op: Op) -> Standing:
        match op:
            case ops.Stage():
                return _staged(state, op, world)
            case ops.EnterScene() if op.scene not in called:
                people = tuple(person._replace(idle=True) for person in state.people)
                return state._replace(people=people, quiet=True)
            case ops.Line():
                speaker = op.say.speaker
                if speaker is not None:
                    person = state.person(speaker)
                    if person is not None and person.idle:
                        state = _put(state, person._replace(idle=False))
                return state._replace(quiet=False) if state.quiet else state
            case ops.Sheet() | ops.Menu():
                return state._replace(quiet=False) if state.quiet else state
            case _:
                return state

    return Product(story.blocks, story.ranges, Standing(None, None, (), True), matters, after)


def position_of(actor: str, look: Look, world: World) -> Position:
    """Where somebody comes to stand who enters like this."""
    return look.position or world.cast[actor].position


def _staged(state: Standing, op: ops.Stage, world: World) -> Standing:
    step = op.step
    match step:
        case SetPlace():
            lights = world.places[step.place].lights
            light = step.light or (lights[0] if lights else None)
            return Standing(step.place, light, (), state.quiet)
        case SetLight():
            return state._replace(light=step.light)
        case Enter():
            return _put(state, Person(step.actor, position_of(step.actor, step.look, world), False))
        case Show():
            there = state.person(step.actor)
            if there is not None:
                position = step.look.position or there.position
                return _put(state, Person(step.actor, position, False))
            if step.present_only:
                return state
            return _put(state, Person(step.actor, position_of(step.actor, step.look, world), False))
        case Leave():
            left = tuple(p for p in state.people if step.actor not in (None, p.actor))
            return state._replace(people=left)


def _put(state: Standing, person: Person) -> Standing:
    others = [p for p in state.people if p.actor != person.actor]
    return state._replace(people=tuple(sorted([*others, person])))

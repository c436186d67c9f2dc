"""Who stands where. The semantics of staging steps, as the engine is told to show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tools.story.model import Enter, Leave, Look, Position, SetLight, SetPlace, Show, Staging
from tools.story.world import CastMember, World


class Actor(NamedTuple):
    pose: str
    expression: str
    position: Position


class Stage(NamedTuple):
    """``light`` is ``None`` at a place without lights.

    ``actors`` is in order of entrance and is never changed in place.
    """

    place: str | None
    light: str | None
    actors: Mapping[str, Actor]


EMPTY = Stage(None, None, {})


def apply(stage: Stage, step: Staging, world: World) -> Stage:
    """The stage after ``step``.

    A new place clears the stage and has its first light unless one is named. Entering takes the
    cast member's defaults for whatever is not named, showing keeps what is there. Somebody who is
    shown without having entered enters, except by a line on the radio, in thought or in telemetry,
    whose speaker may well be elsewhere.
    """
    match step:
        case SetPlace():
            return Stage(step.place, step.light or _first(world.places[step.place].lights), {})
        case SetLight():
            return stage._replace(light=step.light)
        case Enter():
            return _put(stage, step.actor, _entering(world.cast[step.actor], step.look))
        case Show():
            there = stage.actors.get(step.actor)
            if there is None:
                if step.present_only:
                    return stage
                return _put(stage, step.actor, _entering(world.cast[step.actor], step.look))
            return _put(stage, step.actor, _changed(there, step.look))
        case Leave():
            if step.actor is None:
                return stage._replace(actors={})
            if step.actor not in stage.actors:
                return stage
            rest = {name: actor for name, actor in stage.actors.items() if name != step.actor}
            return stage._replace(actors=rest)


def _put(stage: Stage, name: str, actor: Actor) -> Stage:
    return stage._replace(actors={**stage.actors, name: actor})


def _entering(member: CastMember, look: Look) -> Actor:
    return Actor(
        look.pose or _first(member.poses) or "",
        look.expression or _first(member.expressions) or "",
        look.position or member.position,
    )


def _changed(actor: Actor, look: Look) -> Actor:
    return Actor(
        look.pose or actor.pose,
        look.expression or actor.expression,
        look.position or actor.position,
    )


def _first(names: tuple[str, ...]) -> str | None:
    return names[0] if names else None

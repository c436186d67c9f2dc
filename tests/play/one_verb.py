"""Random plays that deal with every desk message in one and the same way, where that is offered."""

from __future__ import annotations

from random import Random

from tools.playtest.story import PlayableStory
from tools.sim.events import End, Menu, SimFault
from tools.sim.machine import start


def endings_with(story: PlayableStory, verb: str, *, plays: int, seed: int) -> set[str]:
    """The endings of ``plays`` random plays in which every desk message gets ``verb``."""
    chance = Random(seed)
    found: set[str] = set()
    for _ in range(plays):
        machine = start(story.tape)
        while True:
            event = machine.step()
            if isinstance(event, Menu):
                fitting = [offer for offer in event.offered if offer.verb == verb]
                machine.choose_slot(chance.choice(fitting or list(event.offered)).slot)
            elif isinstance(event, End | SimFault):
                assert isinstance(event, End)
                found.add(str(event.ending))
                break
    return found

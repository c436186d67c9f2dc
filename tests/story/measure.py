"""What the figures of the story are measured with: plays in the simulator, and who reads what a
choice sets.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from tools.graph.ops import Address
from tools.playtest.story import PlayableStory
from tools.sim import events
from tools.sim.machine import start
from tools.story.conditions import variables_of
from tools.story.model import Assign, Choice, If, Scene, Step
from tools.story.walk import walk

Pick = Callable[[events.Menu], int]
"""The slot of the option to take."""


@dataclass
class Play:
    """What one playthrough read: lines by their address, and which options it took."""

    lines: dict[Address, str] = field(default_factory=dict)
    talk: dict[Address, str] = field(default_factory=dict)
    taken: dict[Address, set[int]] = field(default_factory=lambda: defaultdict(set))
    ending: str = ""


def play(story: PlayableStory, pick: Pick) -> Play:
    """``talk`` holds the lines that are neither radio traffic nor a machine's."""
    machine = start(story.tape)
    found = Play()
    while True:
        event = machine.step()
        if isinstance(event, events.Menu):
            slot = pick(event)
            found.taken[event.address].add(slot)
            machine.choose_slot(slot)
        elif isinstance(event, events.Line):
            found.lines[event.address] = event.text
            if event.mode in ("talk", "thought"):
                found.talk[event.address] = event.text
        elif isinstance(event, events.Sheet):
            found.lines[event.address] = event.text
        elif isinstance(event, events.End | events.SimFault):
            assert isinstance(event, events.End), event
            found.ending = str(event.ending)
            return found


def at_random(chance: Random) -> Pick:
    return lambda menu: chance.choice(list(menu.offered)).slot


def otherwise(other: Play, chance: Random) -> Pick:
    """Takes what ``other`` did not, wherever that is offered; a hub is left in the end."""
    visits: dict[Address, int] = defaultdict(int)

    def pick(menu: events.Menu) -> int:
        visits[menu.address] += 1
        new = [o for o in menu.offered if o.slot not in other.taken.get(menu.address, ())]
        fitting = new if visits[menu.address] < 4 else []
        return chance.choice(fitting or list(menu.offered)).slot

    return pick


def repeated_phrases(texts: Sequence[str], length: int = 5) -> tuple[list[str], int]:
    """The phrases of ``length`` words or more that one play says twice, each as long as it goes,
    and the number of words read.
    """
    seen: set[tuple[str, ...]] = set()
    found: list[str] = []
    count = 0
    for text in texts:
        words = re.findall(r"[\w’'-]+", text.lower())
        count += len(words)
        at = 0
        while at + length <= len(words):
            end = at + length
            if tuple(words[at:end]) in seen:
                while end < len(words) and tuple(words[end - length + 1 : end + 1]) in seen:
                    end += 1
                found.append(" ".join(words[at:end]))
                at = end - length + 1
            at += 1
        seen.update(tuple(words[i : i + length]) for i in range(len(words) - length + 1))
    return found, count


def readers(scenes: Mapping[str, Scene]) -> dict[str, set[tuple[str, int]]]:
    """Variable to the places (scene, line of the file) that depend on it."""
    found: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for scene in scenes.values():
        for step in walk(scene.steps):
            if isinstance(step, If):
                for branch in step.branches:
                    for name in variables_of(branch.when):
                        found[name].add((scene.id, branch.span.line))
            elif isinstance(step, Choice):
                for option in step.options:
                    if option.when is not None:
                        for name in variables_of(option.when):
                            found[name].add((scene.id, option.span.line))
    return found


def sets(steps: Sequence[Step]) -> set[str]:
    return {
        effect.variable
        for step in walk(steps)
        if isinstance(step, Assign)
        for effect in step.effects
    }

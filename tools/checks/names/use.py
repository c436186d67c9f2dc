"""Which declared names the scenes use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tools.story.model import Choice, Cue, Enter, Say, Scene, SetLight, SetPlace, Show, Unlock
from tools.story.walk import walk


@dataclass
class Use:
    """The names that stand in some scene, whether a player comes there or not.

    ``cast`` has everybody who speaks or stands somewhere; ``shown`` the lights that are named, with
    their place where the step tells it (``None``: any place).
    """

    cast: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    lights: set[tuple[str | None, str | None]] = field(default_factory=set)
    cues: set[tuple[str, str]] = field(default_factory=set)
    codex: dict[str, int] = field(default_factory=dict)
    """The highest version of each entry that is unlocked."""


def use_in(scenes: Iterable[Scene]) -> Use:
    """Everything that ``scenes`` use."""
    use = Use()
    for scene in scenes:
        for step in walk(scene.steps):
            match step:
                case Say():
                    if step.speaker is not None:
                        use.cast.add(step.speaker)
                case Choice():
                    if step.caption is not None and step.caption.speaker is not None:
                        use.cast.add(step.caption.speaker)
                case Enter() | Show():
                    use.cast.add(step.actor)
                case SetPlace():
                    use.places.add(step.place)
                    use.lights.add((step.place, step.light))
                case SetLight():
                    use.lights.add((None, step.light))
                case Cue():
                    if step.name is not None:
                        use.cues.add((step.channel, step.name))
                case Unlock():
                    use.codex[step.entry] = max(step.version, use.codex.get(step.entry, 0))
                case _:
                    pass
    return use

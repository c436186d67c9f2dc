"""What the parser of one scene carries round: the names that exist, the bag of findings, and the
count of slots.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from tools.diagnostics.model import Bag
from tools.diagnostics.suggest import closest
from tools.parsing.conditions import Scope
from tools.parsing.hints import one_of
from tools.reading.document import Document
from tools.story.model import POSITIONS
from tools.story.world import CastMember, World

ID = re.compile(r"[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The names of the world in the shapes that parsing asks for. Made once a run and shared by all
    scenes.
    """

    world: World
    scope: Scope
    text_names: frozenset[str]
    codex: frozenset[str]
    looks: frozenset[str]

    @staticmethod
    def of(world: World, scope: Scope) -> Lexicon:
        looks: set[str] = set(POSITIONS)
        for member in world.cast.values():
            looks.update(member.poses)
            looks.update(member.expressions)
        return Lexicon(
            world,
            scope,
            frozenset({"player_name", *world.variables}),
            frozenset(world.codex),
            frozenset(looks),
        )

    def member(self, name: str) -> CastMember | None:
        return self.world.cast.get(name)


@dataclass(slots=True)
class Context:
    """One scene being parsed."""

    lexicon: Lexicon
    bag: Bag
    document: Document
    slots: int = 0

    def slot(self) -> int:
        """The next slot, in document order."""
        number = self.slots
        self.slots = number + 1
        return number


def did_you_mean(word: str, candidates: Collection[str], *, listed: int = 12) -> str:
    """A hint: the nearest candidate, or all of them when they are few."""
    near = closest(word, candidates)
    if near is not None:
        return f"did you mean `{near}`?"
    if 0 < len(candidates) <= listed:
        return f"expected {one_of(candidates)}"
    return "check the spelling"

"""What the parser of one scene carries round: the names that exist, the bag of findings, and the
count of slots.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tools.diagnostics.model import Bag
from tools.parsing.conditions import Scope
from tools.parsing.markup import TextNames
from tools.reading.document import Document
from tools.story.model import POSITIONS, Look
from tools.story.world import CastMember, World

ID = re.compile(r"[a-z][a-z0-9_]*\Z")


Head = tuple[str | None, Look | None, bool]
"""Who speaks (``None``: narration), with what look, and whether off stage."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The names of the world in the shapes that parsing asks for. Made once a run and shared by all
    scenes.
    """

    world: World
    scope: Scope
    names: TextNames
    looks: frozenset[str]
    heads: dict[str, Head] = field(default_factory=dict)
    """Heads of lines that have been read without a fault, as typed."""

    @staticmethod
    def of(world: World, scope: Scope) -> Lexicon:
        looks: set[str] = set(POSITIONS)
        for member in world.cast.values():
            looks.update(member.poses)
            looks.update(member.expressions)
        return Lexicon(
            world,
            scope,
            TextNames(frozenset({"player_name", *world.variables}), frozenset(world.codex)),
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

"""What conditions and effects may refer to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tools.story.conditions import Condition
from tools.story.world import Variable, World

PLAYER_NAME = "player_name"


@dataclass(slots=True)
class Scope:
    """The declared variables and named conditions.

    ``later`` are named conditions that are declared further down (while variables.yaml itself is
    read). ``broken`` are names whose declaration has been reported: whatever uses them is left
    alone, so that one mistake is one finding. ``parsed`` and ``sizes`` are memories of
    ``tools.parsing.conditions``: clean conditions by their source, named conditions by name.
    """

    variables: Mapping[str, Variable]
    conditions: Mapping[str, Condition] = field(default_factory=dict)
    later: frozenset[str] = frozenset()
    broken: frozenset[str] = frozenset()
    parsed: dict[str, Condition] = field(default_factory=dict)
    sizes: dict[str, tuple[int, int]] = field(default_factory=dict)

    @staticmethod
    def of(world: World, broken: frozenset[str] = frozenset()) -> Scope:
        meanings = {name: item.condition for name, item in world.conditions.items()}
        return Scope(world.variables, meanings, frozenset(), broken)

    def names(self) -> list[str]:
        """Everything that can stand in a condition, for suggestions."""
        return [*self.variables, *self.conditions]

    def owner_of(self, value: str) -> Variable | None:
        """The first variable that has ``value`` among its values, for suggestions."""
        return next((item for item in self.variables.values() if value in item.values), None)

"""What a rule over what was proved of a story looks at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tools.diagnostics.model import Code, Diagnostic, Witness, WitnessChoice
from tools.graph.ops import Address, Menu
from tools.project import Project
from tools.story.conditions import Condition, variables_of
from tools.story.model import Scene, Span
from tools.story.world import Origin, World

if TYPE_CHECKING:
    # `build` looks at codes and proves nothing: it need not wait for this.
    from tools.graph.ops import Op
    from tools.proof.keys import Key
    from tools.proof.points import Points
    from tools.proof.result import Held, Proof, Taken


@dataclass(frozen=True)
class ProvedStory:
    """``scenes`` are by id."""

    project: Project
    world: World
    scenes: Mapping[str, Scene]
    proof: Proof

    def ops(self) -> Iterator[tuple[int, Op]]:
        """Every op that a player can come to, with its pc."""
        for pc, op in enumerate(self.proof.program.ops):
            if self.proof.reached(pc):
                yield pc, op

    @cached_property
    def constant(self) -> frozenset[str]:
        """The variables that keep their start value throughout.

        That is said once, of the variable; a condition over nothing else says nothing new.
        """
        return frozenset(
            name
            for name, values in self.proof.values.items()
            if all(
                status == ("yes" if value == self.world.variables[name].start else "no")
                for value, status in values
            )
        )

    def only_constant(self, condition: Condition) -> bool:
        """Whether ``condition`` reads nothing but constant variables."""
        return all(name in self.constant for name in variables_of(condition))

    def finding(
        self,
        code: Code,
        scene: str,
        span: Span,
        message: str,
        hint: str,
        to: int | Key | Held | None = None,
    ) -> Diagnostic:
        """A finding at a place in a scene. ``to`` is what the choices of its witness lead to: an
        op that can be reached (by pc), a menu that can be empty, or a loop that holds the player.
        """
        path = self._path(scene)
        witness = None if to is None else self._witness(code, to)
        return Diagnostic(code, path, span, message, hint, witness=witness)

    @cached_property
    def points(self) -> Points:
        """The names of the story's places."""
        from tools.ids.current import ids_of
        from tools.proof.points import Points

        return Points(self.proof.program, ids_of(self.project, self.scenes))

    def _path(self, scene: str) -> str:
        return self.project.source(self.scenes[scene].path)

    def _witness(self, code: Code, to: int | Key | Held) -> Witness:
        from tools.proof.result import Held

        pc = to if isinstance(to, int) else to.pc
        name = f"{code.id}:{self.points.name_of(pc)}"
        self._given[name] += 1
        if self._given[name] > 1:
            # Several findings of one kind between two lines.
            name += f".{self._given[name]}"
        way = to.witness if isinstance(to, Held) else self.proof.witness(to)
        return Witness(name, tuple(self._choice(taken) for taken in way))

    def _choice(self, taken: Taken) -> WitnessChoice:
        menu = self.proof.program.ops[taken.pc]
        assert isinstance(menu, Menu)
        address = Address(menu.scene, taken.slot)
        span = menu.options[taken.place].option.span
        return WitnessChoice(
            taken.caption, self.points.id_of(address), self._path(menu.scene), span
        )

    @cached_property
    def _given(self) -> Counter[str]:
        return Counter()

    def declared(self, code: Code, origin: Origin, message: str, hint: str) -> Diagnostic:
        """A finding at a declaration."""
        return Diagnostic(code, self.project.source(origin.path), origin.span, message, hint)

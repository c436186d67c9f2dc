"""What a rule over what was proved of a story looks at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tools.checks.witnesses import Witnesses
from tools.diagnostics.model import Code, Diagnostic, Witness
from tools.project import Project
from tools.story.conditions import Condition, variables_of
from tools.story.model import Scene, Span
from tools.story.world import Origin, World

if TYPE_CHECKING:
    # `build` looks at codes and proves nothing: it need not wait for this.
    from tools.graph.ops import Op
    from tools.proof.keys import Key
    from tools.proof.result import Held, Proof


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
    def _witnesses(self) -> Witnesses:
        return Witnesses(self.project, self.scenes, self.proof.program)

    def _path(self, scene: str) -> str:
        return self.project.source(self.scenes[scene].path)

    def _witness(self, code: Code, to: int | Key | Held) -> Witness:
        from tools.proof.result import Held

        pc = to if isinstance(to, int) else to.pc
        way = to.witness if isinstance(to, Held) else self.proof.witness(to)
        return self._witnesses.witness(code, pc, tuple(way))

    def declared(self, code: Code, origin: Origin, message: str, hint: str) -> Diagnostic:
        """A finding at a declaration."""
        return Diagnostic(code, self.project.source(origin.path), origin.span, message, hint)

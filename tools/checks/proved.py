"""What a rule over what was proved of a story looks at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tools.diagnostics.model import Code, Diagnostic
from tools.project import Project
from tools.story.conditions import Condition, variables_of
from tools.story.model import Scene, Span
from tools.story.world import Origin, World

if TYPE_CHECKING:
    # `build` looks at codes and proves nothing: it need not wait for this.
    from tools.graph.ops import Op
    from tools.proof.result import Proof, Witness


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
        witness: Witness = (),
    ) -> Diagnostic:
        """A finding at a place in a scene."""
        path = self.project.source(self.scenes[scene].path)
        steps = tuple(taken.caption for taken in witness)
        return Diagnostic(code, path, span, message, hint, witness=steps)

    def declared(self, code: Code, origin: Origin, message: str, hint: str) -> Diagnostic:
        """A finding at a declaration."""
        return Diagnostic(code, self.project.source(origin.path), origin.span, message, hint)

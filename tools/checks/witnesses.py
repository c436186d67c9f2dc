"""Ways that were found, as findings show them: with names that `play --witness` takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from tools.diagnostics.model import Code, Witness, WitnessChoice
from tools.graph.ops import Address, Menu
from tools.project import Project
from tools.story.model import Scene

if TYPE_CHECKING:
    from tools.graph.program import Program
    from tools.proof.points import Points
    from tools.proof.result import Taken


class Witnesses:
    """Makes the witnesses of one story's findings. ``scenes`` are by id."""

    def __init__(self, project: Project, scenes: Mapping[str, Scene], program: Program) -> None:
        self._project = project
        self._scenes = scenes
        self._program = program
        self._given: Counter[str] = Counter()

    @cached_property
    def points(self) -> Points:
        """The names of the story's places."""
        from tools.ids.current import ids_of
        from tools.proof.points import Points

        return Points(self._program, ids_of(self._project, self._scenes))

    def witness(self, code: Code, pc: int, way: tuple[Taken, ...]) -> Witness:
        """``way`` leads to ``pc``, where there is a finding of ``code``."""
        name = f"{code.id}:{self.points.name_of(pc)}"
        self._given[name] += 1
        if self._given[name] > 1:
            # Several findings of one kind between two lines.
            name += f".{self._given[name]}"
        return Witness(name, tuple(self._choice(taken) for taken in way))

    def _choice(self, taken: Taken) -> WitnessChoice:
        menu = self._program.ops[taken.pc]
        assert isinstance(menu, Menu)
        address = Address(menu.scene, taken.slot)
        span = menu.options[taken.place].option.span
        path = self._project.source(self._scenes[menu.scene].path)
        return WitnessChoice(taken.caption, self.points.id_of(address), path, span)

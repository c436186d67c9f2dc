"""What a rule over the whole story looks at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tools.build.facts import SceneFacts
from tools.diagnostics.model import Code, Diagnostic
from tools.project import Project
from tools.story.model import Span
from tools.story.world import World


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """``scenes`` by id: of two scenes with one id, the first by path. ``all_scenes`` has both."""

    project: Project
    world: World
    all_scenes: Sequence[SceneFacts]
    scenes: Mapping[str, SceneFacts]

    @staticmethod
    def of(project: Project, world: World, facts: Sequence[SceneFacts]) -> StoryFacts:
        scenes: dict[str, SceneFacts] = {}
        for scene in facts:
            scenes.setdefault(scene.id, scene)
        return StoryFacts(project, world, facts, scenes)

    def finding(
        self, code: Code, scene: SceneFacts, span: Span, message: str, hint: str
    ) -> Diagnostic:
        path = self.project.source(scene.path)
        return Diagnostic(code, path, span, message, hint)

"""What a rule over the whole story, with its words and its ways, looks at."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from tools.build.load import Loaded
from tools.checks.not_proven import NOT_PROVEN
from tools.checks.witnesses import Witnesses
from tools.diagnostics.model import Code, Diagnostic
from tools.project import Project
from tools.story.model import Scene, Span
from tools.story.world import Origin, World

if TYPE_CHECKING:
    # `build` looks at codes and at nothing else here.
    from tools.checks.names.use import Use
    from tools.checks.sound.track import Playing
    from tools.checks.staging.track import Standing
    from tools.checks.text.shown import Shown
    from tools.graph.ops import Op
    from tools.graph.program import Program
    from tools.proof.blocks import Blocks
    from tools.proof.product import Node, Product
    from tools.proof.ranges import Ranges
    from tools.proof.result import Taken

S = TypeVar("S", bound=Hashable)
K = TypeVar("K", bound=Hashable)


class Way(NamedTuple):
    """The choices ``taken`` from the beginning of the story lead to the op at ``pc``."""

    pc: int
    taken: tuple[Taken, ...]


@dataclass(frozen=True)
class WholeStory:
    """A story without errors. ``scenes`` are by id."""

    project: Project
    world: World
    scenes: Mapping[str, Scene]

    @cached_property
    def program(self) -> Program:
        from tools.graph.flow import lower

        return lower(self.scenes, self.world.entry)

    @cached_property
    def blocks(self) -> Blocks:
        """Raises ``TooManyBlocksError`` when calls within calls make the story too large."""
        from tools.proof.blocks import blocks_of
        from tools.proof.space import space_of

        return blocks_of(self.program, space_of(self.program, self.world))

    @cached_property
    def ranges(self) -> Ranges:
        from tools.proof.ranges import Ranges

        return Ranges(self.blocks)

    @cached_property
    def standing(self) -> Product[Standing]:
        """Who is on stage wherever a player can come to."""
        from tools.checks.staging.track import standing

        return standing(self)

    @cached_property
    def playing(self) -> Product[Playing]:
        """What is heard wherever a player can come to."""
        from tools.checks.sound.track import playing

        return playing(self)

    @cached_property
    def shown(self) -> Sequence[Shown]:
        """Everything that a player can read."""
        from tools.checks.text.shown import shown_in, shown_in_codex

        found = [shown for scene in self.scenes.values() for shown in shown_in(scene)]
        return [*found, *shown_in_codex(self.world)]

    @cached_property
    def use(self) -> Use:
        """The names that scenes use."""
        from tools.checks.names.use import use_in

        return use_in(self.scenes.values())

    @cached_property
    def sources(self) -> Mapping[str, str]:
        """The text of every file of the story, by its path from the story folder."""
        story = self.project.story
        paths = [*story.glob("*.yaml"), *story.glob("codex/*.yaml")]
        paths += story.glob("chapters/*/*.yaml")
        found: dict[str, str] = {}
        for path in sorted(paths):
            # Another rule says of a file that it is no text.
            with contextlib.suppress(OSError, ValueError):
                text = path.read_bytes().decode("utf-8")
                found[path.relative_to(story).as_posix()] = text
        return found

    def lines(self, path: str) -> list[str]:
        """The lines of a file of the story; ``path`` is relative to the story folder."""
        return self.sources.get(path, "").split("\n")

    def finding(
        self,
        code: Code,
        scene: str,
        span: Span,
        message: str,
        hint: str,
        way: Way | None = None,
    ) -> Diagnostic:
        """A finding at a place in a scene, with the ``way`` there."""
        path = self.project.source(self.scenes[scene].path)
        witness = None if way is None else self._witnesses.witness(code, way.pc, way.taken)
        return Diagnostic(code, path, span, message, hint, witness=witness)

    @cached_property
    def _witnesses(self) -> Witnesses:
        return Witnesses(self.project, self.scenes, self.program)

    def declared(self, code: Code, origin: Origin, message: str, hint: str) -> Diagnostic:
        """A finding at a declaration."""
        return Diagnostic(code, self.project.source(origin.path), origin.span, message, hint)

    def word_before(self, scene: str, span: Span, word: str) -> Span:
        """Where ``word`` stands in the line of ``span`` before it: a speaker before their talk.

        ``span`` itself when it does not stand there.
        """
        lines = self.lines(self.scenes[scene].path)
        if span.line > len(lines):
            return span
        head = lines[span.line - 1][: span.column - 1]
        places = [found.span() for found in re.finditer(rf"\b{re.escape(word)}\b", head)]
        return Span(span.line, places[-1][0] + 1, places[-1][1] + 1) if places else span

    def possible(
        self,
        product: Product[S],
        kinds: Iterable[type[Op]],
        fault: Callable[[Op, S], K | None],
        what: str,
    ) -> Iterator[tuple[Op, K, Way] | Diagnostic]:
        """Each op of ``kinds``, and each ``fault`` at it, that some player meets, with the way
        there.

        What could not be decided comes as a finding of its own: ``what`` says what it was about.
        """
        found: dict[tuple[int, K], list[Node]] = {}
        for pc, op, state, nodes in product.moments(*kinds):
            key = fault(op, state)
            if key is not None:
                found.setdefault((pc, key), []).extend(nodes)
        for (pc, key), nodes in sorted(found.items(), key=lambda item: item[0][0]):
            op = self.program.ops[pc]
            witness = product.witness(nodes)
            if witness == "unknown":
                yield self.finding(
                    NOT_PROVEN, op.scene, op.span, f"{what}: not proven", "look at it yourself"
                )
            elif witness != "no":
                yield op, key, Way(pc, witness)

    def always(
        self, product: Product[S], kinds: Iterable[type[Op]], fault: Callable[[Op, S], bool]
    ) -> Iterator[Op]:
        """Each op of ``kinds`` at which there is a fault on every way to it."""
        held: dict[int, bool] = {}
        for pc, op, state, _nodes in product.moments(*kinds):
            if held.get(pc, True):
                held[pc] = fault(op, state)
        for pc in sorted(held):
            if held[pc]:
                yield self.program.ops[pc]


def whole(loaded: Loaded) -> WholeStory:
    """``loaded``, every scene parsed; the same one for all who ask. Only for stories without
    errors.
    """
    found = _known.get(id(loaded))
    if found is None or found[0] is not loaded:
        _known.clear()
        story = WholeStory(loaded.project, loaded.world, loaded.all_scenes())
        found = _known[id(loaded)] = (loaded, story)
    return found[1]


_known: dict[int, tuple[Loaded, WholeStory]] = {}

"""Everything that a player can read, with its place in the source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tools.story.model import AskName, Choice, Cue, Say, Scene, Sheet, Span, Text
from tools.story.walk import walk
from tools.story.world import World


class Shown(NamedTuple):
    """One piece of text. ``path`` is relative to the story folder."""

    path: str
    text: Text

    def place(self, start: int, end: int) -> Span:
        """The span of ``text.raw[start:end]``, which lies in one line.

        The lines of a block have one indentation, so that of the first is that of all.
        """
        raw, span = self.text.raw, self.text.span
        begin = raw.rfind("\n", 0, start) + 1
        line = raw.count("\n", 0, start)
        return Span(span.line + line, span.column + start - begin, span.column + end - begin)


def shown_in(scene: Scene) -> Iterator[Shown]:
    """What a player reads in one scene, in document order."""
    yield Shown(scene.path, scene.title)
    for step in walk(scene.steps):
        match step:
            case Say():
                yield Shown(scene.path, step.text)
            case Sheet():
                for text in (step.title, step.source, step.text):
                    if text is not None:
                        yield Shown(scene.path, text)
            case Choice():
                if step.head is not None:
                    for text in (step.head.source, step.head.subject):
                        if text is not None:
                            yield Shown(scene.path, text)
                if step.caption is not None:
                    yield Shown(scene.path, step.caption.text)
                for option in step.options:
                    yield Shown(scene.path, option.text)
                    if option.note is not None:
                        yield Shown(scene.path, option.note)
            case Cue():
                if step.caption is not None:
                    yield Shown(scene.path, step.caption)
            case AskName():
                yield Shown(scene.path, step.prompt)
            case _:
                pass


def shown_in_codex(world: World) -> Iterator[Shown]:
    """The texts of the codex."""
    for entry in world.codex.values():
        for version in entry.versions:
            yield Shown(entry.origin.path, version)

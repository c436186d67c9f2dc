"""What the rest of the story needs to know of a scene: enough for every check across scenes, small
enough to keep.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tools.ids.keys import Key, keys_of
from tools.story.model import (
    Call,
    Choice,
    Finish,
    Goto,
    Say,
    Scene,
    Sheet,
    Span,
    Text,
)
from tools.story.walk import walk


class Jump(NamedTuple):
    """A way out of a scene. ``call`` comes back."""

    call: bool
    target: str
    span: Span


class SceneFacts(NamedTuple):
    """``words`` and ``lines`` count what a player can read."""

    id: str
    title: Text
    chapter: str
    path: str
    span: Span
    returns: bool
    was: tuple[str, ...]
    summary: str | None
    jumps: tuple[Jump, ...]
    endings: tuple[str, ...]
    words: int
    lines: int
    choices: int
    options: int
    keys: tuple[Key, ...]


_MARKUP = re.compile(r"\{[^{}]*\}")


def words_in(raw: str) -> int:
    """How many words a player reads in a piece of talk: markup is none."""
    return len((_MARKUP.sub("", raw) if "{" in raw else raw).split())


def _shown(*texts: Text | None) -> int:
    return sum(words_in(text.raw) for text in texts if text is not None)


def facts_of(scene: Scene) -> SceneFacts:
    jumps: list[Jump] = []
    endings: list[str] = []
    words = lines = choices = options = 0
    for step in walk(scene.steps):
        if isinstance(step, Say):
            lines += 1
            words += words_in(step.text.raw)
        elif isinstance(step, Sheet):
            lines += 1
            words += _shown(step.title, step.source, step.text)
        elif isinstance(step, Choice):
            choices += 1
            options += len(step.options)
            if step.caption is not None:
                lines += 1
                words += words_in(step.caption.text.raw)
            if step.head is not None:
                words += _shown(step.head.source, step.head.subject)
            for option in step.options:
                words += _shown(option.text, option.note)
        elif isinstance(step, Goto):
            jumps.append(Jump(False, step.scene, step.span))
        elif isinstance(step, Call):
            jumps.append(Jump(True, step.scene, step.span))
        elif isinstance(step, Finish):
            endings.append(step.ending)
    return SceneFacts(
        scene.id,
        scene.title,
        scene.chapter,
        scene.path,
        scene.span,
        scene.returns,
        scene.was,
        scene.summary,
        tuple(jumps),
        tuple(endings),
        words,
        lines,
        choices,
        options,
        keys_of(scene),
    )

"""What game/tl says: for each language the lines that are translated, by their stable id.

Ren'Py's own format: `translate german winds_77fdh6:` and the line below it, mostly under a comment
with the original. Strings of screens and options stand under `translate german strings:` and are
the engine's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tools.checks.whole import WholeStory
from tools.emit.text import script_string
from tools.graph.ops import Address
from tools.story.model import Choice, Say, Sheet, Span, Text
from tools.story.walk import walk

_HEAD = re.compile(r"^translate[ \t]+(\w+)[ \t]+(\w+)[ \t]*:[ \t]*(?:#.*)?$")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')


class Translated(NamedTuple):
    """One block. ``path`` is from the repository; ``head`` is where the id stands, ``body`` where
    the words do. ``original`` is what the comment says it was made from; ``words`` the translation;
    both as in the script, ``None`` when they are not there.
    """

    language: str
    line_id: str
    path: str
    head: Span
    body: Span | None
    original: str | None
    words: str | None


class Original(NamedTuple):
    """One line of the story; ``script`` is its text as in the script, without quotation marks."""

    address: Address
    text: Text
    script: str


@dataclass(frozen=True)
class Tongues:
    """The languages of one game."""

    story: WholeStory
    release: bool = False

    @cached_property
    def languages(self) -> Mapping[str, Sequence[Translated]]:
        """The blocks of each language that has a folder."""
        tl = self.story.project.game / "tl"
        if not tl.is_dir():
            return {}
        found: dict[str, list[Translated]] = {}
        for folder in sorted(path for path in tl.iterdir() if path.is_dir()):
            if folder.name == "None" or folder.name.startswith("."):
                continue
            blocks = found[folder.name] = []
            for path in sorted(folder.rglob("*.rpy")):
                text = path.read_text(encoding="utf-8", errors="replace")
                blocks += _blocks(text, self.story.project.relative(path))
        return found

    @cached_property
    def originals(self) -> Mapping[str, Original]:
        """Every line of the story by its stable id."""
        from tools.ids.current import ids_of

        ids = ids_of(self.story.project, self.story.scenes)
        found: dict[str, Original] = {}
        for scene in self.story.scenes.values():
            for step in walk(scene.steps):
                match step:
                    case Say() | Sheet():
                        line: Say | Sheet | None = step
                    case Choice():
                        line = step.caption
                    case _:
                        line = None
                if line is not None:
                    script = script_string(line.text)[1:-1]
                    address = Address(scene.id, line.slot)
                    found[ids[scene.id][line.slot]] = Original(address, line.text, script)
        return found


def _blocks(text: str, path: str) -> Iterator[Translated]:
    lines = text.split("\n")
    for number, line in enumerate(lines):
        head = _HEAD.match(line)
        if head is None or head.group(2) in ("strings", "python", "style"):
            continue
        original = words = None
        body: Span | None = None
        for offset, inner in enumerate(lines[number + 1 :], number + 2):
            if inner.strip() and not inner.startswith((" ", "\t")):
                break
            found = _STRING.search(inner)
            if found is None:
                continue
            if inner.lstrip().startswith("#"):
                original = found.group(1)
            else:
                words = found.group(1)
                body = Span(offset, found.start(1) + 1, found.end(1) + 1)
                break
        where = Span(number + 1, head.start(2) + 1, head.end(2) + 1)
        yield Translated(head.group(1), head.group(2), path, where, body, original, words)

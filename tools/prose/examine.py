"""Everything that is said about the words of a story: fit, letters, spelling, house style."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from tools.diagnostics.model import Bag
from tools.project import Project
from tools.prose import codes
from tools.prose.faces import READINGS, Faces, drawn_elsewhere
from tools.prose.fit import Fitter
from tools.prose.spelling import Speller
from tools.story.model import Choice, Cue, Say, Scene, Sheet, Span, Text
from tools.story.walk import walk
from tools.story.world import Origin, World

_DASHES = re.compile("[–—]")


@dataclass
class Proofreader:
    """Reads the texts of one story. ``fitter`` is there when the game has the fonts that its
    screens are drawn with, ``speller`` when the project asks for spelling.
    """

    world: World
    fitter: Fitter | None
    speller: Speller | None

    @staticmethod
    def of(project: Project, world: World) -> Proofreader:
        faces = Faces(project.game / "fonts")
        return Proofreader(
            world,
            Fitter(faces, world) if faces.present else None,
            Speller(world) if project.spelling else None,
        )

    @cached_property
    def _avoid(self) -> re.Pattern[str] | None:
        phrases = [
            re.escape(phrase).replace(r"\ ", r"\s+").replace("'", "['’]")
            for phrase in self.world.dictionary.avoid
        ]
        if not phrases:
            return None
        return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)

    @cached_property
    def _sound(self) -> set[str]:
        """Letters that every font has, as far as they have been met."""
        return set()

    def scene(self, scene: Scene, bag: Bag) -> None:
        """Report what is wrong with the words of ``scene``."""
        if self.fitter is not None:
            self.fitter.examine(scene, bag)
        self._words(scene.title, bag)
        for step in walk(scene.steps):
            if isinstance(step, Say):
                self._say(step, bag)
            else:
                for text in _texts(step):
                    self._words(text, bag)
                if isinstance(step, Choice) and step.caption is not None:
                    self._say(step.caption, bag)

    def data_files(
        self, bag_for: Callable[[str], Bag], lines_of: Callable[[str], list[str]]
    ) -> None:
        """Report what is wrong with the words of cast, places, audio, endings and codex.

        ``bag_for`` and ``lines_of`` give the findings and the lines of a file of the story.
        """
        world, fitter = self.world, self.fitter
        for member in world.cast.values():
            origin = member.origin
            if fitter is not None:
                fitter.name(member.name, origin.span, bag_for(origin.path))
            self._plain((member.alt,), origin, bag_for, lines_of)
        for place in world.places.values():
            self._plain((place.alt,), place.origin, bag_for, lines_of)
        for sound in world.sounds.values():
            if fitter is not None and sound.caption is not None:
                origin = sound.origin
                fitter.caption((sound.caption,), origin.span, bag_for(origin.path))
            self._plain((sound.caption,), sound.origin, bag_for, lines_of)
        for ending in world.endings.values():
            self._plain((ending.title, ending.hint), ending.origin, bag_for, lines_of)
        for entry in world.codex.values():
            for version in entry.versions:
                self._words(version, bag_for(entry.origin.path))

    def _say(self, say: Say, bag: Bag) -> None:
        text = say.text
        self._words(text, bag)
        raw = text.raw
        if len(_DASHES.findall(raw)) > 1:
            second = list(_DASHES.finditer(raw))[1].start()
            bag.add(
                codes.TOO_MANY_DASHES,
                _at(text, second, 1),
                "this line has more than one dash",
                hint="make one of them a full stop or a comma",
            )

    def _words(self, text: Text, bag: Bag) -> None:
        raw = text.raw
        if self.fitter is not None:
            self._glyphs(text, bag)
        if self._avoid is not None:
            for found in self._avoid.finditer(raw):
                bag.add(
                    codes.STOCK_PHRASE,
                    _at(text, found.start(), len(found.group())),
                    f"“{found.group()}” is a stock phrase",
                    hint="say what is seen or done",
                )
        if self.speller is None:
            return
        for part in text.parts:
            if not isinstance(part, str):
                continue
            for _offset, word in self.speller.unknown(part):
                place = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", raw)
                span = text.span if place is None else _at(text, place.start(), len(word))
                self._misspelt(word, span, bag)

    def _plain(
        self,
        texts: tuple[str | None, ...],
        origin: Origin,
        bag_for: Callable[[str], Bag],
        lines_of: Callable[[str], list[str]],
    ) -> None:
        """Spelling of what was declared at ``origin``; its words stand on the lines after it."""
        if self.speller is None:
            return
        for text in texts:
            for _offset, word in self.speller.unknown(text or ""):
                span = _below(origin.span, word, lines_of(origin.path))
                self._misspelt(word, span, bag_for(origin.path))

    def _misspelt(self, word: str, span: Span, bag: Bag) -> None:
        near = None if self.speller is None else self.speller.suggestion(word)
        hint = f"did you mean `{near}`? " if near else ""
        bag.add(
            codes.MISSPELT,
            span,
            f"`{word}` is not in the dictionary",
            hint=f"{hint}a right word goes into dictionary.yaml, under `words`",
        )

    def _glyphs(self, text: Text, bag: Bag) -> None:
        for part in text.parts:
            if not isinstance(part, str) or self._sound.issuperset(part):
                continue
            for letter in sorted(set(part).difference(self._sound)):
                lacking = self._lacking(letter)
                if lacking is None:
                    self._sound.add(letter)
                    continue
                bag.add(
                    codes.NO_GLYPH,
                    _at(text, max(text.raw.find(letter), 0), 1),
                    f"{lacking} has no “{letter}” (U+{ord(letter):04X})",
                    hint="write it another way",
                )

    def _lacking(self, letter: str) -> str | None:
        """A font of the game that would show a box for ``letter``."""
        found = None
        if self.fitter is not None and not drawn_elsewhere(letter):
            for reading in READINGS:
                for cut in ("text", "mono"):
                    face = self.fitter.faces.face(cut, reading)
                    if not face.has(letter):
                        found = face.name
        return found


def _texts(step: object) -> Iterator[Text]:
    """The texts of a step other than a line of talk."""
    found: list[Text | None] = []
    if isinstance(step, Sheet):
        found = [step.title, step.source, step.text]
    elif isinstance(step, Choice):
        if step.head is not None:
            found = [step.head.source, step.head.subject]
        for option in step.options:
            found += [option.text, option.note]
    elif isinstance(step, Cue):
        found = [step.caption]
    for text in found:
        if text is not None:
            yield text


def _below(span: Span, word: str, lines: list[str]) -> Span:
    """Where ``word`` stands, from the line of ``span`` on; ``span`` when it cannot be found."""
    sought = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
    for number, line in enumerate(lines[span.line - 1 :], span.line):
        found = sought.search(line)
        if found is not None:
            return Span(number, found.start() + 1, found.end() + 1)
    return span


def _at(text: Text, offset: int, length: int) -> Span:
    """The place of ``length`` letters in ``text``; the whole of it when it was not typed so.

    A text of several lines stands in a block: each of its lines begins at the block's own column.
    """
    before = text.raw[:offset]
    line = text.span.line + before.count("\n")
    column = text.span.column + offset - (before.rfind("\n") + 1)
    if "\n" not in text.raw and text.span.end - text.span.column != len(text.raw):
        return text.span
    return Span(line, column, column + length)

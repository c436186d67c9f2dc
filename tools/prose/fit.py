"""Whether each text of a scene fits the screen that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from tools.diagnostics.model import Bag, Code
from tools.prose import codes, panels
from tools.prose.bounds import Room, Shares, surely_fits
from tools.prose.faces import READINGS, Faces
from tools.prose.measure import Extent, Eyes, Piece, Type, measure, pieces
from tools.story.conditions import Value
from tools.story.model import Choice, Cue, Interpolation, Part, Say, Scene, Sheet, Span, Text
from tools.story.walk import walk
from tools.story.world import Variable, World

NAME_LENGTH = 18
"""Letters that a player may type as a surname: game/systems/record_ren.py."""
LONGEST_NAME = "W" + "w" * (NAME_LENGTH - 1)
"""The widest name that still looks like one."""
FIRST = Eyes(1.0, "house")
"""What a new player sees."""
LARGEST = tuple(Eyes(2.0, reading) for reading in READINGS)
_NAMES = {"house": "the game's font", "hyperlegible": "Atkinson", "opendyslexic": "OpenDyslexic"}


@dataclass
class Fitter:
    """Measures a story's texts; ``longest`` has for each variable the longest text it shows as."""

    faces: Faces
    world: World
    _last: tuple[Sequence[Part], Type, list[Piece]] | None = None

    @cached_property
    def longest(self) -> dict[str, str]:
        return {name: _longest(variable) for name, variable in self.world.variables.items()}

    @cached_property
    def _talk(self) -> Shares:
        types = tuple(panels.SAY.values())
        rooms = [Room(types, FIRST, panels.LINES_OF_TALK, panels.text_width(1.0))]
        for eyes in LARGEST:
            high = panels.talk_room(eyes, self.faces, True, True)
            lines = min(int(high / panels.line(t, eyes, self.faces)) for t in types)
            rooms.append(Room(types, eyes, lines, panels.text_width(eyes.scale)))
        return Shares(self.faces, rooms)

    @cached_property
    def _menu(self) -> tuple[Shares, Shares]:
        """For the options of a choice and for their notes: two lines of each, which fit."""
        return self._two_lines(panels.OPTION, panels.choice_width, panels.choice_room(True))

    @cached_property
    def _desk(self) -> tuple[Shares, Shares]:
        """The same at the desk."""
        return self._two_lines(panels.DESK_OPTION, lambda _: panels.DESK_WIDTH, panels.DESK_ROOM)

    def _two_lines(
        self, option: Type, width: Callable[[float], int], high: float
    ) -> tuple[Shares, Shares]:
        found = []
        for type_ in (option, panels.NOTE):
            rooms = [Room((type_,), FIRST, 2, width(1.0))]
            for eyes in LARGEST:
                # Half of the height for the words and half for the note, less what frames them.
                plate = panels.line(panels.PLATE, eyes, self.faces)
                lines = int((high - plate - 60) / 2 / panels.line(type_, eyes, self.faces))
                rooms.append(Room((type_,), eyes, lines, width(eyes.scale)))
            found.append(Shares(self.faces, rooms))
        return found[0], found[1]

    def examine(self, scene: Scene, bag: Bag) -> None:
        """Report what does not fit in ``scene``."""
        for step in walk(scene.steps):
            if isinstance(step, Say):
                self._say(step, bag)
            elif isinstance(step, Sheet):
                self._sheet(step, bag)
            elif isinstance(step, Choice):
                self._choice(step, bag)
            elif isinstance(step, Cue) and step.caption is not None:
                self.caption(step.caption.parts, step.caption.span, bag)

    def extent(self, parts: Sequence[Part], type_: Type, eyes: Eyes, width: int) -> Extent:
        """How ``parts`` are laid out for a player with the longest name."""
        # A text is asked about for several eyes in a row: what it is made of stays the same.
        if self._last is None or self._last[0] is not parts or self._last[1] is not type_:
            cut_up = pieces(parts, type_, LONGEST_NAME, self.longest)
            self._last = (parts, type_, cut_up)
        else:
            cut_up = self._last[2]
        return measure(cut_up, type_, eyes, width, self.faces)

    def caption(self, parts: Sequence[Part], span: Span, bag: Bag) -> None:
        """A sound's caption."""
        lines = self.extent(parts, panels.CAPTION, FIRST, panels.CAPTION_WIDTH).lines
        if lines > panels.CAPTION_LINES:
            self._report(bag, codes.LONG_CAPTION, span, f"the caption takes {lines} lines, not 2")

    def name(self, words: str, span: Span, bag: Bag) -> None:
        """The name above the text window."""
        parts = _with_name(words)
        for eyes in LARGEST:
            width = panels.text_width(eyes.scale)
            found = self.extent(parts, panels.PLATE, eyes, width)
            if found.lines > 1:
                message = f"the name is wider than the text window {_seen(eyes)}"
                self._report(bag, codes.WIDE_WORD, span, message, "shorten the name")
                return

    def _say(self, say: Say, bag: Bag) -> None:
        parts = say.text.parts
        type_ = panels.SAY[say.mode]
        if self._fits(say.text, self._talk):
            return
        width = panels.text_width(1.0)
        found = self.extent(parts, type_, FIRST, width)
        if found.lines > panels.LINES_OF_TALK:
            over = self._overhang(parts, type_, width)
            self._report(
                bag,
                codes.TOO_LONG,
                say.text.span,
                f"this takes {found.lines} lines of the text window, which holds "
                f"{panels.LINES_OF_TALK}",
                f"cut about {over} letters, or split it into two lines",
            )
            return
        member = self.world.cast.get(say.speaker or "")
        role = member is not None and member.role is not None and say.mode == "talk"
        for eyes in LARGEST:
            width = panels.text_width(eyes.scale)
            found = self.extent(parts, type_, eyes, width)
            room = panels.talk_room(eyes, self.faces, member is not None, role)
            if found.width > width:
                self._wide(bag, say.text.span, found, eyes)
                return
            if found.height > room:
                self._too_large(bag, say.text.span, found.height - room, eyes)
                return

    def _sheet(self, sheet: Sheet, bag: Bag) -> None:
        if sheet.style == "card":
            self._card(sheet, bag)
            return
        width = panels.sheet_width(1.0)
        for head, type_ in ((sheet.title, panels.SHEET_TITLE), (sheet.source, panels.SMALL)):
            if head is not None:
                self._head(head, type_, width, panels.sheet_width(2.0), bag)
        type_ = panels.SLIP if sheet.style == "log" else panels.TALK
        for eyes in LARGEST:
            width = panels.sheet_width(eyes.scale)
            found = self.extent(sheet.text.parts, type_, eyes, width)
            if found.width > width:
                self._wide(bag, sheet.text.span, found, eyes)
                return

    def _card(self, card: Sheet, bag: Bag) -> None:
        found = self.extent(card.text.parts, panels.CARD, FIRST, panels.CARD_WIDTH)
        if found.lines > 2:
            message = f"the card takes {found.lines} lines, not 2"
            self._report(bag, codes.LONG_HEAD, card.text.span, message, "shorten it")
            return
        if card.source is not None:
            lines = self.extent(card.source.parts, panels.CARD_LINE, FIRST, panels.CARD_WIDTH).lines
            if lines > 1:
                message = f"the line under the card takes {lines} lines, not 1"
                self._report(bag, codes.LONG_HEAD, card.source.span, message, "shorten it")
        for eyes in LARGEST:
            found = self.extent(card.text.parts, panels.CARD, eyes, panels.CARD_WIDTH)
            if found.width > panels.CARD_WIDTH:
                self._wide(bag, card.text.span, found, eyes)
                return
            below = 0.0
            if card.source is not None:
                below = self.extent(
                    card.source.parts, panels.CARD_LINE, eyes, panels.CARD_WIDTH
                ).height
            above = panels.line(panels.CARD_LINE, eyes, self.faces)
            over = found.height + above + below + 53 - panels.SCREEN[1]
            if over > 0:
                self._too_large(bag, card.text.span, over, eyes)
                return

    def _choice(self, choice: Choice, bag: Bag) -> None:
        if choice.head is not None:
            self._slip(choice, bag)
        elif choice.caption is not None:
            self._say(choice.caption, bag)
        desk = choice.kind == "desk"
        texts, notes = self._desk if desk else self._menu
        if self._at_most(choice) <= panels.choice_room(True) and all(
            self._fits(option.text, texts)
            and (option.note is None or self._fits(option.note, notes))
            for option in choice.options
        ):
            return
        heights = [self._option(option.text, option.note, desk, bag) for option in choice.options]
        room = panels.DESK_ROOM if desk else panels.choice_room(choice.caption is not None)
        # Options that depend on the state are not all there at once; only what always stands there
        # is sure to crowd, unless it already would without them.
        sure = sum(
            height
            for height, option in zip(heights, choice.options, strict=True)
            if option.when is None
        )
        if sure > room:
            self._report(
                bag,
                codes.CROWDED,
                choice.span,
                f"the options are {round(sure - room)} pixels higher than the screen has room for",
                "shorten options and notes, or offer fewer at a time",
            )

    def _fits(self, text: Text, shares: Shares) -> bool:
        return surely_fits(text.parts, shares, LONGEST_NAME, self.longest)

    def _at_most(self, choice: Choice) -> float:
        """Height at 100 % of options of two lines with notes of two lines, at the desk or not."""
        line = panels.line(panels.OPTION, FIRST, self.faces)
        note = panels.line(panels.NOTE, FIRST, self.faces)
        plate = panels.line(panels.PLATE, FIRST, self.faces)
        return sum(
            2 * line + plate + 51 + (0 if option.note is None else 2 * note + 5)
            for option in choice.options
        )

    def _option(self, text: Text, note: Text | None, desk: bool, bag: Bag) -> float:
        """Reports an option that is too long; its height at 100 %."""
        type_ = panels.DESK_OPTION if desk else panels.OPTION
        allowed = 3 if desk else 2
        height = 0.0
        for eyes in (FIRST, *LARGEST):
            width = panels.DESK_WIDTH if desk else panels.choice_width(eyes.scale)
            found = self.extent(text.parts, type_, eyes, width)
            below = None
            if note is not None:
                below = float(self.extent(note.parts, panels.NOTE, eyes, width).height)
            if found.width > width:
                self._wide(bag, text.span, found, eyes)
                return height
            if desk:
                whole = panels.desk_option_height(found.height, below, eyes, self.faces)
            else:
                whole = panels.option_height(found.height, below)
            if eyes is FIRST:
                height = whole
                if found.lines > allowed:
                    message = f"this option takes {found.lines} lines, not {allowed}"
                    self._report(bag, codes.LONG_OPTION, text.span, message, "shorten it")
                    return height
            elif whole > (panels.DESK_ROOM if desk else panels.choice_room(True)):
                message = f"this option is higher than the menu {_seen(eyes)}"
                self._report(bag, codes.LONG_OPTION, text.span, message, "shorten it or its note")
                return height
        return height

    def _slip(self, choice: Choice, bag: Bag) -> None:
        head, caption = choice.head, choice.caption
        if head is None or caption is None:
            return
        for eyes in (FIRST, *LARGEST):
            width = panels.slip_width(eyes.scale)
            lead = round(90 * eyes.scale) + 14
            heights: list[float | None] = []
            for text, type_ in ((head.subject, panels.SLIP_SUBJECT), (head.source, panels.SMALL)):
                found = None if text is None else self.extent(text.parts, type_, eyes, width - lead)
                heights.append(None if found is None else float(found.height))
                if text is not None and found is not None and found.width > width - lead:
                    self._wide(bag, text.span, found, eyes)
                    return
            room = panels.slip_room(eyes, self.faces, heights[0], heights[1])
            body = self.extent(caption.text.parts, panels.SLIP, eyes, width)
            span = caption.text.span
            if body.width > width:
                self._wide(bag, span, body, eyes)
                return
            if eyes is FIRST and body.height > room:
                message = f"the message is {round(body.height - room)} pixels longer than its paper"
                self._report(bag, codes.LONG_SLIP, span, message, "cut a line")
            if room < 2 * panels.line(panels.SLIP, eyes, self.faces):
                at = head.subject.span if head.subject is not None else span
                message = f"sender and subject leave no room for the message {_seen(eyes)}"
                self._report(bag, codes.LONG_HEAD, at, message, "shorten them")
                return

    def _head(self, head: Text, type_: Type, width: int, large: int, bag: Bag) -> None:
        lines = self.extent(head.parts, type_, FIRST, width).lines
        if lines > 2:
            message = f"this heading takes {lines} lines, not 2"
            self._report(bag, codes.LONG_HEAD, head.span, message, "shorten it")
            return
        for eyes in LARGEST:
            found = self.extent(head.parts, type_, eyes, large)
            if found.width > large:
                self._wide(bag, head.span, found, eyes)
                return
            if found.height > panels.SHEET_ROOM / 2:
                message = f"this heading takes half of the paper {_seen(eyes)}"
                self._report(bag, codes.LONG_HEAD, head.span, message, "shorten it")
                return

    def _overhang(self, parts: Sequence[Part], type_: Type, width: int) -> int:
        """About how many letters are too many."""
        size = type_.size
        face = self.faces.face(type_.cut, "house")
        text = "".join(part if isinstance(part, str) else LONGEST_NAME for part in parts)
        whole = face.width(text) * size
        return max(5, round((whole / (panels.LINES_OF_TALK * width) - 0.97) * len(text)))

    def _wide(self, bag: Bag, span: Span, found: Extent, eyes: Eyes) -> None:
        message = f"`{found.widest}` is wider than the line {_seen(eyes)}"
        self._report(bag, codes.WIDE_WORD, span, message, "give it a place to break")

    def _too_large(self, bag: Bag, span: Span, over: float, eyes: Eyes) -> None:
        message = f"this is {round(over)} pixels higher than the screen {_seen(eyes)}"
        self._report(bag, codes.TOO_LARGE, span, message, "cut, or split it into two lines")

    def _report(
        self, bag: Bag, code: Code, span: Span, message: str, hint: str = "shorten it"
    ) -> None:
        bag.add(code, span, message, hint=hint)


def _seen(eyes: Eyes) -> str:
    return f"at {round(100 * eyes.scale)} % in {_NAMES[eyes.reading]}"


def _with_name(words: str) -> tuple[Part, ...]:
    """A cast member's name, which may hold the player's."""

    def parts() -> Iterator[Part]:
        for number, piece in enumerate(words.split("[player_name]")):
            if number:
                yield Interpolation("player_name")
            if piece:
                yield piece

    return tuple(parts())


def _longest(variable: Variable) -> str:
    shown: list[Value] = [*variable.values, variable.low, variable.high, variable.start]
    return max((str(value) for value in shown), key=len)

"""Events as lines of a terminal: each kind of talk has a shape of its own, with or without a
Unicode terminal.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tools.sim import events
from tools.sim.stage import Stage
from tools.story.world import World

_MARK = re.compile(r"\[\[|\{\{|\{(/?)(\w+)(?:=[^{}]*)?\}")
_SIGNS = {"i": "_", "b": "*", "s": "~"}
_ASCII = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2013": "-",
        "\u2014": "--",
        "\u2026": "...",
        "\u00b7": "-",
        "\u2212": "-",
        "\u00a0": " ",
    }
)


@dataclass(frozen=True)
class Signs:
    """What lines are drawn with."""

    rule: str
    corners: tuple[str, str, str, str]
    side: str
    wave: str
    bullet: str


UNICODE = Signs("\u2500", ("\u250c", "\u2510", "\u2514", "\u2518"), "\u2502", "\u224b", "\u00b7")
PLAIN = Signs("-", ("+", "+", "+", "+"), "|", ")))", "*")


@dataclass(frozen=True)
class Typesetter:
    """Lays events out ``width`` columns wide.

    ``ascii`` keeps to plain ASCII: other letters become ``?``.
    """

    world: World
    titles: dict[str, str]
    width: int
    ascii: bool

    @property
    def signs(self) -> Signs:
        return PLAIN if self.ascii else UNICODE

    def lay_out(
        self, event: events.Event, name: str, caption: events.Line | None = None
    ) -> list[str]:
        """The lines that show ``event``, empty for what only eyes and ears get.

        ``name`` is the player's. ``caption`` is the body of a desk message: it shows with its menu,
        not by itself.
        """
        if isinstance(event, events.Line) and event.mode == "slip":
            return []
        if isinstance(event, events.Menu) and event.slip is not None and caption is not None:
            return self._encoded(("", *self._slip(event.slip, caption), "", *self._offers(event)))
        return self._encoded(self._lines(event, name))

    def place(self, stage: Stage) -> list[str]:
        """Where we are now."""
        if stage.place is None:
            return []
        known = self.world.places.get(stage.place)
        where = known.name if known else stage.place
        light = f" ({stage.light})" if stage.light and known and len(known.lights) > 1 else ""
        return self.note(f"[{where}{light}]")

    def note(self, words: str) -> list[str]:
        """Something that is not the story's own words."""
        return self._encoded(("", f"  {words}"))

    def _encoded(self, lines: Iterable[str]) -> list[str]:
        if not self.ascii:
            return list(lines)
        return [line.translate(_ASCII).encode("ascii", "replace").decode() for line in lines]

    def _lines(self, event: events.Event, name: str) -> Iterator[str]:
        match event:
            case events.Line():
                yield ""
                yield from self._line(event, name)
            case events.Sheet():
                yield ""
                yield from self._sheet(event)
            case events.Menu():
                yield ""
                yield from self._offers(event)
            case events.SceneStart():
                title = f" {self.titles.get(event.scene, event.scene)} "
                yield ""
                yield (
                    self.signs.rule * 2
                    + title
                    + self.signs.rule * max(0, self.width - len(title) - 2)
                )
            case events.Sound():
                known = self.world.sounds.get(event.name)
                caption = event.caption or (known.caption if known else None)
                if caption:
                    yield from ("", f"  ({caption})")
            case events.Unlocked():
                entry = self.world.codex.get(event.entry)
                title = entry.title if entry else event.entry
                yield from ("", f"  {self.signs.bullet} Codex: {title} ({event.version})")
            case events.NameAsked():
                yield from ("", *self._wrapped(event.prompt, "  ", "  "))
            case events.End():
                yield from self._end(event)
            case events.SimFault():
                yield ""
                yield f"  The story breaks here: {event.message}."
                yield f"  Scene {event.scene}, line {event.span.line}."
            case events.Direction():
                pass

    def _line(self, line: events.Line, name: str) -> Iterator[str]:
        words = styled(line.marked)
        who = "" if line.speaker is None else self._name(line.speaker, name)
        if line.off:
            who += " (off)"
        match line.mode:
            case "radio":
                head = f"  {self.signs.wave} {who.upper()}: " if who else f"  {self.signs.wave} "
                yield from self._wrapped(words, head, "      ")
            case "thought":
                yield from self._wrapped(words, "      ( ", "        ", ")")
            case "telemetry":
                yield from self._wrapped(words, "  > ", "  > ")
            case "talk" | "slip":
                head = f"  {who}: " if who else "  "
                yield from self._wrapped(words, head, "    " if who else "  ")

    def _name(self, speaker: str, name: str) -> str:
        member = self.world.cast.get(speaker)
        return speaker if member is None else member.name.replace("[player_name]", name)

    def _sheet(self, sheet: events.Sheet) -> Iterator[str]:
        words = styled(sheet.marked)
        if sheet.style == "card":
            yield words.upper().center(self.width).rstrip()
            if sheet.source:
                yield sheet.source.center(self.width).rstrip()
            return
        heads = [head for head in (sheet.title, sheet.source) if head]
        yield from self._boxed([*heads, "", *words.split("\n")] if heads else words.split("\n"))

    def _slip(self, slip: events.Slip, body: events.Line) -> Iterator[str]:
        tab = "[red tab] " if slip.red_tab else ""
        heads = [head for head in (slip.source, slip.subject) if head]
        first = tab + ": ".join(heads)
        yield from self._boxed([*([first, ""] if first else []), *styled(body.marked).split("\n")])

    def _offers(self, menu: events.Menu) -> Iterator[str]:
        for number, offer in enumerate(menu.offered, 1):
            verb = f"{offer.verb.upper()}: " if offer.verb else ""
            yield from self._wrapped(f"{verb}{offer.text}", f"  {number}. ", "     ")
            if offer.note:
                yield from self._wrapped(offer.note, f"     {self.signs.bullet} ", "       ")

    def _end(self, end: events.End) -> Iterator[str]:
        if end.ending is None:
            yield from ("", "  (The scene returns to whoever called it.)")
            return
        known = self.world.endings.get(end.ending)
        yield ""
        yield f"The end: {known.title if known else end.ending}".center(self.width).rstrip()

    def _boxed(self, paragraphs: Iterable[str]) -> Iterator[str]:
        left, right, below, under = self.signs.corners
        side = self.signs.side
        inner = self.width - 8
        yield f"  {left}{self.signs.rule * (inner + 2)}{right}"
        for paragraph in paragraphs:
            for line in textwrap.wrap(paragraph, inner) or [""]:
                yield f"  {side} {line.ljust(inner)} {side}"
        yield f"  {below}{self.signs.rule * (inner + 2)}{under}"

    def _wrapped(self, words: str, first: str, rest: str, last: str = "") -> list[str]:
        text = " ".join(words.split()) + last
        return textwrap.wrap(
            text, self.width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
        ) or [first.rstrip()]


def styled(marked: str) -> str:
    """Talk with its markup as plain signs: ``_thought_``, ``*loud*``, ``~struck out~``; other tags
    are left out.
    """

    def sign(mark: re.Match[str]) -> str:
        found = mark.group()
        return found[0] if found in ("[[", "{{") else _SIGNS.get(mark.group(2), "")

    return _MARK.sub(sign, marked)

"""One scene of the generated story.

Conditions are chosen so that each of them can hold and can fail, whatever came before: a scene
never asks about the same variable twice, nor about one that decided whether the scene is played at
all. So a story without faults comes out.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.bench.text import Writer
from tools.bench.vocabulary import EXPRESSIONS
from tools.bench.world import AMBIENCE, COUNTERS, HIGHEST, MUSIC, SOUNDS, Names, Variable


def condition(variable: Variable | str, random: Random) -> str:
    """A condition on one variable that can hold and can fail."""
    if isinstance(variable, str) or variable.kind == "range":
        name = variable if isinstance(variable, str) else variable.name
        return f"{name} {random.choice(('>=', '<', '=='))} {random.randint(1, HIGHEST)}"
    if variable.kind == "flag":
        return variable.name if random.random() < 0.5 else f"not {variable.name}"
    value = random.choice(variable.values)
    luck = random.random()
    if luck < 0.6:
        return f"{variable.name} == {value}"
    if luck < 0.8:
        return f"{variable.name} != {value}"
    return f"{variable.name} in ({variable.values[0]}, {variable.values[1]})"


class SceneWriter:
    """Writes one scene as YAML; ``asked`` are the variables that its conditions may read, each
    once.
    """

    def __init__(
        self, names: Names, random: Random, writer: Writer, asked: Sequence[Variable | str]
    ) -> None:
        self.names = names
        self.random = random
        self.writer = writer
        self.asked = random.sample(list(asked), len(asked))
        self.lines: list[str] = []
        self.on_stage = random.sample(names.cast, 2)

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"

    def add(self, depth: int, *lines: str) -> None:
        self.lines += ["  " * depth + line for line in lines]

    def head(self, scene: str, *, returns: bool, first: bool) -> None:
        """The head, and who is on stage."""
        random = self.random
        self.add(0, f"scene: {scene}", f"title: {self.writer.sentence(2, 4).rstrip('?.')}")
        if random.random() < 0.4:
            self.add(0, f"summary: {self.writer.sentence(8, 14).replace(',', '')}")
        if returns:
            self.add(0, "returns: yes")
        else:
            place = random.choice(list(self.names.places))
            lights = self.names.places[place]
            self.add(0, f"place: {place}{' ' + random.choice(lights) if lights else ''}")
            # A chapter says what it sounds like, and so does a place: always the same.
            if first or random.random() < 0.3:
                self.add(0, f"music: {random.choice(MUSIC)}")
            number = list(self.names.places).index(place)
            self.add(0, f"ambience: {AMBIENCE[number % len(AMBIENCE)]}")
        self.add(0, "steps:")
        if not returns:
            one, two = self.on_stage
            self.add(1, f"- enter: [{one} {random.choice(EXPRESSIONS)} @left, {two} @right]")
        else:
            # Whoever is there is the caller's business.
            self.on_stage = []

    def talk(self, depth: int, count: int, *, conditions: bool = True) -> None:
        """A ``|`` block of ``count`` lines."""
        self.add(depth, "- |")
        for _ in range(count):
            self.add(depth + 1, self._line(conditions))

    def radio(self, depth: int, count: int) -> None:
        self.add(depth, "- radio: |")
        for _ in range(count):
            self.add(depth + 2, f"{self.random.choice(self.names.voices)}: {self.writer.line()}")

    def cue(self, depth: int) -> None:
        """One step of staging or sound."""
        luck = self.random.random()
        if luck < 0.3:
            self.add(depth, f"- sound: {self.random.choice(SOUNDS)}")
        elif luck < 0.6 and self.on_stage:
            who = self.random.choice(self.on_stage)
            self.add(depth, f"- show: {who} {self.random.choice(EXPRESSIONS)}")
        elif luck < 0.8:
            self.add(depth, f"- pause: {self.random.choice(('0.5', '1', '1.5'))}")
        elif luck < 0.9:
            self.add(depth, "- camera: close left")
        else:
            self.add(depth, f"- codex: {self.random.choice(self.names.entries)}")

    def ask(self, most: int = 2) -> str | None:
        """A condition on up to ``most`` of the variables that are left; ``None`` when none is."""
        count = min(most, len(self.asked), self.random.choice((1, 1, 2)))
        parts = [condition(self.asked.pop(), self.random) for _ in range(count)]
        return self.random.choice((" and ", " or ")).join(parts) or None

    def branch(self, depth: int) -> None:
        """An ``if`` in one of its two forms; plain talk when there is nothing left to ask about."""
        first = self.ask()
        if first is None:
            self.talk(depth, 2)
            return
        second = self.ask(1) if self.random.random() < 0.4 else None
        if second is None:
            self.add(depth, f"- when: {first}")
            self.add(depth + 1, "then:")
            self.talk(depth + 2, 2)
        else:
            self.add(depth, "- cases:")
            for test in (first, second):
                self.add(depth + 2, f"- when: {test}", "  then:")
                self.talk(depth + 4, 1)
        if second is not None or self.random.random() < 0.5:
            self.add(depth + 1, "else:")
            self.talk(depth + 2, 1)

    def effect(self) -> str | None:
        """A change of one counter that this scene does not ask about."""
        left = [name for name in self.asked if isinstance(name, str)]
        if not left:
            return None
        name = self.random.choice(left)
        self.asked.remove(name)
        return f"{name}: {self.random.choice(('+1', '-1', '+2'))}"

    def choice(self, depth: int, gotos: Sequence[tuple[str, str | None]] = ()) -> None:
        """A choice. With ``gotos`` (scene, condition) each option leads somewhere; the first option
        is always offered.
        """
        self.add(depth, f"- choice: {self._caption()}", "  options:")
        count = len(gotos) or self.random.choice((2, 2, 3))
        for number in range(count):
            target, when = gotos[number] if gotos else (None, None)
            self.add(depth + 2, f"- say: {self.writer.caption()}")
            if target is None and number and self.random.random() < 0.4:
                when = self.ask(1)
            if when is not None:
                self.add(depth + 3, f"when: {when}")
            effect = self.effect() if number and when is None else None
            if effect is not None:
                self.add(depth + 3, f"set: {{{effect}}}")
            if self.random.random() < 0.6:
                self.add(depth + 3, "then:")
                self.talk(depth + 4, 1, conditions=False)
            if target is not None:
                self.add(depth + 3, f"goto: {target}")

    def desk(self, depth: int, message: str) -> None:
        self.add(depth, f"- desk: {message}", "  from: Authority, Section Four")
        self.add(depth + 1, f"subject: {self.writer.sentence(2, 4).rstrip('?.')}", "text: |")
        self.add(depth + 2, self.writer.line())
        effect = self.effect()
        self.add(depth + 1, "options:", f"  - forward: {self.writer.caption()}")
        if effect is not None:
            self.add(depth + 3, f"set: {{{effect}}}")
        altered = self.writer.counted(self.writer.sentence(6, 14))
        self.add(depth + 2, f"- hold: {self.writer.caption()}", f"- alter: {altered}")

    def decide(self, depth: int, variable: Variable) -> None:
        """The choice (or the hub) that gives ``variable`` any of its values."""
        if variable.kind == "range":
            self.hub(depth, [f"{variable.name}: +1", f"{variable.name}: -1"])
            return
        values = variable.values or ("yes", "no")
        self.add(depth, f"- choice: {self._caption()}", "  options:")
        for value in values:
            self.add(depth + 2, f"- say: {self.writer.caption()}")
            self.add(depth + 3, f"note: {self.writer.sentence(3, 6)}")
            self.add(depth + 3, f"set: {{{variable.name}: {value}}}", "then:")
            self.talk(depth + 4, 1, conditions=False)

    def hub(self, depth: int, effects: Sequence[str]) -> None:
        """A hub with one lasting option for each of ``effects``, one that is offered once, and a
        way out.
        """
        self.add(depth, f"- hub: {self._caption()}", "  options:")
        for effect in effects:
            self.add(depth + 2, f"- say: {self.writer.caption()}", f"  set: {{{effect}}}")
        self.add(depth + 2, f"- say: {self.writer.caption()}", "  once: yes", "  then:")
        self.talk(depth + 4, 2, conditions=False)
        self.add(depth + 2, f"- say: {self.writer.caption()}", "  leave: yes")

    def goto(self, target: str) -> None:
        self.add(1, f"- goto: {target}")

    def endings(self, endings: Sequence[str]) -> None:
        """One ending a case, the last one for whoever meets none."""
        self.add(1, "- cases:")
        for ending in endings[:-1]:
            test = condition(self.asked.pop(), self.random)
            self.add(3, f"- when: {test}", f"  then: [{{ending: {ending}}}]")
        self.add(2, f"else: [{{ending: {endings[-1]}}}]")

    def _caption(self) -> str:
        return self.writer.counted(self.writer.sentence(2, 6))

    def _line(self, conditions: bool) -> str:
        line = self.writer.line()
        luck = self.random.random()
        if conditions and luck < 0.03:
            test = self.ask(1)
            return line if test is None else f"(if {test}) {line}"
        if luck < 0.45 or (luck < 0.95 and not self.on_stage):
            return line
        if luck >= 0.95:
            return f"{self.random.choice(self.names.voices)}: {line}"
        who = self.random.choice(self.on_stage)
        return (
            f"{who}: {line}" if luck < 0.75 else f"{who} {self.random.choice(EXPRESSIONS)}: {line}"
        )


def every_counter() -> list[str]:
    """Effects that move each counter either way."""
    return [f"{counter}: {sign}1" for counter in COUNTERS for sign in "+-"]

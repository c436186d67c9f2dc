"""Small stories by chance: hubs, loops between scenes, calls, counters that clamp, conditions of
every kind. The same seed gives the same story.
"""

from __future__ import annotations

from random import Random

from tests.proof.build import Maker, enum, flag, number, world
from tools.story.conditions import (
    And,
    AtLeast,
    Compare,
    Comparison,
    Condition,
    Flag,
    Member,
    Named,
    Not,
    Or,
)
from tools.story.model import Effect, Option, Scene, Step
from tools.story.world import Variable, World

_COMPARISONS: tuple[Comparison, ...] = ("==", "!=", "<", "<=", ">", ">=")


def story(seed: int) -> tuple[dict[str, Scene], World]:
    """Scenes by id, and their world."""
    return _Chance(Random(seed)).story()


class _Chance:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.variables = self._variables()
        self.jumps = random.randint(1, 4)
        self.calls = random.choice((0, 0, 1, 2))
        self.depth = random.randint(1, 3)
        self.once_left = 4

    def _variables(self) -> list[Variable]:
        random = self.random
        found = []
        for place in range(random.randint(1, 4)):
            kind = random.choice("ffne")
            if kind == "f":
                found.append(flag(f"f{place}", start=random.random() < 0.2))
            elif kind == "n":
                high = random.randint(1, 4)
                found.append(number(f"n{place}", high, random.choice((0, 0, high // 2))))
            else:
                found.append(enum(f"e{place}", *"abcd"[: random.randint(2, 4)]))
        return found

    def story(self) -> tuple[dict[str, Scene], World]:
        scenes = {}
        for place in range(self.jumps):
            maker = Maker()
            steps = self._steps(maker, self.depth, place)
            scenes[f"s{place}"] = maker.scene(f"s{place}", [*steps, *self._out(maker, place)])
        for place in range(self.calls):
            maker = Maker()
            # A called scene calls only later ones, so that nothing calls itself.
            steps = self._steps(maker, self.depth - 1, None, place + 1)
            name = f"c{place}"
            scenes[name] = maker.scene(name, steps, returns=True)
        return scenes, world(self.variables, "s0", ("end", "other"))

    def _out(self, maker: Maker, place: int) -> list[Step]:
        if self.random.random() < 0.05:
            return []
        if self.random.random() < 0.3 or self.jumps == 1:
            return [maker.ending(self.random.choice(("end", "other")))]
        return [self._goto(maker, place)]

    def _goto(self, maker: Maker, place: int) -> Step:
        forward = min(self.jumps - 1, place + 1)
        target = forward if self.random.random() < 0.5 else self.random.randrange(self.jumps)
        return maker.goto(f"s{target}")

    def _steps(
        self, maker: Maker, depth: int, place: int | None, calls_from: int = 0
    ) -> list[Step]:
        """``place`` is the scene's own number; a called scene, which never jumps, has none."""
        return [
            self._step(maker, depth, place, calls_from)
            for _ in range(self.random.randint(1 if depth else 0, 3))
        ]

    def _step(self, maker: Maker, depth: int, place: int | None, calls_from: int) -> Step:
        random = self.random
        kind = random.choice(("say", "set", "set", "if", "choice", "choice", "hub", "call"))
        if kind == "call" and calls_from < self.calls:
            return maker.call(f"c{random.randrange(calls_from, self.calls)}")
        if depth <= 0 or kind in ("say", "call"):
            return maker.say() if kind == "say" else maker.assign(*self._effects(maker))
        if kind == "set":
            return maker.assign(*self._effects(maker))
        if kind == "if":
            branches = [
                (self._condition(2), self._body(maker, depth - 1, place, calls_from))
                for _ in range(random.randint(1, 3))
            ]
            orelse = (
                self._body(maker, depth - 1, place, calls_from) if random.random() < 0.5 else ()
            )
            return maker.cases(branches, orelse)
        hub = kind == "hub"
        options = [
            self._option(maker, depth, place, calls_from, hub=hub)
            for _ in range(random.randint(1, 3))
        ]
        return maker.choice(options, hub=hub)

    def _option(
        self, maker: Maker, depth: int, place: int | None, calls_from: int, *, hub: bool
    ) -> Option:
        random = self.random
        when = self._condition(2) if random.random() < 0.4 else None
        once = self.once_left > 0 and random.random() < 0.2
        self.once_left -= once
        leave = hub and random.random() < 0.5
        steps = self._body(maker, depth - 1, place, calls_from)
        return maker.option(steps, when, once=once, leave=leave)

    def _body(self, maker: Maker, depth: int, place: int | None, calls_from: int) -> list[Step]:
        steps = self._steps(maker, depth, place, calls_from)
        if self.random.random() < 0.4:
            steps.append(maker.assign(*self._effects(maker)))
        if place is not None and self.random.random() < 0.25:
            steps.append(self._goto(maker, place))
        elif self.random.random() < 0.08:
            steps.append(maker.ending(self.random.choice(("end", "other"))))
        return steps

    def _effects(self, maker: Maker) -> list[Effect]:
        return [self._effect(maker) for _ in range(self.random.choice((1, 1, 2)))]

    def _effect(self, maker: Maker) -> Effect:
        random = self.random
        variable = random.choice(self.variables)
        match variable.kind:
            case "flag":
                if random.random() < 0.3:
                    return maker.decide(variable.name, self._condition(1))
                return maker.put(variable.name, random.random() < 0.7)
            case "values":
                return maker.put(variable.name, random.choice(variable.values))
            case "range":
                if random.random() < 0.3:
                    return maker.put(variable.name, random.randint(0, variable.high))
                return maker.add(variable.name, random.choice((-2, -1, 1, 1, 1, 2)))

    def _condition(self, depth: int) -> Condition:
        return some_condition(self.random, self.variables, depth)


def some_condition(random: Random, variables: list[Variable], depth: int) -> Condition:
    """A condition over ``variables``, nested at most ``depth`` deep."""
    if depth <= 0 or random.random() < 0.5:
        return _atom(random, variables)
    kind = random.choice(("not", "and", "and", "or", "least", "named"))
    if kind == "not":
        return Not(some_condition(random, variables, depth - 1))
    if kind == "named":
        return Named("name", some_condition(random, variables, depth - 1))
    count = random.randint(2, 3)
    items = tuple(some_condition(random, variables, depth - 1) for _ in range(count))
    if kind == "least":
        return AtLeast(random.randint(1, len(items)), items)
    return And(items) if kind == "and" else Or(items)


def _atom(random: Random, variables: list[Variable]) -> Condition:
    variable = random.choice(variables)
    match variable.kind:
        case "flag":
            return Flag(variable.name)
        case "values":
            count = random.randint(1, len(variable.values))
            return Member(variable.name, tuple(random.sample(variable.values, count)))
        case "range":
            numbers = [v for v in variables if v.kind == "range"]
            chosen = random.sample(numbers, min(len(numbers), random.choice((1, 1, 2))))
            terms = tuple((v.name, random.choice((1, 1, 2, -1))) for v in chosen)
            return Compare(terms, random.choice(_COMPARISONS), random.randint(-1, 5))

"""The three meanings of a condition against ``holds``, over every state."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

import pytest

from tests.proof.build import Maker, enum, flag, number, world
from tests.proof.chance import some_condition
from tools.graph.flow import lower
from tools.proof import meaning
from tools.proof.blocks import blocks_of
from tools.proof.diagrams import Diagrams
from tools.proof.ranges import Ranges
from tools.proof.space import Domain, Space, space_of
from tools.story.conditions import Condition, Not, holds

VARIABLES = [flag("f"), number("n", 3), number("m", 4), enum("e", "a", "b", "c")]
SPACE = Space(
    (
        Domain("e", ("a", "b", "c"), 0),
        Domain("n", (0, 1, 2, 3), 0),
        Domain("f", (False, True), 0),
        Domain("m", (0, 1, 2, 3, 4), 0),
    )
)
STATES = list(product(*(range(size) for size in SPACE.sizes)))


def truth(condition: Condition) -> Iterator[bool]:
    for state in STATES:
        values = {d.name: d.values[i] for d, i in zip(SPACE.domains, state, strict=True)}
        yield holds(condition, values)


@pytest.mark.parametrize("seed", range(80))
def test_tests_and_diagrams(seed: int) -> None:
    condition = some_condition(Random(seed), VARIABLES, 3)
    test, diagrams = meaning.test_of(condition, SPACE), Diagrams(SPACE.sizes)
    diagram = meaning.diagram_of(condition, SPACE, diagrams)
    expected = list(truth(condition))
    assert [test(list(state)) for state in STATES] == expected
    assert [diagrams.holds(diagram, state) for state in STATES] == expected


@pytest.mark.parametrize("seed", range(80))
def test_value_sets_exclude_only_what_cannot_be(seed: int) -> None:
    """A condition right behind choices that allow some values of each variable."""
    random, maker = Random(seed), Maker()
    condition = some_condition(random, VARIABLES, 2)
    allowed = {v.name: _some_values(random, SPACE.domains[SPACE.index[v.name]]) for v in VARIABLES}
    choices = [
        maker.choice([maker.option([maker.assign(maker.put(name, value))]) for value in values])
        for name, values in allowed.items()
    ]
    test = maker.cases([(condition, [maker.say()]), (Not(condition), [maker.say()])])
    scene = maker.scene("s", [*choices, test, maker.ending("end")])
    its_world = world(VARIABLES, "s")
    program = lower({"s": scene}, "s")
    ranges = Ranges(blocks := blocks_of(program, space_of(program, its_world)))
    possible = {
        holds(condition, dict(zip(allowed, values, strict=True)))
        for values in product(*allowed.values())
    }
    branch = next(n for n, b in enumerate(blocks.items) if b.stretch.kind == "branch")
    for way, outcome in ((0, True), (1, False)):
        if (branch, way) in ranges.dead:
            assert outcome not in possible


def _some_values(random: Random, domain: Domain) -> list[str | int | bool]:
    return random.sample(domain.values, random.randint(1, len(domain.values)))

"""``set:`` mappings: what they become, and each fault at its place."""

from __future__ import annotations

import pytest

from tests.conditions.scopebox import scope
from tools.diagnostics.model import Bag, has_errors
from tools.parsing.effects import parse_effects
from tools.parsing.spans import place_in
from tools.reading.document import read_document
from tools.reading.nodes import Mapping, Scalar
from tools.story.conditions import And, Compare, Flag, Member
from tools.story.model import Effect, Span


def effects(text: str) -> tuple[tuple[Effect, ...], Bag]:
    """What ``set: TEXT`` does; columns count in that line."""
    bag = Bag("winds.yaml")
    root = read_document(f"set: {text}\n".encode(), bag).root
    assert isinstance(root, Mapping)
    node = root.get("set")
    assert node is not None
    return parse_effects(node, scope(), bag), bag


def test_every_kind_of_effect_in_order() -> None:
    found, bag = effects("{suspicion: +1, altered: -2, sand_faith: 3, plant: kept, struck: no}")
    assert not bag
    assert found == (
        Effect(Span(1, 7, 20), "suspicion", None, 1, None),
        Effect(Span(1, 22, 33), "altered", None, -2, None),
        Effect(Span(1, 35, 48), "sand_faith", 3, None, None),
        Effect(Span(1, 50, 61), "plant", "kept", None, None),
        Effect(Span(1, 63, 73), "struck", False, None, None),
    )


SOUND = [
    ("{struck: true}", Effect(Span(1, 7, 19), "struck", True, None, None)),
    ("{suspicion: '+ 2'}", Effect(Span(1, 7, 23), "suspicion", None, 2, None)),
    ("{suspicion: 0}", Effect(Span(1, 7, 19), "suspicion", 0, None, None)),
    ("{suspicion: -6}", Effect(Span(1, 7, 20), "suspicion", None, -6, None)),
    ("{names: held}", Effect(Span(1, 7, 18), "names", "held", None, None)),
    ("{struck: held}", Effect(Span(1, 7, 19), "struck", None, None, Flag("held"))),
    (
        "{struck: winds == given}",
        Effect(Span(1, 7, 29), "struck", None, None, Member("winds", ("given",))),
    ),
    (
        "{struck: struck and suspicion > 3}",
        Effect(
            Span(1, 7, 39),
            "struck",
            None,
            None,
            And((Flag("struck"), Compare((("suspicion", 1),), ">", 3))),
        ),
    ),
]


@pytest.mark.parametrize(("text", "effect"), SOUND, ids=[text for text, _ in SOUND])
def test_effect(text: str, effect: Effect) -> None:
    found, bag = effects(text)
    assert [item.message for item in bag] == []
    assert found == (effect,)


# What stands after `set: `, the code, and the first and last column of the finding.
FAULTS = [
    ("{plnat: kept}", "ATS403", 7, 11),
    ("{plant: kep}", "ATS404", 14, 16),
    ("{plant: held}", "ATS404", 14, 17),
    ("{plant: +1}", "ATS406", 14, 15),
    ("{plant: 1}", "ATS406", 14, 14),
    ("{struck: +1}", "ATS406", 15, 16),
    ("{struck: 1}", "ATS406", 15, 15),
    ("{struck: Yes}", "ATS406", 15, 17),
    ("{struck: on}", "ATS406", 15, 16),
    ("{struck: given}", "ATS403", 15, 19),
    ("{struck: winds == givne}", "ATS404", 24, 28),
    ("{struck: 'winds = given'}", "ATS405", 22, 22),
    ("{struck: struck}", "ATS452", 15, 20),
    ("{suspicion: 7}", "ATS407", 18, 18),
    ("{altered: 0}", "ATS407", 16, 16),
    ("{suspicion: +7}", "ATS407", 18, 19),
    ("{suspicion: +0}", "ATS452", 18, 19),
    ("{suspicion: kept}", "ATS406", 18, 21),
    ("{suspicion: 1.5}", "ATS406", 18, 20),
    ("{suspicion: suspicion + 1}", "ATS406", 18, 30),
    ("{suspicion: yes}", "ATS406", 18, 20),
    ("{player_name: Weiss}", "ATS450", 7, 17),
    ("{two_keys: yes}", "ATS450", 7, 14),
    ("{later_one: yes}", "ATS450", 7, 15),
    ("{suspicion: [1]}", "ATS451", 18, 20),
    ("{suspicion: }", "ATS451", 7, 15),
    ("{}", "ATS451", 6, 7),
    ("plant", "ATS451", 6, 10),
    ("plant = kept", "ATS451", 6, 17),
    ("[plant]", "ATS451", 6, 12),
]


@pytest.mark.parametrize(("text", "code", "first", "last"), FAULTS, ids=[row[0] for row in FAULTS])
def test_fault(text: str, code: str, first: int, last: int) -> None:
    found, bag = effects(text)
    assert [(item.code.id, item.span) for item in bag] == [(code, Span(1, first, last + 1))]
    assert bag.items[0].hint
    assert bool(found) != has_errors(bag)


HINTS = [
    ("{suspicion: suspicion + 1}", "write `suspicion: +1`"),
    ("{suspicion: += 2}", "write `suspicion: +2`"),
    ("{suspicion: ++}", "write `suspicion: +1`"),
    ("{suspicion: +9}", "write `suspicion: 6` to set it to the end"),
    ("plant = kept", "write `set: {plant: kept}`"),
    ("suspicion", "write `set: {suspicion: +1}`"),
    ("{struck: off}", "write `struck: no`"),
    ("{struck: True}", "write `struck: yes`"),
    ("{struck: [yes]}", "write `struck: yes`, `struck: no` or a condition"),
    ("{plant: }", "write `plant: kept`; the values are `kept` or `reported`"),
    ("{suspicion: }", "write `suspicion: +1` to add, `suspicion: 6` to set"),
    ("{suspicion: -9}", "write `suspicion: 0` to set it to the end"),
    ("plant", "write `set: {plant: kept}`"),
]


@pytest.mark.parametrize(("text", "hint"), HINTS, ids=[text for text, _ in HINTS])
def test_hint(text: str, hint: str) -> None:
    assert effects(text)[1].items[0].hint == hint


def test_a_fault_leaves_the_other_effects() -> None:
    found, bag = effects("{plant: kep, suspicion: +1, faulty_one: 3}")
    assert [effect.variable for effect in found] == ["suspicion"]
    assert [item.code.id for item in bag] == ["ATS404"]


def test_a_piece_over_several_lines_is_placed_on_its_first() -> None:
    root = read_document(b"a: |\n  one two\n  three\n", Bag("a.yaml")).root
    assert isinstance(root, Mapping)
    scalar = root.get("a")
    assert isinstance(scalar, Scalar)
    place = place_in(scalar)
    assert place(4, 10) == Span(2, 7, 10)
    assert place(8, 13) == Span(3, 3, 8)
    assert place(8, 14) == Span(3, 3, 8)
    assert place(0, 0) == Span(2, 3, 3)


def test_a_condition_over_several_lines_points_into_its_line() -> None:
    bag = Bag("winds.yaml")
    text = "set:\n  struck: |\n    winds == given\n    and strukc\n"
    root = read_document(text.encode(), bag).root
    assert isinstance(root, Mapping)
    node = root.get("set")
    assert node is not None
    assert parse_effects(node, scope(), bag) == ()
    assert [(item.code.id, item.span) for item in bag] == [("ATS403", Span(4, 9, 15))]

"""A scope for tests: three enumerations, three flags, three ranges and one named condition."""

from __future__ import annotations

from tools.diagnostics.model import Bag
from tools.parsing.conditions import Scope, parse_condition
from tools.story.conditions import And, Compare, Condition, Flag, Member, Not
from tools.story.model import Span
from tools.story.world import Origin, Variable

_ORIGIN = Origin("variables.yaml", Span(1, 1, 2))

ENUMERATIONS = {
    "winds": ("given", "refused", "blurred"),
    "plant": ("kept", "reported"),
    "names": ("held", "sent", "trimmed"),
}
FLAGS = ("tape_kept", "struck", "held")
RANGES = {"suspicion": (0, 6), "sand_faith": (0, 5), "altered": (1, 9)}
NAMED: dict[str, Condition] = {
    "two_keys": And((Member("plant", ("kept",)), Compare((("sand_faith", 1),), ">=", 3)))
}

VARIABLES: dict[str, Variable] = {}
for _name, _values in ENUMERATIONS.items():
    VARIABLES[_name] = Variable(_name, "values", _values, 0, 0, _values[0], None, _ORIGIN)
for _name in FLAGS:
    VARIABLES[_name] = Variable(_name, "flag", (), 0, 0, False, None, _ORIGIN)
for _name, (_low, _high) in RANGES.items():
    VARIABLES[_name] = Variable(_name, "range", (), _low, _high, _low, None, _ORIGIN)

NOT_STRUCK = Not(Flag("struck"))


def scope() -> Scope:
    return Scope(VARIABLES, NAMED, frozenset({"later_one"}), frozenset({"faulty_one"}))


def parse(source: str, where: Scope | None = None) -> tuple[Condition | None, Bag]:
    """The condition and its findings; columns count from 1 in ``source``."""
    bag = Bag("winds.yaml")
    condition = parse_condition(
        source, lambda start, end: Span(1, start + 1, end + 1), where or scope(), bag
    )
    return condition, bag

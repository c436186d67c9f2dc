"""One fault, one finding: code, first column and text. What is near to a fault stays silent."""

from __future__ import annotations

import pytest

from tests.conditions.scopebox import parse, scope
from tools.diagnostics.model import has_errors

# Source, and each finding as code and the piece of the source that it points at.
FAULTS: list[tuple[str, list[tuple[str, str]]]] = [
    ("tpae_kept", [("ATS403", "tpae_kept")]),
    ("suspicion >= 3 and wnids == given", [("ATS403", "wnids")]),
    ("sofie == robert", [("ATS403", "sofie")]),
    ("suspicion > altred", [("ATS403", "altred")]),
    ("sand-faith > 3", [("ATS403", "sand-faith")]),
    ("given", [("ATS403", "given")]),
    ("later_one or struck", [("ATS418", "later_one")]),
    ("winds == givne", [("ATS404", "givne")]),
    ("winds == Given", [("ATS404", "Given")]),
    ("winds in (given, blured)", [("ATS404", "blured")]),
    ("winds == givne and plant == kep", [("ATS404", "givne"), ("ATS404", "kep")]),
    ("winds = given", [("ATS405", "=")]),
    ("winds === given", [("ATS405", "===")]),
    ("winds <> given", [("ATS405", "<>")]),
    ("suspicion => 3", [("ATS405", "=>")]),
    ("suspicion \u2265 3", [("ATS405", "\u2265")]),
    ("winds is given", [("ATS405", "is")]),
    ("winds is not given", [("ATS405", "is not")]),
    ("struck && held", [("ATS405", "&&")]),
    ("struck | held", [("ATS405", "|")]),
    ("!struck", [("ATS405", "!")]),
    ("struck AND Not held", [("ATS405", "AND"), ("ATS405", "Not")]),
    ("struck == True", [("ATS405", "True")]),
    ("winds > 3", [("ATS406", "3")]),
    ("winds < given", [("ATS406", "given")]),
    ("winds == 3", [("ATS406", "3")]),
    ("winds == yes", [("ATS406", "yes")]),
    ("winds == plant", [("ATS406", "plant")]),
    ("winds + 1 > 2", [("ATS406", "winds")]),
    ("winds", [("ATS406", "winds")]),
    ("suspicion == given", [("ATS406", "given")]),
    ("suspicion == yes", [("ATS406", "yes")]),
    ("suspicion", [("ATS406", "suspicion")]),
    ("suspicion and struck", [("ATS406", "suspicion")]),
    ("suspicion in (1, 2)", [("ATS406", "suspicion")]),
    ("suspicion * altered > 3", [("ATS406", "suspicion * altered")]),
    ("struck == 1", [("ATS406", "1")]),
    ("0 == struck", [("ATS406", "0")]),
    ("struck > no", [("ATS406", "struck")]),
    ("struck == held", [("ATS406", "held")]),
    ("struck in (yes, no)", [("ATS406", "struck")]),
    ("struck + held >= 1", [("ATS406", "struck"), ("ATS406", "held")]),
    ("two_keys == 1", [("ATS406", "1")]),
    ("player_name == 3", [("ATS406", "player_name")]),
    ("suspicion == 7", [("ATS407", "7")]),
    ("altered != 0", [("ATS407", "0")]),
    ("9 == suspicion", [("ATS407", "9")]),
    ("suspicion + sand_faith == 12", [("ATS407", "12")]),
    ("suspicion == -1", [("ATS407", "-1")]),
    ("suspicion > 6", [("ATS408", "suspicion > 6")]),
    ("suspicion >= 0", [("ATS408", "suspicion >= 0")]),
    ("altered < 1", [("ATS408", "altered < 1")]),
    ("suspicion - sand_faith > 6", [("ATS408", "suspicion - sand_faith > 6")]),
    ("plant in (kept, reported)", [("ATS408", "plant in (kept, reported)")]),
    ("1 < suspicion < 4", [("ATS409", "< 4")]),
    ("suspicion == altered == 3", [("ATS409", "== 3")]),
    ("at_least(0, struck)", [("ATS410", "0")]),
    ("at_least(-1, struck)", [("ATS410", "1")]),
    ("at_least(3, struck, held)", [("ATS410", "3")]),
    ("at_least(struck, held)", [("ATS410", "struck")]),
    ("at_least(2)", [("ATS410", "2")]),
    ("at_least", [("ATS410", "at_least")]),
    ("not not struck", [("ATS411", "not struck")]),
    ("winds == 'given'", [("ATS412", "'given'")]),
    ("winds == \u201cgiven\u201d", [("ATS412", "\u201cgiven\u201d")]),
    ('winds == "given', [("ATS412", '"given')]),
    ('winds in ("given", blurred)', [("ATS412", '"given"')]),
    ('winds == "givn"', [("ATS412", '"givn"'), ("ATS404", '"givn"')]),
    ("any(struck, held)", [("ATS413", "any")]),
    ("atleast(2, struck, held)", [("ATS413", "atleast")]),
    ("max(suspicion, 3) > 2 and strukc", [("ATS413", "max"), ("ATS403", "strukc")]),
    ("winds.given", [("ATS414", ".")]),
    ("winds in [given, blurred]", [("ATS414", "[")]),
    ("__import__('os')", [("ATS414", "__import__")]),
    ("(lambda: 1)()", [("ATS414", "lambda")]),
    ("struck if held else two_keys", [("ATS414", "if")]),
    ("winds == None", [("ATS414", "None")]),
    ("suspicion % 2 == 0", [("ATS414", "%")]),
    ("suspicion ** 2 > 3", [("ATS414", "**")]),
    ("struck; held", [("ATS414", ";")]),
    ("(" * 25 + "struck" + ")" * 25, [("ATS415", "(")]),
    ("winds in (given, given)", [("ATS416", "given)")]),
    ("(struck and held", [("ATS417", "(")]),
    ("at_least(1, struck", [("ATS417", "(")]),
    ("struck) and hedl", [("ATS417", ")"), ("ATS403", "hedl")]),
    ("3 > 2", [("ATS419", "3 > 2")]),
    ("suspicion == suspicion", [("ATS419", "suspicion == suspicion")]),
    ("yes", [("ATS419", "yes")]),
    ("struck or no", [("ATS419", "no")]),
    ("yes == no", [("ATS419", "yes")]),
    ("", [("ATS402", "")]),
    ("  \n ", [("ATS402", "  \n ")]),
    ("winds ==", [("ATS401", "==")]),
    ("== given", [("ATS401", "==")]),
    ("and struck", [("ATS401", "and")]),
    ("struck or", [("ATS401", "or")]),
    ("struck and and held", [("ATS401", "and")]),
    ("()", [("ATS401", "(")]),
    ("struck held", [("ATS401", "held")]),
    ("winds given", [("ATS401", "given")]),
    ("winds in given", [("ATS401", "given")]),
    ("winds in", [("ATS401", "in")]),
    ("winds in ()", [("ATS401", "in")]),
    ("struck, held", [("ATS401", ",")]),
    ("struck == not held", [("ATS401", "not held")]),
    ("struck not held", [("ATS401", "not held")]),
    ("suspicion == 1.5", [("ATS401", "1.5")]),
    ("suspicion == 3x", [("ATS401", "3x")]),
    ("suspicion < 12345678", [("ATS401", "12345678")]),
]


@pytest.mark.parametrize(("source", "expected"), FAULTS, ids=[source for source, _ in FAULTS])
def test_fault(source: str, expected: list[tuple[str, str]]) -> None:
    condition, bag = parse(source)
    found = []
    for item, (_, piece) in zip(bag, expected, strict=False):
        assert item.span is not None
        typed = source[item.span.column - 1 : item.span.end - 1]
        found.append((item.code.id, piece if typed and piece.startswith(typed) else typed))
        assert item.hint, "every finding has a way out"
    assert found == expected
    assert len(bag.items) == len(expected)
    assert (condition is None) == has_errors(bag)


SILENT = [
    "winds == given",
    "given == winds",
    "names == held",
    "held == names",
    "held and names != held",
    "names in (held)",
    "suspicion > altered",
    "3 < suspicion",
    "suspicion + altered >= 6",
    "suspicion + suspicion >= 6",
    "2 * suspicion - altered == 0",
    "struck == yes",
    "struck != true",
    "no == struck",
    "two_keys == no",
    "(suspicion) > ((3))",
    "(winds) == (given)",
    "not struck and held",
    "not (not struck)",
    "not suspicion > 3",
    "winds not in (given, blurred,)",
    "at_least(2, struck, winds == given, suspicion < 3)",
    "at_least(1, struck or held, at_least(1, held))",
    "  struck\n  and held  ",
    "suspicion>=3and struck",
    "+suspicion > 3",
    "faulty_one == whatever and struck",
    "(" * 24 + "struck" + ")" * 24,
    "suspicion == 6",
    "altered > 1",
    "plant == kept or plant == reported",
]


@pytest.mark.parametrize("source", SILENT)
def test_near_miss(source: str) -> None:
    assert [item.message for item in parse(source)[1]] == []


def test_the_nearest_name_is_suggested() -> None:
    _, bag = parse("tape_kpet")
    assert bag.items[0].hint == "did you mean `tape_kept`?"


def test_a_value_in_place_of_a_variable_says_whose_it_is() -> None:
    _, bag = parse("struck or blurred")
    assert bag.items[0].hint == "write `winds == blurred`"


def test_a_chain_is_taken_apart() -> None:
    _, bag = parse("1 < suspicion <= 4")
    assert bag.items[0].hint == "write `1 < suspicion and suspicion <= 4`"


def test_a_faulty_declaration_is_not_reported_where_it_is_used() -> None:
    condition, bag = parse("faulty_one > 3 or struck")
    assert condition is None
    assert not bag


def test_only_clean_conditions_are_remembered() -> None:
    where = scope()
    first, _ = parse("winds == given", where)
    second, _ = parse("winds == given", where)
    assert first is second
    for source in ("winds == givne", "suspicion >= 0"):
        assert [len(parse(source, where)[1].items) for _ in range(2)] == [1, 1]


def test_very_long_conditions_are_refused() -> None:
    assert parse(" or ".join(["struck"] * 290))[1].items == []
    for source in (" or ".join(["struck"] * 500), " or ".join(["two_keys"] * 190)):
        assert [item.code.id for item in parse(source)[1]] == ["ATS415"]

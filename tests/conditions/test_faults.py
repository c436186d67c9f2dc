"""One fault, one finding: the right code at the right place. Near misses stay silent."""

from __future__ import annotations

import pytest

from tests.conditions.scopebox import parse, scope
from tools.diagnostics.model import has_errors
from tools.story.model import Span

# The findings stand between « and », their codes behind; `+` joins those at one place.
FAULTS = [
    ("«tpae_kept»", "ATS403"),
    ("suspicion >= 3 and «wnids» == given", "ATS403"),
    ("«sofie» == robert", "ATS403"),
    ("suspicion > «altred»", "ATS403"),
    ("«sand-faith» > 3", "ATS403"),
    ("«given»", "ATS403"),
    ("«later_one» or struck", "ATS418"),
    ("winds == «givne»", "ATS404"),
    ("winds == «Given»", "ATS404"),
    ("winds in (given, «blured»)", "ATS404"),
    ("winds == «givne» and plant == «kep»", "ATS404 ATS404"),
    ("winds «=» given", "ATS405"),
    ("winds «===» given", "ATS405"),
    ("winds «<>» given", "ATS405"),
    ("suspicion «=>» 3", "ATS405"),
    ("suspicion «\u2265» 3", "ATS405"),
    ("winds «is» given", "ATS405"),
    ("winds «is not» given", "ATS405"),
    ("struck «&&» held", "ATS405"),
    ("struck «|» held", "ATS405"),
    ("«!»struck", "ATS405"),
    ("struck «AND» «Not» held", "ATS405 ATS405"),
    ("struck == «True»", "ATS405"),
    ("winds > «3»", "ATS406"),
    ("winds < «given»", "ATS406"),
    ("winds == «3»", "ATS406"),
    ("winds == «yes»", "ATS406"),
    ("winds == «plant»", "ATS406"),
    ("«winds» + 1 > 2", "ATS406"),
    ("«winds»", "ATS406"),
    ("suspicion == «given»", "ATS406"),
    ("suspicion == «yes»", "ATS406"),
    ("suspicion + 1 == «yes»", "ATS406"),
    ("«at_least(1, struck)» + 1 > 2", "ATS406"),
    ("«(struck)» + 1 > 2", "ATS406"),
    ("«suspicion»", "ATS406"),
    ("«suspicion» and struck", "ATS406"),
    ("«suspicion» in (1, 2)", "ATS406"),
    ("«suspicion * altered» > 3", "ATS406"),
    ("struck == «1»", "ATS406"),
    ("«0» == struck", "ATS406"),
    ("«struck» > no", "ATS406"),
    ("struck == «held»", "ATS406"),
    ("«struck» in (yes, no)", "ATS406"),
    ("«struck» + «held» >= 1", "ATS406 ATS406"),
    ("two_keys == «1»", "ATS406"),
    ("«player_name» == 3", "ATS406"),
    ("suspicion == «7»", "ATS407"),
    ("altered != «0»", "ATS407"),
    ("«9» == suspicion", "ATS407"),
    ("suspicion + sand_faith == «12»", "ATS407"),
    ("suspicion == «-1»", "ATS407"),
    ("«suspicion > 6»", "ATS408"),
    ("«suspicion >= 0»", "ATS408"),
    ("«altered < 1»", "ATS408"),
    ("«suspicion - sand_faith > 6»", "ATS408"),
    ("«plant in (kept, reported)»", "ATS408"),
    ("1 < suspicion «<» 4", "ATS409"),
    ("suspicion == altered «==» 3", "ATS409"),
    ("at_least(«0», struck)", "ATS410"),
    ("at_least(-«1», struck)", "ATS410"),
    ("at_least(«3», struck, held)", "ATS410"),
    ("at_least(«struck», held)", "ATS410"),
    ("at_least(«2»)", "ATS410"),
    ("«at_least»", "ATS410"),
    ("not «not» struck", "ATS411"),
    ("winds == «'given'»", "ATS412"),
    ("winds == «\u201cgiven\u201d»", "ATS412"),
    ('winds == «"given»', "ATS412"),
    ('winds in («"given"», blurred)', "ATS412"),
    ('winds == «"givn"»', "ATS412+ATS404"),
    ("«any»(struck, held)", "ATS413"),
    ("«atleast»(2, struck, held)", "ATS413"),
    ("«max»(suspicion, 3) > 2 and «strukc»", "ATS413 ATS403"),
    ("winds«.»given", "ATS414"),
    ("winds in «[»given, blurred]", "ATS414"),
    ("«__import__»('os')", "ATS414"),
    ("(«lambda»: 1)()", "ATS414"),
    ("struck «if» held else two_keys", "ATS414"),
    ("winds == «None»", "ATS414"),
    ("suspicion «%» 2 == 0", "ATS414"),
    ("suspicion «**» 2 > 3", "ATS414"),
    ("struck«;» held", "ATS414"),
    ("(" * 24 + "«(»struck" + ")" * 25, "ATS415"),
    ("winds in (given, «given»)", "ATS416"),
    ("«(»struck and held", "ATS417"),
    ("at_least«(»1, struck", "ATS417"),
    ("struck«)» and «hedl»", "ATS417 ATS403"),
    ("«3 > 2»", "ATS419"),
    ("«suspicion == suspicion»", "ATS419"),
    ("«yes»", "ATS419"),
    ("struck or «no»", "ATS419"),
    ("«yes == no»", "ATS419"),
    ("«»", "ATS402"),
    ("«  \n »", "ATS402"),
    ("winds «==»", "ATS401"),
    ("«==» given", "ATS401"),
    ("«and» struck", "ATS401"),
    ("struck «or»", "ATS401"),
    ("struck «and» and held", "ATS401"),
    ("«(»)", "ATS401"),
    ("struck «held»", "ATS401"),
    ("winds «given»", "ATS401"),
    ("winds in «given»", "ATS401"),
    ("winds «in»", "ATS401"),
    ("winds «in» ()", "ATS401"),
    ("struck«,» held", "ATS401"),
    ("struck == «not» held", "ATS401"),
    ("struck «not» held", "ATS401"),
    ("suspicion == «1.5»", "ATS401"),
    ("suspicion == «3x»", "ATS401"),
    ("suspicion < «12345678»", "ATS401"),
]


@pytest.mark.parametrize(("marked", "expected"), FAULTS, ids=[marked for marked, _ in FAULTS])
def test_fault(marked: str, expected: str) -> None:
    source = marked.replace("«", "").replace("»", "")
    condition, bag = parse(source)
    found: dict[Span, list[str]] = {}
    for item in bag:
        assert item.span is not None
        assert item.hint, "every finding has a way out"
        found.setdefault(item.span, []).append(item.code.id)
    drawn = source
    for span in sorted(found, reverse=True):
        start, end = span.column - 1, span.end - 1
        drawn = f"{drawn[:start]}«{drawn[start:end]}»{drawn[end:]}"
    assert drawn == marked
    assert " ".join("+".join(found[span]) for span in sorted(found)) == expected
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
    "suspicion>=3 and(struck)",
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


HINTS = [
    ("tape_kpet", "did you mean `tape_kept`?"),
    ("struck or blurred", "write `winds == blurred`"),
    ("sand-faith > 3", "write `sand_faith`"),
    ("winds == givne", "did you mean `given`? the values are `given`, `refused` or `blurred`"),
    ("1 < suspicion <= 4", "write `1 < suspicion and suspicion <= 4`"),
    ("winds === given", "write `==`"),
    ("winds !== given", "write `!=`"),
    ("suspicion <== 3", "write `<=`"),
    ("suspicion =< 3", "write `<=`"),
    ("struck || held", "write `or`"),
    ("winds is not given", "write `!=`"),
    ("struck AND held", "write `and`"),
    ("winds == 'given'", "write `given`"),
    ("winds", "write `winds == given`"),
    ("suspicion", "write `suspicion > 0`"),
    ("struck == 1", "write `struck`"),
    ("struck != 1", "write `not struck`"),
    ("0 == struck", "write `not struck`"),
    ("struck == held", "write `(struck and held) or (not struck and not held)`"),
    ("struck != held", "write `(struck and not held) or (not struck and held)`"),
    ("at_least(3, struck, held)", "write a number from 1 to 2"),
    ("atleast(1, struck)", "did you mean `at_least`?"),
]


@pytest.mark.parametrize(("source", "hint"), HINTS, ids=[source for source, _ in HINTS])
def test_hint(source: str, hint: str) -> None:
    assert parse(source)[1].items[0].hint == hint


RANGES = [
    ("suspicion == 7", "never true: `suspicion` goes from 0 to 6"),
    ("altered != 0", "always true: `altered` goes from 1 to 9"),
    ("suspicion - altered > 5", "never true: `suspicion - altered` goes from -9 to 5"),
    (
        "suspicion <= altered + 5",
        "always true: `suspicion` goes from 0 to 6 and `altered + 5` goes",
    ),
    ("2 * altered < 2", "never true: `2 * altered` goes from 2 to 18"),
    ("suspicion <= 6", "always true"),
    ("suspicion < 0", "never true"),
    ("altered >= 1", "always true"),
    ("altered > 0", "always true"),
    ("altered <= 0", "never true"),
    ("suspicion >= 7", "never true"),
]


@pytest.mark.parametrize(("source", "about"), RANGES, ids=[source for source, _ in RANGES])
def test_what_the_ranges_decide_is_said(source: str, about: str) -> None:
    assert about in parse(source)[1].items[0].message


def test_a_faulty_declaration_is_not_reported_where_it_is_used() -> None:
    for source in ("faulty_one > 3 or struck", "at_least(1, struck, faulty_one)", "not faulty_one"):
        condition, bag = parse(source)
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
    assert parse(" or ".join(["held"] * 240))[1].items == []
    for source in (" or ".join(["held"] * 260), " or ".join(["two_keys"] * 160)):
        assert [item.code.id for item in parse(source)[1]] == ["ATS415"]

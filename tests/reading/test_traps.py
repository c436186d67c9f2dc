"""What writers type and YAML trips over: found and mended; and the fix, pasted, is right."""

from __future__ import annotations

import pytest

from tests.reading.helpers import HEAD, Plain, pasted, places, plain, read

Case = tuple[str, str, int, str, Plain]

CASES: tuple[Case, ...] = (
    # the line; the code; its column; the fix; what is read
    (
        "  - sofie: Two options: war, or wait.",
        "ATS112",
        23,
        "  - sofie: 'Two options: war, or wait.'",
        {"sofie": "Two options: war, or wait."},
    ),
    (
        "  - sofie: Listen:",
        "ATS112",
        18,
        "  - sofie: 'Listen:'",
        {"sofie": "Listen:"},
    ),
    (
        "  - sofie: It's one: two # aside",
        "ATS112",
        20,
        '  - sofie: "It\'s one: two" # aside',
        {"sofie": "It's one: two"},
    ),
    (
        '  - "Hi," she said',
        "ATS113",
        10,
        '  - |\n    "Hi," she said',
        '"Hi," she said',
    ),
    (
        '  - sofie: "Hi," she said',
        "ATS113",
        17,
        "  - sofie: '\"Hi,\" she said'",
        {"sofie": '"Hi," she said'},
    ),
    (
        "  - 'Tis the season",
        "ATS113",
        5,
        "  - |\n    'Tis the season",
        "'Tis the season",
    ),
    (
        "  - 'Tis the season, isn't it: yes",
        "ATS113",
        26,
        "  - |\n    'Tis the season, isn't it: yes",
        "'Tis the season, isn't it: yes",
    ),
    ("  - @home", "ATS114", 5, "  - |\n    @home", "@home"),
    ("  - `home`", "ATS114", 5, "  - |\n    `home`", "`home`"),
    ("  - %home", "ATS114", 5, "  - |\n    %home", "%home"),
    ("  - *home* again", "ATS114", 5, "  - |\n    *home* again", "*home* again"),
    ("  - *home*", "ATS114", 5, "  - |\n    *home*", "*home*"),
    ("  - &all of them", "ATS114", 5, "  - |\n    &all of them", "&all of them"),
    ("  - !Stop! she cried", "ATS114", 5, "  - |\n    !Stop! she cried", "!Stop! she cried"),
    ("  - ? what", "ATS114", 5, "  - |\n    ? what", "? what"),
    ("  - ]", "ATS114", 5, "  - |\n    ]", "]"),
    ("  - , then", "ATS114", 5, "  - |\n    , then", ", then"),
    ("  - : then", "ATS114", 5, "  - |\n    : then", ": then"),
    ("  - {i}a: b{/i}", "ATS114", 5, "  - |\n    {i}a: b{/i}", "{i}a: b{/i}"),
    ("  - {{x} y", "ATS114", 5, "  - |\n    {{x} y", "{{x} y"),
    (
        "  - [player_name] waits.",
        "ATS114",
        5,
        "  - |\n    [player_name] waits.",
        "[player_name] waits.",
    ),
    (
        "  - sofie: [player_name]: wait.",
        "ATS114",
        12,
        "  - sofie: '[player_name]: wait.'",
        {"sofie": "[player_name]: wait."},
    ),
    ("  - sofie: - what", "ATS114", 12, "  - sofie: '- what'", {"sofie": "- what"}),
    ("  - sofie: @home", "ATS114", 12, "  - sofie: '@home'", {"sofie": "@home"}),
    ("  - | text", "ATS115", 7, "  - |\n    text", "| text"),
    ("  - > text: more", "ATS115", 7, "  - >\n    text: more", "> text: more"),
    ("  - set: {a: 1", "ATS118", 10, "  - set: {a: 1}", {"set": {"a": "1"}}),
    ("  - set: {a: 'b}", "ATS118", 10, "  - set: {a: 'b'}", {"set": {"a": "b"}}),
    ("  - set: {a: 1]", "ATS118", 10, "  - set: {a: 1}", {"set": {"a": "1"}}),
    ("  - set: {a: 1}}", "ATS118", 10, "  - set: {a: 1}", {"set": {"a": "1"}}),
    ("  - [a, 'b]'", "ATS118", 5, "  - [a, 'b]']", ["a", "b]"]),
)
IDS = [case[0].strip() for case in CASES]


@pytest.mark.parametrize(("line", "code", "column", "fix", "meant"), CASES, ids=IDS)
def test_found_and_mended(line: str, code: str, column: int, fix: str, meant: Plain) -> None:
    document, bag = read(f"{HEAD}{line}\n  - last: a\n")
    assert places(bag) == [(code, 3, column)]
    assert bag.items[0].fix == fix
    assert plain(document.root) == {"scene": "a", "steps": [meant, {"last": "a"}]}


@pytest.mark.parametrize(("line", "code", "column", "fix", "meant"), CASES, ids=IDS)
def test_fix_is_clean(line: str, code: str, column: int, fix: str, meant: Plain) -> None:
    document, bag = read(pasted(f"{HEAD}{line}\n  - last: a\n", 3, fix))
    assert places(bag) == []
    root = plain(document.root)
    assert isinstance(root, dict)
    steps = root["steps"]
    assert isinstance(steps, list)
    text = steps[0].rstrip("\n") if isinstance(steps[0], str) else steps[0]
    assert text == (meant.lstrip("|> ") if isinstance(meant, str) else meant)


def test_all_at_once() -> None:
    """Every trap of a file is found in one run, and the columns of the rest stay true."""
    source = HEAD + "".join(f"{case[0]}\n" for case in CASES)
    document, bag = read(source)
    assert places(bag) == [(case[1], i, case[2]) for i, case in enumerate(CASES, 3)]
    assert plain(document.root) == {"scene": "a", "steps": [case[4] for case in CASES]}


def test_only_the_colon_is_a_warning() -> None:
    _, bag = read(HEAD + "".join(f"{case[0]}\n" for case in CASES))
    for each in bag:
        assert each.severity == ("warning" if each.code.id == "ATS112" else "error")
        assert each.hint


@pytest.mark.parametrize(
    ("body", "found", "meant"),
    [
        # blocks and tabs
        ("  - |\n      one\n    two\n", [("ATS116", 5, 5)], ["one\ntwo\n"]),
        ("  - |\n      one\n    two\n    three\n", [("ATS116", 4, 7)], ["one\ntwo\nthree\n"]),
        ("  - |\n  one: 1\n  two\n", [("ATS116", 4, 3), ("ATS116", 5, 3)], ["one: 1\ntwo\n"]),
        ("  - |\n        \n    one\n", [], ["\none\n"]),
        ("  - |\n    one\n\ttwo\n", [("ATS111", 5, 1)], ["one\ntwo\n"]),
        ("\t- |\n\t\tone: 1\n", [("ATS111", 3, 1), ("ATS111", 4, 1)], ["one: 1\n"]),
        ("  - radio: |\n    one: two\n", [("ATS117", 3, 12)], [{"radio": "", "one": "two"}]),
        ("  - | one\n    two: 2\n", [("ATS115", 3, 7)], ["two: 2\n"]),
        ("  - |2 one\n", [("ATS115", 3, 6)], ["|2 one"]),
        (
            "  - a: Room #4: b\n  - @a\n",
            [("ATS112", 3, 15), ("ATS114", 4, 5)],
            [{"a": "Room #4: b"}, "@a"],
        ),
        # what is right is left alone, though something else in the file is not
        ("  - 'one\n     two'\n  - @a\n", [("ATS114", 5, 5)], ["one two", "@a"]),
        ("  - [one,\n     two]\n  - @a\n", [("ATS114", 5, 5)], [["one", "two"], "@a"]),
        ("  - one\n    @two\n  - @a\n", [("ATS114", 5, 5)], ["one @two", "@a"]),
        ("  - 'k': a: b\n", [("ATS112", 3, 11)], [{"k": "a: b"}]),
        ("  - \U0010f03a: a: b\n", [("ATS112", 3, 9)], [{"\U0010f03a": "a: b"}]),
    ],
)
def test_blocks(body: str, found: list[tuple[str, int, int]], meant: Plain) -> None:
    document, bag = read(HEAD + body)
    assert places(bag) == found
    assert plain(document.root) == {"scene": "a", "steps": meant}


def test_no_fix_when_the_value_goes_on_below() -> None:
    _, bag = read(HEAD + "  - sofie: one: two\n      three\n  - @a\n")
    assert [each.fix for each in bag][:1] == [None]

"""Files that are wrong in ways nobody can mend: located, all at once, and the rest still read."""

from __future__ import annotations

import pytest

from tests.reading.helpers import HEAD, Plain, places, plain, read
from tests.reading.mutations import alias_bomb
from tools.reading import codes

Found = list[tuple[str, int, int]]


@pytest.mark.parametrize(
    ("source", "found", "left"),
    [
        ("a: 1\nb: 2\na: 3\n", [("ATS120", 3, 1)], {"a": "1", "b": "2"}),
        ("a: {b: 1, b: 2}\n", [("ATS120", 1, 11)], {"a": {"b": "1"}}),
        ("a: &x\n  - b\nc: d\n", [("ATS121", 1, 4)], {"a": ["b"], "c": "d"}),
        ("a: [&x b]\n", [("ATS121", 1, 5)], {"a": ["b"]}),
        ("a: *x\n", [("ATS121", 1, 4)], {"a": "*x"}),
        ("a: !!int 3\n", [("ATS114", 1, 4)], {"a": "!!int 3"}),
        ("a: [!x b]\n", [("ATS122", 1, 5)], {"a": ["b"]}),
        ("a: {<<: *x, b: c}\n", [("ATS123", 1, 5)], {"a": {"b": "c"}}),
        ("a: b\n---\nc: d\n", [("ATS124", 2, 1)], {"a": "b"}),
        ("? a\n: b\n", [("ATS114", 1, 1), ("ATS110", 2, 1)], None),
        ("a: {[b]: c}\n", [("ATS125", 1, 5)], {"a": {}}),
        (": c\n", [("ATS114", 1, 1)], None),
        ("%TAG ! x\n---\na: b\n", [("ATS126", 1, 1)], {"a": "b"}),
        ('a: "\\0"\n', [("ATS103", 1, 4)], {"a": " "}),
        ('a: "\\q"\nb: c\n', [("ATS110", 1, 5)], {"b": "c"}),
        ("a: |\nb: c\n", [("ATS117", 1, 4)], {"a": "", "b": "c"}),
    ],
)
def test_refused(source: str, found: Found, left: Plain) -> None:
    document, bag = read(source)
    assert places(bag) == found
    if left is not None:
        assert plain(document.root) == left
    assert all(each.hint for each in bag)


def test_duplicate_keys_name_both_lines() -> None:
    _, bag = read("a: 1\nb: 2\na: 3\n")
    assert bag.items[0].span is not None
    assert bag.items[0].span.line == 3
    assert "line 1" in bag.items[0].message


@pytest.mark.parametrize(
    ("data", "found", "left"),
    [
        (b"", [("ATS109", 1, 1)], None),
        (b"# nothing\n", [("ATS109", 1, 1)], None),
        (b"---\n", [("ATS109", 1, 1)], None),
        (b"\xef\xbb\xbf", [("ATS102", 1, 1), ("ATS109", 1, 1)], None),
        (b"\xef\xbb\xbfa: b", [("ATS102", 1, 1)], {"a": "b"}),
        ("a: b".encode("utf-16"), [("ATS101", 1, 1)], None),
        ("a: b".encode("utf-32"), [("ATS101", 1, 1)], None),
        ("a: b\nc: é café".encode("cp1252"), [("ATS101", 2, 4)], {"a": "b", "c": "é café"}),
        (b"a: b\0c\n", [("ATS103", 1, 5)], {"a": "b\ufffdc"}),
        (b"a: \x1b[31mb\n", [("ATS103", 1, 4)], {"a": "\ufffd[31mb"}),
        ("a: b\ufeffc\n".encode(), [("ATS103", 1, 5)], {"a": "b\ufffdc"}),
        ("a: b\u2028c\u2029d\x85\n".encode(), [("ATS104", 1, 5)], {"a": "b c d"}),
    ],
)
def test_bytes(data: bytes, found: Found, left: Plain) -> None:
    document, bag = read(data)
    assert places(bag) == found
    assert plain(document.root) == left


def test_encoding_says_what_was_meant() -> None:
    _, bag = read("a: café".encode("cp1252"))
    assert "E9" in bag.items[0].message
    assert "é" in bag.items[0].message


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"a" * (codes.MAX_BYTES + 1), "ATS105", 1),
        (b"\n" * codes.MAX_LINES, "ATS105", codes.MAX_LINES + 1),
        (b"a: b\nc: " + b"x" * codes.MAX_LINE, "ATS106", 2),
        (b"a: b\nc: " + b"[" * 41, "ATS107", 2),
        (b"a: b\nc: " + b"- " * 41 + b"d", "ATS114", 2),
        (b"- " * 41 + b"d", "ATS107", 1),
        (b"- a\n" * 3 + b"- [" + b"a," * 9_000 + b"]\n", None, 0),
        (b"[a,a,a,a,a,a,a,a,a,a],\n" * 10_001, "ATS108", 10_002),
    ],
)
def test_limits(data: bytes, code: str | None, line: int) -> None:
    if code == "ATS108":
        data = b"[\n" + data + b"]"
    document, bag = read(data)
    if code is None:
        assert not bag
    else:
        assert (code, line) in [each[:2] for each in places(bag)]
    if code in ("ATS105", "ATS106", "ATS107", "ATS108"):
        assert document.root is None
        assert not document.complete


def test_just_below_the_limits() -> None:
    line = "x" * (codes.MAX_LINE - 3)
    document, bag = read(f"a: {line}\n" + "b: " + "[" * 39 + "]" * 39)
    assert not bag
    assert document.complete


def test_alias_bomb() -> None:
    document, bag = read(alias_bomb(12))
    assert {each.code.id for each in bag} == {"ATS121"}
    assert document.root is not None


def test_all_faults_of_a_file() -> None:
    """One mistake hides no other; what is well is read."""
    document, bag = read(
        HEAD
        + "  - choice: How?\n"
        + "      options: wrong\n"  # deeper than its siblings
        + "  - goto: b\n"
        + "  - talk\n"
        + "    key: value\n"
        + "  - choice: Why?\n"
        + "    options:\n"
        + "      - say: a\n"
        + "       set: {b: c}\n"
        + "      - say: d\n"
        + "  - last: e\n"
        + "end: f\n"
        + " g: x\n"
        + "h: i\n"
    )
    assert places(bag) == [
        ("ATS110", 4, 14),
        ("ATS110", 7, 8),
        ("ATS110", 11, 8),
        ("ATS110", 15, 3),
    ]
    assert not document.complete
    root = plain(document.root)
    assert isinstance(root, dict)
    assert root["h"] == "i"
    assert root["steps"] == [
        {"goto": "b"},
        {"choice": "Why?", "options": [{"say": "d"}]},
        {"last": "e"},
    ]


def test_parts_that_are_well_alone_but_not_together() -> None:
    document, bag = read("a:\n  - |\n é   one\n    two\nb: c\n")
    assert [each[0] for each in places(bag)] == ["ATS110"]
    assert not document.complete


def test_a_flood_is_cut_short() -> None:
    _, bag = read(HEAD + "\t- a\n" * 1000)
    assert len(bag.items) == 5
    assert bag.items[-1].hint is not None
    assert "995 more" in bag.items[-1].hint
    _, bag = read(HEAD + "  - a: b: c\n" * 1000)
    assert len(bag.items) == 200

"""What a writer sees on the terminal."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from tests.diagnostics.helpers import INFO, WARNING, finding
from tools.diagnostics.model import Diagnostic
from tools.diagnostics.render import render, wants_colour
from tools.diagnostics.width import columns


def shown(tmp_path: Path, source: str, *items: Diagnostic) -> str:
    (tmp_path / "a.yaml").write_bytes(source.encode())
    return render(items, tmp_path, colour=False)


def test_all_parts(tmp_path: Path) -> None:
    item = finding(
        2,
        5,
        8,
        message="no such name",
        hint="did you mean “two”?",
        fix="b:  two",
        witness=tuple(f"Choice {i}." for i in range(1, 11)),
    )
    note = finding(3, 1, 2, code=INFO, message="by the way")
    assert shown(tmp_path, "a: one\nb:  owt # x\nc: d\n", item, note) == (
        "a.yaml:2:5: error ATS901 no such name\n"
        "    2 | b:  owt # x\n"
        "      |     ^^^\n"
        "  hint: did you mean “two”?\n"
        "  write instead:\n"
        "b:  two\n"
        "  how to get there:\n"
        "     1. Choice 1.\n"
        "     2. Choice 2.\n"
        "     3. Choice 3.\n"
        "     4. Choice 4.\n"
        "     5. Choice 5.\n"
        "     6. Choice 6.\n"
        "     7. Choice 7.\n"
        "     8. Choice 8.\n"
        "     9. Choice 9.\n"
        "    10. Choice 10.\n"
        "  play it: python3 -m tools play --witness ATS901:s_0\n"
        "\n"
        "a.yaml:3:1: info ATS903 by the way\n"
        "    3 | c: d\n"
        "      | ^\n"
        "\n"
        "1 error, 1 note in 1 file."
    )


def test_a_way_there_without_a_choice(tmp_path: Path) -> None:
    assert shown(tmp_path, "a: b\n", finding(None, witness=())) == (
        "a.yaml: error ATS901 wrong\n"
        "  how to get there: begin; no choice is needed\n"
        "  play it: python3 -m tools play --witness ATS901:s_0\n"
        "\n"
        "1 error in 1 file."
    )


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("a: bad", "bad"),
        ("\ta:\tbad\tx", "bad"),
        ("漢字: bad", "bad"),
        ("a: 漢字", "漢字"),
        ("ｆｕｌｌ: bad", "bad"),
        ("e\u0301e\u0301: bad", "bad"),
        ("a: e\u0301e\u0301", "e\u0301e\u0301"),
        ("👩\u200d🚀: bad", "bad"),
        ("❤\ufe0f: bad", "bad"),
        ("👍🏽: bad", "bad"),
        ("🇩🇪: bad", "bad"),
        ("한국어: bad", "bad"),
        ("עברית: bad", "bad"),
        ("\x1b[31m: bad", "bad"),
        ("\u202e: bad", "bad"),
    ],
)
def test_caret_stands_under_the_word(tmp_path: Path, line: str, word: str) -> None:
    start = line.index(word)
    text = shown(tmp_path, line, finding(1, start + 1, start + 1 + len(word)))
    _, source, caret = text.split("\n")[:3]
    expected = word.expandtabs(4)
    assert columns(source[: source.rindex(expected)]) == caret.index("^")
    assert caret.count("^") == columns(word)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("abc", 3),
        ("漢字", 4),
        ("é", 1),
        ("e\u0301", 1),
        ("👩\u200d🚀", 2),
        ("❤\ufe0f", 2),
        ("👍🏽", 2),
        ("🇩🇪", 2),
        ("a\tb", 5),
        ("\u1112\u1161\u11ab", 2),
        ("\0", 1),
    ],
)
def test_columns(text: str, width: int) -> None:
    assert columns(text) == width


@pytest.mark.parametrize("evil", ["\x1b]0;owned\x07", "\x9b31m", "\r", "\u202e", "\u2066"])
def test_nothing_in_a_source_moves_the_cursor(tmp_path: Path, evil: str) -> None:
    item = finding(1, 1, 2, message=f"m{evil}", hint=f"h{evil}", fix=f"f{evil}")
    text = shown(tmp_path, f"a{evil}b", item)
    assert not any(character in text for character in evil if not character.isprintable())


@pytest.mark.parametrize("column", [1, 60, 500, 990, 1001])
def test_long_lines_are_cut_around_the_caret(tmp_path: Path, column: int) -> None:
    line = "".join(chr(ord("a") + i % 26) for i in range(1000))
    text = shown(tmp_path, line, finding(1, column, column + 1))
    _, source, caret = text.split("\n")[:3]
    assert len(source) <= 122
    at = caret.index("^")
    assert at < len(source) + 1
    if column <= len(line):
        assert source[at] == line[column - 1]


@pytest.mark.parametrize(
    ("column", "end", "carets"), [(5, 5, 1), (4, 90, 1), (90, 95, 1), (1, 5, 4)]
)
def test_spans_at_and_over_the_end(tmp_path: Path, column: int, end: int, carets: int) -> None:
    caret = shown(tmp_path, "a: b\n", finding(1, column, end)).split("\n")[2]
    assert caret.count("^") == carets
    assert caret.index("^") <= 8 + 4


def test_without_a_place_or_a_file(tmp_path: Path) -> None:
    text = render(
        [finding(None), finding(7, path="gone.yaml"), finding(3, path="../outside.yaml")],
        tmp_path,
        colour=False,
    )
    assert text == (
        "../outside.yaml:3:1: error ATS901 wrong\n\n"
        "a.yaml: error ATS901 wrong\n\n"
        "gone.yaml:7:1: error ATS901 wrong\n\n"
        "3 errors in 3 files."
    )


def test_lines_end_where_reading_says(tmp_path: Path) -> None:
    """Form feeds and the like end no line; CR and CRLF do; a byte order mark has no column."""
    source = "\ufeffa: b\r\nc\x0cd\u2028: e\rf: g\n"
    for line, text in ((1, "a: b"), (2, "c␌d\ufffd: e"), (3, "f: g")):
        assert shown(tmp_path, source, finding(line)).split("\n")[1] == f"    {line} | {text}"


def test_summary(tmp_path: Path) -> None:
    assert render([], tmp_path) == ""
    assert render([], tmp_path, summary="14 scenes.") == "14 scenes."
    warning = finding(None, code=WARNING)
    text = render([warning], tmp_path, summary="14 scenes.", colour=False)
    assert text.endswith("1 warning in 1 file.\n\n14 scenes.")


def test_unknown_format(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="xml"):
        render([], tmp_path, "xml")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("terminal", "environment", "coloured"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colour(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    terminal: bool,
    environment: dict[str, str],
    coloured: bool,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", _Terminal() if terminal else io.StringIO())
    assert wants_colour() is coloured
    assert ("\x1b[" in render([finding()], tmp_path)) is coloured


def test_colour_changes_nothing_else(tmp_path: Path) -> None:
    import re

    (tmp_path / "a.yaml").write_text("a: b\n", encoding="utf-8")
    items = [finding(1, 1, 2, hint="h", fix="f", witness=("w",))]
    with_colour = render(items, tmp_path, colour=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", with_colour) == render(items, tmp_path, colour=False)

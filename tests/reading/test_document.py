"""Well-formed files: structure, texts as typed, and where everything stands."""

from __future__ import annotations

import gc

import pytest

from tests.reading.helpers import HEAD, Plain, places, plain, read, scalars
from tests.reading.mutations import SCENES
from tools.reading import events
from tools.reading.document import resting_collector
from tools.reading.nodes import Mapping, Scalar, Sequence
from tools.story.model import Span


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a: no\nb: 22:30\nc: 1.10\nd: on", {"a": "no", "b": "22:30", "c": "1.10", "d": "on"}),
        ("a: ~\nb: null\nc:\nd: 0x10", {"a": "~", "b": "null", "c": "", "d": "0x10"}),
        ("a: '1'\nb: \"x\\ty\"\nc: 'it''s'", {"a": "1", "b": "x\ty", "c": "it's"}),
        ("- a\n- - b\n  - c\n", ["a", ["b", "c"]]),
        ("{a: [b, 'c'], d: {}}", {"a": ["b", "c"], "d": {}}),
        ("a: |\n  one: 1 # no\n\n  two\n", {"a": "one: 1 # no\n\ntwo\n"}),
        ("a: |-\n  one\n   two\n", {"a": "one\n two"}),
        ("a: >\n  one\n  two\n", {"a": "one two\n"}),
        ("---\na: b\n", {"a": "b"}),
        ("a: b\n...\n", {"a": "b"}),
        ("a: one\n  two\n", {"a": "one two"}),
        ("{}", {}),
    ],
)
def test_structure(source: str, expected: Plain) -> None:
    document, bag = read(source)
    assert plain(document.root) == expected
    assert document.complete
    assert not bag


@pytest.mark.parametrize("source", SCENES)
def test_scenes_are_clean(source: str) -> None:
    document, bag = read(source)
    assert places(bag) == []
    assert isinstance(document.root, Mapping)
    assert "\n".join(document.lines) == source


@pytest.mark.parametrize("source", SCENES)
def test_spans_show_the_text(source: str) -> None:
    """The characters at the place of a text are the text: for each line of a block too."""
    document, _ = read(source)
    for scalar in scalars(document.root):
        for i, text in enumerate(scalar.text.split("\n")):
            line, column, end = scalar.at(i, 0, len(text))
            if text:
                assert document.lines[line - 1][column - 1 : end - 1] == text


def test_spans() -> None:
    document, _ = read(
        "a: no\nb: 'it''s'\nc:\n  - |\n\n    one\n      two\n  - {d: e}\n  - [f,\n     g]\n"
    )
    root = document.root
    assert isinstance(root, Mapping)
    a, b, c = (value for _, value in root.entries)
    assert root.span == Span(1, 1, 2)
    assert a == Scalar("no", Span(1, 4, 6), "plain", 1, 4, 1, 6)
    assert b == Scalar("it's", Span(2, 4, 11), "quoted", 2, 5, 2, 11)
    assert isinstance(c, Sequence)
    assert c.span == Span(4, 3, 4)
    block, flow, items = c.items
    assert block[:5] == ("\none\n  two\n", Span(4, 5, 6), "literal", 5, 5)
    assert isinstance(block, Scalar)
    assert block.at(1, 0, 3) == Span(6, 5, 8)
    assert block.at(2, 2, 5) == Span(7, 7, 10)
    assert (flow.span, items.span) == (Span(8, 5, 11), Span(9, 5, 8))


@pytest.mark.parametrize(
    ("source", "span"),
    [
        ("a: one two", Span(1, 8, 11)),  # exact
        ("a: 'one two'", Span(1, 9, 12)),  # exact, behind the quotation mark
        ('a: "\\tne two"', Span(1, 4, 14)),  # escapes: the whole
        ("a: one\n  two", Span(1, 4, 7)),  # two lines: the whole, as far as its first line goes
        ("a: >\n  one\n  two", Span(1, 4, 5)),  # folded: the header
        ("a: |2\n    one two", Span(2, 9, 12)),  # two of the four spaces are text
    ],
)
def test_at(source: str, span: Span) -> None:
    document, _ = read(source)
    scalar = scalars(document.root)[1]
    start = scalar.text.find("two")
    assert scalar.at(0, start, start + 3) == span


@pytest.mark.parametrize(
    ("source", "span"),
    [
        ("a: We are in Room #4", Span(1, 19, 21)),
        ("a: We are in Room #4 then", Span(1, 19, 26)),
        ("a: Room#4", None),
        ("a: 'Room' #4", None),
        ("a: 'Room #4'", None),
        ("a: |  # four\n  Room #4", None),
        ("a: one\n  two   # four", Span(2, 9, 15)),
        ("a:  # four", None),
    ],
)
def test_trailing_comment(source: str, span: Span | None) -> None:
    document, bag = read(source)
    assert not bag
    assert document.trailing_comment(scalars(document.root)[1]) == span


def test_get() -> None:
    document, _ = read("a: b\nc: d")
    assert isinstance(document.root, Mapping)
    assert plain(document.root.get("c")) == "d"
    assert document.root.get("e") is None


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_ends(end: str) -> None:
    document, bag = read(f"a: |{end}  one{end}  two{end}b: c{end}")
    assert plain(document.root) == {"a": "one\ntwo\n", "b": "c"}
    assert [each.span.line for each in scalars(document.root)] == [1, 1, 4, 4]
    assert not bag


def test_the_pure_parser_takes_over(monkeypatch: pytest.MonkeyPatch) -> None:
    import builtins

    real = builtins.__import__

    def without_c(name: str, *rest: object) -> object:
        if name == "yaml._yaml":
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(builtins, "__import__", without_c)
    assert isinstance(events.open_parser("a: b"), events.PureParser)


def test_the_collector_rests_and_comes_back() -> None:
    assert gc.isenabled()
    with resting_collector():
        assert not gc.isenabled()
        assert plain(read(HEAD + "  - a\n")[0].root) == {"scene": "a", "steps": ["a"]}
    assert gc.isenabled()

"""Whatever a writer types comes out as typed: markup, Ren'Py's own lexing rules and the Python
literals.
"""

from __future__ import annotations

import ast
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.diagnostics.model import Bag
from tools.emit.text import python_string, script_string, translated
from tools.parsing.markup import TextNames, literal, parse_text
from tools.story.model import Span, Text

NAMES = TextNames({"player_name", "winds"}, {"okri_341"})

HOSTILE = st.text(
    st.sampled_from(list("ab [[]{{}}%\"'\\`_.#:!{}=/‑“”’🛰ש\u0301ä\n\t 【】<>$@")), max_size=40
) | st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp")), max_size=40)


def parsed(raw: str) -> Text:
    bag = Bag("x")
    text = parse_text(raw, lambda a, b: Span(1, a + 1, b + 1), NAMES, bag)
    assert [item for item in bag if item.severity == "error"] == []
    return text


def as_renpy_reads(source: str) -> str:
    """Ren'Py 8.3's reading of a script string: munging, collapsing, unescaping, then undoubling of
    literals in text.
    """
    assert source[0] == source[-1] == '"'
    body = re.sub(r"(\.|\[+)__(\w+)", "MUNGED", source)[1:-1]
    assert re.fullmatch(r'([^\\"]|\\.)*', body)
    body = re.sub(r"[ \n]+", " ", body)

    def dequote(found: re.Match[str]) -> str:
        char = found.group(1)
        if char in "{[%":
            return char * 2
        if char == "n":
            return "\n"
        if char[0] == "u" and found.group(2):
            return chr(int(found.group(2), 16))
        return char

    body = re.sub(r"\\(u([0-9a-fA-F]{1,4})|.)", dequote, body)
    return body.replace("[[", "[").replace("{{", "{")


@given(HOSTILE)
def test_any_string_survives_the_script(text: str) -> None:
    assert as_renpy_reads(script_string(parsed(literal(text)))) == text


@given(HOSTILE)
def test_any_string_survives_python(text: str) -> None:
    value = ast.literal_eval(python_string(parsed(literal(text))))
    assert value.replace("[[", "[").replace("{{", "{") == text


@given(HOSTILE)
def test_a_literal_is_one_plain_part(text: str) -> None:
    assert "".join(str(part) for part in parsed(literal(text)).parts) == text
    assert all(isinstance(part, str) for part in parsed(literal(text)).parts)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("It came in at four.", '"It came in at four."'),
        ('She said "no".', '"She said \\"no\\"."'),
        ("Dear [player_name],", '"Dear [story.player_name!q],"'),
        ("[[sic] {{x}", '"[[sic] {{x}"'),
        ("{i}No.{/i}", '"{i}No.{/i}"'),
        ("Wait{pause=0.5} there{pause}", '"Wait{w=0.5} there{w}"'),
        ("{codex=okri_341}Okri{/codex}", '"{a=codex:okri_341}Okri{/a}"'),
        ("two  spaces", '"two \\ spaces"'),
        ("100 %", '"100 %"'),
    ],
)
def test_script_strings(raw: str, expected: str) -> None:
    assert script_string(parsed(raw)) == expected


def test_a_plain_name_is_not_markup() -> None:
    assert translated("Room [4] {x}") == '_("Room [[4] {{x}")'

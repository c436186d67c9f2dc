"""Widths and line breaks of the game's own fonts."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.project import ROOT
from tools.prose import panels
from tools.prose.bounds import Room, Shares, surely_fits
from tools.prose.faces import _FALLBACK_RANGES, _HOUSE, _OTHERS, Faces
from tools.prose.fit import FIRST, LARGEST, NAME_LENGTH
from tools.prose.measure import Eyes, Type, measure, pieces
from tools.story.model import Interpolation, Part, Tag

FACES = Faces(ROOT / "game" / "fonts")
PLAIN = Type("text", 100, 0)


def lines(
    text: str, width: int, type_: Type = PLAIN, eyes: Eyes = FIRST, parts: tuple[Part, ...] = ()
) -> int:
    return measure(pieces(parts or (text,), type_, "Weiss", {}), type_, eyes, width, FACES).lines


@pytest.mark.parametrize(
    ("text", "at_least", "lines_when_one_less"),
    [
        ("one two", 2, 2),
        ("watch-desk", 1, 2),
        ("now—then", 1, 2),
        ("wait…so", 1, 2),
        ("and/or", 1, 2),
        ("unbreakable", 1, 1),
        ("no\u00a0break", 1, 1),
    ],
)
def test_where_a_line_breaks(text: str, at_least: int, lines_when_one_less: int) -> None:
    whole = FACES.face("text", "house").width(text) * 100
    assert lines(text, round(whole) + 20) == 1
    assert lines(text, round(whole) - 20) == lines_when_one_less


def test_a_paragraph_is_a_line() -> None:
    assert lines("a\nb\nc", 1000) == 3


def test_what_hangs_together_over_markup_is_not_broken() -> None:
    parts = ("un", Tag("i", None, False), "break", Tag("i", None, True), "able")
    assert lines("", 10, parts=parts) == 1


def test_bold_and_small_change_the_width() -> None:
    def width(*parts: Part) -> float:
        return measure(pieces(parts, PLAIN, "", {}), PLAIN, FIRST, 9999, FACES).width

    plain = width("Watch")
    assert width(Tag("b", None, False), "Watch") > plain
    assert width(Tag("small", None, False), "Watch") == pytest.approx(plain * 0.82)
    assert width(Tag("codex", "x", False), "Watch", Tag("codex", None, True)) == plain


def test_the_player_s_name_takes_room() -> None:
    parts = (Interpolation("player_name"),)
    cut_up = pieces(parts, PLAIN, "W" * 18, {})
    wide = measure(cut_up, PLAIN, FIRST, 9999, FACES).width
    assert wide > 18 * 0.8 * 100


def test_a_variable_takes_the_room_of_its_longest_value() -> None:
    parts = (Interpolation("winds"),)
    assert pieces(parts, PLAIN, "X", {"winds": "refused"})[0].text == "refused"


@given(
    st.text("abcimwWM .,-—…", min_size=1, max_size=260),
    st.sampled_from((FIRST, *LARGEST)),
)
def test_a_larger_size_never_takes_fewer_lines(text: str, eyes: Eyes) -> None:
    assert lines(text, 1000, eyes=eyes) >= lines(text, 1000, eyes=Eyes(1.0, eyes.reading))


ROOMS = [Room((panels.TALK, panels.RADIO), FIRST, 3, panels.text_width(1.0))] + [
    Room((panels.TALK, panels.RADIO), eyes, 6, panels.text_width(2.0)) for eyes in LARGEST
]
SHARES = Shares(FACES, ROOMS)


@given(
    st.text("abcdefghijklmnopqrstuvwxyz      iiillWMwm.,’“”-—…ABCDEF", max_size=260),
    st.sampled_from((panels.TALK, panels.RADIO, panels.THOUGHT)),
)
def test_what_is_said_to_fit_fits(text: str, type_: Type) -> None:
    if surely_fits((text,), SHARES, "", {}):
        for room in ROOMS:
            found = measure(pieces((text,), type_, "", {}), type_, room.eyes, room.width, FACES)
            assert found.lines <= room.lines


def test_the_bound_settles_ordinary_lines() -> None:
    assert surely_fits(("Forward, hold, alter. The third one needs a pen.",), SHARES, "", {})
    assert not surely_fits(("M" * 200,), SHARES, "", {})


def system(name: str) -> ModuleType:
    path = ROOT / "game" / "systems" / f"{name}_ren.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    vars(module)["_"] = str
    spec.loader.exec_module(module)
    return module


def test_fonts_are_those_of_the_screens() -> None:
    look = system("look")

    def file(name: str) -> str:
        return f"fonts/{name}.ttf"

    for cut, face in (("text", look.TEXT), ("mono", look.MONO), ("label", look.LABEL)):
        regular, italic, bold, _both = _HOUSE[cut]  # type: ignore[index]  # a Cut by its name
        assert file(regular) == face
        assert look.CUTS.get((face, False, True), face) == file(italic)
        assert look.CUTS.get((face, True, False), face) == file(bold)
    assert file(_HOUSE["display"][0]) == look.DISPLAY
    for reading, (plain, heavy) in look.READING_FONTS.items():
        assert (file(_OTHERS[reading][0]), file(_OTHERS[reading][2])) == (plain, heavy)
    assert tuple(look.FALLBACK_RANGES) == _FALLBACK_RANGES


def test_measures_are_those_of_the_screens() -> None:
    look = system("look")
    for scale in (1.0, 1.25, 1.5, 1.75, 2.0):
        assert panels.text_width(scale) == look.text_width(scale)
    source = (ROOT / "game" / "systems" / "record_ren.py").read_text(encoding="utf-8")
    assert f"NAME_LENGTH = {NAME_LENGTH}\n" in source

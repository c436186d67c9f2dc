"""Talk as text: values and markup, and the shapes that it has in a terminal."""

from __future__ import annotations

import pytest

from tests.sim import build as b
from tools.graph.ops import Address
from tools.sim import events
from tools.sim.stage import Stage
from tools.sim.text import render
from tools.sim.typeset import Typesetter, styled
from tools.story.model import Text


@pytest.mark.parametrize(
    ("raw", "plain", "marked"),
    [
        ("Hm.", "Hm.", "Hm."),
        ("[sus] of [player_name]", "2 of [Ada", "2 of [[Ada"),
        ("{i}thought{/i}", "thought", "{i}thought{/i}"),
        ("a{pause}b{pause=0.5}c", "abc", "a{pause}b{pause=0.5}c"),
        ("{codex=okri}Okri{/codex}", "Okri", "{codex=okri}Okri{/codex}"),
        ("{i}[kept]{/i}", "False", "{i}False{/i}"),
    ],
)
def test_rendering(raw: str, plain: str, marked: str) -> None:
    shown = render(b.text(raw), {"sus": 2, "kept": False}, "[Ada")
    assert shown == (plain, marked)


def test_literal_brackets_stay() -> None:
    shown = render(Text("", ("[x] {y}",), b.WHERE), {}, "")
    assert shown == ("[x] {y}", "[[x] {{y}")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("{i}a{/i} {b}b{/b} {s}c{/s}", "_a_ *b* ~c~"),
        ("{small}a{/small}{pause=0.5}{codex=x}b{/codex}", "ab"),
        ("[[x] {{i}", "[x] {i}"),
    ],
)
def test_markup_as_signs(marked: str, expected: str) -> None:
    assert styled(marked) == expected


def lines(mode: events.Mode, speaker: str | None, text: str = "Hm.") -> events.Line:
    address = b.machine(b.scene("a")).tape.program.ops[0]
    return events.Line(
        Address(address.scene, 0),
        b.WHERE,
        speaker,
        text,
        text,
        mode,
        off=False,
        caption=False,
    )


SETTER = Typesetter(b.world(), {"a": "The Chair"}, 44, ascii=True)


def test_every_kind_of_talk_has_a_shape_of_its_own() -> None:
    shapes = {
        (mode, speaker): tuple(SETTER.lay_out(lines(mode, speaker), "Weiss"))
        for mode in ("talk", "radio", "thought", "telemetry")
        for speaker in (None, "kranz")
    }
    assert shapes["talk", None] == ("", "  Hm.")
    assert shapes["talk", "kranz"] == ("", "  Kranz: Hm.")
    assert shapes["radio", "kranz"] == ("", "  ))) KRANZ: Hm.")
    assert len({shapes[mode, None] for mode in ("talk", "radio", "thought", "telemetry")}) == 4


def test_long_talk_is_wrapped_under_the_name() -> None:
    found = SETTER.lay_out(lines("talk", "kranz", "one two three four " * 5), "Weiss")
    assert all(len(line) <= 44 for line in found)
    assert found[1].startswith("  Kranz: one two")
    assert found[2].startswith("    ")


def test_a_document_is_a_box() -> None:
    place = Address("a", 0)
    found = SETTER.lay_out(
        events.Sheet(place, b.WHERE, "document", "Order", "Four", "One.\n\nTwo.", "One.\n\nTwo."),
        "",
    )
    assert found[1] == found[-1] == "  +" + "-" * 38 + "+"
    assert [line.strip("| ").strip() for line in found[2:-1]] == [
        *("Order", "Four", "", "One.", "", "Two.")
    ]
    assert {len(line) for line in found[1:]} == {42}


def test_a_desk_message_shows_as_one_slip() -> None:
    body = lines("slip", None, "Archive it.")
    assert SETTER.lay_out(body, "") == []
    slip = events.Slip("weather", "Four", "Sky", red_tab=True)
    offers = (events.Offer(0, 1, "Archive", "Dear.", "forward"),)
    menu = events.Menu(Address("a", 0), b.WHERE, "desk", slip, offers, ())
    found = "\n".join(SETTER.lay_out(menu, "", body))
    assert "| [red tab] Four: Sky" in found
    assert "| Archive it." in found
    assert "  1. FORWARD: Archive\n     * Dear." in found


def test_plain_ascii_everywhere() -> None:
    found = SETTER.lay_out(lines("talk", None, "\u201cDon\u2019t\u201d \u2014 \u2026 \u0416"), "")
    assert found[1] == '  "Don\'t" -- ... ?'


def test_places_are_named_with_their_light() -> None:
    assert SETTER.place(Stage("comms", "alarm", {})) == ["", "  [Comms (alarm)]"]
    assert SETTER.place(Stage("street", None, {})) == ["", "  [Street]"]
    assert SETTER.place(Stage(None, None, {})) == []

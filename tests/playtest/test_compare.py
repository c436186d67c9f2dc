"""A trace that differs from the story in any way is told, where the writer can find it."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest

from tests.playtest.games import ids_of
from tests.sim import build as b
from tools.engine.faults import EngineFault
from tools.graph.ops import Address
from tools.playtest.compare import MOST_A_RUN, Difference, compare
from tools.playtest.report import difference_lines
from tools.playtest.trace import Record, Run, Traced, simulate

SCENE = b.scene(
    "a",
    b.place("comms"),
    b.enter("kranz"),
    b.music("relay"),
    b.say("One."),
    b.say("Two.", "kranz"),
    b.sheet("Paper.", "document", "Order", "Four"),
    b.choice(
        b.option("Take", b.put(kept=True), note="It costs."),
        b.option("Leave"),
        b.option("Never", when=b.flag("struck")),
    ),
    b.say("Three."),
    b.sound("klaxon"),
    b.ending("e"),
)
TAPE = b.tape(SCENE)
IDS = {"a": ids_of(SCENE)}
RUN = Run((Address("a", 4),))
STORY = list(simulate(TAPE, RUN, IDS))
BEGIN, START, ONE, TWO, PAPER, MENU, THREE, SOUND, OVER = range(9)

Change = Callable[[list[Record]], object]


def engine(change: Change) -> list[Record]:
    records = [dict(copy.deepcopy(traced.record), run=0) for traced in STORY]
    change(records)
    return records


def test_equal_traces_have_no_difference() -> None:
    assert compare(0, STORY, engine(lambda records: None)) == []


def test_order_of_keys_and_whole_seconds_do_not_matter() -> None:
    paused = [Traced({"ev": "pause", "value": 2.0}, "a", b.WHERE)]
    assert compare(0, paused, [{"value": 2, "ev": "pause", "run": 0}]) == []


@pytest.mark.parametrize(
    ("change", "line", "what", "story", "other"),
    [
        (lambda r: r[ONE].update(text="One!"), 1, "text", "One.", "One!"),
        (lambda r: r[TWO].update(who="sand"), 2, "who", "kranz", "sand"),
        (lambda r: r[ONE].update(mode="radio"), 1, "mode", "talk", "radio"),
        (lambda r: r[TWO].update(off=True), 2, "off", "no", "yes"),
        (lambda r: r[PAPER].update(title=None), 3, "title", "Order", "(nothing)"),
        (lambda r: r[ONE].update(place="street"), 1, "place", "comms watch", "street"),
        (lambda r: r[ONE].update(music=None), 1, "music", "relay", "(nothing)"),
        (lambda r: r[ONE].update(ambience="hum"), 1, "ambience", "(nothing)", "hum"),
        (
            lambda r: r[ONE]["actors"].update(kranz="standing wry @left"),
            1,
            "on stage: kranz",
            "standing neutral @left",
            "standing wry @left",
        ),
        (
            lambda r: r[ONE]["actors"].update(kranz="standing neutral @right"),
            1,
            "on stage: kranz",
            "standing neutral @left",
            "standing neutral @right",
        ),
        (lambda r: r[ONE]["actors"].clear(), 1, "on stage: kranz", None, "(nothing)"),
        (lambda r: r[ONE]["actors"].update(sand="x"), 1, "on stage: sand", "(nothing)", "x"),
        (lambda r: r[THREE]["set"].update(kept=1), 8, "variable kept", "yes", "1"),
        (lambda r: r[THREE].pop("set"), 8, "variable kept", "yes", "(nothing)"),
        (lambda r: r[ONE].update(set={"sus": 1}), 1, "variable sus", "(nothing)", "1"),
        (lambda r: r[BEGIN]["state"].update(sus=1), 0, "variable sus", "0", "1"),
        (
            lambda r: r[MENU]["offered"].pop(1),
            4,
            "options offered",
            "a_0004, a_0005",
            "a_0004",
        ),
        (
            lambda r: r[MENU]["offered"][0].__setitem__(1, "Took"),
            4,
            "caption of option a_0004",
            "Take",
            "Took",
        ),
        (
            lambda r: r[MENU]["offered"][0].__setitem__(2, None),
            4,
            "note of option a_0004",
            "It costs.",
            "(nothing)",
        ),
        (lambda r: r[MENU].update(chosen="a_0005"), 4, "chosen", "a_0004", "a_0005"),
        (lambda r: r.pop(TWO), 2, "line", "a_0001 kranz: Two.", "(nothing)"),
        (lambda r: r.insert(TWO, dict(r[ONE], id="x")), 0, "added", "(nothing)", "x One."),
        (lambda r: r[TWO].update(id="x"), 2, "id", "a_0001", "x"),
        (lambda r: r.pop(SOUND), 8, "sound", "sound klaxon None", "(nothing)"),
        (lambda r: r[OVER].update(ending="f"), 0, "ending", "e", "f"),
    ],
)
def test_every_kind_of_difference_is_found(
    change: Change, line: int, what: str, story: str | None, other: str
) -> None:
    found = compare(3, STORY, engine(change))
    assert len(found) == 1, found
    (difference,) = found
    assert difference.run == 3
    assert difference.what == what
    assert story is None or difference.story == story
    assert difference.engine == other
    assert line == 0 or difference.line in (line, 1)


def test_a_missing_line_does_not_hide_what_comes_after() -> None:
    def change(records: list[Record]) -> None:
        records[THREE]["text"] = "Four."
        records.pop(TWO)

    assert [item.what for item in compare(0, STORY, engine(change))] == ["line", "text"]


def test_a_wrong_stage_is_told_once_while_it_stands() -> None:
    def change(records: list[Record]) -> None:
        for record in records[ONE : THREE + 1]:
            record["music"] = "other"

    assert [item.line for item in compare(0, STORY, engine(change))] == [1]


def test_at_most_a_few_differences_of_a_run_are_told() -> None:
    def change(records: list[Record]) -> None:
        for number, record in enumerate(records):
            record["extra"] = number

    assert len(compare(0, STORY, engine(change))) == MOST_A_RUN


def test_an_error_of_the_engine_is_told_where_it_happened() -> None:
    fault = EngineFault("NameError: name 'x' is not defined", "game/script/a.rpy", 12, "exception")
    (found,) = compare(0, STORY, engine(lambda records: None)[:TWO], [fault])
    assert (found.what, found.scene, found.line) == ("error", "a", 2)
    assert found.engine == "game/script/a.rpy:12: NameError: name 'x' is not defined"
    assert found.near == "a_0000 One."


def test_an_engine_that_never_began_is_told() -> None:
    (found,) = compare(0, STORY, [], [EngineFault("no such folder", "", 0, "exit")])
    assert (found.what, found.engine) == ("error", "no such folder")


def test_the_report_shows_both_sides_and_the_place_in_the_yaml() -> None:
    difference = Difference(0, "a", 7, "text", "What the story says.", "What it did.", "before")
    shown = "\n".join(difference_lines([difference], ["quarantine"], {"a": "game/story/a.yaml"}))
    assert "playthrough 1 (quarantine)" in shown
    assert "error: game/story/a.yaml:7: text differs" in shown
    assert "What the story says." in shown.splitlines()[-1]
    assert shown.endswith("| What it did.")

"""What is said of the words of a story: one fault, one finding, at its place; near misses are
silent.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.storybox import scene_yaml, story_in
from tools.build.load import load
from tools.checks.run import examine
from tools.diagnostics.model import Diagnostic
from tools.project import ROOT, ProjectError, open_project

LONG = (
    "The lamp on the far side went out and nobody in the room said anything about it at all. " * 2
)
FOUR_LINES = (
    LONG
    + "Well, that is what they say. Then the other one went out as well, and somebody laughed, and "
    "it was quite dark now, as it is."
)


def findings(
    folder: Path, steps: str, data: Mapping[str, str] | None = None, *, spelling: bool = True
) -> list[Diagnostic]:
    """What is said of a story of one scene, in a game with the real fonts."""
    shutil.copytree(ROOT / "game" / "fonts", folder / "game" / "fonts")
    project = story_in(folder, {"first": scene_yaml("first", steps)}, data=data)
    if spelling:
        manifest = folder / "project.json"
        values = json.loads(manifest.read_text(encoding="utf-8")) | {"spelling": "en-GB"}
        manifest.write_text(json.dumps(values), encoding="utf-8")
        project = open_project(project.story)
    found = examine(load(project, use_cache=False))
    return [item for item in found if item.code.id.startswith("ATS7")]


def line(text: str) -> str:
    return f"- |\n  {text}\n- ending: quarantine\n"


def option(text: str, note: str = "") -> str:
    below = f"      note: {note}\n" if note else ""
    return (
        f"- choice: Which?\n  options:\n    - say: {text}\n{below}"
        "    - say: No.\n- ending: quarantine\n"
    )


def desk(head: str, text: str = "Read me.") -> str:
    return (
        f"- desk: message\n{head}  text: |\n    {text}\n  options:\n    - forward: Archive\n"
        "    - hold: It waits.\n- ending: quarantine\n"
    )


FAULTS: list[tuple[str, str, int, int]] = [
    (line(FOUR_LINES), "ATS701", 5, 3),
    (line("kranz: " + FOUR_LINES), "ATS701", 5, 10),
    (f"- radio: |\n    kranz: {FOUR_LINES[:250]}\n- ending: quarantine\n", "ATS701", 5, 12),
    (f"- thought: |\n    {FOUR_LINES}\n- ending: quarantine\n", "ATS701", 5, 5),
    (line("[player_name], " * 30), "ATS701", 5, 3),
    (line("Nobody reads " + "Donaudampfschifffahrtsgesellschaft" * 2), "ATS707", 5, 3),
    (option("An option that goes on and on about what it means to do. " * 3), "ATS704", 6, 12),
    (option("Yes.", "A note that says what it costs, and to whom. " * 14), "ATS704", 6, 12),
    (desk(f"  subject: {'About the correction of the record. ' * 8}\n"), "ATS705", 5, 12),
    (desk("", "A line of the message that is long. " * 20), "ATS708", 6, 5),
    (f"- card: {'The Long Watch Goes On ' * 6}\n- ending: quarantine\n", "ATS705", 4, 9),
    (
        f"- sound: klaxon\n  caption: {'A klaxon sounds twice, far below. ' * 9}\n"
        "- ending: quarantine\n",
        "ATS706",
        5,
        12,
    ),
    (
        f"- document: {'Order of the day and of the night ' * 5}\n  text: |\n    Read.\n"
        "- ending: quarantine\n",
        "ATS705",
        4,
        13,
    ),
    (line("A lamp for 漢."), "ATS710", 5, 14),
    (line("It was a tesstament."), "ATS720", 5, 12),
    (line("The color of the lamp."), "ATS720", 5, 7),
    (line("kranz: It is grey, and Kranc knows."), "ATS720", 5, 26),
    (
        "- document: Ordar\n  text: |\n    Read.\n\n    Twise.\n- ending: quarantine\n",
        "ATS720",
        4,
        13,
    ),
    (line("It was, needless to say, dark."), "ATS730", 5, 11),
    (line("It couldn’t help but rain."), "ATS730", 5, 6),
    (line("Now — or never — he went."), "ATS731", 5, 18),
]

NEAR: list[str] = [
    line(LONG.strip()),
    line("kranz: " + LONG.strip()),
    line("[player_name], [player_name]."),
    line("{i}" + LONG.strip() + "{/i}"),
    line("A steam-ship-company-desk-lamp-switch-and-a-half, all in one word."),
    option(
        "Yes, and tell the desk upstairs that it was my idea from the very start.", "Dorn hears."
    ),
    desk(
        "  from: Authority, Section Four\n  subject: Correction of record\n",
        "A short message. " * 10,
    ),
    "- card: The Long Watch\n  subtitle: D-3, Receiver 21\n- ending: quarantine\n",
    "- sound: klaxon\n  caption: A klaxon, two decks down\n- ending: quarantine\n",
    line("Arrows → and ticks ✓ are drawn by the engine."),
    line("Bäcker’s twenty-first watch; O’clock, 14th, 22:30, don’t, we’d’ve not."),
    line("KRANZ and Kranz’s mug, and the colour grey."),
    line("A weir dam. The weight of the lamp."),
    line("Now – and then he went."),
    line("kranz: " + ("No. Yes. " * 26).strip()),
]

AVOID = {"dictionary.yaml": "words: [klaxon]\navoid:\n  - needless to say\n  - couldn't help but\n"}


@pytest.mark.parametrize(("steps", "code", "row", "column"), FAULTS)
def test_a_fault_is_found_where_it_is(
    tmp_path: Path, steps: str, code: str, row: int, column: int
) -> None:
    found = findings(tmp_path, steps, AVOID)
    assert [item.code.id for item in found if item.code.id == code], found
    first = next(item for item in found if item.code.id == code)
    assert first.span is not None
    assert (first.span.line, first.span.column) == (row, column)
    assert first.hint


@pytest.mark.parametrize("steps", NEAR)
def test_a_near_miss_is_silent(tmp_path: Path, steps: str) -> None:
    assert [item.message for item in findings(tmp_path, steps, AVOID)] == []


def test_a_menu_higher_than_the_screen(tmp_path: Path) -> None:
    options = "".join(
        f"    - say: Option {number}, which takes a line.\n      note: And a note.\n"
        for number in range(8)
    )
    steps = f"- choice: Which?\n  options:\n{options}- ending: quarantine\n"
    assert [item.code.id for item in findings(tmp_path, steps, AVOID)] == ["ATS703"]


def test_a_second_word_in_a_document_is_found_on_its_own_line(tmp_path: Path) -> None:
    steps = "- document: Order\n  text: |\n    Read.\n\n    Read Twise.\n- ending: quarantine\n"
    (found,) = findings(tmp_path, steps, AVOID)
    assert found.span is not None
    assert (found.span.line, found.span.column, found.span.end) == (8, 10, 15)
    assert found.hint is not None
    assert "twice" in found.hint


def test_words_of_data_files(tmp_path: Path) -> None:
    data = {
        "codex/okri_341.yaml": "entry: okri_341\ntitle: Okri 341\nkind: report\n"
        "versions:\n  - |\n    It anserwed.\n  - It answered.\n",
        "places.yaml": "watch_desk: {name: 'The Watch', lights: [calm, night], alt: A desk.}\n"
        "receiver_comms: {name: 'Receiver 21', lights: [watch, alarm], alt: A narow room.}\n"
        "ridge: {name: A ridge, alt: Snow.}\n",
    }
    found = findings(tmp_path, line("kranz: Yes."), data | AVOID)
    where = {item.path.rpartition("/")[2]: item.span and item.span[:2] for item in found}
    assert where == {"places.yaml": (2, 70), "okri_341.yaml": (6, 8)}


def test_words_of_the_dictionary_are_known(tmp_path: Path) -> None:
    data = {"dictionary.yaml": "words: [anserwed, klaxon]\n"}
    assert findings(tmp_path, line("It anserwed, and anserwed’s heirs."), data) == []


def test_spelling_is_off_unless_it_is_asked_for(tmp_path: Path) -> None:
    assert findings(tmp_path, line("It anserwed."), spelling=False) == []


def test_an_unknown_spelling_is_refused(tmp_path: Path) -> None:
    project = story_in(tmp_path, {"first": scene_yaml("first", line("Yes."))})
    manifest = tmp_path / "project.json"
    values = json.loads(manifest.read_text(encoding="utf-8")) | {"spelling": "en-US"}
    manifest.write_text(json.dumps(values), encoding="utf-8")
    with pytest.raises(ProjectError, match="en-US"):
        open_project(project.story)


def test_nothing_is_measured_without_the_game_s_fonts(tmp_path: Path) -> None:
    project = story_in(tmp_path, {"first": scene_yaml("first", line(FOUR_LINES))})
    found = load(project, use_cache=False).findings
    assert [item.code.id for item in found if item.code.id.startswith("ATS7")] == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("words: callsign\n", "is a list"),
        ("words: [[a]]\n", "is a text"),
        ("words: [a, a]\n", "twice"),
        ("word: [a]\n", "no key `word`"),
    ],
)
def test_faults_in_the_dictionary(tmp_path: Path, text: str, message: str) -> None:
    data = {"dictionary.yaml": text}
    project = story_in(tmp_path, {"first": scene_yaml("first", line("Yes."))}, data=data)
    found = load(project, use_cache=False).findings
    assert len(found) == 1
    assert message in found[0].message
    assert found[0].path.endswith("dictionary.yaml")


def test_findings_are_remembered_and_follow_the_fonts(tmp_path: Path) -> None:
    first = findings(tmp_path, line(FOUR_LINES), spelling=False)
    project = open_project(tmp_path / "game" / "story")
    again = [examine(load(project)), examine(load(project))]
    assert [[i for i in found if i.code.id == "ATS701"] for found in again] == [first, first]

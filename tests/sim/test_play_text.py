"""The whole game in a terminal, typed from a file."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.sim import build as b
from tools.commands.play_text import play_text
from tools.playtest.plans import read_plan, resolve
from tools.story import model

SCENES = (
    b.scene(
        "a",
        b.place("comms"),
        model.AskName(b.WHERE, 0, b.text("Your name?")),
        b.say("It came in at four, [player_name].", "kranz"),
        b.hub(
            b.option("Ask", b.say("An answer."), b.add(sus=1), once=True),
            b.option("Go", leave=True, note="It is late."),
            ask=b.say("The board waits."),
        ),
        b.goto("c"),
    ),
    b.scene("c", b.choice(b.option("One", b.ending("one")), b.option("Two", b.ending("two")))),
)
TAPE = b.tape(*SCENES)
IDS = {scene.id: tuple(f"{scene.id}_{n}" for n in range(scene.slots)) for scene in SCENES}


def played(typed: str, **more: object) -> tuple[int, str]:
    out = io.StringIO()
    code = play_text(
        TAPE,
        IDS,
        {"a": "The Chair"},
        source=io.StringIO(typed),
        out=out,
        width=60,
        ascii=True,
        **more,  # type: ignore[arg-type]  # keyword arguments of the function under test
    )
    return code, out.getvalue()


def test_a_whole_game() -> None:
    code, shown = played("Ada\n1\n1\n2\n")
    assert code == 0
    assert "-- The Chair ----" in shown
    assert "[Comms (watch)]" in shown
    assert "Kranz: It came in at four, Ada." in shown
    assert "1. Ask\n  2. Go\n     * It is late." in shown
    assert "An answer." in shown
    assert "The end: two" in shown


def test_the_end_of_the_input_ends_the_game() -> None:
    assert played("")[0] == 0
    code, shown = played("\n1\n")
    assert code == 0
    assert "Weiss" in shown
    assert "The end" not in shown


def test_quit_ends_at_once() -> None:
    code, shown = played("\nq\n1\n1\n1\n")
    assert code == 0
    assert "An answer." not in shown


def test_back_undoes_the_choice_and_what_it_did() -> None:
    _, shown = played("\n1\nb\nv\n2\nb\nb\nb\n")
    assert "sus = 0" in shown
    assert shown.count("1. Ask") == 3
    assert "This is the first choice." in shown


def test_variables_show() -> None:
    assert "sus = 1" in played("\n1\nv\n")[1]


@pytest.mark.parametrize("typed", ["9", "0", "x", "-1", ""])
def test_what_is_no_option_is_said_so(typed: str) -> None:
    assert "Type a number from 1 to 2, or ? for help." in played(f"\n{typed}\n")[1]


def test_help() -> None:
    assert "back to the choice before" in played("\n?\n")[1]


def test_a_saved_game_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "mine.plan"
    _, shown = played(f"Ada\n1\n1\ns {path}\nq\n")
    assert f"Saved: {path}" in shown
    text = path.read_text(encoding="utf-8")
    assert text.splitlines()[1:] == ["name: Ada", "- Ask", "- Go"]
    whole = resolve(read_plan(text + "- One\n", "mine.plan"), TAPE, IDS)
    code, shown = played("\n", choices=whole.choices, settings=whole.settings)
    assert code == 0
    assert "at four, Ada." in shown
    assert "The end: one" in shown


def test_a_save_after_going_back_has_only_what_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "mine.plan"
    played(f"\n1\nb\n2\ns {path}\n")
    assert path.read_text(encoding="utf-8").splitlines()[1:] == ["- Go"]


def test_a_save_that_fails_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert "Not saved:" in played(f"\ns {tmp_path}/file/x.plan\n")[1]


def test_starting_in_the_middle() -> None:
    code, shown = played("2\n", entry="c", settings={"sus": 3})
    assert code == 0
    assert "The Chair" not in shown
    assert "The end: two" in shown


def test_a_story_that_breaks_is_told() -> None:
    out = io.StringIO()
    broken = b.tape(b.scene("a", b.goto("nowhere")))
    code = play_text(broken, {"a": ()}, {}, source=io.StringIO(), out=out, width=60, ascii=True)
    assert code == 1
    assert "there is no scene `nowhere`" in out.getvalue()

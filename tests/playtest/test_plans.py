"""Plans: playthroughs that people read and write."""

from __future__ import annotations

import pytest

from tests.playtest.games import ids_of
from tests.sim import build as b
from tools.playtest.plans import PlanError, read_plan, resolve, write_plan
from tools.playtest.trace import Run

SCENES = (
    b.scene("a", b.choice(b.option("Go on.", b.goto("c")), b.option("Stop.", b.ending("short")))),
    b.scene("c", b.choice(b.option("Same."), b.option("Same.", b.ending("long"))), b.ending("e")),
)
TAPE = b.tape(*SCENES)
IDS = {scene.id: ids_of(scene) for scene in SCENES}


def run_of(text: str) -> Run:
    return resolve(read_plan(text, "x.plan"), TAPE, IDS)


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("- Stop.\n", [("a", 2)]),
        ("- stop.\nends: short\n", [("a", 2)]),
        ("# Words.\n\n- a_0002\n", [("a", 2)]),
        ("- Go on.\n- c_0002\nends: long\n", [("a", 1), ("c", 2)]),
        ("from: c\n- c_0001\nends: e\n", [("c", 1)]),
    ],
)
def test_a_plan_is_found_in_the_story(text: str, choices: list[tuple[str, int]]) -> None:
    assert [tuple(address) for address in run_of(text).choices] == choices


def test_settings_are_given_on() -> None:
    found = run_of("from: c\nset: sus=4\nset: kept=yes\nname: Ada\n- c_0001\n")
    assert found.entry == "c"
    assert found.settings == {"sus": "4", "kept": "yes", "player_name": "Ada"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- Stop\n", "x.plan:1: `Stop` is not offered in `a`, but Go on. / Stop."),
        ("", "x.plan: the plan ends where there is a choice in `a`: Go on. / Stop."),
        ("- Go on.\n", "x.plan: the plan ends where there is a choice in `c`: Same. / Same."),
        ("- Stop.\n- Stop.\n", "x.plan:2: the story is over before `Stop.`"),
        ("- Stop.\nends: long\n", "x.plan: this leads to the ending `short`, not to `long`"),
        (
            "Stop.\n",
            "x.plan:1: `Stop.` is no part of a plan; write `- ` and an option, or from:, set:, "
            "name:, ends:",
        ),
        ("from: nowhere\n", "x.plan: there is no scene `nowhere`"),
        ("set: sus=9\n", "x.plan: `sus` cannot be `9`; it is a whole number from 0 to 6"),
        ("set: sus\n", "x.plan: `sus` is no setting; write name=value, as in suspicion=4"),
    ],
)
def test_a_plan_that_does_not_fit_says_where(text: str, message: str) -> None:
    with pytest.raises(PlanError) as caught:
        run_of(text)
    assert str(caught.value) == message


def test_a_story_that_breaks_on_the_way_is_told() -> None:
    tape = b.tape(b.scene("a", b.choice(b.option("Go", b.goto("nowhere")))))
    with pytest.raises(PlanError, match="the story breaks in `a`, line 1: there is no scene"):
        resolve(read_plan("- Go\n", "x.plan"), tape, {"a": ("a_0", "a_1")})


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("- a_0002\n", "- Stop.\nends: short\n"),
        ("- Go on.\n- c_0002\n", "- Go on.\n- c_0002\nends: long\n"),
        ("name: Ada\nset: sus=2\n- Stop.\n", "name: Ada\nset: sus=2\n- Stop.\nends: short\n"),
    ],
)
def test_a_plan_that_was_written_reads_back(text: str, written: str) -> None:
    found = run_of(text)
    shown = write_plan(TAPE, IDS, found.choices, found.entry, found.settings)
    assert shown == written
    assert run_of(shown) == found

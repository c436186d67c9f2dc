"""From a finding, or the name of a place, to where a player gets there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.playing.faulty import CODES, DATA, KINDS, scenes
from tests.storybox import story_in
from tools.build.load import Loaded, load
from tools.checks.proofs import prove_story
from tools.diagnostics.model import Witness
from tools.ids.keys import keys_of
from tools.playing import witness
from tools.playing.arrival import arrive
from tools.playing.witness import NoWayError, Way, run_to, way_to
from tools.playtest.story import PlayableStory, playable
from tools.playtest.trace import simulate
from tools.proof.report import nothing_proven


class Faulty:
    """The story of ``faulty``, loaded and proved. ``witnesses`` are by the scene of the fault."""

    def __init__(self, folder: Path) -> None:
        project = story_in(folder, scenes(), data=DATA)
        self.loaded: Loaded = load(project, use_cache=False)
        self.story: PlayableStory = playable(self.loaded)
        self.witnesses: Mapping[str, Witness] = {
            item.path.rpartition("/")[2].removesuffix(".yaml"): item.witness
            for item in prove_story(self.loaded).findings
            if item.witness is not None
        }

    def way(self, name: str) -> Way:
        return way_to(name, self.loaded, self.story)

    def id_of(self, scene: str, words: str) -> str:
        """The id of what reads ``words`` in ``scene``."""
        keys = keys_of(self.loaded.all_scenes()[scene])
        return self.story.ids[scene][[key.text for key in keys].index(words)]

    def last(self, name: str) -> list[str]:
        """What the playthrough to ``name`` shows, last one first."""
        run = run_to(name, self.way(name), self.story)
        records = [each.record for each in simulate(self.story.tape, run, self.story.ids)]
        found = [str(r.get("text") or r.get("message") or r["ev"]) for r in reversed(records)]
        return [text for text in found if text != "stop"]


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Faulty:
    return Faulty(tmp_path_factory.mktemp("faulty"))


def test_every_kind_of_finding_has_a_witness(faulty: Faulty) -> None:
    ids = {kind: way.id.partition(":")[0] for kind, way in faulty.witnesses.items()}
    assert ids == CODES
    assert len({way.id for way in faulty.witnesses.values()}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_witness_takes_the_fewest_choices(faulty: Faulty, kind: str) -> None:
    captions = faulty.witnesses[kind].captions
    assert captions[1:] == (f"To {kind}.", *(["Burn it."] if kind == "held" else []))
    assert captions[0] == "Give them." or kind != "empty"


@pytest.mark.parametrize(
    ("kind", "shows"),
    [
        ("empty", "no option of this choice is offered"),
        ("held", "menu"),
        ("talk", "And round."),
        ("dead", "menu"),
        ("never", "On."),
        ("always", "Always."),
        ("idle", "On."),
        ("constant", "Told: True."),
        ("away", "end"),
    ],
)
def test_a_finding_is_played_to_where_it_is(faulty: Faulty, kind: str, shows: str) -> None:
    shown = faulty.last(faulty.witnesses[kind].id)
    assert shown[0] == shows
    assert "This is " + kind + "." in shown


def test_places_are_played_to(faulty: Faulty) -> None:
    assert faulty.last("armistice")[0] == "end"
    assert faulty.last("ending:armistice") == faulty.last("armistice")
    assert faulty.last("held")[:4] == ["menu", "The bridge.", "This is held.", "scene"]
    assert faulty.last(faulty.id_of("winds", "Home.")) == faulty.last("armistice")
    # A line is walked on to what comes behind it, so that it is really shown.
    assert faulty.last(faulty.id_of("gone", "Away."))[:2] == ["end", "Away."]
    name = faulty.id_of("winds", "Surname on the register")
    assert faulty.last(name)[:3] == ["menu", "The winds?", "name"]
    # An option is taken, and what comes then is shown.
    leave = faulty.id_of("held", "Leave.")
    assert faulty.last(leave)[0] == "end"
    run = run_to(leave, faulty.way(leave), faulty.story)
    assert run.choices[-1].slot == faulty.story.ids["held"].index(leave)


def test_a_player_arrives_where_an_option_is_offered(faulty: Faulty) -> None:
    way = faulty.way(faulty.id_of("held", "Leave."))
    assert way.option == way.choices[-1]
    there = arrive(faulty.story.tape, way.choices[:-1], ())
    assert [faulty.story.ids[scene][slot] for scene, slot in there.choices][-1] == faulty.id_of(
        "held", "Take the key."
    )
    assert there.waits == "choice"


def test_a_player_arrives_right_before_the_end(faulty: Faulty) -> None:
    way = faulty.way("armistice")
    there = arrive(faulty.story.tape, way.choices, way.goals)
    # The prompt and two choices go by; `Home.` is the last line, and the player's.
    assert (there.passed, there.waits) == (3, "end")


def test_where_nobody_comes_there_is_no_way(faulty: Faulty) -> None:
    for name, says in (
        (faulty.id_of("dead", "Confess."), "nobody comes to .*: that is proven"),
        (faulty.id_of("away", "Nobody comes back."), "that is proven"),
        ("armistic", "did you mean `armistice`"),
        ("ATS810:nowhere", "`check` has no finding `ATS810:nowhere`; it has ATS8"),
    ):
        with pytest.raises(NoWayError, match=says):
            faulty.way(name)


def test_what_was_not_proven_is_told(faulty: Faulty, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        witness, "prove", lambda program, *_: nothing_proven(program, "for this test", 0.0)
    )
    with pytest.raises(NoWayError, match="was not proven"):
        way_to(faulty.id_of("dead", "Confess."), faulty.loaded, faulty.story)

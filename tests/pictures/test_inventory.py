"""What the story wants of artists, and what is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.pictures.studio import Studio, figure, place
from tests.storybox import scene_yaml, story_in
from tools.art.inventory import Item, as_json, as_text, inventory
from tools.art.manifest import read_manifest
from tools.art.parts import Part
from tools.art.wants import wants
from tools.build.load import load
from tools.cli import main

WAYS = """\
- place: receiver_comms
- enter: sofie tired
- choice: What now?
  options:
  - say: Wait.
    then:
    - show: sofie resolved
  - say: Go.
    then:
    - light: alarm
    - enter: robert
- sofie: Well.
- show: sofie neutral
- ending: quarantine
"""


def shown(folder: Path, steps: str) -> set[str]:
    project = story_in(folder, {"one": scene_yaml("one", steps)})
    loaded = load(project)
    assert loaded.findings == []
    listed = wants(loaded.world, loaded.all_scenes().values())
    return {want.part.name for want in listed if want.scenes}


@pytest.mark.parametrize(
    ("steps", "pictures"),
    [
        (WAYS, {
            "receiver_comms watch", "receiver_comms alarm", "sofie standing tired",
            "sofie standing resolved", "sofie standing neutral", "robert standing neutral",
        }),
        ("- place: ridge\n- kranz seated: Sit.\n- show: kranz stern\n- ending: quarantine\n",
         {"ridge", "kranz seated neutral", "kranz seated stern"}),
        ("- place: ridge\n- kranz wry (off): Hm.\n- ending: quarantine\n", {"ridge"}),
        ("- place: ridge\n- radio: |\n    kranz wry: Hm.\n- ending: quarantine\n", {"ridge"}),
        ("- place: ridge\n- enter: kranz\n- place: watch_desk night\n- kranz wry: Hm.\n"
         "- ending: quarantine\n",
         {"ridge", "kranz standing neutral", "watch_desk night", "kranz standing wry"}),
    ],
)  # fmt: skip
def test_what_a_scene_shows(tmp_path: Path, steps: str, pictures: set[str]) -> None:
    assert shown(tmp_path, steps) == pictures


def items(studio: Studio) -> dict[str, Item]:
    loaded = load(studio.project)
    listed = inventory(
        wants(loaded.world, loaded.all_scenes().values()),
        read_manifest(studio.root).pictures,
        studio.project.game,
    )
    return {item.part.name: item for item in listed}


def test_states(studio: Studio) -> None:
    studio.drop("cast/kranz/seated/body.png", figure(face=False))
    studio.drop("cast/kranz/seated/stern.png", figure(body=False))
    studio.drop("cast/kranz/seated/wry.png", figure(2, body=False))
    studio.drop("places/masters/watch_desk.png", place())
    studio.build()
    found = items(studio)
    stern = found["kranz seated stern"]
    assert (stern.state, stern.scenes) == ("dropped", ("winds",))
    assert stern.sources == ("art/cast/kranz/seated/body.png", "art/cast/kranz/seated/stern.png")
    assert found["kranz seated neutral"].state == "wanted"
    assert found["kranz seated neutral"].scenes == ("winds",)
    assert (found["kranz seated wry"].state, found["kranz seated wry"].there) == ("unused", True)
    assert found["watch_desk night"].sources == ("art/places/masters/watch_desk.png",)
    assert found["title"].state == "optional"
    assert found["forty_four panel"].state == "optional"


def test_a_file_put_straight_into_the_game_counts(studio: Studio) -> None:
    loose = studio.game("images/cast/kranz_seated_stern.png")
    loose.parent.mkdir(parents=True)
    figure().save(loose)
    found = items(studio)["kranz seated stern"]
    assert found.sources == ("game/images/cast/kranz_seated_stern.png",)
    assert found.state == "dropped"


def test_text_and_json(studio: Studio, capsys: pytest.CaptureFixture[str]) -> None:
    lines = as_text(list(items(studio).values()), everything=False)
    assert "  art/places/masters/watch_desk_night  night" in lines
    assert lines[-1] == "0 there, 4 wanted."
    (first, *_) = as_json(items(studio).values())
    assert first == {
        "picture": "watch_desk calm",
        "kind": "place",
        "state": "wanted",
        "there": False,
        "file": "art/places/masters/watch_desk_calm",
        "scenes": ["winds"],
        "sources": [],
    }
    story = str(studio.project.story)
    assert main(["art", "--story", story, "wanted", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0] == first


def test_the_command(studio: Studio, capsys: pytest.CaptureFixture[str]) -> None:
    story = ["art", "--story", str(studio.project.story)]
    studio.drop("places/masters/ridge.png", place())
    assert main([*story, "build", "--check"]) == 1
    assert "ATS970" in capsys.readouterr().out
    assert main([*story, "build"]) == 0
    assert capsys.readouterr().out.startswith("1 pictures, 1 made (")
    studio.drop("places/masters/Rigde.png", b"")
    assert main([*story, "build"]) == 1
    assert "did you mean `ridge`?" in capsys.readouterr().out


def test_parts_know_their_files() -> None:
    assert Part("place", "ridge").output == "images/places/ridge.webp"
    assert Part("place", "ridge", "dusk").output == "images/places/ridge_dusk.webp"
    assert Part("body", "kranz", "seated").output == "images/cast/kranz/seated/body.webp"
    assert Part("panel", "army").output == "images/cast/army/panel.webp"
    assert Part("whole", "a", "b", "c").output == Part("face", "a", "b", "c").output

"""Masters become pictures; only what changed is made, and nothing else is touched."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from tests.pictures.studio import Studio, codes, figure, place
from tools.art.build import drift
from tools.art.definitions import definitions
from tools.art.manifest import NAME, read_manifest

DESK = "images/places/watch_desk_calm.webp"
BODY = "images/cast/kranz/seated/body.webp"
STERN = "images/cast/kranz/seated/stern.webp"


def layers(studio: Studio) -> None:
    studio.drop("cast/kranz/seated/body.png", figure(face=False))
    studio.drop("cast/kranz/seated/stern.png", figure(0, body=False))
    studio.drop("cast/kranz/seated/wry.png", figure(1, body=False))


def test_a_place(studio: Studio) -> None:
    studio.drop("places/masters/watch_desk_calm.png", place())
    report = studio.build()
    assert report.made == (DESK,)
    with Image.open(studio.game(DESK)) as picture:
        assert (picture.format, picture.size, picture.mode) == ("WEBP", (1920, 1080), "RGB")


def test_layers_are_trimmed_and_their_places_told(studio: Studio) -> None:
    layers(studio)
    studio.build()
    with Image.open(studio.game(STERN)) as picture:
        assert picture.size == (261, 331)
    script = studio.game("images/built.rpy").read_text()
    assert '    body("kranz", "seated", 250, 430)\n' in script
    assert '    face("kranz", "seated", "stern", 370, 150)\n' in script


def test_layers_lie_on_each_other_as_they_were_painted(studio: Studio) -> None:
    layers(studio)
    studio.build()
    canvas = Image.new("RGBA", (1000, 1500))
    for output in (BODY, STERN):
        with Image.open(studio.game(output)) as picture:
            canvas.alpha_composite(picture.convert("RGBA"), studio.built(output).measures.box[:2])
    for point in ((500, 200), (500, 395), (300, 1499), (500, 1000), (100, 100)):
        got, painted = canvas.getpixel(point), figure(0).getpixel(point)
        assert isinstance(got, tuple)
        assert isinstance(painted, tuple)
        assert max(abs(a - b) for a, b in zip(got, painted, strict=True)) < 24, point


def test_only_what_changed_is_made(studio: Studio) -> None:
    layers(studio)
    studio.build()
    assert studio.build().made == ()
    studio.drop("cast/kranz/seated/wry.png", figure(2, body=False))
    assert studio.build().made == ("images/cast/kranz/seated/wry.webp",)


@pytest.mark.parametrize("harm", ["spoil", "delete"])
def test_a_picture_that_was_touched_is_made_again(studio: Studio, harm: str) -> None:
    layers(studio)
    studio.build()
    before = studio.game(STERN).read_bytes()
    if harm == "spoil":
        studio.game(STERN).write_bytes(b"scribble")
    else:
        studio.game(STERN).unlink()
    assert studio.build().made == (STERN,)
    assert studio.game(STERN).read_bytes() == before


def test_what_has_no_master_any_more_is_removed(studio: Studio) -> None:
    layers(studio)
    studio.drop("places/masters/ridge.png", place())
    studio.build()
    loose = studio.game("images/cast/sand_standing_proud.png")
    figure().save(loose)
    shutil.rmtree(studio.root / "art/cast")
    assert set(studio.build().removed) == {
        BODY, STERN, "images/cast/kranz/seated/wry.webp",
    }  # fmt: skip
    assert not studio.game("images/cast/kranz").exists()
    assert loose.exists()
    assert studio.game("images/places/ridge.webp").exists()


def test_a_manifest_cannot_make_it_remove_anything_else(studio: Studio) -> None:
    studio.drop("places/masters/ridge.png", place())
    studio.build()
    manifest = studio.root / NAME
    values = json.loads(manifest.read_text())
    entry = values["pictures"]["images/places/ridge.webp"]
    values["pictures"]["images/places/../../../keep.webp"] = entry
    values["pictures"]["story/cast.yaml"] = entry
    manifest.write_text(json.dumps(values))
    keep = studio.root / "keep.webp"
    keep.touch()
    studio.build()
    assert keep.exists()
    assert (studio.project.story / "cast.yaml").exists()


def test_a_person_in_one_piece_wins_over_the_layers(studio: Studio) -> None:
    layers(studio)
    studio.drop("cast/kranz_seated_stern.png", figure(2))
    studio.build()
    assert studio.built(STERN).source == "art/cast/kranz_seated_stern.png"
    script = studio.game("images/built.rpy").read_text()
    assert 'whole("kranz", "seated", "stern", 250, 150)' in script
    assert 'face("kranz", "seated", "stern"' not in script


def test_a_refused_master_leaves_the_last_good_picture(studio: Studio) -> None:
    layers(studio)
    studio.build()
    before = studio.game(STERN).read_bytes()
    studio.drop("cast/kranz/seated/stern.png", b"\x89PNG\r\n\x1a\n and no more")
    report = studio.build()
    assert codes(report) == ["ATS950 art/cast/kranz/seated/stern.png"]
    assert studio.game(STERN).read_bytes() == before
    assert '"stern"' in studio.game("images/built.rpy").read_text()


def test_a_webp_that_is_right_already_is_taken_as_it_is(studio: Studio) -> None:
    path = studio.drop("places/masters/ridge.webp", place(), quality=80)
    studio.build()
    assert studio.game("images/places/ridge.webp").read_bytes() == path.read_bytes()


def test_drift_is_told_without_writing(studio: Studio) -> None:
    layers(studio)
    assert [item.code.id for item in drift(studio.project, studio.world)] == ["ATS970"] * 3
    assert not studio.game("images").exists()
    studio.build()
    assert drift(studio.project, studio.world) == []
    studio.drop("cast/kranz/seated/wry.png", figure(2, body=False))
    (found,) = drift(studio.project, studio.world)
    assert found.path == "game/images/cast/kranz/seated/wry.webp"
    studio.build()
    (studio.game("images/built.rpy")).write_text("# by hand\n")
    (found,) = drift(studio.project, studio.world)
    assert found.path == "game/images/built.rpy"


def test_the_manifest_survives_a_round_trip(studio: Studio) -> None:
    layers(studio)
    studio.drop("places/masters/ridge.png", place())
    studio.build()
    first = (studio.root / NAME).read_bytes()
    assert studio.build().made == ()
    assert (studio.root / NAME).read_bytes() == first
    assert set(read_manifest(studio.root).pictures) == {
        BODY, STERN, "images/cast/kranz/seated/wry.webp", "images/places/ridge.webp",
    }  # fmt: skip


def test_a_damaged_manifest_means_building_again(studio: Studio) -> None:
    layers(studio)
    studio.build()
    (studio.root / NAME).write_text('{"pictures": {"x": 3}}')
    assert len(studio.build().made) == 3


def test_definitions_without_pictures_are_a_script() -> None:
    assert definitions([]).endswith("init -85 python in sprites:\n    pass\n")


def test_doubles(studio: Studio) -> None:
    studio.drop("places/masters/ridge.png", place())
    studio.drop("places/masters/ridge.webp", place())
    assert codes(studio.build()) == ["ATS952 art/places/masters/ridge.webp"]


def test_nothing_is_left_in_between(studio: Studio, tmp_path: Path) -> None:
    layers(studio)
    studio.build()
    left = [path.name for path in studio.root.rglob("*") if ".staging" in path.name]
    assert left == []

"""Names that forgive, and what is offered for those that do not."""

from __future__ import annotations

import pytest

from tests.pictures.studio import Studio, figure, place
from tools.art.drops import Rename, find_drops
from tools.commands.art import rename_all

OFFERED = [
    ("cast/Kranz Seated Stern.png", "cast/kranz_seated_stern.png"),
    ("cast/kranz-seated-stern.PNG", "cast/kranz_seated_stern.png"),
    ("cast/KRANZ/seated/Stern.png", "cast/kranz/seated/stern.png"),
    ("cast/kranz/seated/Body.png", "cast/kranz/seated/body.png"),
    ("cast/Bäcker_standing_tired.png", "cast/sofie_standing_tired.png"),
    ("cast/baecker standing tired.png", "cast/sofie_standing_tired.png"),
    ("cast/ba\u0308cker_standing_tired.png", "cast/sofie_standing_tired.png"),
    ("cast/Receiver 44 panel.png", "cast/forty_four_panel.png"),
    ("places/masters/Watch Desk (calm).png", "places/masters/watch_desk_calm.png"),
    ("places/masters/watch_desk_calm.PNG", "places/masters/watch_desk_calm.png"),
    ("places/masters/A ridge.png", "places/masters/ridge.png"),
]


@pytest.mark.parametrize(("dropped", "right"), OFFERED)
def test_a_mistyped_name_is_offered(studio: Studio, dropped: str, right: str) -> None:
    studio.drop(dropped, b"")
    found = find_drops(studio.root, studio.world)
    assert found.renames == [Rename(f"art/{dropped}", f"art/{right}")]
    (finding,) = found.findings
    assert finding.code.id == "ATS951"
    assert f"art/{right}" in (finding.hint or "")


@pytest.mark.parametrize(
    ("dropped", "hint"),
    [
        ("cast/kranz_seated_stren.png", "did you mean `kranz_seated_stern`?"),
        ("places/masters/watch_dsek_calm.png", "did you mean `watch_desk_calm`?"),
        ("cast/quite_another_thing.png", "`python3 -m tools art wanted` lists the names"),
    ],
)
def test_a_wrong_name_has_a_way_out(studio: Studio, dropped: str, hint: str) -> None:
    studio.drop(dropped, b"")
    found = find_drops(studio.root, studio.world)
    assert found.renames == []
    assert hint in (found.findings[0].hint or "")


@pytest.mark.parametrize(
    "fine",
    [
        "cast/kranz/seated/stern.png", "cast/kranz_seated_stern.webp", "cast/kranz/seated_wry.png",
        "cast/kranz/kranz_seated_wry.ora", "cast/kranz_seated.psd", "cast/kranz/seated.ora",
        "cast/forty_four/panel.svg", "places/masters/title.jpg", "places/masters/system_map.png",
        "places/masters/card_00_the_chair.kra", "places/masters/watch_desk.png",
    ],
)  # fmt: skip
def test_right_names(studio: Studio, fine: str) -> None:
    studio.drop(fine, b"")
    found = find_drops(studio.root, studio.world)
    assert [drop.path for drop in found.drops] == [f"art/{fine}"]
    assert found.findings == []


def test_rename_moves_files_and_overwrites_none(
    studio: Studio, capsys: pytest.CaptureFixture[str]
) -> None:
    studio.drop("cast/Kranz Seated Stern.png", figure())
    studio.drop("places/masters/Ridge.png", place(1))
    kept = studio.drop("places/masters/ridge.png", place(2)).read_bytes()
    rename_all(studio.project, studio.world)
    assert (studio.root / "art/cast/kranz_seated_stern.png").is_file()
    assert (studio.root / "art/places/masters/ridge.png").read_bytes() == kept
    assert (studio.root / "art/places/masters/Ridge.png").exists()
    assert "there is a art/places/masters/ridge.png already" in capsys.readouterr().err


def test_what_is_no_picture_is_passed_over(studio: Studio) -> None:
    for name in ("cast/README.md", "cast/kranz.blend", "cast/.kranz.png", "cast/kranz.png~"):
        studio.drop(name, b"")
    found = find_drops(studio.root, studio.world)
    assert (found.drops, found.findings) == ([], [])


def test_pictures_that_must_be_exported_first(studio: Studio) -> None:
    studio.drop("cast/kranz_seated_stern.clip", b"")
    (finding,) = find_drops(studio.root, studio.world).findings
    assert finding.hint == "export it as PNG or ORA"

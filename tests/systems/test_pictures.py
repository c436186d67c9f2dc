"""Which file a picture is, and what stands in for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

PLACEHOLDERS = Path(__file__).resolve().parents[2] / "game" / "gui" / "placeholders"


@pytest.mark.parametrize(
    ("light", "there", "found"),
    [
        ("alarm", {"comms_alarm.webp", "comms.webp"}, "comms_alarm.webp"),
        ("alarm", {"comms_alarm.png", "comms.webp"}, "comms_alarm.png"),
        ("alarm", {"comms.png"}, "comms.png"),
        (None, {"comms_alarm.webp", "comms.webp"}, "comms.webp"),
        ("alarm", set(), None),
    ],
)
def test_place_files(load: Any, light: str | None, there: set[str], found: str | None) -> None:
    pictures = load("pictures")
    files = {f"images/places/{name}" for name in there}
    chosen = pictures.first_loadable(pictures.place_names("comms", light), files.__contains__)
    assert chosen == (f"images/places/{found}" if found else None)


def test_sprite_files(load: Any) -> None:
    names = load("pictures").sprite_names("kranz", "seated", "stern")
    assert names == ["images/cast/kranz_seated_stern.webp", "images/cast/kranz_seated_stern.png"]


@pytest.mark.parametrize(
    ("place", "about", "kind"),
    [
        ("receiver_comms", "", "console"),
        ("mansonic_range", "", "ridge"),
        ("high_street", "", "street"),
        ("x1", "Low orbit of Leonis", "orbit"),
        ("x1", "A narrow corridor", "corridor"),
        ("neutral_flat", "A kitchen, and the street below", "hall"),
        ("receiver_airlock", "The watch has left a handset here", "corridor"),
        ("deliverance_exterior", "A ship and a wreck, seen from a room", "orbit"),
    ],
)
def test_places_fit_their_words(load: Any, place: str, about: str, kind: str) -> None:
    assert load("pictures").place_stand_in(place, None, about).kind == kind


def test_a_light_state_changes_the_colours_and_not_the_place(load: Any) -> None:
    pictures = load("pictures")
    calm, alarm = (pictures.place_stand_in("relay", light) for light in ("watch", "alarm"))
    assert calm.kind == alarm.kind
    assert (calm.dark, calm.light) != (alarm.dark, alarm.light)


def test_every_stand_in_has_its_picture(load: Any) -> None:
    pictures = load("pictures")
    for kind in pictures.PLACE_KINDS:
        assert (PLACEHOLDERS / f"place_{kind}.webp").is_file()
    for build in pictures.BUILDS:
        for head in pictures.HEADS:
            assert (PLACEHOLDERS / f"person_{build}_{head}.webp").is_file()


@pytest.mark.parametrize(
    ("about", "build", "head"),
    [
        ("A tall man in a field cap", "tall", "cap"),
        ("A woman of sixty in a grey cardigan, hair pinned flat, stout", "broad", "bun"),
        ("A girl in a hood", "slight", "hood"),
        ("A heavy man with a braid", "broad", "bun"),
    ],
)
def test_people_fit_their_words(load: Any, about: str, build: str, head: str) -> None:
    person = load("pictures").person_stand_in("somebody", "standing", about)
    assert (person.build, person.head, person.dropped) == (build, head, 0)


@pytest.mark.parametrize("name", ["sand", "holbach", "rauch", "lotz", "grau", "kessel"])
def test_a_man_whose_hair_nobody_tells_of_has_no_bun(load: Any, name: str) -> None:
    about = "A thin man in a uniform a size too large, a fleet ribbon pinned to the pocket"
    person = load("pictures").person_stand_in(name, "standing", about)
    assert person.build == "slight"
    assert person.head in ("cropped", "cap")


def test_the_label_of_the_seated_is_no_lower(load: Any) -> None:
    pictures = load("pictures")
    up, down = (pictures.person_stand_in("kranz", pose) for pose in ("standing", "seated"))
    assert down.label_y <= up.label_y


def test_the_seated_are_lower_and_the_same_person(load: Any) -> None:
    pictures = load("pictures")
    up, down = (pictures.person_stand_in("kranz", pose) for pose in ("standing", "seated"))
    assert down.dropped > up.dropped
    assert (up.build, up.head) == (down.build, down.head)


def test_different_people_differ(load: Any) -> None:
    pictures = load("pictures")
    names = (
        "kranz",
        "sand",
        "dorn",
        "vogt",
        "krol",
        "purcell",
        "gustav",
        "foley",
        "vultran",
        "thal",
    )
    shapes = {pictures.person_stand_in(name, "standing") for name in names}
    assert len(shapes) >= 6

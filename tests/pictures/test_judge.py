"""What the checks see in a picture, and what they leave alone."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from tests.pictures.studio import Studio, codes, figure, place
from tools.art import textbox
from tools.art.alt import missing_alt
from tools.art.figure import stray_spots
from tools.art.likeness import distance, fingerprint
from tools.art.textbox import contrast, luminance, region

LOOK = Path(__file__).resolve().parents[2] / "game" / "systems" / "look_ren.py"


def spotted(spots: list[tuple[int, int]], size: int = 6) -> Image.Image:
    picture = figure()
    draw = ImageDraw.Draw(picture)
    for x, y in spots:
        draw.rectangle((x, y, x + size, y + size), (255, 0, 0, 255))
    return picture


def test_stray_spots_are_told_where_they_are(studio: Studio) -> None:
    studio.drop("cast/kranz_seated_stern.png", spotted([(40, 60), (900, 900)]))
    (finding,) = studio.build().findings
    assert finding.code.id == "ATS960"
    assert finding.message.startswith("2 small spots lie far from the figure, the first near (44,")


@pytest.mark.parametrize(
    ("picture", "found"),
    [
        (figure(), 0),
        (spotted([(240, 700)]), 0),
        (spotted([(40, 60)], 90), 0),
        (spotted([(40, 60)]), 1),
        (spotted([(x, y) for x in range(20, 240, 40) for y in range(20, 1400, 40)]), 0),
    ],
    ids=["none", "touches the figure", "large", "one", "so many that they are the figure"],
)
def test_what_counts_as_a_stray_spot(picture: Image.Image, found: int) -> None:
    assert len(stray_spots(picture)) == found


def test_the_foot_line(studio: Studio) -> None:
    studio.drop("cast/kranz_seated_stern.png", figure(foot=1440))
    (finding,) = studio.build().findings
    assert finding.code.id == "ATS961"
    assert "ends 60 pixels above the lower edge" in finding.message


def test_a_head_that_jumps(studio: Studio) -> None:
    for mood, name in enumerate(("neutral", "stern", "wry")):
        crown = 200 if name == "wry" else 150
        studio.drop(f"cast/kranz_seated_{name}.png", figure(mood, crown=crown))
    (finding,) = studio.build().findings
    assert finding.path == "art/cast/kranz_seated_wry.png"
    assert "the head is 50 pixels lower than in the other expressions" in finding.message


def test_a_head_below_everybody_s(studio: Studio) -> None:
    studio.drop("cast/kranz_seated_stern.png", figure(crown=560))
    (finding,) = studio.build().findings
    assert "the crown of the head is at y = 560" in finding.message


def test_a_copy_that_was_never_painted_over(studio: Studio) -> None:
    studio.drop("cast/kranz_seated_neutral.png", figure(1))
    studio.drop("cast/kranz_seated_stern.webp", figure(1), quality=80)
    studio.drop("cast/kranz_seated_wry.png", figure(2))
    studio.drop("places/masters/watch_desk_calm.png", place(1))
    studio.drop("places/masters/watch_desk_night.png", place(1).point(lambda value: value * 0.6))
    studio.drop("places/masters/ridge.png", place(2))
    messages = [item.message for item in studio.build().findings]
    assert messages == [
        "`kranz seated stern` looks the same as `kranz seated neutral`",
        "`watch_desk night` looks the same as `watch_desk calm`",
    ]


def test_fingerprints() -> None:
    one = place(1)
    assert distance(fingerprint(one), fingerprint(one.resize((960, 540)))) <= 6
    assert distance(fingerprint(one), fingerprint(place(2))) > 40
    assert len(fingerprint(one)) == 64


def test_a_face_needs_a_body(studio: Studio) -> None:
    studio.drop("cast/kranz/seated/stern.png", figure(body=False))
    assert codes(studio.build()) == ["ATS956 art/cast/kranz/seated/stern.png"]


def test_a_bright_floor_under_the_text(studio: Studio) -> None:
    bright = place()
    ImageDraw.Draw(bright).rectangle((0, 800, 1919, 1079), (235, 235, 235))
    studio.drop("places/masters/ridge.png", bright)
    (finding,) = studio.build().findings
    assert finding.code.id == "ATS963"
    assert "brighter where the text lies" in finding.message


def test_contrast_is_that_of_the_standard() -> None:
    white, black = luminance((255, 255, 255)), luminance((0, 0, 0))
    assert contrast(white, black) == pytest.approx(21)
    assert contrast(luminance((0x77, 0x77, 0x77)), white) == pytest.approx(4.48, abs=0.01)


def test_text_on_the_brightest_place_is_readable_through_the_glass() -> None:
    above, below, text = region(Image.new("RGB", (1920, 1080), (255, 255, 255)))
    assert above == below == pytest.approx(1)
    assert text > textbox.LEAST_CONTRAST
    dark = region(Image.new("RGB", (1920, 1080)))[2]
    assert dark > text


def test_a_small_bright_spot_decides() -> None:
    plain = Image.new("RGB", (1920, 1080), (30, 30, 30))
    spotty = plain.copy()
    ImageDraw.Draw(spotty).rectangle((800, 900, 830, 930), (255, 255, 255))
    assert region(spotty)[2] < region(plain)[2] - 1
    above = plain.copy()
    ImageDraw.Draw(above).rectangle((800, 300, 830, 330), (255, 255, 255))
    assert region(above)[2] == pytest.approx(region(plain)[2])


def test_the_window_is_the_game_s() -> None:
    spec = importlib.util.spec_from_file_location("look_of_the_game", LOOK)
    assert spec is not None
    assert spec.loader is not None
    look: Any = importlib.util.module_from_spec(spec)
    look.__dict__.update(renpy=None, _=lambda text: text)
    spec.loader.exec_module(look)
    assert look.BOX_TOP == textbox.TOP
    assert "#{:02X}{:02X}{:02X}".format(*textbox.GLASS) == look.PANEL
    assert "#{:02X}{:02X}{:02X}".format(*textbox.TEXT) == look.BONE


def test_everything_that_is_shown_has_words(studio: Studio) -> None:
    assert [item.message for item in missing_alt(studio.world, studio.project)] == [
        f"`{name}` has no alt text" for name in ("kranz", "sand", "dorn", "sofie", "robert")
    ]
    (first, *_) = missing_alt(studio.world, studio.project)
    assert first.path == "game/story/cast.yaml"
    assert first.span is not None

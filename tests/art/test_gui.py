"""What `python -m art.gui` draws is what is committed, and its `--check` sees what is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from art.gui.__main__ import FOLDER, difference, main, strangers
from art.gui.pictures import pictures

PICTURES = {picture.name: picture for picture in pictures()}

#: One of each kind and quick to draw; `python -m art.gui --check` compares all of them.
QUICK = (
    "emblem", "window_icon", "ring", "lamp", "plate", "next", "verb_alter", "taken", "sweep",
    "paper", "person_slight_hood", "place_corridor",
)  # fmt: skip


@pytest.mark.parametrize("name", QUICK)
def test_what_is_drawn_is_what_is_committed(name: str) -> None:
    assert difference(PICTURES[name], FOLDER) is None


def test_every_picture_is_drawn_by_something() -> None:
    assert strangers(FOLDER) == []
    assert len(PICTURES) == len(pictures())


def test_a_name_draws_only_that(tmp_path: Path) -> None:
    assert main(["chevron", "next"], tmp_path) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chevron.png", "next.png"]
    assert (tmp_path / "next.png").read_bytes() == (FOLDER / "next.png").read_bytes()
    assert main(["--check", "chevron", "next"], tmp_path) == 0


def _other_pixel(file: Path) -> None:
    with Image.open(file) as image:
        image.putpixel((3, 5), (255, 255, 255, 77))
        image.save(file)


def _other_size(file: Path) -> None:
    with Image.open(file) as image:
        image.resize((30, 22)).save(file)


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_other_pixel, "next.png: other pixels between (3, 5) and (4, 6)"),
        (_other_size, "next.png: is 30 x 22 RGBA, and 28 x 22 RGBA is drawn"),
        (lambda file: file.write_bytes(b"no picture"), "next.png: is no picture"),
        (lambda file: file.unlink(), "next.png: cannot be read: No such file or directory"),
    ],
)
def test_check_tells_what_differs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], spoil: object, told: str
) -> None:
    assert callable(spoil)
    main(["next"], tmp_path)
    spoil(tmp_path / "next.png")
    before = sorted(tmp_path.iterdir())
    assert main(["--check", "next"], tmp_path) == 1
    assert told in capsys.readouterr().out
    assert sorted(tmp_path.iterdir()) == before


def test_the_same_pixels_in_other_bytes_are_the_same_picture(tmp_path: Path) -> None:
    main(["next"], tmp_path)
    file = tmp_path / "next.png"
    stored = file.read_bytes()
    with Image.open(file) as image:
        image.save(file, compress_level=0)
    assert file.read_bytes() != stored
    assert difference(PICTURES["next"], tmp_path) is None


def test_a_picture_that_nothing_draws_is_told(tmp_path: Path) -> None:
    (tmp_path / "placeholders").mkdir()
    (tmp_path / "placeholders" / "place_moon.webp").touch()
    assert strangers(tmp_path) == ["placeholders/place_moon.webp"]


def test_a_wrong_name_has_a_way_out(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["place_rigde"])
    assert stopped.value.code == 2
    assert "no picture is called place_rigde; did you mean place_ridge?" in capsys.readouterr().err

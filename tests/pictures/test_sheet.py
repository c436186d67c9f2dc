"""The contact sheet: whose frame shows what, and that nothing in it is code."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.pictures.studio import Studio, figure, place
from tools.art import rendering
from tools.art.environments import NoEnvironmentError
from tools.art.frames import Frame
from tools.art.inventory import inventory
from tools.art.manifest import read_manifest
from tools.art.sheet import Cell, cells, homes_of, lay_out, page
from tools.art.wants import wants
from tools.build.load import load


def test_frames(studio: Studio, tmp_path: Path) -> None:
    studio.drop("cast/kranz_seated_stern.png", figure())
    studio.drop("cast/forty_four_panel.png", Image.new("RGB", (640, 240), (9, 30, 20)))
    studio.drop("places/masters/watch_desk_night.png", place())
    studio.drop("places/masters/title.png", place(2))
    studio.build()
    loaded = load(studio.project)
    pictures = read_manifest(studio.root).pictures
    scenes = loaded.all_scenes().values()
    items = inventory(wants(loaded.world, scenes), pictures, studio.project.game)
    listed = cells(items, loaded.world, homes_of(items, loaded.world), tmp_path)
    shown = {cell.label: cell for cell in listed}
    assert set(shown) == {"watch_desk night", "kranz seated stern", "forty_four panel"}
    kranz = shown["kranz seated stern"].frame
    assert kranz.people == (("kranz", "seated", "stern", "left"),)
    assert kranz.place == ("watch_desk", "calm")
    assert shown["watch_desk night"].frame.place == ("watch_desk", "night")
    assert (shown["forty_four panel"].frame.screen, shown["watch_desk night"].sheet) == (
        "radio", "places",
    )  # fmt: skip


def test_layout_and_page(studio: Studio, tmp_path: Path) -> None:
    (studio.project.game / "fonts").mkdir()
    root = Path(__file__).resolve().parents[2]
    font = "BarlowCondensed-Medium.ttf"
    (studio.project.game / "fonts" / font).symlink_to(root / "game" / "fonts" / font)
    shown = []
    for number in range(8):
        file = tmp_path / f"{number}.png"
        Image.new("RGB", (960, 540), (200, 10 * number, 0)).save(file)
        shown.append(Cell(Frame(str(file), None, (), None, ""), f"<b>{number}", "places"))
    sheet = lay_out(shown, studio.project)
    assert sheet.size == (6 * 320, 2 * (180 + 26))
    assert sheet.getpixel((320 + 160, 206 + 90)) == (200, 70, 0)
    written = page(shown, tmp_path)
    assert "&lt;b&gt;7" in written
    assert "<b>" not in written
    assert 'src="7.png"' in written


@pytest.mark.parametrize(
    ("names", "shares"),
    [
        (["kranz", "sand/standing"], {"art.people": ["kranz", "sand/standing"]}),
        (["watch_desk", "ridge"], {"art.places": ["watch_desk", "ridge"]}),
        (["kranz", "ridge"], {"art.people": ["kranz"], "art.places": ["ridge"]}),
    ],
)
def test_who_renders_what(studio: Studio, names: list[str], shares: dict[str, list[str]]) -> None:
    assert rendering.by_generator(names, studio.world) == shares


def test_rendering_is_never_needed(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none(*_: object) -> Path:
        raise NoEnvironmentError("its libraries exist for Python 3.11 only")

    monkeypatch.setattr(rendering, "python_of", none)
    assert rendering.render(studio.project, studio.world, ["kranz"], preview=False) == 1
    assert "Masters that are in art/ already need no rendering." in capsys.readouterr().err

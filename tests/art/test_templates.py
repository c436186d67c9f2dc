"""The guides that artists paint on are what the code draws, and fit the canvases."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from art.templates.__main__ import FOLDER, main
from art.templates.draw import GUIDES
from tools.art.parts import PANEL, PERSON, PLACE


@pytest.mark.parametrize("name", GUIDES)
def test_what_is_drawn_is_what_is_committed(name: str) -> None:
    with Image.open(FOLDER / f"{name}.png") as stored:
        drawn = GUIDES[name]()
        assert (stored.size, stored.mode) == (drawn.size, drawn.mode)
        bands = zip(stored.split(), drawn.split(), strict=True)
        assert not any(ImageChops.difference(a, b).getbbox() for a, b in bands)


def test_they_have_the_size_of_their_canvas(tmp_path: Path) -> None:
    main(tmp_path)
    sizes = {}
    for path in tmp_path.iterdir():
        with Image.open(path) as guide:
            sizes[path.stem] = guide.size
    assert sizes == {"person": PERSON, "place": PLACE, "panel": PANEL}

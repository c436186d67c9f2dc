"""Lists scroll to what the keyboard has chosen."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("extent", "top", "height", "value"),
    [
        (1000, 0, 60, 0),
        (1000, 700, 60, 330),
        (1000, 1900, 60, 1000),
        (0, 700, 60, 17),
        (1000, 700, 900, 640),
    ],
)
def test_the_chosen_item_comes_to_the_middle(
    load: Any, extent: int, top: int, height: int, value: int
) -> None:
    assert load("follow").scrolled(17, extent, 800, top, height) == value


@pytest.mark.parametrize(
    ("value", "top", "height", "down", "after"),
    [
        (300, 400, 60, True, 300),  # in sight: the key chooses a neighbour
        (640, 700, 1200, True, 1000),  # more of a tall item, as far as there is
        (640, 700, 900, True, 1000),
        (1000, 700, 900, False, 520),
        (1000, 1750, 50, True, 1000),
    ],
)
def test_arrow_keys_go_through_a_tall_item(
    load: Any, value: int, top: int, height: int, down: bool, after: int
) -> None:
    assert load("follow").onward(value, 1000, 800, top, height, down) == after


def render(shown: Any, height: int = 10, *children: Any) -> Any:
    return SimpleNamespace(render_of=[shown], height=height, children=list(children))


def test_places_are_counted_from_the_beginning_of_the_list(load: Any) -> None:
    follow = load("follow")
    view = SimpleNamespace(offsets=[(0, -120)])
    button = SimpleNamespace(window_size=(300, 64))
    # 500 pixels down the screen a list that is scrolled by 120; the button is cut to 10 pixels.
    tree = render(
        "root", 1080, (render(view, 400, (render(button), 8, -100, True, True)), 30, 500, 1, 1)
    )
    found = list(follow.within(tree, button, lambda shown: shown is view))
    assert found == [(view, 20, 8, 64)]
    assert list(follow.within(tree, "missing", lambda shown: shown is view)) == []

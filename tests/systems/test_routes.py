"""The story as a graph: what leads where, and how a chapter is laid out."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def routes(load: Any) -> Any:
    return load("routes")


def add(routes: Any, **scenes: str) -> None:
    for scene, targets in scenes.items():
        routes.add(scene, [("goto", target, None) for target in targets.split()])


def test_choices_and_ways_are_found_by_id(routes: Any) -> None:
    routes.add("desk", (("goto", "north", "o1"), ("ending", "okri", "o2"), ("call", "roll", None)))
    routes.add_choice("desk", "c1", "Weather", (("o1", "forward", "Archive"), ("o2", None, "No")))
    assert routes.options["o1"].verb == "forward"
    assert routes.options["o2"].choice == "c1"
    assert [choice.heading for choice in routes.nodes["desk"].choices] == ["Weather"]
    assert routes.targets("desk") == ["north", "roll"]
    assert routes.endings("desk") == ["okri"]
    assert routes.targets("nowhere") == []


@pytest.mark.parametrize(
    ("scenes", "columns"),
    [
        ({"a": "b", "b": "c", "c": ""}, {"a": 0, "b": 1, "c": 2}),
        ({"a": "b c", "b": "c", "c": ""}, {"a": 0, "b": 1, "c": 2}),
        ({"a": "elsewhere", "b": ""}, {"a": 0, "b": 0}),
        ({"a": "b", "b": "a"}, {"a": 0, "b": 1}),
        ({"a": "a b", "b": ""}, {"a": 0, "b": 1}),
    ],
)
def test_columns(routes: Any, scenes: dict[str, str], columns: dict[str, int]) -> None:
    add(routes, **scenes)
    assert routes.columns(list(scenes)) == columns


def test_no_two_scenes_stand_in_one_place(routes: Any) -> None:
    add(routes, start="b0 b1 b2 b3 b4", **{f"b{n}": "last" for n in range(5)}, last="")
    boxes = routes.arrange(["start", *(f"b{n}" for n in range(5)), "last"], most=3)
    assert len({(box.column, box.row) for box in boxes}) == len(boxes)
    assert max(box.row for box in boxes) == 2
    places = {box.scene: box.column for box in boxes}
    assert places["start"] < places["b0"] <= places["b4"] < places["last"]


def test_links_stay_inside_the_chapter(routes: Any) -> None:
    add(routes, a="b far", b="a")
    boxes = routes.arrange(["a", "b"])
    assert [(one.scene, two.scene) for one, two in routes.links(boxes)] == [("a", "b"), ("b", "a")]
    assert routes.leaving("a", {"a", "b"}) == ["far"]

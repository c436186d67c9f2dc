"""renpy
init -90 python in follow:
"""

# Lists scroll to what the keyboard has chosen. The engine's viewports do not follow the focus, and
# what is scrolled out of sight cannot be chosen at all: so whatever has the focus is brought to the
# middle, which leaves its neighbours in sight, one arrow key away.

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

#: Pixels of a neighbour that must be in sight for the keyboard to choose it.
MARGIN = 60.0
#: Share of a page that one arrow key goes on by inside of a tall item.
STRIDE = 0.6

#: What had the focus at the last look: (displayable, its argument).
last: tuple[Any, Any] = (None, None)


def scrolled(value: float, extent: float, page: float, top: float, height: float) -> float:
    """Where a list must stand for an item to be in the middle of its `page`, all in pixels.

    `extent` is how far the list can scroll, `value` where it stands now; `top` and `height` are the
    item's, from the list's own beginning. A list that is not longer than its page stays.
    """
    if extent <= 0:
        return value
    wanted = top + height / 2 - page / 2
    if height > page - 2 * MARGIN:
        # Too tall to leave room on both sides: from its beginning, with the end of the one before.
        wanted = top - MARGIN
    return min(max(wanted, 0.0), extent)


def onward(
    value: float, extent: float, page: float, top: float, height: float, down: bool
) -> float:
    """Where a list stands after an arrow key that shows more of the chosen item, or of what lies
    beyond it; the same `value` when the key is to choose a neighbour instead.
    """
    more = top + height > value + page - MARGIN / 2 if down else top < value + MARGIN / 2
    if not more:
        return value
    step = page * STRIDE
    return min(value + step, extent) if down else max(value - step, 0.0)


def within(render: Any, wanted: Any, inside: Any) -> Iterator[tuple[Any, float, float, float]]:
    """Each viewport round `wanted` in a rendered tree: (viewport, top, left, height of `wanted`).

    `inside` tells whether a displayable is a viewport. Top and left are counted from the beginning
    of the viewport's list, whatever part of it is in sight.
    """
    stack: list[tuple[Any, float, float, tuple[tuple[Any, float, float], ...]]] = [
        (render, 0.0, 0.0, ())
    ]
    while stack:
        here, x, y, above = stack.pop()
        for shown in here.render_of:
            if shown is wanted:
                # What is half out of sight is rendered cut; a button knows its whole height.
                whole = getattr(shown, "window_size", None) or (0, here.height)
                for viewport, left, top in above:
                    yield viewport, y - top, x - left, max(here.height, whole[1])
                return
            if inside(shown):
                above = (*above, (shown, x + shown.offsets[0][0], y + shown.offsets[0][1]))
        for child in here.children:
            if hasattr(child[0], "children"):
                stack.append((child[0], x + child[1], y + child[2], above))


def around(wanted: Any) -> list[tuple[Any, float, float, float]]:
    """`within` for what is on the screen now."""
    engine = renpy.store.engine_display()
    tree = engine.render.screen_render
    viewport = engine.viewport.Viewport
    if tree is None:
        return []
    return list(within(tree, wanted, lambda shown: isinstance(shown, viewport) and shown.offsets))


def neighbours(view: Any, chosen: Any, down: bool) -> bool:
    """Whether something else of a list is in sight below (or above) what is chosen."""
    inside: set[int] = set()
    view.visit_all(lambda shown: inside.add(id(shown)))
    listed = renpy.store.engine_display().focus.focus_list
    here = next((f for f in listed if f.widget is chosen and f.y is not None), None)
    if here is None:
        return False
    others = [f for f in listed if id(f.widget) in inside and f.y is not None]
    if down:
        return any(f.y >= here.y + here.h - 2 for f in others)
    return any(f.y + f.h <= here.y + 2 for f in others)


def pressed(down: bool) -> bool:
    """An arrow key: whether it has moved a list, so that nothing else is to be chosen by it."""
    chosen = renpy.store.engine_display().focus.get_focused()
    if chosen is None:
        return False
    for view, top, _left, height in around(chosen):
        bar = view.yadjustment
        if bar.range > 0:
            to = onward(bar.value, bar.range, bar.page, top, height, down)
            if to == bar.value and not neighbours(view, chosen, down):
                step = bar.page * STRIDE
                to = min(max(bar.value + (step if down else -step), 0.0), bar.range)
            if to != bar.value:
                view.xoffset = view.yoffset = None
                bar.change(to)
                return True
    return False


def check() -> None:
    """Bring what the keyboard has just chosen into sight (called many times a second)."""
    global last
    engine = renpy.store.engine_display()
    focus = engine.focus
    chosen = (focus.get_focused(), focus.argument)
    if chosen == last:
        return
    last = chosen
    if chosen[0] is None or focus.focus_type != "keyboard":
        return
    for view, top, left, height in around(chosen[0]):
        # Where the list was to begin counts no longer.
        view.xoffset = view.yoffset = None
        for adjustment, start, size in (
            (view.yadjustment, top, height),
            (view.xadjustment, left, 0.0),
        ):
            if size or adjustment.range > 0:
                adjustment.change(
                    scrolled(adjustment.value, adjustment.range, adjustment.page, start, size)
                )

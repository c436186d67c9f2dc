"""renpy
init 9998 python in screens:
"""

# Shows one page after the other, waits until each has come to rest, takes its picture, and writes
# what is on it, one JSON object a line: every text with its rectangle and what cuts it, every
# focusable, and which of these the arrow keys do not reach.
#
#   ATS_SCREENS_OUT    where to write
#   ATS_SCREENS_FOLDER where the pictures go
#   ATS_SCREENS_STATE  JSON: {"name", "size": [w, h], "scale", "contrast", "font", "spacing"}
#   ATS_SCREENS_ONLY   JSON list of the pages that are wanted; empty: all

from __future__ import annotations

import contextlib
import importlib
import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

# The engine's own package: `renpy` in scripts is only the public half of it.
engine: Any = importlib.import_module("renpy")
pygame: Any = importlib.import_module("pygame_sdl2")

#: Seconds that a page gets for what moves in when it opens.
SETTLE = 0.45
ARROWS = ("K_RIGHT", "K_DOWN", "K_LEFT", "K_UP")
DOWN = pygame.K_DOWN
UP_DOWN = (pygame.K_DOWN, pygame.K_UP)

# pages_ren.py runs in the same store, before this file.
if TYPE_CHECKING:
    MENU_PAGES: dict[str, Any] = {}
    GAME_PAGES: dict[str, Any] = {}

#: What may hold a text: a window or button that it must fit, a list that may scroll, its screen.
BOXES = (
    engine.display.layout.Window,
    engine.display.viewport.Viewport,
    engine.display.screen.ScreenDisplayable,
)

session: Any = None


class Session:
    """All pages in one state."""

    def __init__(self) -> None:
        self.state = json.loads(os.environ["ATS_SCREENS_STATE"])
        self.only = set(json.loads(os.environ.get("ATS_SCREENS_ONLY", "[]")))
        self.folder = Path(os.environ["ATS_SCREENS_FOLDER"])
        out = Path(os.environ["ATS_SCREENS_OUT"])
        self.out = out.open("w", encoding="utf-8", buffering=1)
        self.page: str | None = None
        self.rail_walked = False
        self.began = 0.0

    def apply(self) -> None:
        """Bring the player's settings to this state."""
        preferences = engine.store._preferences
        preferences.text_cps = 0
        preferences.transitions = 0
        preferences.font_size = self.state["scale"]
        preferences.high_contrast = self.state["contrast"]
        preferences.font_transform = self.state["font"]
        preferences.font_line_spacing = self.state["spacing"]
        engine.store.persistent.reduced_motion = True

    def at_menu(self) -> None:
        self.apply()
        for name, show in MENU_PAGES.items():
            self.run(name, show)

    def in_game(self) -> None:
        for name, show in GAME_PAGES.items():
            self.run(name, show)

    def run(self, name: str, show: Any) -> None:
        if self.only and name not in self.only:
            return
        self.page = name
        self.began = 0.0
        engine.execution.not_infinite_loop(60)
        show()
        if self.page is not None:
            self.out.write(json.dumps({"page": name, "fault": "it never came to rest"}) + "\n")
            self.page = None

    def close(self) -> None:
        self.out.write(json.dumps({"done": True}) + "\n")
        self.out.close()
        engine.exports.quit(status=0)

    def drawn(self, root: Any) -> bool:
        """A frame has been drawn; whether the page has been taken down with it."""
        if self.page is None:
            return True
        now = engine.display.core.get_time()
        if not self.began:
            self.began = now
        if now - self.began < SETTLE:
            # Nothing holds an offscreen renderer back: frames would pile up before the picture.
            time.sleep(SETTLE / 6)
            return False
        data = engine.exports.screenshot_to_bytes(None)
        (self.folder / f"{self.page}.png").write_bytes(data)
        record = {
            "page": self.page,
            "texts": texts(),
            **(walk_keys(root) if self.state["keys"] else {"unreached": []}),
        }
        self.out.write(json.dumps(record, ensure_ascii=False) + "\n")
        self.page = None
        return True


def rendered() -> Any:
    """Every displayable of the frame in the order it is drawn: (displayable, x, y, width, height,
    clip, boxes round it, opacity).

    Rectangles are in pixels of the 1920 x 1080 screen; `clip` is what of the screen can be seen
    through all that cuts. What a transform turns or scales is left out.
    """
    stack: list[Any] = [
        (engine.display.render.screen_render, 0.0, 0.0, (0, 0, 1920, 1080), (), 1.0)
    ]
    while stack:
        render, x, y, clip, above, alpha = stack.pop()
        alpha *= render.alpha
        inner = above
        for shown in render.render_of:
            yield shown, x, y, render.width, render.height, clip, inner, alpha
            if isinstance(shown, BOXES):
                inner = (*inner, (shown, x, y, render.width, render.height))
        if render.xclipping or render.yclipping:
            x0, y0, x1, y1 = clip
            if render.xclipping:
                x0, x1 = max(x0, x), min(x1, x + render.width)
            if render.yclipping:
                y0, y1 = max(y0, y), min(y1, y + render.height)
            clip = (x0, y0, x1, y1)
        forward = render.forward
        for child, dx, dy, _focus, _main in reversed(render.children):
            if not isinstance(child, engine.display.render.Render):
                continue
            if forward is not None and not (forward.xdy == 0 and forward.ydx == 0):
                continue
            zx = 1.0 / forward.xdx if forward is not None and forward.xdx else 1.0
            if abs(zx - 1.0) > 0.01:
                continue
            stack.append((child, x + dx, y + dy, clip, inner, alpha))


def texts() -> list[dict[str, Any]]:
    """Every text that the player is to read: those behind a modal screen are not."""
    found: list[dict[str, Any]] = []
    for shown, x, y, w, h, clip, above, alpha in rendered():
        if isinstance(shown, BOXES[2]) and getattr(shown, "modal", False):
            found.clear()
        if not isinstance(shown, engine.text.text.Text) or alpha < 0.05 or not w or not h:
            continue
        words = "".join(part for part in shown.text if isinstance(part, str)).strip()
        if not words:
            continue
        screens = [box for box, *_ in above if isinstance(box, BOXES[2])]
        if not screens:
            # Labels of stand-ins for pictures: part of the picture.
            continue
        layout = shown.get_layout()
        lines = [[line.y, line.height] for line in getattr(layout, "lines", ())]
        windows = [
            {
                "kind": type(box).__name__,
                "rect": [bx, by, bw, bh],
                "scrolls": getattr(getattr(box, "yadjustment", None), "range", 0) > 0,
            }
            for box, bx, by, bw, bh in above
            if not isinstance(box, BOXES[2])
        ]
        colour = shown.style.color
        found.append(
            {
                "text": words,
                "rect": [x, y, w, h],
                "clip": list(clip),
                "lines": lines,
                "size": round(shown.style.size * session.state["scale"]),
                "colour": list(colour) if colour is not None else None,
                "boxes": windows,
                "screen": screens[0].screen_name[0],
                "sensitive": "insensitive" not in (shown.style.prefix or ""),
            }
        )
    return found


def topmost(root: Any) -> tuple[list[Any], set[int]]:
    """Everything on the screen that the keyboard should reach, and the ids of what of that is in
    the rail of pages.
    """
    found: list[Any] = []
    rail: set[int] = set()

    def note(displayable: Any, name: Any) -> None:
        if displayable is None:
            return
        generation = engine.display.focus.modal_generation
        found.append((generation, displayable))
        if name == "rail":
            rail.add(id(displayable))

    engine.display.focus.modal_generation = 0
    with contextlib.suppress(engine.display.layout.IgnoreLayers):
        root.find_focusable(note, None)
    last = engine.display.focus.modal_generation
    kinds = (
        engine.display.behavior.Button,
        engine.display.behavior.Bar,
        engine.display.behavior.Input,
    )
    wanted = [
        item
        for generation, item in found
        if generation == last and isinstance(item, kinds) and item.style.keyboard_focus
    ]
    return wanted, rail & {id(item) for item in wanted}


def walk_keys(root: Any) -> dict[str, Any]:
    """Press the arrow keys from everything that can be reached, until nothing new is."""
    focus = engine.display.focus
    wanted, rail = topmost(root)
    names = {id(item): describe(item) for item in wanted}
    events = [
        pygame.event.Event(
            pygame.KEYDOWN, key=getattr(pygame, key), mod=0, unicode="", repeat=False
        )
        for key in ARROWS
    ]

    def again() -> None:
        engine.display.render.process_redraws()
        engine.display.render.render_screen(root, 1920, 1080)
        engine.display.render.mark_sweep()
        focus.take_focuses()

    follow = getattr(engine.store, "follow", None)

    def press(event: Any) -> None:
        # An arrow key may first show the rest of a tall item.
        for _ in range(12):
            if follow is None or event.key not in UP_DOWN or not follow.pressed(event.key == DOWN):
                break
            again()
        focus.key_handler(event)
        if follow is not None:
            follow.check()
        again()

    def go(place: Any) -> None:
        """Back to a place that was reached before, wherever its list stands now."""
        if (focus.get_focused(), focus.argument) == place[:2]:
            return
        focus.change_focus(None)
        focus.focus_type = focus.pending_focus_type = "keyboard"
        for view, across, down in place[3]:
            # Where its list stood: what is scrolled out of sight cannot be found.
            view.xadjustment.change(across)
            view.yadjustment.change(down)
        again()
        focus.set_focused(*place[:3])
        place[0].focus(default=False)
        if follow is not None:
            follow.check()
        again()

    # A first key finds the first focusable when nothing has it.
    focus.change_focus(None)
    press(events[1])
    ways: dict[Any, Any] = {}
    waiting: list[Any] = []

    def arrive() -> None:
        key = (id(focus.get_focused()), focus.argument)
        if focus.get_focused() is not None and key not in ways:
            lists = follow.around(focus.get_focused()) if follow is not None else []
            ways[key] = (
                focus.get_focused(),
                focus.argument,
                focus.screen_of_focused,
                [(view, view.xadjustment.value, view.yadjustment.value) for view, *_ in lists],
            )
            waiting.append(ways[key])

    arrive()
    while waiting:
        place = waiting.pop(0)
        if session.rail_walked and id(place[0]) in rail and len(ways) > 1:
            # The rail of pages is the same beside each: walked through once.
            continue
        for event in events:
            go(place)
            press(event)
            arrive()
    reached = {identity for identity, _ in ways}
    if session.rail_walked and reached & rail:
        reached |= rail
    left = [item for item in wanted if id(item) not in reached]
    session.rail_walked = session.rail_walked or bool(rail and rail <= reached)
    return {
        "focusables": len(wanted),
        "unreached": [names[id(item)] for item in left],
    }


def describe(item: Any) -> str:
    """A focusable in words."""
    words = item._tts_all() if hasattr(item, "_tts_all") else ""
    return f"{type(item).__name__} {str(words).strip()[:60]!r}"


def begin_session() -> None:
    """Put the session between the engine and the game."""
    global session
    if not os.environ.get("ATS_SCREENS_OUT") or engine.game.args.command != "run":
        return
    session = Session()
    config = engine.config
    config.label_overrides["_main_menu_screen"] = "screens_menu"
    config.has_autosave = False
    config.autosave_on_choice = config.autosave_on_quit = False
    config.skipping = None
    engine.game.preferences.physical_size = tuple(session.state["size"])
    session.apply()
    interface = engine.display.core.Interface
    draw_screen = interface.draw_screen

    def drawn(self: Any, root: Any, video: Any, draw: Any) -> Any:
        result = draw_screen(self, root, video, draw)
        context = engine.game.context()
        if self.ongoing_transition or not context.interacting or context.init_phase:
            self.force_redraw = True
            return result
        if getattr(self, "trans_pause", False):
            return result
        if session.drawn(root):
            raise engine.display.core.EndInteraction(True)
        engine.display.render.redraw(root, 0)
        self.force_redraw = True
        return result

    interface.draw_screen = drawn

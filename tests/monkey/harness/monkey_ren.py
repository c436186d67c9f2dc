"""renpy
init 9998 python in monkey:
"""

# Plays the game with random input. Each sitting has a seed, a fresh player and its own random
# numbers, so that the seed alone plays it again. Time is made up: it advances with each event, not
# with the clock, so that a minute of the game takes as long as its work and no longer. Nothing is
# drawn; everything else is the engine's own.
#
#   ATS_MONKEY_SEEDS    JSON list of seeds, one a sitting
#   ATS_MONKEY_SECONDS  game time of a sitting
#   ATS_MONKEY_TRACE    where to write what was done, one JSON object a line

from __future__ import annotations

import importlib
import json
import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

engine: Any = importlib.import_module("renpy")
pygame: Any = importlib.import_module("pygame_sdl2")

#: Seconds of game time between two events.
STEP = 0.1

KEYS: dict[str, int] = {
    "K_SPACE": 40,
    "K_RETURN": 26,
    "K_PAGEUP": 9,
    "K_PAGEDOWN": 5,
    "K_ESCAPE": 6,
    "K_UP": 7,
    "K_DOWN": 7,
    "K_LEFT": 5,
    "K_RIGHT": 5,
    "K_TAB": 2,
    "K_h": 1,
    "K_v": 1,
    "K_F1": 1,
    "K_F5": 3,
    "K_F9": 2,
    "K_DELETE": 1,
    "K_BACKSPACE": 1,
    "K_a": 1,
    "K_1": 5,
    "K_2": 5,
    "K_3": 4,
    "K_4": 2,
}
#: What the monkey does, and how often beside the others.
DEEDS: dict[str, int] = {"key": 60, "click": 12, "button": 18, "right_click": 2, "wheel": 6}

session: Any = None


class BlindDraw:
    """The engine's renderer, of which only the drawing is left out."""

    def __init__(self, draw: Any) -> None:
        self._draw = draw

    def __getattr__(self, name: str) -> Any:
        return getattr(self._draw, name)

    def draw_screen(self, *_: Any, **__: Any) -> None:
        """Nothing."""

    def screenshot(self, *_: Any, **__: Any) -> Any:
        return pygame.Surface((192, 108), pygame.SRCALPHA)

    def get_mouse_pos(self) -> tuple[int, int]:
        return (960, 540)

    def mouse_event(self, ev: Any) -> tuple[int, int]:
        return getattr(ev, "pos", (960, 540))


class Session:
    """All sittings of one start of the engine."""

    def __init__(self) -> None:
        self.seeds = json.loads(os.environ["ATS_MONKEY_SEEDS"])
        self.seconds = float(os.environ["ATS_MONKEY_SECONDS"])
        trace = Path(os.environ["ATS_MONKEY_TRACE"])
        self.out = trace.open("w", encoding="utf-8", buffering=1)
        self.number = -1
        self.random = random.Random(0)
        self.clock = time.time()
        self.until = 0.0
        self.waiting: list[Any] = []
        self.events = 0
        self.scenes: set[str] = set()

    def write(self, **fields: Any) -> None:
        self.out.write(json.dumps(fields) + "\n")

    def time(self) -> float:
        return self.clock

    def next_sitting(self) -> None:
        """End a sitting, and begin the next with a fresh player."""
        if self.number >= 0:
            self.write(ev="end", events=self.events, scenes=sorted(self.scenes))
        self.number += 1
        if self.number >= len(self.seeds):
            self.write(ev="done")
            self.out.close()
            engine.game.quit_now = True
            raise engine.game.QuitException(status=0)
        seed = self.seeds[self.number]
        self.random = random.Random(seed)
        random.seed(seed)
        engine.store.renpy.random.seed(seed)
        self.events = 0
        self.scenes = set()
        self.waiting.clear()
        self.until = self.clock + self.seconds
        for slot in engine.exports.list_saved_games(fast=True):
            engine.exports.unlink_save(slot)
        engine.store.persistent._clear(progress=True)
        engine.store.settings.fill_defaults()
        engine.store._preferences.text_cps = 45
        engine.store._preferences.self_voicing = False
        engine.store._preferences.afm_enable = False
        engine.config.skipping = None
        # Most sittings begin somewhere in the story: a minute does not lead far into it.
        scenes = sorted(engine.store.catalogue.scenes)
        start = self.random.choice(scenes) if self.random.random() < 0.85 else None
        engine.config.label_overrides.pop("start", None)
        if start is not None:
            engine.config.label_overrides["start"] = "scene_" + start
        self.write(ev="begin", seed=seed, start=start)
        engine.session.pop("resume_scene", None)
        engine.exports.full_restart()

    def event(self, real: Callable[[], Any]) -> Any:
        """What happens next: something that the engine has posted, or a deed of the monkey's."""
        self.clock += STEP
        engine.execution.not_infinite_loop(60)
        if self.clock >= self.until:
            self.next_sitting()
        posted = real()
        if posted.type != pygame.NOEVENT:
            return posted
        if not self.waiting:
            self.decide()
        return self.waiting.pop(0)

    def decide(self) -> None:
        now = engine.store.record.now
        if now.scene is not None:
            self.scenes.add(now.scene)
        if engine.store.main_menu and self.random.random() < 0.5:
            # Most of the game is behind the first key of the main menu.
            self.press_key("K_1")
            return
        deed = self.random.choices(list(DEEDS), list(DEEDS.values()))[0]
        self.events += 1
        getattr(self, deed)()

    def key(self) -> None:
        self.press_key(self.random.choices(list(KEYS), list(KEYS.values()))[0])

    def press_key(self, name: str) -> None:
        self.write(ev="key", key=name)
        code = getattr(pygame, name)
        text = name[2:] if len(name) == 3 else ""
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            self.waiting.append(
                pygame.event.Event(kind, key=code, mod=0, unicode=text, repeat=False, scancode=0)
            )

    def press(self, x: float, y: float, button: int, what: str) -> None:
        self.write(ev=what, x=round(x), y=round(y), button=button)
        at = (int(x), int(y))
        self.waiting.append(
            pygame.event.Event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0), which=0)
        )
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.waiting.append(pygame.event.Event(kind, pos=at, button=button, which=0))

    def click(self) -> None:
        self.press(self.random.uniform(0, 1920), self.random.uniform(0, 1080), 1, "click")

    def right_click(self) -> None:
        self.press(self.random.uniform(0, 1920), self.random.uniform(0, 1080), 3, "right_click")

    def wheel(self) -> None:
        self.press(
            self.random.uniform(0, 1920),
            self.random.uniform(0, 1080),
            self.random.choice((4, 5)),
            "wheel",
        )

    def button(self) -> None:
        """Click something that can be clicked."""
        spots = [f for f in engine.display.focus.focus_list if f.x is not None]
        if not spots:
            self.key()
            return
        spot = self.random.choice(spots)
        self.press(spot.x + spot.w / 2, spot.y + spot.h / 2, 1, "button")


def begin_session() -> None:
    """Put the monkey between the engine and its events."""
    global session
    if not os.environ.get("ATS_MONKEY_SEEDS") or engine.game.args.command != "run":
        return
    first = engine.session.get("monkey") is None
    if first:
        engine.session["monkey"] = Session()
    session = engine.session["monkey"]
    if not first:
        return
    interface = engine.display.core.Interface
    poll, start = interface.event_poll, interface.start
    time.time = session.time

    def event(self: Any) -> Any:
        ev = session.event(lambda: poll(self))
        self.last_event = ev
        return ev

    def started(self: Any) -> None:
        start(self)
        if not isinstance(engine.display.draw, BlindDraw):
            engine.display.draw = BlindDraw(engine.display.draw)

    def leave(*_: Any, **__: Any) -> None:
        engine.exports.full_restart()

    interface.event_poll = interface.event_wait = event
    interface.start = started
    # A monkey that quits would leave the sittings after it unplayed, and must not open a browser.
    engine.exports.quit = leave
    vars(importlib.import_module("webbrowser"))["open"] = lambda *_, **__: True
    # The clock is made up: nothing may wait for the real one.
    pygame.time.wait = pygame.time.delay = lambda _milliseconds: 0
    engine.config.autoreload = False

"""In the real engine: layers lie on each other, places tint people, and a drop shows at once."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.pictures.conftest import SCENES
from tests.pictures.studio import Studio, figure, place
from tests.realgame import real_game
from tests.storybox import DATA
from tools.art.frames import Frame, draw_frames
from tools.engine.run import Engine, Outcome, locate
from tools.playing import launch
from tools.playing.watching import Reloader, Watcher

pytestmark = pytest.mark.engine

SIZE = (640, 360)
FACE = (186, 60)
"""A point on the cheek of somebody at the left, in a picture of ``SIZE``."""
CHEST = (186, 200)
TINTED = DATA["places.yaml"].replace(
    "lights: [calm, night], alt: A desk.",
    "lights: [calm, night], tint: {night: '#8080FF'}, alt: A desk.",
)
SPY = """\
init 1000 python hide:
    import os

    shot = os.environ["ATS_TEST_SHOT"]
    # A small window: drawn by the processor, a large one takes seconds on a busy machine.
    renpy.game.preferences.physical_size = (640, 360)

    def look():
        if os.path.exists(shot + ".enough"):
            renpy.quit(status=0)
        if os.path.exists(shot + ".please"):
            with open(shot + ".new", "wb") as file:
                file.write(renpy.screenshot_to_bytes((640, 360)))
            os.remove(shot + ".please")
            os.rename(shot + ".new", shot)

    config.periodic_callbacks.append(look)
"""


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    project, _ = real_game(tmp_path / "repo", SCENES, data={"places.yaml": TINTED})
    shutil.rmtree(project.game / "images", ignore_errors=True)
    return Studio(project)


def pixel(path: Path, point: tuple[int, int]) -> tuple[int, int, int]:
    with Image.open(path) as picture:
        red, green, blue = picture.convert("RGB").getpixel(point)  # type: ignore[misc]
        return red, green, blue


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 16 for a, b in zip(one, other, strict=True))


def test_layers_and_tint(studio: Studio, tmp_path: Path) -> None:
    studio.drop("cast/kranz/seated/body.png", figure(face=False))
    studio.drop("cast/kranz/seated/stern.png", figure(1, body=False))
    studio.drop("places/masters/watch_desk.png", place())
    studio.build()
    look = (("kranz", "seated", "stern", "left"),)
    files = [tmp_path / "calm.png", tmp_path / "night.png"]
    frames = [
        Frame(str(file), ("watch_desk", file.stem), look, "kranz", "A line.") for file in files
    ]
    assert draw_frames(locate(), studio.project, frames, SIZE) == files
    calm, night = files
    assert near(pixel(calm, FACE), (200, 170, 150))
    assert near(pixel(calm, CHEST), (90, 100, 110))
    assert near(pixel(night, FACE), (100, 85, 150))
    assert near(pixel(night, CHEST), (45, 50, 110))


class Game:
    """The running game, started at a line of Kranz's, with a watcher that keeps it up to date."""

    def __init__(self, studio: Studio, folder: Path) -> None:
        self._shot = folder / "shot.png"
        harness = folder / "harness"
        shutil.copytree(Path(launch.__file__).parent / "harness", harness)
        (harness / "spy.rpy").write_text(SPY)
        signal = folder / "reload"
        engine: Engine = locate()
        self.watcher = Watcher(studio.project, lambda _what: None)
        self.reloader = Reloader(studio.project, engine.sdk.folder, signal)
        self.watcher.reloader = self.reloader
        environment = {
            "ATS_WATCH": str(signal),
            "ATS_TEST_SHOT": str(self._shot),
            "RENPY_SKIP_MAIN_MENU": "1",
            "RENPY_SKIP_SPLASHSCREEN": "1",
        }

        self.outcome: Outcome | None = None

        def run() -> None:
            self.outcome = engine.run(
                studio.root, harness=harness, env=environment, video="offscreen", timeout=240
            )

        self._thread = threading.Thread(target=run)

    def __enter__(self) -> Game:
        self._thread.start()
        self.wait_for(lambda: self.reloader.loaded() == 0)
        return self

    def __exit__(self, *_: object) -> None:
        self._shot.with_name("shot.png.enough").touch()
        self._thread.join()

    def wait_for(self, found: Callable[[], bool]) -> None:
        while self._thread.is_alive() and not found():
            time.sleep(0.02)
        assert found(), self.outcome

    def seen(self) -> Path:
        """The screen as it is now."""
        self._shot.unlink(missing_ok=True)
        self._shot.with_name("shot.png.please").touch()
        self.wait_for(self._shot.exists)
        return self._shot


def test_a_dropped_file_shows_in_the_running_game(studio: Studio, tmp_path: Path) -> None:
    colour = (180, 60, 200)
    other = (40, 160, 90)
    with Game(studio, tmp_path) as game:
        game.wait_for(lambda: not near(pixel(game.seen(), (600, 20)), (0, 0, 0)))
        master = studio.drop(
            "places/masters/watch_desk_calm.png", Image.new("RGB", (1920, 1080), colour)
        )
        game.watcher.changed([master])
        game.wait_for(lambda: near(pixel(game.seen(), (600, 20)), colour))
        studio.drop("places/masters/watch_desk_calm.png", Image.new("RGB", (1920, 1080), other))
        game.watcher.changed([master])
        game.wait_for(lambda: near(pixel(game.seen(), (600, 20)), other))
        master.unlink()
        game.watcher.changed([master])
        game.wait_for(lambda: not near(pixel(game.seen(), (600, 20)), other))

"""The real engine: lint, compile, logic without a screen, frames without a screen."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from tools.engine import run
from tools.engine.errors import EngineError

_SCRIPT = """\
define config.screen_width = 1280
define config.screen_height = 720
define config.save_directory = "ats-engine-test"
define eve = Character("Eve")
image night = Solid("#204060")

label start:
    scene night
    eve "Hello."
    menu:
        "One":
            eve "First."
        "Two":
            eve "Second."
    return
"""

_SAY_AND_END = """\
init 999 python hide:
    def say(event, **kwargs):
        if event == "begin":
            print("SAID", store._last_say_what, flush=True)
            renpy.quit(status=0)
    config.all_character_callbacks.append(say)

label before_main_menu:
    $ renpy.jump_out_of_context("start")
    return
"""

_FRAME = """\
init 999 python hide:
    import os
    drawn = renpy.display.core.Interface.draw_screen
    def draw_screen(self, *args, **kwargs):
        result = drawn(self, *args, **kwargs)
        if not renpy.context()._main_menu and renpy.store._last_say_what:
            with open(os.environ["ATS_TEST_FRAME"], "wb") as stream:
                stream.write(renpy.screenshot_to_bytes(None))
            renpy.quit(status=0)
        return result
    renpy.display.core.Interface.draw_screen = draw_screen

label before_main_menu:
    $ renpy.jump_out_of_context("start")
    return
"""


@pytest.fixture(scope="module")
def engine() -> run.Engine:
    return run.locate()


@pytest.fixture
def game(tmp_path: Path) -> Path:
    (tmp_path / "repo/game/script").mkdir(parents=True)
    (tmp_path / "repo/game/script/main.rpy").write_text(_SCRIPT)
    (tmp_path / "repo/tools").mkdir()
    (tmp_path / "repo/tools/broken.rpy").write_text("this is no script\n")
    return tmp_path / "repo"


def _harness(game: Path, text: str) -> Path:
    path = game.parent / "harness/walk.rpy"
    path.parent.mkdir()
    path.write_text(text)
    return path


def _tree(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_a_sound_game_lints_clean(engine: run.Engine, game: Path) -> None:
    before = _tree(game)
    outcome = engine.lint(game)
    assert (outcome.exit_code, outcome.faults, outcome.timed_out) == (0, (), False)
    assert "game contains 1 menus" in outcome.stdout
    assert _tree(game) == before


@pytest.mark.parametrize(
    ("line", "exit_code", "kind", "message"),
    [
        ("    jump nowhere\n", 0, "lint", "nonexistent label 'nowhere'"),
        ("    jmp nowhere\n", 1, "parse", "expected statement"),
        ("init python:\n    raise ValueError('boom')\n", 1, "exception", "ValueError: boom"),
    ],
)
def test_faults_are_found_at_their_line(
    engine: run.Engine, game: Path, line: str, exit_code: int, kind: str, message: str
) -> None:
    (game / "game/script/main.rpy").write_text(_SCRIPT + line)
    outcome = engine.lint(game)
    assert outcome.exit_code == exit_code
    assert outcome.error is not None
    assert (outcome.error.kind, outcome.error.file) == (kind, "game/script/main.rpy")
    assert message in outcome.error.message
    assert outcome.error.line == _SCRIPT.count("\n") + line.count("\n")


def test_compiled_once_and_only_in_the_stage(engine: run.Engine, game: Path) -> None:
    before = _tree(game)
    assert engine.compile(game).faults == ()
    assert _tree(game) == before
    (game / "game/script/main.rpy").write_text("label start:\n    jmp x\n")
    outcome = engine.compile(game)
    assert outcome.error is not None
    assert (outcome.error.kind, outcome.error.line) == ("parse", 2)


def test_harness_sees_the_game_and_leaves_nothing(engine: run.Engine, game: Path) -> None:
    harness = _harness(game, _SAY_AND_END)
    before = _tree(game.parent)
    outcome = engine.run(game, harness=harness.parent, timeout=60)
    assert outcome.faults == ()
    assert "SAID Hello." in outcome.stdout
    assert _tree(game.parent) == before


def test_saves_go_where_they_are_sent(engine: run.Engine, game: Path) -> None:
    saves = game.parent / "saves"
    save = 'renpy.save_persistent(); renpy.take_screenshot(); renpy.save("7-7")\n'
    text = _SAY_AND_END.replace("renpy.quit", f"{save}            renpy.quit")
    outcome = engine.run(game, harness=_harness(game, text), savedir=saves, timeout=60)
    assert outcome.faults == ()
    assert {"persistent", "7-7-LT1.save"} <= _tree(saves)
    assert not (game.parent / "traceback.txt").exists()


def test_exceptions_in_play_have_a_line(engine: run.Engine, game: Path) -> None:
    script = game / "game/script/main.rpy"
    script.write_text(_SCRIPT.replace('    eve "Hello."', "    $ 1 / 0"))
    outcome = engine.run(game, harness=_harness(game, _SAY_AND_END), timeout=60)
    assert outcome.exit_code == 1
    assert outcome.error is not None
    assert str(outcome.error) == "game/script/main.rpy:9: ZeroDivisionError: division by zero"


def test_an_exception_the_game_swallows_is_told(engine: run.Engine, game: Path) -> None:
    text = (
        "init 998 python hide:\n"
        "    import sys\n"
        "    try:\n"
        "        1 / 0\n"
        "    except ZeroDivisionError as error:\n"
        "        sys.modules['renpy.error'].report_exception(error)\n"
    )
    outcome = engine.run(game, harness=_harness(game, text + _SAY_AND_END), timeout=60)
    assert outcome.exit_code == 0
    assert outcome.error is not None
    assert str(outcome.error) == "harness/walk.rpy:4: ZeroDivisionError: division by zero"


def test_time_limit(engine: run.Engine, game: Path) -> None:
    wait = "init 999 python:\n    import time\n    time.sleep(600)\n"
    outcome = engine.run(game, harness=_harness(game, wait), timeout=4)
    assert outcome.timed_out
    assert outcome.error is not None
    assert outcome.error.kind == "timeout"


def test_a_frame_as_large_as_the_game(engine: run.Engine, game: Path) -> None:
    frame = game.parent / "frame.png"
    outcome = engine.run(
        game,
        harness=_harness(game, _FRAME),
        env={"ATS_TEST_FRAME": str(frame)},
        video="offscreen",
        timeout=120,
    )
    assert outcome.faults == ()
    with Image.open(io.BytesIO(frame.read_bytes())) as image:
        assert image.size == (1280, 720)
        assert image.convert("RGB").getpixel((640, 100)) == (0x20, 0x40, 0x60)
        assert len(image.convert("RGB").getcolors(1 << 20) or []) > 10, "no text was drawn"


def test_a_harness_that_is_not_there(engine: run.Engine, game: Path) -> None:
    with pytest.raises(EngineError, match="no harness"):
        engine.run(game, harness=game / "nowhere.rpy")

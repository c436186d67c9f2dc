"""The real engine, through the harness: what it does is held against the simulator."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tests.playtest.games import LittleGame, little_game
from tests.sim import build as b
from tools.coverage.cover import cover_tape
from tools.engine.run import locate
from tools.graph.ops import Address
from tools.playtest.compare import Difference, compare
from tools.playtest.engine import EngineWalk, Frames, walk
from tools.playtest.trace import Run, simulate
from tools.story import model
from tools.story.model import Scene

pytestmark = pytest.mark.engine


def walked(game: LittleGame, runs: list[Run], frames: Frames | None = None) -> EngineWalk:
    return walk(
        locate(), game.folder, runs, game.ids, game.tape.world, frames=frames, timeout=120.0
    )


def differences(game: LittleGame, runs: list[Run], found: EngineWalk) -> list[list[Difference]]:
    return [
        compare(number, list(simulate(game.tape, run, game.ids)), one.records, one.faults)
        for number, (run, one) in enumerate(zip(runs, found.runs, strict=True))
    ]


EVERYTHING: tuple[Scene, ...] = (
    b.scene(
        "a",
        b.place("comms"),
        b.enter("kranz", b.look("stern")),
        b.music("relay"),
        b.say("The [winds] {i}rhythm{/i}{pause=0.1} of [player_name], 100%."),
        b.say("Turning.", "kranz", look=b.look("wry", "seated", "right")),
        b.say("Off.", "sand", off=True),
        b.say("Over.", "dorn", mode="radio"),
        b.say("Hm.", mode="thought"),
        b.say("61.", mode="telemetry"),
        b.sound("klaxon", "A klaxon"),
        b.sheet("03:10 a\n\nb", "document", "Order [sus]", "Me"),
        b.sheet("Card", "card", source="D-3"),
        b.sheet("03:11 c", "log"),
        model.AskName(b.WHERE, 0, b.text("Name?")),
        model.Camera(b.WHERE, "close_left"),
        model.Shake(b.WHERE, "hard"),
        model.Flash(b.WHERE, "red"),
        model.Unlock(b.WHERE, "okri", 2),
        model.Pause(b.WHERE, 0.5),
        b.light("alarm"),
        b.enter("sand"),
        b.show("sand", b.look("wry")),
        b.leave("kranz"),
        b.call("sub"),
        b.hub(
            b.option("fleet", b.say("Three.", "sand"), b.add(sus=1), once=True),
            b.option("Leave", leave=True, note="Note [sus]"),
            b.option("never", b.say("n"), when=b.flag("struck")),
            ask=b.say("The board waits.", "sand", look=b.look("stern")),
        ),
        b.desk(
            "weather",
            "Archive it.",
            b.option("Archive", b.put(kept=True), verb="forward"),
            b.option("waits", verb="hold"),
            source="Four [sus]",
        ),
        b.cases((b.compare("sus", ">=", 1), (b.say("many"),)), orelse=(b.say("none"),)),
        b.put_if("struck", b.equals("winds", "given")),
        b.leave(None),
        b.place("street"),
        b.music(None),
        b.goto("c"),
    ),
    b.scene("sub", b.say("Roll call."), b.add(sus=-3), b.ambience("hum"), returns=True),
    b.scene(
        "c",
        b.choice(
            b.option("one", b.ending("e1")),
            b.option("two", b.say("x"), b.ending("e2"), when=b.flag("kept")),
        ),
    ),
)


def test_every_kind_of_step_is_the_same_in_the_engine(tmp_path: Path) -> None:
    game = little_game(tmp_path, EVERYTHING, b.world())
    runs = [Run(item.choices) for item in cover_tape(game.tape, "choices").walks]
    runs.append(Run((), entry="sub", settings={"sus": 5, "player_name": "Ada"}))
    found = walked(game, runs)
    assert found.starts == 1
    assert differences(game, runs, found) == [[] for _ in runs]
    assert sum(len(one.records) for one in found.runs) > 50


# name, the scene's steps before its ending, what is changed in the script, and what is told.
PLANTED: tuple[tuple[str, tuple[model.Step, ...], tuple[str, str], str], ...] = (
    ("text", (b.say("One."),), ('"One."', '"Won."'), "text"),
    ("speaker", (b.say("One.", "sand", off=True),), ("sand ", "dorn "), "who"),
    ("mode", (b.say("One.", mode="radio"),), ('"radio"', '"thought"'), "mode"),
    ("missing", (b.say("One."), b.say("Two.")), ('"Two." id missing_0001', "pass"), "line"),
    ("added", (b.say("One."),), ('"One."', '"Zero." id x\n    "One."'), "added"),
    ("variable", (b.add(sus=2), b.say("One.")), ("+ 2", "+ 3"), "variable sus"),
    (
        "offered",
        (b.choice(b.option("One"), b.option("Two", when=b.flag("kept"))),),
        ("if story.kept", "if True"),
        "options offered",
    ),
    ("expression", (b.enter("kranz"), b.say("One.")), ("neutral", "wry"), "on stage: kranz"),
    ("position", (b.enter("kranz"), b.say("One.")), ("at_left", "at_right"), "on stage: kranz"),
    (
        "absent",
        (b.enter("kranz"), b.say("One.")),
        ("show kranz", "hide kranz #"),
        "on stage: kranz",
    ),
    ("place", (b.place("comms"), b.say("One.")), ("comms watch", "comms alarm"), "place"),
    ("music", (b.music("relay"), b.say("One.")), ('"relay"', '"other"'), "music"),
    ("sounding", (b.sound("klaxon"), b.say("One.")), ('"klaxon"', '"bell"'), "name"),
    ("ending", (b.say("One."),), ('record.ending("e")', 'record.ending("f")'), "ending"),
    ("breaks", (b.put(sus=1), b.say("One.")), ("sus = 1", "sus = 1 // 0"), "error"),
    (
        "image",
        (b.enter("kranz"), b.say("One.")),
        ("show kranz standing", "show kranz lying"),
        "fault",
    ),
)


def test_planted_differences_are_all_found(tmp_path: Path) -> None:
    scenes = tuple(b.scene(name, *steps, b.ending("e")) for name, steps, _, _ in PLANTED)
    game = little_game(tmp_path, scenes, b.world(entry="text"))
    runs = []
    for name, _, (old, new), _ in PLANTED:
        path = game.script / f"{name}.rpy"
        script = path.read_text(encoding="utf-8")
        assert old in script
        path.write_text(script.replace(old, new), encoding="utf-8")
        choices = (Address(name, 1),) if name == "offered" else ()
        runs.append(Run(choices, entry=name))
    found = walked(game, runs)
    told = differences(game, runs, found)
    for (name, _, _, what), one in zip(PLANTED, told, strict=True):
        kinds = [item.what for item in one]
        if what == "fault":
            assert "there is no image" in " ".join(item.engine for item in one), (name, one)
        else:
            assert what in kinds, (name, one)
        assert {item.scene for item in one if item.scene} == {name}
    # One start for all, and one more after the run that broke the engine.
    assert found.starts == 2


def test_a_script_that_does_not_compile_is_told_in_the_engines_words(tmp_path: Path) -> None:
    scenes = (b.scene("a", b.say("One."), b.ending("e")),)
    game = little_game(tmp_path, scenes, b.world())
    path = game.script / "a.rpy"
    path.write_text(path.read_text(encoding="utf-8") + "    say what:\n", encoding="utf-8")
    ((told,),) = differences(game, [Run(())], walked(game, [Run(())]))
    assert told.what == "error"
    assert "game/script/a.rpy:" in told.engine


def test_pictures_are_real_frames(tmp_path: Path) -> None:
    scenes = (
        b.scene(
            "a",
            b.place("comms"),
            b.enter("kranz"),
            b.say("One."),
            b.choice(b.option("Go"), b.option("Stay")),
            b.say("Two."),
            b.ending("e"),
        ),
    )
    game = little_game(tmp_path / "game", scenes, b.world())
    run = Run((Address("a", 2),))
    frames = Frames(tmp_path / "frames", "line", (320, 180))
    found = walked(game, [run], frames)
    assert differences(game, [run], found) == [[]]
    pictures = sorted(frames.folder.glob("*.png"))
    assert [path.name for path in pictures] == [
        "00_0001_a_0000.png",
        "00_0002_choice_a_0002.png",
        "00_0003_a_0004.png",
    ]
    contents = {path.read_bytes() for path in pictures}
    assert len(contents) == 3
    for content in contents:
        assert struct.unpack(">II", content[16:24]) == (320, 180)

"""`watch`: what counts as a change, and that a faulty story leaves the good script alone."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from watchfiles import Change

from tests.storybox import scene_yaml, story_in
from tools.playing import watching
from tools.playing.watching import Reloader, Watcher
from tools.project import Project
from tools.schema.story import schema_folder


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setenv("ATS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(watching, "_PATIENCE", 0.0)
    scene = scene_yaml("winds", "- |\n  Snow.\n- ending: quarantine\n")
    return story_in(tmp_path / "repo", {"winds": scene})


MATTERS = [
    ("story/chapters/00_the_chair/winds.yaml", Change.modified, True),
    ("story/cast.yaml", Change.modified, True),
    ("story/codex/new.yaml", Change.added, True),
    ("story/line_ids.tsv", Change.modified, False),
    ("story/chapters/00_the_chair/.winds.yaml.swp", Change.added, False),
    ("story/chapters/00_the_chair/winds.yaml~", Change.added, False),
    ("story/notes.txt", Change.modified, False),
    ("script/00_the_chair/winds.rpy", Change.modified, False),
    (".staging-script-x/winds.rpy", Change.added, False),
    ("screens/say.rpy", Change.modified, True),
    ("systems/stage_ren.py", Change.modified, True),
    ("systems/__pycache__/stage.pyc", Change.added, False),
    ("images/cast/kranz_seated_stern.webp", Change.added, True),
    ("images/places/ridge.png", Change.modified, True),
    ("images/built.rpy", Change.modified, False),
    ("images/.staging-x", Change.added, False),
    ("../art/cast/kranz_seated_stern.png", Change.added, True),
    ("../art/cast/kranz/seated/body.webp", Change.modified, True),
    ("../art/cast/kranz_seated_stern.png", Change.deleted, True),
    ("../art/places/masters/ridge.svg", Change.modified, True),
    ("../art/places/masters/notes.txt", Change.added, False),
    ("../art/cast/.kranz.png.swp", Change.added, False),
    ("cache/bytecode.rpyb", Change.added, False),
    ("saves/persistent", Change.added, False),
]


@pytest.mark.parametrize(("path", "change", "matters"), MATTERS)
def test_what_counts_as_a_change(
    project: Project, path: str, change: Change, matters: bool
) -> None:
    watcher = Watcher(project, lambda _what: None)
    assert watcher._matters(change, os.path.normpath(project.game / path)) is matters


class Session:
    """A watcher with a game that never answers."""

    def __init__(self, project: Project, folder: Path) -> None:
        self.said: list[str] = []
        self.watcher = Watcher(project, self.said.append)
        self.signal = folder / "signal"
        self.scene = project.story / "chapters/00_the_chair/winds.yaml"
        self.script = project.script / "00_the_chair/winds.rpy"
        assert not self.watcher.playable.is_set()
        self.watcher.build()
        self.watcher.reloader = Reloader(project, folder, self.signal)

    def save(self, old: str, new: str) -> None:
        self.scene.write_text(self.scene.read_text().replace(old, new))
        self.watcher.changed([self.scene])


@pytest.fixture
def session(project: Project, tmp_path: Path) -> Session:
    return Session(project, tmp_path)


def test_a_save_is_built_and_the_game_is_told(session: Session) -> None:
    assert session.watcher.playable.is_set()
    assert session.signal.read_text() == "0"
    session.save("Snow.", "Rain.")
    assert '"Rain."' in session.script.read_text()
    assert session.signal.read_text() == "1"


def test_a_fault_leaves_the_last_good_script(
    session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    before = session.script.read_bytes()
    session.save("ending: quarantine", "ending: quarantin")
    assert "did you mean `quarantine`?" in capsys.readouterr().out
    assert session.said[-1] == "Nothing was built: the last good script stays."
    assert session.script.read_bytes() == before
    assert session.signal.read_text() == "0"
    session.save("ending: quarantin", "ending: quarantine")
    assert session.signal.read_text() == "1"


def test_a_screen_is_reloaded_without_a_build(session: Session, project: Project) -> None:
    screen = project.game / "screens" / "say.rpy"
    session.watcher.changed([screen])
    assert session.said[-1] == "changed: say.rpy"
    assert session.signal.read_text() == "1"


def test_a_new_scene_is_on_the_stage_of_the_game(session: Session, project: Project) -> None:
    new = session.scene.with_name("after.yaml")
    new.write_text(scene_yaml("after", "- ending: quarantine\n"))
    session.watcher.changed([new])
    stages = Path(project.root.parent / "cache" / "stage")
    assert [path.name for path in stages.rglob("after.rpy")] == ["after.rpy"]


def test_schemas_that_somebody_uses_are_kept_up(session: Session, project: Project) -> None:
    session.save("Snow.", "Rain.")
    assert not schema_folder(project).exists()
    schema_folder(project).mkdir(parents=True)
    session.save("Rain.", "Hail.")
    assert '"winds"' in (schema_folder(project) / "chapters.json").read_text()


def test_the_loop_sees_a_save_and_stops(project: Project) -> None:
    built = threading.Event()
    said: list[str] = []

    def say(what: str) -> None:
        said.append(what)
        if what.startswith("Built"):
            built.set()

    watcher = Watcher(project, say)
    thread = threading.Thread(target=watcher.run)
    thread.start()
    scene = project.story / "chapters/00_the_chair/winds.yaml"
    text = scene.read_text()
    # The first saves may come before the watching has begun.
    number = 0
    while not built.wait(0.3) and number < 100:
        number += 1
        scene.write_text(text.replace("Snow.", f"Rain {number}."))
    watcher.stop.set()
    thread.join()
    assert built.is_set(), said

"""The sounds that are committed: every declared one is there, and each keeps its contract."""

from __future__ import annotations

from tools.commands.sound import _world
from tools.project import ROOT, open_project
from tools.sound.check import check
from tools.sound.files import read_all


def test_the_games_sounds() -> None:
    project = open_project(ROOT / "game" / "story")
    world, findings = _world(project)
    assert not findings
    audio = ROOT / "game" / "audio"
    sounds = read_all(audio, world, ROOT)
    errors = [
        f"{item.path}: {item.message}"
        for item in check(sounds, world, audio, ROOT)
        if item.severity == "error"
    ]
    assert errors == []
    assert len(sounds) > 100

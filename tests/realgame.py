"""The hand-written half of the real game round a story of a test's own, for the real engine."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from tests.storybox import story_in
from tools.build.load import load
from tools.commands.build import build
from tools.playtest.story import PlayableStory, playable
from tools.project import ROOT, Project


def real_game(
    folder: Path, scenes: Mapping[str, str], data: Mapping[str, str] | None = None
) -> tuple[Project, PlayableStory]:
    """A built game in ``folder``: this repository's screens, systems and fonts, and ``scenes``."""
    shutil.copytree(
        ROOT / "game",
        folder / "game",
        ignore=shutil.ignore_patterns("story", "script", "*.rpyc", "cache", "saves"),
    )
    project = story_in(folder, scenes, data=data)
    findings, _, message = build(project, use_cache=False)
    assert [f"{item.path} {item.message}" for item in findings if item.severity == "error"] == []
    assert message.startswith("Built")
    return project, playable(load(project))

"""A studio: a small story with folders for masters."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pictures.studio import Studio
from tests.storybox import scene_yaml, story_in

SCENES = {
    "winds": scene_yaml(
        "winds",
        "- place: watch_desk\n- enter: kranz seated\n- kranz stern: Good.\n- goto: night\n",
    ),
    "night": scene_yaml(
        "night", "- place: watch_desk night\n- kranz: Late.\n- ending: quarantine\n"
    ),
}
CHANNEL = "forty_four: {name: Receiver 44, kind: channel, colour: '#B58A8A'}\n"


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    from tests.storybox import DATA

    data = {"cast.yaml": DATA["cast.yaml"] + CHANNEL}
    return Studio(story_in(tmp_path / "repo", SCENES, data=data))

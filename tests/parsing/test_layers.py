"""Music with layers: `siege assault` is the track with its layers up to that one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.storybox import scene_yaml, story_in
from tools.build.load import load
from tools.commands.build import build

AUDIO = """\
music: {siege: {about: A drum., layers: [pressed, assault]}}
ambience: {hum: {about: Pumps.}}
sounds: {klaxon: {caption: A klaxon.}}
"""
END = "- ending: quarantine\n"


def test_layers_reach_the_script(tmp_path: Path) -> None:
    steps = "- music: siege pressed\n- music: siege assault\n  fade: 4\n" + END
    project = story_in(
        tmp_path, {"one": scene_yaml("one", steps, "music: siege\n")}, data={"audio.yaml": AUDIO}
    )
    findings, _, message = build(project, use_cache=False)
    assert [item.message for item in findings if item.severity == "error"] == []
    assert message.startswith("Built")
    script = (tmp_path / "game/script/00_the_chair/one.rpy").read_text(encoding="utf-8")
    cues = [line.strip() for line in script.splitlines() if "cue.music" in line]
    assert cues == [
        '$ cue.music("siege")',
        '$ cue.music("siege pressed")',
        '$ cue.music("siege assault", fade=4.0)',
    ]
    audio = (tmp_path / "game/script/audio.rpy").read_text(encoding="utf-8")
    assert 'layers=("pressed", "assault"))' in audio


@pytest.mark.parametrize(
    ("cue", "code", "column", "hint"),
    [
        ("siege presed", "ATS311", 16, "did you mean `pressed`?"),
        ("siege pressed assault", "ATS205", 24, "delete the rest"),
        ("siege stop", "ATS311", 16, None),
    ],
)
def test_faults(tmp_path: Path, cue: str, code: str, column: int, hint: str | None) -> None:
    project = story_in(
        tmp_path, {"one": scene_yaml("one", f"- music: {cue}\n" + END)}, data={"audio.yaml": AUDIO}
    )
    found = load(project).findings
    places = [(item.span.line, item.span.column) for item in found if item.span is not None]
    assert [item.code.id for item in found] == [code]
    assert places == [(4, column)]
    assert hint is None or found[0].hint == hint

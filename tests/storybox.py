"""A small story on disk for tests: data files that know the names of game/story/README.md, and
scenes as a test gives them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from tools.project import Project, open_project

DATA: Mapping[str, str] = {
    "cast.yaml": """\
leader: {name: '[player_name]', kind: voice, colour: '#F3E6C8'}
kranz:
  name: Kranz
  colour: '#C9A66B'
  poses: [standing, seated]
  expressions: [neutral, stern, wry]
  position: left
sand:
  name: Sand
  colour: '#8FA9C4'
  poses: [standing]
  expressions: [neutral, proud]
  position: right
dorn: {name: Dorn, colour: '#B0806F', poses: [standing], expressions: [courteous]}
sofie: {name: Bäcker, colour: '#9DB2A6', poses: [standing], expressions: [neutral, tired, resolved]}
robert: {name: Ansell, colour: '#9DB2A6', poses: [standing], expressions: [neutral]}
voss: {name: Unknown aircraft, kind: voice, colour: '#8FB8B0'}
""",
    "places.yaml": """\
watch_desk: {name: 'The Watch', lights: [calm, night], alt: A desk.}
receiver_comms: {name: 'Receiver 21, comms', lights: [watch, alarm], alt: A narrow room.}
ridge: {name: A ridge, alt: Snow.}
""",
    "variables.yaml": """\
variables:
  winds: {values: [given, refused, blurred]}
  plant: {values: [kept, reported]}
  named: {values: [nobody, kranz, sand]}
  fleet: {values: [unknown, half, whole]}
  sky: {values: [clear, storm]}
  patience: {range: 0..4, start: 2}
  suspicion: {range: 0..6, start: 0}
  altered: {range: 0..9, start: 0}
  sand_faith: {range: 0..5, start: 3}
  tape_kept: {flag: no}
  struck: {flag: no}
conditions:
  two_keys: (plant == kept and named != kranz) or sand_faith >= 3
""",
    "audio.yaml": """\
music: {relay_solitude: {about: Four notes with one missing.}}
ambience: {receiver_hum: {about: Pumps.}}
sounds: {klaxon: {caption: A klaxon sounds twice.}}
""",
    "endings.yaml": "quarantine: {title: Quarantine, hint: Say nothing.}\n",
    "codex/okri_341.yaml": """\
entry: okri_341
title: Okri 341
kind: report
versions:
  - A smouldering world.
  - It answered.
""",
    "chapters/00_the_chair/chapter.yaml": "number: 0\ntitle: The Chair\nday: D-4\n",
}


def scene_yaml(name: str, steps: str, head: str = "") -> str:
    """A scene file; ``steps`` is the list under ``steps:`` at no indentation."""
    return f"scene: {name}\ntitle: {name.replace('_', ' ').title()}\n{head}steps:\n{steps}"


def story_in(
    folder: Path,
    scenes: Mapping[str, str],
    *,
    entry: str | None = None,
    data: Mapping[str, str] | None = None,
) -> Project:
    """A project in ``folder`` whose chapter has ``scenes`` (id to the whole file's text); the first
    is the entry.
    """
    story = folder / "game" / "story"
    files = {**DATA, **(data or {})}
    files |= {f"chapters/00_the_chair/{name}.yaml": text for name, text in scenes.items()}
    for name, text in files.items():
        path = story / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    manifest = {"name": "Test", "version": "1.0", "entry": entry or next(iter(scenes))}
    (folder / "project.json").write_text(json.dumps(manifest), encoding="utf-8")
    return open_project(story)

"""The engine is the judge: what is measured here is what Ren'Py lays out."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from tools.build.load import load
from tools.engine.run import locate
from tools.project import ROOT, open_project
from tools.prose import panels
from tools.prose.faces import READINGS, Faces
from tools.prose.fit import FIRST, LARGEST
from tools.prose.measure import Eyes, Type, measure, pieces
from tools.story.model import Say
from tools.story.walk import walk

pytestmark = pytest.mark.engine

HARNESS = Path(__file__).parent / "harness"
FACES = Faces(ROOT / "game" / "fonts")
MONO = "fonts/IBMPlexMono-Regular.ttf"
STYLES: dict[str, tuple[str, dict[str, Any], Type]] = {
    "talk": ("say_dialogue", {}, panels.TALK),
    "thought": ("say_dialogue", {"italic": True}, panels.THOUGHT),
    "radio": ("say_dialogue", {"font": MONO, "size": 31}, panels.RADIO),
    "telemetry": ("say_dialogue", {"font": MONO, "size": 31}, panels.TELEMETRY),
    "option": ("choice_text", {}, panels.OPTION),
    "note": ("choice_note", {}, panels.NOTE),
    "title": ("sheet_title", {}, panels.SHEET_TITLE),
}


def laid_out(jobs: list[dict[str, Any]], folder: Path) -> list[int]:
    """What the engine says of each job, see harness/measure.rpy."""
    asked, answer = folder / "jobs.json", folder / "laid.json"
    asked.write_text(json.dumps(jobs), encoding="utf-8")
    outcome = locate().run(
        ROOT,
        harness=HARNESS,
        env={"ATS_JOBS": str(asked), "ATS_LAID": str(answer)},
        video="offscreen",
        timeout=180,
    )
    assert outcome.error is None, outcome.error
    found: list[int] = json.loads(answer.read_text(encoding="utf-8"))
    return found


def job_eyes(eyes: Eyes) -> dict[str, Any]:
    return {"scale": eyes.scale, "font": None if eyes.reading == "house" else eyes.reading}


def sample() -> list[tuple[str, str]]:
    """Kinds and texts: the longest of the story, some others, and letters of all widths."""
    found: list[tuple[str, str]] = []
    for scene in load(open_project()).all_scenes().values():
        for step in walk(scene.steps):
            if isinstance(step, Say) and all(isinstance(part, str) for part in step.text.parts):
                found.append((step.mode, "".join(map(str, step.text.parts))))
    found.sort(key=lambda item: (-len(item[1]), item))
    chance = random.Random(4)
    some = found[:120] + chance.sample(found, 200)
    letters = "iiilWMmwAVATofjyüß"
    ends = ("", "", "", ".", ",", "?")
    for kind in STYLES:
        for _ in range(12):
            words = (
                "".join(chance.choices(letters, k=chance.randint(1, 14))) + chance.choice(ends)
                for _ in range(30)
            )
            some.append((kind, " ".join(words)))
    return some


def test_lines_are_as_high_as_the_engine_lays_them(tmp_path: Path) -> None:
    jobs: list[dict[str, Any]] = []
    mine: list[int] = []
    line: list[float] = []
    for eyes in (FIRST, *LARGEST):
        for kind, text in sample():
            style, properties, type_ = STYLES[kind]
            width = panels.text_width(eyes.scale)
            cut_up = pieces((text,), type_, "", {})
            mine.append(measure(cut_up, type_, eyes, width, FACES).height)
            line.append(panels.line(type_, eyes, FACES))
            jobs.append(
                {
                    "text": text.replace("{", "{{"),
                    "style": style,
                    "properties": properties,
                    "width": width,
                    **job_eyes(eyes),
                }
            )
    theirs = laid_out(jobs, tmp_path)
    # A pixel a line comes from rounding; a line too few or too many is a difference.
    differing = [
        (job["text"], job["scale"], job["font"], own, other)
        for job, own, other, high in zip(jobs, mine, theirs, line, strict=True)
        if abs(own - other) > high / 2
    ]
    assert len(jobs) > 1000
    assert len(differing) <= len(jobs) // 500, differing[:5]


def test_windows_reach_as_high_as_they_are_said_to(tmp_path: Path) -> None:
    jobs: list[dict[str, Any]] = []
    mine: list[float] = []
    for eyes in (FIRST, *LARGEST):
        for screen, kind in (("say", "talk"), ("radio", "radio"), ("thought", "thought")):
            for lines in (1, 3, 5, 7):
                type_ = panels.SAY[kind]
                text = "\n".join(["Word"] * lines)
                arguments: dict[str, Any] = {"who": None, "what": text}
                if screen != "thought":
                    arguments["who"] = "Kranz"
                if screen == "say":
                    arguments["role"] = "Watch Officer"
                width = panels.text_width(eyes.scale)
                high = measure(pieces((text,), type_, "", {}), type_, eyes, width, FACES).height
                named = arguments["who"] is not None
                room = panels.talk_room(eyes, FACES, named, screen == "say")
                mine.append(room - high)
                jobs.append({"screen": screen, "arguments": arguments, **job_eyes(eyes)})
    theirs = laid_out(jobs, tmp_path)
    for job, own, top in zip(jobs, mine, theirs, strict=True):
        # Short texts stand in a window of a fixed least height: it is higher than they need.
        assert top <= own + 8, job
        if "\n" * 4 in job["arguments"]["what"].replace("Word", ""):
            assert abs(top - own) <= 8, job


def test_three_lines_stay_in_the_window_s_own_place(tmp_path: Path) -> None:
    arguments = {"who": "Kranz", "what": "Word\nWord\nWord", "role": "Watch Officer"}
    (top,) = laid_out([{"screen": "say", "arguments": arguments, **job_eyes(FIRST)}], tmp_path)
    # 73.5 % of the height, less the plate with the name above the window.
    assert top >= 794 - 60


def test_every_reading_is_asked_for() -> None:
    assert {eyes.reading for eyes in LARGEST} == set(READINGS)

"""Frames of the game as a player sees them, drawn by the engine off screen."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tools.engine.errors import EngineError
from tools.engine.run import Engine
from tools.project import Project

_HARNESS = Path(__file__).resolve().parent / "harness"
_SECONDS_A_FRAME = 2.0


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture to take. ``place`` is (place, light or nothing); ``people`` are (id, pose,
    expression, position); ``screen`` is another than the speaker's own.
    """

    file: str
    place: tuple[str, str] | None
    people: tuple[tuple[str, str, str, str], ...]
    who: str | None
    text: str
    screen: str | None = None


def draw_frames(
    engine: Engine, project: Project, frames: Sequence[Frame], size: tuple[int, int]
) -> list[Path]:
    """Draw ``frames`` at ``size`` pixels into their files; the files that were written.

    Raises ``EngineError`` when the engine breaks.
    """
    with tempfile.TemporaryDirectory(prefix="ats-frames-") as folder:
        wanted = Path(folder, "frames.json")
        done = Path(folder, "done")
        job = {"frames": [asdict(frame) for frame in frames], "size": size}
        wanted.write_text(json.dumps(job), encoding="utf-8")
        outcome = engine.run(
            project.root,
            harness=_HARNESS,
            env={
                "ATS_FRAMES": str(wanted),
                "ATS_FRAMES_DONE": str(done),
                "RENPY_SKIP_SPLASHSCREEN": "1",
            },
            video="offscreen",
            timeout=120 + _SECONDS_A_FRAME * len(frames),
        )
        if outcome.exit_code != 0 or outcome.faults:
            raise EngineError(
                f"the engine could not draw the frames: {outcome.error or outcome.exit_code}"
            )
        return [Path(line) for line in done.read_text(encoding="utf-8").splitlines()]

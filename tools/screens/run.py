"""Shows every screen in the real engine, without a window, and reads back what stood on it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.engine.run import Engine, EngineFault

HARNESS = Path(__file__).parent / "harness"

Record = dict[str, Any]


@dataclass(frozen=True)
class State:
    """A player's machine and settings. ``size`` of the window in pixels; ``scale`` of text, 1 to 2;
    ``variant``: the engine's words for the kind of machine, empty for this one's; ``keys``: also
    walk through every page with the arrow keys.
    """

    name: str
    size: tuple[int, int] = (1920, 1080)
    scale: float = 1.0
    contrast: bool = False
    font: str | None = None
    spacing: float = 1.0
    variant: str = ""
    keys: bool = False


STATES: tuple[State, ...] = (
    State("default", keys=True),
    State("big", scale=2.0, keys=True),
    State("contrast", contrast=True),
    State("720p", size=(1280, 720)),
    State("4x3", size=(1280, 960)),
    State("phone", size=(1600, 720), variant="small phone touch mobile"),
    State("dyslexic", font="opendyslexic", scale=1.5, spacing=1.3),
)


@dataclass(frozen=True)
class Shown:
    """What one state gave: a record a page, and what the engine said when it broke."""

    state: State
    records: tuple[Record, ...]
    faults: tuple[EngineFault, ...]
    seconds: float


def show(
    engine: Engine,
    game: Path,
    state: State,
    folder: Path,
    pages: Sequence[str] = (),
    timeout: float = 600.0,
) -> Shown:
    """Show ``pages`` (all, when empty) in ``state``; pictures go to ``folder/PAGE.png``."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="ats-screens-") as name:
        out = Path(name) / "pages.jsonl"
        environment = {
            "ATS_SCREENS_OUT": str(out),
            "ATS_SCREENS_FOLDER": str(folder.absolute()),
            "ATS_SCREENS_ONLY": json.dumps(list(pages)),
            "ATS_SCREENS_STATE": json.dumps(
                {
                    "name": state.name,
                    "size": state.size,
                    "scale": state.scale,
                    "contrast": state.contrast,
                    "font": state.font,
                    "spacing": state.spacing,
                    "keys": state.keys,
                }
            ),
            "RENPY_SKIP_SPLASHSCREEN": "1",
        }
        if state.variant:
            environment["RENPY_VARIANT"] = state.variant
        outcome = engine.run(
            game, harness=HARNESS, env=environment, video="offscreen", timeout=timeout
        )
        lines = out.read_text(encoding="utf-8").splitlines() if out.is_file() else []
    records = [json.loads(line) for line in lines]
    faults = outcome.faults
    if not faults and not (records and records[-1].get("done")):
        faults = (EngineFault("the engine stopped without a word", "", 0, "exit"),)
    kept = tuple(record for record in records if "page" in record)
    return Shown(state, kept, faults, outcome.seconds)

"""Lets the monkey sit at the desk, and tells how it went."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.engine.run import Engine, EngineFault

HARNESS = Path(__file__).parent / "harness"


@dataclass(frozen=True)
class Sitting:
    """One seed. ``last`` are its last deeds, for whoever looks for the fault."""

    seed: int
    events: int
    scenes: tuple[str, ...]
    faults: tuple[EngineFault, ...]
    last: tuple[dict[str, Any], ...]


def sit(
    engine: Engine, game: Path, seeds: Sequence[int], seconds: float, timeout: float = 1800.0
) -> list[Sitting]:
    """One sitting a seed, ``seconds`` of game time each; a start of the engine for all, and one
    more after each fault.
    """
    done: list[Sitting] = []
    while len(done) < len(seeds):
        records, faults = _start(engine, game, seeds[len(done) :], seconds, timeout)
        sittings = _sittings(records)
        if faults or not (records and records[-1]["ev"] == "done"):
            faults = faults or (EngineFault("the engine stopped without a word", "", 0, "exit"),)
            last = sittings[-1] if sittings else [{"ev": "begin", "seed": seeds[len(done)]}]
            done += [_sitting(one, ()) for one in sittings[:-1]]
            done.append(_sitting(last, faults))
        else:
            done += [_sitting(one, ()) for one in sittings]
    return done


def _start(
    engine: Engine, game: Path, seeds: Sequence[int], seconds: float, timeout: float
) -> tuple[list[dict[str, Any]], tuple[EngineFault, ...]]:
    with tempfile.TemporaryDirectory(prefix="ats-monkey-") as name:
        trace = Path(name) / "trace.jsonl"
        environment = {
            "ATS_MONKEY_SEEDS": json.dumps(list(seeds)),
            "ATS_MONKEY_SECONDS": str(seconds),
            "ATS_MONKEY_TRACE": str(trace),
            "RENPY_SKIP_SPLASHSCREEN": "1",
            # Self-voicing goes to a program that says nothing.
            "RENPY_TTS_COMMAND": "true",
        }
        outcome = engine.run(
            game, harness=HARNESS, env=environment, video="offscreen", timeout=timeout
        )
        lines = trace.read_text(encoding="utf-8").splitlines() if trace.is_file() else []
    return [json.loads(line) for line in lines], outcome.faults


def _sittings(records: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    found: list[list[dict[str, Any]]] = []
    for record in records:
        if record["ev"] == "begin":
            found.append([])
        if found and record["ev"] != "done":
            found[-1].append(record)
    return found


def _sitting(records: Sequence[dict[str, Any]], faults: tuple[EngineFault, ...]) -> Sitting:
    end = records[-1] if records[-1]["ev"] == "end" else {}
    deeds = [record for record in records if record["ev"] not in ("begin", "end")]
    return Sitting(
        int(records[0]["seed"]),
        int(end.get("events", len(deeds))),
        tuple(end.get("scenes", ())),
        faults,
        tuple(deeds[-12:]),
    )

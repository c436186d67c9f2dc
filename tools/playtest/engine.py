"""Walks runs in the real engine, through the injected harness, and reads back what it wrote."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tools.emit.scene import scene_label
from tools.engine.run import Engine, EngineFault, Outcome
from tools.ids.current import Ids
from tools.playtest.trace import Record, Run
from tools.sim.overrides import read_overrides
from tools.sim.text import PLAYER_NAME
from tools.story.world import World

HARNESS = Path(__file__).parent / "harness"
Every = Literal["line", "scene", "place"]
EVERY: tuple[Every, ...] = ("line", "scene", "place")


@dataclass(frozen=True)
class Frames:
    """Pictures to take: one a line, or the first of each scene or place. ``size`` is in pixels."""

    folder: Path
    every: Every
    size: tuple[int, int] = (1280, 720)


@dataclass(frozen=True)
class Walked:
    """What the engine did with one run.

    ``faults`` is what it said when it broke there; the records then end early.
    """

    records: tuple[Record, ...]
    faults: tuple[EngineFault, ...]


@dataclass(frozen=True)
class EngineWalk:
    """One ``Walked`` for each run; ``starts`` of the engine, ``seconds`` of wall time."""

    runs: tuple[Walked, ...]
    starts: int
    seconds: float


def walk(
    engine: Engine,
    game: Path,
    runs: Sequence[Run],
    ids: Ids,
    world: World,
    *,
    frames: Frames | None = None,
    timeout: float = 600.0,
    env: Mapping[str, str] | None = None,
) -> EngineWalk:
    """Walk ``runs`` in the game whose folder holds ``game/``; one start of the engine, and one more
    after each that breaks.

    ``timeout`` is for all of it, in seconds.
    """
    done: list[Walked] = []
    starts = 0
    seconds = 0.0
    while len(done) < len(runs):
        rest = runs[len(done) :]
        left = timeout - seconds
        outcome, records = _start(engine, game, rest, ids, world, frames, left, env or {})
        starts += 1
        seconds += outcome.seconds
        finished = bool(records) and records[-1]["ev"] == "done"
        split = [
            tuple(record for record in records if record.get("run") == number)
            for number in range(len(rest))
        ]
        if finished and outcome.exit_code == 0:
            done += [Walked(one, ()) for one in split]
            break
        last = max((int(record.get("run", 0)) for record in records), default=0)
        faults = outcome.faults or (
            EngineFault("the engine stopped without a word", "", 0, "exit"),
        )
        done += [Walked(one, ()) for one in split[:last]]
        done.append(Walked(split[last], faults))
        if not records or outcome.timed_out or seconds >= timeout:
            # It broke before the first run, or there is no time left for the rest.
            done += [Walked((), faults) for _ in range(len(runs) - len(done))]
    return EngineWalk(tuple(done), starts, seconds)


def walk_side_by_side(
    engine: Engine,
    game: Path,
    runs: Sequence[Run],
    ids: Ids,
    world: World,
    *,
    jobs: int,
    timeout: float = 600.0,
) -> EngineWalk:
    """``walk`` in ``jobs`` engines at once; ``seconds`` is the wall time of the slowest."""
    shares = [runs[job::jobs] for job in range(jobs) if runs[job::jobs]]
    if len(shares) > 1:
        # Two engines that compile the same script at the same time get in each other's way.
        engine.compile(game, timeout=timeout)
    with ThreadPoolExecutor(max_workers=max(1, len(shares))) as pool:
        walked = list(
            pool.map(lambda share: walk(engine, game, share, ids, world, timeout=timeout), shares)
        )
    done: list[Walked] = [Walked((), ())] * len(runs)
    for job, share in enumerate(walked):
        done[job::jobs] = share.runs
    return EngineWalk(
        tuple(done),
        sum(share.starts for share in walked),
        max((share.seconds for share in walked), default=0.0),
    )


def _start(
    engine: Engine,
    game: Path,
    runs: Sequence[Run],
    ids: Ids,
    world: World,
    frames: Frames | None,
    timeout: float,
    env: Mapping[str, str],
) -> tuple[Outcome, list[Record]]:
    with tempfile.TemporaryDirectory(prefix="ats-playtest-") as name:
        folder = Path(name)
        plan = folder / "runs.json"
        trace = folder / "trace.jsonl"
        plan.write_text(json.dumps([_plan(run, ids, world) for run in runs]), encoding="utf-8")
        environment = {
            **env,
            "ATS_PLAYTEST_RUNS": str(plan),
            "ATS_PLAYTEST_TRACE": str(trace),
            "RENPY_SKIP_SPLASHSCREEN": "1",
        }
        if frames is not None:
            frames.folder.mkdir(parents=True, exist_ok=True)
            environment["ATS_PLAYTEST_FRAMES"] = str(frames.folder.absolute())
            environment["ATS_PLAYTEST_EVERY"] = frames.every
            environment["ATS_PLAYTEST_SIZE"] = "{}x{}".format(*frames.size)
        outcome = engine.run(
            game,
            harness=HARNESS,
            env=environment,
            video="dummy" if frames is None else "offscreen",
            timeout=timeout,
        )
        return outcome, _read(trace)


def _plan(run: Run, ids: Ids, world: World) -> Record:
    settings = read_overrides(run.settings, world)
    name = settings.pop(PLAYER_NAME, None)
    return {
        "label": "start" if run.entry is None else scene_label(run.entry),
        "set": settings,
        "name": name,
        "limit": run.limit,
        "choices": [ids[scene][slot] for scene, slot in run.choices],
    }


def _read(trace: Path) -> list[Record]:
    """The records; a last line that was cut off is left out."""
    records: list[Record] = []
    if trace.is_file():
        for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
            try:
                records.append(json.loads(line))
            except ValueError:
                break
    return records

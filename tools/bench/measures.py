"""What `bench` measures, and beside what."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tools.bench import yaml_events
from tools.bench.process import Cost, cheapest, cost_of
from tools.bench.story import generate
from tools.project import ROOT

SCENES = 2000
WORDS = 220_000


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure. ``reference`` is in the same unit and from the same run; ``ratio`` is value
    through reference.
    """

    name: str
    value: float
    unit: str
    reference: float | None
    beside: str
    about: str

    @property
    def ratio(self) -> float | None:
        return None if not self.reference else self.value / self.reference

    def as_json(self) -> dict[str, Any]:
        """The figure as `bench --json` shows it, with four figures' accuracy."""
        ratio = self.ratio
        return asdict(self) | {
            "value": _rounded(self.value),
            "reference": None if self.reference is None else _rounded(self.reference),
            "ratio": None if ratio is None else _rounded(ratio),
        }


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")


def tools_command(*arguments: str) -> list[str]:
    """The tools as a user starts them: with the system's Python, which then goes over to .venv."""
    base = Path(sys.base_prefix)
    python = base / ("python.exe" if sys.platform == "win32" else "bin/python3")
    return [str(python if python.exists() else sys.executable), "-m", "tools", *arguments]


class Bench:
    """The measurements, each made when it is asked for; ``folder`` is empty and only ours."""

    def __init__(self, folder: Path, runs: int, say: Callable[[str], None]) -> None:
        self.folder = folder
        self.runs = runs
        self.say = say
        self.words = 0
        self._made: dict[str, Cost] = {}
        self._copies = 0
        self._built: Path | None = None

    @property
    def original(self) -> Path:
        """The story's repository, in which nothing is ever built."""
        return self.folder / "original"

    @property
    def built(self) -> Path:
        """The story folder of a copy that has been built; made when it is first needed."""
        if self._built is None:
            self._built = self.fresh()
            _tools(self._built, "build")
        return self._built

    def prepare(self) -> None:
        """Write the story."""
        self.say(f"writing a story of {WORDS:,} words in {SCENES:,} scenes")
        self.words = generate(self.original, SCENES, WORDS)

    def cost(self, what: str) -> Cost:
        """The cheapest of several runs of one thing; measured once."""
        if what not in self._made:
            self.say(f"measuring: {what}")
            self._made[what] = cheapest([_RUNS[what](self) for _ in range(self.runs)])
        return self._made[what]

    def fresh(self) -> Path:
        """The story folder of a new copy of the story, where nothing was ever built.

        Nothing is deleted before the end: ext4 looks at every inode that was freed within the last
        minute before it takes another one, and that time would be counted as ours.
        """
        self._copies += 1
        folder = self.folder / f"copy{self._copies}"
        shutil.copytree(self.original, folder)
        return folder / "game" / "story"

    def edit(self) -> None:
        """Another word in one line of one scene, as a writer would save it."""
        path = sorted(self.built.glob("chapters/*/*_05.yaml"))[-1]
        lines = path.read_text(encoding="utf-8").split("\n")
        number = next(n for n, line in enumerate(lines) if line.startswith("  - |")) + 1
        lines[number] += " Again."
        path.write_text("\n".join(lines), encoding="utf-8")


def _tools(story: Path, *command: str) -> Cost:
    return cost_of(tools_command(*command, "--story", str(story)), ROOT)


def _check(bench: Bench) -> Cost:
    return _tools(bench.fresh(), "check", "--quick")


def _build(bench: Bench) -> Cost:
    return _tools(bench.fresh(), "build")


def _rebuild(bench: Bench) -> Cost:
    bench.edit()
    return _tools(bench.built, "build")


def _unchanged(bench: Bench) -> Cost:
    return _tools(bench.built, "build")


def _events(bench: Bench) -> Cost:
    return cost_of([sys.executable, str(yaml_events.__file__), str(bench.original)], ROOT)


def _own_events(_bench: Bench) -> Cost:
    own = ROOT / "game" / "story"
    return cost_of([sys.executable, str(yaml_events.__file__), str(own)], ROOT)


def _own_check(_bench: Bench) -> Cost:
    # A story that is being written may have findings; they are read as fast.
    return cost_of(tools_command("check", "--no-cache"), ROOT, allowed=(0, 1))


_RUNS: dict[str, Callable[[Bench], Cost]] = {
    "cold check": _check,
    "cold build": _build,
    "build after one edited scene": _rebuild,
    "build with nothing changed": _unchanged,
    "libyaml's events of the story": _events,
    "start of the tools": lambda _bench: cost_of(tools_command("--help"), ROOT),
    "start of Python": lambda _bench: cost_of([tools_command()[0], "-c", "pass"], ROOT),
    "check of our own story": _own_check,
    "libyaml's events of our own story": _own_events,
}


def _words_a_second(bench: Bench, name: str, what: str, about: str) -> Measure:
    events = bench.cost("libyaml's events of the story")
    return Measure(
        name,
        bench.words / bench.cost(what).cpu,
        "words per CPU second",
        bench.words / events.cpu,
        "libyaml's bare events over the same bytes",
        about,
    )


def _seconds(bench: Bench, name: str, what: str, other: str, *, wall: bool, about: str) -> Measure:
    cost, reference = bench.cost(what), bench.cost(other)
    return Measure(
        name,
        cost.wall if wall else cost.cpu,
        "wall seconds" if wall else "CPU seconds",
        reference.wall if wall else reference.cpu,
        other,
        about,
    )


def _cold_check(bench: Bench) -> Measure:
    return _words_a_second(bench, "cold_check", "cold check", "check, nothing remembered")


def _cold_build(bench: Bench) -> Measure:
    return _words_a_second(bench, "cold_build", "cold build", "check and build in a new clone")


def _rebuild_wall(bench: Bench) -> Measure:
    return _seconds(
        bench,
        "rebuild_wall",
        "build after one edited scene",
        "cold build",
        wall=True,
        about="from saving one scene to the finished script",
    )


def _rebuild_cpu(bench: Bench) -> Measure:
    return _seconds(
        bench,
        "rebuild_cpu",
        "build after one edited scene",
        "cold build",
        wall=False,
        about="the same, processor time",
    )


def _no_change(bench: Bench) -> Measure:
    return _seconds(
        bench,
        "unchanged_build",
        "build with nothing changed",
        "cold build",
        wall=False,
        about="a build that finds nothing to do",
    )


def _memory(bench: Bench) -> Measure:
    return Measure(
        "peak_memory",
        max(bench.cost(what).memory for what in ("cold build", "cold check")),
        "MB",
        bench.cost("libyaml's events of the story").memory,
        "libyaml's events of the story",
        "the largest resident set of a cold check or build",
    )


def _start(bench: Bench) -> Measure:
    return _seconds(
        bench,
        "start",
        "start of the tools",
        "start of Python",
        wall=True,
        about="python3 -m tools --help",
    )


def _own_story(bench: Bench) -> Measure:
    return _seconds(
        bench,
        "own_check",
        "check of our own story",
        "libyaml's events of our own story",
        wall=False,
        about="cold check of game/story",
    )


MEASURES: dict[str, Callable[[Bench], Measure]] = {
    "cold_build": _cold_build,
    "cold_check": _cold_check,
    "rebuild_wall": _rebuild_wall,
    "rebuild_cpu": _rebuild_cpu,
    "unchanged_build": _no_change,
    "peak_memory": _memory,
    "start": _start,
    "own_check": _own_story,
}


def measure(bench: Bench, only: str | None) -> Iterator[Measure]:
    """The figures, or the one called ``only``."""
    bench.prepare()
    for name, make in MEASURES.items():
        if only in (None, name):
            yield make(bench)

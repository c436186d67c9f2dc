"""`art build`: the game's pictures become what the masters are, and nothing else is touched."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace
from pathlib import Path

from tools.art import codes
from tools.art.convert import convert
from tools.art.definitions import definitions, differ, write_definitions
from tools.art.drops import Drop, Drops, find_drops
from tools.art.judge import judge
from tools.art.manifest import Built, Manifest, digest, key_of, read_manifest, write_manifest
from tools.art.opening import layer_names
from tools.art.parts import Part
from tools.art.refusal import RefusedError
from tools.diagnostics.model import Code, Diagnostic
from tools.files import write_atomic
from tools.project import Project
from tools.story.world import World

_OURS = re.compile(r"images/(?:places|cast)/[a-z0-9_/]+\.webp\Z")
_FEW = 2
"""So many pictures are made faster than a second process starts."""
_REASONS: dict[str, Code] = {
    "file": codes.REFUSED,
    "colours": codes.COLOURS,
    "canvas": codes.WRONG_CANVAS,
    "alpha": codes.ALPHA,
}
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Job:
    """One picture to be made from ``source`` (below ``root``), or from its layer."""

    root: str
    source: str
    layer: str
    part: Part
    key: str


@dataclass(slots=True)
class Plan:
    """What the masters say should be: ``jobs`` for all pictures; ``todo`` are not yet so."""

    drops: Drops
    jobs: list[Job] = field(default_factory=list)
    todo: list[Job] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)
    kept: dict[str, Built] = field(default_factory=dict)
    layers: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did. ``made`` and ``removed`` are outputs, below game/."""

    findings: list[Diagnostic]
    made: tuple[str, ...]
    removed: tuple[str, ...]
    total: int


def make_plan(project: Project, world: World) -> Plan:
    """Compare masters, manifest and pictures, by content. Nothing is written, and nothing decoded
    but the names of layers in documents that are new.
    """
    manifest = read_manifest(project.root)
    drops = find_drops(project.root, world)
    plan = Plan(drops, findings=list(drops.findings))
    jobs: dict[str, Job] = {}
    refused: set[str] = set()
    for drop in sorted(drops.drops, key=lambda drop: (drop.part.kind != "whole", drop.path)):
        try:
            for job in _jobs(project.root, drop, manifest, plan, world):
                # A person in one piece wins over the same look in layers.
                jobs.setdefault(job.part.output, job)
        except RefusedError as problem:
            plan.findings.append(refusal(drop.path, problem))
            refused.add(drop.path)
    plan.jobs = sorted(jobs.values(), key=lambda job: job.part.output)
    for job in plan.jobs:
        built = manifest.pictures.get(job.part.output)
        if built is not None and built.key == job.key and _stands(project.game, built):
            plan.kept[job.part.output] = replace(built, source=job.source)
        else:
            plan.todo.append(job)
    for output, built in manifest.pictures.items():
        if output not in jobs and _OURS.match(output):
            if built.source in refused:
                # The last good picture stays while its master cannot be read.
                plan.kept[output] = built
            else:
                plan.removed.append(output)
    return plan


def build(project: Project, world: World, progress: Progress | None = None) -> Report:
    """Make what is not yet so. A master that is refused leaves the picture that stands."""
    plan = make_plan(project, world)
    old = read_manifest(project.root).pictures
    pictures = dict(plan.kept)
    findings = list(plan.findings)
    made: list[str] = []
    for number, (job, result) in enumerate(_results(plan.todo), 1):
        output = job.part.output
        if isinstance(result, RefusedError):
            findings.append(refusal(job.source, result))
            if output in old and _stands(project.game, old[output]):
                pictures[output] = old[output]
        else:
            pictures[output] = result
            made.append(output)
        if progress is not None:
            progress(number, len(plan.todo))
    for output in plan.removed:
        (project.game / output).unlink(missing_ok=True)
        _remove_empty((project.game / output).parent, project.game / "images")
    write_definitions(project.game, pictures.values())
    write_manifest(project.root, Manifest(pictures, plan.layers))
    findings += judge(pictures)
    return Report(findings, tuple(sorted(made)), tuple(plan.removed), len(pictures))


def drift(project: Project, world: World) -> list[Diagnostic]:
    """How the pictures differ from what the masters would make; reads files, decodes none."""
    plan = make_plan(project, world)
    hint = "run `python3 -m tools art build` and commit what it wrote"
    found = [*plan.findings, *judge(plan.kept)]
    found += [
        Diagnostic(codes.DRIFT, f"game/{job.part.output}", None, f"not as {job.source} is", hint)
        for job in plan.todo
    ]
    found += [
        Diagnostic(codes.DRIFT, f"game/{output}", None, "its master is gone", hint)
        for output in plan.removed
    ]
    script = definitions(plan.kept.values()).encode()
    if not plan.todo and not plan.removed and differ(project.game, script):
        path = "game/images/built.rpy"
        found.append(Diagnostic(codes.DRIFT, path, None, "not as the masters are", hint))
    return found


def refusal(path: str, problem: RefusedError) -> Diagnostic:
    """The finding about a master that cannot be used."""
    return Diagnostic(_REASONS[problem.reason], path, None, str(problem), problem.hint)


def _jobs(root: Path, drop: Drop, manifest: Manifest, plan: Plan, world: World) -> Iterable[Job]:
    path = root / drop.path
    try:
        at = digest(path.read_bytes())
    except OSError as problem:
        raise RefusedError(f"the file cannot be read: {problem.strerror}", "") from problem
    if drop.part.kind != "layered":
        return [Job(str(root), drop.path, "", drop.part, key_of(at, "", drop.part))]
    known = manifest.layers.get(drop.path)
    names = known[1] if known and known[0] == at else layer_names(path)
    plan.layers[drop.path] = (at, names)
    subject, pose = drop.part.subject, drop.part.pose
    jobs = []
    for name in names:
        if name == "body":
            part = Part("body", subject, pose)
        elif name in world.cast[subject].expressions:
            part = Part("face", subject, pose, name)
        else:
            plan.findings.append(
                Diagnostic(
                    codes.UNKNOWN_NAME,
                    drop.path,
                    None,
                    f"the layer `{name}` is neither `body` nor an expression of `{subject}`",
                    f"expected body, {', '.join(world.cast[subject].expressions)}",
                )
            )
            continue
        jobs.append(Job(str(root), drop.path, name, part, key_of(at, name, part)))
    return jobs


def _results(todo: list[Job]) -> Iterable[tuple[Job, Built | RefusedError]]:
    """Each job with what came of it, in the order in which they are done."""
    if len(todo) <= _FEW:
        for job in todo:
            yield job, _make(job)
        return
    with ProcessPoolExecutor(min(len(todo), os.cpu_count() or 1)) as pool:
        yield from _collected(pool, todo)


def _collected(pool: Executor, todo: list[Job]) -> Iterable[tuple[Job, Built | RefusedError]]:
    waiting: dict[Future[Built | RefusedError], Job] = {
        pool.submit(_make, job): job for job in todo
    }
    for future in as_completed(waiting):
        try:
            yield waiting[future], future.result()
        except BrokenProcessPool:
            yield waiting[future], RefusedError("a decoder broke down over this or another picture")


def _make(job: Job) -> Built | RefusedError:
    """Make one picture and write it. In a process of its own, so it returns what it would raise."""
    root = Path(job.root)
    try:
        done = convert(root / job.source, job.part, job.layer)
    except RefusedError as problem:
        return RefusedError(str(problem), problem.hint, problem.reason)
    write_atomic(root / "game" / job.part.output, done.data)
    size = len(done.data)
    return Built(job.part, job.source, job.layer, job.key, digest(done.data), size, done.measures)


def _stands(game: Path, built: Built) -> bool:
    try:
        return digest((game / built.part.output).read_bytes()) == built.digest
    except OSError:
        return False


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and folder.is_relative_to(top) and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent

"""The whole way from the repository to an archive that was looked into."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tools.bootstrap.progress import Progress
from tools.build.load import load
from tools.engine import manifest, recipe
from tools.engine.locate import Sdk, find_sdk
from tools.engine.run import Engine
from tools.files import write_atomic
from tools.packaging import clock, content, distribute, index, prepare, sbom, targets
from tools.packaging.errors import PackageError
from tools.packaging.prepare import Release
from tools.packaging.release import checksums
from tools.project import Project

MOST_BYTES = 160_000_000


@dataclass(frozen=True)
class Package:
    """An archive that is fit for players. ``files`` is how many there are in it."""

    path: Path
    size: int
    sha256: str
    files: int


def package(
    project: Project, target_name: str, out: Path, given_sdk: Path | None, progress: Progress
) -> Package:
    """Package ``project`` for a target into the folder ``out``.

    Raises :class:`PackageError` or :class:`~tools.engine.errors.EngineError`; ``out`` then holds
    no archive that was not there before.
    """
    target = targets.find(target_name)
    sdk = find_sdk(given_sdk, progress=progress)
    targets.require(target, sdk.folder)
    _keeps_saves(project)
    release = Release(
        project.title,
        project.version,
        prepare.commit_of(project.root),
        clock.moment_of(project.root),
    )
    with tempfile.TemporaryDirectory(prefix="ats-package-") as name:
        folder = Path(name)
        game = folder / "AmongstTheStars"
        game.mkdir()
        progress.step("putting the game together")
        prepare.prepare(project, release, sdk, game)
        progress.step("the engine reads it")
        _lint(sdk, game)
        progress.step(f"packaging for {target.name}")
        with distribute.copied(sdk) as copy:
            archive = distribute.distribute(copy, target, game, folder / "made", release.moment)
        progress.step("making it the same every time")
        clock.normalise(archive, release.moment)
        progress.step("looking into it")
        packed = content.inspect(archive, MOST_BYTES)
        out.mkdir(parents=True, exist_ok=True)
        data = archive.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        known = manifest.read(sdk.folder) if sdk.own else None
        packages = {} if known is None else known.packages
        bill = sbom.sbom(release, sdk.version, packages, recipe.SUITE, digest)
        write_atomic(out / archive.name, data)
        write_atomic(out / f"{archive.name}.cdx.json", bill.encode())
    made = [
        (hashlib.sha256(path.read_bytes()).hexdigest(), path.name)
        for path in sorted(out.iterdir())
        if path.name.endswith(tuple(t.suffix for t in targets.TARGETS.values()))
    ]
    write_atomic(out / "SHA256SUMS", checksums(made).encode())
    return Package(out / archive.name, len(data), digest, len(packed))


def _keeps_saves(project: Project) -> None:
    """Raise :class:`PackageError` when saves of the last release would break."""
    last = index.last_release(project)
    lost = [] if last is None else index.breaks(load(project), last)
    if last is not None and lost:
        listed = "\n  ".join(lost)
        raise PackageError(f"Saves of release {last.version} would break:\n  {listed}")


def _lint(sdk: Sdk, game: Path) -> None:
    outcome = Engine(sdk).lint(game)
    if outcome.exit_code != 0 or outcome.faults:
        listed = "\n  ".join(str(fault) for fault in outcome.faults[:12])
        raise PackageError("The engine finds faults in the game.", listed or outcome.stderr[-800:])

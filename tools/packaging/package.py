"""The whole way from the repository to an archive that was looked into."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tools.bootstrap.progress import Progress
from tools.engine.locate import Sdk, find_sdk
from tools.engine.run import Engine
from tools.packaging import clock, content, distribute, prepare, targets
from tools.packaging.errors import PackageError
from tools.packaging.prepare import Release
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
        final = out / archive.name
        # The same folder's rename is atomic; the temporary one may be on another disk.
        part = out / f".{archive.name}.part"
        part.write_bytes(data)
        part.replace(final)
    return Package(final, len(data), hashlib.sha256(data).hexdigest(), len(packed))


def _lint(sdk: Sdk, game: Path) -> None:
    outcome = Engine(sdk).lint(game)
    if outcome.exit_code != 0 or outcome.faults:
        listed = "\n  ".join(str(fault) for fault in outcome.faults[:12])
        raise PackageError("The engine finds faults in the game.", listed or outcome.stderr[-800:])

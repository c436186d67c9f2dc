"""Builds an engine folder in the user's cache, or Mesa's renderer for it: once, whole, and one at
a time.

    engine/renpy-8.3.4-amd64-r1/          a finished engine; its manifest.json is written last
    engine/mesa-trixie-amd64-r1/          a finished renderer
    engine/<name>.lock                    held while one is built
    engine/<name>.building/               downloads and half-built folders; an interrupted build
    goes on from here
"""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tools.bootstrap.lock import locked
from tools.bootstrap.progress import Progress
from tools.engine import layout, manifest, mesa, recipe
from tools.engine.cache import cache_folder
from tools.engine.errors import EngineError
from tools.engine.fetch import Fetcher, Package

SDK_VARIABLE = "RENPY_SDK"

Build = Callable[[Path, Path, Progress], None]


def engine_folder() -> Path:
    """Where the engine of this recipe lies, built or not."""
    name = f"renpy-{recipe.UPSTREAM}-{recipe.ARCHITECTURE}-r{recipe.RECIPE}"
    return cache_folder("engine") / name


def mesa_folder() -> Path:
    """Where the renderer of this recipe lies, built or not."""
    return cache_folder("engine") / f"mesa-{recipe.SUITE}-{recipe.ARCHITECTURE}-r{recipe.RECIPE}"


def install_engine(progress: Progress, again: bool = False) -> Path:
    """Build the engine unless it is there and whole; ``again`` builds it anew in any case."""
    _refuse_other_machines()
    return _install(
        engine_folder(),
        recipe.ENGINE_PACKAGES,
        recipe.UNUSED_PACKAGES,
        layout.build,
        progress,
        again,
    )


def install_mesa(progress: Progress, again: bool = False) -> Path:
    """Build the software renderer unless it is there and whole."""
    _refuse_other_machines()
    return _install(
        mesa_folder(),
        recipe.FRAMES_PACKAGES,
        recipe.UNUSED_FOR_FRAMES,
        mesa.build,
        progress,
        again,
    )


def is_whole(folder: Path, content: bool = False) -> bool:
    """Whether ``folder`` is a finished build and not damaged; ``content`` reads every byte."""
    known = manifest.read(folder)
    return known is not None and not any(manifest.check(folder, known, content))


def _install(
    folder: Path,
    packages: Sequence[str],
    unused: frozenset[str],
    build: Build,
    progress: Progress,
    again: bool,
) -> Path:
    lock = folder.with_name(folder.name + ".lock")
    with locked(lock, lambda: progress.step("another process is building it, waiting")):
        if not again and is_whole(folder):
            return folder
        work = folder.with_name(folder.name + ".building")
        work.mkdir(exist_ok=True)
        try:
            _build(work, folder, packages, unused, build, progress)
        except OSError as error:
            raise EngineError(
                f"The engine could not be built in {work}: {error.strerror or error}.",
                "About 700 MB must be free while it is built, 150 MB after.",
            ) from error
        shutil.rmtree(work, ignore_errors=True)
        progress.done(f"ready in {folder}")
    return folder


def _build(
    work: Path,
    folder: Path,
    packages: Sequence[str],
    unused: frozenset[str],
    build: Build,
    progress: Progress,
) -> None:
    fetcher = Fetcher(work / "apt", recipe.SUITE, recipe.ARCHITECTURE)
    fetcher.prepare(progress)
    plan = fetcher.plan(packages, unused)
    _check_upstream(plan)
    fetcher.download(plan, progress)
    # What an interrupted build left half done is not to be trusted; the packages are, by their
    # hashes.
    for name in ("root", "new", "old"):
        shutil.rmtree(work / name, ignore_errors=True)
    fetcher.unpack(plan, work / "root", progress)
    build(work / "root", work / "new", progress)
    progress.step("writing the manifest")
    known = manifest.Manifest(
        version=recipe.UPSTREAM,
        recipe=recipe.RECIPE,
        packages={package.name: package.version for package in plan},
        files=manifest.survey(work / "new"),
    )
    manifest.write(work / "new", known)
    if folder.exists():
        # A damaged one moves aside; a folder cannot be replaced in one step.
        folder.rename(work / "old")
    (work / "new").rename(folder)


def _check_upstream(plan: Sequence[Package]) -> None:
    for package in plan:
        if package.name == "renpy" and recipe.upstream_of(package.version) != recipe.UPSTREAM:
            raise EngineError(
                f"The mirror has Ren'Py {package.version}, this project needs {recipe.UPSTREAM}.",
                f"Download the Ren'Py {recipe.UPSTREAM} SDK from renpy.org, "
                f"unpack it and set {SDK_VARIABLE} to its folder.",
            )


def _refuse_other_machines() -> None:
    debian_like = sys.platform == "linux" and shutil.which("apt-get") and shutil.which("dpkg-deb")
    if not debian_like or platform.machine() not in ("x86_64", "AMD64"):
        raise EngineError(
            "The engine can be built only on Debian-like Linux (x86-64).",
            f"Download the Ren'Py {recipe.UPSTREAM} SDK from renpy.org, "
            f"unpack it and set {SDK_VARIABLE} to its folder.",
        )

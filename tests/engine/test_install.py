"""An engine is built once, whole or not at all; damage and interruptions are repaired."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tools.bootstrap.progress import Progress
from tools.engine import install, layout
from tools.engine.errors import EngineError
from tools.engine.fetch import Package

_QUIET = Progress("", quiet=True)


class Machine:
    """Stands in for apt and the layout: counts, and breaks where it is told to."""

    def __init__(self) -> None:
        self.version = "8.3.4+dfsg-2"
        self.builds = 0
        self.downloads = 0
        self.break_at = ""

    def fetcher(self, folder: Path, suite: str, architecture: str) -> Machine:
        self.packages = folder / "packages"
        return self

    def prepare(self, progress: Progress) -> None:
        self.packages.mkdir(parents=True, exist_ok=True)

    def plan(self, packages: Sequence[str], without: frozenset[str]) -> list[Package]:
        return [Package("renpy", self.version, "renpy.deb", 3, "")]

    def download(self, plan: Sequence[Package], progress: Progress) -> None:
        if not (self.packages / "renpy.deb").exists():
            self.downloads += 1
            (self.packages / "renpy.deb").write_text("deb")
        self._maybe_break("download")

    def unpack(self, plan: Sequence[Package], root: Path, progress: Progress) -> None:
        root.mkdir()
        self._maybe_break("unpack")

    def build(self, root: Path, sdk: Path, progress: Progress) -> None:
        sdk.mkdir()
        (sdk / "renpy.py").write_text("engine")
        time.sleep(0.2)
        self._maybe_break("build")
        self.builds += 1

    def _maybe_break(self, place: str) -> None:
        if self.break_at == place:
            self.break_at = ""
            raise KeyboardInterrupt


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine()
    monkeypatch.setenv("ATS_CACHE", str(tmp_path))
    monkeypatch.setattr(install, "Fetcher", machine.fetcher)
    monkeypatch.setattr(layout, "build", machine.build)
    monkeypatch.setattr(install, "_refuse_other_machines", lambda: None)
    return machine


def test_built_once(machine: Machine) -> None:
    folder = install.install_engine(_QUIET)
    assert folder == install.install_engine(_QUIET) == install.engine_folder()
    assert machine.builds == 1
    assert install.is_whole(folder, content=True)
    assert not folder.with_name(folder.name + ".building").exists()


def test_built_anew_when_asked(machine: Machine) -> None:
    install.install_engine(_QUIET)
    install.install_engine(_QUIET, again=True)
    assert machine.builds == 2


@pytest.mark.parametrize("harm", ["renpy.py", "manifest.json"])
def test_built_anew_when_damaged(machine: Machine, harm: str) -> None:
    folder = install.install_engine(_QUIET)
    (folder / harm).unlink()
    assert not install.is_whole(folder)
    install.install_engine(_QUIET)
    assert machine.builds == 2
    assert install.is_whole(folder)


@pytest.mark.parametrize("place", ["download", "unpack", "build"])
def test_interrupted(machine: Machine, place: str) -> None:
    machine.break_at = place
    with pytest.raises(KeyboardInterrupt):
        install.install_engine(_QUIET)
    assert not install.engine_folder().exists()
    folder = install.install_engine(_QUIET)
    assert install.is_whole(folder)
    assert machine.downloads == 1, "what was fetched must not be fetched again"


def test_interrupted_repair_leaves_the_old_one(machine: Machine) -> None:
    folder = install.install_engine(_QUIET)
    machine.break_at = "build"
    with pytest.raises(KeyboardInterrupt):
        install.install_engine(_QUIET, again=True)
    assert install.is_whole(folder)


def test_two_at_once_build_one(machine: Machine) -> None:
    found: list[Path] = []
    threads = [
        threading.Thread(target=lambda: found.append(install.install_engine(_QUIET)))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [install.engine_folder()] * 3
    assert machine.builds == 1


def test_another_upstream_is_refused(machine: Machine) -> None:
    machine.version = "8.6.0+dfsg-1"
    with pytest.raises(EngineError) as caught:
        install.install_engine(_QUIET)
    assert "8.6.0" in caught.value.message
    assert "RENPY_SDK" in caught.value.hint
    assert not install.engine_folder().exists()


def test_newer_debian_revision_is_taken(machine: Machine) -> None:
    machine.version = "8.3.4+dfsg-9+deb13u7"
    assert install.is_whole(install.install_engine(_QUIET))


@pytest.mark.parametrize(
    ("platform", "processor", "tool"),
    [("darwin", "arm64", "apt-get"), ("win32", "AMD64", None), ("linux", "x86_64", None)],
)
def test_other_machines_are_told_what_to_do(
    platform: str, processor: str, tool: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr("platform.machine", lambda: processor)
    monkeypatch.setattr("shutil.which", lambda name: tool)
    with pytest.raises(EngineError) as caught:
        install._refuse_other_machines()
    assert "renpy.org" in caught.value.hint
    assert "RENPY_SDK" in caught.value.hint

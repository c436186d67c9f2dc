"""What ships starts: packaged, unpacked on a machine without Python, SDL or Ren'Py, played."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tools.bootstrap.progress import Progress
from tools.engine import mesa
from tools.engine.install import install_mesa, is_whole, mesa_folder
from tools.packaging import content
from tools.packaging.package import MOST_BYTES, package
from tools.project import open_project

pytestmark = pytest.mark.engine

HARNESS = Path(__file__).parent / "harness"
NOBODY = 65534

# What a bare machine has and has not: everything that could serve as a Python, an SDL or a Ren'Py
# is covered by an empty folder, for this process only.
BARE = r"""
set -e
for place in /usr/lib/python3* /usr/local /usr/share/games /usr/games /root /home /opt; do
    [ -d "$place" ] && mount -t tmpfs none "$place"
done
for file in /usr/bin/python* /usr/bin/perl* /usr/lib/x86_64-linux-gnu/libSDL* \
    /usr/lib/x86_64-linux-gnu/libpython* /usr/lib/x86_64-linux-gnu/libav*; do
    [ -f "$file" ] && mount --bind /dev/null "$file"
done
mount --bind "$1/game_files" "$1/game_files"
mount -o remount,bind,ro "$1/game_files"
cd "$1"
shift
exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    return package(open_project(), "linux", out, None, Progress("package", quiet=True)).path


@pytest.fixture(scope="module")
def unpacked(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that an unprivileged user may enter: ``game_files`` read-only, ``home`` empty."""
    folder = tmp_path_factory.mktemp("player")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="tar")
    (top,) = folder.iterdir()
    top.rename(folder / "game_files")
    for name in ("home", "out", "harness"):
        (folder / name).mkdir()
    shutil.copy(HARNESS / "smoke.rpy", folder / "harness")
    for parent in (folder, *folder.parents):
        if parent.owner() == folder.owner() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o755)
    if os.geteuid() == 0:
        for name in ("home", "out", "harness"):
            os.chown(folder / name, NOBODY, NOBODY)
    return folder


def drawing() -> dict[str, str]:
    """What makes a game draw without a screen, with the host's renderer or ours."""
    software = {"SDL_VIDEODRIVER": "offscreen", "LIBGL_ALWAYS_SOFTWARE": "1"}
    if mesa.host_draws():
        return software
    folder = mesa_folder()
    if not is_whole(folder):
        install_mesa(Progress("renderer", quiet=True))
    return software | mesa.environment(folder)


def bare() -> bool:
    """Whether this process may take the machine's Python and SDL away from a game it starts."""
    if os.geteuid() != 0 or shutil.which("unshare") is None or shutil.which("setpriv") is None:
        return False
    tried = subprocess.run(
        ["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/opt"],
        capture_output=True,
        check=False,
    )
    return tried.returncode == 0


def play(folder: Path, **more: str) -> dict[str, Any]:
    """Start the unpacked game as a player would, with nothing in the environment; what it told."""
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder / "home"),
        "SDL_AUDIODRIVER": "dummy",
        "RENPY_SEARCHPATH": str(folder / "harness"),
        "RENPY_PERFORMANCE_TEST": "0",
        "RENPY_SIMPLE_EXCEPTIONS": "1",
        "ATS_SMOKE_OUT": str(folder / "out"),
        **drawing(),
        **more,
    }
    command = [str(folder / "game_files" / "AmongstTheStars.sh")]
    if bare():
        command = ["unshare", "--mount", "sh", "-c", BARE, "sh", str(folder), *command]
    told = folder / "out" / "told.json"
    told.unlink(missing_ok=True)
    done = subprocess.run(
        command,
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, (done.stdout[-2000:], done.stderr[-2000:])
    found: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    return found


def colours(picture: Path) -> int:
    with Image.open(picture) as image:
        return len(image.convert("RGB").getcolors(maxcolors=1 << 24) or [])


def test_it_is_played_saved_and_loaded(unpacked: Path) -> None:
    played = play(unpacked)
    assert played["lines"] > 100
    assert not played["developer"]
    assert played["version"] == open_project().version
    assert played["game"].startswith(str(unpacked / "game_files"))
    assert colours(unpacked / "out" / "menu.png") > 2000
    assert colours(unpacked / "out" / "played.png") > 200
    saves = list((unpacked / "home").rglob("smoke-1-*.save"))
    assert len(saves) == 1

    loaded = play(unpacked, ATS_SMOKE_LOAD="yes")
    assert loaded["scene"] == played["scene"]
    assert loaded["story"] == played["story"]
    assert colours(unpacked / "out" / "loaded.png") > 200


def test_its_libraries_are_its_own(unpacked: Path) -> None:
    """Python, SDL, FFmpeg and the engine come from the package; drivers come from the machine."""
    played = json.loads((unpacked / "out" / "told.json").read_text(encoding="utf-8"))
    inside = str(unpacked / "game_files")
    own = {Path(name).name for name in played["libraries"] if name.startswith(inside)}
    others = {Path(name).name for name in played["libraries"] if not name.startswith(inside)}
    for wanted in ("libSDL2", "libavcodec", "libfreetype", "libharfbuzz"):
        assert any(name.startswith(wanted) for name in own), wanted
        assert not any(name.startswith(wanted) for name in others), wanted
    assert not any(name.startswith(("libpython", "_sqlite3")) for name in others)


def test_it_holds_what_players_get_and_nothing_else(archive: Path) -> None:
    packed = content.inspect(archive, MOST_BYTES)
    starter = next(item for item in packed if item.name.endswith("/AmongstTheStars.sh"))
    assert starter.mode & 0o111
    assert all("/../" not in item.name for item in packed)


def test_two_builds_are_the_same_bytes(archive: Path, tmp_path: Path) -> None:
    again = package(open_project(), "linux", tmp_path, None, Progress("package", quiet=True))
    assert again.path.read_bytes() == archive.read_bytes()

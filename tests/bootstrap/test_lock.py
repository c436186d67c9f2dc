"""Only one process holds a lock, and it goes with its holder."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from tools.bootstrap.lock import locked

_HOLD = """
import sys, time
from pathlib import Path
from tools.bootstrap.lock import locked
folder = Path(sys.argv[1])
with locked(folder / "lock", lambda: (folder / "waiting").touch()):
    with (folder / "log").open("a") as log:
        log.write("in\\n"); log.flush()
        time.sleep(float(sys.argv[2]))
        log.write("out\\n")
"""
_ROOT = Path(__file__).resolve().parents[2]


def _holder(folder: Path, seconds: float) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", _HOLD, str(folder), str(seconds)]
    return subprocess.Popen(command, cwd=_ROOT)


def _wait_for(path: Path, text: str = "") -> None:
    for _ in range(400):
        if path.exists() and text in path.read_text():
            return
        time.sleep(0.05)
    raise AssertionError(f"{path.name} did not appear")


def test_two_at_once_take_turns(tmp_path: Path) -> None:
    holders = [_holder(tmp_path, 0.3) for _ in range(3)]
    assert [holder.wait(60) for holder in holders] == [0, 0, 0]
    assert (tmp_path / "log").read_text().split() == ["in", "out"] * 3
    assert (tmp_path / "waiting").exists()


def test_a_killed_holder_leaves_it_free(tmp_path: Path) -> None:
    holder = _holder(tmp_path, 600)
    _wait_for(tmp_path / "log", "in")
    holder.kill()
    holder.wait(60)
    waited: list[bool] = []
    with locked(tmp_path / "lock", lambda: waited.append(True)):
        assert waited == []


def test_waiting_is_told_once_and_only_when_it_happens(tmp_path: Path) -> None:
    waited: list[bool] = []
    with locked(tmp_path / "deep/lock", lambda: waited.append(True)):
        pass
    assert waited == []

"""What makes .venv count as finished, and what an old Python is told."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.bootstrap import start

_ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone whose .venv is finished."""
    lock, venv = tmp_path / "tools/requirements.lock", tmp_path / ".venv"
    stamp, python = venv / "ats-lock", venv / "bin/python"
    python.parent.mkdir(parents=True)
    lock.parent.mkdir()
    python.touch(mode=0o755)
    for path in (lock, stamp):
        path.write_text("pyyaml==6.0.3\n")
        os.utime(path, (1_000_000, 1_000_000))
    for name, path in (("LOCK", lock), ("VENV", venv), ("STAMP", stamp)):
        monkeypatch.setattr(start, name, str(path))
    return tmp_path


def test_finished(repo: Path) -> None:
    assert start.is_ready()


NEEDED = [".venv/ats-lock", "tools/requirements.lock", ".venv/bin/python"]


@pytest.mark.parametrize("missing", NEEDED)
def test_something_is_missing(repo: Path, missing: str) -> None:
    (repo / missing).unlink()
    assert not start.is_ready()


@pytest.mark.parametrize("text", ["pyyaml==6.0.4\n", "pyyaml==6.0.3\npillow==1\n", ""])
def test_made_from_another_lock(repo: Path, text: str) -> None:
    (repo / "tools/requirements.lock").write_text(text)
    assert not start.is_ready()


def test_a_touched_lock_is_the_same_lock(repo: Path) -> None:
    os.utime(repo / "tools/requirements.lock", (2_000_000, 2_000_000))
    assert start.is_ready()
    assert (repo / ".venv/ats-lock").stat().st_mtime == 2_000_000


def test_a_python_of_another_version(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", str(repo / ".venv"))
    assert not start.is_ready()
    (repo / f".venv/lib/python3.{sys.version_info[1]}").mkdir(parents=True)
    assert start.is_ready()


@pytest.mark.parametrize("name", ["tools/__main__.py", "tools/__init__.py"])
def test_old_pythons_can_read_the_entry(name: str) -> None:
    tree = ast.parse((_ROOT / name).read_text(), feature_version=(3, 4))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.AnnAssign)]
    features = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert not [node for node in features if node.module == "__future__"]


def test_old_pythons_are_turned_away_in_words() -> None:
    code = "import sys; sys.version_info = (3, 9, 2); import runpy; runpy.run_module('tools')"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=_ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 3
    assert done.stderr.startswith("error: the tools need Python 3.11 or newer; this is ")
    assert "Traceback" not in done.stderr


def test_a_start_imports_little() -> None:
    code = (
        "import sys; sys.path.insert(0, '.'); import tools.bootstrap.start; "
        "print(*sorted(n for n in sys.modules if n in "
        "('subprocess', 'pathlib', 're', 'hashlib', 'typing', 'json', 'shutil', 'argparse')))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""

"""A clone sets itself up: for real, but with a library of our own and no network."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from tools.bootstrap.setup import explain

_ROOT = Path(__file__).resolve().parents[2]
_CLI = "def main(arguments):\n    import star\n    print(star.NAME, *arguments)\n    return 7\n"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The entry and the bootstrap, a command line that needs the library ``star``, its lock."""
    folder = tmp_path / "clone"
    shutil.copytree(
        _ROOT / "tools/bootstrap",
        folder / "tools/bootstrap",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    for name in ("__init__.py", "__main__.py"):
        shutil.copy(_ROOT / "tools" / name, folder / "tools" / name)
    (folder / "tools/cli.py").write_text(_CLI)
    wheel = _wheel(tmp_path / "index", "sirius")
    digest = sha256(wheel.read_bytes()).hexdigest()
    (folder / "tools/requirements.lock").write_text(f"star==1.0 \\\n    --hash=sha256:{digest}\n")
    return folder


def _wheel(index: Path, name: str) -> Path:
    """A library that is one module; ``name`` is its content."""
    files = {
        "star.py": f"NAME = {name!r}\n",
        "star-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: star\nVersion: 1.0\n",
        "star-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n"
        "Tag: py3-none-any\n",
    }
    record = ""
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(sha256(text.encode()).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(text)}\n"
    files["star-1.0.dist-info/RECORD"] = record + "star-1.0.dist-info/RECORD,,\n"
    index.mkdir(exist_ok=True)
    with zipfile.ZipFile(index / "star-1.0-py3-none-any.whl", "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return index / "star-1.0-py3-none-any.whl"


def _start(clone: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tools", *arguments],
        cwd=clone,
        env={
            **{key: value for key, value in os.environ.items() if not key.startswith("PIP_")},
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(clone.parent / "index"),
            **environment,
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _run(clone: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    process = _start(clone, *arguments, **environment)
    stdout, stderr = process.communicate(timeout=120)
    return process.returncode, stdout, stderr


def test_first_and_second_start(clone: Path) -> None:
    code, stdout, stderr = _run(clone, "check", "--x")
    assert (code, stdout) == (7, "sirius check --x\n")
    assert "setting up: making .venv" in stderr
    assert stderr.endswith("setting up: done\n")
    assert _run(clone, "again") == (7, "sirius again\n", "")


def test_another_lock_makes_it_anew(clone: Path) -> None:
    _run(clone)
    wheel = _wheel(clone.parent / "index", "vega")
    digest = sha256(wheel.read_bytes()).hexdigest()
    (clone / "tools/requirements.lock").write_text(f"star==1.0 --hash=sha256:{digest}\n")
    assert _run(clone)[:2] == (7, "vega\n")


def test_two_at_once(clone: Path) -> None:
    processes = [_start(clone, str(index)) for index in range(2)]
    results = [process.communicate(timeout=120) for process in processes]
    assert [process.returncode for process in processes] == [7, 7]
    assert [stdout for stdout, _ in results] == ["sirius 0\n", "sirius 1\n"]
    assert sum("making .venv" in stderr for _, stderr in results) == 1


def test_an_interrupted_setup_is_made_again(clone: Path) -> None:
    _run(clone)
    (clone / ".venv/ats-lock").unlink()
    (next((clone / ".venv").glob("lib/*/site-packages")) / "star.py").unlink()
    assert _run(clone)[:2] == (7, "sirius\n")


def test_somebodys_own_environment_is_kept(clone: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", clone / ".venv"], check=True)
    (clone / ".venv/mine").touch()
    code, stdout, stderr = _run(clone)
    assert (code, stdout) == (7, "sirius\n")
    assert "using the .venv that is there" in stderr
    assert (clone / ".venv/mine").exists()


def test_a_folder_that_is_no_environment_is_kept(clone: Path) -> None:
    (clone / ".venv").mkdir()
    (clone / ".venv/diary").touch()
    code, _, stderr = _run(clone)
    assert code == 3
    assert "Move it away" in stderr
    assert (clone / ".venv/diary").exists()


def test_an_altered_library_is_refused(clone: Path) -> None:
    _wheel(clone.parent / "index", "altered")
    code, _, stderr = _run(clone)
    assert code == 3
    assert "a library is not the one that was locked" in stderr
    assert "Traceback" not in stderr
    assert not (clone / ".venv/ats-lock").exists()


def test_a_library_that_is_nowhere(clone: Path) -> None:
    shutil.rmtree(clone.parent / "index")
    code, _, stderr = _run(clone)
    assert code == 3
    assert "the package index has no star==1.0 for this Python" in stderr


def test_no_network(clone: Path) -> None:
    code, _, stderr = _run(
        clone,
        PIP_NO_INDEX="",
        PIP_FIND_LINKS="",
        PIP_INDEX_URL="http://127.0.0.1:9/simple",
        PIP_RETRIES="1",
        PIP_NO_PROXY="*",
    )
    assert code == 3
    assert "there is no way to the package index" in stderr
    assert "Traceback" not in stderr


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device\n", "No space left"),
        ("WARNING: Retrying after SSLError(CERTIFICATE_VERIFY_FAILED)\nERROR: x\n", "no way to"),
        ("ERROR: No matching distribution found for mypy==9\n", "has no mypy==9 for this Python"),
        ("", "could not be installed"),
    ],
)
def test_words_for_pips_failures(said: str, words: str) -> None:
    assert words in explain(said)

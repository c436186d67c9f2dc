"""Every kind of damage to an engine folder is noticed, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tools.engine import manifest
from tools.engine.manifest import Damage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("renpy.py", "renpy/ast.py", "renpy/common/00x.rpy", "renpy/common/00x.rpyc"):
        path = tmp_path / "sdk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"content of {name}")
    sdk = tmp_path / "sdk"
    files = manifest.survey(sdk)
    manifest.write(sdk, manifest.Manifest("8.3.4", 1, {"renpy": "8.3.4-1"}, files))
    return sdk


def _change(text: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(text)


@pytest.mark.parametrize(
    ("name", "harm", "quick", "thorough"),
    [
        ("renpy/ast.py", Path.unlink, "missing", "missing"),
        ("renpy/ast.py", _change("shorter"), "size", "size"),
        ("renpy/ast.py", _change("CONTENT of renpy/ast.py"), None, "content"),
        ("renpy/common/00x.rpyc", Path.unlink, None, None),
        ("log.txt", _change("written by the engine"), None, None),
        ("tmp", Path.mkdir, None, None),
    ],
)
def test_damage(
    folder: Path,
    name: str,
    harm: Callable[[Path], object],
    quick: str | None,
    thorough: str | None,
) -> None:
    harm(folder / name)
    known = manifest.read(folder)
    assert known is not None
    for content, problem in ((False, quick), (True, thorough)):
        expected = [Damage(name, problem)] if problem else []
        assert list(manifest.check(folder, known, content)) == expected


def test_manifest_comes_back_as_it_was(folder: Path) -> None:
    known = manifest.read(folder)
    assert known is not None
    assert (known.version, known.recipe, known.packages) == ("8.3.4", 1, {"renpy": "8.3.4-1"})
    assert sorted(known.files) == ["renpy.py", "renpy/ast.py", "renpy/common/00x.rpy"]
    assert known.files["renpy.py"].size == len("content of renpy.py")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": "8"}', '{"files": {"a": 1}}'])
def test_a_broken_manifest_is_none(folder: Path, text: str) -> None:
    (folder / manifest.NAME).write_text(text)
    assert manifest.read(folder) is None


def test_no_manifest_is_none(tmp_path: Path) -> None:
    assert manifest.read(tmp_path) is None

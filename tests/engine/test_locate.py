"""Which engine is taken, and what is said when it is not there or not the right one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.engine import locate, recipe
from tools.engine.cache import cache_folder
from tools.engine.errors import EngineError


def _sdk(folder: Path, version: str) -> Path:
    (folder / "renpy").mkdir(parents=True)
    (folder / "renpy/__init__.py").touch()
    (folder / "renpy.py").touch()
    (folder / "renpy/vc_version.py").write_text(f"branch = 'fix'\nversion = '{version}.24120703'\n")
    return folder


@pytest.fixture(autouse=True)
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATS_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("RENPY_SDK", raising=False)


def test_given_folder_goes_before_the_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RENPY_SDK", str(_sdk(tmp_path / "a", "8.3.7")))
    given = _sdk(tmp_path / "b", "8.4.1")
    assert locate.find_sdk().version == "8.3.7"
    assert locate.find_sdk(given) == locate.Sdk(given, "8.4.1", own=False)


@pytest.mark.parametrize("version", ["8.0.3", "8.2.9", "7.8.1", "9.0.0"])
def test_wrong_version(tmp_path: Path, version: str) -> None:
    with pytest.raises(EngineError) as caught:
        locate.find_sdk(_sdk(tmp_path / "sdk", version))
    assert version in caught.value.message
    assert recipe.UPSTREAM in caught.value.hint


def test_a_folder_that_is_no_sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RENPY_SDK", str(tmp_path))
    with pytest.raises(EngineError, match=r"RENPY_SDK names .* no Ren'Py SDK folder"):
        locate.find_sdk()


def test_an_sdk_without_version(tmp_path: Path) -> None:
    folder = _sdk(tmp_path / "sdk", "8.3.4")
    (folder / "renpy/vc_version.py").unlink()
    with pytest.raises(EngineError, match="does not tell which version"):
        locate.find_sdk(folder)


def test_not_installed_and_not_to_be() -> None:
    with pytest.raises(EngineError) as caught:
        locate.find_sdk(install=False)
    assert caught.value.message == "The engine is not installed."
    assert caught.value.hint == "Run: python3 -m tools engine install"


@pytest.mark.parametrize(
    ("xdg", "expected"),
    [("/x/cache", "/x/cache"), ("relative", "/home/me/.cache"), ("", "/home/me/.cache")],
)
def test_cache_follows_the_xdg_rules(
    xdg: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    monkeypatch.delenv("ATS_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", xdg)
    monkeypatch.setenv("HOME", "/home/me")
    monkeypatch.setattr(Path, "mkdir", lambda path, **_: made.append(path))
    assert cache_folder("engine") == Path(expected, "amongst-the-stars/engine")
    assert made == [Path(expected, "amongst-the-stars/engine")]


def test_a_cache_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("ATS_CACHE", str(tmp_path / "file/x"))
    with pytest.raises(EngineError, match="cannot be made") as caught:
        cache_folder("engine")
    assert "ATS_CACHE" in caught.value.hint

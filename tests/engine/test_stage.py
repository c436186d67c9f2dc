"""The engine sees the game as it is, and what it writes stays out of the repository."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools.engine import stage
from tools.engine.errors import EngineError


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ATS_CACHE", str(tmp_path / "cache"))
    (tmp_path / "sdk").mkdir()
    folder = tmp_path / "repo"
    _write(folder / "game/script/one.rpy", "label one:\n")
    _write(folder / "game/systems/flags_ren.py", "x = 1\n")
    _write(folder / "game/images/a.png", "png")
    return folder


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def _prepare(base: Path) -> Path:
    return stage.prepare(base, base.parent / "sdk")


def _files(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir())


def test_game_is_shown_and_compiled_files_stay_away(base: Path) -> None:
    game = _prepare(base)
    assert _files(game) == ["images/a.png", "saves", "script/one.rpy", "systems/flags_ren.py"]
    (game / "script/one.rpyc").write_text("compiled")
    assert not (base / "game/script/one.rpyc").exists()
    (base / "game/script/one.rpy").write_text("label two:\n")
    assert (game / "script/one.rpy").read_text() == "label two:\n"


@pytest.mark.parametrize(
    ("gone", "compiled"),
    [
        ("script/one.rpy", "script/one.rpyc"),
        ("systems/flags_ren.py", "systems/flags.rpyc"),
    ],
)
def test_compiled_scripts_live_as_long_as_their_source(
    base: Path, gone: str, compiled: str
) -> None:
    game = _prepare(base)
    (game / compiled).write_text("compiled")
    assert (_prepare(base) / compiled).exists()
    (base / "game" / gone).unlink()
    game = _prepare(base)
    assert not (game / compiled).exists()
    assert not (game / gone).is_symlink()


def test_changes_of_the_tree_are_followed(base: Path) -> None:
    _prepare(base)
    shutil.rmtree(base / "game/images")
    _write(base / "game/script/new/two.rpy", "label two:\n")
    (base / "game/script/one.rpy").unlink()
    _write(base / "game/script/one.rpy/now_a_folder.rpy", "")
    game = _prepare(base)
    assert _files(game) == [
        "saves",
        "script/new/two.rpy",
        "script/one.rpy/now_a_folder.rpy",
        "systems/flags_ren.py",
    ]
    assert not (game / "images").exists()


def test_what_an_sdk_left_in_the_repository_is_not_shown(base: Path) -> None:
    for name in ("cache/bytecode.rpyb", "saves/persistent", "script/old.rpyc", ".git/x"):
        _write(base / "game" / name, "x")
    game = _prepare(base)
    assert not (game / "cache").exists()
    assert (game / "saves").is_file()
    assert not (game / "script/old.rpyc").exists()
    assert not (game / ".git").exists()


def test_the_engines_cache_is_kept(base: Path) -> None:
    game = _prepare(base)
    _write(game / "cache/bytecode-313.rpyb", "x")
    assert (_prepare(base) / "cache/bytecode-313.rpyb").exists()


def test_games_and_engines_have_stages_of_their_own(base: Path) -> None:
    other = base.parent / "other/repo"
    shutil.copytree(base, other)
    (base.parent / "sdk2").mkdir()
    stages = {
        _prepare(base),
        stage.prepare(other, base.parent / "sdk"),
        stage.prepare(base, base.parent / "sdk2"),
    }
    assert len(stages) == 3


def test_stages_of_games_that_are_gone_are_swept(base: Path) -> None:
    other = base.parent / "other"
    shutil.copytree(base, other)
    swept = _prepare(base)
    shutil.rmtree(base)
    kept = stage.prepare(other, other.parent / "sdk")
    assert kept.exists()
    assert not swept.parent.exists()


def test_copies_where_links_are_forbidden(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("a required privilege is not held")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    game = _prepare(base)
    assert not (game / "script/one.rpy").is_symlink()
    (base / "game/script/one.rpy").write_text("label changed:\n")
    assert (_prepare(base) / "script/one.rpy").read_text() == "label changed:\n"


def test_a_folder_without_a_game(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="holds no folder game/"):
        stage.prepare(tmp_path, tmp_path)

"""Where things are: the repository, its story and its generated script, and what `project.json`
says of the game.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


class ProjectError(Exception):
    """The project cannot be worked on; ``hint`` is a way out."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Project:
    """One story and the game around it. ``root`` is what paths in messages are relative to."""

    root: Path
    story: Path
    title: str
    version: str
    entry: str
    player_name: str
    languages: tuple[str, ...]
    spelling: bool
    """Whether words are looked up in the British dictionary."""
    prefix: str
    """What leads from ``root`` to the story folder, with its last ``/``; empty if they are one."""

    @property
    def game(self) -> Path:
        return self.root / "game"

    @property
    def script(self) -> Path:
        """Where the generated script goes."""
        return self.game / "script"

    @property
    def line_ids(self) -> Path:
        return self.story / "line_ids.tsv"

    @property
    def cache(self) -> Path:
        return self.root / ".cache" / "build"

    def source(self, path: str) -> str:
        """A file of the story as messages show it; ``path`` is relative to the story folder.

        Plain text, because every scene of a large story comes through here.
        """
        return f"{self.prefix}{path}"

    def relative(self, path: Path) -> str:
        """``path`` as messages show it."""
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()


def open_project(story: Path | None = None) -> Project:
    """The project of this repository, or the one whose story folder is ``story``.

    A story folder elsewhere stands in ``FOLDER/game/story`` with ``FOLDER/project.json``, or
    carries a ``project.json`` itself. Raises :class:`ProjectError` when there is no such folder or
    no readable manifest.
    """
    folder = (ROOT / "game" / "story") if story is None else story.resolve()
    if not folder.is_dir():
        raise ProjectError(
            f"there is no story folder {folder}", "give the folder that holds cast.yaml"
        )
    inside = folder / "project.json"
    root = folder if inside.is_file() else folder.parent.parent
    manifest = root / "project.json"
    values = _manifest(manifest)
    return Project(
        root,
        folder,
        _word(values, "name", manifest),
        _word(values, "version", manifest),
        _word(values, "entry", manifest),
        _word(values, "player_name", manifest, "Weiss"),
        tuple(str(item) for item in values.get("languages", ["en"])),
        _spelling(values, manifest),
        "" if root == folder else f"{folder.relative_to(root).as_posix()}/",
    )


def _manifest(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ProjectError(
            f"there is no {path}",
            "a story needs a project.json two folders up, or in its own folder",
        ) from None
    except (OSError, ValueError) as problem:
        raise ProjectError(
            f"{path} cannot be read: {problem}", "it must be a JSON object"
        ) from None
    if not isinstance(values, dict):
        raise ProjectError(f"{path} is not a JSON object", 'begin it with {"name": …')
    return values


def _spelling(values: dict[str, Any], path: Path) -> bool:
    value = values.get("spelling")
    if value not in (None, "en-GB"):
        raise ProjectError(
            f"{path} asks for a spelling that is not known: {value!r}",
            'write "spelling": "en-GB", or leave it out',
        )
    return value is not None


def _word(values: dict[str, Any], key: str, path: Path, default: str | None = None) -> str:
    value = values.get(key, default)
    if not isinstance(value, str) or not value:
        raise ProjectError(f"{path} needs a text under `{key}`", f'add "{key}": "…"')
    return value

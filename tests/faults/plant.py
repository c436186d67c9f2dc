"""Faults as data, and the copy of the real story that they are planted in."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from tests.faults.anchors import Anchor, AnchorGoneError, everything
from tools.build.cache import save_cache
from tools.build.load import Loaded, load
from tools.checks.proofs import prove_story
from tools.checks.run import examine
from tools.checks.things import look_round
from tools.checks.ways import follow
from tools.checks.words import read_words
from tools.diagnostics.model import Diagnostic, has_errors
from tools.project import ROOT, open_project

MARK = "⟦"
"""Stands in a plant where the finding must point to; it is not written."""

Depth = Literal["files", "ways", "proof"]
"""How far a check goes: ``files`` reads, ``ways`` also follows every way, ``proof`` also proves."""

STORY = "game/story"


class Edit(NamedTuple):
    """One change: in ``file``, ``anchor`` becomes ``text``. With no anchor the file is new.

    ``file`` is a path from the repository, or the id of a scene.
    """

    file: str
    text: str | bytes
    anchor: Anchor | None = None
    link: bool = False
    """A symbolic link to ``text``."""


class Plant(NamedTuple):
    """One planted fault. ``kind`` is its class, ``code`` what must be said, where the mark stands
    (line 0: of the whole file).

    ``also`` are codes that may come with it: what the same fault makes true elsewhere.
    """

    kind: str
    code: str
    edits: Sequence[Edit]
    depth: Depth = "files"
    also: Sequence[str] = ()
    release: bool = False
    released: str = ""
    """A tag of version control that the story had before the edits."""


class NearMiss(NamedTuple):
    """An edit that looks like a fault of a class and is none."""

    edits: Sequence[Edit]
    depth: Depth = "files"
    release: bool = False


class Place(NamedTuple):
    path: str
    line: int
    column: int


@dataclass
class Copy:
    """A copy of the story in ``root``, edited and put back again."""

    root: Path
    _loaded: Loaded
    """The story as it was copied."""
    sound: Sequence[Diagnostic]
    """What is said of words and names of the story as it was copied: information at most."""
    _touched: dict[Path, bytes | None] = field(default_factory=dict)

    @staticmethod
    def into(root: Path) -> Copy:
        """Copy everything that checks look at."""
        shutil.copytree(ROOT / STORY, root / STORY)
        for name in ("images", "audio", "fonts", "gui", "screens", "systems", "tl"):
            if (ROOT / "game" / name).is_dir():
                shutil.copytree(ROOT / "game" / name, root / "game" / name)
        for name in ("project.json", "game/options.rpy"):
            shutil.copy(ROOT / name, root / name)
        # What is the same in every test is read once.
        loaded = load(open_project(root / STORY))
        save_cache(loaded.project.cache, loaded.key, loaded.entries, {})
        return Copy(root, loaded, read_words(loaded))

    def path(self, file: str) -> Path:
        """The file that an edit means."""
        if "/" in file or "." in file:
            return self.root / file
        found = list((self.root / STORY / "chapters").glob(f"*/{file}.yaml"))
        if len(found) != 1:
            raise AnchorGoneError(f"there are {len(found)} scenes called `{file}`, not one")
        return found[0]

    def tag(self, name: str) -> None:
        """Commit the copy as it is, and call that a release."""
        git = ["git", "-C", str(self.root), "-c", "user.name=t", "-c", "user.email=t@t.invalid"]
        for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "r"], ["tag", name]):
            subprocess.run([*git, *command], check=True, capture_output=True)

    @contextmanager
    def edited(self, edits: Sequence[Edit]) -> Iterator[Place | None]:
        """The copy with ``edits``; gives the place of the mark."""
        mark: Place | None = None
        try:
            for edit in edits:
                mark = self._apply(edit) or mark
            yield mark
        finally:
            for path, before in self._touched.items():
                if before is None:
                    path.unlink(missing_ok=True)
                else:
                    path.write_bytes(before)
            self._touched.clear()

    def _apply(self, edit: Edit) -> Place | None:
        path = self.path(edit.file)
        if edit.anchor is None:
            if path.exists():
                raise AnchorGoneError(f"{edit.file} is there already")
            path.parent.mkdir(parents=True, exist_ok=True)
            if edit.link:
                path.symlink_to(str(edit.text))
                self._touched[path] = None
                return None
            self._touched[path] = None
            if isinstance(edit.text, bytes):
                path.write_bytes(edit.text)
                return None
            text = edit.text
        else:
            before = path.read_bytes()
            self._touched.setdefault(path, before)
            old = before.decode()
            start, stop = edit.anchor(old)
            text = old[:start] + str(edit.text) + old[stop:]
            if text.replace(MARK, "") == old:
                raise AnchorGoneError(f"the edit of {edit.file} changes nothing")
        at = text.find(MARK)
        # Half a character stands for a byte that is no text.
        path.write_bytes(text.replace(MARK, "").encode("utf-8", "surrogateescape"))
        if at < 0:
            return None
        before_mark = text[:at]
        line = before_mark.count("\n") + 1
        column = len(before_mark) - (before_mark.rfind("\n") + 1) + 1
        return Place(path.relative_to(self.root).as_posix(), line, column)

    def _share(self, loaded: Loaded) -> None:
        """Give ``loaded`` the scenes that were parsed before and would come out the same."""
        sound = self._loaded
        if loaded.key != sound.key:
            return
        for path, scene in sound.scenes.items():
            entry = loaded.entries.get(path)
            if entry is not None and entry.source == sound.entries[path].source:
                loaded.scenes.setdefault(path, scene)

    def findings(self, depth: Depth, *, release: bool = False) -> list[Diagnostic]:
        """What a check of this depth says."""
        project = open_project(self.root / STORY)
        loaded = load(project)
        self._share(loaded)
        found = examine(loaded)
        if not has_errors(found):
            found += read_words(loaded)
        if not has_errors(found):
            found += look_round(loaded, release=release)
        if depth != "files" and not has_errors(found):
            found += follow(loaded)
        if depth == "proof" and not has_errors(found):
            found += prove_story(loaded).findings
        return found


def new_scene(name: str, text: str, chapter: str = "00_the_chair") -> Edit:
    """A scene file that the story does not have."""
    return Edit(f"{STORY}/chapters/{chapter}/{name}.yaml", text)


def whole_file(file: str, text: str) -> Edit:
    """Other contents for a file."""
    return Edit(file, text, everything)

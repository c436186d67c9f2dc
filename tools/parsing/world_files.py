"""Finding and reading the data files of a story. Nothing outside its folder is ever opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tools.diagnostics.model import Bag
from tools.parsing import world_codes as codes
from tools.parsing.hints import did_you_mean
from tools.parsing.world_fields import DataFile
from tools.reading.document import read_document

ROOT_FILES = (
    "cast.yaml",
    "places.yaml",
    "variables.yaml",
    "audio.yaml",
    "endings.yaml",
    "dictionary.yaml",
    "migrations.yaml",
)
_YAML = (".yaml", ".yml")
MAX_BYTES = 8_000_000
"""More is not even read; the reader's own limit is lower and has the better message."""


class StoryFiles:
    """The story folder.

    ``sources`` collects the bytes of what was read, by path; ``incomplete`` the paths of which
    something could not be read.
    """

    __slots__ = ("_bag", "_real_root", "_root", "incomplete", "sources")

    def __init__(self, root: Path, bag_for: Callable[[str], Bag]) -> None:
        self._root = root
        self._real_root = root.resolve()
        self._bag = bag_for
        self.sources: dict[str, bytes] = {}
        self.incomplete: set[str] = set()

    def read(self, path: str) -> DataFile | None:
        """The file at ``path`` (relative, with ``/``), or ``None`` with a finding."""
        bag = self._bag(path)
        data = self._bytes(path, bag)
        if data is None:
            self.incomplete.add(path)
            return None
        self.sources[path] = data
        document = read_document(data, bag)
        if not document.complete:
            self.incomplete.add(path)
        return DataFile(path, document, bag)

    def read_if_there(self, path: str) -> DataFile | None:
        """The file at ``path``, or ``None``: it may be missing."""
        file = self._root / path
        return self.read(path) if file.exists() or file.is_symlink() else None

    def _bytes(self, path: str, bag: Bag) -> bytes | None:
        file = self._root / path
        try:
            real = file.resolve(strict=True)
            if not real.is_relative_to(self._real_root):
                bag.add(
                    codes.OUTSIDE,
                    None,
                    "this is a link to something outside the story folder",
                    hint="put the file itself here",
                )
                return None
            if not real.is_file():
                bag.add(codes.UNREADABLE, None, "this is not a file", hint="put a YAML file here")
                return None
            if real.stat().st_size > MAX_BYTES:
                bag.add(
                    codes.UNREADABLE,
                    None,
                    f"this file has more than {MAX_BYTES // 1_000_000} MB",
                    hint="a data file has a few thousand lines at most",
                )
                return None
            return real.read_bytes()
        except FileNotFoundError:
            about = "this link leads nowhere" if file.is_symlink() else f"there is no {path}"
            bag.add(codes.MISSING_FILE, None, about, hint=self._missing_hint(path))
        except RuntimeError:
            bag.add(codes.UNREADABLE, None, "this link leads to itself", hint="put a file here")
        except OSError as problem:
            reason = problem.strerror or "unknown reason"
            bag.add(
                codes.UNREADABLE,
                None,
                f"this cannot be read: {reason}",
                hint="check its permissions",
            )
        return None

    def _missing_hint(self, path: str) -> str:
        short = path.removesuffix(".yaml") + ".yml"
        if (self._root / short).exists():
            return f"rename {short} to {path}"
        return "create it, with `music: {}` to begin with" if path == "audio.yaml" else "create it"

    def folders(self, path: str) -> list[str]:
        """The visible folders in ``path``, sorted; a YAML file among them is reported."""
        found: list[str] = []
        for entry in self._listing(path):
            if entry.is_dir():
                found.append(entry.name)
            elif entry.suffix.lower() in _YAML:
                self._unexpected(f"{path}/{entry.name}", "move it into one of the folders here")
        return found

    def yaml_files(self, path: str) -> list[str]:
        """The ``.yaml`` files in ``path``, sorted, as paths; near misses are reported."""
        found: list[str] = []
        for entry in self._listing(path):
            name = f"{path}/{entry.name}"
            if entry.suffix == ".yaml":
                found.append(name)
            elif entry.suffix.lower() in _YAML:
                self._unexpected(name, f"rename it to {entry.stem}.yaml")
            elif entry.is_dir():
                self._unexpected(name, f"files stand directly in {path}/")
        return found

    def check_root(self) -> None:
        """Report YAML files in the story folder itself that nobody reads."""
        for entry in self._listing("."):
            if entry.name in ROOT_FILES or entry.suffix.lower() not in _YAML:
                continue
            wanted = f"{entry.stem.lower()}.yaml"
            if wanted in ROOT_FILES:
                if not (self._root / wanted).exists():
                    continue
                hint = f"delete it, or put what it says into {wanted}"
            else:
                hint = did_you_mean(wanted, ROOT_FILES, "scenes stand in chapters/NAME/")
            self._unexpected(entry.name, hint)

    def _unexpected(self, path: str, hint: str) -> None:
        self._bag(path).add(codes.UNEXPECTED_FILE, None, "nobody reads this file", hint=hint)

    def _listing(self, path: str) -> list[Path]:
        folder = self._root / path
        try:
            if not folder.resolve(strict=True).is_relative_to(self._real_root):
                hint = "put the folder itself here"
                about = "this is a link to something outside the story folder"
                self._bag(path).add(codes.OUTSIDE, None, about, hint=hint)
                self.incomplete.add(path)
                return []
            entries = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
        except FileNotFoundError:
            return []
        except (OSError, RuntimeError):
            about = "this folder cannot be read"
            self._bag(path).add(codes.UNREADABLE, None, about, hint="check its permissions")
            self.incomplete.add(path)
            return []
        return sorted(entries, key=lambda entry: entry.name)

"""The chapters of a story as a command line names them."""

from __future__ import annotations

from tools.diagnostics.suggest import closest
from tools.project import Project


class UnknownChapterError(Exception):
    """There is no such chapter; ``hint`` is a way out."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def chapters_of(project: Project) -> list[str]:
    """The folders under chapters/, sorted."""
    top = project.story / "chapters"
    if not top.is_dir():
        return []
    return sorted(p.name for p in top.iterdir() if p.is_dir() and not p.name.startswith("."))


def find_chapter(project: Project, wanted: str) -> str:
    """The chapter called ``wanted``, which may leave out its number (``the_chair``) or be nothing
    else (``0``). Raises :class:`UnknownChapterError`.
    """
    folders = chapters_of(project)
    if wanted in folders:
        return wanted
    split = {name: name.partition("_") for name in folders}
    found = [name for name, (_number, _, word) in split.items() if word == wanted]
    if not found and wanted.isdecimal():
        found = [
            n
            for n, (number, _, _word) in split.items()
            if number.isdecimal() and int(number) == int(wanted)
        ]
    if len(found) == 1:
        return found[0]
    near = closest(wanted, [*folders, *(word for _, _, word in split.values())])
    if near is not None:
        raise UnknownChapterError(f"there is no chapter `{wanted}`", f"did you mean `{near}`?")
    listed = f"there are {', '.join(folders)}" if folders else "there is none yet"
    raise UnknownChapterError(
        f"there is no chapter `{wanted}`",
        f"{listed}; `python3 -m tools new chapter NAME` makes one",
    )

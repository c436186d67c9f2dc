"""`new`: the first version of a scene or of a chapter. Never writes over anything."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from tools.build.load import Loaded, load
from tools.commands._chapter import UnknownChapterError, chapters_of, find_chapter
from tools.commands._report import add_story, opened
from tools.parsing.context import ID
from tools.project import Project
from tools.scaffold.scene import chapter_text, scene_text, title_of

HELP = "write the first version of a scene or a chapter"

_NUMBERED = re.compile(r"(\d+)_([a-z][a-z0-9_]*)\Z")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\Z")
"""Names that no file on Windows can have."""
_LONGEST = 60


class _RefusedError(Exception):
    """``args``: what is wrong, and a way out."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(dest="kind", required=True, metavar="scene|chapter")
    scene = kinds.add_parser("scene", help="a scene file")
    scene.add_argument("name", help="the scene's id: small letters, digits and _")
    scene.add_argument("--chapter", required=True, metavar="CH", help="as in 00_the_chair")
    add_story(scene)
    chapter = kinds.add_parser("chapter", help="a chapter folder")
    chapter.add_argument("name", help="as in the_long_watch, or 03_the_long_watch")
    chapter.add_argument("--title", help="what players read; made from the name if left out")
    chapter.add_argument("--day", help="as in D-3")
    add_story(chapter)


def run(arguments: argparse.Namespace) -> int:
    project = opened(arguments)
    if project is None:
        return 2
    try:
        if arguments.kind == "scene":
            _scene(project, arguments.name, arguments.chapter)
        else:
            _chapter(project, arguments.name, arguments.title, arguments.day)
    except _RefusedError as refused:
        problem, way_out = refused.args
        print(f"error: {problem}\n  {way_out}", file=sys.stderr)
        return 2
    except UnknownChapterError as unknown:
        print(f"error: {unknown}\n  {unknown.hint}", file=sys.stderr)
        return 2
    except OSError as problem:
        print(f"error: nothing was written: {problem}", file=sys.stderr)
        return 1
    return 0


def _scene(project: Project, name: str, chapter: str) -> None:
    _check_name(name, "a scene")
    folder = project.story / "chapters" / find_chapter(project, chapter)
    loaded = load(project)
    for scene in loaded.facts:
        if name == scene.id or name in scene.was:
            where = project.relative(project.story / scene.path)
            what = "is" if name == scene.id else "was once the name of"
            raise _RefusedError(f"`{name}` {what} a scene in {where}", "choose another name")
    path = folder / f"{name}.yaml"
    _write_new(path, scene_text(name, loaded.world, _way_on(loaded)), project)
    print(f"Wrote {project.relative(path)}.")
    print(f"Play it:     python3 -m tools play --from {name}")
    print(f"Lead to it:  write `- goto: {name}` where another scene shall go on here.")


def _way_on(loaded: Loaded) -> str | None:
    """The entry scene, if it can be jumped to: a place to go on that exists in every story."""
    entry = next((scene for scene in loaded.facts if scene.id == loaded.world.entry), None)
    return None if entry is None or entry.returns else entry.id


def _chapter(project: Project, name: str, title: str | None, day: str | None) -> None:
    numbered = _NUMBERED.match(name)
    folders = chapters_of(project)
    taken = {int(found.group(1)): f for f in folders if (found := _NUMBERED.match(f))}
    if numbered is None:
        _check_name(name, "a chapter")
        number = max(taken, default=-1) + 1
        word = name
    else:
        number, word = int(numbered.group(1)), numbered.group(2)
        _check_name(word, "a chapter")
    same = next((f for f in folders if f.partition("_")[2] == word), None)
    if same is not None or number in taken:
        standing = same or taken[number]
        raise _RefusedError(
            f"there is already a chapter {standing}", "choose another name, or leave the number out"
        )
    shown = title_of(word) if title is None else title
    for key, value in (("title", shown), ("day", day)):
        if value is not None and not _plain(value):
            raise _RefusedError(
                f"`{value}` cannot stand as a {key} without quotation marks",
                f"leave --{key} out and write it into chapter.yaml",
            )
    path = project.story / "chapters" / f"{number:02d}_{word}" / "chapter.yaml"
    _write_new(path, chapter_text(number, shown, day), project)
    print(f"Wrote {project.relative(path)}.")
    print(f"Its first scene: python3 -m tools new scene NAME --chapter {path.parent.name}")


def _plain(value: str) -> bool:
    """Whether YAML reads ``value`` as it stands."""
    return bool(re.match(r"[^\W_][\w ,.'!?-]*\Z", value)) and value == value.strip()


def _check_name(name: str, what: str) -> None:
    if not ID.match(name):
        small = re.sub(r"[^a-z0-9_]+", "_", name.lower()).strip("_")
        way_out = f"write {small}" if ID.match(small) else "as in long_watch"
        raise _RefusedError(
            f"`{name}` cannot name {what}: small letters, digits and _, beginning with a letter",
            way_out,
        )
    if len(name) > _LONGEST or _DEVICES.match(name) or name == "chapter":
        raise _RefusedError(f"no file can be called `{name}` everywhere", "choose another name")


def _write_new(path: Path, text: str, project: Project) -> None:
    """Write ``path``, which must not be there; mode ``x`` makes sure of that even when two write at
    once.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise _RefusedError(
            f"{project.relative(path)} is already there", "choose another name, or delete it first"
        ) from None

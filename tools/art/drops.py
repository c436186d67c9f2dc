"""What lies in the artists' folders, and what it is meant to be."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools.art.codes import REFUSED, TWICE, UNKNOWN_NAME
from tools.art.headers import OTHER_SUFFIXES, SUFFIXES
from tools.art.names import Forgiving, cast_names, place_names
from tools.art.parts import Part
from tools.diagnostics.model import Diagnostic
from tools.story.world import World

CAST = "art/cast"
PLACES = "art/places/masters"


@dataclass(frozen=True, slots=True)
class Drop:
    """One master: ``path`` from the repository, with ``/``."""

    path: str
    part: Part


@dataclass(frozen=True, slots=True)
class Rename:
    """A file whose name differs from ``right`` only in what is easily mistaken."""

    path: str
    right: str


@dataclass(slots=True)
class Drops:
    """Everything that was found. ``findings`` are about names; files are not opened here."""

    drops: list[Drop] = field(default_factory=list)
    renames: list[Rename] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)


def find_drops(root: Path, world: World) -> Drops:
    """Look through both folders below ``root``, the repository."""
    found = Drops()
    called = {
        member.id: member.name
        for member in world.cast.values()
        if member.kind != "voice" and "[" not in member.name
    }
    _search(root, CAST, cast_names(world), called, found)
    places = {place.id: place.name for place in world.places.values()}
    _search(root, PLACES, place_names(world), places, found)
    _report_doubles(found)
    return found


def _search(
    root: Path, folder: str, names: dict[str, Part], called: dict[str, str], found: Drops
) -> None:
    forgiving: Forgiving | None = None
    for path in _pictures(root / folder, root, found):
        inside = path.removeprefix(folder + "/")
        stem, dot, suffix = inside.rpartition(".")
        part = names.get(stem)
        if part is not None and dot + suffix in SUFFIXES:
            found.drops.append(Drop(path, part))
            continue
        forgiving = forgiving or Forgiving(names, called)
        right = stem if part is not None else forgiving.right_name(stem)
        if right is not None:
            renamed = f"{folder}/{right}.{suffix.lower()}"
            found.renames.append(Rename(path, renamed))
            hint = f"rename it to {renamed}, or let `python3 -m tools art build --rename` do it"
        else:
            near = forgiving.near(stem)
            ask = f"did you mean `{near}`? " if near else ""
            hint = f"{ask}`python3 -m tools art wanted` lists the names"
        found.findings.append(
            Diagnostic(UNKNOWN_NAME, path, None, f"no picture is called `{stem}`", hint)
        )


def _pictures(folder: Path, root: Path, found: Drops) -> Iterator[str]:
    """Files that are meant as pictures, by path from ``root``; some others are reported."""
    home = (root / "art").resolve()
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        for name in list(folders):
            link = Path(place, name)
            if link.is_symlink():
                # os.walk does not follow it; what is in there would not come with a clone.
                _refuse(found, _from(link, root), "this folder is a link")
                folders.remove(name)
        for name in sorted(files):
            path = Path(place, name)
            suffix = path.suffix.lower()
            if name.startswith((".", "~")) or suffix not in (*SUFFIXES, *OTHER_SUFFIXES):
                continue
            where = _from(path, root)
            if path.is_symlink() and not path.resolve().is_relative_to(home):
                _refuse(found, where, "this file is a link out of art/")
            elif not path.is_file():
                _refuse(found, where, "this is no file")
            elif suffix in OTHER_SUFFIXES:
                _refuse(found, where, f"`{suffix}` files cannot be read", "export it as PNG or ORA")
            else:
                yield where


def _from(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()


def _refuse(found: Drops, path: str, why: str, hint: str = "copy the file here instead") -> None:
    found.findings.append(Diagnostic(REFUSED, path, None, why, hint))


def _report_doubles(found: Drops) -> None:
    by_part: dict[Part, Drop] = {}
    kept: list[Drop] = []
    for drop in sorted(found.drops, key=lambda drop: drop.path):
        first = by_part.setdefault(drop.part, drop)
        if first is drop:
            kept.append(drop)
            continue
        found.findings.append(
            Diagnostic(
                TWICE,
                drop.path,
                None,
                f"`{drop.part.name}` is already made from {first.path}",
                "delete or rename one of the two",
            )
        )
    found.drops = kept

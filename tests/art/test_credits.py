"""Nothing is shipped that nobody is credited for, and nothing is credited that is not shipped."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CREDITS = ROOT / "art" / "CREDITS.md"
SHIPPED = ("gui", "fonts", "images", "audio")
FONTS = (".ttf", ".otf", ".woff", ".woff2")


@dataclass(frozen=True)
class Row:
    """``where`` are paths or patterns; a path that ends in ``/`` is a folder and all in it."""

    where: tuple[str, ...]
    who: str
    licence: str

    def covers(self, path: str) -> bool:
        return any(within(path, place) for place in self.where)

    @property
    def texts(self) -> list[str]:
        """The licence texts that it names."""
        return re.findall(r"`([^`]+)`", self.licence)


def within(path: str, place: str) -> bool:
    """Whether ``place``, a path, a pattern or a folder, means the file ``path``."""
    return path.startswith(place) if place.endswith("/") else Path(path).match(place)


def table(heading: str, columns: list[str]) -> list[list[str]]:
    """The rows of the table below a heading; none has an empty cell."""
    section = CREDITS.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2]
    cells = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in section.partition("\n## ")[0].splitlines()
        if line.startswith("|")
    ]
    head, _, *body = cells
    assert head == columns
    assert all(len(row) == len(head) and all(row) for row in body)
    return body


def rows() -> list[Row]:
    body = table("What the game ships", ["what", "where", "who", "licence"])
    return [Row(tuple(re.findall(r"`([^`]+)`", row[1])), row[2], row[3]) for row in body]


def shipped() -> list[str]:
    folders = [ROOT / "game" / name for name in SHIPPED]
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return sorted(path.relative_to(ROOT).as_posix() for path in files)


def test_every_file_is_credited() -> None:
    credits = rows()
    texts = {text for row in credits for text in row.texts}
    bare = [
        path
        for path in shipped()
        if path not in texts
        and Path(path).name != "README.md"
        and not any(row.covers(path) for row in credits)
    ]
    assert not bare, f"add a row to art/CREDITS.md for {', '.join(bare)}"


def test_every_row_is_about_something() -> None:
    files = shipped()
    for row in rows():
        assert row.where
        for place in row.where:
            assert any(within(path, place) for path in files), f"there is no {place}"


def test_every_font_has_the_text_of_its_licence() -> None:
    fonts = [path for path in shipped() if path.endswith(FONTS)]
    assert fonts
    for path in fonts:
        texts = [text for row in rows() if row.covers(path) for text in row.texts]
        assert texts, f"the row of {path} names no licence text"
        for text in texts:
            content = (ROOT / text).read_text(encoding="utf-8")
            assert "SIL OPEN FONT LICENSE Version 1.1" in content, text
            assert "Copyright" in content.partition("PREAMBLE")[0], text


def test_every_licence_text_is_used() -> None:
    named = {text for row in rows() for text in row.texts}
    there = {path for path in shipped() if Path(path).name.startswith("OFL")}
    assert there == named


def test_the_tables_patterns() -> None:
    row = Row(("game/fonts/Barlow-*.ttf", "game/gui/"), "somebody", "some")
    assert row.covers("game/fonts/Barlow-Italic.ttf")
    assert row.covers("game/gui/placeholders/place_hall.webp")
    assert not row.covers("game/fonts/BarlowCondensed-Medium.ttf")
    assert not row.covers("game/images/places/place_hall.webp")


@pytest.mark.parametrize("lock", ["rendering.lock", "vectors.lock"])
def test_every_tool_and_mesh_is_credited(lock: str) -> None:
    """What is locked only because a library needs it is not named: it touches no picture."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    chosen = [*groups["art"], *groups["vectors"], "anny"]
    wanted = {re.split(r"[^a-z0-9-]", name.lower())[0] for name in chosen}
    locked = re.findall(r"^([a-z0-9-]+)==", (ROOT / "tools/art" / lock).read_text("utf-8"), re.M)
    credited = " ".join(
        row[0].lower()
        for row in table("What it was made with", ["what", "used for", "source", "licence"])
    )
    assert locked
    for name in wanted & set(locked):
        assert re.search(rf"\b{name}\b", credited), f"add a row to art/CREDITS.md for {name}"


def test_every_chosen_library_is_locked() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    for group, lock in (("art", "rendering.lock"), ("vectors", "vectors.lock")):
        text = (ROOT / "tools" / "art" / lock).read_text("utf-8")
        for name in groups[group]:
            called = re.split(r"[^a-z0-9-]", name.lower())[0]
            assert re.search(rf"^{called}==", text, re.M), f"{lock} lacks {called}"

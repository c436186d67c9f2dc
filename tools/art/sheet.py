"""`art sheet`: every picture as a player sees it, side by side.

The frames are the engine's own: place, person, and the real text window over them.
"""

from __future__ import annotations

import html
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from tools.art.frames import Frame, draw_frames
from tools.art.inventory import Item, inventory
from tools.art.manifest import read_manifest
from tools.art.wants import wants
from tools.build.load import load
from tools.engine.errors import EngineError
from tools.engine.run import locate
from tools.files import write_atomic
from tools.project import Project
from tools.story.world import World

FOLDER = ".cache/art/sheet"
COMMITTED = "art/sheets"
_FRAME = (960, 540)
_SMALL = (320, 180)
_COLUMNS = 6
_LABEL = 26
_GROUND = "#0A0B10"
_INK = "#B9B09A"


@dataclass(frozen=True, slots=True)
class Cell:
    """One frame of a sheet and the words under it."""

    frame: Frame
    label: str
    sheet: str


def cells(
    items: Iterable[Item], world: World, homes: Mapping[str, tuple[str, str]], folder: Path
) -> list[Cell]:
    """A frame for each picture that is there. ``homes`` are person to (place, light) where they are
    on stage in the story.
    """
    found = []
    for item in items:
        part = item.part
        if not item.there or part.subject in _unseen(world):
            continue
        file = str(folder / f"{part.name.replace(' ', '_')}.png")
        if part.kind == "place":
            name = world.places[part.subject].name
            frame = Frame(file, (part.subject, part.pose), (), None, f"{name}. {part.pose}".strip())
            sheet = "places"
        elif part.kind == "whole":
            member = world.cast[part.subject]
            look = (member.id, part.pose, part.expression, member.position)
            words = member.alt or member.name
            place = homes.get(member.id)
            frame = Frame(file, place, (look,), member.id, words)
            sheet = "cast"
        else:
            member = world.cast[part.subject]
            words = member.role or member.name
            frame = Frame(file, None, (), part.subject, words, "radio")
            sheet = "cast"
        found.append(Cell(frame, part.name, sheet))
    return found


def _unseen(world: World) -> set[str]:
    """Pictures of the game's own screens: no scene shows them as a place."""
    return {"title", "system_map", *(f"card_{chapter}" for chapter in world.chapters)}


def homes_of(items: Iterable[Item], world: World) -> dict[str, tuple[str, str]]:
    """For each person a place, with a picture if possible, of a scene that they are in."""
    listed = list(items)
    places: dict[str, list[tuple[str, str]]] = {}
    for item in sorted(listed, key=lambda item: not item.there):
        if item.part.kind == "place":
            for scene in item.scenes:
                places.setdefault(scene, []).append((item.part.subject, item.part.pose))
    homes: dict[str, tuple[str, str]] = {}
    for item in listed:
        if item.part.kind == "whole" and item.part.subject not in homes:
            for scene in item.scenes:
                if scene in places:
                    homes[item.part.subject] = places[scene][0]
                    break
    first = next(iter(world.places.values()), None)
    if first is not None:
        for item in listed:
            homes.setdefault(item.part.subject, (first.id, (*first.lights, "")[0]))
    return homes


def make_sheet(
    project: Project, folder: Path | None, only: str | None, sdk: Path | None, commit: bool
) -> int:
    """Draw the frames and lay them out. 0: done; 1: there is nothing to show, or no engine."""
    loaded = load(project)
    world = loaded.world
    scenes = list(loaded.all_scenes().values())
    items = inventory(wants(world, scenes), read_manifest(project.root).pictures, project.game)
    folder = folder or project.root / FOLDER
    shutil.rmtree(folder / "frames", ignore_errors=True)
    (folder / "frames").mkdir(parents=True, exist_ok=True)
    shown = cells(items, world, homes_of(items, world), folder / "frames")
    shown = [cell for cell in shown if only is None or only in cell.label]
    if not shown:
        print("There is no picture to show yet: `python3 -m tools art wanted`.", file=sys.stderr)
        return 1
    try:
        draw_frames(locate(sdk), project, [cell.frame for cell in shown], _FRAME)
    except EngineError as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    for name in sorted({cell.sheet for cell in shown}):
        sheet = lay_out([cell for cell in shown if cell.sheet == name], project)
        sheet.save(folder / f"{name}.png")
        if commit:
            _commit(sheet, project.root / COMMITTED / f"{name}.webp")
    write_atomic(folder / "index.html", page(shown, folder).encode())
    print(f"{len(shown)} frames: {folder / 'index.html'}")
    return 0


def lay_out(shown: Sequence[Cell], project: Project) -> Image.Image:
    """The frames in rows, each with its words below."""
    width, height = _SMALL
    rows = -(-len(shown) // _COLUMNS)
    sheet = Image.new("RGB", (_COLUMNS * width, rows * (height + _LABEL)), _GROUND)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(project.game / "fonts/BarlowCondensed-Medium.ttf"), 19)
    for number, cell in enumerate(shown):
        x = number % _COLUMNS * width
        y = number // _COLUMNS * (height + _LABEL)
        with Image.open(cell.frame.file) as frame:
            sheet.paste(frame.convert("RGB").resize(_SMALL, Image.Resampling.LANCZOS), (x, y))
        draw.text((x + 6, y + height + 2), cell.label, fill=_INK, font=font)
    return sheet


def _commit(sheet: Image.Image, path: Path) -> None:
    import io

    file = io.BytesIO()
    sheet.save(file, "WEBP", quality=80, method=6)
    write_atomic(path, file.getvalue())


def page(shown: Sequence[Cell], folder: Path) -> str:
    """The sheet as a page for a browser, by kind."""
    figures = []
    for cell in shown:
        source = Path(cell.frame.file).relative_to(folder).as_posix()
        label = html.escape(cell.label)
        figures.append(
            f'<figure><a href="{source}"><img loading="lazy" src="{source}" alt="{label}"></a>'
            f"<figcaption>{label}</figcaption></figure>"
        )
    return _PAGE.format(ground=_GROUND, ink=_INK, figures="\n".join(figures), count=len(shown))


_PAGE = """\
<!doctype html>
<meta charset="utf-8">
<title>{count} pictures</title>
<style>
body {{ background: {ground}; color: {ink}; font: 15px sans-serif; margin: 16px;
        display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 12px }}
figure {{ margin: 0 }}
img {{ width: 100%; display: block }}
</style>
{figures}
"""

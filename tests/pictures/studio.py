"""Masters drawn by a test, and the pictures that come of them."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from tools.art.build import Report, build
from tools.art.manifest import Built, read_manifest
from tools.build.load import load
from tools.project import Project
from tools.story.world import World


@dataclass
class Studio:
    """A repository with a story, in which a test drops masters."""

    project: Project

    @property
    def root(self) -> Path:
        return self.project.root

    @property
    def world(self) -> World:
        return load(self.project).world

    def drop(self, path: str, content: Image.Image | bytes, **storage: Any) -> Path:
        """Put a file below art/; a picture is stored as the ending says."""
        place = self.root / "art" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            place.write_bytes(content)
        else:
            content.save(place, **storage)
        return place

    def build(self) -> Report:
        return build(self.project, self.world)

    def built(self, output: str) -> Built:
        return read_manifest(self.root).pictures[output]

    def game(self, output: str) -> Path:
        return self.project.game / output


def codes(report: Report) -> list[str]:
    """The findings as ``code path``."""
    return [f"{item.code.id} {item.path}" for item in report.findings]


def place(seed: int = 1, size: tuple[int, int] = (1920, 1080)) -> Image.Image:
    """A place: a dark ground with lighter blocks, that differ with ``seed``."""
    random_ = random.Random(seed)
    picture = Image.new("RGB", size, (40, 44, 48))
    draw = ImageDraw.Draw(picture)
    for _ in range(40):
        x, y = random_.randrange(size[0]), random_.randrange(size[1])
        grey = random_.randrange(10, 120)
        draw.rectangle((x, y, x + size[0] // 9, y + size[1] // 9), (grey, grey, grey // 2))
    return picture


def figure(
    mood: int = 0,
    *,
    body: bool = True,
    face: bool = True,
    crown: int = 150,
    foot: int = 1500,
    size: tuple[int, int] = (1000, 1500),
) -> Image.Image:
    """A person on the canvas. ``mood`` changes the face; ``crown`` and ``foot`` are rows."""
    picture = Image.new("RGBA", (1000, 1500))
    draw = ImageDraw.Draw(picture)
    if body:
        draw.rectangle((250, crown + 280, 750, foot - 1), (90, 100, 110, 255))
    if face:
        draw.ellipse((370, crown, 630, crown + 330), (200, 170, 150, 255))
        dip = 40 * mood - 40
        for x in (410, 520):
            eye = (x, crown + 120 + dip // 2, x + 70, crown + 150 + dip // 2)
            draw.rectangle(eye, (20, 20, 30, 255))
        draw.rectangle((430 + dip, crown + 230, 560 + dip, crown + 260), (90, 20, 20, 255))
    return picture if size == picture.size else picture.resize(size)


def png(picture: Image.Image, **storage: Any) -> bytes:
    """A picture as PNG."""
    file = io.BytesIO()
    picture.save(file, "PNG", **storage)
    return file.getvalue()

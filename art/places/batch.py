"""The batch runner: renders what is asked for and not yet there, one place after another.

Passes are kept in `.cache/art/passes/`, so a change in how a place is painted needs no new render
(`--repaint`). A run that was interrupted goes on where it stopped.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from art.kit.arrays import Array
from art.places.catalogue import Job, wanted
from art.places.place import Place, painted

ROOT = Path(__file__).resolve().parents[2]
MASTERS = ROOT / "art" / "places" / "masters"
CACHE = ROOT / ".cache" / "art"
FULL = (1920, 1080)
PREVIEW = (768, 432)
MOST_BYTES = 900_000


def run(
    names: Sequence[str], preview: bool = False, again: bool = False, repaint: bool = False
) -> None:
    """Render these places, place_lights or families (all when empty); KeyError: unknown name."""
    folder = CACHE / "previews" if preview else MASTERS
    done_before = not (preview or again or repaint)
    jobs = [
        job for job in wanted(names) if not (done_before and (folder / f"{job.file}.webp").exists())
    ]
    for source in dict.fromkeys(job.source for job in jobs):
        mine = [job for job in jobs if job.source is source]
        start, spent = time.time(), time.process_time()
        if isinstance(source, Place):
            _place(source, mine, folder, preview, repaint)
        else:
            size = PREVIEW if preview else FULL
            for job in mine:
                save(source.draw(job.state, size[1], size[0]), folder, job.file, preview)
        print(
            f"{source.name}: {len(mine)} pictures, {time.time() - start:.0f} s, "
            f"{time.process_time() - spent:.0f} CPU-s",
            flush=True,
        )


def _place(place: Place, jobs: list[Job], folder: Path, preview: bool, repaint: bool) -> None:
    """Build once, draw once, then light and paint each state."""
    from art.kit import passes

    size = PREVIEW if preview else FULL
    kept = CACHE / "passes" / ("preview" if preview else "full")
    ink = kept / f"{place.name}_{place.lights[0]}_ink.exr"
    files = {job.state: kept / f"{job.file}_lit.exr" for job in jobs}
    have = ink.exists() and all(file.exists() for file in files.values())
    if not (repaint and have):
        _render(place, files, ink, size, preview)
    for job in jobs:
        glow = json.loads(files[job.state].with_suffix(".json").read_text(encoding="utf-8"))
        planes = 3 if preview else 4
        frame = passes.Frame.read(ink, files[job.state], glow, planes)
        save(painted(place, frame, job.state), folder, job.file, preview)


def _render(
    place: Place, files: dict[str, Path], ink: Path, size: tuple[int, int], preview: bool
) -> None:
    from art.kit import passes, scene

    bounces = min(place.bounces, 1) if place.open_sky else place.bounces
    scene.reset(size[0], size[1], transparent=place.open_sky, bounces=bounces)
    stage = place.build()
    stage.build()
    passes.render_ink(ink, stage.palette, stage.marks)
    for state, file in files.items():
        scene.lights_off()
        glow = place.light(state)
        for name, paint in stage.palette.paints.items():
            if paint.glow:
                stage.palette.glow(name, glow.get(name, paint.glow))
        passes.render_light(file, 60 if preview else place.percent, 4 if preview else place.samples)
        file.with_suffix(".json").write_text(json.dumps(glow), encoding="utf-8")


def save(picture: Array, folder: Path, name: str, preview: bool) -> None:
    """Write a picture as WebP of quality 95 (lower when it would pass 900 kB), whole or not."""
    folder.mkdir(parents=True, exist_ok=True)
    pixels = (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)
    if preview:
        cv2.imwrite(str(folder / f"{name}.png"), pixels[..., ::-1])
        return
    image, target = Image.fromarray(pixels), folder / f"{name}.webp"
    part = target.with_suffix(".part")
    for quality in (95, 92, 88, 84):
        image.save(part, "WEBP", quality=quality, method=5)
        if part.stat().st_size <= MOST_BYTES:
            break
    part.replace(target)

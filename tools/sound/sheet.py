"""`sound sheet`: every sound on one page: its wave, its spectrum, its measures and a player."""

from __future__ import annotations

import html
import os
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tools.files import write_atomic
from tools.sound.files import Sound, decoded
from tools.sound.kinds import KINDS, RATE
from tools.sound.measure import Samples
from tools.story.world import World

FOLDER = ".cache/sound/sheet"
_SIZE = (520, 150)
_WAVE = 44
_STYLE = """
body { background: #0A0B10; color: #C9C2AE; font: 15px/1.4 sans-serif; margin: 24px; }
h2 { color: #C9A66B; } figure { display: inline-block; width: 540px; margin: 0 12px 22px 0;
vertical-align: top; } img { width: 520px; display: block; } audio { width: 520px; height: 30px; }
figcaption { font-size: 13px; } b { color: #F3E6C8; font-size: 15px; }
"""


def make_sheet(sounds: Sequence[Sound], world: World, folder: Path) -> Path:
    """Write ``index.html`` and a picture of each sound into ``folder``; returns the page."""
    briefs: dict[tuple[str, str], str] = {
        (item.channel, item.id): item.caption or item.about or ""
        for items in (world.music, world.ambience, world.sounds)
        for item in items.values()
    }
    parts = []
    for kind in KINDS:
        of_kind = [sound for sound in sounds if sound.kind == kind]
        parts.append(f"<h2>{kind}: {len(of_kind)}</h2>")
        for sound in of_kind:
            parts.append(_figure(sound, briefs.get((kind, sound.name), ""), folder))
    page = folder / "index.html"
    text = (
        '<!doctype html><meta charset="utf-8"><title>Sounds</title>'
        f"<style>{_STYLE}</style>{''.join(parts)}"
    )
    write_atomic(page, text.encode())
    return page


def _figure(sound: Sound, brief: str, folder: Path) -> str:
    name = f"{sound.kind}_{sound.name}.png"
    measures = sound.measures
    if measures is None:
        return f"<figure><b>{html.escape(sound.name)}</b> cannot be read</figure>"
    picture(decoded(sound.path)[0]).save(folder / name)
    file = html.escape(os.path.relpath(sound.path, folder).replace(os.sep, "/"))
    loop = " loop" if KINDS[sound.kind].loops else ""
    said = (
        f"{measures.frames / RATE:.2f} s, {measures.lufs:.1f} LUFS, peak {measures.peak:.1f} dB, "
        f"above 8 kHz {measures.bright:.0f} dB, {sound.path.stat().st_size // 1000} kB"
    )
    if loop:
        said += f", seam {measures.jump:.4f} of {measures.step:.4f}"
    return (
        f'<figure><img src="{name}" alt=""><audio controls preload="none"{loop} src="{file}">'
        f"</audio><figcaption><b>{html.escape(sound.name)}</b> {said}<br>{html.escape(brief)}"
        "</figcaption></figure>"
    )


def picture(x: Samples) -> Image.Image:
    """The wave above, the spectrum below (20 Hz to 20 kHz, logarithmic)."""
    width, height = _SIZE
    canvas = np.zeros((height, width, 3), dtype=np.uint8)
    canvas[:, :] = (10, 11, 16)
    mono = x.mean(axis=1)
    columns = np.array_split(mono, width)
    for at, column in enumerate(columns):
        most = float(np.abs(column).max()) if column.size else 0.0
        reach = round(min(most, 1.0) * (_WAVE // 2 - 1))
        canvas[_WAVE // 2 - reach : _WAVE // 2 + reach + 1, at] = (143, 184, 176)
    canvas[_WAVE:] = _heat(_spectrum(mono, width, height - _WAVE))
    return Image.fromarray(canvas)


def _spectrum(mono: Any, width: int, height: int) -> NDArray[Any]:
    """Decibels between -110 and -30 as 0 to 1, shape ``(height, width)``, high tones on top."""
    size = 4096
    padded = np.pad(mono, (0, max(0, size - len(mono))))
    starts = np.linspace(0, len(padded) - size, width).astype(int)
    window = np.hanning(size)
    power = np.stack([np.abs(np.fft.rfft(padded[s : s + size] * window)) for s in starts]) / size
    edges = np.geomspace(20, 20_000, height + 1) / (RATE / 2) * (size // 2)
    rows = []
    for low, high in pairwise(edges):
        first = int(low)
        rows.append(power[:, first : max(int(high), first) + 1].max(axis=1))
    decibels = 20 * np.log10(np.stack(rows[::-1]) + 1e-9)
    return np.clip((decibels + 110) / 80, 0, 1)


def _heat(values: NDArray[Any]) -> NDArray[Any]:
    """0 to 1 as black, violet, orange, pale yellow."""
    stops = np.array([0.0, 0.35, 0.7, 1.0])
    colours = np.array([(10, 11, 16), (84, 30, 102), (224, 110, 60), (250, 240, 190)])
    return np.stack([np.interp(values, stops, colours[:, c]) for c in range(3)], axis=-1).astype(
        np.uint8
    )

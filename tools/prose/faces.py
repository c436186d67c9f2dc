"""The game's fonts, shaped as the engine shapes them: by HarfBuzz, without hinting.

Ren'Py 8.3 sets every text with HarfBuzz at ``int(size × the player's text size)`` pixels, kerning
and ligatures included, so that widths here are the engine's own to a fraction of a pixel.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

import uharfbuzz as hb

Cut = Literal["text", "label", "display", "mono"]
"""What a text is set in: reading text, labels, headings, or the machine's own voice."""

Reading = Literal["house", "hyperlegible", "opendyslexic"]
"""The player's choice of font. All but the house's own replace every cut."""

READINGS: tuple[Reading, ...] = ("house", "hyperlegible", "opendyslexic")

# Plain, italic, bold, bold italic. The same tables as game/systems/look_ren.py; a test compares.
_HOUSE: Mapping[Cut, tuple[str, str, str, str]] = {
    "text": ("Barlow-Regular", "Barlow-Italic", "Barlow-SemiBold", "Barlow-SemiBoldItalic"),
    "label": ("BarlowCondensed-Medium",) * 2 + ("BarlowCondensed-SemiBold",) * 2,
    "display": ("BarlowCondensed-SemiBold",) * 4,
    "mono": (
        "IBMPlexMono-Regular",
        "IBMPlexMono-Italic",
        "IBMPlexMono-SemiBold",
        "IBMPlexMono-SemiBold",
    ),
}
_OTHERS: Mapping[Reading, tuple[str, str, str, str]] = {
    "hyperlegible": (
        "AtkinsonHyperlegibleNext-Regular",
        "AtkinsonHyperlegibleNext-Italic",
        "AtkinsonHyperlegibleNext-Bold",
        "AtkinsonHyperlegibleNext-BoldItalic",
    ),
    "opendyslexic": (
        "OpenDyslexic-Regular",
        "OpenDyslexic-Italic",
        "OpenDyslexic-Bold",
        "OpenDyslexic-BoldItalic",
    ),
}

# game/screens/styles.rpy draws this family smaller, and closer than it asks for.
_SCALE = {"OpenDyslexic": 0.84}
_EXTENT = {"OpenDyslexic": 0.78}

_FALLBACK_RANGES = ((0x2190, 0x21FF), (0x2300, 0x23FF), (0x2500, 0x27BF))
"""Code points that the engine's own DejaVu Sans draws whatever the font is (look_ren.py)."""


@dataclass(frozen=True, slots=True)
class Face:
    """One font file. Widths are in ems: multiply by the size in pixels."""

    name: str
    scale: float
    extent: float
    ascent: float
    descent: float
    _font: hb.Font
    _em: int
    _widths: dict[str, float] = field(default_factory=dict)

    def width(self, text: str) -> float:
        """The advance of ``text`` set in one line, in ems of the size asked for."""
        found = self._widths.get(text)
        if found is None:
            buffer = hb.Buffer()
            buffer.add_str(text)
            buffer.guess_segment_properties()
            hb.shape(self._font, buffer)
            advance = sum(position.x_advance for position in buffer.glyph_positions)
            found = self._widths[text] = advance * self.scale / self._em
        return found

    def has(self, letter: str) -> bool:
        """Whether the font has a picture for this one code point."""
        return bool(self._font.get_nominal_glyph(ord(letter)))

    def height(self, size: int) -> float:
        """The height in pixels of a line set at ``size`` pixels, before line spacing."""
        pixels = int(size * self.scale)
        tall = math.ceil(pixels * self.ascent) + math.ceil(pixels * self.descent)
        return tall * self.extent


@dataclass(frozen=True)
class Faces:
    """The fonts in one folder (``game/fonts``)."""

    folder: Path
    _found: dict[tuple[Cut, Reading, bool, bool], Face] = field(default_factory=dict)

    def face(self, cut: Cut, reading: Reading, bold: bool = False, italic: bool = False) -> Face:
        """The file that is used for a cut. Raises ``OSError`` when it is not there."""
        key = (cut, reading, bold, italic)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._face(*key)
        return found

    def _face(self, cut: Cut, reading: Reading, bold: bool, italic: bool) -> Face:
        place = 2 * bold + italic
        if reading == "house":
            name = _HOUSE[cut][place]
        else:
            name = _OTHERS[reading][place | 2 if cut == "display" else place]
        return _load(str(self.folder / f"{name}.ttf"))

    @property
    def present(self) -> bool:
        """Whether this is a game with the fonts that the screens are drawn with."""
        return (self.folder / f"{_HOUSE['text'][0]}.ttf").is_file()


def drawn_elsewhere(letter: str) -> bool:
    """Whether the engine draws this letter from a font of its own, or draws nothing for it."""
    code = ord(letter)
    return letter.isspace() or any(first <= code <= last for first, last in _FALLBACK_RANGES)


@cache
def _load(path: str) -> Face:
    face = hb.Face(hb.Blob(Path(path).read_bytes()))
    font = hb.Font(face)
    extents = font.get_font_extents("ltr")
    name = Path(path).stem
    family = name.partition("-")[0]
    return Face(
        name,
        _SCALE.get(family, 1.0),
        _EXTENT.get(family, 1.0),
        extents.ascender / face.upem,
        -extents.descender / face.upem,
        font,
        face.upem,
    )

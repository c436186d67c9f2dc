"""Perceptual hashes: pictures that look alike have hashes that differ in few bits."""

from __future__ import annotations

from PIL import Image

SIDE = 16
BITS = SIDE * SIDE
_MIDDLE = (118, 118, 118, 255)


def fingerprint(picture: Image.Image) -> str:
    """The difference hash of a picture, 256 bits as hexadecimal digits.

    Each bit tells whether a spot is brighter than its right neighbour: brightness, size and
    compression hardly change it. What is transparent counts as middle grey.
    """
    if picture.mode == "RGBA":
        ground = Image.new("RGBA", picture.size, _MIDDLE)
        ground.alpha_composite(picture)
        picture = ground
    grey = picture.convert("L").resize((SIDE + 1, SIDE), Image.Resampling.BOX).tobytes()
    value = 0
    for row in range(SIDE):
        for column in range(SIDE):
            place = row * (SIDE + 1) + column
            value = value << 1 | (grey[place] > grey[place + 1])
    return f"{value:0{BITS // 4}x}"


def distance(one: str, other: str) -> int:
    """In how many of 256 bits two fingerprints differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()

"""Pictures in layers: what is the body's, what is the head's, and how both are laid together."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from art.kit.arrays import Array, rgb
from art.people.sprite import HEIGHT, MARGIN, WIDTH, Window
from tools.files import write_atomic

QUALITIES = (95, 92, 89, 86, 82, 78, 74)


def body_layer(picture: Array, mask: Array) -> Array:
    """The picture without what any head covers wholly."""
    out = picture.copy()
    inner = cv2.erode((mask >= 0.999).astype(np.uint8), np.ones((5, 5), np.uint8))
    out[..., 3] *= 1 - inner
    return out


def head_layer(picture: Array, mask: Array, window: Window) -> Array:
    """What the mask takes of a picture in a window, on the whole canvas."""
    height, width = mask.shape
    out = np.zeros((height, width, 4), np.float32)
    rows, columns = window.slices
    out[rows, columns] = picture
    sure = np.zeros((height, width), np.float32)
    cut = MARGIN // 2
    below, right = window.y + window.height, window.x + window.width
    sure[
        window.y + cut * (window.y > 0) : below - cut * (below < height),
        window.x + cut * (window.x > 0) : right - cut * (right < width),
    ] = 1
    out[..., 3] *= mask * sure
    return out


def enlarged(pixels: Array) -> Array:
    """RGBA at the canvas's full size; colours are weighed by alpha, so that no edge gets a seam."""
    alpha = pixels[..., 3:]
    light = np.dstack([pixels[..., :3] * alpha, alpha]).astype(np.float32)
    big = cv2.resize(light, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    cover = np.clip(big[..., 3:], 0, 1)
    near = cv2.resize(pixels[..., :3], (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)
    colour = np.where(cover > 0.02, big[..., :3] / np.maximum(big[..., 3:], 0.02), near)
    cover = np.where(cover < 2 / 255, 0, cover)
    return np.dstack([np.clip(colour, 0, 1), cover]).astype(np.float32)


def over(under: Array, upper: Array) -> Array:
    """One RGBA picture laid on another."""
    a, b = upper[..., 3:], under[..., 3:]
    alpha = a + b * (1 - a)
    colour = (upper[..., :3] * a + under[..., :3] * b * (1 - a)) / np.maximum(alpha, 1e-4)
    return np.dstack([colour, alpha])


def on_grey(pixels: Array, colour: str = "#3C464C") -> Image.Image:
    """An RGBA picture on a plain ground."""
    flat = pixels[..., :3] * pixels[..., 3:] + rgb(colour) * (1 - pixels[..., 3:])
    return Image.fromarray((np.clip(flat, 0, 1) * 255 + 0.5).astype(np.uint8))


def save(pixels: Array, path: Path, most: int) -> int:
    """Write RGBA as WebP with exact alpha, at the best quality that fits; the bytes written."""
    eight = (np.clip(pixels, 0, 1) * 255 + 0.5).astype(np.uint8)
    eight[eight[..., 3] == 0] = 0
    image = Image.fromarray(eight, "RGBA")
    data = b""
    for quality in QUALITIES:
        buffer = io.BytesIO()
        image.save(buffer, "WEBP", quality=quality, alpha_quality=100, method=4)
        data = buffer.getvalue()
        if len(data) <= most:
            break
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(path, data)
    return len(data)

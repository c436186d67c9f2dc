"""The one array type of the kit, and conversions between colours, light and 8-bit pictures.

Pictures are float32 arrays of height x width x 3 (RGB, row 0 at the top); masks are height x width.
"Linear" values are amounts of light; "display" values are sRGB between 0 and 1.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[np.float32]

LUMINANCE = np.array([0.2126, 0.7152, 0.0722], np.float32)


def rgb(code: str) -> Array:
    """The display RGB of a code such as ``#0A0B10``."""
    digits = code.lstrip("#")
    if len(digits) != 6:
        raise ValueError(f"{code!r} is no colour: write six hexadecimal digits, such as #0A0B10")
    return np.array([int(digits[at : at + 2], 16) for at in (0, 2, 4)], np.float32) / 255


def to_linear(display: Array) -> Array:
    """Amounts of light of sRGB values."""
    low = display / 12.92
    high = ((np.maximum(display, 0) + 0.055) / 1.055) ** 2.4
    return np.where(display <= 0.04045, low, high).astype(np.float32)


def to_display(linear: Array) -> Array:
    """sRGB values of amounts of light, not clipped at 1."""
    light = np.clip(linear, 0, None)
    high = 1.055 * np.power(light, 1 / 2.4) - 0.055
    return np.where(light <= 0.0031308, light * 12.92, high).astype(np.float32)


def light_of(code: str) -> Array:
    """The linear RGB of a colour code."""
    return to_linear(rgb(code))


def luminance(picture: Array) -> Array:
    """height x width: how light each pixel is."""
    return picture @ LUMINANCE


def filmic(linear: Array, exposure: float = 1.0) -> Array:
    """Linear light with a soft shoulder that keeps the hue; what is far too bright goes white."""
    light = np.maximum(linear * exposure, 0)
    top = light.max(-1, keepdims=True) + 1e-6
    tone = (top * (1 + top / 9.0)) / (1 + top)
    bent = np.clip(light / top * np.minimum(tone, 1.0), 0, 1)
    return (bent + (1 - bent) * np.clip((top - 1.1) / 5.0, 0, 0.85)).astype(np.float32)


def smoothstep(low: float, high: float, value: Array) -> Array:
    """0 below ``low``, 1 above ``high``, an S between; with ``low`` above ``high`` it falls."""
    share = np.clip((value - low) / (high - low), 0, 1)
    return share * share * (3 - 2 * share)


def grid(height: int, width: int) -> tuple[Array, Array]:
    """Rows and columns of every pixel, as two height x width arrays (y, x)."""
    rows, columns = np.mgrid[0:height, 0:width]
    return rows.astype(np.float32), columns.astype(np.float32)

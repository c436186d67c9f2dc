"""Smooth noise at points in space, for folds of cloth, mottled skin and rough edges."""

from __future__ import annotations

import numpy as np

from art.kit.arrays import Array


def noise3(points: Array, seed: int = 0) -> Array:
    """Gradient noise, about -1..1, with features one unit wide; `points` is (n, 3)."""
    p = np.asarray(points, float)
    cell = np.floor(p).astype(np.int64)
    f = p - cell
    fade = f * f * f * (f * (f * 6 - 15) + 10)
    total = np.zeros(len(p))
    for corner in np.ndindex(2, 2, 2):
        c = np.array(corner)
        gradient = _gradient(cell + c, seed)
        weight = np.prod(np.where(c == 1, fade, 1 - fade), axis=1)
        total += weight * (gradient * (f - c)).sum(1)
    return total * 1.5


def _gradient(cell: Array, seed: int) -> Array:
    """A unit vector for each lattice point, the same every time."""
    h = cell[:, 0] * 374761393 + cell[:, 1] * 668265263 + cell[:, 2] * 2147483647 + seed * 144665
    h = (h ^ (h >> 13)) * 1274126177
    h = h ^ (h >> 16)
    a = (h & 0xFFFF) / 65536 * 2 * np.pi
    z = ((h >> 16) & 0xFFFF) / 65536 * 2 - 1
    r = np.sqrt(np.maximum(1 - z * z, 0))
    return np.stack([r * np.cos(a), r * np.sin(a), z], 1)


def ridged(points: Array, seed: int = 0) -> Array:
    """0..1 with sharp crests, as the top edges of folds."""
    return (1 - np.abs(noise3(points, seed))) ** 3

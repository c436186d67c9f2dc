"""Shapes as numbers: vertices and faces, before anything knows of Blender.

Vertices are an array of shape (n, 3), faces are tuples of vertex indices, counterclockwise seen
from outside. Lengths are whatever the caller uses; `Shape` neither knows nor cares.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy import sparse

from art.kit.arrays import Array

Face = tuple[int, ...]

CUBE_FACES: tuple[Face, ...] = (
    (0, 3, 2, 1),
    (4, 5, 6, 7),
    (0, 1, 5, 4),
    (1, 2, 6, 5),
    (2, 3, 7, 6),
    (3, 0, 4, 7),
)


def rotation(axis: Sequence[float], degrees: float) -> Array:
    """3×3 matrix that turns by `degrees` about `axis`, right-handed."""
    a = np.asarray(axis, float)
    x, y, z = a / np.linalg.norm(a)
    t = np.radians(degrees)
    k = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + np.sin(t) * k + (1 - np.cos(t)) * k @ k


def turning(a: Array, b: Array) -> Array:
    """3×3 matrix that turns the direction `a` into the direction `b` the short way."""
    a = np.asarray(a, float) / np.linalg.norm(a)
    b = np.asarray(b, float) / np.linalg.norm(b)
    axis = np.cross(a, b)
    length = np.linalg.norm(axis)
    if length < 1e-8:
        return np.eye(3)
    return rotation(axis / length, np.degrees(np.arctan2(length, a @ b)))


def across(direction: Array) -> tuple[Array, Array]:
    """Two unit vectors that stand square on `direction` and on each other."""
    u = np.cross(direction, [0, 0, 1] if abs(direction[2]) < 0.9 else [1, 0, 0])
    u = u / np.linalg.norm(u)
    return u, np.cross(direction, u)


def loft(rings: Sequence[Array], closed: bool = False) -> tuple[Array, list[Face]]:
    """A skin over rings of equally many points each; `closed` joins the ends of every ring."""
    n = len(rings[0])
    last = n if closed else n - 1
    faces: list[Face] = [
        (j * n + i, j * n + (i + 1) % n, (j + 1) * n + (i + 1) % n, (j + 1) * n + i)
        for j in range(len(rings) - 1)
        for i in range(last)
    ]
    return np.concatenate(rings), faces


def superquadric(
    radii: Sequence[float],
    square: tuple[float, float] = (0.6, 0.6),
    n: int = 24,
    keep: Callable[[Array], bool] | None = None,
    taper: tuple[float, float] = (0.0, 0.0),
) -> tuple[Array, list[Face]]:
    """A rounded box about the origin, y up.

    `square` is the roundness from pole to pole and around (1 is an ellipsoid, 0 a box), `taper`
    widens x and z towards the top, `keep` gets the middle of each face in units of the radii.
    """
    u = np.linspace(-np.pi / 2, np.pi / 2, n)
    v = np.linspace(-np.pi, np.pi, 2 * n, endpoint=False)
    e1, e2 = square

    def power(w: Array, e: float) -> Array:
        return np.sign(w) * np.abs(w) ** e

    uu, vv = np.meshgrid(u, v, indexing="ij")
    unit = np.stack(
        [
            power(np.cos(uu), e1) * power(np.sin(vv), e2),
            power(np.sin(uu), e1),
            power(np.cos(uu), e1) * power(np.cos(vv), e2),
        ],
        -1,
    )
    unit[..., 0] *= 1 + taper[0] * unit[..., 1]
    unit[..., 2] *= 1 + taper[1] * unit[..., 1]
    flat = unit.reshape(-1, 3)
    k = 2 * n
    faces: list[Face] = [
        (i * k + j, i * k + (j + 1) % k, (i + 1) * k + (j + 1) % k, (i + 1) * k + j)
        for i in range(n - 1)
        for j in range(k)
    ]
    if keep is not None:
        faces = [f for f in faces if keep(flat[list(f)].mean(0))]
    points, faces = compact(flat, faces)
    return points * np.asarray(radii, float), faces


def compact(points: Array, faces: Sequence[Sequence[int]]) -> tuple[Array, list[Face]]:
    """Only the vertices that the faces use, and the faces renumbered."""
    used = sorted({i for f in faces for i in f})
    new = {i: j for j, i in enumerate(used)}
    return points[used], [tuple(new[i] for i in f) for f in faces]


def normals(points: Array, faces: Sequence[Sequence[int]]) -> Array:
    """Unit normal of each vertex."""
    out = np.zeros_like(points)
    by_size: dict[int, list[Sequence[int]]] = {}
    for f in faces:
        by_size.setdefault(len(f), []).append(f)
    for group in by_size.values():
        q = np.asarray(group)
        c = np.zeros((len(q), 3))
        for k in range(1, q.shape[1] - 1):
            c += np.cross(points[q[:, k]] - points[q[:, 0]], points[q[:, k + 1]] - points[q[:, 0]])
        for k in range(q.shape[1]):
            np.add.at(out, q[:, k], c)
    return out / (np.linalg.norm(out, axis=1, keepdims=True) + 1e-9)


def smooth(
    points: Array, faces: Sequence[Sequence[int]], rounds: int = 5, weight: float = 0.5
) -> Array:
    """Points drawn towards the mean of their neighbours, `rounds` times."""
    if not faces:
        return points
    a, b = _edges(faces)
    n = len(points)
    beside = sparse.csr_matrix((np.ones(len(a)), (a, b)), shape=(n, n))
    count = np.maximum(np.asarray(beside.sum(1)), 1)
    alone = np.asarray(beside.sum(1)) == 0
    out = points.copy()
    for _ in range(rounds):
        mean = np.where(alone, out, (beside @ out) / count)
        out = out + weight * (mean - out)
    return out


def _edges(faces: Sequence[Sequence[int]]) -> tuple[Array, Array]:
    """Both directions of every edge, each once."""
    corner = np.array([i for f in faces for i in f])
    count = np.array([len(f) for f in faces])
    begin = np.repeat(np.cumsum(count) - count, count)
    place = np.arange(len(corner)) - begin
    after = corner[begin + (place + 1) % np.repeat(count, count)]
    both = np.concatenate([np.stack([corner, after], 1), np.stack([after, corner], 1)])
    both = np.unique(both, axis=0)
    return both[:, 0], both[:, 1]


class Subdivision:
    """Catmull-Clark subdivision of a sheet of polygons, worked out once for all its shapes.

    `faces` are the new faces; `matrix` (new vertices by old ones, sparse) carries positions and
    anything else that there is a value of at each vertex. Open edges stay smooth curves.
    """

    def __init__(self, faces: Sequence[Sequence[int]], count: int, rounds: int = 1) -> None:
        """`count` is the number of vertices that `faces` speak of."""
        self.matrix: Any = sparse.identity(count, format="csr")
        self.faces: list[Face] = [tuple(f) for f in faces]
        for _ in range(rounds):
            step, self.faces = _refined(self.faces, self.matrix.shape[0])
            self.matrix = (step @ self.matrix).tocsr()

    def __call__(self, values: Array) -> Array:
        """Values at the new vertices."""
        return self.matrix @ np.asarray(values, float)


def _refined(faces: Sequence[Face], n: int) -> tuple[Any, list[Face]]:
    """One round: the matrix from old to new vertices (old ones, edges, faces), and the faces."""
    corner = np.array([i for f in faces for i in f])
    count = np.array([len(f) for f in faces])
    owner = np.repeat(np.arange(len(faces)), count)
    begin = np.repeat(np.cumsum(count) - count, count)
    place = np.arange(len(corner)) - begin
    after = corner[begin + (place + 1) % count[owner]]
    pairs = np.stack([np.minimum(corner, after), np.maximum(corner, after)], 1)
    ends, number = np.unique(pairs, axis=0, return_inverse=True)
    number = number.ravel()
    first = n + len(ends)
    before = number[begin + (place - 1) % count[owner]]
    out: list[Face] = list(
        zip(
            corner.tolist(),
            (n + number).tolist(),
            (first + owner).tolist(),
            (n + before).tolist(),
            strict=True,
        )
    )
    centre = _sparse(owner, corner, 1 / count[owner], len(faces), n)
    low, high = np.full(len(ends), len(faces)), np.full(len(ends), -1)
    np.minimum.at(low, number, owner)
    np.maximum.at(high, number, owner)
    two, sides = low != high, np.stack([low, high], 1)
    rows = np.arange(len(ends))
    middle = _sparse(np.r_[rows, rows], ends.T.ravel(), np.full(2 * len(ends), 0.5), len(ends), n)
    beside = _sparse(
        np.r_[rows, rows], sides.T.ravel(), np.full(2 * len(ends), 0.5), len(ends), len(faces)
    )
    edge = sparse.diags(np.where(two, 0.5, 1.0)) @ middle
    edge = edge + sparse.diags(np.where(two, 0.5, 0.0)) @ beside @ centre
    return sparse.vstack([_kept(owner, corner, centre, ends, two, middle), edge, centre]), out


def _kept(owner: Array, corner: Array, centre: Any, ends: Array, two: Array, middle: Any) -> Any:
    """The rows for the old vertices."""
    n = centre.shape[1]
    ones = np.ones(len(corner))
    at_face = _sparse(corner, owner, ones, n, centre.shape[0])
    rows = np.arange(len(ends))
    at_edge = _sparse(ends.T.ravel(), np.r_[rows, rows], np.ones(2 * len(ends)), n, len(ends))
    border = at_edge @ sparse.diags((~two).astype(float))
    k = np.maximum(np.asarray(at_face.sum(1)).ravel(), 1)
    m = np.maximum(np.asarray(at_edge.sum(1)).ravel(), 1)
    open_edges = np.asarray(border.sum(1)).ravel()
    inner = (
        sparse.diags(1 / k**2) @ at_face @ centre
        + sparse.diags(2 / (k * m)) @ at_edge @ middle
        + sparse.diags((k - 3) / k)
    )
    rim = 0.25 * border @ middle + 0.5 * sparse.identity(n)
    is_rim, is_corner = open_edges == 2, open_edges > 2
    inside = (open_edges == 0) & (np.asarray(at_face.sum(1)).ravel() > 0)
    still = is_corner | ~(inside | is_rim)
    return (
        sparse.diags(inside.astype(float)) @ inner
        + sparse.diags(is_rim.astype(float)) @ rim
        + sparse.diags(still.astype(float))
    )


def _sparse(rows: Array, columns: Array, values: Array, height: int, width: int) -> Any:
    return sparse.csr_matrix((values, (rows, columns)), shape=(height, width))


class Shape:
    """Many simple solids in one mesh: one object to render instead of hundreds."""

    def __init__(self) -> None:
        self._points: list[Array] = []
        self.faces: list[Face] = []
        self._count = 0

    def __bool__(self) -> bool:
        return bool(self.faces)

    @property
    def points(self) -> Array:
        """All vertices so far, shape (n, 3)."""
        return np.concatenate(self._points) if self._points else np.zeros((0, 3))

    def add(self, points: Array, faces: Sequence[Sequence[int]]) -> Shape:
        """Any mesh."""
        self._points.append(np.asarray(points, float))
        self.faces += [tuple(i + self._count for i in f) for f in faces]
        self._count += len(points)
        return self

    def box(
        self,
        centre: Sequence[float],
        size: Sequence[float],
        turn: Array | None = None,
        taper: tuple[float, float] = (1.0, 1.0),
    ) -> Shape:
        """A box; `taper` scales x and y of its upper (+z) side, `turn` is a 3×3 rotation."""
        x, y, z = (s / 2 for s in size)
        tx, ty = taper
        v = np.array(
            [
                (-x, -y, -z),
                (x, -y, -z),
                (x, y, -z),
                (-x, y, -z),
                (-x * tx, -y * ty, z),
                (x * tx, -y * ty, z),
                (x * tx, y * ty, z),
                (-x * tx, y * ty, z),
            ]
        )
        if turn is not None:
            v = v @ np.asarray(turn).T
        return self.add(v + np.asarray(centre, float), CUBE_FACES)

    def prism(self, outline: Array, low: float, high: float, axis: str = "z") -> Shape:
        """A flat outline (n, 2), counterclockwise, drawn out along `axis` from `low` to `high`."""
        p = np.asarray(outline, float)
        k = len(p)
        v = np.concatenate([np.c_[p, np.full(k, low)], np.c_[p, np.full(k, high)]])
        if axis == "y":
            v = v[:, [0, 2, 1]]
        if axis == "x":
            v = v[:, [2, 0, 1]]
        sides: list[Face] = [(i, (i + 1) % k, (i + 1) % k + k, i + k) for i in range(k)]
        return self.add(v, [tuple(range(k))[::-1], tuple(range(k, 2 * k)), *sides])

    def cylinder(
        self,
        a: Sequence[float],
        b: Sequence[float],
        radius: float,
        end_radius: float | None = None,
        n: int = 16,
        caps: bool = True,
    ) -> Shape:
        """From `a` to `b`, a cone if the two radii differ."""
        start, end = np.asarray(a, float), np.asarray(b, float)
        u, w = across((end - start) / np.linalg.norm(end - start))
        t = np.linspace(0, 2 * np.pi, n, endpoint=False)
        ring = np.cos(t)[:, None] * u + np.sin(t)[:, None] * w
        last = radius if end_radius is None else end_radius
        points, faces = loft([start + ring * radius, end + ring * last], closed=True)
        if caps:
            faces = [*faces, tuple(range(n))[::-1], tuple(range(n, 2 * n))]
        return self.add(points, faces)

    def tube(self, path: Array, radius: float | Array, n: int = 8, flat: float = 1.0) -> Shape:
        """Along a path (k, 3), with one radius or k of them; `flat` squeezes it one way."""
        p = np.asarray(path, float)
        radii = np.broadcast_to(np.asarray(radius, float), (len(p),))
        along = np.gradient(p, axis=0)
        along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-9
        u, _ = across(along[0])
        t = np.linspace(0, 2 * np.pi, n, endpoint=False)
        rings = []
        for point, r, d in zip(p, radii, along, strict=True):
            u = u - d * (u @ d)
            u = u / (np.linalg.norm(u) + 1e-9)
            w = np.cross(d, u)
            rings.append(point + r * (np.cos(t)[:, None] * u + flat * np.sin(t)[:, None] * w))
        points, faces = loft(rings, closed=True)
        k = len(p)
        return self.add(points, [*faces, tuple(range(n))[::-1], tuple(range((k - 1) * n, k * n))])

    def sphere(
        self,
        centre: Sequence[float],
        radius: float,
        n: int = 16,
        scale: Sequence[float] = (1.0, 1.0, 1.0),
    ) -> Shape:
        """A sphere or, with `scale`, an ellipsoid."""
        rings = []
        t = 2 * np.pi * np.arange(n) / n
        for j in range(n // 2 + 1):
            s, c = np.sin(np.pi * j / (n // 2)), np.cos(np.pi * j / (n // 2))
            rings.append(np.c_[s * np.cos(t), s * np.sin(t), np.full(n, c)])
        points, faces = loft(rings, closed=True)
        flipped = [f[::-1] for f in faces]
        return self.add(
            points * radius * np.asarray(scale, float) + np.asarray(centre, float), flipped
        )

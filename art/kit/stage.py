"""Building a set quickly: shapes are collected by material and become one mesh a material.

    stage = Stage({"steel": Paint("#6d7472", metal=0.5)})
    with stage.at((2, 3, 0), turn=30):
        stage["steel"].box((0, 0, 0.5), (1, 1, 1))
    stage.build()

Every shape is moved by the `at` blocks around it. All randomness is the caller's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from mathutils import Euler, Matrix

from art.kit.arrays import Array
from art.kit.scene import Paint, Palette, Point, add_mesh

BOX_FACES = ((0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7))


def rotation(turn: float = 0, tilt: float = 0, roll: float = 0) -> Array:
    """3 x 3: ``tilt`` about x, then ``roll`` about y, then ``turn`` about z, in degrees."""
    return np.array(Euler(np.radians((tilt, roll, turn)).tolist()).to_matrix(), np.float32)


class Solids:
    """Shapes of one material. Points are metres in the stage's current frame."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.points: list[Array] = []
        self.faces: list[Sequence[int]] = []
        self.count = 0

    def add(self, points: Array | Sequence[Point], faces: Sequence[Sequence[int]]) -> None:
        """A mesh of points (n x 3) and faces (tuples of point numbers)."""
        moved = self.stage.move(np.asarray(points, np.float32))
        self.points.append(moved)
        self.faces += [tuple(at + self.count for at in face) for face in faces]
        self.count += len(moved)

    def box(
        self,
        centre: Point,
        size: Point,
        turn: float = 0,
        tilt: float = 0,
        roll: float = 0,
        taper: tuple[float, float] = (1, 1),
    ) -> None:
        """A box round ``centre``; ``taper`` scales its top in x and y."""
        x, y, z = (value / 2 for value in size)
        top_x, top_y = x * taper[0], y * taper[1]
        corners = np.array(
            [
                (-x, -y, -z),
                (x, -y, -z),
                (x, y, -z),
                (-x, y, -z),
                (-top_x, -top_y, z),
                (top_x, -top_y, z),
                (top_x, top_y, z),
                (-top_x, top_y, z),
            ],
            np.float32,
        )
        if turn or tilt or roll:
            corners = corners @ rotation(turn, tilt, roll).T
        self.add(corners + np.asarray(centre, np.float32), BOX_FACES)

    def prism(self, outline: Sequence[Sequence[float]], low: float, high: float, axis: str) -> None:
        """A flat ``outline`` pushed along ``axis`` from ``low`` to ``high``.

        The outline's two numbers are (x, y) for axis z, (x, z) for y and (y, z) for x.
        """
        flat = np.asarray(outline, np.float32)
        k = len(flat)
        ends = [np.c_[flat, np.full(k, end, np.float32)] for end in (low, high)]
        points = np.concatenate(ends)
        order = {"z": [0, 1, 2], "y": [0, 2, 1], "x": [2, 0, 1]}[axis]
        sides = [(at, (at + 1) % k, (at + 1) % k + k, at + k) for at in range(k)]
        caps = [tuple(range(k))[::-1], tuple(range(k, 2 * k))]
        self.add(points[:, order], [*caps, *sides])

    def rod(
        self, start: Point, end: Point, radius: float, tip: float = -1, sides: int = 10
    ) -> None:
        """A straight cylinder or cone (``tip``: the radius at the end)."""
        radii = [radius, radius if tip < 0 else tip]
        self.tube([start, end], radii, sides)

    def tube(self, path: Sequence[Point], radius: float | Sequence[float], sides: int = 8) -> None:
        """A bent pipe along ``path``; ``radius`` is one number or one for each point."""
        line = np.asarray(path, np.float64)
        radii = np.broadcast_to(np.asarray(radius, np.float64), (len(line),))
        way = np.gradient(line, axis=0)
        way /= np.linalg.norm(way, axis=1)[:, None] + 1e-9
        side = np.cross(way[0], [0, 0, 1] if abs(way[0][2]) < 0.9 else [1, 0, 0])
        side /= np.linalg.norm(side)
        angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)
        rings = []
        for point, reach, along in zip(line, radii, way, strict=True):
            side = side - along * (side @ along)
            side /= np.linalg.norm(side) + 1e-9
            other = np.cross(along, side)
            rings.append(
                point + reach * (np.cos(angle)[:, None] * side + np.sin(angle)[:, None] * other)
            )
        self.rings(rings)

    def loft(self, sections: Sequence[Sequence[float]], sides: int = 12) -> None:
        """Upright sections (x, y, z, half width in x, half depth in y), skinned and closed."""
        angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)
        rings = []
        for x, y, z, wide, deep in sections:
            ring = [x + wide * np.cos(angle), y + deep * np.sin(angle), np.full(sides, z)]
            rings.append(np.stack(ring, -1))
        self.rings(rings)

    def rings(self, rings: Sequence[Array], closed: bool = True) -> None:
        """Rings of equally many points, joined one to the next; ``closed`` puts lids on."""
        k, n = len(rings), len(rings[0])
        faces: list[Sequence[int]] = [
            (j * n + i, j * n + (i + 1) % n, (j + 1) * n + (i + 1) % n, (j + 1) * n + i)
            for j in range(k - 1)
            for i in range(n)
        ]
        if closed:
            faces += [tuple(range(n))[::-1], tuple(range((k - 1) * n, k * n))]
        self.add(np.concatenate(rings), faces)

    def ball(
        self, centre: Point, radius: float, sides: int = 12, stretch: Point = (1, 1, 1)
    ) -> None:
        """A sphere, or with ``stretch`` an ellipsoid."""
        down = np.linspace(0.02, np.pi - 0.02, max(4, sides // 2 + 1))
        sections = [
            (
                centre[0],
                centre[1],
                centre[2] + radius * stretch[2] * np.cos(angle),
                radius * stretch[0] * np.sin(angle),
                radius * stretch[1] * np.sin(angle),
            )
            for angle in down[::-1]
        ]
        self.loft(sections, sides)

    def rock(self, centre: Point, size: Point, rng: np.random.Generator, sides: int = 7) -> None:
        """A rough lump."""
        before = len(self.points)
        self.ball(centre, 1, sides, size)
        lump = self.points[before]
        reach = np.asarray(size, np.float32) * 0.2
        lump += rng.normal(0, 1, lump.shape).astype(np.float32) * reach

    def sheet(self, points: Array) -> None:
        """A surface through a grid of points (rows x columns x 3)."""
        rows, columns = points.shape[:2]
        faces = [
            (r * columns + c, r * columns + c + 1, (r + 1) * columns + c + 1, (r + 1) * columns + c)
            for r in range(rows - 1)
            for c in range(columns - 1)
        ]
        self.add(points.reshape(-1, 3), faces)


class Stage:
    """A palette, the shapes built in it, and the frame that new shapes are placed in."""

    def __init__(self, paints: dict[str, Paint]) -> None:
        self.palette = Palette(dict(paints))
        self.solids: dict[str, Solids] = {}
        self.frames: list[Matrix] = [Matrix.Identity(4)]
        self.marks: dict[str, Point] = {}

    def __getitem__(self, paint: str) -> Solids:
        """The shapes of one material. KeyError for a name without paint."""
        if paint not in self.palette.paints:
            raise KeyError(f"no paint {paint!r}; there are {', '.join(self.palette.paints)}")
        return self.solids.setdefault(paint, Solids(self))

    def add_paint(self, name: str, paint: Paint) -> str:
        """Declare a material unless there is one of that name; its name."""
        self.palette.paints.setdefault(name, paint)
        return name

    @contextmanager
    def at(
        self,
        place: Point = (0, 0, 0),
        turn: float = 0,
        tilt: float = 0,
        roll: float = 0,
        scale: float = 1,
    ) -> Iterator[None]:
        """Place what is built inside: scaled, then rotated (degrees), then moved."""
        turned = Euler(np.radians((tilt, roll, turn)).tolist()).to_matrix().to_4x4()
        frame = Matrix.Translation(tuple(place)) @ turned @ Matrix.Scale(scale, 4)
        self.frames.append(self.frames[-1] @ frame)
        yield
        self.frames.pop()

    def move(self, points: Array) -> Array:
        """Points (n x 3) of the current frame in the world."""
        frame = np.array(self.frames[-1], np.float32)
        return (points @ frame[:3, :3].T + frame[:3, 3]).astype(np.float32)

    def picture(
        self,
        name: str,
        image: Path,
        centre: Point,
        size: tuple[float, float],
        turn: float = 0,
        tilt: float = 0,
        glow: float = 0,
        curve: float = 0,
    ) -> None:
        """A flat picture ``size`` (wide, high) that faces -y before it is turned.

        ``glow`` makes it a lit screen; ``curve`` bulges it like an old tube (metres).
        """
        paint = Paint(image=image, rough=0.5, glow=glow, specular=0.1)
        material = self.palette.material(self.add_paint(name, paint))
        across = np.linspace(-0.5, 0.5, 7 if curve else 2)
        grid_u, grid_v = np.meshgrid(across, across)
        depth = -curve * (1 - (grid_u * 2) ** 2) * (1 - (grid_v * 2) ** 2)
        local = np.stack([grid_u * size[0], depth, grid_v * size[1]], -1).reshape(-1, 3)
        placed = local @ rotation(turn, tilt).T + np.asarray(centre, np.float32)
        n = len(across)
        faces = [
            (r * n + c, r * n + c + 1, (r + 1) * n + c + 1, (r + 1) * n + c)
            for r in range(n - 1)
            for c in range(n - 1)
        ]
        uvs = [
            (float(grid_u.flat[at]) + 0.5, float(grid_v.flat[at]) + 0.5)
            for face in faces
            for at in face
        ]
        moved = self.move(placed.astype(np.float32))
        add_mesh(name, moved.tolist(), faces, material, smooth_angle=30 if curve else 0, uvs=uvs)

    def mark(self, name: str, point: Point) -> None:
        """Remember a point of the current frame, to paint something there later."""
        moved = self.move(np.array([point], np.float32))[0]
        self.marks[name] = [float(value) for value in moved]

    def build(self) -> None:
        """Make the meshes of everything collected so far."""
        for paint, solids in self.solids.items():
            if solids.points:
                points = np.concatenate(solids.points).tolist()
                add_mesh(paint, points, solids.faces, self.palette.material(paint))
        self.solids.clear()

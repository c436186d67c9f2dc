"""A posed body in Blender, and what everything else hangs on it.

Costumes, hair and props are written in MakeHuman's coordinates (decimetres, x to the person's left,
y up, z to the front) of a body whose eyes are at `EYE_HEIGHT`. Blender sees them turned, scaled to
the person's height and under two empties: `root` (the whole figure) and `head` (what the head
carries, in the coordinates of the resting head), so that an expression only moves the latter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import bpy
import numpy as np
from mathutils import Matrix, Vector
from mathutils.bvhtree import BVHTree

from art.kit.arrays import Array, light_of
from art.kit.makehuman import Skeleton, base, deformed, joint
from art.kit.mesh import Face, Shape, normals, smooth
from art.kit.scene import Paint, Palette, link
from art.people.spec import EYE_HEIGHT, Body, Expression, Pose

TO_BLENDER = np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]])
UNIT = 0.1
"""Metres in a decimetre."""


def to_blender(points: Array) -> Array:
    """Blender's coordinates (metres, z up, front at -y) of points in MakeHuman's."""
    return np.asarray(points, float) @ TO_BLENDER.T * UNIT


class Surface:
    """A mesh that rays can hit: a garment or the skin, to lay other things on."""

    def __init__(self, points: Array, faces: Sequence[Sequence[int]]) -> None:
        self.points, self.faces = points, faces
        self._tree = BVHTree.FromPolygons([tuple(p) for p in points], [tuple(f) for f in faces])

    def hit(self, start: Array, way: Array) -> Array | None:
        """The first point that a ray hits, or None."""
        found = self._tree.ray_cast(Vector(start), Vector(way))[0]
        return None if found is None else np.array(found)

    def front(self, x: float, y: float, off: float = 0.0, far: float = 8.0) -> Array | None:
        """The surface at (x, y) seen from the front, `off` above it."""
        found = self.hit(np.array([x, y, far]), np.array([0.0, 0, -1]))
        return None if found is None else found + np.array([0, 0, off])

    def around(self, centre: Array, way: Array, off: float = 0.0) -> Array | None:
        """The outermost surface from `centre` in direction `way`, `off` above it."""
        w = np.asarray(way, float) / np.linalg.norm(way)
        found = self.hit(np.asarray(centre) + w * 8, -w)
        return None if found is None else found + w * off


class Figure:
    """One person in one pose, with the face of one expression at a time."""

    def __init__(self, body: Body, pose: Pose) -> None:
        self.body, self.pose = body, pose
        self.palette = Palette()
        rest = deformed(body.macro, body.details)
        self.scale = EYE_HEIGHT / joint(rest, "joint-l-eye")[1]
        self.rest = rest * self.scale
        self.points = self.rest
        eye = joint(self.rest, "joint-l-eye")
        self.eye = eye
        """The left eye's middle on the resting body."""
        top = self.rest[base().members("body")][:, 1].max()
        foot = self.rest[base().members("body")][:, 1].min()
        self.size = body.height / ((top - foot) * UNIT)
        self.root = link(bpy.data.objects.new("root", None))
        self.head = link(bpy.data.objects.new("head", None))
        self.head.parent = self.root
        self.root.scale = (self.size,) * 3
        self.root.rotation_euler = (0, 0, np.radians(pose.yaw))
        self.root.location = (0, 0, -foot * UNIT * self.size - pose.drop)
        self.skeleton = self._skeleton(Expression())
        self.posed = self.skeleton.skin(self.rest)
        """The whole body in the pose, with the face at rest."""
        self.pose_head(Expression())

    def _skeleton(self, expression: Expression) -> Skeleton:
        pose = self.pose
        aims, hands, curls = {}, {}, {}
        for side, arm, sign in (("L", pose.left, 1), ("R", pose.right, -1)):
            flip = np.array([sign, 1, 1])
            aims[f"upperarm01.{side}"] = tuple(np.array(arm.upper) * flip)
            aims[f"lowerarm01.{side}"] = tuple(np.array(arm.lower) * flip)
            hands[side] = (tuple(np.array(arm.hand) * flip), tuple(np.array(arm.palm) * flip))
            curls[side] = tuple(arm.curl)
        x, y, z = (1.0, 0, 0), (0, 1.0, 0), (0, 0, 1.0)
        third = 1 / 3
        turns: dict[str, list[tuple[Sequence[float], float]]] = {
            "spine04": [(x, pose.lean * third), (z, -pose.sway * third)],
            "spine02": [(x, pose.lean * third), (z, -pose.sway * third), (y, pose.twist / 2)],
            "spine01": [(x, pose.lean * third), (z, -pose.sway * third), (y, pose.twist / 2)],
            "clavicle.L": [(z, pose.shoulders)],
            "clavicle.R": [(z, -pose.shoulders)],
            "neck01": [
                (x, pose.neck - pose.lean * 0.6 + expression.nod * 0.35),
                (y, (pose.head_turn + expression.turn) * 0.4),
                (z, -(pose.head_tilt + expression.tilt) * 0.4 + pose.sway * 0.6),
            ],
            "head": [
                (x, pose.chin + expression.nod * 0.65),
                (y, (pose.head_turn + expression.turn) * 0.6),
                (z, -(pose.head_tilt + expression.tilt) * 0.6),
            ],
        }
        return Skeleton(self.rest, aims, turns, hands, curls)

    def pose_head(self, expression: Expression) -> Skeleton:
        """Move what the head carries to where an expression holds it; the skeleton of it."""
        skeleton = self._skeleton(expression)
        turn = TO_BLENDER @ skeleton.turn["head"] @ TO_BLENDER.T
        rest, at = skeleton.rest["head"], skeleton.at["head"]
        move = to_blender(at[None])[0] - turn @ to_blender(rest[None])[0]
        matrix = Matrix(turn.tolist()).to_4x4()
        matrix.translation = Vector(move)
        self.head.matrix_local = matrix
        self.skeleton = skeleton
        return skeleton

    def paint(self, name: str, paint: Paint) -> str:
        """Declare a material of this figure; its name."""
        self.palette.paints.setdefault(name, paint)
        return name

    def add(
        self,
        paint: str,
        points: Array,
        faces: Sequence[Sequence[int]],
        on_head: bool = False,
        rounds: int = 0,
        thick: float = 0.0,
        bevel: float = 0.0,
        flat: bool = False,
    ) -> bpy.types.Object:
        """A mesh of the figure in one material.

        `rounds` subdivides it (when rendered), `thick` gives a sheet thickness outwards and `bevel`
        rounds its edges (decimetres); `on_head` takes points of the resting head.
        """
        mesh = bpy.data.meshes.new(paint)
        mesh.from_pydata(to_blender(points).tolist(), [], [tuple(f) for f in faces])
        mesh.update()
        if not flat:
            mesh.shade_smooth()
            if bevel:
                mesh.set_sharp_from_angle(angle=0.7)
        thing = link(bpy.data.objects.new(paint, mesh))
        thing.parent = self.head if on_head else self.root
        mesh.materials.append(self.palette.material(paint))
        if thick:
            solid = thing.modifiers.new("thick", "SOLIDIFY")
            solid.thickness, solid.offset = thick * UNIT, 1
        if bevel:
            edge = thing.modifiers.new("bevel", "BEVEL")
            edge.width, edge.segments, edge.limit_method = bevel * UNIT, 2, "ANGLE"
        if rounds:
            finer = thing.modifiers.new("finer", "SUBSURF")
            finer.levels = finer.render_levels = rounds
        return thing

    def shade(self, thing: bpy.types.Object, tone: Array) -> None:
        """Give a mesh a linear RGB for each vertex. All meshes of that material must have one."""
        mesh = thing.data
        layer = mesh.color_attributes.new("tone", "FLOAT_COLOR", "POINT")
        rgba = np.c_[np.clip(tone, 0, 1), np.ones(len(tone))].astype(np.float32)
        layer.data.foreach_set("color", rgba.ravel())
        material = mesh.materials[0]
        nodes, links = material.node_tree.nodes, material.node_tree.links
        if "Tone" not in nodes:
            source = nodes.new("ShaderNodeVertexColor")
            source.name, source.layer_name = "Tone", "tone"
            links.new(source.outputs[0], nodes["Principled BSDF"].inputs["Base Color"])

    def add_shaded(
        self,
        paint: str,
        points: Array,
        faces: Sequence[Sequence[int]],
        factor: Array,
        thick: float = 0.0,
        on_head: bool = False,
    ) -> bpy.types.Object:
        """A mesh in a variant of a material whose colour is multiplied at each vertex."""
        base_paint = self.palette.paints[paint]
        name = self.paint(f"{paint}, shaded", base_paint)
        thing = self.add(name, points, faces, on_head=on_head, thick=thick)
        colour = np.asarray(light_of(base_paint.colour), float)
        self.shade(thing, colour * factor[:, None])
        return thing

    def add_shape(
        self,
        paint: str,
        shape: Shape,
        on_head: bool = False,
        rounds: int = 0,
        bevel: float = 0.0,
        flat: bool = False,
    ) -> None:
        """What a `Shape` has collected, if anything."""
        if shape:
            self.add(paint, shape.points, shape.faces, on_head, rounds, 0.0, bevel, flat)

    def sheet(
        self,
        groups: Sequence[str],
        keep: Callable[[Array], bool],
        off: Callable[[Array], Array] | float,
        rounds_smooth: int = 4,
    ) -> tuple[Array, Array, list[Face]]:
        """A layer over the posed body: its points, where they rest, and its faces.

        `keep` gets the middle of faces of the resting body, `off` (decimetres, or a function of the
        resting points) is how far it stands off.
        """
        index, faces = base().part(self.rest, groups, keep)
        rest, posed = self.rest[index], self.posed[index]
        reach = off(rest) if callable(off) else np.full(len(rest), off)
        out = posed + normals(posed, faces) * reach[:, None]
        return smooth(out, faces, rounds_smooth), rest, faces

    def joint(self, bone: str) -> Array:
        """Where a bone begins in the pose."""
        return self.skeleton.at[bone]

    def skull(self) -> Surface:
        """The resting head's skin, to lay hair on."""
        if not hasattr(self, "_skull"):
            index, faces = base().part(self.rest, ("body",), lambda c: bool(c[1] > 5.4))
            self._skull = Surface(self.rest[index], faces)
        return self._skull

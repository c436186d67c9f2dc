"""Faces: skin with painted colour, eyes, lashes and brows, rebuilt for each expression."""

from __future__ import annotations

from functools import cache

import bpy
import cv2
import numpy as np
from scipy.spatial import cKDTree

from art.kit.arrays import Array, light_of
from art.kit.makehuman import Skeleton, base, data, deformed
from art.kit.mesh import Shape, Subdivision, loft, turning
from art.kit.scene import Paint
from art.people.figure import Figure
from art.people.noise import noise3
from art.people.spec import Brows, Expression, Eyes, Skin

NECK = 4.55
"""Skin is built from here up (decimetres on the resting body): clothes cover the rest."""
ROUNDS = 2
LASHES = ("helper-{}-eyelashes-1", "helper-{}-eyelashes-2")


@cache
def skin_mask(name: str) -> Array:
    """A texture of the skin (grey, 0..1) at each vertex of the base mesh."""
    picture = cv2.imread(str(data() / "mpfb2/textures" / name), cv2.IMREAD_GRAYSCALE)
    height, width = picture.shape
    mesh = base()
    flat = [
        (i, k)
        for f, t, g in zip(mesh.faces, mesh.face_uv, mesh.groups, strict=True)
        if g == "body"
        for i, k in zip(f, t, strict=True)
    ]
    vertex, corner = np.array(flat).T
    u, v = mesh.uv[corner].T
    row = np.minimum(height - 1, ((1 - v) * height).astype(int))
    column = np.minimum(width - 1, (u * width).astype(int))
    value = np.zeros(len(mesh.points))
    value[vertex] = picture[row, column] / 255
    return value


class Face:
    """The skin and features of a figure. `show` builds them for an expression."""

    def __init__(
        self,
        figure: Figure,
        skin: Skin,
        eyes: Eyes,
        brows: Brows,
        hands: tuple[str, ...] = ("L", "R"),
        low: float = NECK,
        arms: bool = False,
    ) -> None:
        self.figure, self.skin, self.eyes, self.brows = figure, skin, eyes, brows
        self._made: list[bpy.types.Object] = []
        self._declare()
        rest = figure.rest
        self._index, faces = base().part(
            rest, ("body",), lambda c: bool(c[1] > low and (abs(c[0]) < 0.95 or c[1] > 5.6))
        )
        self._fine = Subdivision(faces, len(self._index), ROUNDS)
        self._rest = self._fine(rest[self._index])
        self._head_only = cKDTree(rest[self._index])
        self._masks = {
            name: self._fine(self._texture(f"mpfb_{name}.jpg"))
            for name in ("lips", "eyelids", "ears")
        }
        for side in hands:
            self._limb(side, arms)

    def _declare(self) -> None:
        f = self.figure
        f.paint("skin", Paint(self.skin.colour, rough=0.62, specular=0.22))
        f.paint("eye white", Paint(self.eyes.white, rough=0.5))
        f.paint("iris", Paint(self.eyes.iris, rough=0.3, glow=self.eyes.glow))
        f.paint("limbus", Paint("#1C2226", rough=0.4))
        f.paint("pupil", Paint("#08080A", rough=0.2))
        f.paint("glint", Paint("#FFFFFF", glow=0.9))
        f.paint("lash", Paint(self.eyes.lash_colour, specular=0.0))
        f.paint("brow", Paint(self.brows.colour, rough=0.9, specular=0.0))
        f.paint("mouth", Paint("#2A1010", rough=0.9, specular=0.0))
        f.paint("teeth", Paint("#D9CFBE", rough=0.5))

    def _texture(self, name: str) -> Array:
        """A mask of the body's skin at each vertex of the head."""
        return skin_mask(name)[self._index]

    # -- building -------------------------------------------------------------------------------

    def show(self, expression: Expression) -> None:
        """Replace the face by that of an expression, and move the head."""
        for thing in self._made:
            mesh = thing.data
            bpy.data.objects.remove(thing)
            bpy.data.meshes.remove(mesh)
        self._made = []
        figure = self.figure
        skeleton = figure.pose_head(expression)
        rest = deformed(figure.body.macro, figure.body.details, expression.shapes) * figure.scale
        posed = skeleton.skin(rest)
        self._build_skin(posed, expression)
        gaze = expression.gaze or figure.pose.gaze
        self._build_eyes(posed, skeleton, np.asarray(gaze, float))
        self._build_mouth(posed)
        self._build_brows(rest, skeleton, expression)

    def _note(self, thing: bpy.types.Object) -> bpy.types.Object:
        self._made.append(thing)
        return thing

    def _build_skin(self, posed: Array, expression: Expression) -> None:
        points = self._fine(posed[self._index])
        thing = self._note(self.figure.add("skin", points, self._fine.faces))
        self.figure.shade(thing, self._colours(expression))

    def _limb(self, side: str, arm: bool) -> None:
        """A hand, or with `arm` everything from the shoulder down."""
        figure = self.figure
        wrist = figure.skeleton.rest[f"wrist.{side}"]
        elbow = figure.skeleton.rest[f"lowerarm01.{side}"]
        start = elbow if arm else wrist * 0.82 + elbow * 0.18
        along = wrist - elbow
        sign = 1 if side == "L" else -1

        def keep(c: Array) -> bool:
            return bool(c[0] * sign > 1.4 and (c - start) @ along > (-3.0 if arm else 0))

        index, faces = base().part(figure.rest, ("body",), keep)
        fine = Subdivision(faces, len(index), 2)
        rest = fine(figure.rest[index])
        thing = figure.add("skin", fine(figure.posed[index]), fine.faces)
        tone = np.tile(light_of(self.skin.colour), (len(rest), 1)).astype(float)
        nails = noise3(rest * 2.2, 5)[:, None] * 0.06
        far = np.clip(((rest - wrist) @ along / np.linalg.norm(along) - 0.7) / 1.1, 0, 1)[:, None]
        tone = tone * (1 + nails) * (1 - 0.18 * far * self.skin.flush)
        tone = tone * growth_lines(rest, self.skin.growth)[:, None]
        figure.shade(thing, tone)

    def _colours(self, expression: Expression) -> Array:
        """Linear RGB of every vertex of the head."""
        skin, p, eye = self.skin, self._rest, self.figure.eye
        tone = np.tile(light_of(skin.colour), (len(p), 1)).astype(float)
        side = np.abs(p[:, 0])
        up, front = p[:, 1] - eye[1], p[:, 2] - eye[2]

        def spot(x: float, y: float, size: float, z: float = 0.0) -> Array:
            d = ((side - x) / size) ** 2 + ((up - y) / size) ** 2
            return np.exp(-d) * np.clip((front + 0.55 - z) / 0.3, 0, 1)

        blush = 0.60 * spot(0.40, -0.30, 0.19) + 0.75 * spot(0.0, -0.30, 0.14, 0.1)
        blush = blush + 0.6 * self._masks["ears"] + 0.25 * spot(0.0, -0.9, 0.16)
        tone = _mix(tone, light_of(skin.blush), np.clip(blush, 0, 1) * skin.flush)
        socket = spot(0.30, 0.02, 0.19) * 0.5
        tone = tone * (1 - (0.10 + 0.25 * skin.lid) * socket[:, None] * 0.6)
        if skin.stubble:
            jaw = np.clip((-up - 0.40 - 0.10 * np.clip((side - 0.2) / 0.2, 0, 1)) / 0.14, 0, 1)
            cheek = np.clip((-up - 0.25) / 0.3, 0, 1) * np.clip((side - 0.40) / 0.15, 0, 1)
            beard = np.maximum(jaw, cheek) * np.clip((front + 1.0) / 0.3, 0, 1)
            beard = beard * (1 - self._masks["lips"]) * np.clip((up + 1.5) / 0.3, 0, 1)
            grain = 0.85 + 0.25 * noise3(p * 9, 3)
            tone = _mix(
                tone, light_of(skin.stubble_colour), np.clip(beard * grain, 0, 1) * skin.stubble
            )
        tone = _mix(tone, light_of(skin.lip), np.clip(self._masks["lips"] * 1.1, 0, 1))
        lid = np.clip(self._masks["eyelids"], 0, 1) * skin.lid
        tone = tone * (1 - 0.38 * lid[:, None])
        crease = np.zeros(len(p))
        for line in _creases(skin.lines, expression):
            crease = np.maximum(crease, line.of(side, up) * np.clip((front + 0.5) / 0.2, 0, 1))
        tone = tone * (1 - 0.52 * crease[:, None])
        patches = noise3(p * 3.1, 11) * 0.5 + noise3(p * 7.3, 12) * 0.35
        tone = tone * (1 + skin.mottle * patches[:, None] * 0.5)
        return tone * growth_lines(p, skin.growth)[:, None]

    def _build_eyes(self, posed: Array, skeleton: Skeleton, gaze: Array) -> None:
        aim = skeleton.turn["head"] @ (gaze / np.linalg.norm(gaze))
        turn = turning(np.array([0.0, 0, 1]), aim)
        t = np.linspace(0, 2 * np.pi, 24, endpoint=False)
        cuts = (
            ("pupil", 0.0, 13),
            ("iris", 13, 28),
            ("limbus", 28, 31.5),
            ("eye white", 31.5, 130),
        )
        for side in "lr":
            eye = posed[base().members(f"helper-{side}-eye")]
            centre = (eye.max(0) + eye.min(0)) / 2
            radius = 0.5 * float(np.ptp(eye, axis=0).min())
            for paint, low, high in cuts:
                rings = []
                for a in np.radians(np.linspace(low, high, 10 if high > 50 else 3)):
                    ring = np.c_[
                        np.sin(a) * np.cos(t), np.sin(a) * np.sin(t), np.full(24, np.cos(a))
                    ]
                    rings.append(ring * radius @ turn.T + centre)
                points, faces = loft(rings, closed=True)
                self._note(self.figure.add(paint, points, [f[::-1] for f in faces]))
            glint = np.array([-0.26, 0.28, 0.92])
            spot = Shape().sphere(centre + radius * 1.01 * (turn @ glint), 0.02, 8)
            self._note(self.figure.add("glint", spot.points, spot.faces))
            for number, name in enumerate(LASHES):
                if self.eyes.lash > (0.0, 0.45)[number]:
                    index, faces = base().part(self.figure.rest, (name.format(side),))
                    self._note(self.figure.add("lash", self._lash(posed, index, centre), faces))

    def _lash(self, posed: Array, index: Array, centre: Array) -> Array:
        """Lashes shortened towards the lid: long ones are for a painted lady only."""
        points = posed[index]
        away = np.linalg.norm(points - centre, axis=1)
        reach = away.min() + (away - away.min()) * (0.25 + 0.6 * self.eyes.lash)
        return centre + (points - centre) * (reach / away)[:, None]

    def _build_mouth(self, posed: Array) -> None:
        for group in ("helper-upper-teeth", "helper-lower-teeth"):
            index, faces = base().part(self.figure.rest, (group,))
            self._note(self.figure.add("teeth", posed[index], faces))

    def _build_brows(self, rest: Array, skeleton: Skeleton, expression: Expression) -> None:
        brows, figure = self.brows, self.figure
        moved = rest[self._index] - figure.rest[self._index]
        for sign in (1, -1):
            eye = np.array([figure.eye[0] * sign, figure.eye[1], figure.eye[2]])
            upper: list[Array] = []
            lower: list[Array] = []
            for t in np.linspace(0, 1, 12):
                x = sign * (0.13 + t * brows.wide)
                y = eye[1] + 0.20 + brows.lift - 0.045 * t * t
                y += brows.arch * np.sin(np.pi * min(1.0, t * 1.25)) * 1.2
                slant = (brows.slant + expression.slant) * (t - 0.45)
                y += slant + expression.lift * (1 - 0.5 * t)
                half = brows.thick * (1 - 0.75 * t**1.6) * (0.55 + 0.45 * min(1, t * 6))
                for row, dy in ((upper, half), (lower, -half)):
                    found = figure.skull().front(x, y + dy, 0.02)
                    row.append(np.array([x, y + dy, eye[2] + 0.2]) if found is None else found)
            rings = [self._follow(np.array(row), moved, skeleton) for row in (lower, upper)]
            points, faces = loft(rings)
            if sign < 0:
                faces = [f[::-1] for f in faces]
            self._note(figure.add("brow", points, faces, rounds=1, thick=0.02))

    def _follow(self, points: Array, moved: Array, skeleton: Skeleton) -> Array:
        """Points on the resting head, carried along by the skin near them."""
        distance, near = self._head_only.query(points, k=6)
        weight = 1 / (distance + 0.02) ** 2
        weight = weight / weight.sum(1, keepdims=True)
        shift = (moved[near] * weight[..., None]).sum(1)
        return skeleton.carried("head", points + shift * 1.35)


def _mix(tone: Array, colour: Array, share: Array) -> Array:
    return tone + (np.asarray(colour, float) - tone) * share[:, None]


def growth_lines(points: Array, depth: float) -> Array:
    """What the colour is multiplied by: rings as in wood, drawn out up and down."""
    if not depth:
        return np.ones(len(points))
    grain = noise3(points * np.array([1.3, 0.45, 1.3]), 31) * 2.2 + points[:, 0] * 0.35
    line = np.clip(1 - np.abs(np.sin(grain * 5.5)) / 0.28, 0, 1)
    return 1 - depth * line * (0.7 + 0.3 * noise3(points * 4, 32))


class Crease:
    """A soft line through points (x from the middle, y above the eye), of one width."""

    def __init__(self, points: tuple[tuple[float, float], ...], width: float, depth: float) -> None:
        self.points, self.width, self.depth = points, width, depth

    def of(self, x: Array, y: Array) -> Array:
        """How deep it is at each vertex."""
        best = np.full(len(x), 9.0)
        for (ax, ay), (bx, by) in zip(self.points[:-1], self.points[1:], strict=True):
            dx, dy = bx - ax, by - ay
            t = np.clip(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0, 1)
            best = np.minimum(best, np.hypot(x - ax - t * dx, y - ay - t * dy))
        return self.depth * np.exp(-((best / self.width) ** 2))


def _creases(age: float, expression: Expression) -> list[Crease]:
    """Lines of a face: those of age, and those of the expression."""
    out: list[Crease] = []

    def add(depth: float, width: float, *points: tuple[float, float]) -> None:
        if depth > 0.03:
            out.append(Crease(points, width, min(depth, 1.0)))

    smile = max(expression.shapes.get("mouthSmile*", 0), expression.shapes.get("noseSneer*", 0))
    add(age * 0.8 + smile * 0.45, 0.026, (0.145, -0.29), (0.215, -0.43), (0.25, -0.60))
    add(age * 0.6, 0.022, (0.235, -0.68), (0.25, -0.79), (0.23, -0.87))
    add(age * 0.55, 0.020, (0.14, -0.10), (0.23, -0.155), (0.34, -0.13))
    squint = max(expression.shapes.get("eyeSquint*", 0), expression.shapes.get("cheekSquint*", 0))
    for dy in (0.07, 0.0, -0.07):
        add(age * 0.5 + squint * 0.25, 0.015, (0.44, dy * 0.5), (0.54, dy * 1.4))
    add(age * 0.35 + expression.frown, 0.022, (0.06, 0.12), (0.055, 0.31))
    for dy in (0.37, 0.47, 0.57):
        depth = age * 0.4 + expression.raise_lines
        add(depth, 0.018, (0.0, dy), (0.22, dy + 0.015), (0.38, dy - 0.03))
    return out

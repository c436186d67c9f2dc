"""The Cisri: Oru-Tesh, who owns the best radio in the system and carved it."""

from __future__ import annotations

import numpy as np

from art.kit.arrays import Array
from art.kit.makehuman import macro
from art.kit.mesh import Shape, loft, normals
from art.kit.scene import Paint
from art.people import expressions as e
from art.people.carried import clasped_chain
from art.people.cloth import Fit, cloth, garment, patch, ring, trousers
from art.people.figure import Figure
from art.people.hair import Line, Locks, Shell, dye, shell
from art.people.headgear import snow_visor
from art.people.noise import noise3, ridged
from art.people.person import Person
from art.people.spec import Arm, Body, Brows, Eyes, Pose, Skin

CREST: Line = ((0, 0.78), (30, 0.92), (60, 0.95), (90, 0.85), (130, 0.35), (180, -0.40))


def _mantle(
    figure: Figure, paint: str, rows: list[tuple[float, float, float]], seed: int, open_: float = 8
) -> None:
    """One layer of felt round the shoulders: rows of (height above the neck, half width, depth)."""
    neck = figure.joint("neck01")
    rings = [ring(neck + np.array([0, y, -0.05]), a, b, 72, open_, 360 - open_) for y, a, b in rows]
    rng = np.random.default_rng(seed)
    hem = rings[-1]
    hem[:, 1] += np.repeat(rng.uniform(-0.22, 0.18, 36), 2)
    points, faces = loft(rings)
    hang = ridged(points * np.array([1.5, 0.25, 1.5]), seed) * 0.17
    low = np.clip((neck[1] - 0.3 - points[:, 1]) / 1.2, 0, 1)
    felt = noise3(points * 2.4, seed + 1)
    points = points + normals(points, faces) * (hang * low + 0.04 * felt)[:, None]
    factor = np.clip(1 + (hang - 0.07) * 2.6 * low + 0.10 * felt, 0.55, 1.25)
    figure.add_shaded(paint, points, faces, factor, 0.10)


def _arch(figure: Figure) -> None:
    """The antenna: copper wire wound close round a bent rod from shoulder to shoulder."""
    copper = figure.paint("copper", Paint("#B8703C", rough=0.3, metal=0.75, specular=0.6))
    wood = figure.paint("rod", Paint("#3E2E22", rough=0.7))
    left, right = figure.joint("upperarm01.L"), figure.joint("upperarm01.R")
    middle = (left + right) / 2
    t = np.linspace(0, np.pi, 260)
    half = float(np.linalg.norm(left - right)) / 2 + 0.30
    path = middle + np.stack(
        [half * np.cos(t), 0.35 + 2.75 * np.sin(t) ** 0.9, -0.75 + 0.45 * np.abs(np.cos(t))], 1
    )
    figure.add_shape(wood, Shape().tube(path, 0.10, 8))
    along = np.gradient(path, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    side = np.cross(along, (0, 0, 1.0))
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    fine = np.linspace(0, 259, 1500)

    def at(values: Array) -> Array:
        return np.stack([np.interp(fine, np.arange(260), values[:, k]) for k in range(3)], 1)

    phase = np.linspace(0, 2 * np.pi * 115, 1500)
    coil = at(path) + 0.17 * (
        np.cos(phase)[:, None] * at(side) + np.sin(phase)[:, None] * np.array([0, 0, 1.0])
    )
    figure.add_shape(copper, Shape().tube(coil, 0.045, 5))
    ends = Shape()
    for end in (path[0], path[-1]):
        ends.cylinder(end - (0, 0.45, 0), end + (0, 0.12, 0), 0.26, 0.18, 14)
    figure.add_shape(figure.paint("horn", Paint("#B9A684", rough=0.45)), ends, bevel=0.04)
    for sign in (1, -1):
        clasped_chain(
            figure,
            copper,
            [
                path[0 if sign > 0 else -1] + (0, -0.3, 0.2),
                middle + (sign * 1.3, -0.9, 1.35),
                middle + (sign * 0.25, -1.55, 1.75),
            ],
        )


def _wrapped(figure: Figure, paint: str, side: str) -> None:
    """Felt strips wound round a forearm."""
    wrist, elbow = figure.joint(f"wrist.{side}"), figure.joint(f"lowerarm01.{side}")
    shape = Shape()
    way = wrist - elbow
    for k in range(7):
        share = 0.28 + 0.095 * k
        at = elbow + way * share
        tilt = way / np.linalg.norm(way) + np.array([0.12 * (-1) ** k, 0.05, 0.1])
        tilt = tilt / np.linalg.norm(tilt)
        radius = 0.56 - 0.03 * k
        shape.cylinder(at - tilt * 0.17, at + tilt * 0.17, radius, radius * 0.97, 20, False)
    figure.add_shape(paint, shape)


def _oru(figure: Figure, pose: str) -> None:
    bark = cloth(figure, "bark cloth", "#6B4E38")
    felt = cloth(figure, "felt", "#6F7563")
    pale = cloth(figure, "pale felt", "#A79A7E")
    rust = cloth(figure, "dyed felt", "#8A4A30")
    trousers(figure, bark)
    on = garment(figure, felt, Fit(low=-0.9, ease=0.16, folds=0.20, seed=301, sleeve=0.62))
    for k, (x, wide, low, paint) in enumerate(
        (
            (-1.15, 0.46, -0.4, bark),
            (-0.62, 0.5, -1.0, pale),
            (0.0, 0.56, -0.6, bark),
            (0.62, 0.5, -1.0, rust),
            (1.15, 0.46, -0.3, pale),
        )
    ):
        patch(
            figure,
            paint,
            on,
            [
                (x - wide / 2, low),
                (x + wide / 2, low + 0.1),
                (x + wide * 0.45, 3.6),
                (x - wide * 0.45, 3.6),
            ],
            0.09 + 0.02 * (k % 2),
            0.05,
            (5, 22),
        )
        stitch = cloth(figure, "stitch", "#D6C79E")
        for dy in (0.5, 1.5, 2.5):
            patch(
                figure,
                stitch,
                on,
                [
                    (x - wide * 0.38, dy),
                    (x + wide * 0.38, dy + 0.03),
                    (x + wide * 0.38, dy + 0.10),
                    (x - wide * 0.38, dy + 0.07),
                ],
                0.16,
                0.02,
                (4, 1),
            )
    _mantle(
        figure,
        bark,
        [(-0.35, 1.2, 1.05), (-0.75, 2.2, 1.5), (-1.5, 2.62, 1.8), (-2.5, 2.75, 2.0)],
        310,
    )
    _mantle(
        figure,
        pale,
        [(-0.22, 1.15, 1.05), (-0.60, 2.3, 1.68), (-1.2, 2.82, 2.1), (-1.75, 3.0, 2.28)],
        320,
        12,
    )
    _mantle(
        figure,
        felt,
        [(0.30, 0.86, 0.92), (-0.08, 1.15, 1.15), (-0.42, 2.2, 1.75), (-1.0, 2.85, 2.3)],
        330,
        16,
    )
    for side in ("L", "R"):
        _wrapped(figure, pale, side)
    _arch(figure)
    hair = dye(figure, "#2C2A22", shine=0.2)
    shell(figure, hair, CREST, Shell(0.12, 0.05, 0.08, grain=0.10, size=5, seed=302))
    copper = figure.paint("copper", Paint("#B8703C", rough=0.3, metal=0.75, specular=0.6))
    locks, rings = Locks(figure, hair), Locks(figure, copper)
    for sign in (1, -1):
        for k in range(2):
            keys = [
                locks.at((sign * 0.5, 0.9, 0.1 - 0.5 * k), 0.05),
                locks.at((sign * 0.95, 0.35, -0.1 - 0.4 * k), 0.12),
                locks.point(sign * (0.98 - 0.05 * k), -0.5, -0.75 - 0.2 * k),
                locks.point(sign * (0.92 - 0.05 * k), -1.25, -0.55 - 0.2 * k),
            ]
            locks.lock(keys, 0.12, 0.6)
            for y in (-0.45, -0.95):
                at = locks.point(sign * (0.98 - 0.05 * k), y, -0.76 + 0.1 * (y < -0.5) - 0.2 * k)
                rings.shape.cylinder(at + (0, 0.1, 0), at - (0, 0.1, 0), 0.15, n=12)
    locks.done()
    rings.done()
    horn = figure.paint("horn", Paint("#B9A684", rough=0.45))
    snow_visor(figure, horn, cloth(figure, "thong", "#4A3426"), raised=True)


_REACH = Arm(
    (0.42, -0.95, 0.12),
    (-0.25, 0.25, 0.95),
    (-0.3, 0.55, 0.75),
    (-0.3, 0.7, -0.6),
    (12, 18, 22, 26, 30),
)
_HANG = Arm(
    (0.34, -1, 0.02), (0.02, -0.90, 0.42), (-0.05, -1, 0.3), (-0.9, 0, -0.25), (12, 20, 24, 28, 32)
)
_BENT = Arm(
    (0.50, -0.85, 0.35),
    (-0.30, -0.35, 0.95),
    (-0.4, -0.3, 0.85),
    (-0.4, -0.85, 0.1),
    (12, 18, 22, 26, 30),
)

ORU = Person(
    "oru",
    Body(
        macro("male", muscle=0.55, weight=0.18, ancestry={"african": 0.4, "asian": 0.6}),
        {
            "head/head-oval": 0.8,
            "head/head-scale-vert-incr": 0.5,
            "head/head-scale-horiz-decr": 0.5,
            "cheek/lr-cheek-bones-incr": 0.9,
            "cheek/lr-cheek-volume-decr": 0.7,
            "eyes/lr-eye-scale-incr": 0.95,
            "eyes/lr-eye-corner2-up": 0.8,
            "nose/nose-width2-incr": 0.9,
            "nose/nose-hump-decr": 0.8,
            "nose/nose-scale-vert-incr": 0.3,
            "ears/lr-ear-shape-pointed": 1.0,
            "ears/lr-ear-scale-vert-incr": 1.0,
            "chin/chin-jaw-drop-incr": 0.4,
            "neck/neck-scale-vert-incr": 1.0,
            "mouth/mouth-scale-horiz-incr": 0.6,
            "hands/lr-hand-fingers-length-incr": 1.0,
        },
        2.14,
    ),
    {
        "standing": Pose(_HANG, _REACH, yaw=-12, head_turn=9, neck=6, drop=0.33),
        "crouching": Pose(_BENT, _BENT, yaw=12, head_turn=-8, neck=-8, lean=22, drop=0.45),
    },
    {
        "announcing": e.ATTENTIVE.but(shapes={"jawOpen": 0.30, "mouthFunnel": 0.25}, nod=-7),
        "curious": e.CURIOUS,
        "amused": e.AMUSED.but(shapes={"mouthSmile*": 0.9}),
        "still": e.QUIET.but(turn=0, nod=6),
        "grieving": e.GRIEVING,
    },
    _oru,
    Skin("#A09B8B", "#6A5C52", "#6E6A5A", 0.2, lines=0.25, mottle=0.35, growth=0.42, lid=0.5),
    Eyes("#E8A23A", "#EEE6C8", 0.3, "#1A1814", glow=0.35),
    Brows("#3A372E", 0.055, arch=0.06),
    head_width=2.0,
)

PEOPLE = (ORU,)

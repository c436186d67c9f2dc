"""Under the great trees: the hunting ground and the listening place of the Cisri."""

from __future__ import annotations

import math

import cv2
import numpy as np

from art.kit import scene
from art.kit.arrays import Array, light_of
from art.kit.passes import Frame
from art.kit.poster import Look, even_ramp, noise
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import figures, nature, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    **nature.PAINTS,
    "copper": Paint("#b9713a", rough=0.35, glow=0.35, glow_colour="#e09450"),
    "wire": Paint("#8d6a45", rough=0.4, glow=0.30, glow_colour="#c98a4c"),
    "felt": Paint("#6b6252", rough=1.0, specular=0.0, wear=0.3, wear_size=0.3),
    "felt_red": Paint("#7a4a38", rough=1.0, specular=0.0, wear=0.3, wear_size=0.3),
    "felt_blue": Paint("#4d5a60", rough=1.0, specular=0.0, wear=0.3, wear_size=0.3),
    "bark_skin": Paint("#6f6a60", rough=0.9, wear=0.35, wear_size=0.06),
    "horn": Paint("#cbb98f", rough=0.5),
    "lamp": Paint("#ffc06a", glow=9.0),
    "cave": Paint("#4b473f", rough=0.95, wear=0.45, wear_size=1.2),
}
FOREST = even_ramp(("#070B0C", "#12201F", "#24383A", "#45595A", "#7C8C86", "#C2C8B8", "#F3EFDD"))
CAVE = even_ramp(("#0A0907", "#1E1812", "#3A2C1E", "#6B4C2E", "#A87A44", "#E0B470", "#FFF0CC"))


def cisri(stage: Stage, height: float, felt: str, sitting: bool) -> None:
    """A Cisri: two heads taller than a human, layered felt, a snow visor, an arch of copper."""
    wear = figures.Wear(
        body=felt, legs="felt", skin="bark_skin", hair="felt", coat=0.34, build=0.86, head="hood"
    )
    low = 0.0
    if sitting:
        figures.seated(stage, height, wear, crossed=True)
        low = 0.1 - 0.49 * height
    else:
        long = figures.Pose(
            left_elbow=(0.13, 0.0, 0.58),
            left_hand=(0.12, -0.03, 0.4),
            right_elbow=(0.13, 0.0, 0.58),
            right_hand=(0.12, -0.03, 0.4),
        )
        figures.figure(stage, height, long, wear)
    shoulder = low + 0.8 * height
    arch = np.linspace(0, math.pi, 13)
    for k in range(4):
        r = height * (0.125 + 0.006 * k)
        path = [
            (r * math.cos(a), 0.07 + 0.012 * k, shoulder - 0.03 + r * 0.62 * math.sin(a))
            for a in arch
        ]
        stage["copper"].tube(path, 0.014, 5)
    stage["felt"].loft(
        [
            (0, 0, shoulder - 0.2, 0.3, 0.2),
            (0, 0, shoulder, 0.22, 0.15),
            (0, 0, shoulder + 0.08, 0.12, 0.1),
        ],
        12,
    )
    stage["horn"].box((0, -0.085 * height * 0.9, low + 0.935 * height), (0.17, 0.05, 0.05))


def _floor_height(x: Array, y: Array) -> Array:
    z: Array = 0.35 * nature.fractal(x.shape, 8, 4, 3, False) + 0.012 * np.clip(y - 10, 0, None)
    return z


def build_hunting() -> Stage:
    """The feet of trees as wide as a street; one patch of light; something tall between roots."""
    stage = Stage(PAINTS)
    ground = nature.Ground((-60, 60), (-6, 110), (160, 160), _floor_height)
    ground.build(stage, "ground_moss")
    trees = (
        (-15.5, 20.0, 4.6, 1),
        (16.5, 25, 5.2, 2),
        (-6.5, 46, 6.0, 3),
        (24, 50, 6.5, 4),
        (-31, 46, 6.5, 5),
        (9.0, 74, 7.0, 6),
        (-22, 84, 7.5, 7),
        (40, 88, 8.0, 8),
    )
    for x, y, radius, seed in trees:
        nature.giant(stage, (x, y, 0), radius, 90, seed, 10, "bark" if y < 60 else "bark_dark")
    nature.rocks(stage, ground, 40, ((-14, 5), (14, 40)), 11)
    rng = np.random.default_rng(3)
    for _ in range(34):
        x, y = float(rng.uniform(-16, 16)), float(rng.uniform(6, 40))
        stage["moss"].rock((x, y, ground.at(x, y)), (0.7, 0.5, 0.16), rng)
    for _ in range(9):
        x, y = float(rng.uniform(-12, 12)), float(rng.uniform(9, 34))
        for _ in range(6):
            lean = rng.normal(0, 0.35, 2)
            top = (
                x + float(lean[0]),
                y + float(lean[1]),
                ground.at(x, y) + float(rng.uniform(0.5, 1.5)),
            )
            stage["bark_dark"].rod((x, y, ground.at(x, y)), top, 0.03, 0.008, 5)
    # fallen snow from the canopy: soft heaps round the roots
    heaps = ((-6.6, 12.8), (6.3, 14.2), (2.8, 25.0), (-1.5, 31.0), (-8.5, 24.0))
    for x, y in heaps:
        stage["snow"].rock((x, y, 0.1), (1.7, 1.2, 0.55), rng, 12)
    stage.mark("light", (1.6, 19.5, 26))
    stage.mark("patch", (1.6, 19.5, 0))
    scene.camera((-0.4, -1.6, 1.75), (0.8, 24, 4.6), 22)
    return stage


def light_hunting(_state: str) -> Glow:
    """Green dusk, and one hole in the canopy."""
    scene.spot((5.5, 16, 44), (1.6, 19.5, 0), 42000, "#fff0cf", 8, 0.5)
    scene.area((0, 22, 30), (0, 22, 0), 3800, "#a9c6c2", 34)
    scene.area((1.6, 19, 0.6), (1.6, 19, 10), 260, "#fff0d0", 4)
    scene.area((-20, -8, 12), (0, 20, 2), 2600, "#7f9fae", 14)
    scene.ambient("#5c7a80", 0.55)
    return {}


def paint_hunting(frame: Frame, _state: str) -> None:
    """Cold mist between the trunks, and the shaft of light."""
    height, width = frame.size
    cover = skies.drift_fog(frame.depth, 5, 16, 46, 0.96)
    frame.lay(np.broadcast_to(light_of("#5f7c7b"), frame.lin.shape), cover)
    top, foot = frame.mark("light"), frame.mark("patch")
    rows = np.arange(height, dtype=np.float32)[:, None]
    columns = np.arange(width, dtype=np.float32)[None]
    share = np.clip((foot[1] - rows) / max(1.0, foot[1] - top[1]), -0.2, 3)
    middle = foot[0] + (top[0] - foot[0]) * share * 0.6
    girth = (150 + 40 * np.clip(share, 0, 1)) * frame.scale
    shaft = np.exp(-(((columns - middle) / girth) ** 4)) * (rows < foot[1] + 12 * frame.scale)
    rough = 0.8 + 0.2 * noise(height, width, 120 * frame.scale, 3, 6)
    shaft = shaft * rough * np.clip(1.1 - share * 0.25, 0.2, 1) * (frame.depth > 16)
    shaft = cv2.GaussianBlur(shaft.astype(np.float32), (0, 0), 5 * frame.scale)
    ground = np.exp(
        -(((columns - foot[0]) / (230 * frame.scale)) ** 4)
        - ((rows - foot[1]) / (34 * frame.scale)) ** 2
    )
    patch = ground * frame.mask("ground_moss", "snow", "moss", "rock_dark", "bark")
    frame.lin = frame.lin * (1 + 2.2 * patch[..., None] * light_of("#fff2d0"))
    frame.lin = frame.lin + patch[..., None] * light_of("#fff2d0") * 0.25
    frame.lin = frame.lin + shaft[..., None] * light_of("#d8d6b4") * 0.28


def finish_hunting(_state: str) -> Finish:
    """Green-grey."""
    look = Look(FOREST, mix=0.36, steps=9, saturation=1.12, seed=80)
    return Finish(look, 0.34, None, ink_far=75, dark=0.42)


def _cave_floor(x: Array, _y: Array) -> Array:
    z: Array = 0.09 * nature.fractal(x.shape, 9, 4, 7, False)
    return z


def build_listening() -> Stage:
    """The cave under a root, strung with wire like a loom; lamps in it; thirty who listen."""
    stage = Stage(PAINTS)
    rng = np.random.default_rng(6)
    rows, columns = 60, 56
    y = np.linspace(-5, 17, rows)[:, None] * np.ones((1, columns))
    angle = np.linspace(-0.35, math.pi + 0.35, columns)[None] * np.ones((rows, 1))
    rough = nature.fractal((rows, columns), 8, 5, 31, False)
    wide = 5.2 + 1.2 * np.sin(y / 5.0) + rough * 1.3 - np.clip(y - 10, 0, None) * 0.35
    high = 4.3 + 0.9 * np.cos(y / 4.2) + rough * 0.9 - np.clip(y - 10, 0, None) * 0.22
    cave = np.stack([wide * np.cos(angle), y, np.maximum(high * np.sin(angle), -0.4) + 0.3], -1)
    stage["cave"].sheet(cave.astype(np.float32))
    ground = nature.Ground((-8, 8), (-5, 17), (60, 70), _cave_floor)
    ground.build(stage, "cave")
    stage["cave"].box((0, 17, 3), (16, 0.5, 8))
    # roots that hold the roof
    for x0, side, depth in ((-5.2, 1, 5.0), (4.6, -1, 8.0), (-3.6, 1, 11.5), (2.9, -1, 13.5)):
        t = np.linspace(0, 1, 12)
        path = np.stack(
            [x0 + side * 1.8 * np.sin(t * 2.2), depth + 0.8 * np.sin(t * 4), 5.4 - 5.6 * t], -1
        )
        stage["bark"].tube(path.tolist(), (0.42 + 0.35 * np.abs(t - 0.4)).tolist(), 10)
    # the loom: planes of strands from wall to wall, and warps that hang through them
    t = np.linspace(0, 1, 9)
    for plane in range(15):
        depth, tilt = 2.2 + plane * 0.9, float(rng.uniform(-0.5, 0.5))
        for strand in range(6):
            z = 2.35 + strand * 0.34 + 0.06 * float(rng.normal())
            path = np.stack(
                [-5.4 + 10.8 * t, depth + 1.2 * tilt * t, z + tilt * (t - 0.5) - 0.5 * t * (1 - t)],
                -1,
            )
            stage["copper" if (plane + strand) % 3 == 0 else "wire"].tube(path.tolist(), 0.006, 4)
    for _ in range(40):
        x, depth = float(rng.uniform(-3.2, 3.2)), float(rng.uniform(4, 14))
        way = [(x, depth, 4.7), (x * 0.9, depth, 2.6), (x * 0.45, depth + 0.4, 1.1)]
        stage["wire"].tube(way, 0.005, 4)
    for k in range(12):
        side = -1 if k % 2 else 1
        u = np.linspace(0, 1, 10)
        start = -3 + k * 1.6
        root = np.stack(
            [side * (4.9 - 1.2 * u**2), start + 1.5 * np.sin(u * 3 + k), 0.1 + 4.3 * u], -1
        )
        stage["bark"].tube(root.tolist(), (0.34 - 0.16 * u).tolist(), 8)
    for x, depth, z in (
        (-1.7, 4.6, 2.5),
        (1.9, 6.3, 2.75),
        (-0.6, 8.6, 2.6),
        (0.9, 11.4, 2.9),
        (-2.4, 11, 2.4),
        (2.7, 3.6, 3.0),
    ):
        stage["lamp"].ball((x, depth, z), 0.085, 10)
        stage["copper"].rod((x, depth, z + 0.1), (x, depth, z + 0.16), 0.09, 0.03, 8)
        stage["wire"].rod((x, depth, z + 0.15), (x, depth, 4.4), 0.006, sides=4)
    felts = ("felt", "felt_red", "felt_blue")
    for k in range(16):
        side = -1 if k % 2 else 1
        depth = 2.9 + (k // 2) * 1.3
        x = side * (3.1 - 0.05 * k + 0.2 * math.sin(k * 1.7))
        with stage.at((x, depth, 0.05), turn=side * -68 + 10 * math.sin(k)):
            cisri(stage, 2.2 + 0.12 * math.sin(k * 2.1), felts[k % 3], True)
    # spools, a wound receiver carved from horn and bark, zinc cells
    with stage.at((0.5, 7.2, 0.05)):
        stage["bark"].rod((0, 0, 0), (0, 0, 0.5), 0.7, 0.62, 12)
        for a in np.linspace(0, 6.28, 9)[:-1]:
            stage["copper"].rod(
                (0.4 * math.cos(a), 0.4 * math.sin(a), 0.5),
                (0.4 * math.cos(a), 0.4 * math.sin(a), 0.72),
                0.09,
            )
        stage["horn"].tube(
            [(0, 0, 0.5), (0.05, 0, 0.95), (0.35, -0.1, 1.3), (0.8, -0.2, 1.36)],
            [0.05, 0.08, 0.16, 0.3],
            12,
        )
    for x, depth in ((-1.5, 5.2), (1.7, 4.4), (-2.0, 8.4)):
        stage["copper"].rod((x, depth, 0.25), (x + 0.3, depth, 0.25), 0.25, sides=14)
        stage["wood"].rod((x - 0.04, depth, 0.25), (x + 0.02, depth, 0.25), 0.32, sides=14)
        stage["wood"].rod((x + 0.3, depth, 0.25), (x + 0.36, depth, 0.25), 0.32, sides=14)
    stage.mark("mouth", (0, 16, 3.2))
    scene.camera((0.15, -2.4, 1.6), (0.1, 6, 1.95), 22)
    return stage


LAMPS = (
    (-1.7, 4.6, 2.5),
    (1.9, 6.3, 2.75),
    (-0.6, 8.6, 2.6),
    (0.9, 11.4, 2.9),
    (-2.4, 11, 2.4),
    (2.7, 3.6, 3.0),
)


def light_listening(state: str) -> Glow:
    """Lamps in the loom; dim: two of them."""
    bright = state == "glow"
    for number, (x, y, z) in enumerate(LAMPS):
        if bright or number in (2, 4):
            scene.bulb((x, y - 0.12, z), 60 if bright else 40, "#ffb866", 0.1)
    scene.area((0, -4, 2.5), (0, 4, 1.5), 70 if bright else 46, "#7f93a0", 3)
    scene.area((0, 14, 4), (0, 9, 1), 60 if bright else 22, "#8fb0b5", 2)
    scene.ambient("#4a5258", 0.3)
    return {} if bright else {"lamp": 3.0, "wire": 0.06, "copper": 0.07}


def finish_listening(state: str) -> Finish:
    """Copper and smoke."""
    look = Look(CAVE, mix=0.28, steps=9, saturation=1.2, seed=81, inner=1.0)
    key = 0.4 if state == "glow" else 0.25
    return Finish(
        look, key, (3.0, 14.0, "#4a3f34", 0.5), ink_far=20, dark=0.42, soft_ink=("wire", "copper")
    )


PICTURES = (
    Place("hunting_ground", build_hunting, light_hunting, finish_hunting, paint=paint_hunting),
    Place(
        "listening_place",
        build_listening,
        light_listening,
        finish_listening,
        lights=("glow", "dim"),
    ),
)

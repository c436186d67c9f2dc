"""Humanity Bank 3: the white vault, in order and flooded."""

from __future__ import annotations

import math

import numpy as np

from art.kit import scene
from art.kit.poster import Look, even_ramp
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import decals, furniture, rooms
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    "boards": Paint("#6a4f36", rough=0.6, wear=0.35, wear_size=0.6),
    "enamel": Paint("#cfc8b0", rough=0.3, specular=0.5),
    "bulb": Paint("#ffd9a0", glow=9.0),
    "brick_dark": Paint("#4a382f", rough=0.95, wear=0.4, wear_size=0.9),
    "tile": Paint("#c4ccc8", rough=0.25, specular=0.5, wear=0.2, wear_size=1.6),
    "tile_joint": Paint("#7f8a88", rough=0.7),
    "jar": Paint("#9fc4bd", rough=0.1, specular=0.8),
    "flesh": Paint("#c49a80", rough=0.6),
    "cold_lamp": Paint("#dff2f2", glow=5.0),
    "green_lamp": Paint("#58c08a", glow=2.0),
    "water": Paint("#3a3a2a", rough=0.06, specular=0.7),
}
COLD = even_ramp(("#080B0D", "#152024", "#2F4247", "#5E7779", "#98ACA8", "#D3DDD3", "#FBFBEF"))


def hand_jar(stage: Stage, x: float, y: float, z: float, kind: int) -> None:
    """A jar with a hand (or a pair of eyes) in it, and a card."""
    stage["jar"].rod((x, y + 0.02, z), (x, y + 0.02, z + 0.36), 0.13, sides=14)
    stage["steel"].rod((x, y + 0.02, z + 0.36), (x, y + 0.02, z + 0.4), 0.12, sides=14)
    if kind == 2:
        for dx in (-0.04, 0.04):
            stage["enamel"].ball((x + dx, y - 0.115, z + 0.18), 0.034, 8)
            stage["black"].ball((x + dx, y - 0.145, z + 0.18), 0.014, 6)
    else:
        stage["flesh"].box((x, y - 0.115, z + 0.12), (0.09, 0.02, 0.11))
        for finger in range(4):
            fx = x - 0.035 + 0.024 * finger
            stage["flesh"].rod(
                (fx, y - 0.12, z + 0.17),
                (fx, y - 0.12, z + 0.27 - 0.015 * abs(finger - 1.4)),
                0.011,
                sides=5,
            )
        stage["flesh"].rod(
            (x + 0.045, y - 0.12, z + 0.12), (x + 0.075, y - 0.12, z + 0.19), 0.012, sides=5
        )
    stage["paper"].box((x, y - 0.14, z - 0.05), (0.18, 0.01, 0.07))


def _bank(stage: Stage, flooded: bool) -> None:
    rooms.vault(stage, 3.3, 2.3, 3.5, -4, 15, "tile", "tile_joint", 2.4)
    rooms.floor(stage, -3.3, 3.3, -4, 15, "tile_joint", 0.6)
    stage["tile"].box((0, 15.1, 2), (8, 0.2, 4.2))
    for side in (-1, 1):
        for bay in range(6):
            with stage.at((side * 2.95, 0.6 + bay * 2.2, 0), turn=side * -90):
                for z in (0.6, 1.1, 1.6, 2.1):
                    stage["steel"].box((0, 0.1, z), (1.8, 0.46, 0.04))
                    for k in range(6):
                        hand_jar(stage, -0.72 + k * 0.29, 0.1, z + 0.02, (k + bay + int(z * 2)) % 3)
                for x in (-0.92, 0.92):
                    stage["steel"].box((x, 0.1, 1.15), (0.05, 0.5, 2.3))
                for k in range(5):
                    for level in range(2):
                        x, z = -0.72 + k * 0.36, 0.14 + level * 0.2
                        stage["wood"].box((x, 0.0, z), (0.34, 0.5, 0.18))
                        stage["brass"].box((x, -0.26, z + 0.03), (0.16, 0.02, 0.05))
                        stage["brass"].ball((x, -0.27, z - 0.05), 0.02, 6)
                number = decals.plate(
                    f"bay_{bay * 2 + (side > 0) + 1:02d}",
                    f"{bay * 2 + (side > 0) + 1:02d}",
                    "#c4ccc8",
                    "#20343a",
                    (128, 96),
                    False,
                )
                stage.picture(f"bay_{bay}_{side}", number, (0, -0.16, 2.48), (0.5, 0.36))
    for y in np.arange(1.0, 14, 2.4):
        stage["cold_lamp"].rod((0, y - 0.6, 3.3), (0, y + 0.6, 3.3), 0.05)
        stage["steel_dark"].box((0, y, 3.38), (0.2, 1.4, 0.06))
    # the round door
    with stage.at((0, 14.9, 1.55)):
        stage["steel_dark"].rod((0, 0.1, 0), (0, -0.2, 0), 1.62, sides=36)
        stage["steel"].rod((0, 0, 0), (0, -0.34, 0), 1.38, sides=36)
        for a in np.linspace(0, 2 * np.pi, 17)[:-1]:
            stage["brass"].rod(
                (1.2 * math.cos(a), -0.3, 1.2 * math.sin(a)),
                (1.2 * math.cos(a), -0.42, 1.2 * math.sin(a)),
                0.09,
            )
        rooms.wheel(stage, (0, -0.62, 0), 0.5, "brass")
    # the clerk's counter
    with stage.at((1.0, 5.2, 0), turn=-12):
        stage["wood"].box((0, 0, 0.52), (1.9, 0.7, 1.04))
        stage["boards"].box((0, 0, 1.06), (2.1, 0.86, 0.06))
        for x in (-0.6, 0, 0.6):
            stage["boards"].box((x, -0.37, 0.5), (0.5, 0.03, 0.8))
        with stage.at((-0.5, 0.1, 1.09)):
            furniture.desk_lamp(stage, "green_lamp", "bulb")
        stage["paper"].box((0.15, -0.1, 1.1), (0.5, 0.36, 0.02), turn=6)
        stage["rust"].rod((0.6, 0, 1.09), (0.6, 0, 1.2), 0.05)
        stage["brass"].tube([(0.6, 0, 1.2), (0.7, 0.1, 1.24), (0.85, 0.2, 1.1)], 0.008, 4)
        stage["brass"].ball((-0.85, -0.15, 1.13), 0.07, 10, (1, 1, 0.7))
    if flooded:
        stage["water"].box((0, 5, 0.42), (6.6, 19, 0.05))
        rng = np.random.default_rng(2)
        for _ in range(70):
            x, y = float(rng.uniform(-2.6, 2.6)), float(rng.uniform(0.5, 13))
            kind = float(rng.random())
            if kind < 0.4:
                stage["jar"].rod((x, y, 0.46), (x + 0.3, y + 0.1, 0.48), 0.11, sides=10)
            elif kind < 0.7:
                stage["paper"].box((x, y, 0.455), (0.2, 0.28, 0.01), turn=float(rng.uniform(0, 90)))
            else:
                stage["wood"].box(
                    (x, y, 0.47), (0.34, 0.5, 0.12), turn=float(rng.uniform(0, 90)), tilt=8
                )
        with stage.at((-2.3, 13.9, 1.3)):
            for _ in range(22):
                stage["brick_dark"].rock(
                    (float(rng.normal(0, 0.4)), 0.8, float(rng.normal(0, 0.4))),
                    (0.4, 0.3, 0.3),
                    rng,
                )


def build_bank_cold() -> Stage:
    """The long white vault in order."""
    stage = Stage(PAINTS)
    _bank(stage, False)
    scene.camera((-0.3, -2.5, 1.6), (0.15, 8, 1.62), 24)
    return stage


def build_bank_flooded() -> Stage:
    """The same with the drain in it."""
    stage = Stage(PAINTS)
    _bank(stage, True)
    scene.camera((-0.3, -2.5, 1.6), (0.15, 8, 1.62), 24)
    return stage


def light_bank(state: str) -> Glow:
    """Cold tubes; flooded: two of them left, the counter's lamp."""
    cold = state == "cold"
    for number, y in enumerate(np.arange(1.0, 14, 2.4)):
        if cold or number in (1, 4):
            scene.area(
                (0, float(y), 3.2), (0, float(y), 0), 90 if cold else 60, "#dcf0f0", 0.5, 1.2
            )
    scene.bulb((0.5, 5.0, 1.5), 8, "#ffd29a", 0.1)
    scene.area((0, -3.6, 2.4), (0, 2, 1), 40 if cold else 24, "#a9c2c6", 2)
    scene.ambient("#78908f" if cold else "#465a58", 0.35)
    return {} if cold else {"cold_lamp": 1.2}


def finish_bank(state: str) -> Finish:
    """White tile and cold."""
    look = Look(COLD, mix=0.34, steps=9, saturation=1.12, seed=101)
    key = 0.42 if state == "cold" else 0.27
    return Finish(look, key, (4, 26, "#9fb3b3" if state == "cold" else "#3c4a42", 0.55), ink_far=24)


PICTURES = (
    Place("humanity_bank", build_bank_cold, light_bank, finish_bank, lights=("cold",)),
    Place("humanity_bank", build_bank_flooded, light_bank, finish_bank, lights=("flooded",)),
)

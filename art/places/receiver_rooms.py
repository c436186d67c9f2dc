"""Receiver 21's other rooms: galley, dorm, airlock."""

from __future__ import annotations

import math

import numpy as np
from PIL import ImageDraw

from art.kit import scene
from art.kit.poster import RAMPS, Look
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import decals, furniture, rooms
from art.places.place import Finish, Glow, Place
from art.places.receiver import PAINTS as SHARED
from art.places.receiver import shell

PAINTS = {
    **SHARED,
    "enamel": Paint("#c6c0aa", rough=0.3, specular=0.5, wear=0.12),
    "blanket": Paint("#6a5440", rough=1.0, specular=0.0, wear=0.25, wear_size=0.3),
    "curtain": Paint("#5a6a52", rough=1.0, specular=0.0, wear=0.2, wear_size=0.4),
    "suit": Paint("#b5ad96", rough=0.8, wear=0.3, wear_size=0.4),
    "suit_trim": Paint("#8a3d26", rough=0.7),
    "fire_glow": Paint("#ff8a40", glow=5.0),
    "pendant": Paint("#ffdca6", glow=9.0),
    "caged": Paint("#ffd08a", glow=9.0),
}


def _clock() -> None:
    def face(draw: ImageDraw.ImageDraw, w: int, h: int) -> None:
        draw.ellipse((2, 2, w - 2, h - 2), fill="#ece2c6", outline="#6b4a30", width=22)
        for hour in range(12):
            a = math.radians(hour * 30)
            x, y = w / 2 + w * 0.35 * math.sin(a), h / 2 - h * 0.35 * math.cos(a)
            draw.text((x, y), str(hour or 12), "#20242a", decals.font(42), anchor="mm")
        draw.line((w / 2, h / 2, w * 0.62, h * 0.62), fill="#20242a", width=12)
        draw.line((w / 2, h / 2, w * 0.72, h * 0.3), fill="#20242a", width=7)

    decals.texture("galley_clock", (400, 400), "#4a5550", face)


def build_galley() -> Stage:
    """One long table and two benches, a stove, twelve bowls and cups, the clock over the hatch."""
    stage = Stage(PAINTS)
    shell(stage, 2.6, -4, 5.0)
    with stage.at((0.0, 1.55, 0), turn=90):
        furniture.table(stage, 4.4, 0.85, 0.76, "wood_pale")
    for x in (-0.78, 0.78):
        with stage.at((x, 1.55, 0), turn=90):
            furniture.bench(stage, 4.3, "wood")
    for k, (x, y) in enumerate(
        ((-0.24, 0.1), (0.22, 0.65), (-0.2, 1.3), (0.25, 2.1), (-0.22, 2.8))
    ):
        stage["enamel"].loft([(x, y, 0.76, 0.05, 0.05), (x, y, 0.81, 0.1, 0.1)], 14)
        if k % 2:
            furniture.mug(stage, (x + 0.17, y + 0.1, 0.76), "enamel", 0.042)
    stage["steel"].rod((0, 1.75, 0.76), (0, 1.75, 0.98), 0.17, sides=20)
    stage["steel"].tube([(0.1, 1.7, 0.9), (0.24, 1.6, 1.2)], 0.012)
    stage["wood_pale"].box((0.02, 3.1, 0.79), (0.3, 0.18, 0.06))
    stage["bone"].box((0.02, 3.1, 0.86), (0.2, 0.12, 0.09))
    # the serving hatch in the back wall, and what is above and beside it
    stage["black"].box((0.95, 4.98, 1.45), (1.7, 0.1, 0.72))
    stage["warm"].box((0.95, 4.93, 1.77), (1.3, 0.03, 0.03))
    for z in (1.05, 1.86):
        stage["rack"].box((0.95, 4.86, z), (1.95, 0.3, 0.07))
    for x in (0.0, 1.9):
        stage["rack"].box((x, 4.9, 1.45), (0.08, 0.2, 0.8))
    for k in range(5):
        furniture.bottle(
            stage, (0.35 + k * 0.3, 4.9, 1.09), ("rust", "enamel", "brass")[k % 3], 0.26
        )
    _clock()
    stage["wood"].rod((0.95, 4.95, 2.3), (0.95, 4.85, 2.3), 0.3, sides=28)
    picture = decals.FOLDER / "galley_clock.png"
    stage.picture("galley_clock", picture, (0.95, 4.84, 2.3), (0.56, 0.56))
    # twelve bowls and twelve cups on hooks, on the left wall's rail
    for k in range(12):
        y = 0.4 + k * 0.36
        stage["enamel"].rod((-2.42, y, 1.86), (-2.36, y, 1.86), 0.12, 0.08, 12)
        stage["brass"].rod((-2.5, y, 1.6), (-2.36, y, 1.62), 0.012)
        with stage.at((-2.34, y, 1.44), turn=90):
            furniture.mug(stage, (0, 0, 0), "enamel", 0.045)
    stage["wood"].box((-2.46, 2.4, 1.62), (0.05, 4.6, 0.08))
    # the stove with its railed top, on the right
    with stage.at((2.1, 3.4, 0), turn=-90):
        stage["steel_dark"].box((0, 0.1, 0.45), (1.7, 0.8, 0.9))
        for x in (-0.45, 0.45):
            stage["black"].box((x, -0.31, 0.45), (0.66, 0.03, 0.5))
            stage["brass"].rod((x - 0.25, -0.36, 0.66), (x + 0.25, -0.36, 0.66), 0.016)
        stage["fire_glow"].box((-0.45, -0.33, 0.32), (0.4, 0.02, 0.1))
        rail = [(-0.84, 0.4, 1.02), (-0.84, -0.28, 1.02), (0.84, -0.28, 1.02), (0.84, 0.4, 1.02)]
        stage["brass"].tube(rail, 0.016)
        stage["steel"].rod((-0.45, 0.05, 0.9), (-0.45, 0.05, 1.24), 0.26, sides=20)
        furniture.kettle(stage, (0.4, 0.0, 0.9), "rust", 0.14)
        stage["steel_dark"].rod((-0.5, 0.35, 0.9), (-0.5, 0.35, 2.6), 0.1)
    with stage.at((2.25, 1.4, 0), turn=-90):
        furniture.shelf(stage, 1.8, 0.36, (0.4, 0.95, 1.5, 2.0), "rack")
        for z in (0.42, 0.97, 1.52):
            for k in range(6):
                size = 0.26 if (k + int(z)) % 3 else 0.34
                furniture.bottle(
                    stage, (-0.75 + k * 0.29, 0, z), ("wood", "bone", "rust")[k % 3], size
                )
    furniture.plant(stage, (2.2, 0.6, 1.53), "bone", "leaf", 0.22, 5)
    for y in (0.6, 2.7):
        rooms.pendant(stage, (0, y, 1.98), 2.7, "enamel", "pendant", 0.24)
    stage["paper"].box((-0.95, 4.96, 1.6), (0.4, 0.02, 0.56), roll=-2)
    stage["paper"].box((-1.4, 4.96, 1.75), (0.3, 0.02, 0.22), roll=3)
    scene.camera((0.35, -2.6, 1.6), (0.1, 3, 1.36), 23)
    return stage


def light_galley(_state: str) -> Glow:
    """Two pendants over the table, the stove's fire."""
    for y in (0.6, 2.7):
        scene.spot((0, y, 1.93), (0, y, 0), 120, "#ffd098", 140, 0.15)
        scene.bulb((0, y, 1.85), 16, "#ffd098", 0.1)
    scene.area((0.95, 4.8, 1.7), (0.95, 2, 0.5), 16, "#ffdcae", 1.2)
    scene.bulb((1.6, 3.1, 0.4), 10, "#ff8a40", 0.1)
    scene.area((0, -3.6, 2.2), (0, 2, 1), 34, "#6f969c", 2)
    scene.ambient("#4b5f5c", 0.35)
    return {}


def build_dorm() -> Stage:
    """Twelve bunks in tiers of three, curtains half drawn; boots in a row; the intercom."""
    stage = Stage(PAINTS)
    shell(stage, 2.3, -4, 4.6)
    rng = np.random.default_rng(4)
    for side in (-1, 1):
        for bay in range(2):
            y = 0.45 + bay * 2.15
            with stage.at((side * 1.72, y, 0), turn=side * -90):
                for tier in range(3):
                    z = 0.34 + tier * 0.72
                    stage["rack"].box((0, 0.15, z), (2.02, 0.9, 0.06))
                    stage["bone"].box((0, 0.15, z + 0.09), (1.92, 0.78, 0.12))
                    stage["blanket"].box((0.2, 0.13, z + 0.15), (1.4, 0.82, 0.06), roll=1)
                    stage["enamel"].box((-0.78, 0.15, z + 0.19), (0.34, 0.6, 0.1))
                    stage["rack"].box((0, -0.3, z + 0.07), (2.02, 0.04, 0.18))
                    stage["bone"].box((0.72, -0.33, z + 0.07), (0.2, 0.02, 0.09))
                    drawn = float(rng.choice([0.25, 0.5, 0.9, 0.4]))
                    _curtain(stage, z + 0.62, drawn, int(rng.integers(99)))
                for x in (-1.02, 1.02):
                    stage["frame"].box((x, -0.28, 1.22), (0.07, 0.08, 2.44))
                for z in np.arange(0.3, 2.3, 0.3):
                    stage["steel"].rod((0.74, -0.4, z), (0.98, -0.4, z), 0.015)
                for x in (0.74, 0.98):
                    stage["steel"].rod((x, -0.4, 0.05), (x, -0.4, 2.3), 0.018)
    for k in range(6):
        for dx in (0, 0.13):
            x, y = -1.02, 0.1 + k * 0.5 + dx
            stage["leather"].box((x, y, 0.05), (0.28, 0.1, 0.09))
            stage["leather"].loft(
                [(x - 0.08, y, 0.08, 0.06, 0.05), (x - 0.08, y, 0.3, 0.065, 0.055)], 8
            )
    # the bulkhead and the intercom
    with stage.at((0.0, 4.55, 0)):
        rooms.blast_door(stage, 1.05, 2.05, "panel", "frame")
        plate = decals.plate("dorm_12", "12", size=(128, 96))
        stage.picture("dorm_12", plate, (0, -0.19, 1.75), (0.3, 0.22))
    with stage.at((1.0, 4.45, 1.45)):
        stage["steel"].box((0, 0, 0), (0.34, 0.12, 0.5))
        rooms.vent(stage, 0.26, 0.2, "steel_dark", "black")
        stage["lamp_red"].ball((0.08, -0.08, -0.17), 0.025, 8)
        stage["black"].rod((-0.07, -0.04, -0.17), (-0.07, -0.1, -0.17), 0.04)
    rooms.strip_lamp(stage, (0, 3.6, 2.52), 0.9, "strip")
    with stage.at((0.75, 4.4, 2.1)):
        rooms.caged_lamp(stage, "caged", 0.07)
    furniture.hanging_coat(stage, (-0.98, 4.3, 1.85), "cloth_grey", 1.0, 2)
    stage["wood_pale"].box((-0.6, 1.0, 0.16), (0.34, 0.5, 0.32), turn=8)
    furniture.papers(stage, (-0.6, 1.0, 0.32), 2, 8, spread=0.04)
    scene.camera((0.12, -2.7, 1.62), (0.0, 3, 1.32), 24)
    return stage


def _curtain(stage: Stage, top: float, share: float, seed: int) -> None:
    """A curtain along x in front of a bunk, drawn over ``share`` of it from the left."""
    rng = np.random.default_rng(seed)
    x = np.linspace(-1.0, -1.0 + 2.0 * share, 3 + int(28 * share))
    fold = -0.33 + 0.035 * np.sin(x * 34 + float(rng.uniform(0, 6)))
    rows = [
        np.stack([x, fold + low * 0.02, np.full_like(x, top - low)], -1) for low in (0.0, 0.3, 0.56)
    ]
    stage["curtain"].sheet(np.stack(rows))
    stage["brass"].rod((-1.0, -0.33, top + 0.01), (1.0, -0.33, top + 0.01), 0.012)


def light_dorm(_state: str) -> Glow:
    """Dim: one lamp at the bulkhead, a reading lamp in one bunk."""
    scene.area((0, 3.5, 2.4), (0, 3.2, 0), 70, "#ffcf98", 0.8)
    scene.bulb((0.75, 4.2, 2.05), 16, "#ffbe7c", 0.08)
    scene.bulb((1.75, 0.2, 1.5), 12, "#ffc27e", 0.06)
    scene.bulb((-1.75, 2.8, 0.8), 7, "#ffc27e", 0.06)
    scene.area((0, -3.7, 2.2), (0, 2, 1), 44, "#5d8a96", 2)
    scene.ambient("#38525a", 0.34)
    return {"strip": 4.0}


def build_airlock() -> Stage:
    """Twelve pressure suits along the walls, a handset under one caged lamp, the outer door."""
    stage = Stage(PAINTS)
    shell(stage, 1.9, -3.6, 3.6)
    for side in (-1, 1):
        for k in range(6):
            with stage.at((side * 1.5, -1.3 + k * 0.72, 0), turn=side * -78):
                _suit(stage, side * 10 + k)
        stage["brass"].rod((side * 1.62, -2.0, 2.08), (side * 1.62, 3.2, 2.08), 0.02)
        stage["rack"].box((side * 1.62, 0.5, 0.2), (0.5, 5.0, 0.06))
    with stage.at((0, 3.55, 0)):
        stage["frame"].rod((0, 0.1, 1.2), (0, -0.02, 1.2), 1.12, sides=28)
        stage["rack"].rod((0, 0.05, 1.2), (0, -0.12, 1.2), 0.94, sides=28)
        stage["panel"].rod((0, 0.0, 1.2), (0, -0.17, 1.2), 0.74, sides=28)
        rooms.wheel(stage, (0, -0.36, 1.2), 0.34, "brass")
        for a in np.linspace(0, 2 * np.pi, 13)[:-1]:
            x, z = 0.84 * math.cos(a), 1.2 + 0.84 * math.sin(a)
            stage["steel"].rod((x, -0.1, z), (x, -0.18, z), 0.045, sides=6)
        for k in range(-4, 5):
            stage["rust" if k % 2 else "bone"].box(
                (k * 0.2, -0.05, 0.07), (0.2, 0.06, 0.14), roll=0
            )
    with stage.at((-0.98, 2.9, 0)):
        stage["steel_dark"].box((0, 0.1, 1.1), (0.1, 0.1, 2.2))
        stage["steel"].box((0, 0.0, 1.35), (0.24, 0.1, 0.34))
        stage["black"].tube(
            [(-0.05, -0.08, 1.24), (-0.05, -0.13, 1.36), (-0.05, -0.08, 1.48)], 0.03
        )
        cord = [(-0.05, -0.08, 1.22), (0.0, -0.12, 0.95), (0.1, -0.1, 1.05), (0.05, 0, 1.2)]
        stage["black"].tube(cord, 0.012, 5)
        with stage.at((0, -0.05, 1.78)):
            rooms.caged_lamp(stage, "caged", 0.1)
    with stage.at((0.98, 3.0, 1.5)):
        stage["steel"].box((0, 0.1, 0), (0.4, 0.1, 0.6))
        gauge = decals.radar("gauge", blips=((0.6, 200),))
        stage.picture("gauge", gauge, (0, 0.03, 0.1), (0.28, 0.28))
        for k in range(3):
            stage[("lamp_teal", "lamp_amber", "lamp_red")[k]].ball(
                (-0.1 + k * 0.1, 0.03, -0.18), 0.03, 8
            )
    stage["bone"].box((0, 0.5, 0.012), (0.1, 5.0, 0.012))
    with stage.at((0.7, 1.6, 0), turn=20):
        furniture.crate(stage, (0.5, 0.4, 0.34), "rack")
    rooms.strip_lamp(stage, (0, 1.6, 2.52), 0.9, "strip")
    scene.camera((0.05, -2.9, 1.55), (0.0, 3, 1.34), 23)
    return stage


def _suit(stage: Stage, number: int) -> None:
    """A pressure suit on its hanger: ribbed, with a helmet above and a name tape on the chest."""
    lean = (number * 37 % 7 - 3) * 0.008
    sections = [
        (lean, 0, 0.78, 0.2, 0.13),
        (lean, 0, 1.05, 0.22, 0.15),
        (0, 0, 1.3, 0.2, 0.14),
        (0, 0, 1.52, 0.24, 0.15),
        (0, 0, 1.64, 0.2, 0.12),
        (0, 0, 1.72, 0.1, 0.1),
    ]
    stage["suit"].loft(sections, 14)
    for side in (-1, 1):
        arm = [(side * 0.22, 0, 1.6), (side * 0.29, -0.03, 1.28), (side * 0.26, -0.08, 0.98)]
        stage["suit"].tube(arm, [0.085, 0.075, 0.06], 8)
        leg = [
            (side * 0.1 + lean, 0, 0.8),
            (side * 0.11 + lean, -0.02, 0.5),
            (side * 0.11, 0, 0.26),
        ]
        stage["suit"].tube(leg, [0.12, 0.1, 0.085], 8)
        stage["rubber"].box((side * 0.11, -0.05, 0.25), (0.13, 0.3, 0.1))
        stage["suit_trim"].rod((side * 0.265, -0.075, 1.0), (side * 0.258, -0.085, 0.93), 0.07)
        stage["rubber"].ball((side * 0.255, -0.09, 0.87), 0.06, 8, (0.8, 0.7, 1.3))
    stage["steel"].rod((0, 0, 1.7), (0, 0, 1.76), 0.14, sides=16)
    stage["suit"].ball((0, 0, 1.88), 0.16, 14)
    stage["glass_dark"].ball((0, -0.06, 1.89), 0.125, 12, (1, 0.9, 0.8))
    stage["suit_trim"].box((0, -0.145, 1.42), (0.26, 0.04, 0.16))
    stage["paper"].box((0.1, -0.158, 1.56), (0.14, 0.02, 0.045))


def light_airlock(_state: str) -> Glow:
    """One caged lamp, the rest cold."""
    scene.bulb((-0.98, 2.65, 1.8), 42, "#ffc98a", 0.1)
    scene.area((0, 1.6, 2.4), (0, 1.6, 0), 46, "#cfe0dc", 0.8)
    scene.area((0, -3.2, 2.2), (0, 2, 1), 34, "#6793a0", 2)
    scene.ambient("#3f5a60", 0.34)
    return {"strip": 3.0}


def _finish(seed: int, key: float, keep: tuple[str, ...] = ()) -> Finish:
    look = Look(RAMPS["relay"], mix=0.32, steps=9, saturation=1.12, seed=seed)
    return Finish(look, key, (2.5, 14.0, "#2a4648", 0.32), ink_far=18, keep=keep)


PICTURES = (
    Place("receiver_galley", build_galley, light_galley, lambda _: _finish(41, 0.33)),
    Place("receiver_dorm", build_dorm, light_dorm, lambda _: _finish(42, 0.25)),
    Place("receiver_airlock", build_airlock, light_airlock, lambda _: _finish(43, 0.29)),
)

"""New Hope inside: a kitchen in the neutral zone, and the sewer."""

from __future__ import annotations

import math

import numpy as np
from PIL import ImageDraw

from art.kit import scene
from art.kit.arrays import light_of
from art.kit.passes import Frame
from art.kit.poster import Look, even_ramp, noise
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import decals, furniture, rooms, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    "paper_wall": Paint("#93805a", rough=0.95, wear=0.3, wear_size=0.9),
    "boards": Paint("#6a4f36", rough=0.6, wear=0.35, wear_size=0.6),
    "stove": Paint("#2a2c2e", rough=0.5, metal=0.3),
    "cloth_check": Paint("#b8a078", rough=0.95, specular=0.0),
    "enamel": Paint("#cfc8b0", rough=0.3, specular=0.5),
    "lampshade": Paint("#d98f4a", rough=0.8, glow=1.6, glow_colour="#ffb060"),
    "bulb": Paint("#ffd9a0", glow=9.0),
    "door_paint": Paint("#4f5f52", rough=0.6, wear=0.3, wear_size=0.7),
    "brick": Paint("#7a4f3c", rough=0.95, wear=0.4, wear_size=0.5),
    "brick_dark": Paint("#4a382f", rough=0.95, wear=0.4, wear_size=0.9),
    "drain": Paint("#23281f", rough=0.05, specular=0.8),
    "grate_light": Paint("#e8f0e6", glow=6.0),
}
WARM = even_ramp(("#0C0A09", "#241B15", "#463325", "#7A5836", "#B98B54", "#EBC88C", "#FFF2D2"))
BRICK = even_ramp(("#080808", "#181614", "#33291F", "#5A4632", "#8A7350", "#C9B88A", "#F6EDCB"))


def _drawings(stage: Stage, places: list[tuple[float, float]], y: float) -> None:
    """Children's drawings on the wall at y, pinned askew."""
    for number, (x, z) in enumerate(places):

        def draw(pen: ImageDraw.ImageDraw, w: int, h: int, number: int = number) -> None:
            rng = np.random.default_rng(number)
            inks = ("#b0442c", "#2f6a8a", "#4d7d3a", "#c98a2e", "#2a2a28")
            pen.line((0, h * 0.8, w, h * 0.76), fill="#4d7d3a", width=9)
            pen.polygon(
                [
                    (w * 0.15, h * 0.78),
                    (w * 0.15, h * 0.45),
                    (w * 0.32, h * 0.28),
                    (w * 0.5, h * 0.45),
                    (w * 0.5, h * 0.78),
                ],
                outline=inks[number % 5],
                width=6,
            )
            pen.ellipse((w * 0.7, h * 0.08, w * 0.9, h * 0.3), fill="#d9a441")
            for k in range(3):
                px = w * (0.6 + 0.12 * k)
                ink = inks[int(rng.integers(5))]
                pen.ellipse((px - 10, h * 0.48, px + 10, h * 0.56), outline=ink, width=5)
                pen.line((px, h * 0.56, px, h * 0.7), fill=ink, width=5)
                pen.line((px - 14, h * 0.62, px + 14, h * 0.6), fill=ink, width=5)

        image = decals.texture(f"drawing_{number}", (240, 190), "#e4dabd", draw)
        stage.picture(f"drawing_{number}", image, (x, y, z), (0.34, 0.27))


def _kitchen(stage: Stage, breached: bool) -> None:
    rooms.floor(stage, -2.7, 2.7, -3, 3.9, "boards")
    for x in np.arange(-2.6, 2.7, 0.3):
        stage["black"].box((x, 0.4, -0.008), (0.012, 6.8, 0.012))
    rooms.box_room(stage, (-2.7, 2.7, -3, 3.9), 2.75, "paper_wall", "plaster")
    for x in (-2.66, 2.66):
        stage["boards"].box((x, 0.4, 0.08), (0.06, 7, 0.16))
    stage["boards"].box((0, 3.86, 0.08), (5.4, 0.06, 0.16))
    for x in np.arange(-2.5, 2.6, 0.42):
        stage["plaster"].box((x, 3.88, 1.9), (0.02, 0.02, 1.7))
    # the laid table
    with stage.at((0.1, 1.25, 0)):
        furniture.table(stage, 1.9, 0.95, 0.75, "wood_pale", "wood")
        stage["cloth_check"].box((0, 0, 0.77), (1.5, 0.96, 0.012))
        for x, y in ((-0.55, 0.25), (0.0, 0.3), (0.55, 0.25), (-0.4, -0.28), (0.4, -0.28)):
            stage["enamel"].loft([(x, y, 0.775, 0.06, 0.06), (x, y, 0.82, 0.11, 0.11)], 14)
            stage["steel"].box((x + 0.16, y, 0.785), (0.02, 0.16, 0.01))
        stage["rust"].rod((0, 0.02, 0.775), (0, 0.02, 0.95), 0.15, sides=18)
        stage["steel"].tube([(0.08, 0, 0.92), (0.2, -0.05, 1.15)], 0.012)
        stage["wood_pale"].ball((0.8, 0.05, 0.82), 0.11, 12, (1.4, 0.8, 0.7))
    for x, y, turn in ((-0.6, 0.5, 8), (0.55, 0.45, -14), (-0.7, 2.0, 175), (0.75, 2.05, 188)):
        with stage.at((x, y, 0), turn=turn):
            furniture.wooden_chair(stage, "wood")
    # the stove and its pot on the right
    with stage.at((2.15, 2.6, 0), turn=-90):
        stage["stove"].box((0, 0.1, 0.42), (1.1, 0.7, 0.84))
        stage["stove"].box((0, 0.1, 0.86), (1.2, 0.78, 0.05))
        stage["brass"].rod((-0.5, -0.32, 0.78), (0.5, -0.32, 0.78), 0.015)
        stage["amber"].box((-0.2, -0.26, 0.36), (0.4, 0.02, 0.1))
        stage["enamel"].rod((-0.2, 0.05, 0.88), (-0.2, 0.05, 1.16), 0.19, sides=18)
        furniture.kettle(stage, (0.3, 0.05, 0.88), "steel", 0.1)
        stage["stove"].rod((-0.35, 0.38, 0.88), (-0.35, 0.38, 2.75), 0.08)
    # dresser, wireless on its shelf, drawings
    with stage.at((-2.35, 2.2, 0), turn=90):
        stage["wood"].box((0, 0.1, 0.42), (1.5, 0.46, 0.84))
        for x in (-0.38, 0.38):
            stage["boards"].box((x, -0.14, 0.42), (0.66, 0.03, 0.7))
            stage["brass"].ball((x * 0.3, -0.17, 0.5), 0.025, 8)
        for z in (1.25, 1.65):
            stage["wood"].box((0, 0.2, z), (1.5, 0.26, 0.035))
            for k in range(6):
                stage["enamel"].rod(
                    (-0.58 + k * 0.23, 0.24, z + 0.11),
                    (-0.58 + k * 0.23, 0.2, z + 0.12),
                    0.095,
                    sides=14,
                )
    stage["wood"].box((-1.0, 3.72, 1.72), (0.95, 0.3, 0.04))
    with stage.at((-1.0, 3.7, 1.74)):
        outline = [(-0.26, 0), (0.26, 0), (0.26, 0.24), (0.16, 0.4), (-0.16, 0.4), (-0.26, 0.24)]
        stage["wood"].prism(outline, -0.11, 0.11, "y")
        stage["cloth_check"].rod((0, -0.12, 0.24), (0, -0.115, 0.24), 0.11, sides=16)
        stage["amber"].box((0, -0.125, 0.07), (0.24, 0.01, 0.045))
        for x in (-0.18, 0.18):
            stage["brass"].rod((x, -0.11, 0.07), (x, -0.15, 0.07), 0.03)
    _drawings(stage, [(-1.75, 1.5), (-1.3, 1.36), (-0.75, 1.45), (-0.3, 1.3), (-1.55, 1.12)], 3.85)
    # the door to the landing stands open; the square on it is white
    with stage.at((1.15, 3.82, 0)):
        stage["wood"].box((0, 0.05, 1.05), (1.02, 0.1, 2.14))
        stage["black"].box((0, 0.0, 1.03), (0.86, 0.06, 2.02))
        with stage.at((-0.43, -0.02, 0), turn=-58):
            stage["door_paint"].box((0.42, 0, 1.02), (0.84, 0.05, 2.0))
            stage["white"].box((0.42, -0.035, 1.45), (0.44, 0.02, 0.44))
            stage["brass"].ball((0.76, -0.06, 1.0), 0.04, 8)
    stage["brass"].rod((0.1, 1.25, 1.82), (0.1, 1.25, 2.75), 0.01, sides=5)
    stage["lampshade"].loft(
        [
            (0.1, 1.25, 1.55, 0.34, 0.34),
            (0.1, 1.25, 1.68, 0.27, 0.27),
            (0.1, 1.25, 1.84, 0.08, 0.08),
        ],
        18,
    )
    stage["bulb"].ball((0.1, 1.25, 1.55), 0.09, 10)
    furniture.hanging_coat(stage, (2.0, 3.7, 1.9), "cloth_brown", 0.9, 1)
    furniture.hanging_coat(stage, (2.3, 3.7, 1.75), "cloth_red", 0.6, 2)
    stage["cloth_blue"].tube([(-2.4, 0.6, 2.2), (0, 0.9, 2.1), (2.4, 0.6, 2.2)], 0.008, 4)
    for k, x in enumerate((-1.9, -1.5, 1.3, 1.75, 2.1)):
        paint = ("cloth_check", "cloth_red", "enamel")[k % 3]
        stage[paint].box((x, 0.7, 1.92), (0.3, 0.015, 0.36))
    if breached:
        _breach(stage)


def _breach(stage: Stage) -> None:
    """The left wall comes in: a hole with a torn edge, bricks over the floor."""
    rng = np.random.default_rng(4)
    with stage.at((-2.62, 0.9, 1.15), turn=90):
        outline = []
        for k in range(22):
            a = 2 * math.pi * k / 22
            r = 1.0 * (0.85 + 0.3 * float(rng.random()))
            outline.append((0.95 * r * math.cos(a), 1.05 * r * math.sin(a)))
        stage["black"].prism(outline, -0.06, 0.0, "y")
        for x, z in outline:
            for _ in range(3):
                jitter = rng.normal(0, 0.07, 2)
                spot = (x + float(jitter[0]), -0.1, z + float(jitter[1]))
                stage["brick"].box(spot, (0.25, 0.14, 0.1), roll=float(rng.normal(0, 16)))
    for _ in range(130):
        reach = abs(float(rng.normal(0, 0.9)))
        x, y = -2.4 + reach, 0.9 + float(rng.normal(0, 0.8))
        turn, tilt = float(rng.uniform(0, 180)), float(rng.normal(0, 22))
        stage["brick"].box(
            (x, y, 0.06 + 0.25 * math.exp(-reach * 2)), (0.24, 0.12, 0.08), turn, tilt
        )
    for _ in range(30):
        x, y = -2.3 + abs(float(rng.normal(0, 0.7))), 0.9 + float(rng.normal(0, 0.7))
        stage["plaster"].rock((x, y, 0.1), (0.24, 0.2, 0.12), rng)


def build_kitchen() -> Stage:
    """A small warm kitchen with the table laid."""
    stage = Stage(PAINTS)
    _kitchen(stage, False)
    scene.camera((0.1, -2.55, 1.55), (0.0, 2, 1.32), 24)
    return stage


def build_breached() -> Stage:
    """The same kitchen after the charge."""
    stage = Stage(PAINTS)
    _kitchen(stage, True)
    scene.camera((0.1, -2.55, 1.55), (0.0, 2, 1.32), 24)
    return stage


def light_kitchen(state: str) -> Glow:
    """One lamp over the table."""
    strong = 1.0 if state == "lamp" else 0.55
    scene.spot((0.1, 1.25, 1.5), (0.1, 1.25, 0), 80 * strong, "#ffc27a", 150, 0.12)
    scene.bulb((0.1, 1.1, 1.42), 26 * strong, "#ffc27a", 0.12)
    scene.bulb((1.5, 2.4, 0.5), 6, "#ff8a40", 0.1)
    scene.area((0, -2.8, 2.2), (0, 2, 1), 34, "#ffd7a4" if state == "lamp" else "#aab4b4", 2)
    scene.area((1.3, 3.75, 1.6), (1.0, 1, 1), 8, "#9fb4bd", 0.8)
    if state == "dust":
        scene.area((-2.4, 0.9, 1.3), (0.5, 1, 1), 46, "#b9c2c2", 1.4)
    scene.ambient("#5f5a4e", 0.35)
    return {}


def paint_kitchen(frame: Frame, state: str) -> None:
    """Brick dust in the air."""
    if state != "dust":
        return
    height, width = frame.size
    cloud = noise(height, width, 240 * frame.scale, 5, 3)
    near = 1 - np.exp(-np.clip(frame.depth - 1.4, 0, None) / 2.6)
    cover = np.clip((0.42 + 0.3 * cloud) * near, 0, 0.85).astype(np.float32)
    frame.lay(np.broadcast_to(light_of("#a08a6c") * 0.55, frame.lin.shape), cover)


def finish_kitchen(state: str) -> Finish:
    """Warm browns."""
    look = Look(WARM, mix=0.32, steps=9, saturation=1.14, seed=100)
    return Finish(look, 0.37 if state == "lamp" else 0.33, (3, 14, "#6a543a", 0.3), ink_far=16)


def build_sewer() -> Stage:
    """The drain: a walkway on the right, cables along the crown, light from a grate far ahead."""
    stage = Stage(PAINTS)
    rooms.vault(stage, 2.4, 1.1, 3.1, -4, 34, "brick_dark", "brick", 2.6)
    stage["drain"].box((-0.7, 15, -0.25), (3.4, 40, 0.1))
    stage["brick"].box((1.75, 15, -0.1), (1.5, 40, 0.5))
    stage["concrete"].box((1.08, 15, 0.17), (0.22, 40, 0.08))
    for row in range(10):
        for side in (-1, 1):
            stage["black"].box((side * 2.37, 14, 0.2 + row * 0.1), (0.02, 40, 0.012))
    for k, radius in enumerate((0.05, 0.035, 0.06, 0.03, 0.045)):
        x = -0.3 + k * 0.14
        path = [
            (x, y, 2.9 - 0.05 * math.sin(y * 1.1 + k) - 0.02 * k) for y in np.arange(-4, 33, 1.3)
        ]
        stage["rubber" if k % 2 else "cloth_dark"].tube(path, radius, 6)
    for y in np.arange(-1, 33, 2.6):
        stage["steel_dark"].box((0.0, y, 2.96), (0.95, 0.08, 0.06))
    # side drains, rungs, the tannoy
    for y, side in ((4.2, -1), (10.5, -1), (8.2, 1)):
        x = side * 2.3
        stage["brick"].rod((x, y, 0.95), (x - side * 0.16, y, 0.95), 0.46, sides=18)
        stage["black"].rod((x, y, 0.95), (x - side * 0.18, y, 0.95), 0.34, sides=18)
        stage["drain"].box((x - side * 0.2, y, 0.3), (0.04, 0.3, 0.75))
    for z in np.arange(0.5, 2.4, 0.3):
        stage["steel"].tube([(2.34, 5.6, z), (2.1, 5.6, z), (2.1, 6.0, z), (2.34, 6.0, z)], 0.02, 5)
    with stage.at((1.72, 5.0, 2.12), turn=-38, tilt=8):
        stage["steel_dark"].box((0.1, 0.3, 0), (0.08, 0.6, 0.08))
        rings = [(0.1, 0.06), (-0.05, 0.1), (-0.22, 0.2), (-0.34, 0.36)]
        angle = np.linspace(0, 2 * np.pi, 20, endpoint=False)
        horn = [
            np.stack([r * np.cos(angle), np.full(20, y), r * np.sin(angle)], -1) for y, r in rings
        ]
        stage["grey_green"].rings(horn, closed=False)
        stage["black"].rod((0, -0.1, 0), (0, -0.14, 0), 0.1, sides=12)
        stage["grey_green"].rod((0, 0.1, 0), (0, 0.34, 0), 0.09, sides=12)
    stage["rubber"].tube([(1.9, 5.3, 2.1), (2.1, 5.8, 2.3), (0.3, 7, 2.9)], 0.018, 5)
    # the street grate
    with stage.at((-0.1, 20, 3.0)):
        stage["black"].box((0, 0, 0.2), (1.6, 2.2, 0.5))
        stage["grate_light"].box((0, 0, -0.02), (1.3, 1.9, 0.02))
        for x in np.arange(-0.6, 0.65, 0.2):
            stage["black"].box((x, 0, -0.06), (0.06, 1.9, 0.05))
    stage.mark("grate", (-0.1, 20, 3.0))
    stage["bone"].box((2.36, 3.0, 1.5), (0.02, 0.6, 0.28))
    sign = decals.plate("fourth", "4", "#d8cdb0", decals.BLACK, (160, 110))
    stage.picture("fourth", sign, (2.33, 3.0, 1.5), (0.56, 0.34), turn=-90)
    stage["wood"].box((1.9, 8.6, 0.26), (0.4, 0.9, 0.2))
    stage["brass"].rod((1.8, 4.0, 0.16), (1.8, 4.0, 0.4), 0.09, sides=12)
    scene.camera((0.55, -2.4, 1.6), (-0.05, 10, 1.5), 24)
    return stage


def light_sewer(_state: str) -> Glow:
    """The grate far ahead, and the lamp of whoever is looking."""
    scene.area((-0.1, 20, 2.8), (-0.1, 19, 0), 320, "#dbe9e2", 1.3, 1.9)
    scene.spot((0.5, -2.6, 1.9), (0.3, 6, 1.0), 260, "#ffd6a0", 62, 0.1)
    scene.area((0.0, 12, 2.5), (0, 8, 0), 20, "#8fb0a8", 1.5)
    scene.ambient("#39423a", 0.3)
    return {}


def paint_sewer(frame: Frame, _state: str) -> None:
    """Bars of light under the grate, and mist."""
    height, width = frame.size
    mist = skies.drift_fog(frame.depth, 6, 6, 26, 0.7)
    frame.lay(np.broadcast_to(light_of("#5f7a6c") * 0.6, frame.lin.shape), mist)
    x, y = frame.mark("grate")
    shafts = skies.beams(height, width, (x, y - 30 * frame.scale), 6, math.pi / 2, 0.34)
    shafts = shafts * (frame.depth > 12)
    frame.lin = frame.lin + (shafts[..., None] * light_of("#dff0e2") * 0.2).astype(np.float32)


def finish_sewer(_state: str) -> Finish:
    """Old brick."""
    look = Look(BRICK, mix=0.32, steps=9, saturation=1.12, seed=102)
    return Finish(look, 0.26, None, ink_far=26)


PICTURES = (
    Place(
        "neutral_flat",
        build_kitchen,
        light_kitchen,
        finish_kitchen,
        lights=("lamp",),
        paint=paint_kitchen,
    ),
    Place(
        "neutral_flat",
        build_breached,
        light_kitchen,
        finish_kitchen,
        lights=("dust",),
        paint=paint_kitchen,
    ),
    Place("sewer", build_sewer, light_sewer, finish_sewer, paint=paint_sewer),
)

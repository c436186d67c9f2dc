"""Vonnegut post: the lecture hall with the transmitter, and its roof."""

from __future__ import annotations

import math

import cv2
import numpy as np

from art.kit import scene
from art.kit.arrays import light_of
from art.kit.passes import Frame
from art.kit.poster import Look, even_ramp
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import city, decals, figures, furniture, rooms, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    **city.PAINTS,
    "hall_wall": Paint("#7b7462", rough=0.9, wear=0.35, wear_size=2.0),
    "panel_wood": Paint("#5e4430", rough=0.5, wear=0.3, wear_size=0.8),
    "bench_wood": Paint("#7a5a3c", rough=0.55, wear=0.3, wear_size=0.5),
    "stage_wood": Paint("#6a523c", rough=0.5, wear=0.35, wear_size=0.7),
    "cabinet": Paint("#707874", rough=0.5, metal=0.2, wear=0.25, wear_size=0.7),
    "board": Paint("#26362f", rough=0.8, wear=0.3, wear_size=0.8),
    "sent": Paint("#9fe8c0", glow=5.0),
    "valve": Paint("#ffb45a", glow=5.0),
    "satchel": Paint("#7a4f2e", rough=0.6),
    "satchel_red": Paint("#8a3d2c", rough=0.6),
    "sheet_cloth": Paint("#b9b29c", rough=1.0, specular=0.0, wear=0.15, wear_size=0.5),
    "tar": Paint("#3a3c3c", rough=0.8, wear=0.4, wear_size=1.5),
    "white_square": Paint("#e6e2d2", rough=0.8),
    "city_light": Paint("#ffc47a", glow=3.0),
    "mast": Paint("#5a6264", rough=0.6),
    "bulb_on": Paint("#ffdca6", glow=9.0),
    "mast_lamp": Paint("#ff4a30", glow=6.0),
}
HALL = even_ramp(("#0A0A0A", "#1E1C18", "#3C362B", "#6B5A40", "#A2875A", "#DDBF88", "#FFF1CF"))
NIGHT = even_ramp(("#070A10", "#111B2A", "#22354A", "#435B70", "#7D909A", "#C2C8C0", "#F5EFDC"))


def _transmitter(stage: Stage) -> None:
    """Grey cabinets with meters, valves behind glass, and the lamp marked SENT."""
    rng = np.random.default_rng(5)
    for k, (x, high) in enumerate(((-2.3, 2.1), (-1.15, 2.5), (0.0, 2.9), (1.15, 2.5), (2.3, 2.1))):
        stage["cabinet"].box((x, 0.4, high / 2), (1.1, 0.8, high))
        stage["steel_dark"].box((x, -0.02, high / 2), (0.98, 0.05, high - 0.14))
        for z in np.arange(0.3, high - 0.3, 0.42):
            if rng.random() < 0.4:
                for dx in (-0.25, 0.25):
                    stage["bone"].rod(
                        (x + dx, -0.04, z + 0.1), (x + dx, -0.07, z + 0.1), 0.15, sides=16
                    )
                    stage["black"].box(
                        (x + dx, -0.08, z + 0.12),
                        (0.015, 0.01, 0.16),
                        roll=float(rng.uniform(-50, 50)),
                    )
            elif rng.random() < 0.5:
                stage["black"].box((x, -0.05, z + 0.1), (0.8, 0.03, 0.3))
                for dx in np.arange(-0.3, 0.31, 0.15):
                    stage["valve"].loft(
                        [
                            (x + dx, -0.08, z, 0.04, 0.04),
                            (x + dx, -0.08, z + 0.16, 0.045, 0.045),
                            (x + dx, -0.08, z + 0.2, 0.01, 0.01),
                        ],
                        8,
                    )
            else:
                for dx in np.arange(-0.36, 0.37, 0.18):
                    stage["brass"].rod((x + dx, -0.04, z + 0.1), (x + dx, -0.1, z + 0.1), 0.045)
        if k in (1, 3):
            stage["rust"].box((x, -0.06, 0.22), (0.3, 0.03, 0.14))
    stage["steel_dark"].box((0, 0.2, 3.1), (0.5, 0.4, 0.36))
    label = decals.plate("sent", "SENT", "#0d1a14", "#9fe8c0", (220, 90), False)
    stage.picture("sent_label", label, (0, -0.02, 3.06), (0.44, 0.18), glow=2.6)
    stage["sent"].ball((0, 0.1, 3.4), 0.13, 12)
    for x in (-1.7, 1.7):
        stage["rubber"].tube([(x, 0.4, 2.3), (x * 0.8, 0.6, 3.4), (x * 0.3, 0.9, 4.6)], 0.06, 8)


def build_hall() -> Stage:
    """From the top of the raked benches down to the stage."""
    stage = Stage(PAINTS)
    stage["stage_wood"].box((0, 12, -0.4), (14, 8, 0.8))
    stage["panel_wood"].box((0, 7.96, -0.45), (14, 0.1, 0.9))
    rooms.box_room(stage, (-6.4, 6.4, -4, 14.6), 6.2, "hall_wall", "plaster")
    stage["panel_wood"].box((0, 14.5, 1.0), (12.8, 0.1, 2.4))
    for x in np.arange(-6, 6.1, 1.2):
        stage["stage_wood"].box((x, 14.42, 1.0), (0.1, 0.1, 2.4))
    for side in (-1, 1):
        stage["panel_wood"].box((side * 6.33, 5, 0.9), (0.1, 19, 3.0))
        for y in (1.5, 5.2, 8.9, 12.6):
            stage["trim"].box((side * 6.3, y, 3.6), (0.2, 1.7, 3.0))
            stage["pane"].box((side * 6.18, y, 3.6), (0.05, 1.4, 2.7))
            stage["trim"].box((side * 6.15, y, 3.6), (0.06, 0.08, 2.7))
            for z in (3.0, 4.0):
                stage["trim"].box((side * 6.15, y, z), (0.06, 1.4, 0.08))
            stage["sheet_cloth"].box((side * 6.1, y + 0.5, 3.9), (0.04, 0.5, 2.2), tilt=3)
    stage["board"].box((-4.4, 14.35, 2.9), (2.4, 0.1, 1.6))
    stage["board"].box((4.4, 14.35, 2.9), (2.4, 0.1, 1.6))
    for k in range(4):
        stage["bone"].box((-4.5 + 0.1 * k, 14.28, 3.3 - k * 0.28), (1.5 - 0.25 * k, 0.01, 0.03))
    with stage.at((0, 12.6, 0)):
        _transmitter(stage)
    wear = (
        figures.Wear("cloth_blue", coat=0.5, head="bun"),
        figures.Wear("cloth_brown", coat=0.5),
        figures.Wear("cloth_red", coat=0.5, skin="skin_dark"),
    )
    for k, x in enumerate((-1.5, 0.1, 1.6)):
        with stage.at((x, 11.2, 0), turn=-10 + 12 * k):
            furniture.stool(stage, "wood")
            figures.seated(stage, 1.68, wear[k])
    # benches fall away from the camera
    rng = np.random.default_rng(8)
    for row in range(7):
        y, z = 0.4 + row * 1.02, 0.55 - row * 0.17
        stage["stage_wood"].box((0, y + 0.1, z - 0.75), (12.6, 1.04, 1.5))
        for x0, x1 in ((-5.9, -0.8), (0.8, 5.9)):
            middle, wide = (x0 + x1) / 2, x1 - x0
            stage["bench_wood"].box((middle, y + 0.3, z + 0.72), (wide, 0.4, 0.05), tilt=-6)
            stage["bench_wood"].box((middle, y + 0.12, z + 0.45), (wide, 0.04, 0.55))
            stage["bench_wood"].box((middle, y - 0.2, z + 0.42), (wide, 0.3, 0.05))
            x = x0 + 0.4
            while x < x1 - 0.3:
                if rng.random() < 0.62 and row > 0:
                    paint = "satchel" if rng.random() < 0.7 else "satchel_red"
                    stage[paint].box(
                        (x, y + 0.3, z + 0.89), (0.34, 0.12, 0.27), turn=float(rng.normal(0, 8))
                    )
                    stage[paint].box((x, y + 0.23, z + 0.95), (0.35, 0.04, 0.14))
                    stage["brass"].box((x, y + 0.2, z + 0.88), (0.04, 0.02, 0.04))
                x += float(rng.uniform(0.5, 0.8))
    for row in range(1, 7):
        y, z = 0.4 + row * 1.02, 0.55 - row * 0.17
        for side in (-1, 1):
            for k in range(2):
                if rng.random() < 0.55:
                    x = side * (1.6 + 2.0 * k + float(rng.uniform(0, 1)))
                    body = ("cloth_grey", "cloth_blue", "cloth_brown", "cloth_red")[
                        int(rng.integers(4))
                    ]
                    with stage.at((x, y - 0.1, z), turn=180):
                        figures.seated(
                            stage,
                            1.5,
                            figures.Wear(
                                body, coat=0.5, head=("bare", "bun", "cap")[int(rng.integers(3))]
                            ),
                        )
    for x in (-3.2, 0, 3.2):
        rooms.pendant(stage, (x, 6.0, 4.4), 6.2, "cabinet", "bulb_on", 0.4)
    # the trap beside the stage
    stage["panel_wood"].box((4.2, 9.4, 0.35), (1.0, 0.06, 0.9), tilt=-20)
    stage["black"].box((4.2, 9.0, 0.01), (1.0, 0.9, 0.02))
    for name, point in {
        "fire": (-1.4, 12, 1.6),
        "fire2": (1.7, 12, 1.2),
        "fire3": (-5.2, 9.5, 0.4),
        "fire4": (4.9, 13.5, 1.4),
    }.items():
        stage.mark(name, point)
    scene.camera((0.15, -2.7, 2.75), (0, 9, 1.75), 24)
    return stage


def light_hall(state: str) -> Glow:
    """Whole: lamps and the valves. Burning: the transmitter on fire."""
    if state == "whole":
        for x in (-3.2, 0, 3.2):
            scene.area((x, 6, 4.3), (x, 6, 0), 240, "#ffd9a0", 0.7)
        scene.area((0, 11.2, 5.4), (0, 12, 1), 260, "#ffe2b4", 2)
        scene.area((0, 12.2, 2.0), (0, 9, 1.0), 30, "#ffb868", 3)
        scene.area((0, -3.6, 4), (0, 5, 0), 90, "#93a9b0", 3)
        scene.ambient("#5e625c", 0.35)
        return {}
    scene.bulb((-1.4, 11.4, 2.4), 900, "#ff7a2c", 0.6)
    scene.bulb((1.7, 11.4, 2.0), 700, "#ff8a3a", 0.5)
    scene.bulb((-5.2, 9.0, 1.4), 380, "#ff8a3a", 0.4)
    scene.area((0, -3.6, 4), (0, 5, 0), 80, "#5f7590", 3)
    scene.ambient("#43434a", 0.35)
    return {"bulb_on": 0.05, "sent": 0.5, "valve": 1.0, "sent_label": 0.3}


def _burn(frame: Frame, size: tuple[float, float], heat: str) -> None:
    """Smoke and fire at every mark called fire."""
    height, width = frame.size
    names = [name for name in frame.notes["marks"] if name.startswith("fire")]
    for number, name in enumerate(names):
        far = frame.notes["marks"][name][2]
        smoke, body = skies.smoke_column(
            height,
            width,
            frame.mark(name),
            60 + number,
            wide=120,
            spread=420,
            drift=0.04 * (number - 1),
            colours=("#171412", "#46382f"),
            fire=heat,
            heat=2.0,
        )
        frame.lay(smoke, body * 0.8 * (frame.depth > far - 3))
    for number, name in enumerate(names):
        x, y = frame.mark(name)
        wide, high = size[0] * frame.scale, size[1] * frame.scale
        fire, hot = skies.flames(height, width, (x, y), (wide, high), 70 + number)
        frame.lay(fire, hot * (frame.depth > frame.notes["marks"][name][2] - 2.5))


def paint_hall(frame: Frame, state: str) -> None:
    """Fire over the cabinets."""
    if state == "burning":
        _burn(frame, (330, 230), "#ff8a3a")


def finish_hall(state: str) -> Finish:
    """Wood and lamp light."""
    look = Look(HALL, mix=0.32, steps=9, saturation=1.14, seed=110)
    key = 0.34 if state == "whole" else 0.29
    colour = "#6a5a42" if state == "whole" else "#4a3026"
    return Finish(look, key, (7, 26, colour, 0.45), ink_far=34)


def build_roof() -> Stage:
    """The flat roof, its mast and parapet, and the dark city with squares of white on it."""
    stage = Stage(PAINTS)
    stage["tar"].box((0, 5, -0.1), (18, 18, 0.2))
    for x in (-8.6, 8.6):
        stage["stone_grey"].box((x, 5, 0.5), (0.5, 18, 1.0))
    stage["stone_grey"].box((0, 13.6, 0.5), (17.6, 0.5, 1.0))
    stage["trim"].box((0, 13.6, 1.04), (17.9, 0.8, 0.14))
    with stage.at((-4.2, 9.5, 0), turn=20):
        for level in range(14):
            z0, z1 = level * 1.1, (level + 1) * 1.1
            r0, r1 = 0.85 - 0.05 * level, 0.85 - 0.05 * (level + 1)
            corners0 = [(sx * r0, sy * r0, z0) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            corners1 = [(sx * r1, sy * r1, z1) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            for a in range(4):
                stage["mast"].rod(corners0[a], corners1[a], 0.05, sides=5)
                stage["mast"].rod(corners0[a], corners1[(a + 1) % 4], 0.025, sides=4)
                stage["mast"].rod(corners1[a], corners1[(a + 1) % 4], 0.025, sides=4)
        stage["mast_lamp"].ball((0, 0, 15.6), 0.16, 8)
    for way in (0.4, 2.2, 4.6):
        stage["iron"].rod(
            (-4.2, 9.5, 11),
            (-4.2 + 8 * math.cos(way), 9.5 + 5 * math.sin(way), 0.3),
            0.015,
            sides=4,
        )
    with stage.at((4.6, 10.2, 0), turn=-14):
        stage["hall_wall"].box((0, 0, 1.2), (2.8, 2.2, 2.4))
        stage["roof"].box((0, 0, 2.48), (3.1, 2.5, 0.2))
        stage["wood"].box((-0.5, -1.12, 0.98), (0.9, 0.06, 1.96))
        stage["city_light"].box((0.7, -1.12, 1.5), (0.5, 0.04, 0.5))
        stage["iron"].rod((1.0, 0, 2.4), (1.0, 0, 3.4), 0.14)
    rng = np.random.default_rng(11)
    for _ in range(190):
        x, y = float(rng.uniform(-170, 170)), float(rng.uniform(30, 260))
        wide, high = float(rng.uniform(10, 20)), float(rng.uniform(4, 26))
        top = -24 + high + (float(rng.uniform(0, 12)) if y > 150 else 0)
        wall = ("stone_grey", "hall_wall", "stone")[int(rng.integers(3))]
        stage[wall].box((x, y, top - 20), (wide, wide * 0.8, 40))
        stage["tar"].box((x, y, top), (wide * 1.02, wide * 0.82, 0.4))
        if rng.random() < 0.22:
            stage["white_square"].box((x, y, top + 0.3), (wide * 0.6, wide * 0.5, 0.1))
        for _ in range(3):
            if rng.random() < 0.4:
                dx, dz = float(rng.uniform(-0.4, 0.4)) * wide, float(rng.uniform(1.5, 9))
                stage["city_light"].box((x + dx, y - wide * 0.41, top - dz), (0.9, 0.1, 1.2))
    for x, y in ((1.6, 6.4), (-1.2, 8.2), (6.4, 5.0)):
        stage["cabinet"].box((x, y, 0.3), (0.8, 0.6, 0.6), turn=x * 20)
    stage["rubber"].tube([(-4.2, 9, 0.1), (-1, 8, 0.05), (2, 9, 0.06), (4.2, 9.4, 0.1)], 0.06, 6)
    stage.mark("east", (60, 250, -6))
    stage.mark("fire", (-70, 220, -4))
    scene.camera((0.3, -2.2, 2.0), (0.2, 20, 3.4), 24)
    return stage


def light_roof(_state: str) -> Glow:
    """Moonlight and a red glow from the west."""
    scene.sun((20, -24, 34), 0.75, "#a9c4e6", 0.05)
    scene.area((-40, 60, 30), (0, 12, 0), 9000, "#ff7a44", 20)
    scene.bulb((5.0, 8.6, 1.6), 30, "#ffc47a", 0.2)
    scene.ambient("#4d6688", 0.42)
    return {}


def paint_roof(frame: Frame, _state: str) -> None:
    """A clear sky, the glow of Metro Center, and the thin bright scratch going up."""
    height, width = frame.size
    scale = frame.scale
    sky = skies.stars(height, width, 5, 900, "#16263c")
    rows = np.arange(height, dtype=np.float32)[:, None]
    columns = np.arange(width, dtype=np.float32)[None]
    low = np.clip(rows / height / 0.62, 0, 1) ** 2.2
    sky = sky + (low * 0.5)[..., None] * light_of("#4a627c")
    x, y = frame.mark("fire")
    glow = np.exp(-np.hypot((columns - x) / (420 * scale), (rows - y) / (170 * scale)))
    sky = sky + glow[..., None] * light_of("#ff6a34") * 0.8
    frame.lin = frame.lin * frame.alpha[..., None] + sky * (1 - frame.alpha[..., None])
    frame.lin = frame.lin + (glow * (frame.depth > 40) * 0.2)[..., None] * light_of("#ff6a34")
    east_x, east_y = frame.mark("east")
    scratch = np.zeros((height, width), np.float32)
    end = (int(east_x + 34 * scale), int(height * 0.03))
    cv2.line(scratch, (int(east_x), int(east_y)), end, 1.0, max(1, int(2 * scale)), cv2.LINE_AA)
    fade = np.clip(1.1 - rows / max(1.0, east_y) * 0.9, 0.1, 1)
    halo = cv2.GaussianBlur(scratch, (0, 0), 7 * scale)
    bright = (scratch * 3.0 + halo * 1.5) * fade * (1 - frame.alpha)
    frame.lin = (frame.lin + bright[..., None] * light_of("#eaf4ff")).astype(np.float32)


def finish_roof(_state: str) -> Finish:
    """Night blue."""
    look = Look(NIGHT, mix=0.32, steps=9, saturation=1.15, seed=112)
    return Finish(look, 0.25, (40, 160, "#2c3f56", 0.75), ink_far=150)


PICTURES = (
    Place(
        "vonnegut_hall",
        build_hall,
        light_hall,
        finish_hall,
        lights=("whole", "burning"),
        paint=paint_hall,
    ),
    Place("vonnegut_roof", build_roof, light_roof, finish_roof, paint=paint_roof, open_sky=True),
)

"""Orbital Signals Command: the bunker of the Watch, seen from its main desk and its side desk."""

from __future__ import annotations

import math

import numpy as np
from PIL import ImageDraw

from art.kit import scene
from art.kit.poster import RAMPS, Look
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import decals, furniture, rooms
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    "wall": Paint("#6c7069", rough=0.9, wear=0.4, wear_size=2.2),
    "dado": Paint("#3d4a46", rough=0.6, wear=0.3, wear_size=1.4),
    "rib": Paint("#4d514b", rough=0.8, wear=0.4, wear_size=0.9),
    "lino": Paint("#3a403c", rough=0.28, wear=0.35, wear_size=1.8, specular=0.5),
    "desk_top": Paint("#4b3626", rough=0.3, wear=0.2, wear_size=0.7),
    "desk_body": Paint("#4a5651", rough=0.55, wear=0.3, wear_size=0.7),
    "shade_green": Paint("#1f5a45", rough=0.25, specular=0.6),
    "pendant": Paint("#ffdca6", glow=9.0),
    "lamp_on": Paint("#ffb45a", glow=7.0),
    "lamp_off": Paint("#3f2f20", rough=0.3, specular=0.6),
    "lamp_zero": Paint("#ff7a3c", glow=1.0),
    "lamp_red": Paint("#ff4030", glow=1.0),
    "map_lamp": Paint("#ffe2b0", glow=5.0),
    "clerk": Paint("#ffcf8a", glow=7.0),
    "key": Paint("#c9c0a6", rough=0.5),
}
LIT = {(0, 3), (2, 7), (3, 2), (4, 5), (1, 8)}


def _shell(stage: Stage) -> None:
    rooms.floor(stage, -5.2, 5.2, -4, 8.4, "lino", 0.9)
    rooms.vault(stage, 5.2, 1.9, 3.9, -4, 8.4, "wall", "rib", 2.1)
    stage["wall"].box((0, 8.5, 2), (11, 0.2, 4.4))
    for side in (-1, 1):
        stage["dado"].box((side * 5.13, 2, 0.55), (0.1, 12.6, 1.1))
        stage["brass"].box((side * 5.06, 2, 1.12), (0.06, 12.6, 0.04))
    stage["dado"].box((0, 8.36, 0.55), (10.2, 0.1, 1.1))
    for number, radius in enumerate((0.07, 0.05, 0.09, 0.05)):
        x = -3.5 - number * 0.2
        z = 3.16 - number * 0.14
        stage["steel"].tube([(x, -4, z), (x, 8.4, z)], radius)
    for x, z in ((3.6, 3.12), (3.86, 2.98), (4.1, 2.84)):
        stage["rust" if x > 4 else "steel_dark"].tube([(x, -4, z), (x, 8.4, z)], 0.05)
    for k in range(6):
        rooms.cable(stage, (-3.9, -1 + k * 1.8, 2.95), (-3.6, 0.6 + k * 1.8, 3.1), 0.22, "black")
    with stage.at((4.3, 8.36, 2.7)):
        rooms.vent(stage, 0.9, 0.6, "steel_dark", "steel")


def _map(stage: Stage) -> None:
    """The enamel map on the back wall, in a frame, with picture lamps above it."""
    picture = decals.system_map("watch_map")
    stage.picture("system_map", picture, (0.15, 8.26, 2.2), (4.9, 2.2))
    for x in (-2.38, 2.68):
        stage["steel_dark"].box((x, 8.24, 2.2), (0.1, 0.14, 2.36))
    for z in (1.04, 3.36):
        stage["steel_dark"].box((0.15, 8.24, z), (5.16, 0.14, 0.1))
    for x in (-1.4, 0.15, 1.7):
        stage["steel_dark"].tube([(x, 8.3, 3.5), (x, 7.95, 3.62), (x, 7.8, 3.5)], 0.025)
        stage["black"].rod((x - 0.3, 7.8, 3.5), (x + 0.3, 7.8, 3.5), 0.07)
        stage["map_lamp"].box((x, 7.8, 3.43), (0.5, 0.07, 0.02))


def board(stage: Stage, columns: int, rows: int, lit: set[tuple[int, int]], zero: bool) -> None:
    """The switchboard: lamps with typed cards in rows, faces -y; lamp 0 alone under them."""
    wide, high = columns * 0.2 + 0.2, rows * 0.24 + 0.55
    stage["desk_body"].box((0, 0.16, 0.7 + high / 2), (wide, 0.3, high))
    stage["steel_dark"].box((0, 0.0, 0.7 + high / 2), (wide - 0.1, 0.04, high - 0.12))
    stage["desk_body"].box((0, 0.05, 0.35), (wide, 0.5, 0.7))
    for row in range(rows):
        for column in range(columns):
            x = (column - (columns - 1) / 2) * 0.2
            z = 0.7 + high - 0.2 - row * 0.24
            lamp = "lamp_on" if (row, column) in lit else "lamp_off"
            stage[lamp].ball((x, -0.03, z), 0.038, 8)
            stage["key"].box((x, -0.025, z - 0.085), (0.15, 0.012, 0.06))
    if zero:
        stage["brass"].rod((0, 0.02, 0.9), (0, -0.035, 0.9), 0.075, sides=16)
        stage["lamp_zero"].ball((0, -0.05, 0.9), 0.052, 10)
        zero_card = decals.plate("card_zero", "0", size=(96, 96))
        stage.picture("card_zero", zero_card, (0.2, -0.03, 0.9), (0.13, 0.13))


def _curved_desk(stage: Stage) -> None:
    """The long desk: a bow towards the camera, with sets and lamps along it."""
    inner, outer, angle = 4.0, 4.85, np.radians(np.linspace(-62, 62, 26))
    with stage.at((0.1, 7.3, 0)):
        for (low, high), paint, grow in (
            ((0.0, 0.70), "desk_body", 0.0),
            ((0.70, 0.76), "desk_top", 0.06),
        ):
            ring = [
                np.array(
                    [
                        ((outer + grow) * math.sin(a), -(outer + grow) * math.cos(a), low),
                        ((outer + grow) * math.sin(a), -(outer + grow) * math.cos(a), high),
                        (inner * math.sin(a), -inner * math.cos(a), high),
                        (inner * math.sin(a), -inner * math.cos(a), low),
                    ],
                    np.float32,
                )
                for a in angle
            ]
            stage[paint].rings(ring)
        for number, a in enumerate(np.radians(np.arange(-56, 57, 16))):
            turn = math.degrees(a)
            with stage.at((outer * math.sin(a), -outer * math.cos(a), 0), turn=turn):
                stage["steel_dark"].box((0.66, -0.01, 0.36), (0.035, 0.05, 0.66))
                stage["black"].box((0, -0.012, 0.36), (1.0, 0.02, 0.5))
                stage["desk_body"].box((0, -0.025, 0.36), (0.94, 0.02, 0.44))
                plate = decals.plate(f"desk_{number}", f"{number + 3:02d}", size=(120, 90))
                stage.picture(f"desk_{number}", plate, (-0.34, -0.045, 0.5), (0.14, 0.1))
        for number, degrees in enumerate((-50, -33, 35, 52)):
            a = math.radians(degrees)
            with stage.at((4.42 * math.sin(a), -4.42 * math.cos(a), 0.76), turn=degrees + 180):
                _set(stage, number)
        for degrees in (-20, 22):
            a = math.radians(degrees)
            with stage.at((4.5 * math.sin(a), -4.5 * math.cos(a), 0.76), turn=degrees):
                furniture.desk_lamp(stage, "shade_green", "clerk")


def _set(stage: Stage, number: int) -> None:
    """A listening set, seen from behind: a ribbed case, a lead, a round scope on its far side."""
    stage["steel_dark"].box((0, 0, 0.2), (0.62, 0.36, 0.4), taper=(0.94, 0.8))
    for z in (0.1, 0.16, 0.22, 0.28):
        stage["black"].box((0, 0.175, z), (0.44, 0.03, 0.02))
    stage["bone"].box((0.18, 0.182, 0.335), (0.12, 0.012, 0.05))
    stage["black"].tube(
        [(-0.2, 0.18, 0.1), (-0.26, 0.3, 0.06), (-0.22, 0.46, 0.02), (-0.2, 0.5, -0.3)], 0.014
    )
    furniture.headset(stage, (0.34, 0.05, 0.36), turn=90 * (number % 2))


def _leaders_things(stage: Stage) -> None:
    """What Maren Voss left: a mug, a green plant, a locked drawer; and the day's paper."""
    with stage.at((0.1, 7.3, 0.76)):
        furniture.plant(stage, (1.02, -4.62, 0), "rust", "leaf", 0.34, 3)
        furniture.mug(stage, (-0.62, -4.6, 0), "bone", 0.055)
        furniture.papers(stage, (0.05, -4.5, 0), 5, 2)
        furniture.telephone(stage, (-1.1, -4.45, 0), "black", 20)
        stage["brass"].box((0.52, -4.55, 0.05), (0.24, 0.32, 0.1))
        stage["paper"].box((0.52, -4.55, 0.105), (0.2, 0.28, 0.012), turn=4)
    with stage.at((0.1, 5.2, 0)):
        stage["leather"].box((0, 0.2, 1.1), (0.62, 0.12, 0.86), tilt=-5, taper=(0.82, 1))
        for x in (-0.36, 0.36):
            stage["wood"].box((x, -0.1, 0.72), (0.07, 0.5, 0.05))


def _coat_rail(stage: Stage) -> None:
    """Twelve pegs with name cards; four coats, one satchel, one peg without a card."""
    stage["wood"].box((0, 0, 1.72), (2.5, 0.05, 0.2))
    for peg in range(12):
        x = -1.1 + peg * 0.2
        stage["brass"].tube([(x, -0.02, 1.68), (x, -0.1, 1.68), (x, -0.12, 1.73)], 0.014, 6)
        if peg != 4:
            stage["paper"].box((x, -0.03, 1.77), (0.13, 0.01, 0.055))
    for peg, paint in (
        (0, "cloth_grey"),
        (2, "cloth_dark"),
        (7, "cloth_brown"),
        (11, "cloth_grey"),
    ):
        furniture.hanging_coat(stage, (-1.1 + peg * 0.2, -0.1, 1.7), paint, 1.05, peg)
    stage["leather"].box((0.7, -0.12, 1.2), (0.3, 0.1, 0.24))
    stage["leather"].tube([(0.58, -0.1, 1.3), (0.7, -0.1, 1.7), (0.82, -0.1, 1.3)], 0.012, 5)


def _clock(stage: Stage) -> None:
    def face(draw: ImageDraw.ImageDraw, w: int, h: int) -> None:
        draw.ellipse((4, 4, w - 4, h - 4), fill="#e4dabd", outline="#14181a", width=12)
        for hour in range(24):
            a = math.radians(hour * 15)
            x, y = w / 2 + w * 0.4 * math.sin(a), h / 2 - h * 0.4 * math.cos(a)
            draw.ellipse((x - 4, y - 4, x + 4, y + 4), fill="#14181a")
        draw.line((w / 2, h / 2, w * 0.66, h * 0.34), fill="#14181a", width=9)
        draw.line((w / 2, h / 2, w * 0.53, h * 0.13), fill="#14181a", width=6)

    picture = decals.texture("watch_clock", (256, 256), "#6c7069", face)
    stage["black"].rod((0, 0.05, 0), (0, -0.03, 0), 0.3, sides=24)
    stage.picture("watch_clock", picture, (0, -0.04, 0), (0.55, 0.55))


def build_desk() -> Stage:
    """The main desk from the door, the map behind it."""
    stage = Stage(PAINTS)
    _shell(stage)
    _map(stage)
    _curved_desk(stage)
    _leaders_things(stage)
    with stage.at((-4.25, 5.1, 0), turn=52):
        board(stage, 10, 6, LIT, True)
    with stage.at((4.0, 7.6, 0), turn=-24):
        rooms.blast_door(stage, 1.0, 2.1, "desk_body", "rib")
        stage["bone"].box((0, -0.17, 1.72), (0.34, 0.02, 0.16))
    with stage.at((4.72, 4.75, 0), turn=-72):
        _coat_rail(stage)
    with stage.at((3.7, 7.7, 2.72), turn=-24):
        _clock(stage)
    for x, y in ((-2.5, 4.4), (0.1, 3.6), (2.7, 4.4)):
        rooms.pendant(stage, (x, y, 2.75), 3.7, "shade_green", "pendant", 0.3)
    with stage.at((4.5, 1.9, 0), turn=-84):
        furniture.locker(stage, 3, "grey_green")
    with stage.at((-4.5, 1.5, 0), turn=90):
        furniture.shelf(stage, 2.0, 0.4, (0.3, 0.85, 1.4, 1.95), "steel_dark")
        for z in (0.32, 0.87, 1.42):
            furniture.books(
                stage, (-0.9, 0, z), 34, int(z * 10), ("rust", "bone", "grey_green"), 0.3
            )
    with stage.at((-3.4, 7.9, 2.55), turn=10):
        rooms.caged_lamp(stage, "lamp_red")
    stage.mark("zero", (-4.0, 5.0, 0.9))
    scene.camera((0.35, -2.5, 1.66), (0.1, 6, 1.62), 25)
    return stage


def light_desk(state: str) -> Glow:
    """Calm: pendants and map. Night: desk lamps and map, low. Alarm: red, every lamp on."""
    if state == "calm":
        for x, y in ((-2.5, 4.4), (0.1, 3.6), (2.7, 4.4)):
            scene.spot((x, y, 2.6), (x, y, 0), 420, "#ffd8a0", 120, 0.2)
        scene.area((0, 1, 3.6), (0, 2.5, 0), 90, "#ffdcb0", 3)
        scene.area((0.15, 6.9, 3.4), (0.15, 8.3, 2), 105, "#ffe6bf", 4, 0.3)
        scene.area((0, -3.6, 2.6), (0, 4, 1), 50, "#8fb0b0", 3)
        scene.ambient("#5f7f7d", 0.22)
        return {"lamp_zero": 0.25, "lamp_red": 0.3}
    if state == "night":
        for x in (-1.5, 1.75):
            scene.spot((x, 2.9, 1.15), (x, 2.7, 0.7), 45, "#ffc67e", 150, 0.1)
            scene.bulb((x, 3.0, 1.1), 14, "#ffc67e", 0.1)
        scene.area((0.15, 6.9, 3.4), (0.15, 8.3, 2), 60, "#ffd9a0", 3, 0.3)
        scene.area((0, -3.6, 2.8), (0, 5, 1), 30, "#5f93a0", 3)
        scene.area((3.6, 6.6, 2.9), (2.5, 5, 0), 16, "#6fa3ad", 1)
        scene.ambient("#3f6270", 0.2)
        return {"pendant": 0.05, "lamp_zero": 5.0, "lamp_on": 5.0, "lamp_red": 0.2, "map_lamp": 3.0}
    scene.bulb((-3.4, 7.3, 2.55), 300, "#ff3420", 0.12)
    scene.area((-3.6, 4.5, 1.6), (-1, 3.5, 1), 70, "#ff7a34", 1.6)
    scene.area((3, 1, 3.4), (0.5, 4, 0), 90, "#ff5238", 2)
    scene.area((0.15, 6.9, 3.4), (0.15, 8.3, 2), 60, "#ffd0a0", 3, 0.3)
    for x in (-1.5, 1.75):
        scene.bulb((x, 3.0, 1.1), 12, "#ffc67e", 0.1)
    scene.area((0, -3.6, 2.8), (0, 5, 1), 30, "#5a8a96", 3)
    scene.ambient("#47484f", 0.2)
    return {"pendant": 0.05, "lamp_on": 9.0, "lamp_zero": 9.0, "lamp_red": 20.0}


def finish(state: str) -> Finish:
    """The relay ramp, warmer in calm, cooler at night."""
    look = Look(RAMPS["relay"], mix=0.34, steps=9, saturation=1.12, seed=20)
    key = {"calm": 0.33, "night": 0.23, "alarm": 0.25}[state]
    return Finish(look, key, (4.0, 22.0, "#33494a", 0.4), ink_far=26, dark=0.42)


def build_side() -> Stage:
    """The side desk: a short steel desk under one lamp, small dark lamps, a headset on a hook."""
    stage = Stage(PAINTS)
    _shell(stage)
    with stage.at((-0.35, 1.9, 0)):
        stage["desk_body"].box((0, 0.1, 0.37), (2.3, 0.8, 0.7))
        stage["steel"].box((0, 0.1, 0.75), (2.4, 0.9, 0.05))
        for x in (-0.85, 0.85):
            for z in (0.2, 0.42, 0.62):
                stage["steel_dark"].box((x, -0.31, z), (0.5, 0.03, 0.17))
                stage["brass"].box((x, -0.335, z), (0.12, 0.03, 0.03))
        with stage.at((0.2, 0.32, 0.08)):
            _panel(stage)
        with stage.at((-0.72, 0.05, 0.775)):
            furniture.desk_lamp(stage, "shade_green", "clerk")
        furniture.mug(stage, (0.62, -0.05, 0.775), "bone", 0.05)
        furniture.papers(stage, (-0.2, -0.1, 0.775), 4, 5)
        furniture.telephone(stage, (0.95, 0.05, 0.775), "black", -25)
        furniture.headset(stage, (-0.98, 0.42, 1.55))
        stage["steel_dark"].box((-0.98, 0.47, 1.2), (0.06, 0.04, 0.9))
    with stage.at((-0.5, 0.75, 0), turn=12):
        furniture.office_chair(stage, "leather")
    with stage.at((2.4, 6.2, 0), turn=-24):
        for number in range(3):
            with stage.at((0, number * 0.2, 0)):
                pass
        stage["desk_body"].box((0, 0, 0.36), (4.6, 0.9, 0.7))
        stage["desk_top"].box((0, 0, 0.74), (4.8, 1.0, 0.06))
        for x in (-1.7, -0.5, 0.8, 1.9):
            with stage.at((x, 0.1, 0.76), turn=180):
                _set(stage, 1)
        with stage.at((0.2, -0.2, 0.77)):
            furniture.desk_lamp(stage, "shade_green", "clerk")
        furniture.plant(stage, (-1.1, -0.25, 0.77), "rust", "leaf", 0.3, 3)
    with stage.at((-4.3, 6.4, 0), turn=52):
        board(stage, 10, 6, set(), True)
    _map(stage)
    rooms.pendant(stage, (-0.4, 2.0, 2.35), 3.8, "shade_green", "pendant", 0.32)
    with stage.at((-4.5, 2.7, 0), turn=80):
        furniture.locker(stage, 4, "grey_green")
    with stage.at((3.6, 2.2, 0)):
        furniture.crate(stage, (0.8, 0.6, 0.5), "grey_green")
        with stage.at((0.05, 0, 0.5), turn=9):
            furniture.crate(stage, (0.6, 0.5, 0.4), "wood")
    with stage.at((-3.4, 7.9, 2.55), turn=10):
        rooms.caged_lamp(stage, "lamp_red")
    scene.camera((0.3, -1.55, 1.5), (-0.05, 3, 1.28), 26)
    return stage


def _panel(stage: Stage) -> None:
    """The side desk's own panel of twenty dark lamps."""
    stage["desk_body"].box((0, 0.1, 1.05), (1.5, 0.22, 0.68))
    stage["steel_dark"].box((0, -0.02, 1.06), (1.4, 0.03, 0.56))
    for row in range(3):
        for column in range(8):
            x, z = (column - 3.5) * 0.17, 1.26 - row * 0.18
            lamp = "lamp_on" if (row, column) == (1, 5) else "lamp_off"
            stage[lamp].ball((x, -0.045, z), 0.028, 8)
            stage["key"].box((x, -0.04, z - 0.062), (0.13, 0.01, 0.042))
    stage["black"].box((0.4, -0.045, 0.79), (0.5, 0.02, 0.05))


def light_side(state: str) -> Glow:
    """One lamp in the dark at night; the room behind lit when calm; red on alarm."""
    scene.spot((-0.4, 2.0, 2.2), (-0.4, 1.8, 0), 260, "#ffd59a", 95, 0.12)
    scene.bulb((-1.07, 1.88, 1.05), 7, "#ffc67e", 0.08)
    scene.area((0, -3.4, 2.6), (0, 2, 1), 26, "#6f9fab", 3)
    if state == "alarm":
        scene.bulb((-3.4, 7.3, 2.55), 320, "#ff3420", 0.12)
        scene.area((3.4, 3, 3.2), (0, 3, 0), 80, "#ff5238", 2)
        scene.ambient("#47484f", 0.2)
        return {"lamp_on": 10.0, "lamp_zero": 9.0, "lamp_red": 20.0, "pendant": 7.0}
    if state == "calm":
        for x in (-2.5, 2.0):
            scene.area((x, 5.2, 3.4), (x, 5.2, 0), 120, "#ffd8a4", 1.4)
        scene.area((0.15, 7.5, 3.4), (0.15, 8.3, 2), 50, "#ffe6bf", 4, 0.3)
        scene.ambient("#5f7f7d", 0.22)
        return {"lamp_zero": 0.25, "lamp_red": 0.3}
    scene.area((2.4, 6.0, 2.9), (2.4, 6.2, 0), 9, "#ffcf90", 0.5)
    scene.area((-3.6, 6.6, 2.8), (-3, 5, 0), 14, "#5f98a6", 1)
    scene.area((0.15, 7.5, 3.4), (0.15, 8.3, 2), 10, "#ffd9a0", 3, 0.3)
    scene.ambient("#365868", 0.15)
    return {"lamp_zero": 0.4, "lamp_red": 0.2, "map_lamp": 0.6, "lamp_on": 5.0}


def finish_side(state: str) -> Finish:
    """As the main desk, a little darker."""
    look = Look(RAMPS["relay"], mix=0.34, steps=9, saturation=1.12, seed=21)
    key = {"calm": 0.31, "night": 0.22, "alarm": 0.25}[state]
    return Finish(look, key, (3.5, 20.0, "#2a4042", 0.4), ink_far=24, dark=0.42)


PICTURES = (
    Place("watch_desk", build_desk, light_desk, finish, lights=("calm", "night", "alarm")),
    Place("watch_side", build_side, light_side, finish_side, lights=("night", "calm", "alarm")),
)

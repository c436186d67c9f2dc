"""Interceptor Station 14: the half-packed ready room, and the cockpit of Lancer One."""

from __future__ import annotations

import math

import cv2
import numpy as np

from art.kit import scene
from art.kit.arrays import grid, light_of
from art.kit.passes import Frame
from art.kit.poster import RAMPS, Look
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import decals, furniture, rooms, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    "wall": Paint("#69716c", rough=0.7, wear=0.35, wear_size=1.6),
    "frame": Paint("#3c4543", rough=0.6, wear=0.3, wear_size=0.8),
    "deck": Paint("#3d4240", rough=0.35, wear=0.3, wear_size=1.2, specular=0.5),
    "carton": Paint("#8d7a58", rough=0.9, wear=0.2, wear_size=0.4),
    "crate_ash": Paint("#6d7168", rough=0.7, wear=0.3, wear_size=0.4),
    "jar": Paint("#7fa39c", rough=0.08, specular=0.8),
    "water": Paint("#4f7f86", rough=0.1, specular=0.6),
    "fish": Paint("#e8823a", rough=0.5, glow=0.5),
    "view": Paint("#000000", rough=1.0, specular=0.0),
    "strip": Paint("#ffe2b4", glow=6.0),
    "beacon": Paint("#ff4a30", glow=1.0),
    "hull": Paint("#3a4244", rough=0.6, wear=0.3, wear_size=0.4),
    "panel": Paint("#262c2e", rough=0.55, wear=0.2, wear_size=0.3),
    "guard": Paint("#b23022", rough=0.4, glow=0.4),
    "small_teal": Paint("#8fe6dc", glow=2.5),
    "small_amber": Paint("#ffad4d", glow=2.5),
    "glass_ring": Paint("#6f7673", rough=0.35, metal=0.4),
    "scope": Paint("#0b1f1c", rough=0.2, glow=0.5, glow_colour="#1f6a60"),
    "strap": Paint("#5a5240", rough=0.95),
    "card_paper": Paint("#d9cfb4", rough=0.4),
}


def build_ready() -> Stage:
    """Crates, six chairs in a row, a kettle, a goldfish, a brass plate, the curved window."""
    stage = Stage(PAINTS)
    rooms.floor(stage, -4.2, 4.2, -3.6, 5.4, "deck", 0.8)
    rooms.box_room(stage, (-4.2, 4.2, -3.6, 5.4), 2.5, "wall", back=False)
    # the curved window along the back
    a = np.linspace(math.radians(35), math.radians(145), 15)
    for k in range(14):
        m = (a[k] + a[k + 1]) / 2
        x, y = 5.1 * math.cos(m), 0.9 + 4.9 * math.sin(m)
        turn = math.degrees(m) - 90
        with stage.at((x, y, 0), turn=turn):
            stage["wall"].box((0, 0.1, 0.5), (0.78, 0.25, 1.0))
            stage["wall"].box((0, 0.1, 2.3), (0.78, 0.25, 0.6))
            stage["view"].box((0, 0.16, 1.5), (0.78, 0.02, 1.1))
            stage["frame"].box((0, -0.06, 0.98), (0.8, 0.3, 0.07))
            stage["frame"].box((0, -0.04, 2.02), (0.8, 0.22, 0.07))
            if k % 3 == 0:
                stage["frame"].box((-0.36, 0.0, 1.5), (0.09, 0.2, 1.1))
    for y in np.arange(-3, 5.4, 1.5):
        stage["frame"].box((0, y, 2.42), (8.4, 0.16, 0.16))
        for side in (-1, 1):
            stage["frame"].box((side * 4.12, y, 1.25), (0.16, 0.16, 2.5))
            for bottom, high in ((0.1, 0.8), (1.0, 0.9)):
                stage["frame"].box((side * 4.17, y + 0.75, bottom + high / 2), (0.06, 1.2, high))
    for k in range(3):
        stage["steel"].tube([(-3.6 + 0.16 * k, -3.5, 2.3), (-3.6 + 0.16 * k, 5.2, 2.3)], 0.05)
    # six chairs, one behind each number
    for k in range(6):
        x = -2.35 + k * 0.92
        with stage.at((x, 2.7, 0), turn=180 + (4 if k == 2 else 0)):
            furniture.wooden_chair(stage, "steel_dark")
            stage["leather"].box((0, 0, 0.49), (0.44, 0.42, 0.06))
            stage["leather"].box((0, -0.18, 0.78), (0.4, 0.05, 0.36), tilt=3)
        number = decals.plate(f"seat_{k + 1}", str(k + 1), "#69716c", decals.BONE, (90, 90), False)
        stage.picture(f"seat_{k + 1}", number, (x, 4.9 if abs(x) < 1.5 else 4.55, 0.55), (0.3, 0.3))
    # crates, labelled and stacked
    rng = np.random.default_rng(7)
    stacks = (
        (-3.4, 1.6, 0.0, 1.0),
        (-3.3, 1.55, 0.62, 0.8),
        (-2.6, 0.8, 0.0, 0.7),
        (-3.5, 0.3, 0.0, 0.8),
        (3.35, 1.2, 0.0, 1.0),
        (3.3, 1.3, 0.62, 0.85),
        (3.4, 1.2, 1.18, 0.6),
        (2.5, 0.75, 0.0, 0.75),
        (3.4, 3.2, 0.0, 0.9),
        (-3.5, 3.2, 0.0, 0.9),
        (1.3, 0.1, 0.0, 0.62),
    )
    for k, (x, y, z, size) in enumerate(stacks):
        with stage.at((x, y, z), turn=float(rng.normal(0, 9))):
            paint = "carton" if k % 3 else "crate_ash"
            furniture.crate(stage, (size, size * 0.8, 0.6 if z < 1 else 0.4), paint)
            label = decals.plate(f"pack_{k}", f"14/{k + 7:02d}", "#d8cdb0", decals.BLACK, (200, 90))
            stage.picture(
                f"pack_{k}", label, (0, -size * 0.4 - 0.02, 0.2), (size * 0.46, size * 0.2)
            )
    furniture.kettle(stage, (1.28, 0.06, 0.6), "steel", 0.13)
    furniture.mug(stage, (1.0, -0.02, 0.6), "rust")
    # lockers with the goldfish, and the brass plate against the wall
    with stage.at((-3.7, 4.05, 0), turn=56):
        furniture.locker(stage, 3, "wall", 0.5, 1.5)
        stage["water"].rod((0.3, 0, 1.5), (0.3, 0, 1.72), 0.125, sides=18)
        stage["jar"].rod((0.3, 0.06, 1.72), (0.3, 0.06, 1.8), 0.13, sides=18)
        stage["steel"].rod((0.3, 0, 1.8), (0.3, 0, 1.83), 0.115, sides=18)
        stage["fish"].ball((0.28, -0.128, 1.61), 0.035, 10, (1.5, 0.4, 0.8))
        stage["fish"].prism([(0.33, 1.61), (0.38, 1.645), (0.38, 1.575)], -0.13, -0.12, "y")
        furniture.books(stage, (-0.6, 0.0, 1.5), 6, 3, ("rust", "bone", "crate_ash"), 0.2)
    brass = decals.plate("brass_plate", "14", "#a9853f", "#3a2a10", (360, 220))
    stage["brass"].box((2.6, 4.5, 0.42), (0.86, 0.05, 0.54), tilt=-14, turn=-26)
    with stage.at((2.585, 4.46, 0.42), turn=-26, tilt=-14):
        stage.picture("brass_plate", brass, (0, -0.03, 0), (0.8, 0.48))
    # pressure helmets on a shelf, a board with pale squares where pictures were
    stage["wood"].box((3.95, 2.4, 1.75), (0.4, 1.9, 0.05))
    for y in (1.8, 2.3, 2.8):
        stage["bone"].ball((3.85, y, 1.93), 0.16, 14)
        stage["glass_dark"].ball((3.77, y - 0.04, 1.93), 0.12, 12)
    for y, z in ((0.4, 1.7), (0.9, 1.75), (-0.2, 1.6)):
        stage["plaster"].box((-4.07, y, z), (0.02, 0.36, 0.3))
    rooms.strip_lamp(stage, (-1.3, 1.4, 2.34), 1.7, "strip")
    rooms.strip_lamp(stage, (1.5, 1.4, 2.34), 1.7, "strip")
    with stage.at((0.1, 4.9, 2.2)):
        rooms.caged_lamp(stage, "beacon", 0.1)
    scene.camera((0.05, -2.5, 1.52), (0.05, 3, 1.22), 23)
    return stage


def light_ready(state: str) -> Glow:
    """Packing: strips. Alarm: the beacon, and half the strips."""
    scene.area((0, 5.2, 1.6), (0, 1, 0.8), 46, "#b4c2c6", 4, 1)
    scene.area((0, -3.2, 2.0), (0, 2, 1), 34, "#7f9aa0", 2)
    if state == "alarm":
        scene.bulb((0.1, 4.5, 2.15), 170, "#ff3420", 0.1)
        scene.area((-1.3, 1.4, 2.25), (-1.3, 1.4, 0), 14, "#ffdcae", 0.3, 1.6)
        scene.area((2.5, -1, 2.3), (0, 2, 0), 30, "#ff4c38", 1.5)
        scene.ambient("#45404a", 0.3)
        return {"strip": 0.5, "beacon": 18.0}
    for x in (-1.3, 1.5):
        scene.area((x, 1.4, 2.25), (x, 1.4, 0), 90, "#ffdcae", 0.3, 1.6)
    scene.ambient("#5f7371", 0.35)
    return {"beacon": 0.3}


def paint_ready(frame: Frame, _state: str) -> None:
    """A grey planet in the window."""
    height, width = frame.size
    radius = width * 0.5
    centre = (width * 0.34, height * 0.25 + radius)
    light = (0.7, -0.6, 0.35)
    sky = skies.stars(height, width, 61)
    planet, cover = skies.globe(height, width, centre, radius, "ash", light, 61)
    sky = sky * (1 - cover[..., None]) + planet
    sky = sky + skies.air(height, width, centre, radius, light, "#bcd2dc")
    soft = cv2.GaussianBlur(frame.mask("view"), (0, 0), 0.6)[..., None]
    frame.lin = (frame.lin * (1 - soft) + sky * soft).astype(np.float32)


def finish_ready(state: str) -> Finish:
    """The relay ramp."""
    look = Look(RAMPS["relay"], mix=0.32, steps=9, saturation=1.14, seed=140)
    return Finish(look, 0.35 if state == "packing" else 0.26, (3, 16, "#3d5352", 0.3), ink_far=20)


def build_cockpit() -> Stage:
    """The narrow cockpit from behind the pilot's shoulder, without the pilot."""
    stage = Stage(PAINTS)
    # sills and canopy hoops
    for side in (-1, 1):
        stage["hull"].prism(
            [(side * 0.5, 0.2), (side * 1.1, 0.2), (side * 1.0, 1.06), (side * 0.56, 1.02)],
            -1.2,
            2.6,
            "y",
        )
        stage["panel"].box((side * 0.62, 0.5, 1.04), (0.24, 2.2, 0.06), roll=side * 8)
        for k in range(9):
            y = -0.3 + 0.16 * k
            stage["bone"].rod((side * 0.6, y, 1.06), (side * 0.6, y, 1.1), 0.018)
            lamp = "small_teal" if (k + side) % 3 else "small_amber"
            stage[lamp].box((side * 0.7, y, 1.075), (0.03, 0.03, 0.012))
        for k in range(3):
            stage["steel"].rod(
                (side * 0.52, 0.1 + 0.12 * k, 1.06), (side * 0.5, 0.08 + 0.12 * k, 1.2), 0.016
            )
            stage["black"].ball((side * 0.5, 0.08 + 0.12 * k, 1.21), 0.028, 8)
    angle = np.linspace(0.02, math.pi - 0.02, 17)
    for y, wide, high in ((-0.5, 0.92, 0.98), (0.75, 0.9, 0.86), (2.0, 0.74, 0.42)):
        hoop = [(wide * math.cos(v), y, 1.02 + high * math.sin(v)) for v in angle]
        stage["hull"].tube(hoop, 0.045 if y > 0 else 0.07, 8)
    for v in (math.pi * 0.5, math.pi * 0.22, math.pi * 0.78):
        spine = [
            (w * math.cos(v), y, 1.02 + h * math.sin(v))
            for y, w, h in ((-0.5, 0.92, 0.98), (0.75, 0.9, 0.86), (2.0, 0.74, 0.42))
        ]
        stage["hull"].tube(spine, 0.03, 6)
    stage["hull"].prism([(1.9, 0.2), (3.4, 0.3), (3.2, 1.0), (2.0, 1.08)], -0.66, 0.66, "x")
    # the panel with the round glass the size of a saucer
    with stage.at((0, 1.35, 0.98), tilt=-24):
        stage["panel"].box((0, 0, 0), (1.16, 0.1, 0.66))
        stage["hull"].box((0, -0.02, 0.36), (1.24, 0.22, 0.07))
        stage["scope"].rod((0, -0.03, 0.02), (0, -0.06, 0.02), 0.2, sides=36)
        ring = np.linspace(0, 2 * np.pi, 37)
        stage["glass_ring"].tube(
            [(0.215 * math.cos(v), -0.065, 0.02 + 0.215 * math.sin(v)) for v in ring], 0.024, 8
        )
        for v in ring[::6]:
            stage["brass"].rod(
                (0.26 * math.cos(v), -0.05, 0.02 + 0.26 * math.sin(v)),
                (0.26 * math.cos(v), -0.075, 0.02 + 0.26 * math.sin(v)),
                0.012,
                sides=6,
            )
        scope = decals.radar(
            "lancer_scope", "#b6f0e6", ((0.46, 262), (0.86, 190), (0.88, 180), (0.9, 170))
        )
        stage.picture("lancer_scope", scope, (0, -0.066, 0.02), (0.36, 0.36), glow=1.2)
        for x in (-0.42, 0.42):
            for z in (0.16, -0.12):
                stage["steel_dark"].rod((x, -0.04, z), (x, -0.07, z), 0.1, sides=20)
                stage["black"].rod((x, -0.06, z), (x, -0.075, z), 0.085, sides=20)
                stage["bone"].box((x + 0.01, -0.08, z + 0.02), (0.01, 0.01, 0.1), roll=40 * z * 10)
        # the red guarded switch
        stage["guard"].box((0.28, -0.1, -0.24), (0.09, 0.1, 0.11), tilt=-12)
        stage["bone"].box((0.28, -0.055, -0.32), (0.16, 0.02, 0.03))
        for k in range(6):
            stage["steel"].rod(
                (-0.32 + 0.09 * k, -0.05, -0.27), (-0.32 + 0.09 * k, -0.1, -0.25), 0.012, sides=6
            )
    # the laminated card on its clip, the throttle and stick, the seat's shoulder in front of us
    card = decals.typed(
        "laminated", 9, 21, ground="#d9d2b4", size=(220, 300), stamp=decals.RUST, head="FOURTEEN"
    )
    with stage.at((-0.5, 0.98, 1.14), turn=18, tilt=-20):
        stage.picture("laminated", card, (0, 0, 0), (0.2, 0.27))
        stage["steel"].box((0, 0.0, 0.14), (0.1, 0.03, 0.04))
    stage["black"].tube(
        [(0.02, 0.62, 0.5), (0.02, 0.6, 0.8), (0.02, 0.52, 0.94)], [0.03, 0.026, 0.034], 8
    )
    stage["steel_dark"].box((-0.54, 0.32, 1.1), (0.1, 0.3, 0.05))
    stage["black"].rod((-0.6, 0.28, 1.2), (-0.46, 0.28, 1.2), 0.03)
    with stage.at((0, -0.35, 0)):
        stage["leather"].box((0, 0, 0.92), (0.62, 0.16, 0.7), taper=(0.7, 1))
        stage["leather"].box((0, 0, 1.32), (0.3, 0.14, 0.2))
        for side in (-1, 1):
            stage["strap"].tube(
                [(side * 0.1, -0.06, 1.28), (side * 0.16, 0.1, 1.2), (side * 0.18, 0.16, 0.9)],
                0.025,
                6,
            )
    stage.mark("ship", (1.6, 60, 5.6))
    scene.camera((0.0, -1.3, 1.66), (0.0, 1.5, 1.3), 22)
    return stage


def light_cockpit(state: str) -> Glow:
    """Dark: instruments only. Amber and white: the answer lamp's colour fills the cockpit."""
    scene.area((0, 1.1, 1.15), (0, 0.2, 1.3), 1.2, "#7fe0d6", 0.4)
    scene.area((0, -1.2, 2.2), (0, 1, 1), 3.0, "#5f86a6", 1.0)
    scene.sun((-30, 30, 24), 0.7, "#b9cfe6", 0.02)
    scene.ambient("#22303e", 0.35)
    if state == "amber":
        scene.bulb((0, 1.05, 1.16), 9, "#ff9a34", 0.12)
        scene.bulb((0, 0.6, 1.75), 5, "#ff9a34", 0.1)
        return {"lancer_scope": 2.0, "scope": 0.2, "guard": 1.4}
    if state == "white":
        scene.bulb((0, 1.05, 1.18), 14, "#f2f6ff", 0.14)
        scene.area((0, 1.2, 1.3), (0, 0, 1.5), 8, "#eaf2ff", 0.6)
        return {"lancer_scope": 4.0, "scope": 2.0, "guard": 0.6}
    return {}


def paint_cockpit(frame: Frame, state: str) -> None:
    """Night, the planet's edge, a small white ship far ahead, and what the round glass shows."""
    height, width = frame.size
    scale = frame.scale
    radius = width * 0.55
    centre = (width * 0.96, height * 0.30 + radius * 0.86)
    light = (-0.5, -0.8, 0.2)
    sky = skies.stars(height, width, 71) + skies.nebula(height, width, 73, ("#1f4a60", "#5a4436"))
    planet, cover = skies.globe(height, width, centre, radius, "ash", light, 71)
    sky = sky * (1 - cover[..., None]) + planet * 0.9
    sky = sky + skies.air(height, width, centre, radius, light, "#bcd2dc")
    x, y = frame.mark("ship")
    rows, columns = grid(height, width)
    hull = ((columns - x) / (26 * scale)) ** 2 + ((rows - y) / (6.5 * scale)) ** 2
    body = np.clip(1.6 - hull * 1.5, 0, 1)
    shade = np.clip(0.9 - (rows - y) / (11 * scale), 0.25, 1.2)
    sky = sky * (1 - body[..., None]) + (body * shade)[..., None] * light_of("#f4efe2") * 1.6
    halo = np.exp(-np.hypot((columns - x) / 60, (rows - y) / 34) / scale)
    sky = sky + halo[..., None] * light_of("#cfe4f4") * 0.16
    open_sky = 1 - frame.alpha[..., None]
    frame.lin = (frame.lin * (1 - open_sky) + sky * open_sky).astype(np.float32)
    if state in ("amber", "white"):
        glass = cv2.GaussianBlur(frame.mask("lancer_scope"), (0, 0), 1)
        tint = light_of("#ff9a34" if state == "amber" else "#f2f6ff")
        frame.lin = frame.lin + glass[..., None] * tint * (0.9 if state == "amber" else 1.6)


def finish_cockpit(state: str) -> Finish:
    """Space, with the lamp's colour."""
    look = Look(RAMPS["space"], mix=0.26, steps=9, saturation=1.16, seed=141)
    key = {"dark": 0.2, "amber": 0.25, "white": 0.32}[state]
    return Finish(look, key, None, ink_far=30, keep=("lancer_scope",), dark=0.38)


PICTURES = (
    Place(
        "station_fourteen",
        build_ready,
        light_ready,
        finish_ready,
        lights=("packing", "alarm"),
        paint=paint_ready,
    ),
    Place(
        "type_20_cockpit",
        build_cockpit,
        light_cockpit,
        finish_cockpit,
        lights=("dark", "amber", "white"),
        paint=paint_cockpit,
        open_sky=True,
    ),
)

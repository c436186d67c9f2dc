"""Receiver 21: four rooms and a crew of twelve. Comms here; the other rooms in `receiver_rooms`."""

from __future__ import annotations

import math

import cv2
import numpy as np

from art.kit import scene
from art.kit.passes import Frame
from art.kit.poster import RAMPS, Look
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import decals, furniture, rooms, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    "hull": Paint("#5a635e", rough=0.7, wear=0.4, wear_size=1.2),
    "panel": Paint("#4a5550", rough=0.6, wear=0.35, wear_size=0.8),
    "frame": Paint("#343d3b", rough=0.6, wear=0.3, wear_size=0.7),
    "deck": Paint("#33393a", rough=0.35, wear=0.35, wear_size=0.9, specular=0.5),
    "rack": Paint("#616a66", rough=0.5, metal=0.2, wear=0.25, wear_size=0.5),
    "port": Paint("#000000", rough=1.0, specular=0.0),
    "strip": Paint("#ffd9a0", glow=7.0),
    "beacon": Paint("#ff4a30", glow=1.0),
    "lamp_teal": Paint("#8fe6dc", glow=4.0),
    "lamp_amber": Paint("#ffad4d", glow=5.0),
    "lamp_red": Paint("#ff4a30", glow=5.0),
    "sheet_lamp": Paint("#e9dfc4", rough=0.9, glow=0.25),
}


def shell(stage: Stage, half: float, near: float, far: float, height: float = 2.7) -> None:
    """A narrow hull section along y: chamfered, ribbed, with panels, pipes and a grating floor."""
    rooms.floor(stage, -half, half, near, far, "deck", 0.62)
    rooms.box_room(stage, (-half, half, near, far), height, "hull")
    deep = far - near
    for side in (-1, 1):
        chamfer = [
            (side * half, height - 0.62),
            (side * half, height),
            (side * (half - 0.62), height),
        ]
        stage["hull"].prism(chamfer, near, far, "y")
        for y in np.arange(near + 0.5, far, 1.5):
            stage["frame"].box((side * (half - 0.08), y, 1.2), (0.16, 0.16, 2.4))
            stage["frame"].box(
                (side * (half - 0.34), y, height - 0.34), (0.16, 0.16, 0.86), roll=side * -45
            )
            for bottom, high in ((0.12, 0.62), (0.8, 0.7), (1.58, 0.4)):
                centre = (side * (half - 0.03), y + 0.75, bottom + high / 2)
                stage["panel"].box(centre, (0.08, 1.2, high))
    for y in np.arange(near + 0.5, far, 1.5):
        stage["frame"].box((0, y, height - 0.06), (2 * half - 1.1, 0.16, 0.14))
    for k, radius in enumerate((0.05, 0.035, 0.06, 0.035)):
        x = -half + 0.62 + k * 0.13
        path = [
            (x, near, height - 0.16),
            (x, near + deep / 2, height - 0.19),
            (x, far, height - 0.16),
        ]
        stage["steel"].tube(path, radius)
    for k in range(3):
        x = half - 0.6 - k * 0.12
        stage["rust" if k == 1 else "steel_dark"].tube(
            [(x, near, height - 0.17), (x, far - 0.3, height - 0.17), (x, far - 0.12, 0.2)], 0.04
        )
    for k in range(int(deep / 1.1)):
        y = near + 0.7 + k * 1.1
        rooms.cable(
            stage, (-half + 0.9, y, height - 0.2), (half - 1.0, y + 0.5, height - 0.2), 0.2, "black"
        )


def rack(stage: Stage, wide: float, high: float, seed: int) -> None:
    """A relay rack that faces -y: units with rows of small lamps, knobs and patch leads."""
    rng = np.random.default_rng(seed)
    stage["rack"].box((0, 0.25, high / 2), (wide, 0.5, high))
    for z in np.arange(0.12, high - 0.1, 0.165):
        stage["black"].box((0, -0.015, z + 0.07), (wide - 0.08, 0.04, 0.14))
        kind = rng.random()
        if kind < 0.55:
            for x in np.arange(-wide / 2 + 0.1, wide / 2 - 0.08, 0.075):
                draw = rng.random()
                if draw < 0.42:
                    lamp = (
                        "lamp_teal" if draw < 0.2 else "lamp_amber" if draw < 0.39 else "lamp_red"
                    )
                    stage[lamp].box((x, -0.04, z + 0.075), (0.026, 0.012, 0.026))
        elif kind < 0.8:
            for x in np.arange(-wide / 2 + 0.14, wide / 2 - 0.1, 0.16):
                stage["bone"].rod((x, -0.03, z + 0.07), (x, -0.07, z + 0.07), 0.035)
        else:
            for x in np.arange(-wide / 2 + 0.12, wide / 2 - 0.3, 0.2):
                end = x + float(rng.uniform(0.1, 0.35))
                drop = float(rng.uniform(0.1, 0.3))
                path = [
                    (x, -0.04, z + 0.07),
                    ((x + end) / 2, -0.1, z - drop),
                    (end, -0.04, z - 0.09),
                ]
                stage["rust" if rng.random() < 0.4 else "cloth_blue"].tube(path, 0.011, 5)


def _port(stage: Stage, place: tuple[float, float, float], radius: float) -> None:
    """A round port in the back wall, with a bolted ring."""
    x, y, z = place
    stage["port"].rod((x, y, z), (x, y - 0.03, z), radius, sides=40)
    angle = np.linspace(0, 2 * np.pi, 41)
    rim = [
        (x + radius * 1.08 * math.cos(a), y - 0.05, z + radius * 1.08 * math.sin(a)) for a in angle
    ]
    stage["steel"].tube(rim, radius * 0.13, 8)
    for a in np.linspace(0, 2 * np.pi, 13)[:-1]:
        bx, bz = x + radius * 1.09 * math.cos(a), z + radius * 1.09 * math.sin(a)
        stage["brass"].rod((bx, y - 0.1, bz), (bx, y - 0.16, bz), radius * 0.045, sides=6)


def _listening_set(stage: Stage) -> None:
    """The set under the sealed sheet: a sloped desk with three tubes, dials, keys."""
    stage["rack"].box((0, 0.35, 0.37), (2.7, 0.7, 0.74))
    stage["frame"].prism(
        [(-0.25, 0.74), (0.72, 0.74), (0.72, 1.42), (0.45, 1.42)], -1.35, 1.35, "x"
    )
    for number, (x, name) in enumerate(((-0.86, "wave_a"), (0.0, "wave_b"), (0.86, "wave_c"))):
        colours = (("#8fe6dc",), ("#8fe6dc", "#d9a441"), ("#d9a441", "#8fe6dc", "#8fe6dc"))[number]
        picture = decals.waves(name, 30 + number, colours)
        stage.picture(name, picture, (x, 0.07, 1.13), (0.66, 0.44), tilt=-46, glow=2.6, curve=0.02)
        with stage.at((x, 0.07, 1.13), tilt=-46):
            for dx, dz, sx, sz in (
                (0, 0.25, 0.76, 0.05),
                (0, -0.25, 0.76, 0.05),
                (0.355, 0, 0.05, 0.5),
                (-0.355, 0, 0.05, 0.5),
            ):
                stage["black"].box((dx, -0.01, dz), (sx, 0.06, sz))
    with stage.at((0, -0.1, 0.86), tilt=-46):
        for x in np.arange(-1.2, 1.25, 0.15):
            stage["bone"].rod((x, -0.02, 0), (x, -0.07, 0), 0.04)
    stage["rack"].box((0, -0.3, 0.72), (2.7, 0.5, 0.05))
    for x in np.arange(-0.55, 0.6, 0.1):
        stage["black"].box((x, -0.36, 0.76), (0.07, 0.09, 0.04))
    furniture.papers(stage, (0.92, -0.32, 0.745), 3, 3, spread=0.06)
    furniture.mug(stage, (-0.95, -0.36, 0.745), "rust")
    furniture.mug(stage, (1.24, -0.2, 0.745), "bone")
    furniture.headset(stage, (-1.28, 0.0, 1.32))


def build_comms() -> Stage:
    """Down the narrow room to the listening set, two chairs before it, the port beside it."""
    stage = Stage(PAINTS)
    shell(stage, 2.35, -4, 4.6)
    with stage.at((-0.25, 3.6, 0)):
        _listening_set(stage)
        sheet = decals.typed(
            "sealed_sheet", 15, 12, size=(300, 380), stamp=decals.RUST, head="21 ONLY"
        )
        stage.picture("sealed_sheet", sheet, (0, 0.9, 1.95), (0.62, 0.76))
        for dx, dz, sx, sz in ((0, 0.43, 0.8, 0.07), (0, -0.43, 0.8, 0.07), (0.37, 0, 0.07, 0.9)):
            stage["brass"].box((dx, 0.9, 1.95 + dz), (sx, 0.1, sz))
            stage["brass"].box((-dx, 0.9, 1.95 + dz), (sx, 0.1, sz))
        stage["strip"].box((0, 0.82, 2.45), (0.5, 0.05, 0.03))
    _port(stage, (1.02, 4.58, 1.78), 0.46)
    with stage.at((-1.05, 2.25, 0), turn=14):
        furniture.office_chair(stage, "leather")
    with stage.at((0.62, 2.35, 0), turn=-32):
        furniture.office_chair(stage, "leather")
    stage["cloth_grey"].box((0.6, 2.06, 1.12), (0.5, 0.16, 0.16), turn=-32)
    for k, y in enumerate((-1.2, 0.3, 1.8)):
        with stage.at((-2.0, y, 0), turn=90):
            rack(stage, 1.4, 2.05, 10 + k)
    for k, y in enumerate((0.2, 1.7)):
        with stage.at((2.0, y, 0), turn=-90):
            rack(stage, 1.4, 1.5 + 0.5 * k, 40 + k)
    with stage.at((2.0, -1.2, 0), turn=-90):
        furniture.locker(stage, 2, "rack", 0.6, 1.8)
    stage["rust"].rod((1.95, 3.1, 0.3), (1.95, 3.1, 0.85), 0.1, sides=16)
    stage["rust"].ball((1.95, 3.1, 0.85), 0.1, 12)
    stage["black"].rod((1.95, 3.1, 0.9), (1.95, 3.0, 1.0), 0.025)
    rooms.strip_lamp(stage, (0.3, 1.2, 2.52), 1.6, "strip")
    rooms.strip_lamp(stage, (-0.3, -2.0, 2.52), 1.6, "strip")
    with stage.at((-1.75, 4.45, 2.15)):
        rooms.caged_lamp(stage, "beacon", 0.1)
    clock = decals.plate("minutes", "00:17", "#1a0f08", decals.AMBER, (220, 90), False)
    stage["black"].box((-1.72, 4.5, 1.6), (0.62, 0.1, 0.3))
    stage.picture("minutes", clock, (-1.72, 4.43, 1.6), (0.54, 0.22), glow=2.2)
    scene.camera((0.1, -2.35, 1.6), (0.0, 3, 1.4), 23)
    return stage


def light_comms(state: str) -> Glow:
    """Watch: one warm lamp and the light of the tubes. Alarm: the lamp out, the beacon on."""
    scene.area((-0.25, 3.1, 1.5), (-0.25, 1.0, 1.1), 45, "#7fe0d6", 2.4, 0.6)
    scene.area((-1.4, 0.4, 1.4), (0, 0.4, 1), 12, "#7fd6c6", 2.4, 1.6)
    scene.area((1.1, 4.4, 1.8), (0.5, 1, 0.5), 22, "#b6c6cc", 0.8)
    scene.area((0, -3.6, 2.3), (0, 1, 1), 26, "#5d8791", 2)
    if state == "alarm":
        scene.bulb((-1.75, 4.25, 2.15), 150, "#ff3420", 0.1)
        scene.area((0.3, 1.2, 2.4), (0.3, 1.2, 0), 34, "#ff4c38", 1.4)
        scene.ambient("#41383c", 0.3)
        return {"strip": 0.12, "beacon": 18.0, "lamp_amber": 7.0}
    scene.area((0.3, 1.2, 2.38), (0.3, 1.2, 0), 190, "#ffce92", 1.4)
    scene.area((-0.3, -2.0, 2.38), (-0.3, -2.0, 0), 60, "#ffce92", 1.4)
    scene.area((-0.25, 4.3, 2.4), (-0.25, 4.5, 1.9), 5, "#ffdcae", 0.5)
    scene.ambient("#3d5a5c", 0.32)
    return {"beacon": 0.4}


def finish_comms(state: str) -> Finish:
    """The relay ramp."""
    look = Look(RAMPS["relay"], mix=0.34, steps=9, saturation=1.12, seed=30)
    key = {"watch": 0.29, "alarm": 0.25}.get(state, 0.29)
    keep = ("wave_a", "wave_b", "wave_c", "minutes")
    return Finish(look, key, (2.5, 14.0, "#27474a", 0.35), ink_far=18, keep=keep)


def paint_port(frame: Frame, _state: str) -> None:
    """The bare moon's edge behind the port."""
    view = frame.mask("port")
    rows, columns = np.nonzero(view)
    if not len(rows):
        return
    height, width = frame.size
    span = float(columns.max() - columns.min())
    centre = (float(columns.min()) + span * 0.85, float(rows.max()) + span * 0.12)
    sky = skies.stars(height, width, 31)
    moon, cover = skies.globe(height, width, centre, span * 0.78, "moon", (-0.7, -0.5, 0.35), 31)
    sky = sky * (1 - cover[..., None]) + moon * 0.9
    soft = cv2.GaussianBlur(view, (0, 0), 0.6)[..., None]
    frame.lin = frame.lin * (1 - soft) + sky * soft


PICTURES = (
    Place(
        "receiver_comms",
        build_comms,
        light_comms,
        finish_comms,
        lights=("watch", "alarm"),
        paint=paint_port,
    ),
)

"""Type 528 no. 7: its open tailgate and its cab."""

from __future__ import annotations

import math

import cv2
import numpy as np

from art.kit import scene
from art.kit.arrays import Array, light_of, rgb
from art.kit.passes import Frame
from art.kit.poster import RAMPS, Look, even_ramp, noise
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import city, decals, figures, furniture, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    **city.PAINTS,
    "grey": Paint("#7a817f", rough=0.45, wear=0.2, wear_size=0.8),
    "inside": Paint("#3c4241", rough=0.7, wear=0.3, wear_size=0.7),
    "crate_ash": Paint("#6d7168", rough=0.7, wear=0.3, wear_size=0.4),
    "dash": Paint("#2f3534", rough=0.6, wear=0.2, wear_size=0.5),
    "grille": Paint("#15181a", rough=0.7),
    "window": Paint("#000000", rough=1.0, specular=0.0),
    "dial": Paint("#ffcf86", glow=1.6),
    "map_paper": Paint("#c9bd9a", rough=0.9),
    "cab_lamp": Paint("#ffd6a0", glow=5.0),
}
RAIN = even_ramp(("#07090C", "#141D24", "#2A3840", "#4D5B5E", "#8A8873", "#D6BE8C", "#FFF0CF"))


def build_tail() -> Stage:
    """The open back: six crates in the bed, a seven on one door, the legs of a crowd beyond."""
    stage = Stage(PAINTS)
    stage["road"].box((0, 20, -0.1), (60, 60, 0.2))
    stage["pavement"].box((0, 14, 0.02), (60, 5, 0.16))
    # the vehicle, its back towards the camera
    with stage.at((0.4, 3.6, 0)):
        stage["inside"].box((0, 1.6, 0.72), (1.9, 3.2, 0.1))
        stage["grey"].box((0, 1.6, 0.58), (2.1, 3.3, 0.2))
        for x in (-1.02, 1.02):
            stage["grey"].box((x, 1.6, 1.42), (0.1, 3.3, 1.5))
            stage["inside"].box((x * 0.93, 1.6, 1.42), (0.06, 3.2, 1.4))
            for y in np.arange(0.4, 3.2, 0.55):
                stage["grey"].box((x * 0.9, y, 1.4), (0.06, 0.07, 1.36))
            stage["rubber"].rod((x * 0.8, 0.75, 0.42), (x * 1.12, 0.75, 0.42), 0.44, sides=20)
            stage["steel"].rod((x * 1.1, 0.75, 0.42), (x * 1.15, 0.75, 0.42), 0.17, sides=12)
            stage["grey"].box((x * 1.05, 0.75, 0.92), (0.24, 1.1, 0.1))
            stage["rust"].box((x * 0.97, -0.06, 0.86), (0.1, 0.06, 0.2))
            stage["amber"].box((x * 0.97, -0.06, 1.08), (0.1, 0.06, 0.14))
        stage["grey"].box((0, 1.6, 2.2), (2.14, 3.3, 0.1))
        for x in (-0.6, 0.0, 0.6):
            stage["grey"].box((x, 1.6, 2.27), (0.08, 3.2, 0.05))
        stage["steel_dark"].box((0, -0.12, 0.5), (2.2, 0.2, 0.2))
        stage["steel"].tube([(-0.2, -0.2, 0.36), (0, -0.36, 0.34), (0.2, -0.2, 0.36)], 0.03)
        stage["inside"].box((0, 3.15, 1.45), (1.9, 0.06, 1.5))
        stage["pane"].box((0, 3.1, 1.75), (1.2, 0.05, 0.5))
        # crates
        for k, (x, y, z) in enumerate(
            (
                (-0.5, 0.7, 0.77),
                (0.45, 0.75, 0.77),
                (-0.48, 1.65, 0.77),
                (0.48, 1.7, 0.77),
                (-0.46, 0.85, 1.29),
                (0.42, 1.5, 1.29),
            )
        ):
            with stage.at((x, y, z), turn=(-4, 3, 2, -3, 5, -6)[k]):
                furniture.crate(stage, (0.86, 0.7, 0.5), "crate_ash")
                plate = decals.plate(
                    f"crate_{k}", f"528-{k + 1}", "#6d7168", "#22282a", (220, 80), False
                )
                stage.picture(f"crate_{k}", plate, (0, -0.36, 0.18), (0.52, 0.19))
        # doors swung open; the left one carries the seven
        for side in (-1, 1):
            with stage.at((side * 1.04, -0.02, 1.42), turn=side * -40):
                stage["grey"].box((side * 0.5, -0.02, 0), (1.0, 0.08, 1.46))
                stage["inside"].box((side * 0.5, 0.04, 0), (0.9, 0.04, 1.34))
                stage["pane"].box((side * 0.5, -0.03, 0.4), (0.66, 0.1, 0.42))
                stage["steel_dark"].box((side * 0.86, -0.09, -0.1), (0.06, 0.06, 0.26))
                if side < 0:
                    seven = decals.plate(
                        "big_seven", "7", "#7a817f", decals.BONE, (200, 240), False
                    )
                    stage.picture("big_seven", seven, (-0.5, -0.075, -0.34), (0.5, 0.6))
        stage["leather"].rod((0.86, 0.2, 1.75), (0.86, 0.5, 1.75), 0.06)
        stage["steel"].rod((-0.88, 0.3, 1.0), (-0.88, 0.3, 1.7), 0.05)
    # a box to sit on, a flask, and a folder of sheets
    with stage.at((-1.7, 2.6, 0), turn=20):
        furniture.crate(stage, (0.7, 0.5, 0.44), "crate_ash")
        furniture.mug(stage, (0.18, -0.05, 0.44), "bone")
        stage["steel"].rod((-0.12, 0, 0.44), (-0.12, 0, 0.74), 0.055)
    rng = np.random.default_rng(6)
    for _ in range(9):
        x, y = float(rng.uniform(-4, 4)), float(rng.uniform(1.2, 6))
        stage["paper"].box((x, y, 0.01), (0.2, 0.28, 0.008), turn=float(rng.uniform(0, 180)))
    # the street behind: houses, crowd with its back to us
    places = []
    for _ in range(90):
        x, y = float(rng.uniform(-17, 17)), float(rng.uniform(10.5, 19))
        if not (-0.9 < x / y * 10 < 1.2 and y < 9):
            places.append((x, y))
    figures.crowd(stage, places, 9, 180, ("stand", "cheer", "wave", "stand_left", "pockets"))
    for k in range(5):
        with stage.at((-26 + k * 12.5, 24, 0)):
            city.house(
                stage,
                city.Front(12.2, 5, ("stone", "stone_warm", "stone_grey")[k % 3], 0.1),
                400 + k,
            )
    ash = city.banner_image("banner_ash", "#5b605e")
    bone = city.banner_image("banner_bone", "#d8cdb0")
    for k, x in enumerate((-13, -6.5, 6.5, 13)):
        with stage.at((x, 22.4, 11.5)):
            city.banner(stage, f"tail_{k % 2}", bone if k % 2 else ash, 1.5, 9)
        with stage.at((x + 2, 11.4, 0.1)):
            city.street_lamp(stage)
    scene.camera((-0.2, -1.7, 1.55), (0.15, 5, 1.6), 25)
    return stage


def light_tail(_state: str) -> Glow:
    """Day from the left; the vehicle stands in shade."""
    scene.sun((-34, -18, 40), 4.2, "#ffe6bd", 0.02)
    scene.area((0.4, -1.5, 2.8), (0.4, 4, 1), 60, "#dfe6e2", 2)
    scene.ambient("#93aab0", 0.85)
    return {"amber": 1.2, "lantern": 0.5, "pane_lit": 1.2, "shop_lit": 1.4}


def paint_tail(frame: Frame, _state: str) -> None:
    """Sky."""
    height, width = frame.size
    sky = skies.day_sky(height, width, "#6f8f99", "#d9d7bf", 4, "#f3ead8", 0.4, 0.5)
    frame.lin = frame.lin * frame.alpha[..., None] + sky * (1 - frame.alpha[..., None])


def finish_tail(_state: str) -> Finish:
    """The city ramp."""
    look = Look(RAMPS["city"], mix=0.34, steps=9, saturation=1.14, seed=64)
    return Finish(look, 0.47, (9.0, 70.0, "#c9c4ac", 0.6), ink_far=55)


def build_cab() -> Stage:
    """The cab from between the seats' backs: wheel, heater grille, map table, flat windscreen."""
    stage = Stage(PAINTS)
    stage["window"].box((0, 2.3, 1.75), (4.4, 0.02, 1.6))
    # frame of the windscreen, roof, doors
    stage["inside"].box((0, 1.2, 2.32), (2.6, 2.6, 0.1))
    stage["dash"].box((0, 1.72, 2.2), (2.4, 0.12, 0.2))
    stage["dash"].box((0, 1.72, 1.72), (0.09, 0.1, 0.9))
    for x in (-1.16, 1.16):
        stage["dash"].box((x, 1.72, 1.7), (0.16, 0.14, 1.1))
        stage["inside"].box((x * 1.04, 0.6, 0.9), (0.08, 2.6, 0.9))
        stage["dash"].box((x * 1.03, 0.55, 1.38), (0.12, 2.5, 0.08))
        stage["dash"].box((x * 1.03, 0.9, 1.85), (0.1, 0.12, 1.0))
        stage["window"].box((x * 1.06, 0.2, 1.8), (0.02, 3.0, 0.8))
        stage["steel"].rod((x * 0.96, 0.7, 1.1), (x * 0.96, 0.9, 1.1), 0.02)
        stage["leather"].box((x * 0.98, 0.75, 0.85), (0.05, 0.5, 0.3))
    # dashboard
    stage["dash"].prism(
        [(1.0, 0.7), (1.75, 0.6), (1.75, 1.3), (1.3, 1.28), (1.05, 1.02)], -1.2, 1.2, "x"
    )
    for k, x in enumerate((-0.86, -0.62, -0.38)):
        with stage.at((x, 1.1, 1.16), tilt=-42):
            stage["steel"].rod((0, 0.02, 0), (0, -0.03, 0), 0.1, sides=20)
            stage["dial"].rod((0, -0.02, 0), (0, -0.035, 0), 0.085, sides=20)
            stage["black"].box((0.01, -0.04, 0.02), (0.008, 0.01, 0.1), roll=-40 + 50 * k)
    with stage.at((0.45, 1.02, 0.95), tilt=-20):
        stage["grille"].box((0, 0, 0), (0.7, 0.06, 0.26))
        for z in np.arange(-0.1, 0.11, 0.04):
            stage["steel"].box((0, -0.035, z), (0.66, 0.02, 0.015))
    with stage.at((0.98, 1.1, 1.13), tilt=-42):
        stage["steel_dark"].box((0, 0, 0), (0.34, 0.05, 0.2))
        for dx in (-0.1, 0, 0.1):
            stage["bone"].rod((dx, -0.02, 0), (dx, -0.06, 0), 0.03)
    # the wide wheel on the left
    with stage.at((-0.62, 0.78, 1.12), tilt=-28):
        a = np.linspace(0, 2 * np.pi, 33)
        stage["black"].tube([(0.34 * math.cos(v), 0, 0.34 * math.sin(v)) for v in a], 0.026, 8)
        for v in (-0.3, math.pi + 0.3, -math.pi / 2):
            stage["steel_dark"].rod(
                (0, 0.02, 0), (0.33 * math.cos(v), 0, 0.33 * math.sin(v)), 0.022
            )
        stage["steel_dark"].rod((0, 0.06, 0), (0, -0.03, 0), 0.08, sides=16)
        stage["steel_dark"].rod((0, 0.5, -0.1), (0, 0.05, 0), 0.05)
    # seats' backs in front of us, the folding map table between them
    for x in (-0.62, 0.62):
        stage["leather"].box((x, 0.1, 0.72), (0.56, 0.5, 0.16))
        stage["leather"].box((x, -0.2, 1.02), (0.54, 0.14, 0.66), tilt=8, taper=(0.86, 1))
        for z in (0.85, 1.05, 1.22):
            stage["black"].box((x, -0.28, z), (0.4, 0.015, 0.012), tilt=8)
    stage["steel"].box((0, 0.35, 0.86), (0.5, 0.6, 0.03))
    stage["steel_dark"].rod((0, 0.35, 0.3), (0, 0.35, 0.86), 0.03)
    sheet = decals.typed("form_nine", 8, 9, size=(220, 300), stamp=decals.RUST, head="9")
    with stage.at((0.02, 0.3, 0.885), turn=8, tilt=-90):
        stage.picture("form_nine", sheet, (0, 0, 0), (0.24, 0.32))
    stage["map_paper"].box((-0.14, 0.52, 0.88), (0.26, 0.2, 0.008), turn=-14)
    stage["steel"].rod((0.2, 0.5, 0.88), (0.2, 0.5, 1.1), 0.045)
    stage["cab_lamp"].rod((0.0, 0.7, 2.24), (0.0, 0.7, 2.2), 0.09, sides=14)
    stage["steel_dark"].box((0.0, 1.6, 2.02), (0.34, 0.03, 0.1))
    stage["cloth_grey"].box((0.98, 1.25, 1.32), (0.24, 0.3, 0.08), turn=20)
    stage["rust"].tube([(-0.15, 1.66, 2.0), (-0.15, 1.62, 1.86)], 0.006, 4)
    stage["bone"].box((-0.15, 1.62, 1.8), (0.07, 0.02, 0.11), roll=6)
    for x in (-0.5, 0.55):
        stage["black"].rod((x, 1.8, 1.32), (x - 0.34, 1.8, 1.72), 0.014)
    scene.camera((0.06, -1.25, 1.62), (0, 1.6, 1.42), 20)
    return stage


def light_cab(state: str) -> Glow:
    """Night: the cab lamp. Day: grey light through the windscreen."""
    if state == "night":
        scene.bulb((0, 0.6, 2.1), 15, "#ffcf98", 0.08)
        scene.area((0, 2.2, 1.8), (0, 0, 1), 14, "#6f93ad", 2)
        scene.area((-0.62, 0.95, 1.3), (-0.6, 0.2, 1.3), 0.8, "#ffcf86", 0.3)
        scene.area((0, -1.2, 2.0), (0, 1, 1), 3, "#8f9aa0", 1.2)
        scene.ambient("#2f3b46", 0.3)
        return {}
    scene.area((0, 2.2, 1.9), (0, 0, 1), 60, "#dfe4da", 2.2)
    for x in (-1.3, 1.3):
        scene.area((x, 0.3, 1.8), (0, 0.5, 1), 18, "#dfe4da", 1.4)
    scene.area((0, -1.2, 2.0), (0, 1, 1), 6, "#b0b4ac", 1.2)
    scene.ambient("#8a9490", 0.3)
    return {"cab_lamp": 0.4, "dial": 0.3}


def paint_cab(frame: Frame, state: str) -> None:
    """The street beyond the glass, blurred by rain: lamps, fronts, wet light."""
    height, width = frame.size
    scale = frame.scale
    view = frame.mask("window")
    rng = np.random.default_rng(12)
    night = state == "night"
    top, low = ("#0d1820", "#2a3a42") if night else ("#6d8084", "#b3b5a4")
    street = skies.day_sky(height, width, top, low, 8, "#4a5a60" if night else "#d0d0c0", 0.3, 0.55)
    fronts = np.zeros((height, width, 3), np.float32)
    cover = np.zeros((height, width), np.float32)
    horizon = int(height * 0.5)
    for side in (-1, 1):
        for k in range(7):
            reach = 0.5 - 0.48 * (1 - k / 7) ** 1.2
            left = int(width * (0.5 + side * reach))
            right = int(width * (0.5 + side * (reach + 0.11)))
            roof = int(
                horizon - height * (0.08 + 0.46 * (k + 1) / 7) - float(rng.uniform(0, 30)) * scale
            )
            x0, x1 = sorted((left, right))
            tone = light_of("#141c22" if night else "#6b6f68") * float(rng.uniform(0.7, 1.2))
            fronts[max(0, roof) : horizon + 60, max(0, x0) : max(0, x1)] = tone
            cover[max(0, roof) : horizon + 60, max(0, x0) : max(0, x1)] = 1
    street = street * (1 - cover[..., None]) + fronts
    lamps = np.zeros((height, width, 3), np.float32)
    for k in range(16):
        share = float(rng.random()) ** 1.5
        side = 1 if k % 2 else -1
        x = int(width * (0.5 + side * (0.03 + 0.4 * share)))
        y = int(height * (0.47 - 0.16 * share))
        size = int((5 + 22 * share) * scale) + 1
        colour = light_of(("#ffcf8a", "#ffe2b0", "#9fd0d8")[k % 3]) * (4.0 if night else 1.2)
        cv2.circle(lamps, (x, y), size, [float(v) for v in colour], -1, cv2.LINE_AA)
        end = (x, int(y + height * (0.1 + 0.2 * share)))
        streak = [float(v) for v in colour * 0.25]
        cv2.line(lamps, (x, int(height * 0.5)), end, streak, size, cv2.LINE_AA)
    street = street + cv2.GaussianBlur(lamps, (0, 0), 5 * scale)
    # drops and runnels bend what is behind them
    bend = noise(height, width, 11 * scale, 2, 3) * 3.2 * scale
    runnel = noise(height, width, 130 * scale, 3, 4, stretch=0.06) * 4 * scale
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    wet = cv2.remap(
        street.astype(np.float32),
        columns + (bend + runnel).astype(np.float32),
        rows + bend.astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    wiped = np.clip(noise(height, width, 300 * scale, 2, 5) * 0.3 + 0.5, 0, 1)[..., None]
    scene_light = street * (1 - wiped) + wet * wiped
    frame.lin = frame.lin * (1 - view[..., None]) + scene_light * view[..., None] * (
        1.0 if night else 1.4
    )


def over_cab(picture: Array, frame: Frame, _state: str) -> Array:
    """Drops on the windscreen, each with a light edge."""
    height, width = frame.size
    view = frame.mask("window")
    rng = np.random.default_rng(3)
    drops = np.zeros((height, width), np.float32)
    for _ in range(900):
        x, y = int(rng.uniform(0, width)), int(rng.uniform(0, height))
        size = max(1, int(rng.pareto(2.2) * 1.6 * frame.scale + 1))
        cv2.circle(
            drops, (x, y), min(size, int(8 * frame.scale) + 1), float(rng.uniform(0.3, 0.9)), 1
        )
    for _ in range(46):
        x, y = int(rng.uniform(0, width)), int(rng.uniform(0, height * 0.4))
        points = [
            (x + int(rng.normal(0, 2)), y + k * int(9 * frame.scale + 2))
            for k in range(int(rng.uniform(6, 26)))
        ]
        cv2.polylines(drops, [np.array(points, np.int32)], False, 0.5, 1, cv2.LINE_AA)
    cover = (drops * view * 0.5)[..., None]
    return (picture * (1 - cover) + rgb("#d9e0dc") * cover).astype(np.float32)


def finish_cab(state: str) -> Finish:
    """Rain."""
    look = Look(RAIN, mix=0.3, steps=9, saturation=1.14, seed=66)
    return Finish(look, 0.25 if state == "night" else 0.38, None, ink_far=20)


PICTURES = (
    Place("type_528_tail", build_tail, light_tail, finish_tail, paint=paint_tail, open_sky=True),
    Place(
        "type_528_cab",
        build_cab,
        light_cab,
        finish_cab,
        lights=("night", "day"),
        paint=paint_cab,
        over=over_cab,
    ),
)

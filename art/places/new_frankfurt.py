"""New Frankfurt, Malcarri: the high street, with its festival and what comes after it."""

from __future__ import annotations

import numpy as np
from PIL import ImageDraw

from art.kit import scene
from art.kit.arrays import Array, grid, light_of, rgb
from art.kit.passes import SKY_DEPTH, Frame
from art.kit.poster import RAMPS, Look, noise
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import city, decals, figures, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    **city.PAINTS,
    "stripe": Paint("#7a3a2c", rough=0.9),
    "bunting_a": Paint("#d8cdb0", rough=0.9, specular=0.0),
    "bunting_b": Paint("#96412c", rough=0.9, specular=0.0),
    "gold": Paint("#c89a45", rough=0.35, metal=0.5),
}
WALLS = ("stone", "stone_warm", "stone_grey")
HALF = 10.5


def _houses(stage: Stage, lit: float) -> None:
    rng = np.random.default_rng(12)
    for side in (-1, 1):
        y = -3.0 if side < 0 else -6.0
        number = 0
        while y < 150:
            wide = float(rng.uniform(10, 17))
            floors = int(rng.integers(4, 7)) + (1 if y > 60 else 0)
            front = city.Front(wide, floors, WALLS[int(rng.integers(3))], lit)
            with stage.at((side * HALF, y + wide / 2, 0), turn=side * -90):
                city.house(stage, front, 100 + number + (50 if side > 0 else 0))
            y += wide + 0.15
            number += 1
    for k in range(9):
        x = -46 + k * 11.5 + float(rng.uniform(-2, 2))
        front = city.Front(10, int(rng.integers(9, 17)), WALLS[k % 3], lit * 0.6)
        with stage.at((x, 185 + 20 * (k % 3), 0)):
            city.house(stage, front, 300 + k, shop=False)


def _exchange(stage: Stage) -> None:
    """The Exchange at the far end: steps, columns, the bandstand in front."""
    with stage.at((0, 86, 0)):
        for step in range(6):
            stage["trim"].box((0, -6 + step * 0.6, 0.15 + step * 0.3), (17, 4, 0.3))
        stage["stone"].box((0, 6, 8), (17, 12, 13))
        for x in np.arange(-6.6, 7, 2.2):
            stage["trim"].rod((x, -2.4, 2.0), (x, -2.4, 9.6), 0.5, 0.44, 12)
        stage["trim"].box((0, -2.2, 10.1), (17.6, 2.6, 1.1))
        stage["trim"].prism([(-8.8, 10.6), (8.8, 10.6), (0, 14)], -3.4, -1.0, "y")
        stage["roof"].box((0, 6, 14.4), (12, 9, 0.8))
        ring = [(1.5 * np.cos(a), -3.55, 11.9 + 1.0 * np.sin(a)) for a in np.linspace(0, 6.3, 20)]
        stage["iron"].tube(ring, 0.14, 6)
        stage["iron"].box((0, -3.5, 11.9), (0.24, 0.1, 1.3))
    with stage.at((0, 74, 0)):
        stage["trim"].rod((0, 0, 0), (0, 0, 1.0), 4.2, sides=8)
        for k in range(8):
            a = (k + 0.5) * np.pi / 4
            stage["iron"].rod(
                (3.6 * np.cos(a), 3.6 * np.sin(a), 1), (3.6 * np.cos(a), 3.6 * np.sin(a), 4.2), 0.09
            )
        stage["roof"].rod((0, 0, 4.2), (0, 0, 5.9), 4.4, 0.4, 8)
        stage["gold"].ball((0, 0, 6.1), 0.3, 8)


def _captains(stage: Stage) -> None:
    """The three captains across the tram wires, each as tall as a house: flat, severe portraits."""
    for number, (x, hair) in enumerate(((-5.4, "#2f2a26"), (0.0, "#a49a86"), (5.4, "#5a3a28"))):
        skin = ("#b58f74", "#8f6a50", "#c2a184")[number]

        def draw(
            pen: ImageDraw.ImageDraw, w: int, h: int, hair: str = hair, skin: str = skin
        ) -> None:
            pen.rectangle((0, h * 0.86, w, h), fill="#3a3f40")
            pen.polygon(
                [
                    (w * 0.08, h * 0.86),
                    (w * 0.2, h * 0.55),
                    (w * 0.8, h * 0.55),
                    (w * 0.92, h * 0.86),
                ],
                fill="#59605f",
            )
            pen.polygon(
                [(w * 0.4, h * 0.55), (w * 0.6, h * 0.55), (w * 0.5, h * 0.7)], fill="#d9cfb4"
            )
            pen.rectangle((w * 0.42, h * 0.44, w * 0.58, h * 0.58), fill=skin)
            pen.ellipse((w * 0.31, h * 0.16, w * 0.69, h * 0.54), fill=skin)
            pen.pieslice((w * 0.29, h * 0.12, w * 0.71, h * 0.48), 180, 360, fill=hair)
            pen.polygon(
                [
                    (w * 0.5, h * 0.16),
                    (w * 0.69, h * 0.34),
                    (w * 0.6, h * 0.53),
                    (w * 0.5, h * 0.54),
                ],
                fill="#6d5544",
            )
            for eye in (0.41, 0.58):
                pen.rectangle((w * eye - 12, h * 0.325, w * eye + 14, h * 0.34), fill="#1c1d1e")
            pen.rectangle((w * 0.44, h * 0.455, w * 0.56, h * 0.465), fill="#4a2f28")
            pen.rectangle((w * 0.2, h * 0.91, w * 0.8, h * 0.94), fill="#d8cdb0")

        image = decals.texture(f"captain_{number}", (300, 480), "#a9a28c", draw)
        stage.picture(f"captain_{number}", image, (x, 38, 12.2), (4.4, 7.0))
        for dx in (-2.3, 2.3):
            stage["iron"].box((x + dx, 38.03, 12.2), (0.12, 0.1, 7.2))
    stage["iron"].tube([(-HALF, 38, 17.2), (0, 38, 15.9), (HALF, 38, 17.2)], 0.06, 5)


def _street(stage: Stage, lit: float) -> None:
    stage["road"].box((0, 60, -0.1), (13, 200, 0.2))
    for side in (-1, 1):
        stage["pavement"].box((side * 8.6, 60, 0.0), (4.2, 200, 0.24))
        stage["trim"].box((side * 6.55, 60, 0.0), (0.22, 200, 0.28))
    city.tram_rails(stage, -4, 84)
    _houses(stage, lit)
    _exchange(stage)
    _captains(stage)
    city.wires(stage, HALF, (14, 30, 46, 62), 6.2)
    ash = city.banner_image("banner_ash", "#5b605e")
    bone = city.banner_image("banner_bone", "#d8cdb0")
    for k in range(7):
        for side in (-1, 1):
            pale = (k + (side > 0)) % 2
            with stage.at((side * 8.9, 11 + k * 10.5, 13.2), turn=side * -14):
                city.banner(stage, "bone_b" if pale else "ash_b", bone if pale else ash, 1.5, 9.2)
                stage["iron"].rod((0, 0.05, 0.06), (side * 1.8, 0.4, 0.06), 0.06)
    for k in range(8):
        for side in (-1, 1):
            with stage.at((side * 6.9, 9 + k * 9.5, 0.1)):
                city.street_lamp(stage)
            if k % 2:
                with stage.at((side * 7.3, 13.6 + k * 9.5, 0.1)):
                    city.tree(stage, 5.0, 40 + k)
    # the piano shop on the left, the glove shop with its awning on the right
    with stage.at((-HALF - 0.05, 11.5, 0.12), turn=90):
        stage["shop_lit"].box((0, -0.16, 1.95), (4.6, 0.05, 2.5))
        stage["iron"].box((0, -0.1, 3.65), (6.2, 0.3, 0.7))
        with stage.at((0.2, -0.3, 0.5)):
            stage["black"].prism(
                [(-1.1, 0.7), (1.0, 0.7), (1.1, 1.0), (0.2, 1.0), (-1.1, 1.0)], -0.15, 0.05, "y"
            )
            stage["black"].box((-0.2, 0, 1.36), (1.7, 0.05, 0.06), roll=-24)
            for x in (-0.9, 0.85):
                stage["black"].box((x, -0.05, 0.35), (0.1, 0.1, 0.7))
            stage["bone"].box((-0.9, -0.18, 0.86), (0.3, 0.06, 0.05))
        keys = decals.plate("piano_sign", "PIANOS", "#1f2426", decals.BONE, (420, 80), False)
        stage.picture("piano_sign", keys, (0, -0.28, 3.65), (4.2, 0.66))
    with stage.at((HALF + 0.05, 15.0, 0.12), turn=-90):
        stage["shop_lit"].box((0, -0.16, 1.8), (4.2, 0.05, 2.2))
        with stage.at((0, -0.2, 0)):
            city.awning(stage, 6.4, 3.7, ("bone", "stripe"), 2.0)
        for x in (-1.3, -0.5, 0.4, 1.3):
            stage["leather"].box((x, -0.24, 1.5), (0.22, 0.05, 0.36))
            for finger in (-0.08, 0, 0.08):
                stage["leather"].box((x + finger, -0.24, 1.76), (0.055, 0.05, 0.24))


def _hatch(stage: Stage) -> None:
    """The near edge of the vehicle's roof, a lamp bar on it."""
    stage["grey_car"].box((0.2, 0.2, 2.02), (2.3, 2.2, 0.14), taper=(0.97, 0.97))
    stage["iron"].tube(
        [(-0.75, 1.1, 2.1), (-0.75, 1.1, 2.3), (1.15, 1.1, 2.3), (1.15, 1.1, 2.1)], 0.03
    )
    for x in (-0.5, 0.2, 0.9):
        stage["grey_car"].rod((x, 1.12, 2.24), (x, 1.3, 2.24), 0.12, 0.14, 12)


def _camera(stage: Stage) -> Stage:
    scene.camera((0.5, -1.9, 3.25), (0.1, 40, 7.4), 25)
    return stage


def _places(
    count: int, seed: int, near: float, far: float, lane: float
) -> list[tuple[float, float]]:
    """Places on the pavements, and beyond ``lane`` metres also on the road."""
    rng = np.random.default_rng(seed)
    out: list[tuple[float, float]] = []
    while len(out) < count:
        y = near + (far - near) * float(rng.random()) ** 1.3
        x = float(rng.uniform(-9.6, 9.6))
        if abs(x) < 5.6 and y < lane:
            continue
        if all((x - a) ** 2 + (y - b) ** 2 > 0.5 for a, b in out):
            out.append((x, y))
    return out


def build_day() -> Stage:
    """A Monday crowd that keeps to the pavements, a band tuning up, a tram."""
    stage = Stage(PAINTS)
    _street(stage, 0.08)
    _hatch(stage)
    figures.crowd(
        stage, _places(64, 2, 8, 64, 66), 5, None, ("stand", "walk", "pockets", "walk", "hips")
    )
    figures.crowd(stage, _places(50, 3, 40, 72, 40), 6, 180, ground=0.0)
    with stage.at((-1.2, 47, 0)):
        _tram(stage)
    with stage.at((4.6, 22, 0), turn=3):
        city.vehicle(stage)
    return _camera(stage)


def _tram(stage: Stage) -> None:
    stage["stripe"].box((0, 4, 1.1), (2.3, 9, 1.4))
    stage["bone"].box((0, 4, 2.3), (2.25, 9, 1.0))
    stage["roof"].box((0, 4, 2.95), (2.3, 9.2, 0.3), taper=(0.8, 0.98))
    for x in (-0.7, 0, 0.7):
        stage["pane"].box((x, -0.53, 2.3), (0.6, 0.05, 0.8))
    stage["lantern"].rod((0, -0.5, 1.2), (0, -0.56, 1.2), 0.16, sides=12)
    stage["iron"].tube([(0, 4, 3.1), (0, 3, 4.6), (0, 2, 6.2)], 0.05)


def build_festival() -> Stage:
    """The whole street full, facing the steps; bunting, boys on lamp posts."""
    stage = Stage(PAINTS)
    _street(stage, 0.2)
    _hatch(stage)
    backs = ("stand", "stand_left", "cheer", "wave", "pockets", "stand", "shade_eyes")
    figures.crowd(stage, _places(250, 21, 7, 72, 9), 22, 180, backs)
    figures.crowd(stage, [(-6.2, 19.2), (6.1, 28.5)], 23, 180, ("point", "wave"), ground=2.6)
    figures.crowd(
        stage, [(x, 74.0) for x in (-2.5, -1.2, 0.2, 1.6, 2.6)], 24, 0, ("carry",), ground=1.0
    )
    rng = np.random.default_rng(8)
    for y in (10, 17, 25, 34, 44):
        t = np.linspace(0, 1, 30)
        x = -9.5 + 19 * t
        z = 8.6 - 4.4 * t * (1 - t) * (0.7 + 0.3 * float(rng.random()))
        stage["iron"].tube(np.c_[x, np.full(30, y), z].tolist(), 0.02, 4)
        for k in range(1, 29):
            paint = "bunting_a" if k % 2 else "bunting_b"
            corners = [(x[k] - 0.26, z[k]), (x[k] + 0.26, z[k]), (x[k], z[k] - 0.62)]
            stage[paint].prism(corners, y - 0.01, y + 0.01, "y")
    return _camera(stage)


def build_after() -> Stage:
    """Gas over an emptied street: hats, bags and leaflets on the road, a few figures leaving."""
    stage = Stage(PAINTS)
    _street(stage, 0.12)
    _hatch(stage)
    rng = np.random.default_rng(31)
    for k in range(150):
        x, y = float(rng.normal(0, 4.0)), 6 + 42 * float(rng.random()) ** 1.6
        if k % 3 == 0:
            stage["cloth_dark"].rod((x, y, 0.03), (x, y, 0.06), 0.2, sides=12)
            stage["cloth_dark"].rod((x, y, 0.05), (x, y, 0.18), 0.12, 0.1, 10)
        elif k % 3 == 1:
            stage["paper"].box((x, y, 0.03), (0.24, 0.34, 0.02), turn=float(rng.uniform(0, 180)))
        else:
            paint = ("cloth_red", "leather", "bunting_b")[k % 2]
            stage[paint].rock((x, y, 0.1), (0.24, 0.2, 0.12), rng, 7)
    figures.crowd(
        stage, [(-4, 24), (-2.9, 25), (5.2, 30), (2.4, 40), (-6, 38)], 33, 180, ("walk", "stoop")
    )
    figures.crowd(stage, [(1.3, 17.5), (-7.6, 14.4)], 34, 90, ("stoop",))
    with stage.at((2.2, 16.8, 0.2), turn=70, tilt=90):
        figures.figure(stage, 1.7, "stand", figures.Wear("cloth_brown", coat=0.35))
    with stage.at((5.0, 21, 0), turn=24):
        city.vehicle(stage)
    for x, y in ((-3, 13), (3.5, 12)):
        stage["iron"].box((x, y, 0.6), (0.06, 2.4, 0.06), turn=30, tilt=8)
    return _camera(stage)


def light_street(state: str) -> Glow:
    """Day: sun from the right. Festival: low gold sun. After: no sun, sallow sky."""
    if state == "day":
        scene.sun((-15, -34, 50), 5.0, "#ffe6bd", 0.02)
        scene.ambient("#93aab0", 0.9)
        return {"lantern": 0.6, "pane_lit": 1.2, "shop_lit": 1.4}
    if state == "festival":
        scene.sun((-15, -58, 36), 6.0, "#ffc983", 0.02)
        scene.ambient("#9a9e90", 0.75)
        return {"lantern": 3.0, "pane_lit": 2.0}
    scene.sun((30, 40, 60), 0.9, "#e2dcae", 0.3)
    scene.ambient("#8f977f", 0.7)
    return {"lantern": 5.0, "pane_lit": 1.5, "shop_lit": 2.2}


SKY = {
    "day": ("#6f8f99", "#d9d7bf", "#f3ead8", 0.4),
    "festival": ("#6e8687", "#eccb92", "#f6deb0", 0.45),
    "after": ("#74795f", "#a8a27c", "#8f8a6c", 0.6),
}


def paint_street(frame: Frame, state: str) -> None:
    """Sky, haze down the street, and the gas."""
    height, width = frame.size
    top, low, cloud, cover = SKY[state]
    sky = skies.day_sky(height, width, top, low, 4, cloud, cover, 0.5)
    frame.lin = frame.lin * frame.alpha[..., None] + sky * (1 - frame.alpha[..., None])
    if state != "after":
        centre = (width * 0.72, height * 0.12)
        glow = skies.sun_disc(height, width, centre, 90 * frame.scale, "#ffd793") * 0.3
        frame.lin = (
            frame.lin + np.minimum(glow, 0.6) * (0.35 + 0.65 * (frame.depth > 60))[..., None]
        )
        return
    rows, _ = grid(height, width)
    body = noise(height, width, 150 * frame.scale, 5, 12, stretch=2.2)
    low_lying = np.exp(-(((rows / height - 0.60) / 0.17) ** 2))
    near = 1 - np.exp(-np.clip(frame.depth - 7, 0, None) / 13)
    cover_gas = np.clip((0.62 + 0.5 * body) * low_lying * near * 1.25, 0, 0.93)
    gas = light_of("#b9b06a") * (0.7 + 0.25 * np.clip(body, -1, 1))[..., None]
    frame.lay(gas.astype(np.float32), cover_gas.astype(np.float32))


def over_street(picture: Array, frame: Frame, state: str) -> Array:
    """Paper in the air at the festival."""
    if state != "festival":
        return picture
    height, width = frame.size
    rng = np.random.default_rng(9)
    out = picture.copy()
    for _ in range(130):
        x, y = int(rng.uniform(0, width)), int(height * rng.uniform(0.05, 0.66))
        w, h = int(rng.uniform(3, 9) * frame.scale) + 1, int(rng.uniform(3, 7) * frame.scale) + 1
        if frame.depth[y, x] < 9 and frame.depth[y, x] < SKY_DEPTH:
            continue
        out[y : y + h, x : x + w] = rgb("#efe6cc") * float(rng.uniform(0.75, 1))
    return out


def finish_street(state: str) -> Finish:
    """The city ramp."""
    seed = {"day": 60, "festival": 61, "after": 62}[state]
    look = Look(RAMPS["city"], mix=0.36, steps=9, saturation=1.14, seed=seed)
    if state == "after":
        return Finish(look, 0.42, (10.0, 70.0, "#a39c74", 0.85), ink_far=70)
    colour, most = ("#c9c4ac", 0.7) if state == "day" else ("#d9bd8a", 0.75)
    return Finish(look, 0.52 if state == "day" else 0.5, (28.0, 170.0, colour, most), ink_far=75)


PICTURES = tuple(
    Place(
        "new_frankfurt_street",
        build,
        light_street,
        finish_street,
        lights=(state,),
        paint=paint_street,
        over=over_street,
        open_sky=True,
    )
    for state, build in (("day", build_day), ("festival", build_festival), ("after", build_after))
)

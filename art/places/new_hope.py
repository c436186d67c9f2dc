"""New Hope, Malcarri, outside: the rail-yard of Metro Center and its burning headquarters."""

from __future__ import annotations

import math

import numpy as np

from art.kit import scene
from art.kit.arrays import Array, grid, light_of
from art.kit.passes import Frame
from art.kit.poster import Look, even_ramp, noise
from art.kit.scene import Paint
from art.kit.stage import Stage
from art.places.parts import city, figures, machines, ruins, skies
from art.places.parts.paints import COMMON
from art.places.place import Finish, Glow, Place

PAINTS = {
    **COMMON,
    **city.PAINTS,
    **machines.PAINTS,
    "ballast": Paint("#5a564c", rough=0.95, wear=0.4, wear_size=1.4),
    "pad": Paint("#6d6a60", rough=0.85, wear=0.4, wear_size=2.4),
    "strip_steel": Paint("#7e8482", rough=0.3, metal=0.5, wear=0.3, wear_size=1.5),
    "strip_glow": Paint("#8fd8e6", glow=2.5),
    "hut": Paint("#5f5c4c", rough=0.8, wear=0.35, wear_size=1.0),
    "ochre": Paint("#a8813f", rough=0.8, wear=0.3, wear_size=0.8),
    "dark_mouth": Paint("#08090a", rough=1.0, specular=0.0),
    "scorch": Paint("#191817", rough=0.95),
    "ember": Paint("#ff7a30", glow=6.0),
}
EVENING = even_ramp(("#0B0B0D", "#20201F", "#454038", "#7B6647", "#B98C55", "#E6C084", "#FFF0CC"))
FIRE = even_ramp(("#0B0808", "#241614", "#4B2A20", "#84482A", "#C8742F", "#F2B25A", "#FFF0C6"))


def _yard(stage: Stage, lit: bool) -> None:
    stage["ballast"].box((0, 45, -0.15), (90, 130, 0.3))
    stage["pad"].box((1.0, 45, 0.02), (7.4, 110, 0.08))
    for x in (-2.2, 4.2):
        stage["strip_steel"].box((x, 45, 0.12), (0.5, 110, 0.2))
    for y in np.arange(6, 92, 3.6):
        stage["strip_steel"].box((1.0, y, 0.08), (6.2, 0.5, 0.1))
        if lit:
            for x in (-2.65, 4.65):
                stage["strip_glow"].box((x, y, 0.2), (0.16, 0.5, 0.12))
    for k, (x, y, wide, floors) in enumerate(
        ((-23, 18, 15.0, 6), (-25, 36, 18, 8), (-24, 56, 17, 7), (-20, 78, 18, 9))
    ):
        with stage.at((x, y, 0), turn=78):
            ruins.ruin(stage, wide, floors, 10 + k)
    for k, (x, y, wide, floors) in enumerate(
        ((25, 24, 16.0, 7), (24, 43, 17, 6), (24, 62, 17, 9), (22, 82, 18, 8))
    ):
        with stage.at((x, y, 0), turn=-78):
            ruins.ruin(stage, wide, floors, 30 + k)
    # what is left of the station's roof
    for k in range(5):
        y = 30 + k * 13
        angle = np.linspace(0, math.pi, 17)
        full = k in (1, 3)
        cut = angle if full else angle[: 6 + k]
        arch = [(18.5 * math.cos(a), y, 3 + 14 * math.sin(a)) for a in cut]
        stage["iron"].tube(arch, 0.28, 6)
        for point in arch[1::2]:
            stage["iron"].tube([point, (point[0] * 0.93, y, point[2] - 1.4)], 0.08, 4)
    # the mouth of the metro line
    with stage.at((1, 96, 0)):
        stage["stone_grey"].box((0, 2, 6), (46, 4, 12))
        angle = np.linspace(0, math.pi, 15)
        mouth = [(6.0 * math.cos(a), 2.4 + 5.2 * math.sin(a)) for a in angle]
        stage["dark_mouth"].prism([(6.0, 0), *mouth, (-6.0, 0)], -0.3, 0.1, "y")
        stage["trim"].tube([(x * 1.04, -0.3, z) for x, z in mouth], 0.4, 6)
    with stage.at((-9.5, 31, 0), turn=34):
        ruins.booking_hall(stage)
    with stage.at((10.5, 27, 0), turn=-16):
        ruins.signal_box(stage)
    for x, y, turn in ((10.5, 15, -20), (13.5, 38, -30), (-8.5, 52, 20), (12, 54, -10)):
        with stage.at((x, y, 0), turn=turn):
            stage["hut"].box((0, 0, 1.1), (3.6, 2.8, 2.2))
            stage["ochre"].prism([(-2.0, 2.2), (2.0, 2.2), (0, 3.1)], -1.6, 1.6, "y")
            stage["pane_lit"].box((-0.7, -1.42, 1.3), (0.8, 0.05, 0.7))
            stage["wood"].box((0.9, -1.42, 0.95), (0.8, 0.05, 1.8))
            stage["iron"].rod((1.2, 0, 2.4), (1.2, 0, 3.9), 0.1)
    rng = np.random.default_rng(3)
    for _ in range(40):
        x = float(rng.choice([-1, 1])) * float(rng.uniform(6.5, 12))
        y = float(rng.uniform(9, 60))
        with stage.at((x, y, 0), turn=float(rng.uniform(0, 90))):
            size = (
                float(rng.uniform(0.5, 1.3)),
                float(rng.uniform(0.4, 0.9)),
                float(rng.uniform(0.3, 0.9)),
            )
            stage[("wood", "ochre", "hut", "armour")[int(rng.integers(4))]].box(
                (0, 0, size[2] / 2), size
            )


def _yard_camera() -> None:
    scene.camera((0.6, -2.0, 2.3), (0.8, 40, 7.2), 23)


def build_before() -> Stage:
    """Evening before the run: ground crew, a Type 11 standing on strip two, a tea queue."""
    stage = Stage(PAINTS)
    _yard(stage, True)
    queue = [(-5.2 - 0.25 * k, 22.5 - 0.6 * k) for k in range(7)]
    figures.crowd(stage, queue, 4, 200, ("stand", "pockets", "arms_folded"))
    crew = [(-4.0, 13.0), (7.0, 18.5), (7.8, 19.4), (5.6, 33), (-3.6, 38), (6.4, 44), (-4, 50)]
    figures.crowd(
        stage,
        crew,
        5,
        None,
        ("hips", "carry", "walk", "point", "stand"),
        ("ochre", "hut", "cloth_blue"),
    )
    with stage.at((1.0, 62, 3.2), turn=90):
        machines.heavy_aircraft(stage)
    stage.mark("fire", (1.0, 62, 3))
    _yard_camera()
    return stage


def build_falling() -> Stage:
    """The aircraft low over the yard with one fan gone; everybody kneels or runs."""
    stage = Stage(PAINTS)
    _yard(stage, True)
    rng = np.random.default_rng(7)
    runners = [(float(rng.uniform(-7, 8)), float(rng.uniform(13, 50))) for _ in range(17)]
    figures.crowd(
        stage,
        runners,
        8,
        150,
        ("walk", "stoop", "shade_eyes", "stoop"),
        ("ochre", "hut", "cloth_blue"),
        spread=60,
    )
    with stage.at((3.4, 38, 14.5), turn=66, roll=10, tilt=20, scale=1.35):
        machines.heavy_aircraft(stage)
        stage.mark("fire", (1.0, 4.5, 1.6))
        stage.mark("fire2", (0.6, -7, 1.4))
    _yard_camera()
    return stage


def _wreck(stage: Stage) -> None:
    """The aircraft where it fell: its back broken over the booking hall."""
    with stage.at((-11.5, 27, 5.2), turn=62, roll=-16, tilt=8):
        machines.heavy_nose(stage)
    with stage.at((-6.5, 33, 3.0), turn=40, roll=14, tilt=-10):
        machines.heavy_tail(stage)
    with stage.at((-3.2, 23.5, 0.6), turn=-60, tilt=26):
        machines.heavy_wing(stage)


def build_after() -> Stage:
    """After the fall: the hall burns under the wreck; people along the wall."""
    stage = Stage(PAINTS)
    _yard(stage, False)
    _wreck(stage)
    rng = np.random.default_rng(9)
    for _ in range(120):
        x, y = float(rng.normal(-4, 5)), 12 + 24 * float(rng.random())
        size = tuple(float(v) for v in rng.uniform(0.1, 0.9, 3))
        stage["hull_dark"].box(
            (x, y, 0.12), size, turn=float(rng.uniform(0, 180)), tilt=float(rng.uniform(-30, 30))
        )
    for k in range(9):
        with stage.at((float(rng.uniform(-5, 6)), 10 + 3.2 * k, 0)):
            machines.empty_suit(stage, k)
    figures.crowd(
        stage,
        [(7.2, 15), (8.0, 15.6), (6.6, 22), (5.2, 30), (-1.5, 19), (3.8, 36)],
        10,
        None,
        ("stand", "stoop", "hips", "carry"),
        ("ochre", "hut", "cloth_blue"),
    )
    stage.mark("fire", (-9.0, 29.5, 3.0))
    stage.mark("fire2", (-5.0, 31.5, 4.5))
    stage.mark("fire3", (-12.5, 26, 5.0))
    _yard_camera()
    return stage


def build_hq() -> Stage:
    """The headquarters close to: the hall on fire, a wing on its steps, empty suits about."""
    stage = Stage(PAINTS)
    stage["ballast"].box((0, 40, -0.15), (90, 100, 0.3))
    stage["pad"].box((4, 20, 0.0), (14, 30, 0.06))
    for k, (x, y, wide, floors, turn) in enumerate(
        ((-27, 34, 18.0, 7, 60), (-14, 54, 18, 8, 15), (6, 58, 20, 9, -5), (27, 44, 18, 7, -50))
    ):
        with stage.at((x, y, 0), turn=turn):
            ruins.ruin(stage, wide, floors, 50 + k)
    with stage.at((-4.5, 22, 0), turn=10):
        ruins.booking_hall(stage)
    with stage.at((9.5, 21, 0), turn=-20, scale=1.1):
        ruins.signal_box(stage)
    with stage.at((-6.2, 23.5, 8.2), turn=18, roll=-17, tilt=-5):
        machines.heavy_nose(stage)
    with stage.at((-2.6, 25.5, 6.6), turn=-10, roll=14, tilt=8):
        machines.heavy_tail(stage)
    with stage.at((-0.2, 19.6, 3.2), turn=-146, tilt=-24):
        machines.heavy_wing(stage)
    rng = np.random.default_rng(12)
    for k in range(24):
        with stage.at((float(rng.uniform(-8.5, 8.5)), 5.6 + 13 * float(rng.random()), 0)):
            machines.empty_suit(stage, 40 + k)
    for _ in range(36):
        spot = (float(rng.normal(-1, 6)), 9 + 12 * float(rng.random()), 0.1)
        size = tuple(float(v) for v in rng.uniform(0.08, 0.5, 3))
        stage["hull_dark"].box(
            spot, size, turn=float(rng.uniform(0, 180)), tilt=float(rng.uniform(-30, 30))
        )
    stage["brass"].rod((5.2, 9.0, 0.0), (5.2, 9.0, 0.7), 0.22, sides=16)
    stage["brass"].ball((5.2, 9.0, 0.72), 0.22, 12, (1, 1, 0.5))
    figures.crowd(
        stage, [(6.6, 14), (-7.6, 15)], 3, None, ("stoop", "point"), ("ochre", "cloth_blue")
    )
    for name, point in {
        "fire": (-5.0, 21.0, 5.4),
        "fire2": (-1.4, 22.2, 6.6),
        "fire3": (-9.2, 22, 3.2),
        "fire4": (11.4, 20.2, 2.2),
    }.items():
        stage.mark(name, point)
    scene.camera((0.4, -1.2, 1.9), (-0.2, 22, 5.0), 25)
    return stage


def light_yard(state: str) -> Glow:
    """Evening sun from the left; the aircraft's fire; the burning hall."""
    if state == "before":
        scene.sun((-46, 8, 22), 4.2, "#ffc488", 0.02)
        scene.ambient("#8d97a0", 0.65)
        return {"pane_lit": 2.6}
    if state == "falling":
        scene.sun((-46, 8, 16), 2.6, "#ffae70", 0.02)
        scene.bulb((4, 35, 12), 9000, "#ff8a3a", 2.0)
        scene.ambient("#7d8894", 0.6)
        return {"pane_lit": 2.6}
    scene.bulb((-8, 25, 4.5), 5200, "#ff7a2c", 1.5)
    scene.bulb((-4.5, 29, 6), 2600, "#ff8a3a", 1.0)
    scene.area((30, -10, 24), (0, 30, 0), 4200, "#6b86a8", 18)
    scene.ambient("#4d5565", 0.5)
    return {"pane_lit": 1.6}


def light_hq(_state: str) -> Glow:
    """Fire from inside, night blue from behind."""
    scene.bulb((-4.5, 19.5, 5.5), 4200, "#ff7a2c", 1.2)
    scene.bulb((-0.5, 18, 2.0), 1300, "#ff8a3a", 0.6)
    scene.bulb((11.5, 18.6, 2.6), 700, "#ff8a3a", 0.5)
    scene.area((24, -8, 18), (0, 20, 0), 2600, "#5f7fa6", 14)
    scene.ambient("#454b58", 0.5)
    return {"pane_lit": 3.5}


SKIES = {
    "before": ("#58707f", "#e3b981", "#f0d3a0", 0.4),
    "falling": ("#4a5a68", "#d79a63", "#8a6a58", 0.5),
    "after": ("#232a36", "#6f4634", "#4a3a38", 0.4),
}


def paint_yard(frame: Frame, state: str) -> None:
    """Sky, dusk haze, smoke and fire."""
    height, width = frame.size
    top, low, cloud, cover = SKIES[state or "after"]
    sky = skies.day_sky(height, width, top, low, 5, cloud, cover, 0.5)
    frame.lin = frame.lin * frame.alpha[..., None] + sky * (1 - frame.alpha[..., None])
    if state == "before":
        return
    far = frame.notes["marks"]["fire"][2]
    names = [name for name in frame.notes["marks"] if name.startswith("fire")]
    for number, name in enumerate(names):
        x, y = frame.mark(name)
        drift = 0.3 if state == "falling" else 0.1
        smoke, body = skies.smoke_column(
            height,
            width,
            (x, y),
            20 + number,
            wide=60,
            spread=240,
            drift=drift,
            heat=2.2,
            colours=("#141212", "#4a3b36"),
        )
        behind = (frame.depth > far * 0.9).astype(np.float32)
        frame.lay(smoke, body * np.clip(behind + 0.15, 0, 1) * 0.9)
    for number, name in enumerate(names):
        x, y = frame.mark(name)
        size = (150, 120) if state == "falling" else (210, 130)
        near = 34 / max(8.0, frame.notes["marks"][name][2])
        wide, high = size[0] * frame.scale * near, size[1] * frame.scale * near
        fire, hot = skies.flames(height, width, (x, y + high * 0.2), (wide, high), 30 + number)
        in_front = (frame.depth > frame.notes["marks"][name][2] - 5).astype(np.float32)
        frame.lay(fire, hot * in_front)
    if state != "falling":
        rows, _ = grid(height, width)
        haze_cover = np.clip(0.16 + 0.1 * noise(height, width, 260 * frame.scale, 4, 8), 0, 0.4)
        haze_cover = haze_cover * np.clip((frame.depth - 12) / 60, 0, 1) * (rows / height < 0.8)
        frame.lay(
            np.broadcast_to(light_of("#7a4a34"), frame.lin.shape), haze_cover.astype(np.float32)
        )


def over_yard(picture: Array, frame: Frame, state: str) -> Array:
    """Sparks in the air where it burns."""
    if state in ("before", "falling"):
        return picture
    height, width = frame.size
    rng = np.random.default_rng(5)
    out = picture.copy()
    for _ in range(170):
        x, y = int(rng.uniform(0, width - 4)), int(height * rng.uniform(0.05, 0.7))
        size = max(1, int(rng.uniform(1, 4) * frame.scale))
        out[y : y + size, x : x + size] = (1.0, 0.62 + 0.3 * float(rng.random()), 0.3)
    return out


def finish_yard(state: str) -> Finish:
    """Evening gold; then fire."""
    if state in ("before", "falling"):
        look = Look(EVENING, mix=0.34, steps=9, saturation=1.12, seed=90)
        key = 0.42 if state == "before" else 0.36
        return Finish(look, key, (24.0, 120.0, "#c7a27a", 0.75), ink_far=90)
    look = Look(FIRE, mix=0.3, steps=9, saturation=1.12, seed=91)
    return Finish(look, 0.27, (24.0, 120.0, "#5a3c32", 0.7), ink_far=80)


PICTURES = (
    *(
        Place(
            "rail_yard",
            build,
            light_yard,
            finish_yard,
            lights=(state,),
            paint=paint_yard,
            over=over_yard,
            open_sky=True,
        )
        for state, build in (
            ("before", build_before),
            ("falling", build_falling),
            ("after", build_after),
        )
    ),
    Place(
        "burning_hq",
        build_hq,
        light_hq,
        finish_yard,
        paint=paint_yard,
        over=over_yard,
        open_sky=True,
    ),
)

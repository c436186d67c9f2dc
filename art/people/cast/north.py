"""The Mansonic range: Brandt, Harrier, Shrike, Voss on stage (`maren`), Oru-Tesh."""

from __future__ import annotations

import numpy as np

from art.kit.makehuman import macro
from art.kit.mesh import Shape, rotation
from art.kit.scene import Paint
from art.people import expressions as e
from art.people import suit
from art.people.carried import board, grip, pages, strap
from art.people.cast.uniform import leather, metal
from art.people.cloth import Fit, cloth, collar, garment, patch, skirt, trousers
from art.people.figure import Figure
from art.people.hair import FULL, Shell, dye, shell
from art.people.headgear import bandage, wool_cap
from art.people.person import Person
from art.people.poses import BELLY, HIP, LOOSE, POCKET, SIDE, TABLE, seated
from art.people.spec import Arm, Body, Brows, Eyes, Pose, Skin

SUIT_ARM = Arm((0.42, -1, 0), (0.10, -1, 0.35), (0.0, -1, 0.35), (-1, 0, -0.1))


def _brandt(figure: Figure, pose: str) -> None:
    bare = pose == "bareheaded"
    suit.wear(figure, suit.Suit(0.94, "#A23A26", helmet=not bare, scarf="#55523E"))
    hair = dye(figure, "#B49A6C")
    shell(
        figure,
        hair,
        FULL,
        Shell(0.20 if bare else 0.06, 0.07, 0.08, grain=0.09, size=4.5, part=0.3),
    )
    chest = figure.joint("spine01") + (0.1, -0.9, 2.1)
    turn = rotation((1, 0, 0), -24)
    frame = figure.paint("map board", Paint("#4B4536", rough=0.8))
    board(figure, frame, chest, (1.25, 1.0, 0.08), turn)
    pages(figure, chest + turn @ np.array([0, 0, 0.07]), (1.1, 0.84, 0.02), turn)


BRANDT = Person(
    "brandt",
    Body(
        macro("female", old=0.30, muscle=0.62, weight=0.40),
        {
            "head/head-rectangular": 0.35,
            "cheek/lr-cheek-volume-decr": 0.4,
            "cheek/lr-cheek-bones-incr": 0.5,
            "eyes/lr-eye-scale-incr": 0.4,
            "nose/nose-hump-incr": 0.25,
            "chin/chin-prominent-incr": 0.25,
        },
        1.69,
    ),
    {
        "standing": Pose(SUIT_ARM, LOOSE, yaw=15, head_turn=-10),
        "bareheaded": Pose(HIP, SUIT_ARM, yaw=12, sway=2, head_turn=-9),
    },
    {
        "neutral": e.NEUTRAL,
        "wary": e.WARY,
        "wry": e.WRY,
        "grave": e.GRAVE,
        "resolved": e.RESOLVED,
        "shaken": e.SHAKEN,
    },
    _brandt,
    Skin("#DDB095", "#A0605A", lines=0.40, flush=0.55),
    Eyes("#7E98A8", "#EDE6D8", 0.5),
    Brows("#B59C70", 0.045),
    gloves=True,
    head_width=2.0,
)


def _harrier(figure: Figure, pose: str) -> None:
    suit.wear(figure, suit.Suit(1.0, "#C2A13A", antenna=0.6, stripe=3))
    shell(figure, dye(figure, "#8B8A86"), FULL, Shell(0.05, 0.05, 0.05, 0.8))
    wool_cap(figure, cloth(figure, "wool", "#6B4A38"))


HARRIER = Person(
    "harrier",
    Body(
        macro("female", old=0.55, muscle=0.7, weight=0.72, ancestry={"african": 1.0}),
        {
            "head/head-square": 0.5,
            "eyes/lr-eye-scale-incr": 0.4,
            "mouth/mouth-scale-horiz-incr": 0.2,
        },
        1.57,
    ),
    {"standing": Pose(BELLY, SUIT_ARM, yaw=-16, head_turn=12)},
    {
        "neutral": e.NEUTRAL,
        "counting": e.LISTENING.but(
            shapes={"jawOpen": 0.12, "mouthFunnel": 0.3}, nod=-6, gaze=(0.3, 0.5, 1)
        ),
        "uneasy": e.UNEASY,
        "wry": e.WRY,
        "grim": e.STERN,
    },
    _harrier,
    Skin("#7A4E38", "#6A3A34", "#7A2E22", 0.3, lines=0.4, mottle=0.2),
    Eyes("#3A2A20", "#E8DFD0", 0.5),
    Brows("#5A5552", 0.055),
    gloves=True,
)


def _shrike(figure: Figure, pose: str) -> None:
    suit.wear(figure, suit.Suit(1.06, "#3F6F86", plate="#5F6864", antenna=1.5, stripe=2))
    shell(figure, dye(figure, "#6B4526"), FULL, Shell(0.08, 0.05, 0.05))
    steel = figure.paint("gun", Paint("#2A2E30", rough=0.4, metal=0.5, specular=0.5))
    wood = figure.paint("stock", Paint("#6B4B2C", rough=0.6))
    left, right = grip(figure, "L").at, grip(figure, "R").at
    way = (left - right) / np.linalg.norm(left - right)
    up = np.array([0, 1.0, 0]) - way * way[1]
    turn = np.stack([way, up / np.linalg.norm(up), np.cross(way, up)], 1)
    middle = (left + right) / 2 + up * 0.12
    body = Shape().box(middle, (2.6, 0.42, 0.3), turn)
    body.cylinder(middle + way * 1.2, middle + way * 4.2, 0.10, 0.09, 10)
    body.cylinder(middle - way * 0.5 + up * 0.42, middle + way * 0.7 + up * 0.42, 0.14, n=12)
    body.box(middle - way * 0.1 - up * 0.55, (0.4, 0.9, 0.22), turn @ rotation((0, 0, 1), -8))
    figure.add_shape(steel, body, bevel=0.03)
    stock = Shape().box(
        middle - way * 2.1 - up * 0.12, (1.9, 0.5, 0.26), turn @ rotation((0, 0, 1), 6)
    )
    figure.add_shape(wood, stock, bevel=0.08)


_RIFLE_L = Arm(
    (0.40, -0.95, 0.12),
    (-0.42, 0.06, 0.95),
    (-0.6, 0.1, 0.8),
    (0.1, 0.95, -0.25),
    (40, 58, 62, 66, 70),
)
_RIFLE_R = Arm(
    (0.44, -0.95, 0.05),
    (-0.52, -0.14, 0.88),
    (-0.75, 0.05, 0.6),
    (0.0, 0.8, -0.6),
    (35, 50, 60, 65, 70),
)

SHRIKE = Person(
    "shrike",
    Body(
        macro("male", muscle=0.62, weight=0.48),
        {
            "head/head-oval": 0.3,
            "eyes/lr-eye-scale-incr": 0.3,
            "nose/nose-point-up": 0.3,
            "ears/lr-ear-wing-incr": 0.4,
        },
        1.755,
    ),
    {"standing": Pose(_RIFLE_L, _RIFLE_R, yaw=-18, head_turn=13, head_tilt=3)},
    {
        "cheerful": e.GRIN.but(shapes={"jawOpen": 0.10}),
        "watchful": e.WATCHFUL,
        "startled": e.STARTLED,
        "grim": e.STERN,
        "quiet": e.QUIET,
    },
    _shrike,
    Skin("#DCA98C", "#A8645A", "#C8503C", 0.85, stubble=0.15),
    Eyes("#6E8F7A", "#EDE6DA", 0.3),
    Brows("#5E3C20", 0.055),
    gloves=True,
)


def _maren(figure: Figure, pose: str) -> None:
    coat = cloth(figure, "coat", "#6C7274")
    fleece = cloth(figure, "fleece", "#A69B84")
    trousers(figure, cloth(figure, "trousers", "#2A3032"))
    on = garment(figure, coat, Fit(ease=0.17, waist=0.04, folds=0.26, seed=9, high=5.2))
    skirt(figure, coat, -4.5, 0.20, 0.16)
    collar(
        figure,
        fleece,
        [
            (1.02, -0.75, 0.16, 14),
            (0.98, -0.15, 0.16, 28),
            (1.25, 0.05, 0.02, 40),
            (1.30, -0.42, 0.05, 36),
        ],
        0.09,
    )
    collar(
        figure,
        cloth(figure, "jersey", "#3C4A46"),
        [(0.80, -0.6, 0.12, 0), (0.70, -0.1, 0.15, 0), (0.72, 0.10, 0.16, 0)],
        0.06,
    )
    zip_ = metal(figure)
    patch(
        figure,
        zip_,
        on,
        [(-0.05, -0.8), (0.05, -0.8), (0.12, 4.4), (0.02, 4.4)],
        0.06,
        0.03,
        (2, 24),
    )
    patch(
        figure,
        coat,
        on,
        [(0.62, 1.6), (1.35, 1.75), (1.35, 2.6), (0.62, 2.5)],
        0.05,
        0.04,
        (6, 6),
        mirror=True,
    )
    torn = cloth(figure, "lining", "#B5793A")
    patch(figure, torn, on, [(-1.30, 2.9), (-1.08, 2.9), (-0.92, 3.7), (-1.02, 3.75)], 0.05, 0.01)
    strap(figure, leather(figure), on, [(-1.2, 4.6), (-0.2, 3.0), (1.3, 1.2)], 0.2)
    case = figure.paint("case", Paint("#7F8A8C", rough=0.35, metal=0.6, specular=0.5))
    at = grip(figure, "L").at + (0.05, -0.2, -0.05)
    board(
        figure,
        case,
        at + (0.25, 0.1, -0.25),
        (1.5, 1.9, 0.34),
        rotation((0, 0, 1), -10) @ rotation((0, 1, 0), 20),
        0.08,
    )
    shell(
        figure,
        dye(figure, "#D9D6CC", shine=0.3),
        FULL,
        Shell(0.20, 0.09, 0.10, 0.25, 0.12, 4.2, 0.35, seed=8),
    )
    if pose == "bandaged":
        bandage(figure, cloth(figure, "gauze", "#D6CDB8"))


_CASE = Arm(
    (0.30, -1, 0.02),
    (-0.42, -0.12, 0.95),
    (-0.85, 0.1, 0.5),
    (-0.2, -0.1, -1),
    (25, 30, 34, 36, 38),
)

MAREN = Person(
    "maren",
    Body(
        macro("female", old=0.55, muscle=0.45, weight=0.32),
        {
            "head/head-oval": 0.4,
            "cheek/lr-cheek-volume-decr": 0.5,
            "cheek/lr-cheek-bones-incr": 0.4,
            "eyes/lr-eye-scale-incr": 0.6,
            "nose/nose-scale-vert-incr": 0.2,
            "eyes/lr-eye-bag-incr": 0.4,
        },
        1.70,
    ),
    {
        "seated": seated(_CASE, TABLE, yaw=16, head_turn=-12, head_tilt=4),
        "bandaged": Pose(_CASE, SIDE, yaw=-12, head_turn=8, lean=5),
        "standing": Pose(_CASE, POCKET, yaw=14, head_turn=-10, sway=3),
    },
    {
        "amused": e.AMUSED,
        "feverish": e.ATTENTIVE.but(shapes={"eyeWide*": 0.8, "mouthSmile*": 0.4, "jawOpen": 0.1}),
        "grave": e.GRAVE,
        "gentle": e.GENTLE,
        "tired": e.TIRED,
    },
    _maren,
    Skin("#D8AE96", "#9A6058", "#C85A48", 0.6, lines=0.62),
    Eyes("#5FA0A8", "#F2ECE0", 0.5),
    Brows("#A39C90", 0.04),
)

PEOPLE = (BRANDT, HARRIER, SHRIKE, MAREN)

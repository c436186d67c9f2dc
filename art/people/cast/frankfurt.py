"""New Frankfurt: Vogt, Krol, Pohl, Mika, Jens."""

from __future__ import annotations

import numpy as np

from art.kit.makehuman import macro
from art.kit.mesh import Shape, rotation
from art.kit.scene import Paint
from art.people import expressions as e
from art.people.carried import board, grip, pages, satchel, strap
from art.people.cast.uniform import leather, metal, tunic
from art.people.cast.wardrobe import long_coat, open_front, shirt
from art.people.cloth import Fit, buttons, cloth, collar, garment, patch, skirt, trousers
from art.people.figure import Figure
from art.people.hair import FRINGE, FULL, LOW, RECEDING, Locks, Shell, beard, dye, shell
from art.people.headgear import field_cap
from art.people.person import Person
from art.people.poses import BEHIND, HIP, LAP, POCKET, SIDE, TABLE, seated
from art.people.spec import Arm, Body, Brows, Eyes, Pose, Skin

RIM = Arm(
    (0.50, -0.85, 0.30), (0.02, -0.42, 0.95), (0.1, -0.2, 1), (-0.1, -1, 0.2), (20, 30, 32, 34, 36)
)
"""A hand on the rim of a hatch."""


def _vogt(figure: Figure, pose: str) -> None:
    on = tunic(
        figure,
        "#6A726C",
        trim="#A9B7A0",
        fit=Fit(ease=0.08, folds=0.20, seed=121, waist=-0.02),
        front="zip",
    )
    strap(figure, leather(figure), on, [(1.0, 4.85), (0.1, 3.2), (-1.3, 1.4)], 0.22)
    shell(
        figure,
        dye(figure, "#CBB07A"),
        FULL,
        Shell(0.03, 0.09, 0.11, 0.15, 0.10, 4.6, seed=122),
    )
    field_cap(figure, cloth(figure, "cap", "#59615C"), leather(figure, "peak"), 9, metal(figure))
    if pose == "hatch":
        ring = figure.paint("hatch", Paint("#59625E", rough=0.6, metal=0.3, specular=0.4))
        t = np.linspace(0, 2 * np.pi, 61)
        y = figure.joint("spine05")[1] + 0.4
        for r, h, w in ((3.3, y, 0.34), (3.05, y - 0.35, 0.28)):
            path = np.stack([r * np.sin(t), np.full(61, h), 0.4 + r * 0.72 * np.cos(t)], 1)
            figure.add_shape(ring, Shape().tube(path, w, 12, 0.7))
        bolts = Shape()
        for a in np.radians(np.arange(-80, 81, 20)):
            bolts.sphere((3.3 * np.sin(a), y + 0.10, 0.72 + 3.3 * 0.72 * np.cos(a)), 0.10, 8)
        figure.add_shape(metal(figure), bolts)


VOGT = Person(
    "vogt",
    Body(
        macro("female", muscle=0.58, weight=0.28),
        {
            "head/head-diamond": 0.3,
            "nose/nose-point-up": 0.35,
            "eyes/lr-eye-scale-incr": 0.5,
            "chin/chin-prominent-incr": 0.2,
            "mouth/mouth-scale-horiz-incr": 0.25,
        },
        1.66,
    ),
    {
        "hatch": Pose(RIM, RIM, yaw=12, head_turn=-9, drop=0.05, lean=6),
        "standing": Pose(HIP, SIDE, yaw=14, head_turn=-11, sway=3),
        "seated": seated(LAP, TABLE, yaw=20, head_turn=-14),
    },
    {
        "neutral": e.NEUTRAL.but(gaze=(0.05, -0.22, 1), shapes={"eyeLookDown*": 0.2}),
        "dry": e.WRY,
        "watchful": e.WATCHFUL,
        "resolved": e.RESOLVED,
        "shaken": e.SHAKEN,
        "tired": e.TIRED,
    },
    _vogt,
    Skin("#DFB196", "#A0645A", flush=0.55, mottle=0.25),
    Eyes("#7F9A8A", "#F0E9DC", 0.45),
    Brows("#9C8052", 0.045),
)


def _krol(figure: Figure, pose: str) -> None:
    trousers(figure, cloth(figure, "trousers", "#343A38"))
    shirt(figure, "#BDB6A2")
    knit = cloth(figure, "knit", "#8A5A34")
    vest = garment(
        figure,
        knit,
        Fit(low=-0.9, sleeve=0.0, ease=0.13, folds=0.14, seed=131),
        open_front(3.0, 4.9, 0.04, 0.55),
    )
    band = cloth(figure, "band", "#C7A25A")
    for y in (2.5, 1.9):
        patch(
            figure,
            band,
            vest,
            [(-1.3, y), (1.3, y), (1.3, y + 0.14), (-1.3, y + 0.14)],
            0.05,
            0.03,
            (22, 2),
        )
    coat = cloth(figure, "jacket", "#6A726C")
    jacket = garment(
        figure,
        coat,
        Fit(low=-0.9, ease=0.22, folds=0.24, seed=132, waist=0.05),
        open_front(0.0, 4.9, 0.85, 0.80),
    )
    collar(
        figure,
        coat,
        [(1.05, -0.68, 0.06, 44), (0.92, -0.12, 0.08, 46), (1.16, -0.38, 0.02, 52)],
        0.05,
    )
    patch(
        figure,
        cloth(figure, "tape", "#D8CFB4"),
        jacket,
        [(1.05, 3.35), (1.5, 3.38), (1.5, 3.54), (1.05, 3.5)],
        0.05,
        0.02,
        (4, 3),
    )
    grey = dye(figure, "#9A968D", shine=0.25)
    shell(figure, grey, FRINGE, Shell(0.06, 0.07, 0.08, grain=0.05, seed=133))
    beard(figure, dye(figure, "#A8A398", "moustache", 0.2), 0.0, 0.15)


KROL = Person(
    "krol",
    Body(
        macro("male", old=0.65, muscle=0.55, weight=0.92),
        {
            "head/head-square": 0.5,
            "neck/neck-double-incr": 0.7,
            "nose/nose-volume-incr": 0.6,
            "eyes/lr-eye-bag-incr": 0.7,
            "eyes/lr-eye-scale-incr": 0.4,
            "cheek/lr-cheek-volume-incr": 0.5,
        },
        1.70,
    ),
    {
        "seated": seated(TABLE, LAP, yaw=18, head_turn=-14, lean=2),
        "standing": Pose(POCKET, HIP, yaw=16, head_turn=-12),
    },
    {
        "neutral": e.NEUTRAL,
        "grumbling": e.STERN.but(shapes={"jawOpen": 0.10, "mouthLeft": 0.4}, tilt=-5, turn=6),
        "soft": e.GENTLE,
        "alarmed": e.ALARMED,
        "tired": e.TIRED,
    },
    _krol,
    Skin("#D9A184", "#98584E", "#C4503C", 0.85, lines=0.75, mottle=0.35),
    Eyes("#7A8A90", "#E8E0D2", 0.2),
    Brows("#8F8A80", 0.07),
)


def _pohl(figure: Figure, pose: str) -> None:
    tunic(
        figure, "#646D70", trim="#D8CFB4", fit=Fit(ease=0.08, folds=0.10, seed=141), front="single"
    )
    shell(
        figure,
        dye(figure, "#5E5048", shine=0.6),
        RECEDING,
        Shell(0.04, 0.04, 0.04, grain=0.03, size=7),
    )
    beard(figure, dye(figure, "#5E5048", "moustache", 0.3), 0.0, 0.08)
    wood = figure.paint("board", Paint("#7A5B38", rough=0.7))
    g = grip(figure, "R")
    at = g.at + np.array([0.35, 0.45, -0.02])
    turn = rotation((1, 0, 0), -10) @ rotation((0, 0, 1), 6)
    board(figure, wood, at, (1.7, 2.3, 0.08), turn)
    pages(figure, at + turn @ np.array([0, -0.08, 0.06]), (1.5, 2.0, 0.02), turn)
    figure.add_shape(
        metal(figure), Shape().box(at + turn @ np.array([0, 1.05, 0.1]), (0.7, 0.22, 0.1), turn)
    )


_CLIP = Arm(
    (0.30, -1, 0.05),
    (-0.62, 0.10, 0.85),
    (-0.85, 0.25, 0.2),
    (-0.4, 0.1, -0.9),
    (25, 34, 38, 40, 42),
)

POHL = Person(
    "pohl",
    Body(
        macro("male", old=0.45, muscle=0.5, weight=0.80),
        {
            "head/head-round": 0.7,
            "cheek/lr-cheek-volume-incr": 0.4,
            "neck/neck-double-incr": 0.4,
            "eyes/lr-eye-scale-incr": 0.35,
        },
        1.69,
    ),
    {"standing": Pose(SIDE, _CLIP, yaw=-12, head_turn=9, lean=-3)},
    {
        "neutral": e.NEUTRAL,
        "worried": e.WORRIED,
        "pleased": e.SMILE,
        "ashamed": e.ASHAMED,
        "stern": e.STERN,
    },
    _pohl,
    Skin("#DDAD94", "#A0645A", flush=0.55, lines=0.4, stubble=0.15),
    Eyes("#6E7F86", "#EEE7DA", 0.2),
    Brows("#584A40", 0.055),
)


def _mika(figure: Figure, pose: str) -> None:
    coat = cloth(figure, "coat", "#3E4A63")
    trousers(figure, cloth(figure, "stockings", "#23262A"))
    shirt(figure, "#D5CEBC")
    on = garment(
        figure,
        coat,
        Fit(low=-0.6, ease=0.17, folds=0.20, seed=151, waist=0.04),
        open_front(3.4, 4.9, 0.02, 0.5),
    )
    skirt(figure, coat, -3.2, 0.20, 0.14, 0.15)
    collar(
        figure,
        coat,
        [(1.0, -0.66, 0.08, 34), (0.86, -0.14, 0.10, 36), (1.24, -0.42, 0.04, 42)],
        0.05,
    )
    buttons(
        figure,
        cloth(figure, "horn", "#D8CFB4", 0.5),
        on,
        [(0.3, 3.1 - 0.8 * k) for k in range(4)] + [(-0.3, 3.1 - 0.8 * k) for k in range(4)],
        0.10,
    )
    hide = leather(figure, "satchel", "#7A4A2A")
    strap(figure, hide, on, [(-0.95, 4.8), (0.0, 3.0), (1.35, 1.25)], 0.24)
    elbow = figure.joint("lowerarm01.L")
    satchel(figure, hide, elbow + np.array([-0.55, -0.75, 0.85]), (1.9, 1.5, 0.7), metal(figure))
    hair = dye(figure, "#15110F", shine=0.7)
    shell(figure, hair, FULL, Shell(0.10, 0.07, 0.08, grain=0.05, size=6, part=0.0, seed=152))
    locks = Locks(figure, hair)
    tail = figure.joint("neck01")
    locks.plait(
        [
            tail + p
            for p in (
                (-0.25, 0.45, -0.75),
                (-0.85, 0.25, -0.25),
                (-0.92, -0.45, 0.75),
                (-0.80, -1.4, 1.25),
                (-0.78, -2.2, 1.35),
            )
        ],
        0.17,
        9,
        0.55,
    )
    locks.done(on_head=False)
    wisps = Locks(figure, hair)
    for sign in (1, -1):
        for k in range(3):
            wisps.lock(
                [
                    wisps.at((sign * 0.1, 1, 0.9), 0.05),
                    wisps.at((sign * 0.7, 0.7, 0.75), 0.09),
                    wisps.point(sign * (0.86 + 0.04 * k), -0.05, -0.25 - 0.1 * k),
                    wisps.point(sign * (0.80 + 0.05 * k), -0.62 - 0.15 * k, -0.3 - 0.1 * k),
                ],
                0.045,
                0.05,
            )
    wisps.done()


_GUARD = Arm(
    (0.28, -1, 0.02),
    (-0.50, -0.10, 0.9),
    (-0.85, -0.25, 0.45),
    (-0.3, -0.3, -0.9),
    (20, 28, 30, 32, 34),
)

MIKA = Person(
    "mika",
    Body(
        macro("female", muscle=0.38, weight=0.30, ancestry={"caucasian": 0.65, "asian": 0.35}),
        {
            "head/head-oval": 0.6,
            "head/head-age-decr": 0.7,
            "eyes/lr-eye-scale-incr": 0.8,
            "chin/chin-width-decr": 0.2,
            "nose/nose-scale-vert-decr": 0.2,
        },
        1.58,
    ),
    {
        "standing": Pose(_GUARD, BEHIND, yaw=12, head_turn=-9),
        "seated": seated(_GUARD, LAP, yaw=16, head_turn=-12),
    },
    {
        "level": e.NEUTRAL.but(nod=-2),
        "amused": e.AMUSED,
        "wary": e.WARY,
        "tired": e.TIRED,
        "resolved": e.RESOLVED,
        "shaken": e.SHAKEN,
    },
    _mika,
    Skin("#CDA07C", "#9A5A50", flush=0.4, mottle=0.08),
    Eyes("#4A3826", "#F2ECDF", 0.6),
    Brows("#15110F", 0.05),
)


def _jens(figure: Figure, pose: str) -> None:
    on = long_coat(
        figure,
        "#7A5A3E",
        "#D8D0BE",
        "#96402E",
        low=-3.5,
        fit=Fit(low=-0.6, ease=0.16, folds=0.12, seed=161),
    )
    hair = dye(figure, "#241A15", shine=0.5)
    shell(figure, hair, LOW, Shell(0.16, 0.12, 0.12, 0.0, 0.07, 5.5, back_comb=False, seed=162))
    at = on.front(-0.72, 3.55, 0.14)
    if at is not None:
        stick = figure.paint("stick", Paint("#C9BFA4", rough=0.8))
        figure.add_shape(stick, Shape().cylinder(at, at + (-0.5, 2.1, 0.5), 0.05, n=6))
        paper = cloth(figure, "flag", "#B4503A")
        bar = cloth(figure, "flag bar", "#D8CFB4")
        top = at + np.array([-0.5, 2.1, 0.5])
        flag = Shape()
        for k in range(6):
            wave = 0.10 * np.sin(k * 1.3)
            flag.box(
                top + (-0.14 - 0.24 * k, -0.42 + wave, 0.0),
                (0.26, 0.85, 0.03),
                rotation((0, 1, 0), 18 * np.cos(k * 1.3)),
            )
        figure.add_shape(paper, flag)
        figure.add_shape(bar, Shape().box(top + (-0.7, -0.42, 0.05), (0.14, 0.8, 0.04)))


JENS = Person(
    "jens",
    Body(
        macro("male", "child", muscle=0.5, weight=0.5, ancestry={"african": 0.5, "caucasian": 0.5}),
        {"eyes/lr-eye-scale-incr": 0.4, "head/head-round": 0.4},
        1.37,
    ),
    {"standing": Pose(SIDE, SIDE, yaw=-12, head_turn=9, drop=-0.22)},
    {
        "curious": e.CURIOUS,
        "proud": e.PROUD,
        "solemn": e.GRAVE,
        "frightened": e.FRIGHTENED,
        "laughing": e.GRIN,
    },
    _jens,
    Skin("#A57350", "#8A4E48", "#A04A38", 0.5, mottle=0.05),
    Eyes("#3E2C20", "#F4EEE2", 0.4),
    Brows("#2A1E18", 0.045),
)


PEOPLE = (VOGT, KROL, POHL, MIKA, JENS)

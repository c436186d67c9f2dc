"""The Watch: Kranz, Sand, Dorn, and Lotz who comes after."""

from __future__ import annotations

import numpy as np

from art.kit.makehuman import macro
from art.kit.mesh import Shape, loft, rotation
from art.kit.scene import Paint
from art.people import expressions as e
from art.people.carried import grip, headset
from art.people.cast.uniform import metal, tunic
from art.people.cast.wardrobe import long_coat, open_front, shirt
from art.people.cloth import Fit, buttons, cloth, collar, garment, patch, trousers
from art.people.figure import Figure
from art.people.hair import FULL, RECEDING, Locks, Shell, bun, dye, shell
from art.people.headgear import felt_hat, pencil
from art.people.person import Person
from art.people.poses import BEHIND, BELLY, POCKET, SIDE, TABLE, seated
from art.people.spec import Arm, Body, Brows, Eyes, Pose, Skin


def _kranz(figure: Figure, pose: str) -> None:
    trousers(figure, cloth(figure, "trousers", "#3A4347"))
    shirt(figure, "#C6C0B0")
    wool = cloth(figure, "cardigan", "#7E8486")
    cardigan = garment(
        figure,
        wool,
        Fit(low=-0.9, ease=0.15, folds=0.20, seed=12, waist=0.03),
        open_front(0.6, 4.9, 0.16, 0.62),
    )
    collar(
        figure,
        wool,
        [(0.98, -0.66, 0.10, 36), (0.88, -0.30, 0.08, 44), (0.84, -0.16, 0.05, 52)],
        0.08,
    )
    horn = cloth(figure, "horn", "#2A2420", rough=0.4)
    buttons(
        figure, horn, cardigan, [(0.30 + 0.07 * k, 1.3 + 0.7 * k) for k in range(4)], 0.07, 0.05
    )
    patch(
        figure,
        wool,
        cardigan,
        [(0.75, 0.5), (1.45, 0.6), (1.45, 1.35), (0.75, 1.3)],
        0.05,
        0.05,
        (6, 5),
        mirror=True,
    )
    patch(
        figure,
        cloth(figure, "tape", "#D8CFB4"),
        cardigan,
        [(0.85, 3.1), (1.35, 3.12), (1.35, 3.26), (0.85, 3.24)],
        0.05,
        0.02,
        (4, 3),
    )
    hair = dye(figure, "#DAD7CE", shine=0.3)
    shell(figure, hair, FULL, Shell(0.08, 0.06, 0.07, grain=0.06, size=6, part=-0.25, seed=2))
    locks = Locks(figure, hair)
    bun(locks, (0, -0.30, -1.85), 0.30)
    locks.done()
    pencil(figure)


KRANZ = Person(
    "kranz",
    Body(
        macro("female", old=0.78, muscle=0.42, weight=0.52),
        {
            "head/head-rectangular": 0.3,
            "nose/nose-hump-incr": 0.4,
            "nose/nose-scale-vert-incr": 0.2,
            "eyes/lr-eye-scale-incr": 0.55,
            "eyes/lr-eye-bag-incr": 0.3,
            "mouth/mouth-laugh-lines-in": 0.3,
            "chin/chin-prominent-incr": 0.3,
        },
        1.66,
    ),
    {
        "standing": Pose(
            BELLY,
            Arm(
                (0.24, -1, -0.02),
                (-0.66, -0.42, 0.80),
                (-1, -0.1, 0.25),
                (-0.2, -0.15, -1),
                (20, 30, 32, 34, 36),
            ),
            yaw=16,
            head_turn=-12,
        ),
        "seated": seated(
            TABLE,
            Arm(
                (0.30, -0.9, 0.35),
                (-0.50, 0.35, 0.85),
                (-0.5, 0.75, 0.2),
                (-0.5, 0.1, -0.8),
                (20, 50, 55, 60, 64),
            ),
            yaw=20,
            head_turn=-14,
        ),
    },
    {
        "neutral": e.NEUTRAL,
        "stern": e.STERN,
        "wry": e.WRY,
        "tired": e.TIRED,
        "attentive": e.ATTENTIVE,
        "shaken": e.SHAKEN,
    },
    _kranz,
    Skin("#DBB39B", "#9A625A", lines=0.8, flush=0.3, mottle=0.2),
    Eyes("#8096A0", "#ECE5D8", 0.5),
    Brows("#9B958A", 0.04),
)


def _sand(figure: Figure, pose: str) -> None:
    on = tunic(
        figure,
        "#5F6A70",
        fit=Fit(ease=0.19, waist=0.06, arm=0.0, folds=0.24, seed=21),
        front="single",
    )
    for k, colour in enumerate(("#3E5F86", "#D8CFB4", "#3E5F86")):
        x = -1.38 + 0.18 * k
        patch(
            figure,
            cloth(figure, f"ribbon {k % 2}", colour),
            on,
            [(x, 3.52), (x + 0.18, 3.52), (x + 0.18, 3.76), (x, 3.76)],
            0.05,
            0.03,
            (3, 3),
        )
    shell(
        figure,
        dye(figure, "#8A6B42"),
        FULL,
        Shell(0.17, 0.04, 0.04, grain=0.07, size=4.6, part=0.35, seed=6),
    )
    if pose == "seated":
        headset(figure, metal(figure), cloth(figure, "pad", "#1C1E20", 0.5))


SAND = Person(
    "sand",
    Body(
        macro("male", muscle=0.30, weight=0.22),
        {
            "head/head-oval": 0.5,
            "eyes/lr-eye-scale-incr": 0.6,
            "chin/chin-width-decr": 0.3,
            "ears/lr-ear-wing-incr": 0.7,
            "neck/neck-scale-horiz-decr": 0.4,
            "nose/nose-point-up": 0.25,
        },
        1.73,
    ),
    {
        "standing": Pose(SIDE, BEHIND, yaw=-14, head_turn=11, shoulders=2, chin=-2),
        "seated": seated(TABLE, TABLE, yaw=-20, head_turn=14),
    },
    {
        "neutral": e.NEUTRAL,
        "proud": e.PROUD,
        "careful": e.UNEASY,
        "worried": e.WORRIED,
        "hurt": e.HURT,
        "smiling": e.SMILE,
    },
    _sand,
    Skin("#E0B296", "#A8685C", flush=0.6, lid=0.35),
    Eyes("#6F93B0", "#F0E9DD", 0.25),
    Brows("#7A5C38", 0.045),
)


def _dorn(figure: Figure, pose: str) -> None:
    long_coat(
        figure,
        "#858A88",
        "#D2CCBD",
        "#6B2A22",
        breast=2,
        fit=Fit(low=-0.6, ease=0.15, waist=0.0, chest=0.03, folds=0.16, seed=31),
    )
    hat, band = cloth(figure, "hat", "#6F7473"), cloth(figure, "band", "#2A2C2C")
    if pose == "standing":
        shell(figure, dye(figure, "#77736C"), FULL, Shell(0.06, 0.05, 0.05))
        felt_hat(figure, hat, band)
        return
    shell(
        figure,
        dye(figure, "#77736C"),
        RECEDING,
        Shell(0.11, 0.05, 0.05, grain=0.07, size=5.5, seed=3),
    )
    held_hat(figure, hat, band)


def held_hat(figure: Figure, hat: str, band: str) -> None:
    """A hat held before the body by its brim, its crown outwards."""
    g = grip(figure, "R")
    at = g.at + np.array([0.25, -0.15, 0.35])
    turn = rotation((1, 0, 0), 72) @ rotation((0, 0, 1), 8)
    t = np.linspace(0, 2 * np.pi, 41)
    rows = [
        (0.0, 1.45, 1.7),
        (-0.02, 1.2, 1.4),
        (0.05, 0.86, 1.06),
        (0.6, 0.78, 0.98),
        (0.85, 0.6, 0.82),
        (0.78, 0.3, 0.55),
        (0.72, 0.02, 0.1),
    ]
    rings = [
        np.stack([a * np.sin(t), np.full(41, y), b * np.cos(t)], 1) @ turn.T * 0.9 + at
        for y, a, b in rows
    ]
    points, faces = loft(rings)
    figure.add(hat, points, faces, rounds=1, thick=0.05)
    points, faces = loft(
        [
            np.stack([(a + 0.03) * np.sin(t), np.full(41, y), (b + 0.03) * np.cos(t)], 1)
            @ turn.T
            * 0.9
            + at
            for y, a, b in ((0.07, 0.86, 1.06), (0.26, 0.83, 1.03))
        ]
    )
    figure.add(band, points, faces, rounds=1, thick=0.03)


DORN = Person(
    "dorn",
    Body(
        macro("male", old=0.5, muscle=0.42, weight=0.42),
        {
            "head/head-rectangular": 0.45,
            "cheek/lr-cheek-volume-decr": 0.5,
            "eyes/lr-eye-bag-incr": 0.9,
            "eyes/lr-eye-scale-incr": 0.4,
            "nose/nose-scale-vert-incr": 0.4,
            "forehead/forehead-scale-vert-incr": 0.3,
        },
        1.79,
    ),
    {
        "standing": Pose(POCKET, BEHIND, yaw=10, head_turn=-8, shoulders=-2),
        "hat_in_hand": Pose(
            BELLY,
            Arm(
                (0.24, -1, 0.06),
                (-0.55, -0.40, 0.85),
                (-0.8, -0.4, 0.5),
                (-0.5, -0.1, -0.85),
                (30, 40, 44, 48, 50),
            ),
            yaw=-12,
            head_turn=9,
            shoulders=-3,
            lean=4,
        ),
    },
    {
        "courteous": e.POLITE,
        "listening": e.LISTENING,
        "tired": e.TIRED,
        "amused": e.AMUSED,
        "grave": e.GRAVE,
        "cold": e.COLD,
    },
    _dorn,
    Skin("#D2A68C", "#8F5E54", lines=0.55, stubble=0.22, stubble_colour="#5A5450", lid=0.8),
    Eyes("#6E7868", "#E4DCCE", 0.25),
    Brows("#55504A", 0.055, lift=-0.02),
)


def _lotz(figure: Figure, pose: str) -> None:
    on = tunic(figure, "#6A7478", fit=Fit(ease=0.14, folds=0.05, seed=41), front="flap")
    fold = cloth(figure, "crease", "#545D61")
    for x in (-1.05, 1.05):
        patch(
            figure,
            fold,
            on,
            [(x - 0.02, 1.5), (x + 0.02, 1.5), (x + 0.02, 4.4), (x - 0.02, 4.4)],
            0.045,
            0.01,
            (2, 20),
        )
    pen = figure.paint("pencil", Paint("#D9A441", rough=0.5))
    at = on.front(1.05, 3.55, 0.10)
    if at is not None:
        figure.add_shape(pen, Shape().cylinder(at - (0, 0.3, 0), at + (0, 0.42, 0), 0.05, n=6))
    shell(
        figure,
        dye(figure, "#C9AE78", shine=0.7),
        FULL,
        Shell(0.06, 0.03, 0.03, grain=0.03, size=7, part=0.4, seed=9),
    )


LOTZ = Person(
    "lotz",
    Body(
        macro("male", muscle=0.38, weight=0.72),
        {
            "head/head-round": 0.8,
            "cheek/lr-cheek-volume-incr": 0.7,
            "neck/neck-double-incr": 0.4,
            "eyes/lr-eye-scale-incr": 0.35,
            "nose/nose-scale-vert-decr": 0.3,
        },
        1.71,
    ),
    {"seated": seated(TABLE, TABLE, yaw=10, head_turn=-8, lean=4)},
    {
        "pleasant": e.POLITE.but(shapes={"mouthSmile*": 0.6, "cheekSquint*": 0.4}),
        "puzzled": e.CURIOUS.but(shapes={"mouthSmile*": 0.0, "browDownLeft": 0.7}),
        "regretful": e.WORRIED.but(nod=9, tilt=6),
        "stern": e.STERN,
        "alarmed": e.ALARMED,
    },
    _lotz,
    Skin("#E3B79E", "#B07066", flush=0.55),
    Eyes("#86A0AC", "#F0E9DD", 0.2),
    Brows("#B0935E", 0.045),
)

PEOPLE = (KRANZ, SAND, DORN, LOTZ)

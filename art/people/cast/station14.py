"""Interceptor Station 14: Thal, Moe, Renner."""

from __future__ import annotations

import numpy as np

from art.kit.makehuman import macro
from art.kit.mesh import Shape
from art.people import expressions as e
from art.people.carried import strap
from art.people.cast.uniform import aperture, metal, tunic
from art.people.cast.wardrobe import overalls
from art.people.cloth import Fit, cloth, collar, patch
from art.people.figure import Figure, Surface
from art.people.hair import FULL, RECEDING, Locks, Shell, beard, dye, shell
from art.people.headgear import glasses
from art.people.person import Person
from art.people.poses import BELT, HIP, LOOSE, SIDE, TABLE, seated
from art.people.spec import Arm, Body, Brows, Eyes, Pose, Skin


def _flight_suit(figure: Figure, seed: int, mark: str) -> Surface:
    on = overalls(figure, "#7C8686", trim=mark, seed=seed, belted=False, ease=0.12)
    webbing = cloth(figure, "webbing", "#3C4440")
    for sign in (1, -1):
        strap(
            figure, webbing, on, [(sign * 0.85, 4.85), (sign * 0.42, 3.4), (sign * 0.40, 1.0)], 0.24
        )
    strap(figure, webbing, on, [(-1.3, 2.5), (0, 2.45), (1.3, 2.5)], 0.24, 0.10)
    buckle = on.front(0, 2.45, 0.2)
    if buckle is not None:
        figure.add_shape(
            metal(figure), Shape().cylinder(buckle - (0, 0, 0.1), buckle + (0, 0, 0.05), 0.26, n=20)
        )
    seal = cloth(figure, "neck seal", "#2B3030")
    collar(figure, seal, [(0.92, -0.55, 0.12, 0), (0.90, -0.25, 0.14, 0)], 0.10)
    patch(
        figure,
        cloth(figure, "flash", mark),
        on,
        [(-1.45, 3.75), (-0.95, 3.7), (-0.95, 4.0), (-1.45, 4.05)],
        0.05,
        0.02,
        (4, 3),
    )
    return on


def _thal(figure: Figure, pose: str) -> None:
    _flight_suit(figure, 201, "#D8B56A")
    shell(
        figure,
        dye(figure, "#251A15", shine=0.4),
        FULL,
        Shell(0.20, 0.12, 0.14, 1.0, 0.13, 4.6, seed=202),
    )


THAL = Person(
    "thal",
    Body(
        macro("male", muscle=0.45, weight=0.28),
        {
            "head/head-oval": 0.4,
            "eyes/lr-eye-scale-incr": 0.6,
            "mouth/mouth-scale-horiz-incr": 0.5,
            "nose/nose-hump-incr": 0.3,
            "ears/lr-ear-wing-incr": 0.3,
            "neck/neck-scale-vert-incr": 0.3,
        },
        1.78,
    ),
    {
        "standing": Pose(HIP, LOOSE, yaw=16, head_turn=-12, sway=4, head_tilt=-3),
        "seated": seated(TABLE, TABLE, yaw=16, head_turn=-12, lean=-4),
    },
    {
        "neutral": e.NEUTRAL.but(shapes={"mouthSmileLeft": 0.25}),
        "grinning": e.GRIN,
        "uneasy": e.UNEASY,
        "listening": e.LISTENING,
        "grave": e.GRAVE,
        "resolved": e.RESOLVED,
    },
    _thal,
    Skin("#D5A385", "#9A5E54", flush=0.45, stubble=0.18),
    Eyes("#5E4A34", "#F0E9DC", 0.35),
    Brows("#231813", 0.06),
)


def _moe(figure: Figure, pose: str) -> None:
    _flight_suit(figure, 211, "#9CC0B8")
    tape = cloth(figure, "tape roll", "#B98A4A", 0.4, 0.4)
    wrist, elbow = figure.joint("wrist.R"), figure.joint("lowerarm01.R")
    way = (wrist - elbow) / np.linalg.norm(wrist - elbow)
    t = np.linspace(0, 2 * np.pi, 33)
    side = np.cross(way, (0, 0, 1.0))
    side /= np.linalg.norm(side)
    up = np.cross(side, way)
    for r, w in ((0.52, 0.10), (0.60, 0.08), (0.46, 0.08)):
        path = wrist - way * 0.1 + r * (np.cos(t)[:, None] * side + np.sin(t)[:, None] * up)
        figure.add_shape(tape, Shape().tube(path, w, 8))
    hair = dye(figure, "#CDB484", shine=0.6)
    shell(figure, hair, FULL, Shell(0.10, 0.07, 0.08, grain=0.05, size=6, seed=212))
    locks = Locks(figure, hair)
    tail = Locks(figure, hair)
    neck = figure.joint("neck01")
    tail.plait(
        [
            neck + np.array(p)
            for p in (
                (0.30, 0.50, -0.75),
                (0.86, 0.30, -0.25),
                (0.92, -0.40, 0.80),
                (0.66, -1.2, 1.40),
                (0.62, -1.7, 1.45),
            )
        ],
        0.19,
        8,
        0.6,
    )
    tail.done(on_head=False)
    for sign in (1, -1):
        locks.plait(
            [
                locks.at((sign * 0.35, 1, 0.8), 0.06),
                locks.at((sign * 0.85, 0.6, 0.3), 0.08),
                locks.at((sign * 0.8, 0.1, -0.5), 0.09),
                locks.at((0, -0.1, -1), 0.1),
            ],
            0.09,
            9,
            1.0,
        )
    locks.done()


MOE = Person(
    "moe",
    Body(
        macro("female", muscle=0.62, weight=0.42),
        {
            "head/head-square": 0.4,
            "eyes/lr-eye-scale-incr": 0.5,
            "torso/measure-shoulder-dist-incr": 0.5,
            "cheek/lr-cheek-bones-incr": 0.4,
            "chin/chin-width-incr": 0.2,
            "nose/nose-point-up": 0.2,
        },
        1.73,
    ),
    {
        "standing": Pose(
            BELT,
            Arm(
                (0.20, -1, 0.0),
                (-0.62, 0.05, 0.85),
                (-0.9, 0.15, 0.3),
                (-0.2, -0.2, -1),
                (20, 30, 34, 38, 42),
            ),
            yaw=-8,
            head_turn=6,
        )
    },
    {
        "neutral": e.NEUTRAL,
        "amused": e.AMUSED,
        "listening": e.LISTENING,
        "uneasy": e.UNEASY,
        "level": e.RESOLVED.but(shapes={"browDown*": 0.3}, slant=0.05, frown=0.1),
    },
    _moe,
    Skin("#E4B8A0", "#B06E64", flush=0.6, mottle=0.25),
    Eyes("#7FA8B4", "#F2ECE0", 0.75),
    Brows("#B8986A", 0.05),
)


def _renner(figure: Figure, pose: str) -> None:
    on = tunic(
        figure, "#596066", trim="#B59A8A", fit=Fit(ease=0.09, folds=0.14, seed=221), front="single"
    )
    aperture(figure, metal(figure, "brass", "#B08A4A"), on, 0.98, 4.05, 0.13)
    shell(
        figure,
        dye(figure, "#8C8780", shine=0.2),
        RECEDING,
        Shell(0.05, 0.04, 0.05, 1.0, 0.04, 9.0, seed=222),
    )
    beard(figure, dye(figure, "#9A958C", "moustache", 0.2), 0.0, 0.09)
    glasses(figure, metal(figure), up=True)


RENNER = Person(
    "renner",
    Body(
        macro("male", old=0.6, muscle=0.42, weight=0.28, ancestry={"african": 1.0}),
        {
            "head/head-rectangular": 0.5,
            "cheek/lr-cheek-volume-decr": 0.6,
            "cheek/lr-cheek-bones-incr": 0.4,
            "eyes/lr-eye-bag-incr": 0.6,
            "eyes/lr-eye-scale-incr": 0.4,
        },
        1.76,
    ),
    {
        "standing": Pose(
            Arm(
                (0.34, -0.95, 0.05),
                (-0.62, 0.55, 0.62),
                (-0.95, 0.28, 0.1),
                (-0.1, -0.1, -1),
                (8, 10, 10, 12, 14),
            ),
            SIDE,
            yaw=-10,
            head_turn=8,
        )
    },
    {
        "neutral": e.NEUTRAL,
        "stern": e.STERN,
        "tired": e.TIRED,
        "grave": e.GRAVE,
        "rueful": e.WRY.but(shapes={"browInnerUp": 0.7}, slant=-0.08, nod=6),
    },
    _renner,
    Skin("#6B4634", "#5E342C", "#66301F", 0.25, lines=0.6),
    Eyes("#33241A", "#E6DDCE", 0.3),
    Brows("#7A756E", 0.055),
)

PEOPLE = (THAL, MOE, RENNER)

"""Receiver 21: Bäcker, Ansell, Ostrow, Grau."""

from __future__ import annotations

import numpy as np

from art.kit.makehuman import macro
from art.kit.mesh import Shape, rotation
from art.kit.scene import Paint
from art.people import expressions as e
from art.people.carried import board, grip, headset
from art.people.cast.uniform import metal, tunic
from art.people.cast.wardrobe import apron, overalls, shirt
from art.people.cloth import Fit, buttons, cloth, cuffs, trousers
from art.people.figure import Figure
from art.people.hair import FULL, Locks, Shell, bun, dye, shell, spline, swept_back
from art.people.person import Person
from art.people.poses import BEHIND, BELLY, CUP, HIP, LAP, RAISED, SIDE, STRAP, TABLE, seated
from art.people.spec import Arm, Body, Brows, Eyes, Pose, Skin


def _sofie(figure: Figure, pose: str) -> None:
    tunic(figure, "#56646C", fit=Fit(ease=0.08, waist=-0.03, seed=3))
    hair = dye(figure, "#3A2620")
    shell(figure, hair, FULL, Shell(0.05, 0.04, 0.05, grain=0.03))
    locks = Locks(figure, hair)

    def loose(tress: Locks) -> None:
        for sign in (1, -1):
            for x, long in ((0.80, 1.0), (0.84, 0.7)):
                tress.lock(
                    [
                        tress.at((0.28, 1, 0.95), 0.04),
                        tress.at((sign * 0.55, 0.72, 0.85), 0.10),
                        tress.at((sign * 0.88, 0.18, 0.62), 0.10),
                        tress.point(sign * (x + 0.04), -0.20, -0.28),
                        tress.point(sign * (x - 0.02), -0.20 - 0.42 * long, -0.25),
                    ],
                    0.06,
                    0.06,
                )

    swept_back(locks, 0.28, (0.0, -0.05, -2.0), 0.125, loose=loose)
    bun(locks, (0.0, 0.02, -2.02), 0.34)
    locks.done()


SOFIE = Person(
    "sofie",
    Body(
        macro("female", muscle=0.5, weight=0.42),
        {
            "head/head-oval": 0.4,
            "nose/nose-scale-horiz-decr": 0.3,
            "eyes/lr-eye-scale-incr": 0.45,
            "eyes/lr-eye-bag-incr": 0.35,
            "mouth/mouth-upperlip-volume-incr": 0.25,
            "mouth/mouth-lowerlip-volume-incr": 0.2,
            "chin/chin-width-decr": 0.2,
            "eyes/lr-eye-corner2-up": 0.25,
        },
        1.69,
    ),
    {
        "standing": Pose(
            BELLY,
            BEHIND,
            yaw=14,
            sway=2,
            shoulders=-3,
            head_turn=-10,
            head_tilt=-2,
            gaze=(-0.05, 0, 1),
        ),
        "seated": seated(TABLE, LAP, yaw=20, head_turn=-12, gaze=(-0.05, 0, 1)),
    },
    {
        "neutral": e.NEUTRAL,
        "tired": e.TIRED,
        "wry": e.WRY,
        "gentle": e.GENTLE,
        "shocked": e.SHOCKED,
        "resolved": e.RESOLVED,
    },
    _sofie,
    Skin("#D9A98C", "#9A5350", lines=0.12),
    Eyes("#7F9AA6", "#EFE9DC", 0.7),
    Brows("#2C1B18", 0.045),
)


def _robert(figure: Figure, pose: str) -> None:
    on = overalls(figure, "#66726E", trim="#B98A3A", seed=14)
    studs = metal(figure)
    buttons(figure, studs, on, [(0.18, 3.9), (0.18, 3.2), (0.26, 2.5), (0.18, 1.9)], 0.07, 0.07)
    headset(figure, studs, cloth(figure, "pad", "#1B1C1E", 0.5), on_ears=pose == "seated")
    shell(
        figure,
        dye(figure, "#1D1613", shine=0.25),
        FULL,
        Shell(0.20, 0.09, 0.11, 1.0, 0.09, 7.5, seed=15),
    )


ROBERT = Person(
    "robert",
    Body(
        macro("male", muscle=0.45, weight=0.36, ancestry={"african": 0.6, "asian": 0.4}),
        {
            "head/head-oval": 0.4,
            "eyes/lr-eye-scale-incr": 0.7,
            "ears/lr-ear-wing-incr": 0.4,
            "chin/chin-width-decr": 0.2,
        },
        1.74,
    ),
    {
        "standing": Pose(STRAP, SIDE, yaw=-15, head_turn=10, head_tilt=6),
        "seated": seated(TABLE, RAISED, yaw=-18, head_turn=10, head_tilt=7),
    },
    {
        "neutral": e.NEUTRAL.but(tilt=3),
        "nervous": e.NERVOUS,
        "listening": e.LISTENING,
        "happy": e.GRIN,
        "shocked": e.SHOCKED,
        "ashamed": e.ASHAMED,
    },
    _robert,
    Skin("#A87352", "#87504A", "#8E3E2E", 0.35),
    Eyes("#4A3426", "#F0E8DA", 0.4),
    Brows("#1D1512", 0.052),
)


def _ostrow(figure: Figure, pose: str) -> None:
    trousers(figure, cloth(figure, "trousers", "#34393A"))
    on = shirt(figure, "#7C8A8C", sleeve=0.55, fit=Fit(ease=0.09, sleeve=0.52, folds=0.20, seed=17))
    rolled = cloth(figure, "roll", "#88979A")
    cuffs(figure, rolled, 0.44, 0.17, 0.56)
    apron(figure, on, "#C9C2AE")
    spoon = figure.paint("spoon", Paint("#8A6238", rough=0.6))
    g = grip(figure, "R")
    way = np.array([-0.15, 0.9, 0.4])
    tip = g.at + way * 1.5
    shape = Shape().cylinder(g.at - way * 0.5, tip, 0.06, n=8)
    shape.sphere(tip, 0.24, 12, (0.9, 1.2, 0.5))
    figure.add_shape(spoon, shape)
    hair = dye(figure, "#9C9890", shine=0.3)
    shell(figure, hair, FULL, Shell(0.09, 0.07, 0.08, grain=0.06, size=5, part=0.0, seed=18))
    locks = Locks(figure, hair)
    t = np.radians(np.linspace(-158, 158, 13))
    locks.plait(
        [locks.at((0.95 * np.sin(a), 0.72 - 0.10 * np.cos(a), 0.85 * np.cos(a)), 0.14) for a in t],
        0.17,
        12,
        0.9,
    )
    locks.done()


OSTROW = Person(
    "ostrow",
    Body(
        macro("female", old=0.68, muscle=0.66, weight=0.86),
        {
            "head/head-round": 0.6,
            "cheek/lr-cheek-volume-incr": 0.5,
            "neck/neck-double-incr": 0.4,
            "eyes/lr-eye-scale-incr": 0.4,
            "arms/lr-lowerarm-muscle-incr": 0.7,
        },
        1.66,
    ),
    {"standing": Pose(HIP, CUP, yaw=-14, head_turn=10)},
    {"neutral": e.NEUTRAL, "warm": e.SMILE, "wry": e.WRY, "hard": e.HARD, "grieving": e.GRIEVING},
    _ostrow,
    Skin("#DCA98F", "#A06058", "#C85844", 0.75, lines=0.6),
    Eyes("#6E7F68", "#ECE4D6", 0.35),
    Brows("#857F76", 0.05),
    arms=True,
)


def _grau(figure: Figure, pose: str) -> None:
    tunic(
        figure,
        "#5B6572",
        trim="#D8CFB4",
        fit=Fit(ease=0.07, folds=0.07, seed=19),
        front="single",
        pockets=True,
    )
    shell(
        figure,
        dye(figure, "#221C1A", shine=0.7),
        FULL,
        Shell(0.10, 0.025, 0.03, grain=0.03, size=7, part=0.42, seed=20),
    )
    box = figure.paint("box", Paint("#77807F", rough=0.35, metal=0.6, specular=0.5))
    at = grip(figure, "R").at + np.array([-0.15, 0.55, -0.35])
    board(figure, box, at, (1.3, 1.15, 0.9), rotation((0, 1, 0), -18), 0.08)
    seal = cloth(figure, "seal", "#A23A26")
    figure.add_shape(
        seal, Shape().cylinder(at + (0.1, 0.1, 0.40), at + (0.1, 0.1, 0.52), 0.17, n=16)
    )
    wire = metal(figure)
    handle = spline(
        np.array(
            [at + (-0.4, 0.58, 0), at + (-0.3, 0.85, 0), at + (0.3, 0.85, 0), at + (0.4, 0.58, 0)]
        ),
        16,
    )
    figure.add_shape(wire, Shape().tube(handle, 0.05, 8))


GRAU = Person(
    "grau",
    Body(
        macro("male", muscle=0.34, weight=0.30, ancestry={"asian": 0.55, "caucasian": 0.45}),
        {
            "head/head-oval": 0.6,
            "eyes/lr-eye-scale-incr": 0.4,
            "chin/chin-width-decr": 0.4,
            "nose/nose-scale-horiz-decr": 0.3,
        },
        1.70,
    ),
    {
        "standing": Pose(
            BEHIND,
            Arm(
                (0.26, -1, -0.02),
                (-0.30, -0.30, 0.9),
                (-0.6, -0.3, 0.7),
                (-0.3, 0.8, -0.4),
                (30, 40, 44, 46, 48),
            ),
            yaw=-10,
            head_turn=8,
        )
    },
    {
        "correct": e.NEUTRAL.but(shapes={"mouthPress*": 0.4}, nod=-4),
        "uneasy": e.UNEASY,
        "listening": e.LISTENING,
        "pained": e.PAINED,
        "gentle": e.GENTLE,
    },
    _grau,
    Skin("#DDB490", "#A06A58", flush=0.3),
    Eyes("#4A3C30", "#F0EADD", 0.35),
    Brows("#221B18", 0.045),
)

PEOPLE = (SOFIE, ROBERT, OSTROW, GRAU)

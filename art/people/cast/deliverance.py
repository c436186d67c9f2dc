"""The frigate Deliverance: Foley, Vultran, and Vesper the ship's mind."""

from __future__ import annotations

import numpy as np

from art.kit.makehuman import macro
from art.kit.mesh import Shape
from art.kit.scene import Paint
from art.people import expressions as e
from art.people.carried import cup
from art.people.cloth import Fit, buttons, cloth, collar, cuffs, garment, patch, skirt, trousers
from art.people.figure import Figure
from art.people.hair import FULL, RECEDING, Locks, Shell, beard, dye, shell
from art.people.hologram import project
from art.people.person import Person
from art.people.poses import CUP, HIP, LOOSE, POCKET, TABLE, seated
from art.people.spec import Arm, Body, Brows, Expression, Eyes, Pose, Skin

CIVIL = ((0.90, -0.64, 0.12, 10), (0.78, -0.24, 0.17, 14), (0.75, 0.04, 0.20, 17))


def _foley(figure: Figure, pose: str) -> None:
    blue = cloth(figure, "coat", "#2E4F92", 0.75, 0.25)
    trousers(figure, cloth(figure, "trousers", "#C9CCCB"))
    shirt_ = cloth(figure, "linen", "#E4E2DA")
    collar(
        figure,
        shirt_,
        [(0.78, -0.55, 0.13, 2), (0.70, -0.05, 0.18, 4), (0.71, 0.20, 0.20, 6)],
        0.04,
    )
    on = garment(figure, blue, Fit(low=-0.6, ease=0.12, folds=0.14, seed=231, waist=0.02))
    skirt(figure, blue, -3.0, 0.16, 0.10, 0.02)
    collar(figure, blue, CIVIL, 0.06)
    ivory = cloth(figure, "ivory", "#DAD9D0", 0.7)
    patch(
        figure,
        ivory,
        on,
        [(0.30, -0.5), (0.42, -0.5), (0.62, 4.6), (0.50, 4.65)],
        0.05,
        0.025,
        (2, 26),
    )
    cuffs(figure, ivory, 0.91, 0.16)
    buttons(
        figure,
        cloth(figure, "pearl", "#E8E6DE", 0.3, 0.6),
        on,
        [(0.55 + 0.045 * k, 1.2 + 0.8 * k) for k in range(4)],
        0.07,
    )
    cup(figure, "R", figure.paint("porcelain", Paint("#ECEAE2", rough=0.25, specular=0.6)))
    grey = dye(figure, "#8C8880", shine=0.3)
    shell(figure, grey, RECEDING, Shell(0.12, 0.07, 0.08, 0.2, 0.06, 5.5, seed=232))
    beard(figure, dye(figure, "#9B968C", "beard", 0.2), 0.14, 0.10)


FOLEY = Person(
    "foley",
    Body(
        macro("male", old=0.5, muscle=0.38, weight=0.45, ancestry={"asian": 0.4, "caucasian": 0.6}),
        {
            "head/head-round": 0.4,
            "eyes/lr-eye-scale-incr": 0.6,
            "nose/nose-scale-horiz-incr": 0.2,
            "mouth/mouth-laugh-lines-in": 0.3,
        },
        1.66,
    ),
    {
        "standing": Pose(POCKET, CUP, yaw=14, head_turn=-10, head_tilt=3),
        "seated": seated(TABLE, CUP, yaw=18, head_turn=-12),
    },
    {
        "curious": e.CURIOUS,
        "polite": e.POLITE,
        "amused": e.AMUSED,
        "uneasy": e.UNEASY,
        "grave": e.GRAVE,
        "resolved": e.RESOLVED,
    },
    _foley,
    Skin("#C39070", "#8E564A", flush=0.4, lines=0.55),
    Eyes("#54402C", "#F0E9DC", 0.35),
    Brows("#6E675E", 0.055),
)


def _vultran(figure: Figure, pose: str) -> None:
    trousers(figure, cloth(figure, "trousers", "#24407A"))
    under = cloth(figure, "under", "#24407A", 0.8)
    garment(figure, under, Fit(ease=0.03, folds=0.08, seed=241))
    collar(
        figure,
        under,
        [(0.86, -0.62, 0.12, 0), (0.78, -0.22, 0.15, 0), (0.78, -0.06, 0.16, 0)],
        0.05,
    )
    ivory = cloth(figure, "jacket", "#D5D3C8", 0.75, 0.25)
    on = garment(
        figure,
        ivory,
        Fit(low=-0.5, ease=0.14, folds=0.15, seed=242, waist=0.03),
        lambda c: bool(c[2] < 0.3 or abs(c[0]) > np.interp(c[1], [2.2, 4.9], [0.03, 0.80])),
    )
    collar(
        figure,
        ivory,
        [(1.06, -0.68, 0.08, 40), (0.94, -0.12, 0.10, 42), (1.16, -0.30, 0.05, 48)],
        0.06,
    )
    blue = cloth(figure, "trim", "#24407A", 0.7)
    cuffs(figure, blue, 0.90, 0.18)
    patch(
        figure,
        blue,
        on,
        [(-0.10, -0.4), (0.02, -0.4), (0.02, 2.2), (-0.10, 2.2)],
        0.05,
        0.025,
        (2, 16),
    )
    patch(
        figure, blue, on, [(0.85, 3.45), (1.5, 3.5), (1.5, 3.62), (0.85, 3.57)], 0.05, 0.03, (5, 2)
    )
    patch(
        figure, blue, on, [(0.85, 3.25), (1.5, 3.3), (1.5, 3.42), (0.85, 3.37)], 0.05, 0.03, (5, 2)
    )


VULTRAN = Person(
    "vultran",
    Body(
        macro("male", old=0.35, muscle=0.85, weight=0.72, ancestry={"african": 1.0}),
        {
            "head/head-square": 0.5,
            "neck/neck-scale-horiz-incr": 0.5,
            "nose/nose-scale-horiz-incr": 0.3,
            "eyes/lr-eye-scale-incr": 0.4,
            "chin/chin-width-incr": 0.4,
        },
        1.75,
    ),
    {
        "standing": Pose(
            HIP,
            LOOSE,
            yaw=-14,
            head_turn=10,
        ),
        "seated": seated(TABLE, TABLE, yaw=-16, head_turn=11, lean=0),
    },
    {
        "neutral": e.NEUTRAL,
        "scowling": e.STERN.but(shapes={"noseSneer*": 0.5}, frown=1.0, slant=0.24),
        "wry": e.WRY,
        "alarmed": e.ALARMED,
        "weary": e.WEARY,
    },
    _vultran,
    Skin("#573626", "#50281F", "#5A261C", 0.25, lines=0.45, stubble=0.35, stubble_colour="#17110E"),
    Eyes("#2A1D15", "#E8DFD0", 0.3),
    Brows("#17110E", 0.065),
)


def _vesper(figure: Figure, pose: str) -> None:
    suit = cloth(figure, "suit", "#3E6A72", 0.6)
    line = figure.paint("line", Paint("#CFF4F0", glow=0.5))
    on = garment(figure, suit, Fit(low=-9, ease=0.05, folds=0.05, seed=251, hem=0))
    skirt(figure, suit, -6, 0.10, 0.05, split=False)
    for x0, x1, low, high in (
        (0.26, 0.34, -0.5, 4.4),
        (0.62, 0.68, 0.3, 3.9),
        (0.95, 0.99, 1.0, 3.3),
    ):
        patch(
            figure,
            line,
            on,
            [(x0, low), (x1, low), (x1 * 1.15, high), (x0 * 1.15, high)],
            0.04,
            0.02,
            (2, 22),
            mirror=True,
        )
    collar(figure, line, [(0.88, -0.52, 0.12, 24), (0.76, 0.0, 0.18, 26)], 0.04)
    core = figure.paint("core", Paint("#EFFFFF", glow=3.0))
    at = on.front(0, 3.9, 0.05)
    if at is not None:
        figure.add_shape(core, Shape().cylinder(at, at + (0, 0, 0.06), 0.14, n=6))
    hair = dye(figure, "#6E979C", shine=0.6)
    shell(figure, hair, FULL, Shell(0.10, 0.08, 0.09, grain=0.05, size=5.5, part=0.0, seed=252))
    locks = Locks(figure, hair)
    for sign in (1, -1):
        for k in range(11):
            t = k / 10
            z = 1.04 - 1.5 * t
            locks.lock(
                [
                    locks.at((0, 1, z * 0.9), 0.05),
                    locks.at((sign * 0.55, 0.86, z * 0.75), 0.12),
                    locks.at((sign, 0.25, 0.50 - 0.9 * t), 0.13),
                    locks.point(sign * (0.92 - 0.1 * t), -0.34, -0.62 - 1.1 * t),
                    locks.point(sign * (0.80 - 0.25 * t), -0.80 + 0.1 * t, -0.52 - 1.2 * t),
                ],
                0.13,
                0.3,
            )
    locks.done()


_FOLDED = Arm(
    (0.22, -1, 0.0),
    (-0.62, -0.30, 0.88),
    (-0.95, -0.25, 0.35),
    (-0.1, -0.3, -0.95),
    (15, 26, 28, 30, 32),
)
VESPER = Person(
    "vesper",
    Body(
        macro(
            "female",
            muscle=0.42,
            weight=0.36,
            ancestry={"caucasian": 0.34, "asian": 0.33, "african": 0.33},
        ),
        {"head/head-oval": 0.6, "eyes/lr-eye-scale-incr": 0.6, "chin/chin-width-decr": 0.3},
        1.72,
    ),
    {"projection": Pose(_FOLDED, _FOLDED, yaw=8, head_turn=-5)},
    {
        "attentive": e.ATTENTIVE.but(turn=0, shapes={"mouthSmile*": 0.15}),
        "uncertain": e.UNEASY.but(tilt=10, shapes={"mouthLeft": 0.2}),
        "alarmed": e.ALARMED.but(shapes={"browDown*": 0.3}),
        "silent": Expression({"eyeBlink*": 0.95, "mouthPress*": 0.3}, nod=14),
        "warm": e.GENTLE.but(shapes={"mouthSmile*": 0.6}),
    },
    _vesper,
    Skin("#BFD2D4", "#6F9096", "#9FB9BC", 0.2, mottle=0.0, lid=0.4),
    Eyes("#EAFFFF", "#B8D8DA", 0.6, "#16343A", glow=0.9),
    Brows("#2E4A50", 0.04),
    finish=project,
)

PEOPLE = (FOLEY, VULTRAN, VESPER)

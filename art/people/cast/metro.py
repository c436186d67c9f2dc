"""Metro Center's engineers: Purcell, Gustav, Ines, Wim."""

from __future__ import annotations

import numpy as np

from art.kit.makehuman import macro
from art.kit.mesh import Shape, rotation
from art.kit.scene import Paint
from art.people import expressions as e
from art.people.carried import board, clasped_chain, pages, strap
from art.people.cast.uniform import leather
from art.people.cast.wardrobe import overalls, shirt
from art.people.cloth import Fit, cloth, cuffs, garment, patch, trousers
from art.people.figure import Figure
from art.people.hair import FULL, RECEDING, Shell, beard, dye, shell
from art.people.headgear import work_helmet
from art.people.person import Person
from art.people.poses import BELT, HIP, LOOSE, SIDE, STRAP, TABLE, kneeling
from art.people.spec import Arm, Body, Brows, Eyes, Pose, Skin

NOTE = Arm(
    (0.26, -1, 0.08), (-0.55, 0.30, 0.85), (-0.8, 0.3, 0.5), (-0.3, 0.3, -0.9), (25, 38, 42, 46, 50)
)
KNEE = Arm(
    (0.30, -1, 0.25),
    (-0.22, -0.6, 0.9),
    (-0.3, -0.5, 0.9),
    (-0.3, -0.9, -0.3),
    (15, 22, 25, 28, 30),
)


def _purcell(figure: Figure, pose: str) -> None:
    on = overalls(figure, "#7F8A86", trim="#C2A13A", seed=51)
    shell(figure, dye(figure, "#CDB27C"), FULL, Shell(0.06, 0.05, 0.05))
    helmet, band = (
        figure.paint("helmet", Paint("#6E7A74", rough=0.45, specular=0.4)),
        leather(figure),
    )
    work_helmet(figure, helmet, band)
    eye = np.array([0, figure.eye[1], figure.eye[2]])
    wood = figure.paint("pencil", Paint("#D9A441", rough=0.5))
    figure.add_shape(
        wood,
        Shape().cylinder(eye + (-0.94, 0.45, -0.1), eye + (-0.80, 1.02, 0.02), 0.05, n=6),
        on_head=True,
        flat=True,
    )
    book = cloth(figure, "notebook", "#8F3D2C")
    at = on.front(0.05, 2.65, 0.16)
    if at is not None:
        turn = rotation((0, 0, 1), 5)
        board(figure, book, at, (0.85, 1.1, 0.14), turn)
        pages(figure, at + (0, 0, 0.08), (0.75, 0.98, 0.02), turn)
        neck = figure.joint("neck01")
        cord = cloth(figure, "cord", "#C9BFA4")
        for sign in (1, -1):
            clasped_chain(
                figure,
                cord,
                [
                    neck + (sign * 0.85, -0.35, 0.3),
                    neck + (sign * 0.62, -0.95, 1.25),
                    at + (sign * 0.12, 0.60, 0.03),
                ],
            )


PURCELL = Person(
    "purcell",
    Body(
        macro("male", muscle=0.36, weight=0.32),
        {
            "head/head-oval": 0.5,
            "eyes/lr-eye-scale-incr": 0.55,
            "chin/chin-width-decr": 0.25,
            "torso/measure-shoulder-dist-decr": 0.6,
            "nose/nose-scale-vert-incr": 0.2,
        },
        1.70,
    ),
    {
        "standing": Pose(NOTE, SIDE, yaw=16, head_turn=-12),
        "kneeling": kneeling(KNEE, NOTE, yaw=20, head_turn=-14),
    },
    {
        "polite": e.POLITE,
        "anxious": e.NERVOUS,
        "listening": e.LISTENING,
        "shocked": e.SHOCKED,
        "grieving": e.GRIEVING,
        "resolved": e.RESOLVED,
    },
    _purcell,
    Skin("#E2B69C", "#AC6E62", flush=0.6),
    Eyes("#7FA0B4", "#F2EBE0", 0.25),
    Brows("#B4965C", 0.05),
)


def _gustav(figure: Figure, pose: str) -> None:
    trousers(figure, cloth(figure, "trousers", "#3B3B36"))
    shirt(figure, "#8C6A4C", sleeve=0.97, fit=Fit(ease=0.09, folds=0.24, seed=61, arm=0.0))
    vest = cloth(figure, "vest", "#4C5450")
    body = garment(
        figure, vest, Fit(low=-0.5, sleeve=0.0, ease=0.34, folds=0.10, seed=62, high=4.9)
    )
    hide = leather(figure, "hide", "#4A3423")
    for sign in (1, -1):
        strap(
            figure, hide, body, [(sign * 1.05, 4.9), (sign * 1.15, 3.6), (sign * 1.35, 1.6)], 0.34
        )
    strap(figure, hide, body, [(-1.2, 3.0), (0, 2.9), (1.2, 3.0)], 0.22, 0.10)
    steel = figure.paint("frame", Paint("#8B8F8C", rough=0.45, metal=0.5, specular=0.5))
    rust = figure.paint("rust", Paint("#8F4A2C", rough=0.8))
    turn = figure.skeleton.turn["spine01"]
    back = figure.joint("spine01") + turn @ np.array([0, 0.4, -1.75])
    bars, bands = Shape(), Shape()
    for x in (-2.0, 2.0):
        bars.box(back + turn @ np.array([x, 0.35, 0]), (0.34, 6.6, 0.34), turn)
    for y in (3.45, -1.2, -2.75):
        bars.box(back + turn @ np.array([0, y, 0]), (4.3, 0.34, 0.34), turn)
    bands.box(back + turn @ np.array([0, 2.7, 0]), (4.0, 0.7, 0.12), turn)
    figure.add_shape(steel, bars, bevel=0.05)
    figure.add_shape(rust, bands, bevel=0.03)
    shell(figure, dye(figure, "#6B4B33"), RECEDING, Shell(0.05, 0.05, 0.06, grain=0.05))
    beard(figure, dye(figure, "#8A6A4E", "beard", 0.2), 0.15, 0.10)


GUSTAV = Person(
    "gustav",
    Body(
        macro("male", old=0.30, muscle=0.95, weight=0.85),
        {
            "head/head-square": 0.6,
            "neck/neck-scale-horiz-incr": 0.5,
            "nose/nose-scale-horiz-incr": 0.4,
            "torso/torso-scale-horiz-incr": 0.7,
            "eyes/lr-eye-scale-incr": 0.3,
        },
        1.84,
    ),
    {
        "standing": Pose(STRAP, LOOSE, yaw=-14, head_turn=10),
        "kneeling": kneeling(KNEE, KNEE, yaw=-16, head_turn=10),
    },
    {
        "neutral": e.NEUTRAL,
        "gentle": e.GENTLE,
        "listening": e.LISTENING,
        "wry": e.WRY,
        "grim": e.STERN,
    },
    _gustav,
    Skin("#D3A084", "#94584E", "#C05A42", 0.6, lines=0.5, mottle=0.3),
    Eyes("#6B7A70", "#EAE2D4", 0.2),
    Brows("#5E4330", 0.07),
)


def _ines(figure: Figure, pose: str) -> None:
    on = overalls(figure, "#6B5F58", trim="#B7A0A8", seed=71, sleeve=0.60, ease=0.09)
    cuffs(figure, cloth(figure, "roll", "#7C6E66"), 0.50, 0.17, 0.63)
    strap(
        figure,
        cloth(figure, "webbing", "#3A3A32"),
        on,
        [(-1.0, 4.8), (-0.2, 3.2), (1.2, 1.4)],
        0.26,
    )
    watch, dial = leather(figure), figure.paint("dial", Paint("#D8CFB4", rough=0.3))
    for side in ("L", "R"):
        wrist, elbow = figure.joint(f"wrist.{side}"), figure.joint(f"lowerarm01.{side}")
        way = (wrist - elbow) / np.linalg.norm(wrist - elbow)
        at = wrist - way * 0.18
        figure.add_shape(watch, Shape().cylinder(at - way * 0.09, at + way * 0.09, 0.31, n=20))
        _, palm = figure.skeleton.palm(side)
        out = figure.skeleton.turn[f"wrist.{side}"] @ palm
        figure.add_shape(dial, Shape().cylinder(at + out * 0.28, at + out * 0.36, 0.17, n=16))
    shell(
        figure,
        dye(figure, "#17120F", shine=0.5),
        FULL,
        Shell(0.12, 0.04, 0.05, 0.5, 0.07, 6.0, seed=72),
    )


INES = Person(
    "ines",
    Body(
        macro("female", muscle=0.66, weight=0.38, ancestry={"african": 0.35, "caucasian": 0.65}),
        {
            "head/head-diamond": 0.4,
            "eyes/lr-eye-scale-incr": 0.5,
            "chin/chin-width-decr": 0.2,
            "cheek/lr-cheek-bones-incr": 0.4,
            "mouth/mouth-lowerlip-volume-incr": 0.3,
        },
        1.61,
    ),
    {
        "standing": Pose(HIP, HIP, yaw=10, head_turn=-7, sway=3),
        "kneeling": kneeling(KNEE, TABLE, yaw=-14, head_turn=10),
    },
    {"neutral": e.NEUTRAL, "dry": e.WRY, "hard": e.HARD, "tired": e.TIRED, "gentle": e.GENTLE},
    _ines,
    Skin("#A9765A", "#86483F", "#93402F", 0.35),
    Eyes("#3E2C20", "#EFE7D9", 0.6),
    Brows("#17110E", 0.055),
    arms=True,
)


def _wim(figure: Figure, pose: str) -> None:
    on = overalls(figure, "#88846A", trim="#96402E", seed=81, ease=0.17)
    strap(figure, leather(figure), on, [(1.0, 4.8), (0.2, 3.2), (-1.2, 1.4)], 0.24)
    patch(
        figure,
        cloth(figure, "patch", "#5F6B74"),
        on,
        [(-1.2, 1.7), (-0.6, 1.65), (-0.55, 2.3), (-1.15, 2.35)],
        0.05,
        0.03,
        (5, 5),
    )
    shell(figure, dye(figure, "#A4562A"), FULL, Shell(0.22, 0.08, 0.08, 0.4, 0.10, 4.6, seed=82))
    helmet = figure.paint("helmet", Paint("#6E7A74", rough=0.45, specular=0.4))
    work_helmet(figure, helmet, leather(figure), back=24)


WIM = Person(
    "wim",
    Body(
        macro("male", muscle=0.36, weight=0.24),
        {
            "head/head-oval": 0.4,
            "ears/lr-ear-wing-incr": 1.0,
            "ears/lr-ear-scale-incr": 0.5,
            "eyes/lr-eye-scale-incr": 0.6,
            "neck/neck-scale-vert-incr": 0.4,
            "nose/nose-point-up": 0.4,
        },
        1.76,
    ),
    {"standing": Pose(BELT, SIDE, yaw=-18, head_turn=13, sway=-3)},
    {
        "neutral": e.NEUTRAL,
        "grinning": e.GRIN,
        "eager": e.ATTENTIVE.but(shapes={"mouthSmile*": 0.6}),
        "worried": e.WORRIED,
        "shaken": e.SHAKEN,
    },
    _wim,
    Skin("#E6B79C", "#B4705F", "#D4503A", 1.0, mottle=0.3),
    Eyes("#7C9A86", "#F2EBE0", 0.2),
    Brows("#8F4A24", 0.05),
)

PEOPLE = (PURCELL, GUSTAV, INES, WIM)

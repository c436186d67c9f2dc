"""New Hope's civilians: Dilan and Yara Sezer, Aalto, Adeyemi-Lang."""

from __future__ import annotations

import numpy as np

from art.kit.arrays import Array
from art.kit.makehuman import base, macro
from art.kit.mesh import Shape, Subdivision, normals, rotation
from art.kit.scene import Paint
from art.people import expressions as e
from art.people.carried import board, clasped_chain, grip, pistol_stick
from art.people.cast.uniform import metal
from art.people.cast.wardrobe import ROUND, apron, fur, open_front, shirt
from art.people.cloth import Fit, buttons, cloth, collar, cuffs, garment, patch, skirt, trousers
from art.people.figure import Figure
from art.people.hair import FULL, Locks, Shell, beard, bun, dye, shell
from art.people.headgear import headscarf
from art.people.person import Person
from art.people.poses import BELLY, HOLD, POCKET, SIDE, TABLE, seated
from art.people.spec import Arm, Body, Brows, Eyes, Pose, Skin


def _dilan(figure: Figure, pose: str) -> None:
    trousers(figure, cloth(figure, "trousers", "#4A4238"))
    shirt(figure, "#B7AE98")
    wool = cloth(figure, "cardigan", "#7A4A38")
    cardigan = garment(
        figure,
        wool,
        Fit(low=-0.9, ease=0.17, folds=0.26, seed=91, waist=0.05),
        open_front(0.6, 4.9, 0.30, 0.70),
    )
    collar(
        figure,
        wool,
        [(1.0, -0.68, 0.10, 40), (0.90, -0.32, 0.06, 50), (0.86, -0.2, 0.03, 58)],
        0.08,
    )
    darn = cloth(figure, "darn", "#A9793F")
    patch(
        figure,
        darn,
        cardigan,
        [(0.8, 2.0), (1.25, 2.05), (1.2, 2.5), (0.85, 2.45)],
        0.05,
        0.03,
        (5, 5),
    )
    keys, steel = Shape(), metal(figure)
    at = cardigan.front(-0.95, 0.9, 0.15)
    if at is not None:
        t = np.linspace(0, 2 * np.pi, 21)
        keys.tube(at + np.stack([0.26 * np.cos(t), 0.26 * np.sin(t), 0 * t], 1), 0.03, 6)
        for k in range(4):
            a = rotation((0, 0, 1), -30 + 20 * k)
            keys.box(at + a @ np.array([0, -0.55, 0.03 * k]), (0.09, 0.6, 0.04), a)
            keys.box(at + a @ np.array([0.07, -0.78, 0.03 * k]), (0.12, 0.08, 0.04), a)
    figure.add_shape(steel, keys)
    shell(figure, dye(figure, "#1C1715"), FULL, Shell(0.20, 0.10, 0.12, 0.6, 0.10, 4.2, seed=92))
    beard(figure, dye(figure, "#231C1A", "beard", 0.2), 0.0, 0.10)


DILAN = Person(
    "dilan",
    Body(
        macro("male", old=0.2, muscle=0.36, weight=0.42, ancestry={"caucasian": 0.7, "asian": 0.3}),
        {
            "head/head-oval": 0.4,
            "nose/nose-hump-incr": 0.5,
            "nose/nose-scale-vert-incr": 0.3,
            "eyes/lr-eye-scale-incr": 0.5,
            "eyes/lr-eye-bag-incr": 0.5,
        },
        1.70,
    ),
    {"standing": Pose(POCKET, BELLY, yaw=-16, lean=13, head_turn=12, shoulders=4)},
    {"wary": e.WARY, "polite": e.POLITE, "angry": e.ANGRY, "gentle": e.GENTLE, "tired": e.TIRED},
    _dilan,
    Skin("#BE8E6C", "#8A5448", "#A04C38", 0.35, lines=0.35, stubble=0.5),
    Eyes("#3E2E22", "#EDE5D6", 0.4),
    Brows("#1A1412", 0.065),
)


def _yara(figure: Figure, pose: str) -> None:
    skirt_cloth = cloth(figure, "skirt", "#4C3A44")
    trousers(figure, skirt_cloth)
    on = shirt(
        figure,
        "#A8574A",
        sleeve=0.5,
        fit=Fit(ease=0.08, sleeve=0.50, folds=0.2, seed=95),
        rows=ROUND,
    )
    cuffs(figure, cloth(figure, "roll", "#B7665A"), 0.42, 0.16, 0.54)
    skirt(figure, skirt_cloth, -6.0, 0.14, 0.14, split=False)
    apron(figure, on, "#8E9A8A", straps=False)
    shell(figure, dye(figure, "#1F1714"), FULL, Shell(0.06, 0.05, 0.05))
    headscarf(figure, cloth(figure, "scarf", "#C7A25A"))
    ladle = metal(figure)
    g = grip(figure, "R")
    way = np.array([-0.1, 0.92, 0.35])
    pistol_stick(figure, "R", ladle, 2.6, 0.05, way, 0.25)
    figure.add_shape(ladle, Shape().sphere(g.at + way * 2.05, 0.34, 14, (1, 0.6, 1)))


YARA = Person(
    "yara",
    Body(
        macro(
            "female", old=0.15, muscle=0.5, weight=0.45, ancestry={"caucasian": 0.7, "asian": 0.3}
        ),
        {
            "head/head-oval": 0.5,
            "eyes/lr-eye-scale-incr": 0.6,
            "nose/nose-hump-incr": 0.25,
            "cheek/lr-cheek-bones-incr": 0.4,
            "mouth/mouth-lowerlip-volume-incr": 0.25,
        },
        1.75,
    ),
    {"standing": Pose(SIDE, HOLD, yaw=-14, head_turn=11)},
    {
        "neutral": e.NEUTRAL,
        "wary": e.WARY,
        "hard": e.HARD,
        "grieving": e.GRIEVING,
        "gentle": e.GENTLE,
    },
    _yara,
    Skin("#C4906C", "#94524A", "#A84A3A", 0.4, lines=0.25),
    Eyes("#4A3A28", "#EFE7DA", 0.75),
    Brows("#1C1512", 0.055),
    arms=True,
)


def _bettine(figure: Figure, pose: str) -> None:
    trousers(figure, cloth(figure, "trousers", "#5C6666"))
    overall = cloth(figure, "overall", "#7C8886")
    on = garment(figure, overall, Fit(ease=0.06, folds=0.12, seed=101))
    collar(
        figure,
        overall,
        [(0.86, -0.60, 0.14, 8), (0.76, -0.12, 0.19, 16), (0.92, -0.22, 0.18, 20)],
        0.04,
    )
    buttons(
        figure,
        cloth(figure, "horn", "#2A2420", 0.4),
        on,
        [(0, 4.2 - 0.7 * k) for k in range(5)],
        0.07,
    )
    fur(figure, "#6B5340", open_front(0.0, 4.9, 0.55, 0.75))
    mitts = cloth(figure, "mitts", "#54403A")
    _fingerless(figure, mitts)
    stamp = figure.paint("stamp", Paint("#6B3A22", rough=0.5))
    g = grip(figure, "R")
    shape = Shape().cylinder(g.at + (0, 0.55, 0.1), g.at + (0, -0.1, 0.1), 0.13, 0.10, 12)
    shape.sphere(g.at + (0, 0.62, 0.1), 0.18, 12)
    shape.box(g.at + (0, -0.22, 0.1), (0.55, 0.22, 0.3))
    figure.add_shape(stamp, shape)
    neck = figure.joint("neck01")
    clasped_chain(
        figure,
        metal(figure),
        [
            neck + (-0.7, -0.6, 0.9),
            neck + (-0.55, -1.8, 1.55),
            g.at + (0.5, 0.4, 0.4),
            g.at + (0, 0.65, 0.12),
        ],
    )
    hair = dye(figure, "#B3ADA2", shine=0.3)
    shell(figure, hair, FULL, Shell(0.06, 0.05, 0.06, grain=0.03, size=7, seed=102))
    locks = Locks(figure, hair)
    bun(locks, (0, 0.95, -1.35), 0.30)
    locks.done()


def _fingerless(figure: Figure, paint: str) -> None:
    """Mittens cut off at the knuckles."""
    for side, sign in (("L", 1), ("R", -1)):
        wrist = figure.skeleton.rest[f"wrist.{side}"]
        knuckle = figure.skeleton.rest[f"finger3-1.{side}"]
        way = (knuckle - wrist) / np.linalg.norm(knuckle - wrist)
        long = float(np.linalg.norm(knuckle - wrist))

        def keep(
            c: Array, sign: int = sign, wrist: Array = wrist, way: Array = way, long: float = long
        ) -> bool:
            s = (c - wrist) @ way
            return bool(c[0] * sign > 1.4 and -1.0 < s < long + 0.12)

        index, faces = base().part(figure.rest, ("body",), keep)
        points = figure.posed[index]
        points = points + normals(points, faces) * 0.05
        fine = Subdivision(faces, len(index), 1)
        figure.add(paint, fine(points), fine.faces, thick=0.02)


BETTINE = Person(
    "bettine",
    Body(
        macro("female", old=0.55, muscle=0.35, weight=0.20),
        {
            "head/head-rectangular": 0.5,
            "cheek/lr-cheek-volume-decr": 0.5,
            "eyes/lr-eye-scale-incr": 0.5,
            "nose/nose-scale-vert-incr": 0.4,
            "nose/nose-scale-horiz-decr": 0.3,
            "neck/neck-scale-vert-incr": 0.4,
        },
        1.72,
    ),
    {"seated": seated(TABLE, HOLD, yaw=-12, head_turn=9, lean=-3)},
    {
        "neutral": e.NEUTRAL.but(nod=-4),
        "stern": e.STERN,
        "puzzled": e.CURIOUS,
        "proud": e.PROUD,
        "stricken": e.SHAKEN,
    },
    _bettine,
    Skin("#E2BEA6", "#A0645C", "#C07060", 0.5, lines=0.55),
    Eyes("#8098A0", "#EEE7DA", 0.35),
    Brows("#8E877C", 0.035, arch=0.06),
)


def _ruth(figure: Figure, pose: str) -> None:
    trousers(figure, cloth(figure, "trousers", "#33302C"))
    jersey = cloth(figure, "jersey", "#8A6A3A")
    garment(figure, jersey, Fit(ease=0.04, folds=0.12, seed=111))
    collar(figure, jersey, ROUND, 0.06)
    brown = cloth(figure, "coat", "#6A4A34")
    coat = garment(
        figure,
        brown,
        Fit(low=-0.6, ease=0.18, waist=0.05, folds=0.24, seed=112),
        open_front(0.0, 4.9, 0.35, 0.78),
    )
    skirt(figure, brown, -5.0, 0.22, 0.16, 0.12)
    cuffs(figure, cloth(figure, "chalked", "#8B7462"), 0.84, 0.22)
    collar(
        figure,
        brown,
        [(1.10, -0.70, 0.06, 42), (0.98, -0.12, 0.06, 46), (1.28, -0.35, 0.0, 52)],
        0.06,
    )
    for k, (colour, q) in enumerate(
        (
            ("#4F6A74", [(0.72, 1.55), (1.28, 1.5), (1.32, 2.1), (0.76, 2.15)]),
            ("#A8763A", [(-1.38, 0.6), (-0.85, 0.55), (-0.8, 1.1), (-1.33, 1.15)]),
            ("#7F3B2C", [(-1.32, 3.35), (-0.95, 3.3), (-0.9, 3.75), (-1.28, 3.8)]),
        )
    ):
        patch(figure, cloth(figure, f"patch {k}", colour), coat, q, 0.05, 0.03, (5, 5))
    register = cloth(figure, "register", "#35564A")
    at = figure.joint("lowerarm01.L") + np.array([-0.42, 0.25, 0.62])
    board(
        figure,
        register,
        at,
        (0.42, 2.1, 1.6),
        rotation((0, 0, 1), -6) @ rotation((0, 1, 0), 34),
        0.04,
    )
    leaf = figure.paint("sheet", Paint("#D9D0BA", rough=0.95))
    board(
        figure,
        leaf,
        at + (0.02, 0.02, 0.03),
        (0.30, 2.02, 1.62),
        rotation((0, 0, 1), -6) @ rotation((0, 1, 0), 34),
        0.0,
    )
    shell(
        figure,
        dye(figure, "#4A4542", shine=0.2),
        FULL,
        Shell(0.24, 0.14, 0.16, 1.0, 0.10, 8.0, seed=113),
    )
    wire = metal(figure)
    neck = figure.joint("neck01")
    chest = coat.front(0.9, 3.1)
    z = 1.7 if chest is None else float(chest[2]) + 0.12
    for sign in (1, -1):
        clasped_chain(
            figure,
            cloth(figure, "cord", "#C9A24A"),
            [
                neck + (sign * 0.80, -0.3, 0.4),
                neck + (sign * 0.72, -1.2, 1.3),
                (sign * 0.32, 3.05, z),
            ],
        )
        t = np.linspace(0, 2 * np.pi, 21)
        rim = np.stack([sign * 0.27 + 0.23 * np.cos(t), 2.92 + 0.18 * np.sin(t), z + 0 * t], 1)
        figure.add_shape(wire, Shape().tube(rim, 0.025, 6))


RUTH = Person(
    "ruth",
    Body(
        macro("female", old=0.5, muscle=0.5, weight=0.68, ancestry={"african": 1.0}),
        {
            "head/head-round": 0.6,
            "cheek/lr-cheek-volume-incr": 0.3,
            "eyes/lr-eye-scale-incr": 0.4,
            "nose/nose-scale-horiz-incr": 0.2,
            "mouth/mouth-scale-horiz-incr": 0.2,
        },
        1.67,
    ),
    {
        "standing": Pose(
            Arm(
                (0.22, -1, -0.02),
                (-0.25, -0.35, 0.95),
                (-0.5, -0.3, 0.8),
                (-0.6, 0.6, 0),
                (30, 40, 42, 44, 46),
            ),
            SIDE,
            yaw=-15,
            head_turn=11,
        )
    },
    {
        "patient": e.NEUTRAL.but(shapes={"mouthSmile*": 0.2, "browInnerUp": 0.3}, tilt=4),
        "amused": e.AMUSED,
        "grave": e.GRAVE,
        "tired": e.TIRED,
        "grieving": e.GRIEVING,
    },
    _ruth,
    Skin("#6E4632", "#5E2F2A", "#6A2A20", 0.3, lines=0.5),
    Eyes("#35261C", "#E8DFD0", 0.5),
    Brows("#332A26", 0.055),
)

PEOPLE = (DILAN, YARA, BETTINE, RUTH)

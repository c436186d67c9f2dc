"""New Frankfurt, round the speech: Holbach, Rauch, Kessel."""

from __future__ import annotations

import numpy as np

from art.kit.makehuman import macro
from art.kit.mesh import Shape, rotation
from art.kit.scene import Paint
from art.people import expressions as e
from art.people.carried import grip
from art.people.cast.uniform import aperture, metal
from art.people.cast.wardrobe import long_coat
from art.people.cast.watch import held_hat
from art.people.cloth import Fit, cloth
from art.people.figure import Figure
from art.people.hair import FRINGE, RECEDING, Locks, Shell, beard, dye, shell
from art.people.headgear import pencil
from art.people.person import Person
from art.people.poses import BEHIND, BELLY, CHEST, LAP, POCKET, SIDE, seated
from art.people.spec import Body, Brows, Eyes, Pose, Skin


def _holbach(figure: Figure, pose: str) -> None:
    white = dye(figure, "#E2DED4", shine=0.3)
    shell(figure, white, RECEDING, Shell(0.20, 0.13, 0.15, 0.2, 0.12, 4.4, seed=171))
    if pose == "grocer":
        on = long_coat(
            figure,
            "#8A6A48",
            "#CFC7B2",
            "#4A5A4C",
            low=-5,
            fit=Fit(low=-0.6, ease=0.13, folds=0.26, seed=172, waist=0.03),
            breast=1,
        )
        pen = figure.paint("pens", Paint("#A23A26", rough=0.5))
        at = on.front(1.05, 3.45, 0.08)
        if at is not None:
            figure.add_shape(pen, Shape().cylinder(at - (0, 0.3, 0), at + (0, 0.3, 0), 0.045, n=6))
        pencil(figure, 1)
        return
    on = long_coat(
        figure,
        "#3E4448",
        "#CFC7B2",
        "#3A2A26",
        breast=2,
        lapel="#2E3336",
        fit=Fit(low=-0.6, ease=0.15, folds=0.16, seed=173),
    )
    aperture(figure, metal(figure, "brass", "#B08A4A"), on, -1.05, 3.75, 0.17)


HOLBACH = Person(
    "holbach",
    Body(
        macro("male", old=0.88, muscle=0.45, weight=0.38),
        {
            "cheek/lr-cheek-volume-decr": 0.5,
            "cheek/lr-cheek-bones-incr": 0.3,
            "nose/nose-hump-incr": 0.4,
            "nose/nose-scale-vert-incr": 0.35,
            "eyes/lr-eye-bag-incr": 0.5,
            "eyes/lr-eye-scale-incr": 0.95,
            "mouth/mouth-laugh-lines-in": 0.6,
            "head/head-rectangular": 0.5,
            "chin/chin-height-incr": 0.2,
        },
        1.80,
    ),
    {
        "grocer": Pose(POCKET, BELLY, yaw=10, head_turn=-7, lean=9, head_tilt=4, shoulders=2),
        "authority": Pose(BEHIND, CHEST, yaw=-10, head_turn=8, lean=5),
    },
    {
        "kind": e.SMILE.but(shapes={"mouthSmile*": 0.6, "browInnerUp": 0.4}, nod=4),
        "listening": e.LISTENING,
        "amused": e.AMUSED,
        "grave": e.GRAVE,
        "shaken": e.SHAKEN,
    },
    _holbach,
    Skin("#DDB79F", "#A06A60", "#C46A54", 0.5, lines=0.95, mottle=0.3),
    Eyes("#6E93A4", "#F0E9DD", 0.3),
    Brows("#CFCABE", 0.065),
)


def _rauch(figure: Figure, pose: str) -> None:
    long_coat(
        figure,
        "#3C3F44",
        "#C9C2B0",
        "#5E5270",
        breast=1,
        low=-6,
        fit=Fit(low=-0.6, ease=0.10, folds=0.18, seed=181, waist=-0.02),
        flare=0.03,
    )
    shell(
        figure,
        dye(figure, "#1A1614", shine=0.2),
        RECEDING,
        Shell(0.08, 0.05, 0.06, 1.0, 0.05, 9.0, seed=182),
    )
    beard(figure, dye(figure, "#1E1917", "beard", 0.2), 0.06, 0.05, chin_only=True)
    card = figure.paint("card", Paint("#E6DDC6", rough=0.9))
    line = figure.paint("print", Paint("#4A4640", rough=0.9))
    g = grip(figure, "L")
    cards, lines = Shape(), Shape()
    for k in range(5):
        turn = rotation((0, 0, 1), 22 - 13 * k) @ rotation((1, 0, 0), -12)
        centre = g.at + turn @ np.array([0, 0.85, 0]) + np.array([-0.1, -0.05, 0.16 + 0.035 * k])
        cards.box(centre, (0.85, 1.25, 0.02), turn)
        for j in range(4):
            lines.box(
                centre + turn @ np.array([0.02, 0.38 - 0.2 * j, 0.02]), (0.55, 0.035, 0.01), turn
            )
    figure.add_shape(card, cards)
    figure.add_shape(line, lines)


RAUCH = Person(
    "rauch",
    Body(
        macro("male", old=0.3, muscle=0.35, weight=0.22, ancestry={"african": 1.0}),
        {
            "head/head-oval": 0.6,
            "head/head-scale-horiz-decr": 0.4,
            "cheek/lr-cheek-volume-decr": 0.5,
            "eyes/lr-eye-scale-incr": 0.5,
        },
        1.76,
    ),
    {"standing": Pose(CHEST, POCKET, yaw=-16, head_turn=12, shoulders=3)},
    {
        "attentive": e.ATTENTIVE,
        "pained": e.PAINED,
        "wary": e.WARY,
        "amused": e.AMUSED,
        "open": e.GENTLE.but(shapes={"eyeWide*": 0.3, "jawOpen": 0.06}),
    },
    _rauch,
    Skin("#5E3C2C", "#56302A", "#5A2A20", 0.25, lines=0.4),
    Eyes("#2E2018", "#E8DFD0", 0.35),
    Brows("#181311", 0.05),
)


def _kessel(figure: Figure, pose: str) -> None:
    long_coat(
        figure,
        "#2B2C2E",
        "#C6BFAE",
        "#2A2A2A",
        breast=1,
        fit=Fit(low=-0.6, ease=0.20, folds=0.26, seed=191, waist=0.06, arm=0.0),
        flare=0.16,
    )
    shell(figure, dye(figure, "#A39D92", shine=0.4), FRINGE, Shell(0.05, 0.07, 0.08, grain=0.05))
    locks = Locks(figure, dye(figure, "#A39D92", shine=0.4))
    for k in range(6):
        z = 0.95 - 0.18 * k
        locks.lock(
            [
                locks.at((-0.75, 0.6, z), 0.03),
                locks.at((-0.2, 1, z), 0.03),
                locks.at((0.55, 0.85, z - 0.1), 0.03),
            ],
            0.05,
            0.3,
            0.4,
        )
    locks.done()
    if pose == "standing":
        held_hat(figure, cloth(figure, "hat", "#232425"), cloth(figure, "band", "#111213"))


KESSEL = Person(
    "kessel",
    Body(
        macro("male", old=0.65, muscle=0.4, weight=0.34),
        {
            "head/head-oval": 0.4,
            "neck/neck-scale-vert-incr": 0.6,
            "nose/nose-scale-vert-incr": 0.5,
            "ears/lr-ear-scale-incr": 0.6,
            "eyes/lr-eye-scale-incr": 0.5,
            "chin/chin-height-incr": 0.4,
        },
        1.86,
    ),
    {
        "standing": Pose(SIDE, BELLY, yaw=8, head_turn=-6, lean=5, shoulders=-3),
        "seated": seated(LAP, LAP, yaw=12, head_turn=-8),
    },
    {
        "polite": e.POLITE,
        "startled": e.STARTLED,
        "grave": e.GRAVE,
        "tired": e.TIRED,
        "earnest": e.WORRIED.but(nod=-4, shapes={"jawOpen": 0.08}),
    },
    _kessel,
    Skin("#DDB398", "#9E645A", flush=0.5, lines=0.7, stubble=0.12),
    Eyes("#7A8C94", "#EEE7DA", 0.25),
    Brows("#8E887C", 0.055),
)

PEOPLE = (HOLBACH, RAUCH, KESSEL)

"""Small people: simplified, but with proportion and posture. Eight heads high, standing on z = 0.

A figure faces -y. It is built of few shapes, because it is never nearer than about six metres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from art.kit.scene import Point
from art.kit.stage import Stage


@dataclass(frozen=True)
class Pose:
    """Where limbs go, as shares of the height: hands and elbows (x outward, y, z), and the legs.

    ``lean`` tips the upper body forward (metres at the neck), ``shift`` moves the hips sideways
    over the standing leg, ``stride`` parts the feet front and back.
    """

    left_elbow: Point = (0.135, 0.0, 0.62)
    left_hand: Point = (0.14, -0.04, 0.48)
    right_elbow: Point = (0.135, 0.0, 0.62)
    right_hand: Point = (0.14, -0.04, 0.48)
    shift: float = 0.015
    stride: float = 0.02
    lean: float = 0.0
    head_turn: float = 0.0


POSES: dict[str, Pose] = {
    "stand": Pose(),
    "stand_left": Pose(shift=-0.02, head_turn=0.012, left_elbow=(0.15, 0.02, 0.62)),
    "pockets": Pose(
        left_hand=(0.085, -0.05, 0.5),
        right_hand=(0.085, -0.05, 0.5),
        left_elbow=(0.165, 0.03, 0.61),
        right_elbow=(0.165, 0.03, 0.61),
        shift=0.02,
    ),
    "walk": Pose(
        stride=0.13,
        lean=0.02,
        left_hand=(0.12, -0.13, 0.52),
        right_hand=(0.12, 0.1, 0.5),
        left_elbow=(0.13, -0.03, 0.63),
        right_elbow=(0.14, 0.06, 0.62),
    ),
    "arms_folded": Pose(
        left_elbow=(0.15, -0.03, 0.64),
        left_hand=(0.0, -0.11, 0.67),
        right_elbow=(0.15, -0.03, 0.64),
        right_hand=(0.02, -0.11, 0.65),
        shift=-0.018,
    ),
    "hips": Pose(
        left_elbow=(0.2, 0.03, 0.63),
        left_hand=(0.1, -0.02, 0.55),
        right_elbow=(0.2, 0.03, 0.63),
        right_hand=(0.1, -0.02, 0.55),
        stride=0.04,
    ),
    "wave": Pose(right_elbow=(0.19, -0.02, 0.84), right_hand=(0.17, -0.03, 1.02), shift=-0.02),
    "cheer": Pose(
        left_elbow=(0.18, -0.02, 0.87),
        left_hand=(0.14, -0.02, 1.05),
        right_elbow=(0.18, -0.02, 0.87),
        right_hand=(0.13, -0.02, 1.06),
    ),
    "carry": Pose(
        left_elbow=(0.13, -0.02, 0.63),
        left_hand=(0.07, -0.16, 0.62),
        right_elbow=(0.13, -0.02, 0.63),
        right_hand=(0.07, -0.16, 0.62),
        lean=-0.01,
    ),
    "shade_eyes": Pose(right_elbow=(0.17, -0.06, 0.85), right_hand=(0.05, -0.09, 0.945)),
    "point": Pose(right_elbow=(0.17, -0.08, 0.79), right_hand=(0.24, -0.25, 0.8), shift=-0.02),
    "stoop": Pose(lean=0.1, left_hand=(0.06, -0.16, 0.42), right_hand=(0.06, -0.16, 0.42)),
    "rifle": Pose(
        left_elbow=(0.13, -0.08, 0.66),
        left_hand=(0.02, -0.17, 0.68),
        right_elbow=(0.15, 0.02, 0.66),
        right_hand=(0.06, -0.08, 0.64),
        stride=0.05,
    ),
}


@dataclass(frozen=True)
class Wear:
    """Materials of a figure, the cut of its clothes and what is on its head.

    ``coat`` is how far down the coat reaches (share of the height; 0.5: jacket, 0.3: long),
    ``head``: bare, bun, hood, cap, hat, scarf, helmet.
    """

    body: str = "cloth_grey"
    legs: str = "cloth_dark"
    skin: str = "skin"
    hair: str = "leather"
    coat: float = 0.42
    build: float = 1.0
    head: str = "bare"
    bag: str = ""


def figure(
    stage: Stage, height: float, pose: str | Pose = "stand", wear: Wear | None = None
) -> None:
    """A person of this height."""
    how = POSES[pose] if isinstance(pose, str) else pose
    cut = wear or Wear()
    with stage.at(scale=height):
        _legs(stage, how, cut)
        _trunk(stage, how, cut)
        _arms(stage, how, cut)
        _head(stage, how, cut)
        if cut.bag:
            hand = how.left_hand
            stage[cut.bag].box((hand[0], hand[1], hand[2] - 0.07), (0.05, 0.13, 0.1))


def _legs(stage: Stage, how: Pose, cut: Wear) -> None:
    for side in (-1, 1):
        front = -how.stride * side
        hip = (side * 0.05 + how.shift, 0, 0.49)
        knee = (side * 0.053 + how.shift * 0.6, front * 0.45 - 0.015, 0.27)
        ankle = (side * 0.055, front + (0.02 if side > 0 and how.stride > 0.08 else 0), 0.035)
        stage[cut.legs].tube([hip, knee, ankle], [0.062, 0.043, 0.03], 8)
        foot = (ankle[0], ankle[1] - 0.025, 0.015)
        stage["black"].box(foot, (0.045, 0.13, 0.035), taper=(0.8, 0.7))


def _trunk(stage: Stage, how: Pose, cut: Wear) -> None:
    b, hip, neck = cut.build, how.shift, -how.lean
    rows = [
        (0.53, 0.093, 0.068, 0.9),
        (0.62, 0.077, 0.056, 0.55),
        (0.70, 0.1, 0.066, 0.2),
        (0.77, 0.112, 0.062, 0.0),
        (0.815, 0.1, 0.05, 0.0),
        (0.84, 0.045, 0.036, 0.0),
        (0.865, 0.03, 0.032, 0.0),
    ]
    if cut.coat < 0.5:
        flare = 0.1 + (0.5 - cut.coat) * 0.16
        rows.insert(0, (cut.coat, flare, 0.075 + (0.5 - cut.coat) * 0.12, 1.0))
    sections = []
    for z, wide, deep, low in rows:
        y = neck * np.clip((z - 0.5) / 0.36, 0, 1)
        sections.append((hip * low, float(y), z, wide * b, deep * b))
    stage[cut.body].loft(sections, 12)


def _arms(stage: Stage, how: Pose, cut: Wear) -> None:
    for side, elbow, hand in (
        (-1, how.right_elbow, how.right_hand),
        (1, how.left_elbow, how.left_hand),
    ):
        shoulder = (side * 0.103 * cut.build, -how.lean * 0.9, 0.795)
        middle = (side * elbow[0] * cut.build, elbow[1] - how.lean * 0.5, elbow[2])
        end = (side * hand[0], hand[1] - how.lean * 0.5, hand[2])
        stage[cut.body].tube([shoulder, middle, end], [0.042, 0.034, 0.026], 7)
        stage[cut.skin].ball(end, 0.024, 6, (0.8, 0.8, 1.3))


def _head(stage: Stage, how: Pose, cut: Wear) -> None:
    x, y = how.head_turn, -how.lean * 1.15 - 0.01
    stage[cut.skin].ball((x, y, 0.93), 0.06, 10, (0.82, 0.95, 1.16))
    if cut.head == "hood":
        stage[cut.body].ball((x, y + 0.012, 0.935), 0.078, 10, (0.92, 1.0, 1.14))
    elif cut.head == "scarf":
        stage[cut.hair].ball((x, y + 0.012, 0.94), 0.07, 10, (0.9, 1.0, 1.12))
        stage[cut.hair].loft([(x, y, 0.845, 0.055, 0.05), (x, y, 0.885, 0.05, 0.05)], 8)
    elif cut.head == "helmet":
        stage[cut.body].ball((x, y, 0.94), 0.08, 12, (0.92, 1.05, 1.05))
        stage["glass_dark"].ball((x, y - 0.035, 0.935), 0.055, 8, (0.95, 0.9, 0.6))
    else:
        stage[cut.hair].ball((x, y + 0.014, 0.955), 0.062, 10, (0.86, 0.98, 0.98))
    if cut.head == "bun":
        stage[cut.hair].ball((x, y + 0.075, 0.965), 0.03, 7)
    elif cut.head == "cap":
        stage[cut.body].rod((x, y, 0.962), (x, y, 0.995), 0.06, 0.058, 10)
        stage[cut.body].box((x, y - 0.07, 0.965), (0.08, 0.05, 0.01), tilt=12)
    elif cut.head == "hat":
        stage[cut.body].rod((x, y, 0.968), (x, y, 0.974), 0.095, sides=12)
        stage[cut.body].rod((x, y, 0.97), (x, y, 1.02), 0.06, 0.052, 10)


BODIES = ("cloth_grey", "cloth_dark", "cloth_brown", "cloth_blue", "cloth_red", "rust")
HEADS = ("bare", "bare", "bun", "hood", "cap", "hat", "scarf")


def crowd(
    stage: Stage,
    places: Sequence[tuple[float, float]],
    seed: int,
    facing: float | None = 0,
    poses: Sequence[str] = ("stand", "stand_left", "pockets", "arms_folded", "hips"),
    bodies: Sequence[str] = BODIES,
    ground: float = 0,
    spread: float = 24,
) -> None:
    """Different people at these (x, y) places, about facing ``facing`` degrees (None: anyhow)."""
    rng = np.random.default_rng(seed)
    for x, y in places:
        child = rng.random() < 0.08
        height = float(rng.normal(1.22, 0.1) if child else rng.normal(1.7, 0.08))
        wear = Wear(
            body=bodies[int(rng.integers(len(bodies)))],
            skin="skin" if rng.random() < 0.68 else "skin_dark",
            coat=float(rng.choice([0.3, 0.38, 0.45, 0.5, 0.5])),
            build=float(rng.normal(1.02, 0.09)),
            head=HEADS[int(rng.integers(len(HEADS)))],
            bag="leather" if rng.random() < 0.15 else "",
        )
        turn = float(rng.uniform(0, 360) if facing is None else rng.normal(facing, spread))
        with stage.at((x, y, ground), turn=turn):
            figure(stage, height, poses[int(rng.integers(len(poses)))], wear)


def seated(
    stage: Stage, height: float, wear: Wear, seat: float = 0.46, crossed: bool = False
) -> None:
    """A person who sits on something ``seat`` metres high at the origin, facing -y.

    ``crossed``: cross-legged on the ground instead.
    """
    low = 0.1 if crossed else seat
    with stage.at((0, 0, low - 0.49 * height)):
        how = Pose(
            left_elbow=(0.12, -0.05, 0.62),
            left_hand=(0.05, -0.2, 0.56),
            right_elbow=(0.12, -0.05, 0.62),
            right_hand=(0.05, -0.2, 0.56),
            shift=0.0,
        )
        with stage.at(scale=height):
            short = Wear(**{**wear.__dict__, "coat": 0.5})
            _trunk(stage, how, short)
            _arms(stage, how, short)
            _head(stage, how, short)
    for side in (-1, 1):
        hip = (side * 0.09, 0, low + 0.03)
        if crossed:
            path = [hip, (side * 0.36, -0.28, low), (-side * 0.1, -0.34, 0.06)]
            stage[wear.legs].tube(path, [0.11, 0.085, 0.06], 8)
            continue
        path = [hip, (side * 0.1, -0.46, low + 0.02), (side * 0.1, -0.44, 0.08)]
        stage[wear.legs].tube(path, [0.1, 0.075, 0.05], 8)
        stage["black"].box((side * 0.1, -0.5, 0.04), (0.09, 0.26, 0.08))

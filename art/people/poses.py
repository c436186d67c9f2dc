"""Arms and stances that several people share. Arms are written for the left side."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from art.people.spec import Arm, Pose

SIDE = Arm((0.20, -1, -0.04), (0.10, -1, 0.18), (0.0, -1, 0.2), (-1, 0, 0.15))
LOOSE = Arm((0.30, -1, -0.10), (0.02, -0.95, 0.35), (-0.1, -1, 0.3), (-0.9, 0.1, -0.3))
BEHIND = Arm((0.24, -1, -0.26), (-0.26, -0.80, -0.55), (-0.7, -0.5, -0.4), hidden=True)
POCKET = Arm((0.42, -1, -0.16), (-0.22, -0.95, 0.34), (-0.3, -1, 0.3), hidden=True)
HIP = Arm(
    (0.72, -0.85, -0.26),
    (-0.62, -0.62, 0.40),
    (-0.55, -0.75, 0.28),
    (-0.5, 0.2, -0.7),
    (30, 20, 25, 30, 35),
)
BELLY = Arm(
    (0.22, -1, -0.04),
    (-0.72, -0.30, 0.86),
    (-1, -0.02, 0.25),
    (-0.2, -0.15, -1),
    (20, 30, 32, 34, 36),
)
"""The forearm across the body, the hand flat before the belly."""
CHEST = Arm(
    (0.38, -0.95, 0.10),
    (-0.70, 0.50, 0.78),
    (-0.90, 0.35, -0.05),
    (-0.3, -0.2, -1),
    (20, 34, 38, 40, 42),
)
"""The forearm up across the chest: holds a folder to it."""
HOLD = Arm(
    (0.22, -1, 0.05), (-0.10, 0.18, 1), (-0.25, 0.2, 1), (-0.9, 0.15, -0.2), (30, 48, 52, 55, 58)
)
"""The forearm forward at elbow height, the hand closed round something."""
CUP = Arm(
    (0.26, -1, 0.10),
    (-0.50, 0.42, 0.80),
    (-0.55, 0.35, 0.65),
    (-0.85, -0.05, -0.5),
    (35, 55, 58, 60, 62),
)
RAISED = Arm(
    (0.62, -0.70, 0.35),
    (-0.25, 0.95, 0.28),
    (-0.35, 0.9, 0.1),
    (-0.6, 0.0, -0.8),
    (15, 25, 30, 35, 40),
)
"""The hand beside the head."""
LAP = Arm(
    (0.26, -1, 0.16),
    (-0.42, -0.50, 0.95),
    (-0.75, -0.35, 0.65),
    (-0.3, -0.9, 0.0),
    (15, 25, 28, 30, 32),
)
"""Forearms on the thighs or a table's edge, hands together."""
TABLE = Arm(
    (0.24, -1, 0.14),
    (-0.40, -0.84, 0.62),
    (-0.72, -0.50, 0.55),
    (-0.2, -1, -0.2),
    (12, 22, 25, 28, 30),
)
"""The forearm on the lap or a table's edge, the palm down."""
BELT = Arm(
    (0.55, -0.92, -0.18),
    (-0.48, -0.60, 0.62),
    (-0.55, -0.8, 0.3),
    (-0.6, 0, -0.8),
    (40, 45, 50, 55, 60),
)
STRAP = Arm(
    (0.30, -1, -0.02),
    (-0.30, 0.86, 0.62),
    (-0.55, 0.72, 0.1),
    (-0.35, -0.1, -0.95),
    (30, 62, 66, 70, 74),
)
"""The fist closed on a strap at the chest."""

STAND = Pose(SIDE, SIDE)
SEATED_DROP = 0.15
"""How much lower somebody seated is shown (metres)."""


def seated(left: Arm, right: Arm, **changes: Any) -> Pose:
    """Sitting: lower, leaning forward a little."""
    base = Pose(left, right, drop=SEATED_DROP, lean=9, shoulders=2)
    return replace(base, **changes)


def kneeling(left: Arm, right: Arm, **changes: Any) -> Pose:
    """On one knee."""
    base = Pose(left, right, drop=0.26, lean=14, twist=8)
    return replace(base, **changes)

"""Faces that several people share, strong enough to read across a room.

Shapes are ARKit's names; `X*` is both sides. People change what is theirs with `but`.
"""

from __future__ import annotations

from art.people.spec import Expression

NEUTRAL = Expression({"eyeWide*": 0.12, "mouthPress*": 0.1})
STERN = Expression(
    {
        "browDown*": 0.9,
        "eyeSquint*": 0.25,
        "mouthPress*": 0.7,
        "mouthFrown*": 0.55,
        "noseSneer*": 0.2,
        "mouthShrugLower": 0.35,
    },
    slant=0.20,
    lift=-0.03,
    nod=3,
    frown=0.8,
)
WRY = Expression(
    {
        "mouthSmileLeft": 0.95,
        "mouthDimpleLeft": 0.5,
        "mouthSmileRight": 0.1,
        "eyeSquint*": 0.35,
        "browOuterUpLeft": 0.7,
        "browDownRight": 0.5,
        "mouthPressRight": 0.3,
    },
    slant=0.03,
    nod=-1,
    turn=5,
    tilt=6,
    gaze=(-0.16, 0.02, 1),
)
TIRED = Expression(
    {
        "eyeBlink*": 0.38,
        "browInnerUp": 0.5,
        "mouthFrown*": 0.40,
        "eyeLookDown*": 0.35,
        "jawOpen": 0.02,
    },
    slant=-0.12,
    lift=-0.01,
    nod=9,
    tilt=-4,
    gaze=(0.0, -0.22, 1),
)
ATTENTIVE = Expression(
    {"eyeWide*": 0.35, "browOuterUp*": 0.45, "browInnerUp": 0.3},
    lift=0.05,
    nod=-2,
    turn=-7,
    tilt=-3,
    gaze=(0.14, 0.05, 1),
)
SHAKEN = Expression(
    {
        "eyeWide*": 0.85,
        "browInnerUp": 1.0,
        "jawOpen": 0.16,
        "mouthStretch*": 0.45,
        "mouthFrown*": 0.4,
        "mouthLowerDown*": 0.2,
    },
    slant=-0.20,
    lift=0.06,
    nod=-3,
    turn=5,
    raise_lines=0.6,
)
SHOCKED = SHAKEN.but(
    shapes={"jawOpen": 0.34, "mouthStretch*": 0.25, "browOuterUp*": 0.6}, lift=0.10
)
SMILE = Expression(
    {
        "mouthSmile*": 0.85,
        "cheekSquint*": 0.7,
        "eyeSquint*": 0.35,
        "browOuterUp*": 0.15,
        "mouthUpperUp*": 0.18,
        "jawOpen": 0.05,
    },
    lift=0.02,
    nod=-1,
    tilt=3,
)
GRIN = SMILE.but(
    shapes={
        "mouthSmile*": 1.05,
        "jawOpen": 0.16,
        "mouthUpperUp*": 0.45,
        "cheekSquint*": 0.9,
        "mouthLowerDown*": 0.25,
    },
    lift=0.05,
    tilt=6,
    nod=-4,
)
GENTLE = Expression(
    {"mouthSmile*": 0.42, "browInnerUp": 0.45, "eyeSquint*": 0.25, "cheekSquint*": 0.3},
    slant=-0.09,
    nod=4,
    tilt=7,
    gaze=(0.0, -0.05, 1),
)
LISTENING = Expression(
    {"eyeSquint*": 0.30, "browInnerUp": 0.25, "browDownLeft": 0.3, "mouthPress*": 0.25},
    slant=-0.02,
    nod=5,
    turn=9,
    tilt=9,
    gaze=(0.42, -0.20, 1),
)
WORRIED = Expression(
    {
        "browInnerUp": 0.95,
        "eyeWide*": 0.3,
        "mouthFrown*": 0.5,
        "mouthPress*": 0.45,
        "mouthRollLower": 0.25,
    },
    slant=-0.20,
    lift=0.02,
    nod=3,
    turn=-4,
    raise_lines=0.45,
)
NERVOUS = WORRIED.but(
    shapes={"mouthStretch*": 0.5, "eyeWide*": 0.5, "mouthPress*": 0.6}, turn=7, gaze=(-0.4, 0.02, 1)
)
GRAVE = Expression(
    {
        "browDown*": 0.35,
        "browInnerUp": 0.3,
        "mouthFrown*": 0.45,
        "mouthPress*": 0.4,
        "eyeBlink*": 0.08,
    },
    slant=0.02,
    lift=-0.02,
    nod=6,
    frown=0.45,
)
RESOLVED = Expression(
    {
        "browDown*": 0.65,
        "eyeSquint*": 0.12,
        "mouthPress*": 0.75,
        "jawForward": 0.3,
        "mouthShrugLower": 0.3,
    },
    slant=0.13,
    lift=-0.01,
    nod=-5,
    frown=0.4,
)
GRIEVING = Expression(
    {
        "browInnerUp": 1.1,
        "eyeBlink*": 0.62,
        "mouthFrown*": 0.85,
        "mouthStretch*": 0.2,
        "mouthShrugLower": 0.5,
        "mouthPress*": 0.2,
    },
    slant=-0.24,
    lift=0.0,
    nod=16,
    tilt=-7,
    gaze=(0, -0.5, 1),
    raise_lines=0.4,
)
AMUSED = Expression(
    {
        "mouthSmile*": 0.62,
        "mouthDimple*": 0.4,
        "eyeSquint*": 0.45,
        "cheekSquint*": 0.5,
        "browOuterUp*": 0.4,
    },
    lift=0.04,
    nod=-3,
    tilt=-7,
    gaze=(0.12, 0, 1),
)
COLD = Expression(
    {
        "eyeBlink*": 0.22,
        "browDown*": 0.3,
        "mouthPress*": 0.9,
        "mouthFrown*": 0.2,
        "noseSneer*": 0.25,
    },
    slant=0.08,
    lift=-0.03,
    nod=-8,
    frown=0.25,
)
UNEASY = Expression(
    {
        "browInnerUp": 0.6,
        "browDownLeft": 0.3,
        "eyeSquint*": 0.2,
        "mouthLeft": 0.55,
        "mouthPress*": 0.5,
        "mouthFrown*": 0.3,
    },
    slant=-0.10,
    nod=4,
    turn=-10,
    tilt=-3,
    gaze=(0.45, -0.05, 1),
)
WARY = Expression(
    {"browDown*": 0.5, "eyeSquint*": 0.5, "mouthPress*": 0.5, "mouthRight": 0.2},
    slant=0.09,
    lift=-0.03,
    nod=6,
    turn=-9,
    tilt=2,
    gaze=(0.36, 0.10, 1),
    frown=0.4,
)
HARD = STERN.but(shapes={"jawForward": 0.4, "eyeSquint*": 0.5, "mouthFrown*": 0.3}, nod=-3)
PROUD = Expression(
    {
        "mouthSmile*": 0.30,
        "mouthPress*": 0.45,
        "browOuterUp*": 0.35,
        "eyeBlink*": 0.06,
        "mouthShrugLower": 0.3,
    },
    lift=0.03,
    nod=-9,
    gaze=(0, 0.10, 1),
)
HURT = Expression(
    {
        "browInnerUp": 1.0,
        "browDown*": 0.3,
        "eyeSquint*": 0.3,
        "mouthFrown*": 0.75,
        "mouthRollLower": 0.5,
        "eyeBlink*": 0.15,
    },
    slant=-0.20,
    nod=9,
    turn=8,
    tilt=-5,
    gaze=(-0.2, -0.28, 1),
    frown=0.2,
)
ASHAMED = HURT.but(
    shapes={"eyeBlink*": 0.45, "mouthPress*": 0.4}, nod=15, turn=12, gaze=(-0.25, -0.6, 1)
)
ALARMED = Expression(
    {
        "eyeWide*": 0.95,
        "browInnerUp": 0.7,
        "browOuterUp*": 0.8,
        "jawOpen": 0.22,
        "mouthStretch*": 0.2,
    },
    slant=-0.06,
    lift=0.12,
    nod=-6,
    raise_lines=0.6,
)
STARTLED = ALARMED.but(turn=-8, tilt=-4, gaze=(0.2, 0.1, 1))
CURIOUS = Expression(
    {
        "browOuterUpRight": 0.9,
        "browInnerUp": 0.35,
        "eyeWide*": 0.3,
        "mouthSmile*": 0.22,
        "mouthPucker": 0.18,
    },
    lift=0.05,
    nod=-2,
    turn=-6,
    tilt=9,
    gaze=(0.1, 0.08, 1),
)
POLITE = Expression(
    {"mouthSmile*": 0.38, "mouthPress*": 0.3, "browOuterUp*": 0.25, "browInnerUp": 0.25},
    lift=0.02,
    nod=5,
    tilt=2,
)
QUIET = Expression(
    {"eyeBlink*": 0.30, "eyeLookDown*": 0.4, "mouthPress*": 0.35, "browInnerUp": 0.3},
    slant=-0.06,
    nod=12,
    turn=-6,
    gaze=(0.1, -0.45, 1),
)
PAINED = Expression(
    {
        "browInnerUp": 0.7,
        "browDown*": 0.55,
        "eyeSquint*": 0.7,
        "noseSneer*": 0.35,
        "mouthStretch*": 0.45,
        "mouthFrown*": 0.4,
    },
    slant=-0.06,
    nod=5,
    turn=6,
    tilt=-6,
    frown=0.6,
)
ANGRY = Expression(
    {
        "browDown*": 1.1,
        "noseSneer*": 0.7,
        "jawOpen": 0.14,
        "mouthUpperUp*": 0.4,
        "mouthStretch*": 0.4,
        "eyeWide*": 0.2,
        "mouthLowerDown*": 0.3,
    },
    slant=0.24,
    lift=-0.04,
    nod=4,
    frown=1.0,
)
WATCHFUL = Expression(
    {"browDown*": 0.35, "eyeSquint*": 0.35, "mouthPress*": 0.25},
    slant=0.06,
    nod=1,
    turn=10,
    gaze=(0.5, -0.02, 1),
)
WEARY = TIRED.but(shapes={"eyeBlink*": 0.45, "jawOpen": 0.05}, nod=6, tilt=5)
FRIGHTENED = SHAKEN.but(shapes={"mouthRollLower": 0.4, "jawOpen": 0.06}, nod=5, turn=10)

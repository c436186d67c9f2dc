"""What a person is made of, before anything is built: body, face, pose, expression."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

Vector = tuple[float, float, float]
Side = str  # "L" or "R", the person's own

EYE_HEIGHT = 6.79
"""Every body is scaled to this eye height (decimetres), so that clothes fit everybody."""


@dataclass(frozen=True)
class Body:
    """The naked shape. `macro` and `details` are weights of MakeHuman targets; `height` metres."""

    macro: Mapping[str, float]
    details: Mapping[str, float] = field(default_factory=dict)
    height: float = 1.72


@dataclass(frozen=True)
class Skin:
    """Colours of the skin. Strengths go from 0 to 1.

    `lines` draws the folds that age leaves, `stubble` a shaven beard of that darkness, `lid` how
    dark the rims of the eyes are, `mottle` spots and weather, `growth` the rings of a Cisri's skin.
    """

    colour: str = "#D9A98C"
    lip: str = "#9A5350"
    blush: str = "#C4624A"
    flush: float = 0.35
    lines: float = 0.0
    stubble: float = 0.0
    stubble_colour: str = "#3A3230"
    lid: float = 0.5
    mottle: float = 0.15
    growth: float = 0.0


@dataclass(frozen=True)
class Brows:
    """Painted brows: `thick` and `wide` in decimetres, `arch`, `lift` and `slant` of the rest."""

    colour: str = "#2C1B18"
    thick: float = 0.05
    wide: float = 0.38
    arch: float = 0.04
    lift: float = 0.0
    slant: float = 0.0


@dataclass(frozen=True)
class Eyes:
    """Colours of the eye; `lash` 0 has none, 1 those of a painted lady; `glow` for a projection."""

    iris: str = "#6B7F86"
    white: str = "#E6DFD2"
    lash: float = 0.5
    lash_colour: str = "#1A1416"
    glow: float = 0.0


@dataclass(frozen=True)
class Expression:
    """Weights of face shapes, and what the head does.

    `shapes` are ARKit names, `X*` for both sides; `slant` and `lift` move the drawn brows
    (decimetres; slant > 0 draws them together and down in the middle), `nod` (down is > 0),
    `turn` (to the person's left is > 0) and `tilt` (to the person's left) in degrees; `gaze` is
    where the eyes look (x left, y up, z front); `frown` and `raise_lines` draw creases.
    """

    shapes: Mapping[str, float] = field(default_factory=dict)
    slant: float = 0.0
    lift: float = 0.0
    nod: float = 0.0
    turn: float = 0.0
    tilt: float = 0.0
    gaze: Vector | None = None
    frown: float = 0.0
    raise_lines: float = 0.0

    def but(self, **changes: object) -> Expression:
        """The same with some fields changed; `shapes` are added to those that are there."""
        if "shapes" in changes:
            added = changes.pop("shapes")
            assert isinstance(added, Mapping)
            changes["shapes"] = {**self.shapes, **added}
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Arm:
    """Directions of one arm for the LEFT side (x out to the left, y up, z front).

    `hand` is where the fingers point, `palm` where the palm looks; `curl` bends thumb and fingers.
    `hidden` leaves the hand out (in a pocket, behind the back).
    """

    upper: Vector
    lower: Vector
    hand: Vector = (0.0, -1.0, 0.15)
    palm: Vector = (-1.0, 0.0, 0.1)
    curl: Sequence[float] = (10, 18, 22, 26, 30)
    hidden: bool = False


@dataclass(frozen=True)
class Pose:
    """How the body stands. Degrees; `yaw` > 0 turns the person to their own left.

    `drop` lowers the figure (metres: sitting, kneeling); `lean` bends forward, `sway` to the
    person's left; `shoulders` raises (> 0) or lowers both.
    """

    left: Arm
    right: Arm
    yaw: float = 0.0
    lean: float = 0.0
    sway: float = 0.0
    twist: float = 0.0
    drop: float = 0.0
    shoulders: float = 0.0
    neck: float = 0.0
    chin: float = 0.0
    head_turn: float = 0.0
    head_tilt: float = 0.0
    gaze: Vector = (0.0, 0.0, 1.0)

"""A person: everything that is needed to render them, and the list of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from art.kit.arrays import Array
from art.people.figure import Figure
from art.people.spec import Body, Brows, Expression, Eyes, Pose, Skin
from art.people.sprite import Look

Dress = Callable[[Figure, str], None]


@dataclass(frozen=True)
class Person:
    """A member of the cast as the renderer knows them.

    `dress` puts on clothes, hair and what is held; it gets the figure and the pose's name. The
    first expression is the one that the body is rendered with. `hands` are those that show unless
    a pose hides them, `arms` shows bare arms; `seam` moves the line between head and body down
    (decimetres), `head_width` is half the head layer's width (decimetres). `finish` changes the
    painted picture by expression; then every expression's layer is the whole figure.
    """

    name: str
    body: Body
    poses: Mapping[str, Pose]
    expressions: Mapping[str, Expression]
    dress: Dress
    skin: Skin = field(default_factory=Skin)
    eyes: Eyes = field(default_factory=Eyes)
    brows: Brows = field(default_factory=Brows)
    arms: bool = False
    gloves: bool = False
    seam: float = 0.0
    head_width: float = 2.1
    look: Look = field(default_factory=Look)
    low: float = 4.55
    finish: Callable[[Array, str], Array] | None = None

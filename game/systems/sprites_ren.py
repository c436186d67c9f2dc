"""renpy
init -90 python in sprites:
"""

# Pictures of people that were built from the artists' masters: which layers make a look, and where
# they lie. Filled by the generated game/images/built.rpy while the game starts, and only read
# afterwards.

from __future__ import annotations

from dataclasses import dataclass

#: Width and height in pixels of the canvas that all masters of people share.
CANVAS = (1000, 1500)
#: Height in pixels of that canvas on the screen: all of it.
HEIGHT = 1080
#: The same width and height as the screen shows them.
SIZE = (round(CANVAS[0] * HEIGHT / CANVAS[1]), HEIGHT)
ZOOM = HEIGHT / CANVAS[1]

#: Width and height in pixels of a panel: what stands for a voice on the radio that has no face.
PANEL = (640, 240)


@dataclass(frozen=True)
class Layer:
    """A picture and where its upper left corner lies on the canvas, in pixels."""

    file: str
    x: int
    y: int


bodies: dict[tuple[str, str], Layer] = {}
faces: dict[tuple[str, str, str], Layer] = {}
wholes: dict[tuple[str, str, str], Layer] = {}
panels: set[str] = set()


def body(id: str, pose: str, x: int, y: int) -> None:
    """Declare what all expressions of a person in a pose are laid over."""
    bodies[id, pose] = Layer(f"images/cast/{id}/{pose}/body.webp", x, y)


def face(id: str, pose: str, expression: str, x: int, y: int) -> None:
    """Declare an expression."""
    faces[id, pose, expression] = Layer(f"images/cast/{id}/{pose}/{expression}.webp", x, y)


def whole(id: str, pose: str, expression: str, x: int, y: int) -> None:
    """Declare a person in one piece."""
    wholes[id, pose, expression] = Layer(f"images/cast/{id}/{pose}/{expression}.webp", x, y)


def panel(id: str) -> None:
    """Declare that a channel has a panel."""
    panels.add(id)


def panel_of(id: str | None) -> str | None:
    """The panel of a channel, if it has one."""
    return f"images/cast/{id}/panel.webp" if id in panels else None


def layers_of(id: str, pose: str, expression: str) -> list[Layer] | None:
    """What a look is made of, the lowest first; None when it was not built."""
    look = (id, pose, expression)
    if look in wholes:
        return [wholes[look]]
    if look in faces and (id, pose) in bodies:
        return [bodies[id, pose], faces[look]]
    return None


def forget() -> None:
    """Forget everything, before it is declared anew."""
    for table in (bodies, faces, wholes):
        table.clear()
    panels.clear()

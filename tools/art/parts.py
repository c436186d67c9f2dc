"""What a master is of: a place, a body, a face, a whole person, a panel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["place", "body", "face", "whole", "panel", "layered"]
Size = tuple[int, int]

PLACE: Size = (1920, 1080)
PERSON: Size = (1000, 1500)
PANEL: Size = (640, 240)

CANVAS: dict[Kind, Size] = {
    "place": PLACE,
    "body": PERSON,
    "face": PERSON,
    "whole": PERSON,
    "layered": PERSON,
    "panel": PANEL,
}
"""Kind to width and height in pixels."""


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One picture of the game. ``subject`` is a place, a person or a channel.

    ``pose`` and ``expression`` are empty where they mean nothing; a place's ``pose`` is its light.
    ``layered`` is a document whose layers are a pose's body and faces.
    """

    kind: Kind
    subject: str
    pose: str = ""
    expression: str = ""

    @property
    def name(self) -> str:
        """As messages call it, such as ``kranz seated stern``."""
        last = "body" if self.kind == "body" else self.expression
        words = (self.subject, self.pose, "panel" if self.kind == "panel" else last)
        return " ".join(word for word in words if word)

    @property
    def output(self) -> str:
        """The file it becomes, below game/."""
        if self.kind == "place":
            return (
                f"images/places/{'_'.join(word for word in (self.subject, self.pose) if word)}.webp"
            )
        if self.kind == "panel":
            return f"images/cast/{self.subject}/panel.webp"
        last = "body" if self.kind == "body" else self.expression
        return f"images/cast/{self.subject}/{self.pose}/{last}.webp"

    @property
    def opaque(self) -> bool:
        """Whether it fills its canvas."""
        return self.kind == "place"

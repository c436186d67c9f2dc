"""Talk as the player reads it: values put in, markup left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tools.story.conditions import Value
from tools.story.model import Interpolation, Tag, Text

PLAYER_NAME = "player_name"
DEFAULT_NAME = "Weiss"


class Shown(NamedTuple):
    """``plain`` is what the player reads; ``marked`` still has the tags, in the writer's notation
    (``{i}``, ``[[``, ``{{``).
    """

    plain: str
    marked: str


def shown_value(value: Value) -> str:
    """A variable's value inside talk."""
    return str(value)


def render(text: Text, state: Mapping[str, Value], name: str) -> Shown:
    """``text`` in ``state`` (variable to value) for a player called ``name``."""
    plain: list[str] = []
    marked: list[str] = []
    for part in text.parts:
        if isinstance(part, str):
            plain.append(part)
            marked.append(part.replace("[", "[[").replace("{", "{{"))
        elif isinstance(part, Interpolation):
            value = name if part.name == PLAYER_NAME else shown_value(state[part.name])
            plain.append(value)
            marked.append(value.replace("[", "[[").replace("{", "{{"))
        else:
            marked.append(_tag(part))
    return Shown("".join(plain), "".join(marked))


def is_fixed(text: Text) -> bool:
    """Whether ``text`` reads the same in every state."""
    return not any(isinstance(part, Interpolation) for part in text.parts)


def _tag(tag: Tag) -> str:
    value = "" if tag.value is None else f"={tag.value}"
    return f"{{{'/' if tag.closing else ''}{tag.name}{value}}}"

"""What identifies a slot to a human: its kind, its speaker and its words."""

from __future__ import annotations

from typing import NamedTuple

from tools.story.model import AskName, Call, Choice, Say, Scene, Sheet
from tools.story.walk import walk


class Key(NamedTuple):
    """One addressable node. ``kind`` is ``say``, ``sheet``, ``choice``, ``option``, ``call`` or
    ``name``.
    """

    kind: str
    speaker: str
    text: str


def keys_of(scene: Scene) -> tuple[Key, ...]:
    """The key of each slot of ``scene``, indexed by slot."""
    keys: list[Key | None] = [None] * scene.slots
    for step in walk(scene.steps):
        match step:
            case Say():
                keys[step.slot] = _say(step)
            case Sheet():
                title = "" if step.title is None else step.title.raw
                keys[step.slot] = Key("sheet", step.style, f"{title}\n{step.text.raw}".strip())
            case Choice():
                said = "" if step.caption is None else step.caption.text.raw
                keys[step.slot] = Key("choice", step.kind, said)
                if step.caption is not None:
                    keys[step.caption.slot] = _say(step.caption)
                for option in step.options:
                    keys[option.slot] = Key("option", option.verb or "", option.text.raw)
            case Call():
                keys[step.slot] = Key("call", "", step.scene)
            case AskName():
                keys[step.slot] = Key("name", "", step.prompt.raw)
    # A slot without a node is one whose node was faulty; such a scene is never built.
    return tuple(Key("none", "", "") if key is None else key for key in keys)


def _say(say: Say) -> Key:
    return Key("say", say.speaker or "", say.text.raw)

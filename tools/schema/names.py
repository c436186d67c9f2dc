"""The names of one story as schema pieces. Scalars are what YAML 1.2 makes of them: an editor sees
``4`` as a number, and ``no`` as a text or, in older ones, as false.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from tools.build.facts import SceneFacts
from tools.parsing.condition_tokens import KEYWORDS
from tools.story.model import POSITIONS
from tools.story.world import CastMember, Variable, World

Schema = dict[str, Any]

TEXT: Schema = {"type": ["string", "number", "boolean"]}
YES_NO: Schema = {"enum": ["yes", "no", True, False]}
ID_PATTERN = "^[a-z][a-z0-9_]*$"


def one_of(names: Iterable[str], about: str) -> Schema:
    """One of some names. Without any name nothing fits, which is true but must be legal: see JSON
    Schema, ``enum`` should have an element.
    """
    listed = list(names)
    return {"description": about, **({"enum": listed} if listed else {"not": {}})}


def definitions(world: World, scenes: Iterable[SceneFacts]) -> dict[str, Schema]:
    """The definitions that scene files refer to by name."""
    facts = list(scenes)
    people = [member for member in world.cast.values() if member.kind == "person"]
    return {
        "text": TEXT,
        "yes": YES_NO,
        "id": {"type": "string", "pattern": ID_PATTERN},
        "block": {"type": "string", "description": "Talk, one line a line, in a `|` block"},
        "scene": one_of((s.id for s in facts if not s.returns), "A scene of this story"),
        "called": one_of((s.id for s in facts if s.returns), "A scene that `returns`"),
        "ending": one_of(world.endings, "An ending of endings.yaml"),
        "codex": one_of(_versions(world), "A codex entry and, if not the first, its version"),
        "place": one_of(_places(world), "A place and, if not the first, its light"),
        "light": one_of(
            dict.fromkeys(light for place in world.places.values() for light in place.lights),
            "A light state of the place where the scene is",
        ),
        "music": one_of(
            [*_music(world), "stop"], "Music of audio.yaml and perhaps a layer of it, or `stop`"
        ),
        "ambience": one_of([*world.ambience, "stop"], "Ambience of audio.yaml, or `stop`"),
        "sound": one_of(world.sounds, "A sound of audio.yaml"),
        "actor": _actor(people),
        "leaving": one_of([*(member.id for member in people), "all"], "Who goes off"),
        "condition": _condition(world),
        "effects": {
            "description": "Changes of variables",
            "type": "object",
            "minProperties": 1,
            "additionalProperties": False,
            "properties": {name: _effect(item, world) for name, item in world.variables.items()},
        },
    }


def _versions(world: World) -> list[str]:
    names = []
    for entry in world.codex.values():
        names.append(entry.id)
        names += [f"{entry.id} {number + 1}" for number in range(len(entry.versions))]
    return names


def _places(world: World) -> list[str]:
    names = []
    for place in world.places.values():
        names.append(place.id)
        names += [f"{place.id} {light}" for light in place.lights]
    return names


def _music(world: World) -> list[str]:
    return [
        word
        for item in world.music.values()
        for word in (item.id, *(f"{item.id} {layer}" for layer in item.layers))
    ]


def _actor(people: list[CastMember]) -> Schema:
    """A cast id and looks in any order: the enumeration is for completion, the pattern for
    checking.
    """
    shown = []
    patterns = []
    for member in people:
        looks = [*member.poses, *member.expressions]
        shown += [member.id, *(f"{member.id} {look}" for look in looks)]
        words = "|".join([*looks, *(f"@{position}" for position in POSITIONS)])
        patterns.append(f"{member.id}( +({words}))*")
    if not patterns:
        return one_of((), "Nobody in cast.yaml can be on stage")
    about = "Who, and how: expression, pose and @position in any order"
    pattern = f"^({'|'.join(patterns)})$"
    return {
        "description": about,
        "anyOf": [{"enum": shown}, {"type": "string", "pattern": pattern}],
    }


def _condition(world: World) -> Schema:
    """Every word of a condition is a variable, a value, a named condition or a word of the
    language.
    """
    words = {*KEYWORDS, *world.variables, *world.conditions, "yes", "no", "at_least"}
    for variable in world.variables.values():
        words.update(variable.values)
    listed = "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))
    return {
        "description": "A condition over the variables of variables.yaml",
        "type": "string",
        "pattern": f"^([^A-Za-z_]|\\b({listed})\\b)*$",
        "examples": [_example(item) for item in world.variables.values()],
    }


def _example(variable: Variable) -> str:
    match variable.kind:
        case "values":
            return f"{variable.name} == {variable.values[0]}"
        case "flag":
            return variable.name
        case "range":
            return f"{variable.name} >= {variable.low + 1}"


def _effect(variable: Variable, world: World) -> Schema:
    """What a variable can be set to."""
    about: Mapping[str, str] = {"description": variable.about or variable.name}
    match variable.kind:
        case "values":
            return {**about, "enum": list(variable.values)}
        case "flag":
            return {**about, "anyOf": [YES_NO, _condition(world)]}
        case "range":
            span = variable.high - variable.low
            number = {"type": "integer", "minimum": -span, "maximum": variable.high}
            return {**about, "anyOf": [number, {"type": "string", "pattern": "^[+-]?[0-9]+$"}]}

"""The schemas of the data files: cast, places, variables, audio, endings, codex and chapters."""

from __future__ import annotations

from tools.schema.names import ID_PATTERN, TEXT, YES_NO, Schema
from tools.schema.scene import mapping
from tools.story.model import POSITIONS

_NAMES: Schema = {
    "type": "array",
    "minItems": 1,
    "uniqueItems": True,
    "items": {"type": "string", "pattern": ID_PATTERN},
}

_COLOUR: Schema = {"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"}
_TINT: Schema = {
    "oneOf": [
        _COLOUR,
        {
            "type": "object",
            "patternProperties": {ID_PATTERN: _COLOUR},
            "additionalProperties": False,
        },
    ]
}


def _by_id(schema: Schema) -> Schema:
    return {
        "type": "object",
        "patternProperties": {ID_PATTERN: schema},
        "additionalProperties": False,
    }


def _about(about: str, schema: Schema = TEXT) -> Schema:
    return {"description": about, **schema}


def cast() -> Schema:
    person = mapping(
        {
            "name": _about("On the name plate"),
            "full_name": TEXT,
            "role": TEXT,
            "kind": {
                "description": "`voice` is heard and never seen, `channel` is a waveform panel",
                "enum": ["person", "voice", "channel"],
            },
            "colour": _COLOUR,
            "poses": _about("The first is the one that `enter` uses", _NAMES),
            "expressions": _about("The first is the one that `enter` uses", _NAMES),
            "position": {"enum": list(POSITIONS)},
            "alt": _about("What is seen, for players who do not see it"),
        },
        ("name", "colour"),
    )
    unseen: Schema = {"properties": {"kind": {"enum": ["voice", "channel"]}}, "required": ["kind"]}
    nothing: Schema = {"properties": dict.fromkeys(("poses", "expressions", "position"), False)}
    return _by_id(
        {**person, "if": unseen, "then": nothing, "else": {"required": ["poses", "expressions"]}}
    )


def places() -> Schema:
    return _by_id(
        mapping(
            {
                "name": _about("What players read"),
                "lights": _about("The first is the default", _NAMES),
                "tint": _about("Colour that the light gives to people here", _TINT),
                "alt": _about("What is seen, for players who do not see it"),
            },
            ("name",),
        )
    )


def variables() -> Schema:
    kinds = ("values", "flag", "range")
    variable = mapping(
        {
            "values": _about("The first is the start unless `start` says another", _NAMES),
            "flag": _about("`no` or `yes` at the start", YES_NO),
            "range": {"type": "string", "pattern": "^ *[0-9]+ *\\.\\. *[0-9]+ *$"},
            "start": {"type": ["string", "integer", "boolean"]},
            "about": _about("What the variable remembers"),
        }
    )
    variable["oneOf"] = [{"required": [kind]} for kind in kinds]
    return mapping({"variables": _by_id(variable), "conditions": _by_id(TEXT)})


def audio() -> Schema:
    about = mapping({"about": _about("The composer's brief")})
    layers = {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": "string"}}
    music = mapping(
        {
            "about": _about("The composer's brief"),
            "layers": {"description": "What it can add to itself, calm to wild", **layers},
        }
    )
    sound = mapping(
        {"caption": _about("Read by players who do not hear it"), "about": TEXT}, ("caption",)
    )
    return mapping({"music": _by_id(music), "ambience": _by_id(about), "sounds": _by_id(sound)})


def endings() -> Schema:
    return _by_id(mapping({"title": TEXT, "hint": _about("How to find it")}, ("title",)))


def migrations() -> Schema:
    return mapping(
        {
            "values": _about(
                "Former values of a variable, and what each is now", _by_id(_by_id(TEXT))
            ),
            "renamed": _about("Former names of variables, and their names now", _by_id(TEXT)),
        },
        (),
    )


def dictionary() -> Schema:
    texts = {"type": "array", "uniqueItems": True, "items": TEXT}
    return mapping(
        {
            "words": _about("Right words that the British dictionary lacks", texts),
            "avoid": _about("Phrases that could stand in any story", texts),
        },
        (),
    )


def codex() -> Schema:
    versions = {"type": "array", "minItems": 1, "items": TEXT}
    return mapping(
        {
            "entry": {"type": "string", "pattern": ID_PATTERN},
            "title": TEXT,
            "kind": TEXT,
            "versions": _about("What it says, and what it says later", versions),
        },
        ("entry", "title", "kind", "versions"),
    )


def chapter() -> Schema:
    return mapping(
        {
            "number": {"type": "integer", "minimum": 0},
            "title": _about("What players read"),
            "day": _about("As in D-3"),
        },
        ("number", "title"),
    )

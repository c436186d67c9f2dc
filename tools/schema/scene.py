"""The schema of scene files: one piece for each kind of step, with what README.md says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tools.schema.names import ID_PATTERN, Schema
from tools.story.model import CAMERA_MOVES, TRANSITIONS
from tools.story.world import CastMember


def ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def with_about(schema: Schema, about: str) -> Schema:
    """``schema`` with a description of its own, which draft-07 does not see beside a ``$ref``."""
    return {"description": about, "allOf": [schema]}


def mapping(
    properties: Mapping[str, Schema], required: Sequence[str] = (), about: str | None = None
) -> Schema:
    """A mapping with just these keys."""
    schema: Schema = {
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }
    return schema if about is None else {"description": about, **schema}


_SECONDS: Schema = {"type": "number", "minimum": 0, "maximum": 30}
_RED: Schema = {"enum": ["red"]}
_WITH = {"with": {"description": "The transition", "enum": list(TRANSITIONS)}}


def _several(name: str) -> Schema:
    return {"anyOf": [ref(name), {"type": "array", "items": ref(name), "minItems": 1}]}


def _step_kinds() -> dict[str, Schema]:
    """Each kind of step by its key."""
    text, block, steps = ref("text"), ref("block"), ref("steps")
    options = {"type": "array", "items": ref("option"), "minItems": 1}
    messages = {"type": "array", "items": ref("verb"), "minItems": 1}
    moves = [move.replace("_", " ") for move in CAMERA_MOVES]
    kinds: dict[str, tuple[str, dict[str, Schema], tuple[str, ...]]] = {
        "radio": ("Talk over the radio; nobody needs to be on stage", {"radio": block}, ()),
        "thought": ("What somebody thinks", {"thought": block}, ()),
        "telemetry": ("What an instrument says", {"telemetry": block}, ()),
        "document": (
            "A longer sheet, shown whole",
            {"document": text, "from": text, "text": text},
            ("text",),
        ),
        "log": ("Lines of a register, shown as one sheet", {"log": text}, ()),
        "card": ("A card between chapters", {"card": text, "subtitle": text}, ()),
        "place": (
            "Change of place and light; everybody leaves the stage",
            {"place": ref("place"), **_WITH},
            (),
        ),
        "light": ("Another light; everybody stays", {"light": ref("light"), **_WITH}, ()),
        "enter": ("Somebody comes on", {"enter": _several("actor"), **_WITH}, ()),
        "show": (
            "Expression, pose or position changes without a word",
            {"show": _several("actor"), **_WITH},
            (),
        ),
        "leave": ("Somebody goes off", {"leave": _several("leaving"), **_WITH}, ()),
        "camera": ("How the stage is seen", {"camera": {"enum": moves}}, ()),
        "shake": ("The picture shakes", {"shake": {"enum": ["light", "hard"]}}, ()),
        "flash": ("The picture flashes", {"flash": {"enum": ["white", "red", "dark"]}}, ()),
        "pause": (
            "Seconds to wait; a click skips it",
            {"pause": {**_SECONDS, "minimum": 0.1}},
            (),
        ),
        "music": (
            "Loops until something else plays",
            {"music": ref("music"), "fade": _SECONDS},
            (),
        ),
        "ambience": (
            "The sound of the place, under the music",
            {"ambience": ref("ambience"), "fade": _SECONDS},
            (),
        ),
        "sound": ("A sound, once", {"sound": ref("sound"), "caption": text}, ()),
        "choice": (
            "The player decides, then it goes on",
            {"choice": {"type": ["string", "number", "boolean", "null"]}, "options": options},
            ("options",),
        ),
        "hub": (
            "A choice that comes back until an option leaves",
            {"hub": {"type": ["string", "number", "boolean", "null"]}, "options": options},
            ("options",),
        ),
        "desk": (
            "A desk message: forward, hold or alter",
            {
                "desk": ref("id"),
                "from": text,
                "subject": text,
                "tab": _RED,
                "text": text,
                "options": messages,
            },
            ("text", "options"),
        ),
        "when": (
            "Only when the condition holds",
            {"when": ref("condition"), "then": steps, "else": steps},
            ("then",),
        ),
        "cases": (
            "The first case that holds",
            {
                "cases": {
                    "type": "array",
                    "minItems": 1,
                    "items": mapping({"when": ref("condition"), "then": steps}, ("when", "then")),
                },
                "else": steps,
            },
            (),
        ),
        "set": ("Change variables", {"set": ref("effects")}, ()),
        "goto": ("Go on in another scene", {"goto": ref("scene")}, ()),
        "call": ("Play a scene that returns, then go on here", {"call": ref("called")}, ()),
        "ending": ("The playthrough ends", {"ending": ref("ending")}, ()),
        "codex": ("Unlock a codex entry", {"codex": ref("codex")}, ()),
        "ask_name": ("The player types a surname", {"ask_name": text}, ()),
    }
    return {
        key: mapping(properties, (key, *also), about)
        for key, (about, properties, also) in kinds.items()
    }


def step_definitions(cast: Mapping[str, CastMember]) -> dict[str, Schema]:
    """The definitions of steps and options."""
    option = {
        "note": with_about(ref("text"), "A term of the choice that the player may know"),
        "when": with_about(ref("condition"), "Offered only then"),
        "once": with_about(ref("yes"), "Offered until taken"),
        "set": ref("effects"),
        "then": ref("steps"),
        "goto": ref("scene"),
    }
    leave = {"leave": with_about(ref("yes"), "Leaves the hub")}
    verbs = {verb: ref("text") for verb in ("forward", "hold", "alter")}
    kinds = _step_kinds()
    speakers = "|".join([*cast, "narrator"])
    talk: Schema = {
        "description": "One line of talk",
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "patternProperties": {f"^({speakers})( .*)?$": ref("text")},
        "additionalProperties": False,
    }
    return {
        "steps": {"anyOf": [ref("block"), {"type": "array", "items": ref("step"), "minItems": 1}]},
        "step": {"anyOf": [ref("block"), *(ref(f"step_{key}") for key in kinds), talk]},
        "option": mapping({"say": ref("text"), **option, **leave}, ("say",), "One way on"),
        "verb": {
            **mapping({**verbs, **option}, (), "One way to deal with the message"),
            "oneOf": [{"required": [verb]} for verb in verbs],
        },
        **{f"step_{key}": schema for key, schema in kinds.items()},
    }


def scene_schema() -> Schema:
    """The whole of a scene file; the definitions come from outside."""
    return mapping(
        {
            "scene": {
                "description": "The scene's id, which is also the name of its file",
                "type": "string",
                "pattern": ID_PATTERN,
            },
            "title": with_about(ref("text"), "Shown in saves, the flowchart and the history"),
            "place": ref("place"),
            "music": ref("music"),
            "ambience": ref("ambience"),
            "returns": with_about(ref("yes"), "The scene is called and comes back"),
            "was": {
                "description": "Ids that this scene had in an earlier release",
                "type": "array",
                "items": ref("id"),
            },
            "summary": with_about(ref("text"), "One sentence for players who skip the scene"),
            "steps": with_about(ref("steps"), "What happens"),
        },
        ("scene", "title", "steps"),
    )

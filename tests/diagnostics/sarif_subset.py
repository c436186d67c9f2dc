"""The part of the SARIF 2.1.0 schema that the tools write, made by hand from the OASIS standard.

The official schema is not on any index that the tests install from; this one is stricter within
its part (no property is allowed that is not named), with required properties, types, enumerations
and bounds as the standard gives them. Section numbers are those of the standard.
"""

from __future__ import annotations

from typing import Any

_Schema = dict[str, Any]


def _object(required: tuple[str, ...], **properties: _Schema) -> _Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": properties,
    }


def _list(items: _Schema, least: int = 0) -> _Schema:
    return {"type": "array", "minItems": least, "items": items}


_TEXT: _Schema = {"type": "string", "minLength": 1}
_COUNT: _Schema = {"type": "integer", "minimum": 1}
_INDEX: _Schema = {"type": "integer", "minimum": -1}
_MESSAGE = _object(("text",), text=_TEXT)  # 3.11
_LEVEL: _Schema = {"enum": ["none", "note", "warning", "error"]}  # 3.27.10
_ARTIFACT = _object(  # 3.4
    ("uri",),
    uri={"type": "string", "format": "uri-reference", "pattern": r"^[A-Za-z0-9._~/%:-]+$"},
    uriBaseId=_TEXT,
)
_REGION = _object(  # 3.30
    ("startLine",), startLine=_COUNT, startColumn=_COUNT, endLine=_COUNT, endColumn=_COUNT
)
_REPLACEMENT = _object(  # 3.57
    ("deletedRegion",),
    deletedRegion=_REGION,
    insertedContent=_object((), text={"type": "string"}),
)
_FIX = _object(  # 3.55, 3.56
    ("artifactChanges",),
    description=_MESSAGE,
    artifactChanges=_list(
        _object(
            ("artifactLocation", "replacements"),
            artifactLocation=_ARTIFACT,
            replacements=_list(_REPLACEMENT, 1),
        ),
        1,
    ),
)
_RESULT = _object(  # 3.27
    ("message",),
    ruleId=_TEXT,
    ruleIndex=_INDEX,
    level=_LEVEL,
    message=_MESSAGE,
    locations=_list(
        _object(
            (),
            physicalLocation=_object(
                ("artifactLocation",), artifactLocation=_ARTIFACT, region=_REGION
            ),
        )
    ),
    fixes=_list(_FIX),
    properties={"type": "object"},
)
_RULE = _object(  # 3.49
    ("id",),
    id=_TEXT,
    shortDescription=_MESSAGE,
    fullDescription=_MESSAGE,
    help=_MESSAGE,
    defaultConfiguration=_object((), level=_LEVEL),
)
_RUN = _object(  # 3.14
    ("tool",),
    tool=_object(("driver",), driver=_object(("name",), name=_TEXT, rules=_list(_RULE))),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    originalUriBaseIds={
        "type": "object",
        "additionalProperties": _object((), description=_MESSAGE),
    },
    results=_list(_RESULT),
)
_LOG = _object(("version", "runs"), version={"enum": ["2.1.0"]}, runs=_list(_RUN))  # 3.13
_LOG["properties"]["$schema"] = {"type": "string", "format": "uri"}
SUBSET: _Schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **_LOG}

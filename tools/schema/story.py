"""All schemas of a story, as files."""

from __future__ import annotations

import json
from pathlib import Path

from tools.build.load import Loaded
from tools.files import write_atomic
from tools.project import Project
from tools.schema import data
from tools.schema.names import Schema, definitions
from tools.schema.scene import scene_schema, step_definitions

_DRAFT = "http://json-schema.org/draft-07/schema#"


def schemas(loaded: Loaded) -> dict[str, Schema]:
    """The schemas by file name. ``chapters`` is for everything under chapters/: scenes and the
    chapter.yaml beside them.
    """
    facts = sorted(loaded.facts, key=lambda scene: scene.id)
    chapters: Schema = {
        "definitions": {
            **definitions(loaded.world, facts),
            **step_definitions(loaded.world.cast),
            "whole_scene": scene_schema(),
            "chapter": data.chapter(),
        },
        # A chapter.yaml is told by its number; whatever else there is will be a scene.
        "if": {"type": "object", "required": ["number"]},
        "then": {"$ref": "#/definitions/chapter"},
        "else": {"$ref": "#/definitions/whole_scene"},
    }
    found = {
        "chapters": chapters,
        "cast": data.cast(),
        "places": data.places(),
        "variables": data.variables(),
        "audio": data.audio(),
        "endings": data.endings(),
        "dictionary": data.dictionary(),
        "migrations": data.migrations(),
        "codex": data.codex(),
    }
    return {
        f"{name}.json": {"$schema": _DRAFT, "title": f"{loaded.project.title}: {name}", **schema}
        for name, schema in found.items()
    }


def schema_folder(project: Project) -> Path:
    return project.root / ".cache" / "schema"


def write_schemas(loaded: Loaded) -> list[Path]:
    """Write those that have changed; returns the paths of all."""
    folder = schema_folder(loaded.project)
    paths = []
    for name, schema in schemas(loaded).items():
        path = folder / name
        text = (json.dumps(schema, indent=1, ensure_ascii=False) + "\n").encode()
        # Editors read a schema anew whenever its file changes.
        if not path.is_file() or path.read_bytes() != text:
            write_atomic(path, text)
        paths.append(path)
    return paths

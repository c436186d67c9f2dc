"""art/built.json: what every picture of the game was made from, and what was measured on the way.

It is committed with the pictures. One line a picture, sorted, so that two people's changes merge.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.art.convert import RECIPE, Measures
from tools.art.parts import Part
from tools.files import write_atomic

NAME = "art/built.json"


@dataclass(frozen=True, slots=True)
class Built:
    """One picture as built. ``source`` is the master, ``layer`` its layer; ``key`` stands for both
    contents, ``digest`` for the picture's.
    """

    part: Part
    source: str
    layer: str
    key: str
    digest: str
    bytes: int
    measures: Measures


@dataclass(slots=True)
class Manifest:
    """``pictures`` by output, below game/. ``layers``: names in each layered document, by path,
    with the digest they were read at.
    """

    pictures: dict[str, Built] = field(default_factory=dict)
    layers: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)


def digest(data: bytes) -> str:
    """The digest of a file's content."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def key_of(source_digest: str, layer: str, part: Part) -> str:
    """What a picture's content depends on."""
    words = (str(RECIPE), source_digest, layer, part.kind, part.output)
    return digest("\0".join(words).encode())


def read_manifest(root: Path) -> Manifest:
    """The manifest of the repository ``root``; empty when there is none, or none that can be read:
    everything is then built again.
    """
    try:
        values = json.loads((root / NAME).read_text(encoding="utf-8"))
        pictures = {output: _built(entry) for output, entry in values["pictures"].items()}
        layers = {
            path: (entry["digest"], tuple(entry["names"]))
            for path, entry in values["layers"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Manifest()
    return Manifest(pictures, layers)


def write_manifest(root: Path, manifest: Manifest) -> bool:
    """Write it, if it says something new; whether it did."""
    data = manifest_text(manifest).encode()
    path = root / NAME
    try:
        if path.read_bytes() == data:
            return False
    except OSError:
        pass
    write_atomic(path, data)
    return True


def manifest_text(manifest: Manifest) -> str:
    """The file's content."""
    pictures = {output: _values(built) for output, built in manifest.pictures.items()}
    layers = {
        path: {"digest": at, "names": list(names)} for path, (at, names) in manifest.layers.items()
    }
    return f'{{\n"layers": {_lines(layers)},\n"pictures": {_lines(pictures)}\n}}\n'


def _lines(entries: Mapping[str, Any]) -> str:
    lines = [
        f"{json.dumps(name)}: {json.dumps(entries[name], sort_keys=True, ensure_ascii=False)}"
        for name in sorted(entries)
    ]
    return "{\n" + ",\n".join(lines) + "\n}" if lines else "{}"


def _values(built: Built) -> dict[str, Any]:
    measures = built.measures
    values: dict[str, Any] = {
        "part": [built.part.kind, built.part.subject, built.part.pose, built.part.expression],
        "source": built.source,
        "key": built.key,
        "digest": built.digest,
        "bytes": built.bytes,
        "box": list(measures.box),
        "fingerprint": measures.fingerprint,
    }
    if built.layer:
        values["layer"] = built.layer
    if measures.spots:
        values["spots"] = [list(spot) for spot in measures.spots]
    if measures.region is not None:
        values["region"] = [round(value, 4) for value in measures.region]
    if measures.converted:
        values["converted"] = True
    return values


def _built(values: dict[str, Any]) -> Built:
    left, upper, right, lower = values["box"]
    region = values.get("region")
    measures = Measures(
        (left, upper, right, lower),
        values["fingerprint"],
        tuple((x, y) for x, y in values.get("spots", ())),
        None if region is None else (region[0], region[1], region[2]),
        values.get("converted", False),
    )
    return Built(
        Part(*values["part"]),
        values["source"],
        values.get("layer", ""),
        values["key"],
        values["digest"],
        values["bytes"],
        measures,
    )

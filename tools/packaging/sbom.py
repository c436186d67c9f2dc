"""The software bill of materials of a package: CycloneDX 1.5, JSON."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import Any

from tools.packaging.prepare import Release

_FONTS = {
    "Barlow": "OFL-1.1",
    "Barlow Condensed": "OFL-1.1",
    "IBM Plex Mono": "OFL-1.1",
    "Atkinson Hyperlegible Next": "OFL-1.1",
    "OpenDyslexic": "OFL-1.1",
}


def sbom(
    release: Release, engine: str, packages: Mapping[str, str], suite: str, sha256: str
) -> str:
    """Of the game in ``release``, the engine's version and the Debian ``packages`` it carries.

    ``sha256`` is the archive's. The same input gives the same bytes.
    """
    serial = uuid.uuid5(uuid.NAMESPACE_URL, f"{release.title}/{release.version}/{sha256}")
    components: list[dict[str, Any]] = [
        _component("framework", "Ren'Py", engine, "MIT", f"pkg:generic/renpy@{engine}")
    ]
    components += [
        _component("data", name, "", licence, None) for name, licence in sorted(_FONTS.items())
    ]
    components += [
        {
            **_component("library", name, version, None, None),
            "purl": f"pkg:deb/debian/{name}@{version.replace(':', '%3A')}?distro={suite}",
        }
        for name, version in sorted(packages.items())
    ]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": f"{release.date}T00:00:00Z",
            "component": {
                **_component("application", release.title, release.version, "MIT", None),
                "hashes": [{"alg": "SHA-256", "content": sha256}],
            },
        },
        "components": components,
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _component(
    kind: str, name: str, version: str, licence: str | None, purl: str | None
) -> dict[str, Any]:
    found: dict[str, Any] = {"type": kind, "name": name}
    if version:
        found["version"] = version
    if licence is not None:
        found["licenses"] = [{"license": {"id": licence}}]
    if purl is not None:
        found["purl"] = purl
    return found

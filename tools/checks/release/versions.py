"""The version in project.json and `config.version` in game/options.rpy differ. Saves, logs and the
names of packages would tell players different things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import Span

VERSIONS_DIFFER = Code("ATS921", "error", "two versions of one game", manual(__doc__))

CODES = (VERSIONS_DIFFER,)

VERSION = re.compile(r"^define[ \t]+config\.version[ \t]*=[ \t]*[\"']([^\"']*)[\"']", re.M)


def check(assets: Assets) -> Iterator[Diagnostic]:
    project = assets.story.project
    path = project.game / "options.rpy"
    if not path.is_file():
        return
    text = path.read_text(encoding="utf-8", errors="replace")
    found = VERSION.search(text)
    if found is None or found.group(1) == project.version:
        return
    start = text.rfind("\n", 0, found.start(1)) + 1
    yield Diagnostic(
        VERSIONS_DIFFER,
        project.relative(path),
        Span(text.count("\n", 0, start) + 1, found.start(1) - start + 1, found.end(1) - start + 1),
        f"this is version {found.group(1)}, and project.json says {project.version}",
        "write the same version in both",
    )

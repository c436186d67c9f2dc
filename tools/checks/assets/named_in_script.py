"""The game's own screens name a font, a picture or a sound that is not there, or that is written
with other capital letters. The engine finds out when a player comes to that screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import Span

NAMED_IN_SCRIPT = Code("ATS770", "error", "missing file of a screen", manual(__doc__))

CODES = (NAMED_IN_SCRIPT,)

_NAMED = re.compile(
    r"""["']((?:fonts|gui|images|audio)/[^"'%{}\[\]]+\.(?:ttf|otf|png|webp|jpg|ogg|opus|mp3))["']"""
)
_FOLDERS = ("screens", "systems")


def check(assets: Assets) -> Iterator[Diagnostic]:
    project = assets.story.project
    scripts = [path for folder in _FOLDERS for path in sorted((project.game / folder).rglob("*"))]
    for script in [project.game / "options.rpy", *scripts]:
        if script.suffix not in (".rpy", ".py") or not script.is_file():
            continue
        text = script.read_text(encoding="utf-8", errors="replace")
        for found in _NAMED.finditer(text):
            name = found.group(1)
            if _is_there(assets, name):
                continue
            start = text.rfind("\n", 0, found.start(1)) + 1
            yield Diagnostic(
                NAMED_IN_SCRIPT,
                project.relative(script),
                Span(
                    text.count("\n", 0, start) + 1,
                    found.start(1) - start + 1,
                    found.end(1) - start + 1,
                ),
                f"there is no file game/{name}",
                "mind capital letters; or put the file there",
            )


def _is_there(assets: Assets, name: str) -> bool:
    """Whether the file is there under exactly this name, on any file system."""
    folder, _, file = name.rpartition("/")
    where = assets.story.project.game / folder
    return where.is_dir() and any(path.name == file for path in where.iterdir())

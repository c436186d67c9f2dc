"""`config.developer` or `config.console` is on in game/options.rpy. Players would get the engine's
developer menu and its console, with which they can see and change everything.

Leave `config.developer = "auto"`: it is on while you work on the project and off in a package.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic
from tools.story.model import Span

DEVELOPER_MODE = Code("ATS920", "error", "developer mode is on", manual(__doc__))

CODES = (DEVELOPER_MODE,)

_ON = re.compile(
    r"^[ \t]*(?:define|\$)?[ \t]*(config\.(?:developer|console)[ \t]*=[ \t]*True)\b", re.M
)


def check(assets: Assets) -> Iterator[Diagnostic]:
    project = assets.story.project
    for path in sorted(project.game.glob("*.rpy")):
        text = path.read_text(encoding="utf-8", errors="replace")
        for found in _ON.finditer(text):
            start = text.rfind("\n", 0, found.start(1)) + 1
            yield Diagnostic(
                DEVELOPER_MODE,
                project.relative(path),
                Span(
                    text.count("\n", 0, start) + 1,
                    found.start(1) - start + 1,
                    found.end(1) - start + 1,
                ),
                "this gives players the developer's tools",
                'write `config.developer = "auto"`',
            )

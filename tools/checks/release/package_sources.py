"""What a package is made of lets the story's sources through: players would get the YAML, the
scripts or the tools, and with them every ending.

game/options.rpy says with `build.classify(pattern, None)` what stays at home. `tools package` looks
into the finished package once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.assets.files import Assets
from tools.checks.pages import manual
from tools.diagnostics.model import Code, Diagnostic

PACKAGE_SOURCES = Code("ATS924", "error", "sources in the package", manual(__doc__))

CODES = (PACKAGE_SOURCES,)

SOURCES = (
    "game/story/chapters/a/b.yaml",
    "game/story/line_ids.tsv",
    "game/script/a/b.rpy",
    "game/systems/record_ren.py",
    "tools/cli.py",
    "tests/a.py",
    "art/a.py",
)
"""Files of every kind that must not be given away."""
_STRING = re.compile(r"[\"']([^\"'\n]*\*[^\"'\n]*|[^\"'\n]*/[^\"'\n]*)[\"']")


def check(assets: Assets) -> Iterator[Diagnostic]:
    path = assets.story.project.game / "options.rpy"
    if not path.is_file():
        return
    text = path.read_text(encoding="utf-8", errors="replace")
    if "build.classify" not in text:
        return
    patterns = [_as_regex(found.group(1)) for found in _STRING.finditer(_never(text))]
    let_through = [
        source for source in SOURCES if not any(each.fullmatch(source) for each in patterns)
    ]
    if let_through:
        yield Diagnostic(
            PACKAGE_SOURCES,
            assets.story.project.relative(path),
            None,
            f"nothing here keeps files like {' and '.join(let_through)} out of a package",
            "add a pattern for them to the list that is classified as `None`",
        )


def _never(text: str) -> str:
    """What stands in options.rpy up to the last thing that is classified as ``None``."""
    end = text.rfind("None)")
    return text[: end + 1]


def _as_regex(pattern: str) -> re.Pattern[str]:
    """A pattern of Ren'Py's: ``**`` is anything, ``*`` anything but a slash."""
    parts = [
        ".*" if part == "**" else "[^/]*" if part == "*" else re.escape(part)
        for part in re.split(r"(\*\*|\*)", pattern)
    ]
    return re.compile("".join(parts))

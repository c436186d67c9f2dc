"""The licences, credits and notices that stand in every package."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

_LICENCES = Path(__file__).parent / "licences"
_GPL_TEXTS = ("GPL-2.txt", "GPL-3.txt", "LGPL-2.1.txt")


def third_party(engine_licence: str, packages: Mapping[str, str], suite: str) -> str:
    """The notice; ``packages`` are Debian's (name to version), none for an official SDK."""
    parts = [_words("engine.txt")]
    if packages:
        parts += ["\n", _words("debian.txt").format(suite=suite), "\n"]
        parts += [f"  {name} {version}\n" for name, version in sorted(packages.items())]
    parts.append("\n" + "-" * 80 + "\nRen'Py's own notice:\n\n" + engine_licence)
    return "".join(parts)


def licence_texts() -> dict[str, bytes]:
    """The texts of the GNU licences, by their path in a package."""
    return {f"licences/{name}": (_LICENCES / name).read_bytes() for name in _GPL_TEXTS}


def build_text(title: str, version: str, commit: str, date: str, engine: str) -> str:
    """What BUILD.txt says."""
    return f"{title} {version}\nbuild {commit}\ndate {date}\nengine Ren'Py {engine}\n"


def plain_credits(markdown: str) -> str:
    """art/CREDITS.md as plain text: a table's row becomes a paragraph."""
    lines: list[str] = []
    heads: list[str] = []
    for line in markdown.splitlines():
        cells = [cell.strip().replace("`", "") for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|"):
            lines.append(line.lstrip("# ").replace("`", ""))
            heads = []
        elif not heads:
            heads = cells
        elif not set(line) <= set("|-: "):
            lines += [*(f"{head}: {cell}" for head, cell in zip(heads, cells, strict=False)), ""]
    return "\n".join(lines).strip() + "\n"


def _words(name: str) -> str:
    return (_LICENCES / name).read_text(encoding="utf-8")

"""Every code of the tools in one table, and its manual page.

Each area keeps its own codes beside what reports them, in a module with ``CODES``.
"""

from __future__ import annotations

import importlib
import textwrap
from collections.abc import Iterable, Mapping
from functools import cache

from tools.diagnostics.model import Code
from tools.diagnostics.suggest import closest

TABLES: tuple[str, ...] = (
    "tools.reading.codes",
    "tools.parsing.codes",
    "tools.parsing.condition_codes",
    "tools.parsing.world_codes",
    "tools.checks.run",
    "tools.checks.words",
    "tools.checks.things",
    "tools.checks.ways",
    "tools.checks.proofs",
    "tools.ids.registry",
    "tools.build.codes",
    "tools.prose.codes",
    "tools.art.codes",
    "tools.sound.codes",
)
_WIDTH = 88


class DuplicateCodeError(Exception):
    """Two areas gave one id to different findings: a mistake in the tools."""


def gather(tables: Iterable[str]) -> dict[str, Code]:
    """The codes of ``tables`` by id. A module that is not there is passed over."""
    found: dict[str, tuple[Code, str]] = {}
    for name in tables:
        try:
            codes: tuple[Code, ...] = importlib.import_module(name).CODES
        except ModuleNotFoundError as error:
            if error.name is None or not f"{name}.".startswith(f"{error.name}."):
                raise  # the module is there; something that it needs is not
            continue
        for code in codes:
            other = found.setdefault(code.id, (code, name))
            if other[0] is not code:
                raise DuplicateCodeError(f"{code.id} is in {other[1]} and in {name}")
    return {id_: found[id_][0] for id_ in sorted(found)}


@cache
def registry() -> Mapping[str, Code]:
    """All codes by id, in order."""
    return gather(TABLES)


def find(code_id: str) -> Code | None:
    """The code of this id, in any letter case."""
    return registry().get(code_id.strip().upper())


def explain(code_id: str) -> str:
    """The manual page of a code; of an unknown one, that it is unknown and what is near."""
    code = find(code_id)
    if code is None:
        near = closest(code_id.strip().upper(), registry(), 1)
        return f"There is no code {code_id}." + (f" Did you mean {near}?" if near else "")
    body = "\n\n".join(textwrap.fill(part, _WIDTH) for part in code.help.split("\n\n"))
    return f"{code.id}: {code.title} ({code.severity})\n\n{body}"

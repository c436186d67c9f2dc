"""The places of a story by name: lines, options, choices, calls, scenes and endings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from tools.diagnostics.suggest import closest
from tools.graph import ops
from tools.graph.ops import Address
from tools.graph.program import Program
from tools.ids.current import Ids


class Point(NamedTuple):
    """``pcs`` are the ops that are it, several for an ending that several scenes have. Of an
    option, ``pcs`` is where it leads, and ``option`` is what to take at the menu before.
    """

    kind: str
    pcs: tuple[int, ...]
    option: Address | None = None


class UnknownPointError(Exception):
    """There is no place of this name; the text says what is near it."""


class Points:
    """The named places of ``program``. An ending and a scene of the same name are told apart by
    ``ending:NAME`` and ``scene:NAME``; the bare name is then the ending.
    """

    def __init__(self, program: Program, ids: Ids) -> None:
        self._program = program
        self._ids = ids

    def __contains__(self, name: str) -> bool:
        return name in self._named

    def find(self, name: str) -> Point:
        """The place called ``name``. Raises :class:`UnknownPointError`."""
        found = self._named.get(name)
        if found is None:
            near = closest(name, self._named)
            hint = f"; did you mean `{near}`?" if near else ""
            raise UnknownPointError(
                f"`{name}` is no line, option, choice, scene or ending of the story{hint}"
            )
        return found

    def name_of(self, pc: int) -> str:
        """The id of what stands at ``pc``, else of what stands before it in its scene."""
        scene = self._program.ops[pc].scene
        for at in range(pc, self._program.starts[scene] - 1, -1):
            address = _address(self._program.ops[at])
            if address is not None:
                return self.id_of(address)
        return scene

    def id_of(self, address: Address) -> str:
        return self._ids[address.scene][address.slot]

    @cached_property
    def _named(self) -> Mapping[str, Point]:
        found: dict[str, Point] = {}
        for name, pc in self._program.starts.items():
            found[name] = found[f"scene:{name}"] = Point("scene", (pc,))
        endings: dict[str, list[int]] = {}
        for pc, op in enumerate(self._program.ops):
            if isinstance(op, ops.End):
                endings.setdefault(op.ending, []).append(pc)
            found.update(self._at(pc, op))
        for name, pcs in endings.items():
            found[name] = found[f"ending:{name}"] = Point("ending", tuple(pcs))
        return found

    def _at(self, pc: int, op: ops.Op) -> Iterator[tuple[str, Point]]:
        address = _address(op)
        if address is not None:
            yield self.id_of(address), Point(_kind(op), (pc,))
        if isinstance(op, ops.Menu):
            for way in op.options:
                option = Address(op.scene, way.option.slot)
                yield self.id_of(option), Point("option", (way.target,), option)


def _address(op: ops.Op) -> Address | None:
    if isinstance(op, ops.Line | ops.Sheet | ops.Menu | ops.CallScene | ops.AskName):
        return op.address
    return None


def _kind(op: ops.Op) -> str:
    match op:
        case ops.Menu():
            return "choice"
        case ops.CallScene():
            return "call"
        case _:
            return "line"

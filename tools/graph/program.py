"""The flat program: ops by number (*pc*), where scenes start, and the edges between ops."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tools.graph.ops import (
    Address,
    Branch,
    CallScene,
    End,
    FallsOff,
    Goto,
    Jump,
    Menu,
    Op,
    Return,
)
from tools.story.conditions import Condition, Not
from tools.story.model import Option


class Edge(NamedTuple):
    """One way on. Taken only when ``when`` holds; ``option`` is what the player chose for it."""

    target: int
    when: Condition | None
    option: Option | None


@dataclass(frozen=True)
class Program:
    """The whole story as a control-flow graph.

    ``starts`` maps a scene to the pc of its first op, ``entry`` is the scene where the game begins.
    ``once`` are the hidden flags of options that are offered once (``False`` at the start; every
    other variable is declared in the world), each with its option. ``guards`` has for each op the
    conditions that the blocks round it in its own scene impose when they are entered.
    """

    ops: tuple[Op, ...]
    starts: Mapping[str, int]
    entry: str
    once: Mapping[str, Address]
    guards: tuple[tuple[Condition, ...], ...]

    def edges(self, pc: int) -> tuple[Edge, ...]:
        """The ways on from ``pc``, in the order in which they are tried.

        A call goes to the scene it calls, a return to behind every call that can be waiting for it
        (whoever follows a path has to match the two); a missing scene, an ending and the end of a
        scene have no way on.
        """
        op = self.ops[pc]
        match op:
            case Branch():
                return (Edge(op.yes, op.when, None), Edge(op.no, Not(op.when), None))
            case Menu():
                return tuple(Edge(way.target, way.when, way.option) for way in op.options)
            case Jump(target=target):
                return (Edge(target, None, None),)
            case Goto(target=to) | CallScene(target=to):
                return () if to is None else (Edge(to, None, None),)
            case Return():
                return tuple(Edge(back, None, None) for back in self.returns_to.get(op.scene, ()))
            case End() | FallsOff():
                return ()
            case _:
                return (Edge(pc + 1, None, None),)

    def successors(self, pc: int) -> tuple[int, ...]:
        """The pcs of :meth:`edges`, each once, in their order."""
        return tuple(dict.fromkeys(edge.target for edge in self.edges(pc)))

    @cached_property
    def returns_to(self) -> Mapping[str, tuple[int, ...]]:
        """For each scene the pcs behind the calls that are over when this scene returns.

        A called scene may jump on to another, which then returns in its place.
        """
        goes: dict[str, set[str]] = {}
        calls: list[tuple[str, int]] = []
        for op in self.ops:
            if isinstance(op, Goto) and op.target is not None:
                goes.setdefault(op.scene, set()).add(op.name)
            elif isinstance(op, CallScene) and op.target is not None:
                calls.append((op.name, op.back))
        found: dict[str, list[int]] = {}
        for name, back in calls:
            reached = {name}
            waiting = [name]
            while waiting:
                for other in goes.get(waiting.pop(), ()):
                    if other not in reached:
                        reached.add(other)
                        waiting.append(other)
            for scene in reached:
                found.setdefault(scene, []).append(back)
        return {scene: tuple(sorted(backs)) for scene, backs in found.items()}

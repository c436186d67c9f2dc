"""Proving a loaded story: the findings of every rule over the proof, and the figures for the
summary.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.build.cache import digest_all, remembered
from tools.build.load import Loaded
from tools.checks import (
    constant_conditions,
    empty_menus,
    endings_out_of_reach,
    endless_loops,
    idle_effects,
    not_proven,
    options_never_offered,
    unused_variables,
    variable_values,
)
from tools.checks.proved import ProvedStory
from tools.diagnostics.model import Code, Diagnostic

if TYPE_CHECKING:
    from tools.graph.program import Program
    from tools.proof.result import Proof

PROOF_RULES: tuple[Callable[[ProvedStory], Iterator[Diagnostic]], ...] = (
    empty_menus.check,
    options_never_offered.check,
    constant_conditions.check,
    endless_loops.check,
    endings_out_of_reach.check,
    idle_effects.check,
    variable_values.check,
    unused_variables.check,
    not_proven.check,
)
CODES: tuple[Code, ...] = (
    *empty_menus.CODES,
    *options_never_offered.CODES,
    *constant_conditions.CODES,
    *endless_loops.CODES,
    *endings_out_of_reach.CODES,
    *idle_effects.CODES,
    *variable_values.CODES,
    *unused_variables.CODES,
    *not_proven.CODES,
)


@dataclass(frozen=True, slots=True)
class Proven:
    """``proved`` is what JSON says, ``summary`` what people read."""

    findings: tuple[Diagnostic, ...]
    proved: Mapping[str, Any]
    summary: str


def prove_story(
    loaded: Loaded, budget_seconds: float | None = None, *, sound: bool = True
) -> Proven:
    """What can be proved of a story. Nothing while it is not ``sound`` (has errors).

    A story that was proved before is not proved again, unless something stayed open.
    """
    began = time.perf_counter()
    if not sound:
        return unproved("the story has errors", time.perf_counter() - began)
    key = loaded.key and digest_all(
        [
            loaded.key,
            # The ids in witnesses come from there.
            _bytes(loaded.project.line_ids),
            *(entry.source for entry in loaded.entries.values()),
        ]
    )
    return remembered(
        loaded.project.cache.parent / "proof",
        "last",
        key,
        lambda: _prove(loaded, budget_seconds),
        lambda proven: not proven.proved["not_proven"],
    )


def _prove(loaded: Loaded, budget_seconds: float | None) -> Proven:
    # Needed only when there is something to prove; `build` looks at nothing but the codes above.
    from tools.graph.flow import lower
    from tools.proof.run import BUDGET_SECONDS, prove

    scenes = loaded.all_scenes()
    program = lower(scenes, loaded.world.entry)
    proof = prove(program, loaded.world, budget_seconds or BUDGET_SECONDS)
    return proven_of(ProvedStory(loaded.project, loaded.world, scenes, proof))


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def proven_of(story: ProvedStory) -> Proven:
    """The findings and figures of one proof."""
    findings = [finding for rule in PROOF_RULES for finding in rule(story)]
    return Proven(tuple(findings), _figures(story), _summary(story.proof))


def _figures(story: ProvedStory) -> dict[str, Any]:
    proof = story.proof
    return {
        "lines": proof.lines[0],
        "options": proof.options[0],
        "endings": sum(status == "yes" for status in proof.endings.values()),
        "of": {
            "lines": proof.lines[1],
            "options": proof.options[1],
            "endings": len(proof.endings),
        },
        "empty_menus": proof.empty_menus,
        "endless_loops": len(proof.held),
        "not_proven": [
            {**_place(story, proof.program, pc), "what": what, "reason": reason}
            for pc, what, reason in proof.not_proven
        ],
        "seconds": round(proof.seconds, 3),
    }


def _place(story: ProvedStory, program: Program, pc: int) -> dict[str, Any]:
    op = program.ops[pc]
    return {"file": story.project.source(story.scenes[op.scene].path), "line": op.span.line}


def unproved(reason: str, seconds: float = 0.0) -> Proven:
    """What is said when nothing was proved."""
    proved = {
        "lines": 0,
        "options": 0,
        "endings": 0,
        "not_proven": [{"what": "story", "reason": reason}],
        "seconds": round(seconds, 3),
    }
    return Proven((), proved, f"nothing proved: {reason}")


def _summary(proof: Proof) -> str:
    endings = sum(status == "yes" for status in proof.endings.values())
    parts = [
        _of(*proof.lines, "line"),
        _of(*proof.options, "option"),
        _of(endings, len(proof.endings), "ending"),
    ]
    empty = proof.empty_menus
    text = f"{', '.join(parts)} reachable; {empty} empty menu{'' if empty == 1 else 's'}"
    if proof.held:
        text += f"; {len(proof.held)} endless loop{'' if len(proof.held) == 1 else 's'}"
    if proof.not_proven:
        text += f"; {len(proof.not_proven)} not proven"
    return f"{text}; {proof.seconds:.1f} s"


def _of(some: int, every: int, word: str) -> str:
    count = f"{some:,}" if some == every else f"{some:,} of {every:,}"
    return f"{count} {word}{'' if every == 1 else 's'}"
